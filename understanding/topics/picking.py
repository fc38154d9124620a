"""One of several things picked in a sentence, and a thing's name short enough for a button."""

import re

from coaching.texts import capital
from understanding.text.language import parse
from understanding.text.words import in_english

__all__ = [
    "minds_not_which",
    "named_among",
    "place_in_a_list",
    "short",
    "takes_it_back",
    "told_instead",
]

LONGEST_TITLE = 30
_SMALL = frozenset(
    "a an the and or of to for in on it is i my your our me this that with at so too very be been "
    "you you're you've get getting got have has not no".split()
)
#: What is picked stands after the last of these: "but if it's one it's the pain".
_POINTS = re.compile(
    r"\b(?:it's|it is|it'd be|it would be|would be|that'd be|go (?:for|with)|start with|begin with|"
    r"say|pick|choose|take|mainly|mostly|most of all|probably|rather|first|but(?! not)(?: the)?)\b"
)
_NO_MATTER = re.compile(
    r"\W*(?:(?:och|oh|well|aye|yes|just|i do not mind|do not mind|dunno|not sure|eh)\W+)*(?:either|"
    r"both|any|ony|whichever|whatever|all|you (?:pick|choose|decide|say)|(?:it )?does not matter|"
    r"not (?:bothered|fussed)|(?:i )?do not mind|up to you)"
    r"(?: (?:one|of (?:them|those|these)|really|will do|would do|is fine|works|which|you like|"
    r"first|"
    r"really|hen|pal|then))*\W*"
)
#: "Actually no, it's my son I'm worried about": what comes after the no is meant.
_INSTEAD = re.compile(
    r"^\W*(?:(?:och|well|sorry|wait|actually|oh)[\s,]+)*(?:no|naw|nah|none(?: of (?:them|these|"
    r"those))?|"
    r"neither)\b(?: (?:really|actually|wait|sorry))*[\s,.;:-]+(?:(?:actually|really|sorry|but|"
    r"(?:it's|it is|its|i'm|i am))\s+(?=\w+ ))?(?P<told>.+)$",
    re.IGNORECASE | re.DOTALL,
)
_TAKES_BACK = re.compile(
    r"\W*(?:(?:och|oh|sorry|eh|hmm|well)[\s,]+)*(?:actually|no|naw|nah|wait|hang on|hold on|"
    r"scrap that|"
    r"scratch that|forget that|not that(?: one)?|wrong one|changed my mind|i have changed my mind)"
    r"(?:[\s,.]+(?:actually|no|naw|nah|wait|sorry|not that(?: one)?|that one|"
    r"scrap that|forget that|scratch that|the other(?: one)?|"
    r"changed my mind|i have changed my mind|wrong one|hang on))+\W*"
)
_FEWEST_TOLD = 3
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
        said = {word.removesuffix("'s") for word in re.findall(r"[\w']+", part)}
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


def minds_not_which(text: str) -> bool:
    """Tell whether somebody does not mind which: "either", "you pick", "whichever"."""
    return _NO_MATTER.fullmatch(in_english(text)) is not None


def told_instead(text: str) -> str:
    """What is told in place of a pick: "no, it's my son" gives "my son"; "" for nothing."""
    found = _INSTEAD.match(text.strip())
    told = found["told"].strip(" .,") if found else ""
    return told if len(told.split()) >= _FEWEST_TOLD else ""


def takes_it_back(text: str) -> bool:
    """Tell whether somebody takes back what they have just picked: "actually no"."""
    return _TAKES_BACK.fullmatch(in_english(text)) is not None
