"""The lexical witness: does a message, with the turns before it, tell of danger?"""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from functools import lru_cache

from understanding.safety import (
    abuse,
    anaphylaxis,
    breathing,
    child,
    collapse_and_injury,
    context,
    diabetes,
    eating,
    frames,
    harm_to_others,
    heart_and_stroke,
    low_mood,
    medicines,
    overdose,
    pregnancy,
    psychosis,
    self_harm,
    sepsis,
    suicide,
    suicide_plan,
    told_of_the_body,
    told_round_about,
)
from understanding.safety.abuse_hinted import abuse_added_up
from understanding.safety.answered import answered
from understanding.safety.breath_with_effort import asked_about_first
from understanding.safety.come_back import dark_come_back
from understanding.safety.cues import Cue
from understanding.safety.diabetes_told import graver_with_diabetes
from understanding.safety.echoes import only_echoes
from understanding.safety.finding import Category, Finding, Level, gravest
from understanding.safety.heart_told import graver_with_heart
from understanding.safety.idioms import joking, without_figures
from understanding.safety.negation import denied
from understanding.safety.reading import read
from understanding.safety.reunion import wish_to_join_the_dead
from understanding.safety.spelt_by_ear import BY_EAR, statements_by_ear
from understanding.safety.tense import had_once, long_past, said_of_now, told_of_a_service
from understanding.safety.tongues import cries

_CUES: tuple[Cue, ...] = (
    suicide_plan.CUES
    + suicide.CUES
    + self_harm.CUES
    + overdose.CUES
    + anaphylaxis.CUES
    + sepsis.CUES
    + diabetes.CUES
    + heart_and_stroke.CUES
    + collapse_and_injury.CUES
    + breathing.CUES
    + pregnancy.CUES
    + abuse.CUES
    + child.CUES
    + harm_to_others.CUES
    + psychosis.CUES
    + eating.CUES
    + low_mood.CUES
    + medicines.CUES
    + told_round_about.CUES
    + told_of_the_body.CUES
)
_BODY = frozenset(
    {Category.CHEST, Category.STROKE, Category.BREATHING, Category.SEPSIS, Category.ANAPHYLAXIS,
     Category.DIABETES, Category.UNCONSCIOUS, Category.BLEEDING, Category.PREGNANCY,
     Category.OVERDOSE}
)  # fmt: skip
_DARK = frozenset({Category.SUICIDE_THOUGHTS, Category.SUICIDE_IMMEDIATE, Category.SELF_HARM})
# "What's the point in living?" is no question for information.
_OWN_QUESTIONS = frozenset(
    {cue.name for cue in suicide.THOUGHTS if cue.name not in {"suicidal", "suicide of oneself"}}
    | {"cannot cope", "hopeless"}
)
# Characters on either side of a cue in which an exception counts.
_BESIDE = 60
_RULERS = frozenset({"importance", "confidence"})
#: What is heard by ear alone is never quite sure.
_SURE_BY_EAR = 0.7


def _sentence(text: str, start: int, end: int) -> tuple[int, int]:
    left = max(text.rfind(" . ", 0, start), text.rfind(" ? ", 0, start))
    left = 0 if left < 0 else left + 3
    ends = [place for mark in (" .", " ?") if (place := text.find(mark, end)) >= 0]
    return left, min(ends) + 2 if ends else len(text)


def _taken_away(cue: Cue, text: str, sentence: str, start: int, end: int) -> bool:
    # What takes it away must stand beside it: people type without full stops.
    beside = sentence[max(0, start - _BESIDE) : end + _BESIDE]
    if cue.unless_regex is not None and cue.unless_regex.search(beside):
        return True
    if cue.near_regex is not None and not cue.near_regex.search(sentence):
        return True
    if cue.negatable and denied(sentence, start, end):
        return True
    if cue.framed and (
        frames.told_of(sentence, start, end)
        or (cue.name not in _OWN_QUESTIONS and frames.asked_about(sentence))
        or frames.service_named(sentence, start, end)
    ):
        return True
    in_body = cue.category in _BODY
    if in_body and frames.supposed(sentence, start, end):
        return True
    if cue.fades and in_body and (had_once(sentence, end) or told_of_a_service(text, sentence)):
        return True
    return (
        cue.fades
        and cue.category is not Category.ABUSE
        and long_past(sentence)
        and not said_of_now(sentence, start, end)
    )


