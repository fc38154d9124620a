"""What changes in lists, in words: sentences, answers, questions, ideas, glossary, rulers."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from coaching.reading_age import age
from coaching.taught_answers import Taught
from console.studio.library import Library
from console.studio.question_bank import KINDS
from console.studio.script import in_plain, label_in_words
from console.studio.side_by_side import Change, Pair, Side, aligned


def sentences_differ(old: Library, new: Library, path: str) -> Iterator[Change]:
    """What people type who want something: what came and what went."""
    names = [name for name, place in new.sentence_paths.items() if place == path]
    for name in names:
        was, now = old.sentences.get(name, []), new.sentences[name]
        if was != now:
            yield _other_sentences(f"What people type who mean “{in_plain(name)}”", was, now, path)


def _other_sentences(title: str, was: Sequence[str], now: Sequence[str], path: str) -> Change:
    """Only what came and what went: hundreds may stand there."""
    came = [Pair(None, Side(one)) for one in now if one not in was]
    went = [Pair(Side(one), None) for one in was if one not in now]
    counted = [f"{len(some)} {'sentence' if len(some) == 1 else 'sentences'} {how}."
               for some, how in ((came, "more"), (went, "fewer")) if some]  # fmt: skip
    return Change(title, tuple(counted), (*came, *went), path)


def taught_differ(old: Library, new: Library, path: str) -> Iterator[Change]:
    """Kinds of answer that coaches taught."""
    was = {(one.question, one.name): one for one in old.taught}
    now = {(one.question, one.name): one for one in new.taught}
    for key, one in now.items():
        if key not in was:
            yield _other_sentences(f"A new kind of answer to {_asked(new, one)}: "
                                   f"“{in_plain(one.name)}”", [], one.sentences, path)  # fmt: skip
        elif was[key] != one:
            title = f"What people say who answer “{in_plain(one.name)}” to {_asked(new, one)}"
            yield _other_sentences(title, was[key].sentences, one.sentences, path)
    for key, one in was.items():
        if key not in now:
            title = f"The kind of answer “{in_plain(one.name)}” to {_asked(old, one)} is taken out"
            yield _other_sentences(title, one.sentences, [], path)


def _asked(library: Library, one: Taught) -> str:
    return f"“{library.question_line(one.question) or in_plain(one.question)}”"


def questions_differ(old: Library, new: Library, path: str) -> Iterator[Change]:
    """Questions, and by which words each answer is understood."""
    for name in dict.fromkeys([*old.questions, *new.questions]):
        was, now = old.questions.get(name), new.questions.get(name)
        if was == now:
            continue
        line = (new if now is not None else old).question_line(name) or in_plain(name)
        title = "A new question" if was is None else (
            "The question is taken out" if now is None else "How the answer is understood to"
        )  # fmt: skip
        pairs = aligned(_understood(old, name, was), _understood(new, name, now))
        yield Change(f"{title}: “{line}”", (), tuple(one for one in pairs if one.differs), path)


def _understood(library: Library, name: str, row: Mapping[str, Any] | None) -> list[Side]:
    if row is None:
        return []
    rows = [Side(KINDS.get(str(row.get("kind")), str(row.get("kind"))), "Answered by")]
    if row.get("why"):
        rows.append(Side(library.says(str(row["why"])) or in_plain(str(row["why"])),
                         "To “why do you ask?”"))  # fmt: skip
    rows += [Side(", ".join(str(word) for word in words or []),
                  f"Words for {label_in_words(library, name, str(label))}")
             for label, words in (row.get("choices") or {}).items()]  # fmt: skip
    return rows


def ideas_differ(old: Library, new: Library, path: str) -> Iterator[Change]:
    """Ideas of the menu, part of life by part of life."""
    for area in dict.fromkeys(one.area for one in (*old.ideas, *new.ideas)):
        was = {one.id: one for one in old.ideas if one.area is area}
        now = {one.id: one for one in new.ideas if one.area is area}
        pairs = [Pair(_idea(was.get(key)), _idea(now.get(key)))
                 for key in {**was, **now} if was.get(key) != now.get(key)]  # fmt: skip
        if pairs:
            yield Change(f"Ideas for {area.value}", (), tuple(pairs), path)


def _idea(one: Any) -> Side | None:
    if one is None:
        return None
    needs = [f"{one.minutes} minutes", str(one.size.value)]
    needs += ["costs money"] * bool(one.costs_money)
    needs += ["may stir up pain"] * (not one.pain_safe)
    return Side(f"{one.text} ({', '.join(needs)})", age=age(one.text))


def glossary_differ(old: Library, new: Library, path: str) -> Iterator[Change]:
    """What words mean."""
    was = {one.term: one for one in old.terms}
    now = {one.term: one for one in new.terms}
    for term in dict.fromkeys([*was, *now]):
        if was.get(term) != now.get(term):
            pairs = aligned(_term(was.get(term)), _term(now.get(term)))
            yield Change(f"What “{term}” means", (), pairs, path)


def _term(one: Any) -> list[Side]:
    if one is None:
        return []
    also = [Side(", ".join(one.also), "Other ways to say it")] if one.also else []
    return [Side(one.means, age=age(one.means)), *also]


def rulers_differ(old: Library, new: Library, path: str) -> Iterator[Change]:
    """Where low ends and ready begins."""

    def rows(library: Library) -> list[Side]:
        if library.bands is None:
            return []
        return [Side(f"{library.bands.low_up_to:g}", "Low goes up to"),
                Side(f"{library.bands.high_from:g}", "Ready begins at")]  # fmt: skip

    if old.bands != new.bands:
        yield Change("Where the rulers lead", (), aligned(rows(old), rows(new)), path)


def names_differ(old: Library, new: Library, path: str) -> Iterator[Change]:
    """The domain is a list of names: what they say is told elsewhere."""
    came = [value for slot, values in new.values.items() for value in values or set()
            if value not in (old.values.get(slot) or set())]  # fmt: skip
    came += sorted((new.actions - set(new.lines)) - old.actions) + sorted(new.intents - old.intents)
    if came:
        told_names = ", ".join(f"“{in_plain(name)}”" for name in sorted(set(came)))
        yield Change(
            f"The list of names holds one more for what is new: {told_names}", (), (), path
        )
