"""Ages in words, as services give them ("twelve to eighteen", "fifty and up") and people do."""

from __future__ import annotations

import re

_UNITS = dict(
    zip(
        "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen "
        "sixteen seventeen eighteen nineteen".split(),
        range(1, 20),
        strict=True,
    )
)
_TENS = {
    "twenty": 20, "thirty": 30, "forty": 40, "fifty": 50, "sixty": 60, "seventy": 70, "eighty": 80,
}  # fmt: skip
_DECADES = {"fifties": 50, "sixties": 60, "seventies": 70, "eighties": 80, "forties": 40}
_A_NUMBER = re.compile(
    rf"\b({'|'.join(_TENS)})(?:[- ]({'|'.join(list(_UNITS)[:9])}))?\b|\b({'|'.join(_UNITS)})\b"
)

#: Every number that `in_figures` reads, for patterns.
NUMBER_WORDS = rf"(?:{'|'.join(_TENS)})(?:[- ](?:{'|'.join(list(_UNITS)[:9])}))?|{'|'.join(_UNITS)}"

_AGE = r"(\d{1,2})"
_SPAN = re.compile(
    rf"\b(?:aged?|ages|between|from|for|olds?|teenagers,?|children,?|young people,?|people|"
    rf"folk|those|anyone)(?: aged?| of| from| between)? {_AGE} ?(?:to|-|–|and|until) ?{_AGE}\b"
    rf"(?! (?:minutes|hours|weeks|months|miles|pounds|people|members|of us|\d))|"
    rf"\b{_AGE}s? ?(?:to|-|–) ?{_AGE}s\b|\b{_AGE} ?(?:to|-|–) ?{_AGE}[- ]year[- ]olds?|"
    # A sentence of its own, "Twelve to eighteen.": of lesser figures it may be the hours.
    rf"(?:^|[.,:;(] ){_AGE} to (1[3-9]|[2-9]\d)(?:$|[.,;)])"
)
_FROM = re.compile(
    rf"\bover[- ]{_AGE}s?\b(?! (?:minutes|years|members|miles|people|weeks|hours))|"
    rf"\b(?:aged?|ages) {_AGE} ?(?:\+|and (?:up|over|above|older|upwards)|or (?:over|older))|"
    rf"\b{_AGE}\+|\b{_AGE}[- ]plus\b|\b{_AGE} (?:and|or) (?:up|over|older|upwards)\b|"
    rf"\bfrom (?:the )?age (?:of )?{_AGE}\b"
)
_TO = re.compile(
    rf"\bunder[- ]{_AGE}s?\b(?! (?:minutes|hours|miles|people|pounds|members))|"
    rf"\bup to (?:the )?(?:age )?(?:of )?{_AGE} years\b|\bup to (?:the )?age (?:of )?{_AGE}\b|"
    rf"\b(?:aged?|ages) {_AGE} (?:and|or) (?:under|younger|below)"
)
_GROWN_UP = re.compile(r"\b(?:adults|grown[- ]ups)\b")
_OLDER_TEENS = re.compile(r"\b(?:older teen(?:ager)?s|senior pupils)\b")
_TEENS = re.compile(r"\b(?:teen(?:ager)?s?)\b")
_YOUNG = re.compile(
    r"\b(?:children|school pupils|young (?:folk|people|carers)|youngsters|bereaved children|kids)\b"
)
_YOUNG_ONSET = re.compile(
    r"\b(?:young[- ]onset|early[- ]onset|younger (?:people|folk|adults) (?:with|living with))\b"
)
_WIDOWED_YOUNG = re.compile(r"\b(?:widowed (?:and|&|while|when) (?:still )?young|young widow\w*)\b")
ADULT = 18.0
# "P4 to S6", "S1 and over": Scottish schools, where P1 is five and S1 twelve at the most.
_SCHOOL_YEARS = re.compile(r"\b([ps])([1-7]) ?(?:to|-|–|until|through to) ?([ps])?([1-7])\b")
_FROM_A_YEAR = re.compile(r"\b(?:from )?([ps])([1-7]) (?:and|or) (?:up|over|above|older)\b")
_A_SCHOOL = re.compile(
    r"\b(primary|secondary|high)[- ]?(?:school)?[- ](?:aged?|pupils?|children|kids|weans|young "
    r"people)\b"
)
_BEFORE_P1, _BEFORE_S1 = 4, 11
_AT_SCHOOL = {"primary": (4.0, 12.0), "secondary": (11.0, 18.0), "high": (11.0, 18.0)}


def in_figures(text: str) -> str:
    """Numbers in words as figures: "twelve to eighteen" is "12 to 18", "fifties" is "50s"."""
    for word, number in _DECADES.items():
        text = re.sub(rf"\b{word}\b", f"{number}s", text)

    def figure(found: re.Match[str]) -> str:
        tens, unit, small = found.groups()
        return str(_TENS[tens] + _UNITS.get(unit or "", 0)) if tens else str(_UNITS[small])

    return _A_NUMBER.sub(figure, text)


def ages_served(text: str) -> tuple[float | None, float | None]:
    """The lowest and the highest age that a service's words tell of, in lower case; None for none.

    "Under 16" is up to and without 16.
    """
    plain = in_figures(text)
    if found := _SPAN.search(plain):
        low, high = (float(number) for number in [one for one in found.groups() if one][:2])
        if low < high <= 100:
            return low, high
    if school := _school_years(plain):
        return school
    lowest = _first(_FROM, plain)
    under = _TO.search(plain)
    highest = _first(_TO, plain)
    if highest is not None and under is not None and under[0].startswith("under"):
        highest -= 1
    return lowest, highest


def _school_years(plain: str) -> tuple[float, float | None] | None:
    if found := _SCHOOL_YEARS.search(plain):
        first, last = _age_in(found[1], found[2]), _age_in(found[3] or found[1], found[4])
        return (first, last + 1) if first < last else None
    if found := _FROM_A_YEAR.search(plain):
        return _age_in(found[1], found[2]), None
    found = _A_SCHOOL.search(plain)
    return _AT_SCHOOL[found[1]] if found else None


def _age_in(school: str, year: str) -> float:
    return float(int(year) + (_BEFORE_P1 if school == "p" else _BEFORE_S1))


def ages_of_name(text: str) -> tuple[float | None, float | None]:
    """What a word for an age of life tells where no number does: "older teenagers", "adults"."""
    if _YOUNG_ONSET.search(text):
        return None, 64.0
    if _WIDOWED_YOUNG.search(text):
        return None, 55.0
    if _OLDER_TEENS.search(text):
        return 14.0, 19.0
    if _GROWN_UP.search(text) and not _YOUNG.search(text) and not _TEENS.search(text):
        return ADULT, None
    return None, None


def _first(pattern: re.Pattern[str], text: str) -> float | None:
    found = pattern.search(text)
    return next((float(group) for group in found.groups() if group), None) if found else None
