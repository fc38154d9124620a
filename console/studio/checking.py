"""The check of a draft, without training: what would break, what would be unsafe, what to look at.

Every sentence names the story or line. What stands in the live content already is no fault of a
draft: only what the draft brings is told.
"""

from __future__ import annotations

import re
import textwrap
from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from datetime import date
from functools import lru_cache

from coaching.lint import Fault, Rule, lint, lint_domain
from coaching.lint import Line as Said
from coaching.menu_faults import idea_faults, menu_faults
from coaching.questions import QuestionTableError, question_in, read_questions
from coaching.story_table import ASKED, LISTEN, Does, Holds, Line, Place, Says, lines_of
from coaching.taught_answers import FILE as ANSWERS
from console.studio.checking_safety import ALWAYS, safety, spot_of_answer, words_of_answers
from console.studio.findings import LOOK, MEND, REFUSED, Finding
from console.studio.in_lines import faults_in_lines
from console.studio.library import (
    GLOSSARY,
    IDEAS,
    QUESTIONS,
    RULERS,
    Library,
    Story,
)
from console.studio.places import file_in_words
from console.studio.script import in_plain, label_in_words, of_action
from store.studio import Unsound

FEWEST_SENTENCES = 5
#: Below it one solves problems before planning (docs/method.md).
PUBLISHED_READY = 7


def check(live: Library, draft: Library, unsound: Iterable[Unsound], today: date) -> list[Finding]:
    """Everything to be said of a draft; the gravest first."""
    found = [
        Finding(MEND, f"“{one.piece}” cannot be read yet: {one.fault}", one.path, one.piece,
                spot="yaml")
        for one in unsound
    ]  # fmt: skip
    found += [
        Finding(MEND, f"{file_in_words(one.path)}, line {one.line}: {one.sentence}", one.path, "",
                one.line, spot="text")
        for one in draft.faults
    ]  # fmt: skip
    found += safety(live, draft)
    for look in CHECKS:
        before = _said_of(look, live)
        found += [one for one in look(draft) if one.known_by not in before]
    found += _wording(live, draft)
    found += _overdue(live, draft, today)
    order = {REFUSED: 0, MEND: 1, LOOK: 2}
    return sorted(dict.fromkeys(found), key=lambda one: order[one.level])


def _always(library: Library) -> Iterator[Finding]:
    for story in library.stories:
        for number, step in zip(story.numbers, story.steps, strict=True):
            if isinstance(step, Says) and step.intent in ALWAYS and not story.is_rule:
                yield Finding(
                    REFUSED,
                    f"“{story.name}” takes “{step.intent}” for its own. Whoever says that must get "
                    "it from anywhere: the rules see to it.",
                    story.path,
                    story.name,
                    spot=f"step-{number}",
                )


def _names(library: Library) -> Iterator[Finding]:
    seen: dict[str, str] = {}
    for story in library.stories:
        if story.name in seen:
            yield _mend(story, "has the name of another story. Choose another name.", "title")
        seen[story.name] = story.path
        for number, step in zip(story.numbers, story.steps, strict=True):
            yield from _names_in(library, story, step, number)


def _names_in(library: Library, story: Story, step: object, number: int) -> Iterator[Finding]:
    def told(said: str) -> Finding:
        return _mend(story, f"step {number}: {said}", f"step-{number}")

    if isinstance(step, Does) and step.action not in library.actions and step.action != LISTEN:
        kind = "line" if step.action.startswith("utter_") else "step"
        yield told(f"there is no {kind} called {step.action}.")
    if isinstance(step, Says) and step.intent not in library.intents:
        yield told(f"nothing that people say is called {step.intent}.")
    if isinstance(step, Holds):
        if step.slot not in library.values:
            yield told(f"nothing is remembered as {step.slot}.")
            return
        values = library.values[step.slot]
        if values is not None and step.value is not None and str(step.value) not in values:
            yield told(f"“{step.value}” is no value of {step.slot} in the domain.")
        if step.slot == ASKED and str(step.value) not in library.questions:
            yield told(f"there is no question called {step.value}.")


def _contradictions(library: Library) -> Iterator[Finding]:
    """As coaching.story_table.table_of, which stops at the first, told one by one."""
    standing: dict[Place, list[Line]] = {}
    for story in library.stories:
        for place, line in lines_of(story.steps, story.name):
            lines = standing.setdefault(place, [])
            for other in lines:
                if other.conditions == line.conditions and other.action != line.action:
                    yield _two(library, other, story, line.action)
            lines.append(line)


