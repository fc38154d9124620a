"""What the command line asks of a model's making, where it has always asked it."""

from coaching.trained_from import ROOT, digest_of, fingerprint

__all__ = ["ROOT", "digest_of", "fingerprint"]
