"""A ruler's answer, 0 to 10, from numbers, ranges, percentages and words."""

import re
from dataclasses import dataclass

from understanding.numbers import NUMBER, value_of
from understanding.phrases import any_of
from understanding.scale_words import words_on_the_scale
from understanding.words import in_english

LOWEST, HIGHEST = 0.0, 10.0
RULER_QUESTIONS = frozenset({"importance", "confidence"})


@dataclass(frozen=True)
class Ruler:
    """A place on a ruler, each figure 0 to 10; `value` is None where only a stretch was named."""

    value: float | None
    low: float
    high: float


@dataclass(frozen=True)
class _Candidate:
    ruler: Ruler
    start: int
    end: int


_FOLLOWED_BY_PEOPLE_OR_TIMES = (
    r"(?! ?(?:people|folk|times|days|nights|of (?:the|my|us|them)|women|men|doctors|patients|"
    r"kids|weeks|months|years))"
)
_OUT_OF = re.compile(
    rf"(?<![\d/.-])(?P<minus>minus |-)?(?P<n>{NUMBER}) ?(?P<join>out (?:of|a|o|ae) (?:a |the )?|"
    rf"/ ?)"
    rf"(?P<m>10|ten|5|five|100|a hundred|hundred)\b(?![/\d.]){_FOLLOWED_BY_PEOPLE_OR_TIMES}"
)
_PERCENT = re.compile(rf"(?<![\d/.-])(?P<n>{NUMBER}) ?(?:%|per ?cent\b)")
_RANGE = re.compile(
    rf"(?<![\d/.-])(?P<a>{NUMBER})(?:ish)?(?P<join> ?\? ?| ?(?:, ?)?(?:or|to|and|-|/|,|\.\.+|maybe|"
    rf"possibly|perhaps|bordering on|verging on|pushing|nearly)(?: (?:maybe|possibly|perhaps))? ?"
    rf"(?:even )?(?:a |an )?| )(?P<b>{NUMBER})(?:ish)?(?:/10| out of (?:10|ten))?(?![\d/%.:-]*\d)"
)
_SINGLE = re.compile(
    rf"(?<![\d/.:£$-])(?P<minus>minus |-)?(?P<n>{NUMBER})(?P<tail>\+| plus\b| or (?:more|above|"
    rf"so)\b)?"
    r"(?![\d/%:]|\.\d|(?:st|nd|rd|th)\b)(?P<ish>ish\b|-ish\b| ish\b)?"
)

# The scale itself: "out of 10 I'd say 6", "on a scale of 1 to 10, 4", "if 10 is the best".
_THE_SCALE = re.compile(
    any_of(r"""
        \b(on a scale (of|from) )?(from )?(0|zero|1|one) ?(to|-|and) ?(10|ten)\b
        ^out (of|o|a|ae) (10|ten)\b
        \bout of (10|ten)(?= (i|it|maybe|probably))
        \b(if|where|with) (10|ten|0|zero|1|one) (is|was|being|
            means)\b[^,]{0,40}?(,| then\b| (?=i\b)|$)
    """)
)

_FIFTY_FIFTY = re.compile(r"\b(?:50|fifty)[ /-]+(?:50|fifty)\b")
_AT_LEAST = re.compile(r"\b(?:at least|minimum|no less than|not less than)(?: an?)? $")
_MORE_THAN = re.compile(r"\b(?:more than|over|above|higher than|better than)(?: an?)? $")
_LESS_THAN = re.compile(r"\b(?:less than|under|below|lower than|not even|worse than)(?: an?)? $")
_NEGATED = re.compile(
    any_of(r"""
        \b(not|never)( (quite|really|even|exactly|say|be|going to be))?( an?)? $
        \b(wish|love|like|hope)\b((?!\bbut\b)[^,;.]){0,25}\b(say|was|were|be|it's)( an?)? $
        \b(cannot|could not|would not) (say|be|give it|go)( an?)? $
        \bfrom (an? )?$
        \b(instead of|rather than) (an? )?$
        \bthe time $
        \byou said (an? )?$
        \bget (it |me )?(up )?to (an? )?$
    """)
)

