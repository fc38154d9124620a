"""Ranges on a ruler: "6 or 7", "between a 4 and a 6", "six, maybe seven", "5/6/7"."""

import re

from understanding.rulers.not_a_rating import DENIED, counts_something
from understanding.rulers.ruler_figures import HIGHEST, Figure, place
from understanding.rulers.ruler_patterns import ON_CONDITION, is_negated
from understanding.text.numbers import NUMBER, value_of

_RANGE = re.compile(
    rf"(?<![\d/.-])(?P<a>{NUMBER})(?:-?ish)?(?P<join> ?\? ?| ?(?:, ?)?(?:or|to|and?|&|"
    rf"(?:un)?till?|through|up to|if not|[-~]|/|"
    rf",|\.\.+|or thereabouts,? (?:or |and )?(?:maybe|possibly|perhaps)|(?:but )?(?:could|"
    rf"might) (?:well |even |easily |just )?be|"
    rf"(?:but )?(?:whiles|at times|sometimes|occasionally)|maybe|possibly|perhaps|"
    rf"bordering on|verging on|going on|pushing|nearly|almost|"
    rf"leaning (?:to|towards?)|edging (?:to|towards?))"
    rf"(?: (?:maybe|possibly|perhaps|nearly))? ?(?:even )?(?:a |an |the )?|"
    rf" )(?:(?:high|low|strong|light|solid|weak|good|wee|little) )?(?P<b>{NUMBER})(?:-?ish)?"
    rf"(?:/10| out of (?:10|ten))?(?![\d/%.:-]*\d)"
)
_THREE = re.compile(
    rf"(?<![\d/.-])(?P<a>{NUMBER})(?P<join> ?[/,] ?| or )(?P<m>{NUMBER})(?:(?P=join)| or )"
    rf"(?P<b>{NUMBER})(?![\d/%.:-]*\d)"
)
# "5 6 7": one after the other, with nothing between.
_THREE_RUNNING = re.compile(
    rf"(?<![\d/.-])(?P<a>{NUMBER}) (?P<m>{NUMBER}) (?P<b>{NUMBER})(?![\d/%.:-]*\d)"
)
# "Min 4 max 7", "no less than 5, no more than 7".
_BOUNDS = re.compile(
    rf"\b(?:min(?:imum)?|at least|(?:no|not|nae|never) (?:(?:less|lower) than|under|below)|lowest|"
    rf"worst|over|"
    rf"more than)(?: an?)? "
    rf"(?P<a>{NUMBER}),?(?: and| but)? (?:max(?:imum)?|at most|"
    rf"(?:no|not|nae|never) (?:(?:more|higher) than|over|above)|"
    rf"highest|"
    rf"best|under|less than)(?: an?)? (?P<b>{NUMBER})(?![\d/%.:]*\d)"
)
# "Over 6 but under 8" shuts out both of its figures, and so names the one between.
_MORE = r"(?:over|above|more than|higher than|better than)(?: an?)?"
_LESS = r"(?:under|below|less than|lower than)(?: an?)?"
_AND = r",?(?: and| but)?"
_OPEN_BOUNDS = re.compile(
    rf"(?<!not )(?<!no )(?:\b{_MORE} (?P<a>{NUMBER}){_AND} {_LESS} (?P<b>{NUMBER})|"
    rf"\b{_LESS} (?P<d>{NUMBER}){_AND} {_MORE} (?P<c>{NUMBER}))(?![\d/%.:]*\d)"
)
_GO = r"(?:(?:do|would|will|could)? ?(?:not|never|cannot)(?: (?:put|say|have))?(?: (?:go|it|me))?)"
_BOUNDS_DOWN = re.compile(
    rf"\b(?:{_GO} (?:above|over|past|(?:higher|more) than)|(?:no|not|nae) (?:(?:more|"
    rf"higher) than|over|above)|max(?:imum)?|at most)(?: an?)? "
    rf"(?P<b>{NUMBER}),?(?: and| but| or)? (?:{_GO} (?:below|under|(?:lower|less) than)|"
    rf"(?:no|not|nae|or) (?:(?:less|lower) than|under|below)|"
    rf"min(?:imum)?|at least)(?: an?)? (?P<a>{NUMBER})(?![\d/%.:]*\d)"
)
# "Three at worst, six at best".
_AN_END = r"at (?:the )?(?:very )?(?:worst|lowest|best|highest|most|least)"
_AT_THE_ENDS = re.compile(
    rf"(?P<a>{NUMBER}) {_AN_END}\W+(?:and |or |but )?(?:an? )?(?P<b>{NUMBER}) {_AN_END}\b"
)
# "8 on a good day, 2 on a bad": what it is like from day to day, and no single figure.
_DAY = r"(?:an? |the |my |ma |most )?(?:{}) ?(?:days?|anes?|yins?|ones?|spells?|mornings?|nights?)?"
_GOOD = _DAY.format("good|guid|better|best|great|fine")
_BAD = _DAY.format("bad|worse|worst|rough|poor|off|sore|terrible|awful|flare")
_DAY_TO_DAY = re.compile(
    rf"(?P<a>{NUMBER})(?:/10| out of (?:10|ten))? (?:on|in|for|if it's) (?:{_GOOD}|{_BAD})\W+"
    rf"(?:(?:and|but|or|an|maybe|more like|about|it's|only) )*(?:an? )?(?P<b>{NUMBER})"
    rf"(?:/10| out of (?:10|ten))? (?:on|in|for|if it's) (?:{_GOOD}|{_BAD})\b"
    rf"|\b(?:on|in) (?:{_GOOD}|{_BAD}),? (?:it's |it is |i'm |am |maybe |about |an? )*"
    rf"(?P<c>{NUMBER})\W+(?:(?:and|but|or|an) )*(?:on|in) (?:{_GOOD}|{_BAD}),? "
    rf"(?:it's |it is |i'm |am |maybe |about |only |an? )*(?P<d>{NUMBER})(?![\d/%.:]*\d)"
)
_A_THIRD = re.compile(rf" ?(?:,|or|,? or) (?:an? )?({NUMBER})")
_BETWEEN = re.compile(
    r"\b(?:in ?)?(?:between|betwixt|atween|tween|'?twixt|btwn?|bet) (?:an? |the )?$"
)
# "Fae a 2 on a bad day tae an 8": from day to day, and no change told.
_FROM_TO = re.compile(
    rf"\bfrom (?:an? )?(?P<a>{NUMBER}) (?:on|in|at|when|if|first thing)\b[^.;\d]{{1,30}}? "
    rf"(?:(?:up|right|down) )?to (?:about )?(?:an? )?(?P<b>{NUMBER})(?![\d/%.:]*\d)"
)
# "4 by bus 8 by car": each in its way.
_SIDE_BY_SIDE = re.compile(
    rf"(?P<a>{NUMBER}) (?P<how>by|in|on|at|with|after|during) (?!\w+ing\b)[^\d.,;:!?]{{2,20}},? "
    rf"(?:(?:and|but|or) )?(?:an? )?(?P<b>{NUMBER}) (?P=how)\b(?! (?:my|the) own)"
)
# "Went up from a 3 to a 5" tells of a change; "anything from 3 to 5" is a range.
_MOVED = re.compile(
    r"\b(?:went|gone|goes|moved|moving|going|up|down|risen|rose|dropped|jumped|slipped|climbed|"
    r"crept|improved|fell|fallen)\b[^,.]*$"
)
_MOVED_SINCE = re.compile(r"\b(?:from|was|started?|start|since|now|went|gone|last)\b")
_ANYWHERE = re.compile(
    r"\b(?:anywhere|anything|somewhere|ranges?|varies|swings?)( between)?( from)?( an?)? $"
)
_NO_CHANGE = re.compile(r"(?:^|[,.;!] ?|\b(?:i would say|say|am|is|it's|be|maybe) )from (?:an? )?$")
_LOOSELY_JOINED = frozenset({"", "/", ",", "?", "-", "and", "an"})
# Further apart than this, two figures side by side are two figures.
_NEAR = 3
# So far apart, two figures that are shut out leave one between them.
_SHUT_OUT = 2


