"""One of several things picked in a sentence, and a thing's name short enough for a button."""

import re

from coaching.texts import capital
from understanding.language import parse
from understanding.words import in_english

__all__ = ["named_among", "place_in_a_list", "short"]

LONGEST_TITLE = 30
_SMALL = frozenset(
    "a an the and or of to for in on it is i my your our me this that with at so too very be been "
    "you you're you've get getting got have has not no".split()
)
#: What is picked stands after the last of these: "but if it's one it's the pain".
_POINTS = re.compile(
    r"\b(?:it's|it is|it'd be|it would be|would be|that'd be|go (?:for|with)|start with|begin with|"
    r"say|pick|choose|take|mainly|mostly|most of all|probably|rather|first)\b"
)
#: A title may end with one of these kinds of word; a verb or "to" is left hanging.
_MAY_END = frozenset({"NOUN", "PROPN", "ADJ", "ADV", "NUM"})
_FEWEST_WORDS = 2
_PLACES = {"first": 0, "1st": 0, "second": 1, "2nd": 1, "third": 2, "3rd": 2, "last": -1}
_LONGEST_PICK = 8


def named_among(text: str, names: list[str]) -> int | None:
    """Tell which of the names is picked in a sentence, as its place; None where none or several.

    Where more than one is spoken of, what follows the last "it's" or "start with" decides.
    """
    english = in_english(text)
    pointed = list(_POINTS.finditer(english))
    for part in (english[pointed[-1].end() :] if pointed else "", english):
        said = set(re.findall(r"[\w']+", part))
        found = [at for at, name in enumerate(names) if _telling(name) & said]
        if len(found) == 1:
            return found[0]
    return None


def place_in_a_list(text: str, size: int) -> int | None:
    """The place, from 0, of what is picked by its place among `size`: "aye the last yin"."""
    found = set(re.findall(r"[a-z0-9]+", in_english(text))) & set(_PLACES)
    places = {size - 1 if _PLACES[word] < 0 else _PLACES[word] for word in found}
    short_enough = len(text.split()) <= _LONGEST_PICK
    at = places.pop() if len(places) == 1 and short_enough else None
    return at if at is not None and 0 <= at < size else None


def _telling(name: str) -> set[str]:
    return set(re.findall(r"[\w']+", in_english(name))) - _SMALL


def short(title: str) -> str:
    """A button's title, at most thirty characters: whole, or cut after a word that may end it."""
    title = capital(title)
    if len(title) <= LONGEST_TITLE:
        return title
    words = title[: LONGEST_TITLE + 1].rsplit(" ", 1)[0].rstrip(" ,;").split()
    kept = list(words)
    while len(kept) >= _FEWEST_WORDS and not _may_end(kept):
        kept.pop()
    if len(kept) < _FEWEST_WORDS:
        cut = title[: LONGEST_TITLE - 1].rsplit(" ", 1)[0]
        return f"{cut.rstrip(' ,;')}…"
    return " ".join(kept).rstrip(" ,;")


def _may_end(words: list[str]) -> bool:
    last = [token for token in parse(in_english(" ".join(words))) if not token.is_punct][-1]
    return last.pos_ in _MAY_END and last.lower_ not in {"my", "your", "no", "more", "so", "too"}