_PAST = re.compile(
    r"\b"
    + any_of("""
        was | were | used to be | used to | had been | before
        last (week|time|month|year|visit)
        yesterday
        (months?|weeks?|years?) ago
        back then
        started (at|off|on|as)
        would have been | normally | usually | at first | to begin with | initially
        previously | once
    """)
    + r"\b"
)
_PRESENT = re.compile(
    r"\b"
    + any_of("""
        now | today | the day | at the moment | these days | currently | this week
        this time | nowadays | just now | right now | at present | feels like | i am at
        more like | went to
        gone (up|down) to
        up to | down to
    """)
    + r"\b"
)
_CLAUSE_ENDS = re.compile(
    r"[,;.!?](?!\d)|\bbut\b|\band (?=now|then|it|i|today)|\bthen\b|\bthough\b|- "
)
_IT_VARIES = re.compile(
    r"\b(?:(?:good|bad|some|other|better|worse) (?:day|days|one|ones)|depend\w*|varies|changes|"
    r"if it)\b"
)
_CORRECTION = re.compile(
    r"\b(?:no wait|wait|sorry|i mean|make (?:that|it)|scratch that|actually|rather|no)\b"
)

# What stands before a number that counts something else than the answer.
_NOT_BEFORE = re.compile(
    r"(?:\b(?:type|since|aged?|stage|grade|bus|room|ward|flat|size|section|phase|year|until|till|"
    r"page|step|covid|channel|chapter|tier|band|floor|gate|platform|route|in the|by|every|have|has|"
    r"got|had|another|last|past|next|first|these|those|them|of (?:my|the|us)|after|before|take|"
    r"drink|smoke|eat|eaten|walk|walked|did|up|down|no one|day|£|on the|turned|turning|"
    r"(?:son|daughter|grandson|granddaughter|wean|child|boy|girl|youngest|oldest|he|she|sugars?|"
    r"pressure|bp|weight|bmi|reading|readings|temperature|temp) (?:is|was|were|are|of))"
    r"|£)(?: (?:about|only|around|over|at|around))? ?$"
)
_CLOCK_BEFORE = re.compile(r"\b(?:at|from|number|level|no|for) $")
_RATING_AT = re.compile(
    r"\b(?:am|sit|sitting|put it|put me|put myself|be|is|it's|still|stuck|me|it|myself|pitch it|"
    r"mark it|rate it|score it) (?:still )?(?:about |around )?(?:at|from) $"
)
_ARTICLE_BEFORE = re.compile(
    r"\b"
    + any_of("""
        a | an | about a | solid | strong | good | weak | low | high | straight | firm | big
        fat | round | definite | only | just | say | about | around | roughly | probably
        maybe | perhaps | possibly | like | is | it's | nearly | almost | the | my
        say it's | would be | am | than | be
    """)
    + r" $"
)
_UNITS = re.compile(
    r" ?-? ?"
    + any_of(r"""
        min(ute)?s?
        hours? | hrs? | secs? | seconds? | days? | weeks? | months? | years? | yrs?
        nights? | o'?clock | am | pm | a\.m | p\.m | st | lbs? | pounds? | quid | stones?
        kilos? | kgs? | miles? | km | metres? | m | steps? | times? | people | folk | kids?
        child(ren)?
        sons? | daughters? | dogs? | cats? | fags? | cigs? | cigarettes? | pints? | cans?
        cups? | glasses | tablets? | pills? | puffs? | units? | stops? | bedroom
        year[- ]olds? | brothers | sisters | grand\w+ | things | reasons | jobs
        appointments? | operations? | stairs | flights | degrees | portions | meals
        sessions? | classes | sugars | bags | goes
        in the (morning|afternoon|evening)
        at night | a day | a week | per | hundred | thousand | grand | p | mg | ml | mmol
    """)
    + r"\b"
)
# After a bare number only these leave it standing alone as an answer.
_MAY_FOLLOW = re.compile(
    any_of(r"""
        \s*$ | \s*[^\w\s£/-] | \s*-\s
        \s+(because|but|and|or|maybe|i|it|it's|it is|right|now|today|at|for|the now|the day|
            just|probably|think|on|out|if|though|to|honestly|really|so|that's|that|
            depending|overall|please|mate|pal|hen|doll|as|since|when|in|is|would|not|no|yes|
            we|my|sure|confident|important|importance|confidence|definitely|possibly|
            perhaps|ish|still|cause|aye|you|they|he|she|there|this|then|than|tops|lol|haha|
            x|xx|max|maximum|minimum|at|a push|good|bad|something|thanks|today|some|most|
            only|with|even|sorry|wait|actually|rather|was|hopefully|although|which|who|what|
            all|about|given|after|before|until|till|from|i'd)\b
    """)
)