def ranges(text: str) -> list[Figure]:
    """Each range in `text`, its middle as value; a change "from 3 to 5" is none."""
    found = [_figure(m, [value_of(m[name]) for name in "amb"]) for m in _THREE.finditer(text)]
    for match in _THREE_RUNNING.finditer(text):
        low, middle, high = (value_of(match[name]) for name in "amb")
        if low + 1 == middle == high - 1:
            found.append(_figure(match, [low, high]))
    found += [_between_bounds(m) for m in _OPEN_BOUNDS.finditer(text)]
    found += [_figure(m, [value_of(m["a"]), value_of(m["b"])]) for m in _BOUNDS.finditer(text)]
    found += [_figure(m, [value_of(m["a"]), value_of(m["b"])]) for m in _BOUNDS_DOWN.finditer(text)]
    found += [_figure(m, [value_of(m["a"]), value_of(m["b"])]) for m in _AT_THE_ENDS.finditer(text)]
    found += [
        _figure(m, [value_of(m["a"]), value_of(m["b"])]) for m in _SIDE_BY_SIDE.finditer(text)
    ]
    found += [
        _figure(m, [value_of(m["a"]), value_of(m["b"])])
        for m in _FROM_TO.finditer(text)
        if not _MOVED.search(text[: m.start()])
    ]
    for match in _DAY_TO_DAY.finditer(text):
        one, other = (match["a"], match["b"]) if match["a"] else (match["c"], match["d"])
        found.append(_figure(match, [value_of(one), value_of(other)]))
    for match in _RANGE.finditer(text):
        ends = [value_of(match["a"]), value_of(match["b"])]
        if not _is_range(text, match, abs(ends[0] - ends[1])):
            continue
        if third := _A_THIRD.match(text, match.end()):
            ends.append(value_of(third[1]))
        found.append(_figure(match, ends))
    return [figure for figure in found if figure]


