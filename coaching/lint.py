"""The wording lint: each line the coach can say, held to plain, kind, unpushy words."""

import re
from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass
from enum import Enum
from typing import Any

from coaching import wording
from coaching.miti import NON_ADHERENT, Code
from coaching.one_question import questions_in
from coaching.reading_age import PLACEHOLDER, grade, long_words, plain

HIGHEST_GRADE = 5.0
MOST_WORDS = 45
MOST_SENTENCES = 3
LONGEST_BUTTON = 30
FEWEST_VARIANTS = 3


class Rule(str, Enum):
    """The rules a line can break."""

    EMPTY = "empty"
    READING = "reading"
    WORDS = "words"
    SENTENCES = "sentences"
    QUESTIONS = "questions"
    JARGON = "jargon"
    ORDER = "order"
    ADVICE = "advice"
    PROFESSIONALS = "professionals"
    PHONE = "phone"
    EXCLAMATION = "exclamation"
    EMOJI = "emoji"
    SPELLING = "spelling"
    CODE = "code"
    PLACEHOLDER = "placeholder"
    BUTTON = "button"
    VARIANTS = "variants"


@dataclass(frozen=True)
class Line:
    """One thing the coach can say, with its MITI short names ("SR", "Q") and button titles."""

    name: str
    text: str
    codes: tuple[str, ...] = ()
    buttons: tuple[str, ...] = ()
    names_services: bool = False


@dataclass(frozen=True)
class Fault:
    """What is wrong with a line, as a sentence that says which line, what, and how to mend it."""

    name: str
    rule: Rule
    sentence: str

    def __str__(self) -> str:
        return self.sentence


def lint(
    line: Line,
    known_slots: Collection[str] | None = None,
    allowed_markers: frozenset[str] = frozenset(),
) -> list[Fault]:
    """Every fault of one line; [] for a line that may be said.

    `known_slots` are the placeholders that something fills; None leaves that unchecked.
    `allowed_markers` are emoji that may stand in a line.
    """
    found = [*_text_faults(line, allowed_markers), *_code_faults(line)]
    found += _placeholder_faults(line, known_slots)
    for title in line.buttons:
        found += _button_faults(title, allowed_markers)
    return [Fault(line.name, rule, f"{line.name}: {said}") for rule, said in found]


def lint_domain(
    responses: Mapping[str, Any],
    known_slots: Collection[str] | None = None,
    allowed_markers: frozenset[str] = frozenset(),
) -> list[Fault]:
    """Every fault in a domain's `responses:` mapping, as read from its YAML.

    A variant is {text, buttons?, metadata: {miti: [..], often?, names_services?}}. Metadata on
    the first variant holds for all; a later variant's own counts for that one.
    """
    found: list[Fault] = []
    for name, variants in responses.items():
        if not isinstance(variants, list) or not all(isinstance(one, dict) for one in variants):
            said = f"{name}: its wording is not a list that starts each version with a dash."
            found.append(Fault(name, Rule.EMPTY, said))
            continue
        found += _variant_faults(name, variants)
        for line in _lines(name, variants):
            found += lint(line, known_slots, allowed_markers)
    return found


Finding = tuple[Rule, str]


def _text_faults(line: Line, allowed_markers: frozenset[str]) -> Iterator[Finding]:
    if not line.text.strip():
        yield Rule.EMPTY, "there is nothing to say. Write the line, or take it out."
        return
    yield from _length_faults(line)
    if questions_in(line.text) > 1:
        yield Rule.QUESTIONS, "it asks more than one thing. Keep one question; ask the other later."
    yield from _word_faults(line.text, allowed_markers)
    yield from _stance_faults(line)


def _length_faults(line: Line) -> Iterator[Finding]:
    words = len(plain(line.text).split())
    if words > MOST_WORDS:
        yield Rule.WORDS, f"it has {words} words. Cut it to {MOST_WORDS}, or make it two messages."
    sentences = len(wording.sentences(line.text))
    if sentences > MOST_SENTENCES:
        yield Rule.SENTENCES, f"it has {sentences} sentences. Keep {MOST_SENTENCES} at most."
    reading = grade(line.text, line.names_services)
    if reading > HIGHEST_GRADE:
        hard = long_words(line.text, line.names_services)
        why = f"Long words: {', '.join(hard)}." if hard else "Its sentences are long."
        yield (
            Rule.READING,
            f"it reads at grade {reading:g}, above {HIGHEST_GRADE:g}. {why} "
            "Use shorter words, or split a sentence in two.",
        )