def _place(value: float, low: float | None = None, high: float | None = None) -> Ruler | None:
    low, high = value if low is None else low, value if high is None else high
    if not (LOWEST <= low <= high <= HIGHEST):
        return None
    return Ruler(value, low, high)


def _explicit(text: str, *, slash: bool) -> tuple[list[_Candidate], list[tuple[int, int]]]:
    """Ratings that name their scale, and where those stand that lie outside it."""
    found: list[_Candidate] = []
    outside: list[tuple[int, int]] = []
    for match in _OUT_OF.finditer(text):
        scale = value_of(match["m"])
        if match["join"].startswith("/") and (not slash or scale == 5):
            continue
        value = value_of(match["n"]) * 10 / scale
        ruler = None if match["minus"] and value else _place(round(value, 2))
        if ruler is None:
            outside.append(match.span())
        else:
            found.append(_Candidate(ruler, *match.span()))
    return found, outside


def _percentages(text: str) -> list[_Candidate]:
    found = []
    for match in _PERCENT.finditer(text):
        percent = value_of(match["n"])
        # "110% sure" is a figure of speech for "completely"; "70%" is 7.
        percent = 100 if percent in (110, 200, 1000) else percent
        if ruler := _place(round(percent / 10, 2)):
            found.append(_Candidate(ruler, *match.span()))
    found += [_Candidate(Ruler(5, 5, 5), *m.span()) for m in _FIFTY_FIFTY.finditer(text)]
    return found


def _ranges(text: str) -> list[_Candidate]:
    found = []
    for match in _RANGE.finditer(text):
        join, a, b = (match["join"].split() or [""])[0], value_of(match["a"]), value_of(match["b"])
        apart = abs(a - b)
        if join in {"", "/", ",", "?", "-", "and"} and (apart > 3 or apart == 0):
            continue
        if join == "/" and (b == HIGHEST or re.search(r"\d $", text[: match.start()])):
            continue
        if join in {",", ""} and _NEGATED.search(text[: match.start()]):
            continue
        if join == "and" and not re.search(r"\bbetween (?:an? )?$", text[: match.start()]):
            continue
        if (
            join == "to"
            and re.search(
                r"\b(?:went|gone|moved|going|up|down|risen|dropped|jumped|from|slipped)\b[^,.]*$",
                text[: match.start()],
            )
            and not re.search(
                r"\b(?:anywhere|anything|somewhere|ranges?) from $", text[: match.start()]
            )
        ):
            continue
        if _UNITS.match(text, match.end()) or _NOT_BEFORE.search(text[: match.start()]):
            continue
        if third := re.match(rf" ?(?:,|or) (?:an? )?({NUMBER})", text[match.end() :]):
            b = value_of(third[1])
        if ruler := _place((a + b) / 2, min(a, b), max(a, b)):
            found.append(_Candidate(ruler, *match.span()))
    return found


def _single(text: str, match: re.Match[str]) -> _Candidate | None:
    """One number that may be the answer; None where it counts something else."""
    before, after = text[: match.start()], text[match.end() :]
    alone = len(re.findall(r"[\w']+", text)) <= 2
    article = _ARTICLE_BEFORE.search(before)
    if _UNITS.match(after) or _NEGATED.search(before):
        return None
    if _NOT_BEFORE.search(before) or (re.search(r"\b(?:number|no\.?) $", before) and not alone):
        return None
    if _CLOCK_BEFORE.search(before) and not (alone or _RATING_AT.search(before)):
        return None
    if match["n"] == "one" and not (
        re.fullmatch(r"\W*(?:a )?one\W*", text)
        or re.search(r"\b(?:a|about|around|maybe|say|only a|just a|is|or) $", before)
    ):
        return None
    if not _MAY_FOLLOW.match(after) and not (article and not match["n"].isalpha()):
        return None
    value = value_of(match["n"])
    low = high = value
    if match["minus"] and value:
        return None
    given: float | None = value
    if (match["tail"] and not match["tail"].endswith("so")) or _AT_LEAST.search(before):
        high = HIGHEST
    elif _MORE_THAN.search(before):
        given, high = None, HIGHEST
    elif _LESS_THAN.search(before):
        given, low = None, LOWEST
    if not (LOWEST <= low <= high <= HIGHEST):
        return None
    return _Candidate(Ruler(given, low, high), *match.span())


