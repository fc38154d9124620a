"""Which of a person's clauses are said back, and how two sides of a matter are joined."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from understanding.reflection import lists
from understanding.reflection.clauses import Clause
from understanding.reflection.softening import kindly, kindly_since, softened
from understanding.reflection.soundness import is_sound, subject_left_out, tag
from understanding.reflection.turning import DoubtfulWordsError, turned

LONGEST_SIDE = 18
#: A clause that says nothing without the one before it: "he won't", "I just don't".
_LEANS_BACK = re.compile(
    r"(?:i|he|she|they|it|we|that) (?:\w+ )?(?:will not|won't|cannot|can't|do not|don't|does not|"
    r"doesn't|"
    r"did not|didn't|never|is not|isn't|would not|wouldn't|could not|couldn't)"
    r"(?: (?:work|help|last|happen|do it|do that|listen|want to|go|come))?"
    r"(?: (?:though|just now|now|at all|always|any more))?$"
)
#: "I know what to do I just don't do it": a contrast without its "but".
_BUT_LEFT_OUT = re.compile(
    r"i (?:just |still |never |only )+(?:do not|don't|cannot|can't|never|did not|didn't)\b"
)


@dataclass(frozen=True)
class Side:
    """One clause, or several that belong together, turned round."""

    said: str
    english: str
    clauses: tuple[Clause, ...]


def _lowered(clause: Clause, said: str) -> str:
    first = clause.words[0]
    if not said[:1].isupper():
        return said
    if tag(first) in {"NNP", "NNPS"} or said.split()[0][1:].isupper():
        return said
    return said[:1].lower() + said[1:]


def _clause_said(clause: Clause) -> str | None:
    if not is_sound(clause):
        return None
    try:
        said = _lowered(clause, turned(clause.words))
    except DoubtfulWordsError:
        return None
    missing = None if clause.shares_subject else subject_left_out(clause)
    if missing:
        said = f"{missing} {said[:1].lower()}{said[1:]}"
    return kindly(softened(clause, said))


def sides_of(found: Sequence[Clause]) -> list[Side | None]:
    """Runs of clauses joined by anything but a contrast; None where one cannot be said."""
    return [
        Side(said, clause.english, (clause,)) if (said := _clause_said(clause)) else None
        for clause in found
    ]


def _grown(found: Sequence[Clause], sides: Sequence[Side | None], at: int) -> Side | None:
    """The side at `at` with the clauses hanging on it ("because", "when", "and", "so")."""
    side = sides[at]
    if side is None:
        return None
    english, taken, length = side.english, [(side.said, found[at])], len(side.said.split())
    for later in range(at + 1, len(found)):
        clause, more = found[later], sides[later]
        contrast = clause.link == "but" and not clause.shares_subject
        if contrast or clause.link in {"", "since"} or more is None:
            break
        length += len(more.said.split()) + 1
        if length > LONGEST_SIDE:
            break
        english = f"{english} {clause.link} {more.english}"
        taken.append((more.said, clause))
    return Side(_strung(taken), english, tuple(clause for _, clause in taken))


def _strung(parts: Sequence[tuple[str, Clause]]) -> str:
    """Clauses strung together by their own joining words; "and" where there was none."""
    said = parts[0][0]
    for number, (more, clause) in enumerate(parts[1:], start=2):
        if clause.link in {",", "run on"}:
            explains = clause.link == "," and more.startswith("it's ")
            said += (" and " if number == len(parts) and not explains else ", ") + more
        elif clause.link == "but":
            said += " and " + more
        else:
            said += f" {clause.link_typed.lower()} {more}"
    return said


def _leans(english: str) -> int:
    """1 where words lean to change, -1 to staying as things are, 0 for neither."""
    change = re.search(lists.CHANGE, english)
    negated = change and re.search(
        r"\b(?:not|never|no|was|used)\b(?: \w+){0,2} ?$", english[: change.start()]
    )
    if change and not negated:
        return 1
    return -1 if re.search(lists.SUSTAIN, english) else 0


def both_sides(found: Sequence[Clause], sides: Sequence[Side | None]) -> str | None:
    """Two sides of a contrast joined by "and": staying as things are first, change last."""
    for at in range(1, len(found)):
        right, before = sides[at] or _denied(found[at]), sides[at - 1]
        if _is_contrast_left_out(found, at) and right is not None and before is not None:
            return f"{before.said}, but {right.said}"
        if found[at].link != "but" or found[at].shares_subject or right is None:
            continue
        start = at - 1
        while start > 0 and found[start].link in {
            "because",
            "when",
            "if",
            "as",
            "so",
            "and",
            "while",
        }:
            start -= 1
        left, grown = _grown(found[:at], sides[:at], start), _grown(found, sides, at)
        if grown is None and sides[at] is None:
            grown = right
        if left is None or len(left.clauses) < at - start:
            left = _grown(found[:at], sides[:at], at - 1)
        if (
            left is None
            or grown is None
            or (found[at - 1].link in {"because", "if"} and start == at - 1)
        ):
            continue
        if _LEANS_BACK.match(grown.english):
            # "But he won't": only what went before says what.
            return f"{left.said}, but {grown.said}"
        first, last = left, grown
        if _leans(left.english) == 1 and _leans(grown.english) != 1:
            first, last = grown, left
        return f"{first.said}, and {last.said}"
    return None


def _denied(clause: Clause) -> Side | None:
    """ "I can't", "he won't": too little to be said alone, and half of what a contrast says."""
    if clause.asks or clause.quotes or not _LEANS_BACK.match(clause.english):
        return None
    try:
        return Side(turned(clause.words), clause.english, (clause,))
    except DoubtfulWordsError:
        return None


def _is_contrast_left_out(found: Sequence[Clause], at: int) -> bool:
    run_on = found[at].link in {"run on", ","} or (found[at].opens and not found[at].link)
    return run_on and at == len(found) - 1 and bool(_BUT_LEFT_OUT.match(found[at].english))


def since(found: Sequence[Clause], sides: Sequence[Side | None]) -> str | None:
    """ "Since your knees went it's been hard to be bothered": what began it is put first."""
    for at in range(1, len(found)):
        cause, main = sides[at], sides[at - 1]
        if found[at].link != "since" or cause is None or main is None:
            continue
        if found[at - 1].link not in {"", ",", "run on", "and"}:
            continue
        return f"since {cause.said} {kindly_since(main.said)}"
    return None


def clearest(found: Sequence[Clause], sides: Sequence[Side | None]) -> str | None:
    """The clause that says most about the person, with what hangs on it."""
    best: tuple[float, str] | None = None
    for at, clause in enumerate(found):
        if (
            clause.link in {"because", "when", "if", "so", "as", "while", "until", "or", "since"}
            and at
        ):
            continue
        grown = _grown(found, sides, at)
        if grown is None:
            continue
        count = len(grown.said.split())
        about_self = 2.0 * bool(re.search(r"\b(?:you|your|you're|you've|you'd)\b", grown.said))
        talk = 1.0 * bool(_leans(grown.english))
        thin = 0.5 * bool(re.match(r"^(?:it|that|this|they|he|she)(?:'s)?\b", grown.english))
        worth = about_self + talk - thin + 0.15 * min(count, 16) - 0.01 * at
        if best is None or worth > best[0]:
            best = (worth, grown.said)
    return best[1] if best else None
