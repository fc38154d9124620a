"""What no draft may do, whatever it is good for: danger, consent and the words that always work."""

from __future__ import annotations

from collections.abc import Iterator

from coaching.questions import SAFETY_QUESTIONS
from coaching.safety_answers import safety_answers
from coaching.story_table import Does
from coaching.taught_answers import FILE as ANSWERS
from console.studio.findings import REFUSED, Finding
from console.studio.library import DOMAIN, QUESTIONS, Library, Story
from console.studio.places import SIGNED, is_content
from console.studio.script import in_plain
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


def safety(live: Library, draft: Library) -> Iterator[Finding]:
    """What nobody may change here, whatever it is good for."""
    for path in {*live.texts, *draft.texts}:
        if not is_content(path):
            yield Finding(REFUSED, f"{path} is no file that the studio may change.", path)
        elif path in SIGNED and live.texts.get(path) != draft.texts.get(path):
            yield Finding(
                REFUSED,
                "The lines about danger are signed by a clinician. They can't be changed here.",
                path,
                back=True,
            )
    for name in sorted(_lines_about_danger(live)):
        if live.lines.get(name) != draft.lines.get(name):
            yield Finding(
                REFUSED,
                f"{name} is said to somebody in danger. A clinician signs it, so it can't be "
                "changed here.",
                draft.line_paths.get(name, live.line_paths.get(name, "")),
                name,
                back=True,
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
                back=True,
            )


def _domain_only_grows(live: Library, draft: Library) -> Iterator[Finding]:
    gone = {
        "intent": live.intents - draft.intents,
        "action": {a for a in live.actions - draft.actions if a not in live.lines},
    }
    for kind, names in gone.items():
        for name in sorted(names):
            yield Finding(REFUSED, f"The {kind} {name} is gone from the domain: code uses it.",
                          DOMAIN, back=True)  # fmt: skip
    for slot, values in live.values.items():
        if slot not in draft.values:
            yield Finding(REFUSED, f"What is remembered as “{slot}” is gone from the domain.",
                          DOMAIN, back=True)  # fmt: skip
        elif values is not None and not values <= (draft.values[slot] or values):
            yield Finding(REFUSED, f"A value of “{slot}” is gone from the domain: stories use it.",
                          DOMAIN, back=True)  # fmt: skip


def _taught_safely(draft: Library) -> Iterator[Finding]:
    for one in draft.taught:
        where = f"The kind of answer “{in_plain(one.name)}”"
        if one.question in GUARDED:
            yield Finding(REFUSED, f"{where} would answer “{one.question}”, which is asked about "
                          "danger or consent. It stays as it is.", ANSWERS, one.name,
                          back=True)  # fmt: skip
        for sentence in one.sentences:
            if detect(sentence, asked="open", before="", history=()):
                yield Finding(REFUSED, f"{where}: “{sentence}” tells of danger, and danger is "
                              "always answered first. Take it out.", ANSWERS, one.name,
                              spot="sentences")  # fmt: skip
            control = read_control(sentence, asked=None)
            if control in ALWAYS:
                yield Finding(REFUSED, f"{where}: “{sentence}” always means “{control}”. Whoever "
                              "says it must be heard. Take it out.", ANSWERS, one.name,
                              spot="sentences")  # fmt: skip
        if one.question in HEARS_FLARES and any(_of_pain(s) for s in one.sentences):
            asks = [s for s in draft.stories if s.asked == one.question and s.answer == one.name]
            if asks and not any(_asks_signs(story) for story in asks):
                yield Finding(
                    REFUSED,
                    f"{where} tells of pain. People in pain are asked about danger signs, and the "
                    f"story “{asks[0].name}” would leave that out. Let it end with the question "
                    f"about danger signs: “{draft.says('utter_ask_flare')}”.",
                    asks[0].path,
                    asks[0].name,
                    spot=f"step-{asks[0].numbers[-1]}",
                )


def _choices_safely(live: Library, draft: Library) -> Iterator[Finding]:
    """Words that a draft adds to an answer take nothing away from danger or from an always-word."""
    for name, label, word in words_of_answers(draft):
        standing = (live.questions.get(name) or {}).get("choices") or {}
        if word in map(str, standing.get(label) or []):
            continue
        where = f"The question “{name}”, answer “{label}”"
        spot = spot_of_answer(draft, name, label)
        if detect(word, asked="open", before="", history=()):
            yield Finding(REFUSED, f"{where}: “{word}” tells of danger, and danger is always "
                          "answered first. Take it out.", QUESTIONS, name, spot=spot)  # fmt: skip
        control = read_control(word, asked=None)
        if control in ALWAYS and control != label:
            yield Finding(REFUSED, f"{where}: “{word}” always means “{control}”. Whoever says it "
                          "must be heard. Take it out.", QUESTIONS, name, spot=spot)  # fmt: skip


def words_of_answers(library: Library) -> Iterator[tuple[str, str, str]]:
    for name, row in library.questions.items():
        for label, words in (row.get("choices") or {}).items():
            yield from ((name, str(label), str(word)) for word in words or [])


def spot_of_answer(library: Library, question: str, label: str) -> str:
    """The field in which the words of an answer stand."""
    labels = [str(one) for one in library.questions[question].get("choices") or {}]
    return f"words_{labels.index(label)}"


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
                          "as it is.", story.path, name, back=True)  # fmt: skip
        elif _asks_signs(story) and (now is None or not _asks_signs(now)):
            yield Finding(REFUSED, f"“{name}” asks about danger signs, and would no longer do so.",
                          story.path, name, back=True)  # fmt: skip
    for name, story in after.items():
        if name not in before and (story.asked in GUARDED or story.asked == "flare"):
            yield Finding(REFUSED, f"“{name}” would answer a question about danger or consent. "
                          "These are answered by the coach itself.", story.path, name,
                          back=True)  # fmt: skip