def _figure(match: re.Match[str], ends: list[float]) -> Figure | None:
    low, high = min(ends), max(ends)
    ruler = place((low + high) / 2, low, high)
    return Figure(ruler, *match.span()) if ruler else None


def _between_bounds(match: re.Match[str]) -> Figure | None:
    low = value_of(match["a"] or match["c"])
    high = value_of(match["b"] or match["d"])
    return _figure(match, [low + 1] if high - low == _SHUT_OUT else [low, high])


def _is_range(text: str, match: re.Match[str], apart: float) -> bool:
    join, before = (match["join"].split() or [""])[0], text[: match.start()]
    if join in _LOOSELY_JOINED and (apart > _NEAR or apart == 0) and not _BETWEEN.search(before):
        return False
    if join in _LOOSELY_JOINED and DENIED.match(text, match.end()):
        return False
    if before.endswith(" point "):
        return False
    if join == "/" and (value_of(match["b"]) == HIGHEST or re.search(r"\d $", before)):
        return False
    # "All three? 4": three of them are rated with a four.
    if join == "?" and re.search(r"\b(?:all|both|the) $", before):
        return False
    if join in {",", ""} and is_negated(before):
        return False
    if join in {"and", "an"} and not _BETWEEN.search(before):
        return False
    if "up to" in match["join"] and _MOVED_SINCE.search(text):
        return False
    if join == "to" and _tells_a_change(before):
        return False
    if counts_something(before, text[match.end() :]):
        return False
    return not (join in {",", "?", ""} and ON_CONDITION.match(text, match.end() + 1))


def _tells_a_change(before: str) -> bool:
    if _ANYWHERE.search(before):
        return False
    moved = _MOVED.search(before) or re.search(r"\bfrom\b[^,.]*$", before)
    return bool(moved) and not _NO_CHANGE.search(before)
