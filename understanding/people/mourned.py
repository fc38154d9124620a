"""Somebody who has died, remembered later: by name, on a birthday, a year on."""

import re
from dataclasses import dataclass

from understanding.people.loss import loss_in
from understanding.text.phrases import any_of
from understanding.text.words import in_english, readable

__all__ = [
    "Mourned",
    "kept_as",
    "mourned_in",
    "names_the_dead",
    "read_kept",
    "remembers",
    "told_as",
]


@dataclass(frozen=True)
class Mourned:
    """Who has died, in the person's own words.

    Attributes:
        whom: "ma sister"; None where only a name was told.
        name: "Jeanie"; None where none was told.
    """

    whom: str | None
    name: str | None

    @property
    def called(self) -> str:
        """The name where there is one, else whom they were."""
        return self.name or self.whom or ""


_NO_NAME = frozenset(
    """and who was wis is has had used died passed in on at to she he they it the last this
    that my ma but so when just also sadly then years year two three a an wee used with
    wi from fae dee deed die dies deid dead for because cause since before after efter suddenly
    now noo gone lost
    put would wid could did does made always aye never both all there here only very too not
    no i we you me her him his so""".split()
)
_DAY = any_of(r"""
    birthday | birthdays | bday | b-day | anniversary | anniversaries | funeral day | year's mind
    (one |two |three |a |\d+ )?years? (today|the day|this week|since|on) | would (have )?(been|be|
        turned|turn) (\w+[- ]?){1,3}(today|the day|tomorrow|this week|on \w+day|now|this (month|
        year))
    would (have )?(been|be|turned|turn) (\d{1,3}|\w+ty|\w+ty[- ]\w+) | (first|another) (christmas|
        birthday|new year|hogmanay|mother's day|father's day) without
    (mother's|mothers|father's|fathers) day
""")
_A_DAY_OF_THEIRS = re.compile(rf"\b{_DAY}")
_WOULD_HAVE_BEEN = re.compile(
    r"\b(?P<whom>my (?:\w+ )?(?:sister|brother|mum|mam|mother|dad|father|man|husband|wife|partner|"
    r"son|daughter|gran|granny|granda|grandad|pal|friend|boy|girl|wean|child)|she|he)"
    r"(?:'d| would)(?: have)? (?:been|be|turned) (?:\w+[- ]?){1,2} (?:today|the day|tomorrow|"
    r"this (?:week|month|year)|on \w+day|now)\b"
)


def mourned_in(text: str) -> Mourned | None:
    """Who has died, as a message tells it, with the name that stands beside: "ma sister jeanie"."""
    loss = loss_in(text)
    if loss is None or loss.whom is None or loss.missed:
        return None
    whom = loss.whom
    if not re.match(r"(?:my|ma|our|oor|the|wir)\b", whom, re.IGNORECASE):
        return Mourned(None, _capital(whom))
    beside = re.search(
        rf"\b{re.escape(whom)},? ([A-Za-z]{{2,15}})\b", readable(text), re.IGNORECASE
    )
    name = beside[1] if beside and beside[1].casefold() not in _NO_NAME else None
    return Mourned(whom, _capital(name) if name else None)


def kept_as(mourned: Mourned) -> str:
    """Write it in a line that `read_kept` reads: "ma sister|Jeanie"."""
    return f"{mourned.whom or ''}|{mourned.name or ''}"


def read_kept(kept: str) -> Mourned:
    """Read what `kept_as` wrote."""
    whom, _, name = kept.partition("|")
    return Mourned(whom or None, name or None)


def told_as(mourned: Mourned) -> str:
    """Tell the death in one line that `mourned_in` reads: "ma sister Jeanie died"."""
    called = [word for word in (mourned.whom, mourned.name) if word]
    return f"{' '.join(called)} died"


def remembers(text: str, known: Mourned | None) -> bool:
    """Tell whether a message is about a day of somebody who has died.

    "Jeanie's birthday the day" needs to be known of; "she wid hae been sixty the day" says it "
    "itself.
    """
    english = in_english(text)
    if _WOULD_HAVE_BEEN.search(english) and not re.search(
        r"\bif\b|\bwould be (?:good|nice)", english
    ):
        return True
    return (
        known is not None
        and _A_DAY_OF_THEIRS.search(english) is not None
        and _is_of(english, known)
    )


def speaks_of(text: str, known: Mourned) -> bool:
    """Tell whether a message names them."""
    return _is_of(in_english(text), known)


def names_the_dead(text: str, kept: object) -> bool:
    """Tell whether a message names somebody who has died, as `kept_as` wrote it."""
    if not kept:
        return False
    known, english = read_kept(str(kept)), in_english(text)
    kin = in_english(known.whom or "")
    names = [word for word in ((known.name or "").casefold(), kin) if word]
    return any(re.search(rf"\b{re.escape(word)}(?:'?s)?\b", english) for word in names)


def _is_of(english: str, known: Mourned) -> bool:
    kin = re.sub(r"^(?:my|ma|our|oor|the|wir) ", "", in_english(known.whom or ""))
    names = [word for word in ((known.name or "").casefold(), kin) if word]
    named = any(re.search(rf"\b{re.escape(word)}(?:'?s)?\b", english) for word in names)
    return named or re.search(r"\b(?:her|his|she|he)\b", english) is not None


def _capital(name: str) -> str:
    return name[:1].upper() + name[1:]
