"""The list of English words, with how often each is used, that comes inside symspellpy."""

from functools import lru_cache
from importlib.resources import files

from symspellpy import SymSpell

__all__ = ["COMMON", "speller"]

#: A word used this often is among the commonest of English.
COMMON = 2_000_000


@lru_cache(maxsize=1)
def speller() -> SymSpell:
    """The list, ready to look up what lies one letter from a word; read once, nothing fetched."""
    made = SymSpell(max_dictionary_edit_distance=1, prefix_length=7)
    words = files("symspellpy") / "frequency_dictionary_en_82_765.txt"
    made.load_dictionary(str(words), term_index=0, count_index=1)
    return made
