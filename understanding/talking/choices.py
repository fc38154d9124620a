"""Which of the offered answers somebody means, typed in their own words instead of pressed."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence

from understanding.text.words import in_english, plain

_ORDINALS = {
    "first": 0, "1st": 0, "1": 0, "one": 0, "top": 0,
    "second": 1, "2nd": 1, "2": 1, "two": 1, "middle": 1,
    "third": 2, "3rd": 2, "3": 2, "three": 2,
    "fourth": 3, "4th": 3, "4": 3, "four": 3,
}  # fmt: skip
_ORDINAL = re.compile(
    r"^(?:the |number |no |option )?(first|second|third|fourth|last|top|middle"
    r"|[1-4](?:st|nd|rd|th)?|one|two|three|four)(?: one| yin| wan)?(?: please)?$"
)
#: "No picture", "nae the page": what follows is just what is not wanted.
_REFUSED = (
    r"\b(?:no|not|never|without|(?:do not|don't) (?:want|need|like))(?: (?:a|an|the|any|my))*"
)
_BEGINS_WITH_NO = re.compile(r"(?:no|not|none|never|nothing|neither)\b")
#: Labels of a plain no, as the table of questions has them.
_NOES = frozenset({"no", "none"})
_SMALL = frozenset(
    "a an the and or of to for in on it is i im i'm me my that this please just be can could "
    "would do think maybe then".split()
)
#: A short answer may be a word of an offered one; a long sentence is more than a choice.
_LONGEST_IN_WORDS = 8


def read_choice(text: str, choices: Mapping[str, Sequence[str]]) -> str | None:
    """Tell which label is meant.

    Args:
        text: what was typed.
        choices: each label with words and phrases that mean it, in the order offered.

    Returns:
        The label, or None where the text says none of them or might say two.
    """
    said = in_english(plain(text)).strip(" .!?,")
    if not said:
        return None
    labels = list(choices)
    ordinal = _ORDINAL.match(said)
    exact = [
        label
        for label, phrases in choices.items()
        if any(said == in_english(plain(phrase)) for phrase in (label.replace("_", " "), *phrases))
    ]
    if exact:
        return exact[0]
    if ordinal and len(labels) > 1:
        place = len(labels) - 1 if ordinal[1] == "last" else _ORDINALS[ordinal[1]]
        return labels[place] if place < len(labels) else None
    if len(said.split()) > _LONGEST_IN_WORDS:
        return None
    wanted = _without_refused(said, choices)
    noes = {label: ways for label, ways in choices.items() if label in _NOES}
    # Of what is refused only a plain no can be meant.
    return _best(wanted, choices) or (_best(said, noes) if wanted != said else None)


def _best(said: str, choices: Mapping[str, Sequence[str]]) -> str | None:
    """The one label with most in common; None where it is two, or none."""
    scores = {label: _score(said, phrases) for label, phrases in choices.items()}
    best = max(scores.values(), default=0.0)
    winners = [label for label, score in scores.items() if score == best]
    return winners[0] if best > 0 and len(winners) == 1 else None


def _without_refused(said: str, choices: Mapping[str, Sequence[str]]) -> str:
    """What was said without "no picture", where a picture is on offer."""
    for ways in choices.values():
        for way in sorted((in_english(plain(one)) for one in ways), key=len, reverse=True):
            if way and not _BEGINS_WITH_NO.match(way):
                said = re.sub(rf"{_REFUSED} {re.escape(way)}(?!\w)", " ", said)
    return said


def is_offered(text: str, choices: Mapping[str, Sequence[str]]) -> bool:
    """Tell whether the text is, word for word, one of the answers on offer."""
    said = in_english(plain(text)).strip(" .!?,")
    phrases = (phrase for label, ways in choices.items() for phrase in (label, *ways))
    return bool(said) and any(said == in_english(plain(phrase)) for phrase in phrases)


def _score(said: str, phrases: Sequence[str]) -> float:
    words = _telling(said)
    best = 0.0
    for phrase in phrases:
        wanted = in_english(plain(phrase))
        telling = _telling(wanted)
        if not telling:
            continue
        if re.search(rf"(?<!\w){re.escape(wanted)}(?!\w)", said):
            best = max(best, 1.0 + len(telling))
        else:
            shared = len(words & telling)
            best = max(best, shared / len(telling) if shared * 2 > len(telling) else 0.0)
    return best


def _telling(phrase: str) -> set[str]:
    return {word for word in re.findall(r"[\w']+", phrase) if word not in _SMALL}
