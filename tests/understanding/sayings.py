"""Reads the messages of this folder's .tsv and .txt files."""

from pathlib import Path

HERE = Path(__file__).parent


def rows_of(name: str) -> list[list[str]]:
    """The rows of a file, their columns parted; remarks left out."""
    lines = (HERE / name).read_text(encoding="utf-8").splitlines()
    return [line.split("\t") for line in lines if line and not line.startswith("#")]


def messages_of(name: str) -> list[str]:
    """The last column of each row: what was typed."""
    return [row[-1] for row in rows_of(name)]