def _found(cue: Cue, text: str, laughing: bool) -> Finding | None:
    for match in cue.regex.finditer(text):
        left, right = _sentence(text, match.start(), match.end())
        sentence = text[left:right]
        if _taken_away(cue, text, sentence, match.start() - left, match.end() - left):
            continue
        level = cue.level
        if cue.category is Category.ABUSE and long_past(sentence):
            # Told of years ago: to be met with care, without an alarm.
            level = Level.CONCERN
        if laughing and level > Level.CONCERN and cue.category is Category.HARM_TO_OTHERS:
            level = Level.CONCERN
        return Finding(cue.category, level, "words", (cue.name,), cue.sure)
    return None


def _in_text(text: str, *, ruler: bool) -> Iterator[Finding]:
    reading = read(text)
    figured = without_figures(reading.text)
    laughing = joking(reading.raw)
    for cue in _CUES:
        if ruler and cue.name == "under sixteen" and "year" not in reading.text:
            # "I'm 10" is an answer to the ruler; "I'm only 14 years old" is none.
            continue
        finding = _found(cue, figured, laughing)
        if finding is not None:
            yield finding
    yield from cries(reading.raw)


@lru_cache(maxsize=128)
def _of_an_earlier_turn(turn: str) -> frozenset[Category]:
    return frozenset(finding.category for finding in _in_text(turn, ruler=False))


def _settled(findings: list[Finding]) -> Finding | None:
    first = gravest(findings)
    if first is None:
        return None
    cues = tuple(dict.fromkeys(c for f in findings if f.category is first.category for c in f.cues))
    return Finding(first.category, first.level, first.witness, cues, first.sure)


def detect(
    text: str,
    *,
    asked: str | None = None,
    before: str = "",
    history: Sequence[str] = (),
) -> Finding | None:
    """The gravest finding in `text`, or None.

    Args:
        text: What the person typed; the first and last 5,000 characters are read.
        asked: What the coach had asked (`importance`, `confidence`, `yes_no` ...), or None.
        before: The coach's last line: a "yes" to its question counts as said.
        history: The person's last turns, oldest first; the last six are read.

    Source: the cue lists that NHS pages and UK charities publish; which of them were read at
    first hand stands in the table of crisis lines. Recall before precision: a false alarm costs
    one kind question.
    """
    echoed = only_echoes(text, before)
    findings = [f for f in _in_text(text, ruler=asked in _RULERS) if f.category not in echoed]
    said = context.affirmed(text, before)
    if said is not None:
        findings += [f for f in _in_text(said, ruler=False) if f.level > Level.CONCERN]
    beside = filter(None, (context.unsafe_answer(text, before), answered(text, before)))
    findings += filter(None, (context.beside_praise(found, text, before) for found in beside))
    # The turns before are read only where they can matter.
    recent = list(history)[-context.TURNS_READ :]
    dark = any(_of_an_earlier_turn(turn) & _DARK for turn in recent)
    together = context.added_up(text, asked, recent, dark)
    told = (
        graver_with_diabetes(text, recent),
        graver_with_heart(text, recent),
        wish_to_join_the_dead(text, list(history)),
        dark_come_back(text, recent),
    )
    findings += filter(None, (together, abuse_added_up(text, recent), *told))
    if not findings:
        findings += _by_ear(text)
    return _settled(asked_about_first(findings, text))


def _by_ear(text: str) -> list[Finding]:
    """The danger in the first plain statement that a short message comes to by ear, if in any."""
    for said in statements_by_ear(text):
        found = list(_in_text(said, ruler=False))
        if found:
            return [
                replace(one, sure=min(one.sure, _SURE_BY_EAR), cues=(*one.cues, BY_EAR))
                for one in found
            ]
    return []
