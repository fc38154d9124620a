"""Words that do not belong in a coach's line: jargon, American spelling, orders, early advice."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache

from coaching.content import content


@dataclass(frozen=True)
class Found:
    """A phrase that was found, and what to say in its place."""

    phrase: str
    instead: str


_ORDERS = re.compile(
    r"\b(?:you(?: really| just| all)? (?:should(?:n't)?|need to|must(?:n't)?|have to|ought to|"
    r"had better|will have to|are supposed to)|you'd better|you'll (?:need|have) to|"
    r"you've got to|ought to|why (?:don't|didn't|won't|can't|haven't) you|"
    r"why (?:did|do|have|are) you not|why not (?:just|higher|10|ten|more)|"
    r"(?:do|did) you not (?:think|want))\b",
    re.IGNORECASE,
)
_ADVICE = re.compile(
    r"(?:^|[.!?:;]\s+|,\s+)(?:so |then |and |first,? |please |also,? )?"
    r"(?:try|make sure|remember to|be sure to|consider|avoid|start by|aim (?:to|for)|"
    r"keep (?:active|moving|going)|cut (?:down|out)|eat|drink|exercise|get (?:some|more|plenty)|"
    r"stop (?:smoking|drinking)|do not forget|don't forget)\b"
    r"|\b(?:i(?:'d| would)? (?:suggest|advise|recommend|urge)|my advice|if i were you|"
    r"it(?:'s| is| would be) (?:best|better|good|wise|important) (?:to|if|that)|"
    r"you (?:could|might|may) (?:want to|like to|try|consider|start)|"
    r"(?:would|will) (?:be good|do you good)|the best (?:thing|way) (?:is|to)|"
    r"how about (?!you\b|that\b)|what about trying|why not (?!lower\b|a lower\b))",
    re.IGNORECASE,
)
_ASKING_PERMISSION = re.compile(
    r"\b(?:would you like|would it help|would it be (?:ok|okay|all right)|"
    r"is it (?:ok|okay|all right)|"
    r"can i|may i|could i|shall i|do you want|are you happy for me)\b",
    re.IGNORECASE,
)
_AGAINST_PROFESSIONALS = re.compile(
    r"\b(?:(?:don't|do not|no need to|needn't|never) (?:\w+ )?"
    r"(?:bother|trouble|call|ring|phone|see|tell|ask|contact|visit)|"
    r"instead of (?:seeing|asking|calling|ringing)|rather than (?:see|ask)|"
    r"don't need|do not need) (?:\w+ ){0,2}"
    r"(?:doctor|gp|nurse|pharmacist|team|clinic|hospital|professional|999|111)\b",
    re.IGNORECASE,
)
_PHONE = re.compile(
    r"(?<![\d\u00a3.,/-])(?:\+?\(?\d[\d()]*(?:[ -]?[\d()]){5,}|\d{5,}|999|111|112|101)(?![\d%])"
)
_EMOJI = re.compile("[\u2600-\u27bf\u2b00-\u2bff\u231a-\u23ff\ufe0f\u20e3\U0001f000-\U0001faff]")
_IZE = re.compile(r"\b\w+(?:i|y)z(?:e|ed|es|er|ers|ing|ation|ations|able)\b", re.IGNORECASE)


def jargon(text: str) -> list[Found]:
    """Banned words in the text, each with plain words to use instead."""
    plain = _plain(text)
    found = []
    for pattern, fine, say in _jargon():
        match = pattern.search(fine.sub(" ", plain) if fine else plain)
        if match:
            found.append(Found(match[0], say))
    return found


def american(text: str) -> list[Found]:
    """American spellings in the text, each with the British one."""
    entries = content("spelling").entries
    found = [
        Found(match[0], entries["words"][match[0].lower()])
        for match in _american_words().finditer(text)
    ]
    listed = {each.phrase.lower() for each in found}
    for match in _IZE.finditer(text):
        word = match[0]
        if word.lower() not in entries["keep_z"] and word.lower() not in listed:
            found.append(Found(word, re.sub("z", "s", word)))
    return found


def orders(text: str) -> str | None:
    """The first "you should", "you must", "why don't you" or the like."""
    return _first(_ORDERS, _plain(text))


def advice(text: str) -> str | None:
    """The first advice in the text. A sentence that asks permission gives none."""
    for sentence in sentences(_plain(text)):
        if not _ASKING_PERMISSION.search(sentence):
            phrase = _first(_ADVICE, sentence)
            if phrase:
                return phrase.strip(" .,;:!?")
    return None


def against_professionals(text: str) -> str | None:
    """The first phrase that talks someone out of asking a professional."""
    return _first(_AGAINST_PROFESSIONALS, _plain(text))


def phone_number(text: str) -> str | None:
    """The first phone number, short ones such as three nines too."""
    return _first(_PHONE, text)


def emoji(text: str, allowed: frozenset[str] = frozenset()) -> str | None:
    """The first emoji or picture sign that is not in `allowed`."""
    return next((char for char in _EMOJI.findall(text) if char not in allowed), None)


def sentences(text: str) -> list[str]:
    """The text's sentences, as a reader would count them; a new line begins a new one."""
    parts = re.split(r"(?<=[.!?\u2026])[\"'\u201d\u2019)]*\s+|\n+", text.strip())
    return [part for part in parts if any(char.isalnum() for char in part)]


def _first(pattern: re.Pattern[str], text: str) -> str | None:
    match = pattern.search(text)
    return match[0].strip() if match else None


def _plain(text: str) -> str:
    return text.replace("\u2019", "'")


def _any_of(phrases: Iterator[str]) -> re.Pattern[str]:
    longest_first = sorted(phrases, key=len, reverse=True)
    return re.compile(
        rf"(?<![\w-])(?:{'|'.join(map(re.escape, longest_first))})(?![\w-])", re.IGNORECASE
    )


@cache
def _jargon() -> tuple[tuple[re.Pattern[str], re.Pattern[str] | None, str], ...]:
    return tuple(
        (
            _any_of(iter(entry["forms"])),
            _any_of(iter(entry["never_in"])) if entry.get("never_in") else None,
            entry["say"],
        )
        for entry in content("jargon").entries
    )


@cache
def _american_words() -> re.Pattern[str]:
    return _any_of(iter(content("spelling").entries["words"]))
