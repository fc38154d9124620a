"""Fits what tells the kinds of help apart to the sayings anew, after they were changed."""

from __future__ import annotations

from directory.kinds_meant import KEPT, fitted, keep, sayings


def main() -> None:
    """Fit and write the head."""
    said = sayings()
    print(f"Reading {len(said):,} sayings takes about half a minute.")
    keep(fitted(said))
    print(f"Written: {KEPT.name}")


if __name__ == "__main__":
    main()