def _two(library: Library, other: Line, story: Story, wants: str) -> Finding:
    ours, theirs = (_in_words(library, action) for action in (wants, other.action))
    return Finding(
        MEND,
        f"“{story.name}” and “{other.story}” disagree: in the same place one goes on with {ours}, "
        f"the other with {theirs}. Tell them apart by what the person answered, or let both do the "
        "same.",
        story.path, story.name, spot=_spot_of(story, wants),
        about=f"{story.name} and {other.story}: {wants}, {other.action}",
    )  # fmt: skip


def _in_words(library: Library, action: str) -> str:
    """A step as the coach says or does it."""
    said = library.says(action)
    if said is not None:
        return f"“{said}”"
    question = question_in(action)
    line = library.question_line(question) if question else None
    return f"“{line}”" if line else f"“{of_action(action) or in_plain(action)}”"


def _spot_of(story: Story, action: str) -> str:
    """The step that does this."""
    numbers = zip(story.numbers, story.steps, strict=True)
    return next((f"step-{n}" for n, step in numbers if step == Does(action)), "step-1")


def _dead_ends(library: Library) -> Iterator[Finding]:
    for story in library.stories:
        does = [step for step in story.steps if isinstance(step, Does)]
        if not does:
            yield _mend(story, "has no step: the coach would say nothing.", "step-1")
            continue
        last = does[-1].action
        if last.startswith("utter_") and question_in(last) is None:
            yield Finding(
                LOOK,
                f"“{story.name}” ends with {_in_words(library, last)} and asks nothing: the person "
                "has nothing to answer. Is that meant as an end?",
                story.path,
                story.name,
                spot=f"step-{story.numbers[-1]}",
                about=f"{story.name} ends with {last}",
            )


def _unheard(library: Library) -> Iterator[Finding]:
    """Answers that lead nowhere: taught or on a button, and no story for them nor for the rest."""
    heard = {
        (line.conditions.get(ASKED), line.conditions.get("answer"))
        for story in library.stories
        for (intent, done), line in lines_of(story.steps, story.name)
        if intent == "answer" and not done
    }
    for one in library.taught:
        where = f"The kind of answer “{in_plain(one.name)}”"
        if (one.question, one.name) not in heard:
            yield Finding(
                MEND,
                f"{where} to “{in_plain(one.question)}” leads nowhere: there is no story for it.",
                ANSWERS,
                one.name,
            )
        if one.question not in library.questions:
            yield Finding(MEND, f"{where} answers “{one.question}”, and "
                          "there is no such question.", ANSWERS, one.name)  # fmt: skip
        if len(one.sentences) < FEWEST_SENTENCES:
            yield Finding(
                MEND,
                f"{where} has {len(one.sentences)} sentences. Write at "
                f"least {FEWEST_SENTENCES}, better ten, as different people would.",
                ANSWERS,
                one.name,
                spot="sentences",
            )
    for story in library.stories:
        for step in story.steps:
            question = question_in(step.action) if isinstance(step, Does) else None
            if question and question in library.questions and (question, None) not in heard:
                words = label_in_words(library, question, "said")
                yield Finding(
                    LOOK,
                    f"The question “{question}” has no story for {words}: the coach would say that "
                    "it did not follow.",
                    story.path,
                    story.name,
                    spot=_spot_of(story, library.question_action(question)),
                )


def _question_table(library: Library) -> Iterator[Finding]:
    try:
        read_questions(library.questions)
    except QuestionTableError as error:
        named = re.search(r"question '([^']+)'", str(error))
        yield Finding(MEND, str(error), QUESTIONS, named[1] if named else "", spot="yaml")
    meant: dict[tuple[str, str], str] = {}
    for name, label, word in words_of_answers(library):
        other = meant.setdefault((name, word), label)
        if other != label:
            yield Finding(MEND, f"The question “{name}”: “{word}” stands under “{other}” and under "
                          f"“{label}”. It can mean only one.", QUESTIONS, name,
                          spot=spot_of_answer(library, name, label))  # fmt: skip
    for name in library.questions:
        if library.question_action(name) not in library.actions:
            yield Finding(
                MEND,
                f"The question “{name}” has no line {library.question_action(name)}.",
                QUESTIONS,
                name,
            )


def _menu(library: Library) -> Iterator[Finding]:
    """Ideas that may not be offered, and parts of life where too few are left."""
    seen: Counter[str] = Counter()
    for idea in library.ideas:
        seen[idea.area.value] += 1
        for said in idea_faults(idea):
            yield Finding(MEND, f"The idea “{idea.text}”: {said}", IDEAS, idea.area.value,
                          spot=f"text_{seen[idea.area.value]}")  # fmt: skip
    if library.ideas:
        yield from (Finding(MEND, f"Ideas: {said}", IDEAS) for said in menu_faults(library.ideas))