def _clause(text: str, candidate: _Candidate) -> str:
    starts = [m.end() for m in _CLAUSE_ENDS.finditer(text, 0, candidate.start)]
    end = _CLAUSE_ENDS.search(text, candidate.end)
    return text[starts[-1] if starts else 0 : end.start() if end else len(text)]


def _one_of(text: str, candidates: list[_Candidate]) -> Ruler:
    """The answer meant now, among several: "it was 4, now 6" is 6, "7, no, 8" is 8."""
    candidates = sorted(candidates, key=lambda c: c.start)
    if len(candidates) > 1:
        clauses = [_clause(text, c) for c in candidates]
        present = [c for c, said in zip(candidates, clauses, strict=True) if _PRESENT.search(said)]
        not_past = [
            c for c, said in zip(candidates, clauses, strict=True) if not _PAST.search(said)
        ]
        first, last = candidates[0], candidates[-1]
        if _CORRECTION.search(text, first.end, last.start):
            return last.ruler
        if _IT_VARIES.search(text) and len(candidates) == 2 and not present:
            low = min(first.ruler.low, last.ruler.low)
            high = max(first.ruler.high, last.ruler.high)
            return Ruler((low + high) / 2, low, high)
        candidates = present or not_past or candidates
    return candidates[-1].ruler if _PRESENT.search(text) else candidates[0].ruler


def read_ruler(text: str, *, asked: str | None) -> Ruler | None:
    """Read a 0-10 answer from what a person typed.

    `asked` is the question before it: to `importance` and `confidence` a bare number, a range, a
    percentage or a word ("quite", "not at all") is an answer; at any other time only a rating
    that names its scale is ("7 out of 10"). Where an earlier and a present figure are given, the
    present one counts. A number outside 0-10, or one that counts something else ("3 kids", "10
    minutes"), is no answer. `value` is None in "more than 5", which names only a stretch.
    """
    english = (
        in_english(text)[:600].replace("\ufe0f", "").replace("\u20e3", " ").replace("🔟", "10")
    )
    english = (
        re.sub(r"(?<=\d),(?=5\b)", ".", english) if re.fullmatch(r"\d,5", english) else english
    )
    kept, outside_spans = _explicit(english, slash=asked != "when")
    if asked not in RULER_QUESTIONS:
        return _one_of(english, kept) if kept else None
    rest = _THE_SCALE.sub(lambda m: " " * len(m.group()), english)
    candidates: list[_Candidate] = []
    spans = list(outside_spans)
    for group, may_be_negated in ((_ranges(rest), False), (kept, True), (_percentages(rest), True)):
        for candidate in group:
            if all(candidate.end <= a or candidate.start >= b for a, b in spans):
                spans.append((candidate.start, candidate.end))
                if not (may_be_negated and _NEGATED.search(rest[: candidate.start])):
                    candidates.append(candidate)
    outside = bool(outside_spans) or bool(_PERCENT.search(rest) and not spans)
    for match in _SINGLE.finditer(rest):
        if all(match.end() <= a or match.start() >= b for a, b in spans):
            single = _single(rest, match)
            if single is not None:
                candidates.append(single)
            elif value_of(match["n"]) > HIGHEST or match["minus"]:
                outside = outside or len(re.findall(r"[\w']+", rest)) <= 6
    if candidates:
        return _one_of(rest, candidates)
    if outside:
        return None
    words = words_on_the_scale(rest, asked=asked)
    found = [_Candidate(Ruler(*place), start, end) for place, start, end in words]
    return _one_of(rest, found) if found else None
