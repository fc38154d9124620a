"""The check of a draft, without training: what would break, what would be unsafe, what to look at.

Every sentence names the story or line. What stands in the live content already is no fault of a
draft: only what the draft brings is told.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from datetime import date
from functools import lru_cache

from coaching.lint import Line as Said
from coaching.lint import lint, lint_domain
from coaching.menu_faults import idea_faults, menu_faults
from coaching.questions import SAFETY_QUESTIONS, QuestionTableError, question_in, read_questions
from coaching.safety_answers import safety_answers
from coaching.story_table import ASKED, LISTEN, Does, Holds, Line, Place, Says, lines_of
from coaching.taught_answers import FILE as ANSWERS
from console.studio.in_lines import faults_in_lines
from console.studio.library import (
    DOMAIN,
    GLOSSARY,
    IDEAS,
    QUESTIONS,
    RULERS,
    Library,
    Story,
)
from console.studio.places import SIGNED, is_content
from console.studio.script import label_in_words
from store.studio import Unsound
from understanding.danger.red_flags import tells_of_illness
from understanding.safety import detect
from understanding.talking.agreeing import ASKS_TO_AGREE
from understanding.talking.controls import read_control

#: Asked for in one step from everywhere: no story may take these words for its own.
ALWAYS = frozenset(
    """stop pause help menu human repeat why back who_are_you privacy delete_my_data
    my_data""".split()
)
#: Where the coach asks whether to chat at all, or to forget everything: no taught kind of answer.
GUARDED = frozenset({*SAFETY_QUESTIONS, *ASKS_TO_AGREE, "delete_sure"})
#: Said in pain: who tells of it is asked about danger signs.
PAIN = ("hurt", "pain", "sore", "agony", "ached", "aching")
ASKS_SIGNS = frozenset({"utter_ask_flare", "action_flare_help"})
HEARS_FLARES = frozenset({"how_did_it_go", "in_the_way"})
FEWEST_SENTENCES = 5
#: Below it one solves problems before planning (docs/method.md).
PUBLISHED_READY = 7
REFUSED, MEND, LOOK = "refused", "mend", "look"


@dataclass(frozen=True)
class Finding:
    """Something about a draft: refused (unsafe), mend (would break), look (a second look)."""

    level: str
    sentence: str
    path: str = ""
    piece: str = ""
    line: int = 0

    @property
    def stops(self) -> bool:
        """Whether the draft cannot be released as it is."""
        return self.level != LOOK


def check(live: Library, draft: Library, unsound: Iterable[Unsound], today: date) -> list[Finding]:
    """Everything to be said of a draft; the gravest first."""
    found = [
        Finding(MEND, f"“{one.piece}” cannot be read yet: {one.fault}", one.path, one.piece)
        for one in unsound
    ]
    found += [
        Finding(MEND, f"{one.path}, line {one.line}: {one.sentence}", one.path, "", one.line)
        for one in draft.faults
    ]
    found += _safety(live, draft)
    for look in CHECKS:
        before = _said_of(look, live)
        found += [one for one in look(draft) if one.sentence not in before]
    found += _wording(live, draft)
    found += _overdue(live, draft, today)
    order = {REFUSED: 0, MEND: 1, LOOK: 2}
    return sorted(dict.fromkeys(found), key=lambda one: order[one.level])


def _safety(live: Library, draft: Library) -> Iterator[Finding]:
    """What nobody may change here, whatever it is good for."""
    for path in {*live.texts, *draft.texts}:
        if not is_content(path):
            yield Finding(REFUSED, f"{path} is no file that the studio may change.", path)
        elif path in SIGNED and live.texts.get(path) != draft.texts.get(path):
            yield Finding(
                REFUSED,
                "The lines about danger are signed by a clinician. They can't be changed here.",
                path,
            )
    for name in sorted(_lines_about_danger(live)):
        if live.lines.get(name) != draft.lines.get(name):
            yield Finding(
                REFUSED,
                f"{name} is said to somebody in danger. A clinician signs it, so it can't be "
                "changed here.",
                draft.line_paths.get(name, live.line_paths.get(name, "")),
                name,
            )
    yield from _questions_of_danger(live, draft)
    yield from _domain_only_grows(live, draft)
    yield from _taught_safely(draft)
    yield from _choices_safely(live, draft)
    yield from _stories_of_danger(live, draft)


def _lines_about_danger(live: Library) -> set[str]:
    found = {name for name, path in live.line_paths.items() if path in SIGNED}
    for answer in safety_answers():
        found |= {name for name in (answer.line, answer.worse) if name}
    return found | {f"utter_ask_{question}" for question in SAFETY_QUESTIONS}


def _questions_of_danger(live: Library, draft: Library) -> Iterator[Finding]:
    for name in sorted(GUARDED):
        if name in live.questions and live.questions.get(name) != draft.questions.get(name):
            yield Finding(
                REFUSED,
                f"The question “{name}” is asked about danger or consent. It stays as it is.",
                QUESTIONS,
                name,
            )


def _domain_only_grows(live: Library, draft: Library) -> Iterator[Finding]:
    gone = {
        "intent": live.intents - draft.intents,
        "action": {a for a in live.actions - draft.actions if a not in live.lines},
    }
    for kind, names in gone.items():
        for name in sorted(names):
            yield Finding(REFUSED, f"The {kind} {name} is gone from the domain: code uses it.",
                          DOMAIN)  # fmt: skip
    for slot, values in live.values.items():
        if slot not in draft.values:
            yield Finding(REFUSED, f"What is remembered as “{slot}” is gone from the domain.",
                          DOMAIN)  # fmt: skip
        elif values is not None and not values <= (draft.values[slot] or values):
            yield Finding(REFUSED, f"A value of “{slot}” is gone from the domain: stories use it.",
                          DOMAIN)  # fmt: skip


def _taught_safely(draft: Library) -> Iterator[Finding]:
    for one in draft.taught:
        where = f"The kind of answer “{one.name}”"
        if one.question in GUARDED:
            yield Finding(REFUSED, f"{where} would answer “{one.question}”, which is asked about "
                          "danger or consent. It stays as it is.", ANSWERS, one.name)  # fmt: skip
        for sentence in one.sentences:
            if detect(sentence, asked="open", before="", history=()):
                yield Finding(REFUSED, f"{where}: “{sentence}” tells of danger, and danger is "
                              "always answered first. Take it out.", ANSWERS, one.name)  # fmt: skip
            control = read_control(sentence, asked=None)
            if control in ALWAYS:
                yield Finding(REFUSED, f"{where}: “{sentence}” always means “{control}”. Whoever "
                              "says it must be heard. Take it out.", ANSWERS, one.name)  # fmt: skip
        if one.question in HEARS_FLARES and any(_of_pain(s) for s in one.sentences):
            asks = [s for s in draft.stories if s.asked == one.question and s.answer == one.name]
            if asks and not any(_asks_signs(story) for story in asks):
                yield Finding(
                    REFUSED,
                    f"{where} tells of pain. People in pain are asked about danger signs, and the "
                    f"story “{asks[0].name}” would leave that out. Let it end with the question "
                    "about danger signs (utter_ask_flare).",
                    asks[0].path,
                    asks[0].name,
                )


def _choices_safely(live: Library, draft: Library) -> Iterator[Finding]:
    """Words that a draft adds to an answer take nothing away from danger or from an always-word."""
    for name, label, word in _words_of_answers(draft):
        standing = (live.questions.get(name) or {}).get("choices") or {}
        if word in map(str, standing.get(label) or []):
            continue
        where = f"The question “{name}”, answer “{label}”"
        if detect(word, asked="open", before="", history=()):
            yield Finding(REFUSED, f"{where}: “{word}” tells of danger, and danger is always "
                          "answered first. Take it out.", QUESTIONS, name)  # fmt: skip
        control = read_control(word, asked=None)
        if control in ALWAYS and control != label:
            yield Finding(REFUSED, f"{where}: “{word}” always means “{control}”. Whoever says it "
                          "must be heard. Take it out.", QUESTIONS, name)  # fmt: skip


def _words_of_answers(library: Library) -> Iterator[tuple[str, str, str]]:
    for name, row in library.questions.items():
        for label, words in (row.get("choices") or {}).items():
            yield from ((name, str(label), str(word)) for word in words or [])


def _of_pain(sentence: str) -> bool:
    return tells_of_illness(sentence) or any(word in sentence.lower() for word in PAIN)


def _asks_signs(story: Story) -> bool:
    return any(isinstance(s, Does) and s.action in ASKS_SIGNS for s in story.steps)


def _stories_of_danger(live: Library, draft: Library) -> Iterator[Finding]:
    """Stories about the questions of danger, and those that ask about danger signs, stay."""
    before = {s.name: s for s in live.stories}
    after = {s.name: s for s in draft.stories}
    for name, story in before.items():
        now = after.get(name)
        guarded = story.asked in GUARDED or story.asked == "flare"
        if guarded and (now is None or now.steps != story.steps):
            yield Finding(REFUSED, f"“{name}” answers a question about danger or consent. It stays "
                          "as it is.", story.path, name)  # fmt: skip
        elif _asks_signs(story) and (now is None or not _asks_signs(now)):
            yield Finding(REFUSED, f"“{name}” asks about danger signs, and would no longer do so.",
                          story.path, name)  # fmt: skip
    for name, story in after.items():
        if name not in before and (story.asked in GUARDED or story.asked == "flare"):
            yield Finding(REFUSED, f"“{name}” would answer a question about danger or consent. "
                          "These are answered by the coach itself.", story.path, name)  # fmt: skip


def _always(library: Library) -> Iterator[Finding]:
    for story in library.stories:
        for step in story.steps:
            if isinstance(step, Says) and step.intent in ALWAYS and not story.is_rule:
                yield Finding(
                    REFUSED,
                    f"“{story.name}” takes “{step.intent}” for its own. Whoever says that must get "
                    "it from anywhere: the rules see to it.",
                    story.path,
                    story.name,
                )


def _names(library: Library) -> Iterator[Finding]:
    seen: dict[str, str] = {}
    for story in library.stories:
        if story.name in seen:
            yield _mend(story, "has the name of another story. Choose another name.")
        seen[story.name] = story.path
        for number, step in zip(story.numbers, story.steps, strict=True):
            yield from _names_in(library, story, step, number)


def _names_in(library: Library, story: Story, step: object, number: int) -> Iterator[Finding]:
    if isinstance(step, Does) and step.action not in library.actions and step.action != LISTEN:
        kind = "line" if step.action.startswith("utter_") else "step"
        yield _mend(story, f"step {number}: there is no {kind} called {step.action}.")
    if isinstance(step, Says) and step.intent not in library.intents:
        yield _mend(story, f"step {number}: nothing that people say is called {step.intent}.")
    if isinstance(step, Holds):
        if step.slot not in library.values:
            yield _mend(story, f"step {number}: nothing is remembered as {step.slot}.")
            return
        values = library.values[step.slot]
        if values is not None and step.value is not None and str(step.value) not in values:
            yield _mend(
                story, f"step {number}: “{step.value}” is no value of {step.slot} in the domain."
            )
        if step.slot == ASKED and str(step.value) not in library.questions:
            yield _mend(story, f"step {number}: there is no question called {step.value}.")


def _contradictions(library: Library) -> Iterator[Finding]:
    """As coaching.story_table.table_of, which stops at the first, told one by one."""
    standing: dict[Place, list[Line]] = {}
    for story in library.stories:
        for place, line in lines_of(story.steps, story.name):
            lines = standing.setdefault(place, [])
            for other in lines:
                if other.conditions == line.conditions and other.action != line.action:
                    yield Finding(
                        MEND, _two(other.story, story, line.action, other.action),
                        story.path, story.name,
                    )  # fmt: skip
            lines.append(line)


def _two(other: str, story: Story, wants: str, wanted: str) -> str:
    return (
        f"“{story.name}” and “{other}” disagree: in the same place one goes on with {wants}, the "
        f"other with {wanted}. Tell them apart by what the person answered, or let both do "
        "the same."
    )


def _dead_ends(library: Library) -> Iterator[Finding]:
    for story in library.stories:
        does = [step for step in story.steps if isinstance(step, Does)]
        if not does:
            yield _mend(story, "has no step: the coach would say nothing.")
            continue
        last = does[-1].action
        if last.startswith("utter_") and question_in(last) is None:
            yield Finding(
                LOOK,
                f"“{story.name}” ends with {last} and asks nothing: the person has nothing to "
                "answer. Is that meant as an end?",
                story.path,
                story.name,
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
        if (one.question, one.name) not in heard:
            yield Finding(
                MEND,
                f"The kind of answer “{one.name}” to “{one.question}” leads nowhere: there is no "
                "story for it.",
                ANSWERS,
                one.name,
            )
        if one.question not in library.questions:
            yield Finding(MEND, f"The kind of answer “{one.name}” answers “{one.question}”, and "
                          "there is no such question.", ANSWERS, one.name)  # fmt: skip
        if len(one.sentences) < FEWEST_SENTENCES:
            yield Finding(
                MEND,
                f"The kind of answer “{one.name}” has {len(one.sentences)} sentences. Write at "
                f"least {FEWEST_SENTENCES}, better ten, as different people would.",
                ANSWERS,
                one.name,
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
                )


def _question_table(library: Library) -> Iterator[Finding]:
    try:
        read_questions(library.questions)
    except QuestionTableError as error:
        yield Finding(MEND, str(error), QUESTIONS)
    meant: dict[tuple[str, str], str] = {}
    for name, label, word in _words_of_answers(library):
        other = meant.setdefault((name, word), label)
        if other != label:
            yield Finding(MEND, f"The question “{name}”: “{word}” stands under “{other}” and under "
                          f"“{label}”. It can mean only one.", QUESTIONS, name)  # fmt: skip
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
    for idea in library.ideas:
        for said in idea_faults(idea):
            yield Finding(MEND, f"The idea “{idea.text}”: {said}", IDEAS, idea.area.value)
    if library.ideas:
        yield from (Finding(MEND, f"Ideas: {said}", IDEAS) for said in menu_faults(library.ideas))


def _glossary(library: Library) -> Iterator[Finding]:
    """What a word means is one plain sentence, and a word means one thing."""
    taken: dict[str, str] = {}
    for one in library.terms:
        for fault in lint(Said(one.term, one.means, ("GI",))):
            yield Finding(MEND, f"What “{one.term}” means: {fault.sentence.partition(': ')[2]}",
                          GLOSSARY, one.term)  # fmt: skip
        for name in {word.lower() for word in (one.term, *one.also)}:
            other = taken.setdefault(name, one.term)
            if other != one.term:
                yield Finding(MEND, f"“{name}” stands under “{other}” and under “{one.term}”. It "
                              "can mean only one.", GLOSSARY, one.term)  # fmt: skip


def _rulers(library: Library) -> Iterator[Finding]:
    """Numbers that may be so, and that somebody should mean."""
    bands = library.bands
    if bands is None:
        return
    if bands.high_from < PUBLISHED_READY:
        yield Finding(LOOK, f"Rulers: from {bands.high_from:g} on people go on to a plan. The "
                      f"method looks at what gets in the way below {PUBLISHED_READY} (Gutnick "
                      "2014). Is that meant?", RULERS)  # fmt: skip
    if bands.high_from - bands.low_up_to <= 1:
        yield Finding(LOOK, "Rulers: ready begins right above low, so nobody is in two minds. Is "
                      "that meant?", RULERS)  # fmt: skip


CHECKS: tuple[Callable[[Library], Iterator[Finding]], ...] = (
    _always, _names, _contradictions, _dead_ends, _unheard, _question_table, _menu,
    _glossary, _rulers,
)  # fmt: skip


@lru_cache(maxsize=2 * len(CHECKS))
def _said_of(look: Callable[[Library], Iterator[Finding]], live: Library) -> frozenset[str]:
    """What is to be said of the live content by one check: the same for every draft."""
    return frozenset(one.sentence for one in look(live))


def _wording(live: Library, draft: Library) -> Iterator[Finding]:
    """The lint, and what nobody could say or press, over the lines that the draft changes."""
    changed = {
        name: versions for name, versions in draft.lines.items() if live.lines.get(name) != versions
    }
    for fault in lint_domain(changed):
        name = fault.name.split(",")[0]
        yield Finding(MEND, fault.sentence, draft.line_paths.get(name, ""), name)
    for name, said in faults_in_lines(live, draft):
        yield Finding(MEND, f"{name}: {said}", draft.line_paths.get(name, ""), name)


def _overdue(live: Library, draft: Library, today: date) -> Iterator[Finding]:
    for path, text in draft.texts.items():
        due = draft.review_due(path)
        if due is not None and due < today and live.texts.get(path) != text:
            yield Finding(
                MEND,
                f"{path} was to be looked at again by {due}. Look it through and give its head a "
                "new date before it is released.",
                path,
            )


def _mend(story: Story, said: str) -> Finding:
    return Finding(MEND, f"“{story.name}”: {said}", story.path, story.name)
