"""Signs of how a plan went, each by itself: what the learned head weighs beside the words.

One rule's verdict hides what it was come to by. "Not a morning without it" and "not one morning"
both hold a no; what tells them apart is which way the plan points, whether a "but" turns it, what
stands before and after that, and how the figures lie. The head learns what each sign is worth.
"""

import re

from understanding.check_ins.against_plan import way_of_plan
from understanding.check_ins.outcome_phrases import CHANGED, DONE, MORE, NOT_DONE, PARTLY
from understanding.plans.plan_figures import Figures, counted_english, figures_in
from understanding.talking.controls import read_control
from understanding.text.numbers import EVERYDAY_NUMBER, value_of
from understanding.text.phrases import any_of
from understanding.text.words import in_english

_LONGEST = 1_500
_NO = re.compile(
    r"\b(?:no|not|cannot|never|none|nothing|neither|nor|without|nowt|hardly|barely|nae)\b|nae\b"
)
_TURN = re.compile(r"\b(?:but|though|although|except|bar|however|only|till?|until|then)\b")
#: Something was done, whatever it was.
_DID = re.compile(
    r"\b(?:i|we|a) (?:\w+ )?\w+ed\b|\b"
    + any_of("""
        went | did | got | had | took | made | swam | walked | rang | phoned | ate | drank
        slept | sat | wrote | read | ran | kept | done | managed | been | gone | told | asked
        gave | came | bought | cooked
    """)
    + r"\b"
)
_ANOTHER = re.compile(
    r"\b"
    + any_of("""
        instead | rather | swapped | switched | changed | moved | different | other | another
        now | so (i|we) | in place | made it | gone for | took up
    """)
    + r"\b"
)
_ON_TOP = re.compile(
    r"\b"
    + any_of("""
        and | plus | as well | too | extra | more | another | even | over | double | twice
        past | on top | besides | every | all | both | whole | further | longer | again
        since | still | kept
    """)
    + r"\b"
)
_FIRST = frozenset(
    """no not never none yes nothing all every both just only did went got managed some still i
    we the my""".split()
)
_NO_SUBJECT = frozenset(
    """i you your the a an to and of it in on was were for be with at that this is how did do go
    get plan planned said set going week goal would have my me we our so but not no they what
    you'd i'd what's""".split()
)
#: A question that a yes answers, and no "how".
_YES_OR_NO = re.compile(r"\b(?:did|have|has|was|is|are|any)\b[^.?]*$")
_HOW = re.compile(r"\b(?:how|what)\b")
_PATTERNS = {
    "more": MORE, "changed": CHANGED, "partly": PARTLY, "not done": NOT_DONE, "done": DONE,
}  # fmt: skip


def signs_of_outcome(text: str, before: str) -> list[str]:
    """The signs in an answer, held against the coach's line before it, where there is one."""
    english = in_english(text)[:_LONGEST]
    plan = counted_english(before) if before else ""
    way = way_of_plan(plan) if plan else "no plan named"
    no, on_top = bool(_NO.search(english)), bool(_ON_TOP.search(english))
    turn = _TURN.search(english)
    signs = [f"says {name}" for name, pattern in _PATTERNS.items() if pattern.search(english)]
    signs += [
        f"plan: {way}",
        f"plan: {way}; no {no}",
        f"no {no}; turn {bool(turn)}; did {bool(_DID.search(english))}",
        f"as yes or no: {read_control(text, asked='yes_no')}",
        f"begins {_first_word(english)}",
        f"words {min(len(english.split()) // 3, 5)}",
        _shared_with(plan, english),
    ]
    if turn:
        first, last = english[: turn.start()], english[turn.end() :]
        signs.append(f"no before {bool(_NO.search(first))}, after {bool(_NO.search(last))} a but")
        signs.append(
            f"done before {bool(DONE.search(first))}, not done after {bool(NOT_DONE.search(last))}"
        )
    if _ANOTHER.search(english):
        signs.append(f"another; no {no}")
    if on_top:
        signs.append(f"on top; no {no}; plan: {way}")
    if text.rstrip().endswith("?"):
        signs.append("asks back")
    yes_or_no = _YES_OR_NO.search(plan) and not _HOW.search(plan)
    signs.append("asked whether" if yes_or_no else "asked how")
    said = counted_english(text)[:_LONGEST]
    signs += _by_figures(figures_in(said), figures_in(plan), way)
    return signs + (_by_any_figure(said, plan, way) if plan else [])


