"""A rating of a life that is not theirs yet: "if I had a lift it'd be an 8"."""

import re
from dataclasses import dataclass

from understanding.text.words import in_english, readable

__all__ = ["RatedIf", "rated_before", "rated_if", "today_of", "unmet_condition"]


@dataclass(frozen=True)
class RatedIf:
    """What would have to be so, in their words ("if I had a lift"), and the figure it would be."""

    condition: str
    value: int


_VALUES = {
    name: value
    for value, name in enumerate("zero one two three four five six seven eight nine ten".split())
}
_FIGURE = re.compile(rf"\b(?:10|\d|{'|'.join(_VALUES)})\b(?:\s*(?:/|out of)\s*(?:10|ten)\b)?", re.I)
_IF = re.compile(r"\bif\b", re.I)
#: The condition is not so now: its verb stands in the past ("had", "was", "came", "fixed").
_NOT_SO = re.compile(
    r"if (?:[\w']+ ){1,4}?(?:had|was|were|could|would|came|went|got|lived|knew|let|did|gave|took|"
    r"ran|drove|felt|[a-z]{2,}ed)\b"
)
#: "If I was being honest", "if I had to say", "if you'd asked last year": no rating of an if.
_OF_TODAY = re.compile(
    r"if (?:i|you) (?:was|were|had|would have|had have)(?: to| being| be| really)* (?:honest|"
    r"truthful|realistic|say|pick|choose|put|give|guess|asked|pushed|forced|rate|score|pressed)\b|"
    r"if you(?:'d| would| had| have)* asked\b"
)
#: What stands between the condition and its figure, or before both: "then it'd be maybe an".
_BETWEEN = re.compile(
    r"(?:[\s,.]+(?:then|it|that|things|i|a|an|the|be|say|go|give|maybe|mibbe|mebbe|about|more|like|"
    r"at|up|to|jump|(?:it|that|i)?(?:'d|d| would| wid|’d)|id|it'd|would|wid|probably|"
    r"easily))*[\s,.]*$",
    re.IGNORECASE,
)


def unmet_condition(text: str) -> str | None:
    """The condition that is not so of a rating: "5, but if someone came with me 9"."""
    said = readable(text).strip(" .!")
    begins = _IF.search(said)
    if begins is None or _OF_TODAY.search(in_english(said)):
        return None
    after = next((one for one in _FIGURE.finditer(said) if one.start() > begins.start()), None)
    end = after.start() if after else len(said)
    condition = _BETWEEN.sub("", said[begins.start() : end]).strip(" ,.")
    return condition if _NOT_SO.match(in_english(condition)) else None


def rated_if(text: str) -> RatedIf | None:
    """Read a rating that holds only under a condition that is not so; None where one of today is.

    "8 if it's dry" rates today; "5, but with a lift 9" has a figure of today beside it.
    """
    figures = list(_FIGURE.finditer(readable(text)))
    condition = unmet_condition(text)
    if len(figures) != 1 or condition is None:
        return None
    named = re.split(r"\s*(?:/| )", figures[0].group(), maxsplit=1)[0].casefold()
    return RatedIf(condition, int(named) if named.isdigit() else _VALUES[named])


_BEFORE = re.compile(r"\b(?:was|were|used to be|had been|would have been)\b")
_TODAY = re.compile(r"\b(?:now|today|still|is|it's|i'm|am|going|say|honest)\b")


def rated_before(text: str) -> bool:
    """Tell whether the one figure of a message is of another time: "it was a 9 in May"."""
    english = in_english(text)
    figures = list(_FIGURE.finditer(english))
    if len(figures) != 1 or _TODAY.search(english) or _IF.search(english):
        return False
    return _BEFORE.search(english[: figures[0].start()]) is not None


def today_of(text: str) -> str:
    """The message without the rating that hangs on an if: "a 3, 9 if mum went out" gives "a 3"."""
    said = readable(text)
    begins = _IF.search(said)
    if begins is None or unmet_condition(text) is None:
        return text
    figures = list(_FIGURE.finditer(said))
    after = next((one for one in figures if one.start() > begins.start()), None)
    if after is not None:
        return f"{said[: begins.start()]} {said[after.end() :]}".strip()
    before = [one for one in figures if one.end() <= begins.start()]
    return said[: before[-1].start()].strip(" ,") if len(before) > 1 else text
