"""Rasa's own command line without TensorFlow: `python -m dialogue.rasa_command train …`."""

from __future__ import annotations

from dialogue.without_tensorflow import install


def main() -> None:
    """Do what `rasa` does."""
    install()
    from rasa.__main__ import main as rasa

    rasa()


if __name__ == "__main__":
    main()