def _word_faults(text: str, allowed_markers: frozenset[str]) -> Iterator[Finding]:
    for word in wording.jargon(text):
        yield Rule.JARGON, f"\u201c{word.phrase}\u201d shuts people out. Instead: {word.instead}."
    for word in wording.american(text):
        yield (
            Rule.SPELLING,
            f"\u201c{word.phrase}\u201d is American. Write \u201c{word.instead}\u201d.",
        )
    number = wording.phone_number(text)
    if number:
        yield (
            Rule.PHONE,
            f"\u201c{number}\u201d is a phone number. Numbers live in the table of crisis lines or "
            "in the directory; use a placeholder that is filled from there.",
        )
    if "!" in text:
        yield Rule.EXCLAMATION, "it has an exclamation mark. End with a full stop."
    sign = wording.emoji(text, allowed_markers)
    if sign:
        yield Rule.EMOJI, f"it has the sign {sign}. Say it in words."


def _stance_faults(line: Line) -> Iterator[Finding]:
    order = wording.orders(line.text)
    if order:
        yield (
            Rule.ORDER,
            f"\u201c{order}\u201d tells people what to do. Ask what they think, or offer a choice.",
        )
    advised = wording.advice(line.text)
    if advised and "PWP" not in line.codes:
        yield (
            Rule.ADVICE,
            f"\u201c{advised}\u201d gives advice before asking. Ask first whether it is wanted, "
            "and code the line that follows a yes as PWP.",
        )
    against = wording.against_professionals(line.text)
    if against:
        yield (
            Rule.PROFESSIONALS,
            f"\u201c{against}\u201d could keep someone from asking for care. Leave that door open.",
        )


def _code_faults(line: Line) -> Iterator[Finding]:
    names = ", ".join(Code.__members__)
    if not line.codes:
        yield Rule.CODE, f"it has no MITI code. Add one or more of {names}."
    for code in line.codes:
        if code not in Code.__members__:
            yield Rule.CODE, f"\u201c{code}\u201d is not a MITI code. Use one of {names}."
        elif Code[code] in NON_ADHERENT:
            yield (
                Rule.CODE,
                f"{code} is never our way. Reword the line so that it asks or reflects.",
            )
    if "?" in line.text and line.codes and not {"Q", "SEEK", "NONE"} & set(line.codes):
        yield Rule.CODE, "it asks something, so one of its codes is Q or SEEK."


def _placeholder_faults(line: Line, known_slots: Collection[str] | None) -> Iterator[Finding]:
    for text in (line.text, *line.buttons):
        for placeholder in PLACEHOLDER.findall(text):
            name = placeholder[1:-1]
            if not re.fullmatch(r"[A-Za-z_]\w*", name):
                yield Rule.PLACEHOLDER, f"{placeholder} is not a name of something to fill in."
            elif known_slots is not None and name not in known_slots:
                yield Rule.PLACEHOLDER, f"nothing fills {placeholder}. Name a slot that exists."
        if re.search(r"[{}]", PLACEHOLDER.sub("", text)):
            yield Rule.PLACEHOLDER, "a curly bracket is open or closed on its own."


def _button_faults(title: str, allowed_markers: frozenset[str]) -> Iterator[Finding]:
    if not title.strip():
        yield Rule.BUTTON, "a button has no words on it."
        return
    if len(title) > LONGEST_BUTTON:
        yield (
            Rule.BUTTON,
            f"the button \u201c{title}\u201d has {len(title)} letters. "
            f"Keep {LONGEST_BUTTON} at most.",
        )
    for rule, said in _word_faults(title, allowed_markers):
        yield rule, f"on the button \u201c{title}\u201d, {said}"


def _variant_faults(name: str, variants: Sequence[Mapping[str, Any]]) -> Iterator[Fault]:
    spoken = [str(one["text"]).strip() for one in variants if one.get("text")]
    if not variants:
        yield Fault(name, Rule.EMPTY, f"{name}: it has no wording at all. Write one version.")
    if len(set(spoken)) < len(spoken):
        yield Fault(name, Rule.VARIANTS, f"{name}: two versions are the same. Change one.")
    is_often = any((one.get("metadata") or {}).get("often") for one in variants)
    if is_often and len(set(spoken)) < FEWEST_VARIANTS:
        said = (
            f"{name}: people hear it often and it has {len(set(spoken))} versions. "
            f"Write at least {FEWEST_VARIANTS}."
        )
        yield Fault(name, Rule.VARIANTS, said)


def _lines(name: str, variants: Sequence[Mapping[str, Any]]) -> Iterator[Line]:
    shared = (variants[0].get("metadata") or {}) if variants else {}
    for number, variant in enumerate(variants, start=1):
        metadata = {**shared, **(variant.get("metadata") or {})}
        codes = metadata.get("miti") or []
        if variant.get("text") is None and (variant.get("custom") or variant.get("image")):
            continue
        yield Line(
            name=name if len(variants) == 1 else f"{name}, version {number}",
            text=str(variant.get("text") or ""),
            codes=tuple([codes] if isinstance(codes, str) else map(str, codes)),
            buttons=tuple(str(one.get("title") or "") for one in variant.get("buttons") or []),
            names_services=bool(metadata.get("names_services")),
        )