#: Figures wherever they stand, whatever they count: "took the three", "then half an hour".
_ANY_FIGURE = re.compile(rf"\b(?:{EVERYDAY_NUMBER}|once|twice|thrice|both|half an)\b")
_IN_WORDS = {"once": 1.0, "twice": 2.0, "thrice": 3.0, "both": 2.0, "half an": 0.5}
#: So many words may stand before a figure that the answer begins with.
_BEGINNING = 4


def _figures_anywhere(english: str) -> list[tuple[float, int]]:
    """Each figure and where it stands, whatever it counts."""
    return [
        (_IN_WORDS[found[0]] if found[0] in _IN_WORDS else value_of(found[0]), found.start())
        for found in _ANY_FIGURE.finditer(english)
    ]


def _by_any_figure(said: str, plan: str, way: str) -> list[str]:
    """How the figures of an answer lie to those of the plan, where they may count other things.

    "Three got done" of "two sessions" holds no like counts, and says more than was planned.
    """
    planned = {value for value, _ in _figures_anywhere(plan.rpartition(" how ")[0] or plan)}
    told = _figures_anywhere(said)
    if not planned or not told:
        return [f"any figure: said {bool(told)}, planned {bool(planned)}"]
    values = [value for value, _ in told]
    first, at = told[0]
    begins = len(said[:at].split()) < _BEGINNING
    lies = (
        "as planned"
        if first in planned
        else "fewer"
        if first < min(planned)
        else "more"
        if first > max(planned)
        else "between"
    )
    turn = bool(_TURN.search(said, at))
    signs = [
        f"first figure {lies}; plan: {way}",
        f"first figure {lies}; begins {begins}; of {min(len(told), 3)}; plan: {way}",
        f"first figure {lies}; turn {turn}; no {bool(_NO.search(said))}",
        f"last figure {'in the plan' if values[-1] in planned else 'not in the plan'}; plan: {way}",
    ]
    if max(values) > max(planned):
        signs.append(f"a figure above the plan's; plan: {way}; of {min(len(told), 3)}")
    if begins and len(said.split()) <= _BEGINNING + 1:
        signs.append(f"short, first figure {lies}; plan: {way}")
    if planned & set(values):
        signs.append(f"all figures are the plan's: {set(values) <= planned}; plan: {way}")
    return signs


def _first_word(english: str) -> str:
    word = (english.split() or ["nothing"])[0]
    return word if word in _FIRST else "otherwise"


def _shared_with(plan: str, english: str) -> str:
    """How many of the answer's words the plan has: what was planned is named, or another thing."""
    said, planned = _stems(english), _stems(plan)
    return f"of {min(len(said), 3)} words {min(len(said & planned), 2)} of the plan"


def _stems(english: str) -> set[str]:
    words = re.findall(r"[a-z']{3,}", english)
    return {word[:5] for word in words if word not in _NO_SUBJECT}


def _by_figures(did: Figures, planned: Figures, way: str) -> list[str]:
    counted = [bool(one.goes is not None or one.amounts) for one in (did, planned)]
    signs = [f"figures: said {counted[0]}, planned {counted[1]}"]
    if did.goes is not None and planned.goes is not None:
        beside = _beside(did.goes, planned.goes)
        signs += [f"goes {beside}", f"goes {beside}; plan: {way}"]
    for unit in sorted(did.amounts.keys() & planned.amounts.keys()):
        beside = _beside(did.amounts[unit], planned.amounts[unit])
        signs += [f"amount {beside}", f"amount {beside}; plan: {way}"]
    return list(dict.fromkeys(signs))


def _beside(did: float, planned: float) -> str:
    return "as planned" if did == planned else "fewer" if did < planned else "more"