def _glossary(library: Library) -> Iterator[Finding]:
    """What a word means is one plain sentence, and a word means one thing."""
    taken: dict[str, str] = {}
    for one in library.terms:
        for fault in lint(Said(one.term, one.means, ("GI",))):
            yield Finding(MEND, f"What “{one.term}” means: {fault.sentence.partition(': ')[2]}",
                          GLOSSARY, one.term, spot="means_1")  # fmt: skip
        for name in {word.lower() for word in (one.term, *one.also)}:
            other = taken.setdefault(name, one.term)
            if other != one.term:
                yield Finding(MEND, f"“{name}” stands under “{other}” and under “{one.term}”. It "
                              "can mean only one.", GLOSSARY, one.term, spot="also_1")  # fmt: skip


def _rulers(library: Library) -> Iterator[Finding]:
    """Numbers that may be so, and that somebody should mean."""
    bands = library.bands
    if bands is None:
        return
    if bands.high_from < PUBLISHED_READY:
        yield Finding(LOOK, f"Rulers: from {bands.high_from:g} on people go on to a plan. The "
                      f"method looks at what gets in the way below {PUBLISHED_READY} (Gutnick "
                      "2014). Is that meant?", RULERS, spot="ready_from")  # fmt: skip
    if bands.high_from - bands.low_up_to <= 1:
        yield Finding(LOOK, "Rulers: ready begins right above low, so nobody is in two minds. Is "
                      "that meant?", RULERS, spot="low_up_to")  # fmt: skip


CHECKS: tuple[Callable[[Library], Iterator[Finding]], ...] = (
    _always, _names, _contradictions, _dead_ends, _unheard, _question_table, _menu,
    _glossary, _rulers,
)  # fmt: skip


@lru_cache(maxsize=2 * len(CHECKS))
def _said_of(look: Callable[[Library], Iterator[Finding]], live: Library) -> frozenset[str]:
    """What is to be said of the live content by one check: the same for every draft."""
    return frozenset(one.known_by for one in look(live))


def _wording(live: Library, draft: Library) -> Iterator[Finding]:
    """The lint, and what nobody could say or press, over the lines that the draft changes."""
    changed = {
        name: versions for name, versions in draft.lines.items() if live.lines.get(name) != versions
    }
    for fault in lint_domain(changed):
        name, _, where = fault.name.partition(", ")
        said = fault.sentence.partition(": ")[2]
        yield _of_line(draft, name, where, said, _field(draft, name, where, fault))
    for name, said, spot in faults_in_lines(live, draft):
        yield _of_line(draft, name, "", said, spot)


def _of_line(draft: Library, name: str, where: str, said: str, spot: str) -> Finding:
    """A fault of a line, told by how the line begins and by its name."""
    words = textwrap.shorten(draft.says(name) or "", 60, placeholder=" …")
    called = f"“{words}” ({name})" if words else name
    sentence = f"The line {called}{', ' if where else ''}{where}: {said}"
    return Finding(MEND, sentence, draft.line_paths.get(name, ""), name, spot=spot)


def _field(draft: Library, name: str, where: str, fault: Fault) -> str:
    """The field of the line's form in which a fault of the lint is mended."""
    versions = draft.lines.get(name) or []
    if fault.rule is Rule.VARIANTS:
        return f"version_{sum(1 for one in versions if one.get('text'))}"
    titles = [str(b.get("title")) for one in versions for b in one.get("buttons") or []]
    pressed = next((n for n, title in enumerate(titles) if f"“{title}”" in fault.sentence), None)
    if pressed is not None and (fault.rule is Rule.BUTTON or "on the button" in fault.sentence):
        return f"button_{pressed}"
    number = int(where.rpartition(" ")[2]) if where else 1
    return f"version_{sum(1 for one in versions[: number - 1] if one.get('text'))}"


def _overdue(live: Library, draft: Library, today: date) -> Iterator[Finding]:
    for path, text in draft.texts.items():
        due = draft.review_due(path)
        if due is not None and due < today and live.texts.get(path) != text:
            yield Finding(
                MEND,
                f"{file_in_words(path)} was to be looked at again by {due}. Look it through and "
                "give it a new date before it is released.",
                path,
                spot="due",
            )


def _mend(story: Story, said: str, spot: str) -> Finding:
    return Finding(MEND, f"“{story.name}”: {said}", story.path, story.name, spot=spot)
