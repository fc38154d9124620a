"""A step of a story in words: as it is listed, and all that could stand there, to be searched."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from coaching.questions import SAFETY_QUESTIONS, question_in
from console.studio.in_lines import blanks_in
from console.studio.library import ANSWER, PAYLOAD, Library
from console.studio.places import SIGNED
from console.studio.script import in_plain, label_in_words, of_action
from console.studio.story_steps import Kind, Turn

#: More than these are not listed at once: another word in the search makes them fewer.
MOST_LISTED = 20
#: What a new step can be, in a coach's words; the last is written, not chosen.
KINDS = {
    "line": "The coach says",
    "new": "The coach says something new",
    "question": "The coach asks",
    "does": "The coach does",
    "answer": "The person answers",
    "says": "The person says, whatever was asked",
    "asked": "The coach had asked (where the story begins)",
    "when": "Only when",
}
#: Answers that a kind of question has by itself, whatever stands on its buttons.
BY_KIND = {
    "yes_no": ("yes", "no", "unsure"),
    "ruler": ("low", "middle", "high"),
    "outcome": ("done", "more_than_planned", "partly", "not_done", "not_done_because", "flare",
                "changed_plan", "not_yet"),
}  # fmt: skip


@dataclass(frozen=True)
class Told:
    """A step as it is listed.

    Attributes:
        who: who says or does it, as a heading.
        kind: a class of the style sheet.
        line: the coach's line whose words can be changed; "" where there is none.
    """

    who: str
    words: str
    kind: str
    line: str = ""
    notes: tuple[str, ...] = ()


@dataclass(frozen=True)
class Choice:
    """Something that can stand in a step: its name in the files, in words, and a hint."""

    value: str
    words: str
    hint: str = ""


def told(library: Library, turns: Sequence[Turn]) -> list[Told]:
    """Every step of a story in words."""
    return [_told(library, turn, asked_before(turns, place)) for place, turn in enumerate(turns)]


def asked_before(turns: Sequence[Turn], place: int) -> str | None:
    """The question that waits where a step stands."""
    asked = None
    for turn in turns[:place]:
        if turn.kind is Kind.ASKED:
            asked = turn.name
        elif turn.kind is Kind.DOES:
            asked = question_in(turn.name) or asked
    return asked


def kind_of(library: Library, turn: Turn) -> str:
    """Which of `KINDS` a step is."""
    if turn.kind is not Kind.DOES:
        return str(turn.kind.value)
    if question_in(turn.name) is not None:
        return "question"
    return "line" if turn.name in library.lines else "does"


def value_of(turn: Turn) -> str:
    """A step as the value of a choice."""
    return f"{turn.name}={turn.value}" if turn.kind is Kind.WHEN else turn.name


def turn_of(kind: str, value: str) -> Turn:
    """A choice as a step."""
    if kind == "when":
        slot, _, held = value.partition("=")
        return Turn(Kind.WHEN, slot, held)
    if kind in {"asked", "answer", "says"}:
        return Turn(Kind(kind), value)
    return Turn(Kind.DOES, value)


def _told(library: Library, turn: Turn, asked: str | None) -> Told:
    kind = kind_of(library, turn)
    also = "".join(f", only when {in_plain(s)} is “{in_plain(v)}”" for s, v in turn.also)
    words = choice_of(library, kind, value_of(turn), asked).words + also
    who = {"asked": "The coach had asked", "says": "The person says"}.get(kind, KINDS[kind])
    look = {"asked": "before", "answer": "person", "says": "person", "when": "when"}
    editable = turn.name if kind in {"line", "question"} and turn.name in library.lines else ""
    return Told(who, words, look.get(kind, kind), editable, turn.notes)


def choice_of(library: Library, kind: str, value: str, asked: str | None) -> Choice:
    """One choice in words."""
    if kind == "asked":
        return Choice(value, library.question_line(value) or in_plain(value))
    if kind == "answer":
        if not value:
            return Choice("", "anything, whatever they say")
        heard = [s.name for s in library.stories if s.asked == asked and s.answer == value]
        return Choice(value, label_in_words(library, asked, value), heard[0] if heard else "")
    if kind == "says":
        examples = library.sentences.get(value) or []
        hint = f"for example “{examples[0]}”" if examples else ""
        return Choice(value, in_plain(value), hint)
    if kind == "when":
        slot, _, held = value.partition("=")
        return Choice(value, f"{in_plain(slot)} is “{in_plain(held)}”")
    said = library.says(value)
    if said is not None:
        return Choice(value, said)
    question = question_in(value)
    words = library.question_line(question) if question else None
    return Choice(value, words or of_action(value) or in_plain(value),
                  in_plain(value) if question else "")  # fmt: skip


def choices(library: Library, kind: str, asked: str | None, near: str = "") -> list[Choice]:
    """All that can stand in a step of a kind, by its words; first those of the file `near`."""
    found = [choice_of(library, kind, value, asked) for value in _values(library, kind, asked)]
    if kind == "answer":
        return found
    paths = library.line_paths
    return sorted(found, key=lambda one: (paths.get(one.value) != near, one.words.casefold()))


def fitting(found: Sequence[Choice], words: str) -> list[Choice]:
    """Those in which every word of a search stands, in what is said or in the name."""
    sought = words.casefold().split()
    return [
        one for one in found
        if all(part in f"{one.words} {one.hint} {one.value} {in_plain(one.value)}".casefold()
               for part in sought)
    ]  # fmt: skip


def _values(library: Library, kind: str, asked: str | None) -> Iterator[str]:
    asks = {a for a in library.actions if question_in(a) is not None}
    if kind == "line":
        yield from (name for name in library.lines if name not in asks and _stands(library, name))
    elif kind == "question":
        yield from (a for a in asks if question_in(a) not in SAFETY_QUESTIONS)
    elif kind == "does":
        yield from (a for a in library.actions if a not in asks and a not in library.lines)
    elif kind == "asked":
        yield from (name for name in library.questions if name not in SAFETY_QUESTIONS)
    elif kind == "says":
        yield from (one for one in library.intents if one != ANSWER)
    elif kind == "answer":
        yield from ("", *labels_of(library, asked))
    elif kind == "when":
        for slot, values in library.values.items():
            if values and slot not in {"asked", ANSWER}:
                yield from (f"{slot}={value}" for value in sorted(values))


def _stands(library: Library, line: str) -> bool:
    """Whether a line may stand in any story: not of danger, and with no blank that only its own
    step fills."""
    blanks = {blank for one in library.lines[line] for blank in blanks_in(one)}
    return library.line_paths[line] not in SIGNED and blanks <= set(library.values)


def labels_of(library: Library, question: str | None) -> list[str]:
    """Every answer that a question can have: by its kind, buttons, words, teaching and stories."""
    if question is None:
        return sorted(library.values.get(ANSWER) or set())
    row = library.questions.get(question) or {}
    found = [str(label) for label in row.get("choices") or {}]
    for name in (f"utter_ask_{question}", f"utter_{question}"):
        for version in library.lines.get(name) or []:
            pressed = (PAYLOAD.match(str(b.get("payload"))) for b in version.get("buttons") or [])
            found += [one[1] for one in pressed if one]
    found += BY_KIND.get(str(row.get("kind")), ())
    found += [one.name for one in library.taught if one.question == question]
    found += [s.answer for s in library.stories if s.asked == question and s.answer]
    known = library.values.get(ANSWER) or set()
    return [one for one in dict.fromkeys(found) if one in known]


def without_a_story(library: Library, question: str) -> list[str]:
    """Answers to a question that the coach understands and no story takes up yet."""
    heard = {s.answer for s in library.stories if s.asked == question}
    return [one for one in labels_of(library, question) if one not in heard]


def questions_to_ask(library: Library) -> list[Choice]:
    """What the coach may ask next: every question but those about danger, by their words."""
    found = [
        Choice(library.question_action(name), library.question_line(name) or in_plain(name))
        for name in library.questions
        if name not in SAFETY_QUESTIONS and library.question_action(name) in library.actions
    ]
    return sorted(found, key=lambda one: one.words.casefold())
