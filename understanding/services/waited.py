"""How long somebody waits or waited for a service: "six weeks on the list", "seen in a day"."""

import re

from understanding.dates.counted_days import how_many
from understanding.text.numbers import EVERYDAY_NUMBER
from understanding.text.words import in_english

__all__ = ["days_waited"]

_DAYS = {"day": 1, "week": 7, "wk": 7, "fortnight": 14, "month": 30, "year": 365}
#: Longer than any wait: a slip, or another story.
_LONGEST = 3 * 365
_ABOUT = r"(?:(?:about|over|nearly|almost|maybe|roughly|just|only|at least|more than|under|good) )*"
#: "Six weeks", "over a month", "two or three days"; a "six week course" is no wait.
_SPAN = (
    rf"{_ABOUT}(?P<n>{EVERYDAY_NUMBER}|a couple of|couple of|a few|few|an?)"
    rf"(?: ?(?:or|to|-) ?{EVERYDAY_NUMBER})?[ -](?:long |whole |solid )?"
    rf"(?P<unit>{'|'.join(_DAYS)})s?\b"
    r"(?! (?:course|block|class|programme|group|trial|pass|plan|old))"
)
_AT_ONCE = r"(?P<once>the (?:very )?(?:next|same|following) day|straight away|right away|at once)"
_TEAM = r"(?:they|she|he|somebody|someone|(?:the |a )?(?:lady|woman|man|lassie|nurse|worker|team))"
_TOLD = r"(?:(?:have|had|has|then|finally|only|eventually|actually) )*"
_GOT_BACK = (
    r"(?:got|came|rang|phoned|called|wrote|replied|answered|emailed|texted|saw|were in touch|"
    r"been in touch|offered|gave|took)"
)
#: They heard, were seen, or got what they waited for.
_HEARD = (
    rf"(?:{_TEAM} {_TOLD}{_GOT_BACK}|(?:i|we) {_TOLD}(?:heard|was seen|were seen|got (?:seen|in|a "
    r"(?:reply|place|date|letter)|an? (?:answer|appointment)|word|my appointment)|started)|"
    r"heard back|was seen|got (?:a reply|an answer|an appointment|a place|seen))"
)
_SOME = r"(?: (?!in\b|till\b|until\b|starts?\b|another\b|list\b|is\b)\w+){0,4}?"
_WAIT = r"(?:wait|waited|waiting?|on (?:the|a|their) (?:waiting )?list|hung on)"
_WAITS = (
    # "Been waiting six weeks", "no word for a month", "not heard in three weeks"
    rf"\b{_WAIT}{_SOME},? {_SPAN}",
    rf"\b(?:no word|no news|no reply|nothing|not heard(?: (?:back|anything|a thing|from \w+))*)"
    rf"(?: (?:back|yet|from|them|her|him|for|in|after|over|now))* {_SPAN}",
    # "Six weeks I've been waiting", "after two months of waiting", "had a three week wait"
    rf"(?<!another )\b{_SPAN}(?: (?!to\b|for\b)\w+){{0,3}}? (?:waiting?(?! list)|waited|on the "
    r"(?:waiting )?list)\b",
    rf"\b(?:had|after|was) an? {_SPAN.replace('|an?)', ')')} wait\b(?!ing)",
    # "They rang back in two days", "heard the next day"
    rf"\b{_HEARD}(?: [\w']+){{0,5}}? (?:(?:after|in|within|inside) {_SPAN}|{_AT_ONCE})",
    rf"\b{_HEARD}(?: [\w']+){{0,4}}? {_SPAN} (?:later|after|on)\b",
    rf"\b{_SPAN} (?:later|after|on) {_HEARD}\b",
    # "It took them a month"; "took me three weeks to phone" is no wait for anybody.
    rf"\btook (?:them|her|him) {_SPAN}",
    rf"\btook {_SPAN} (?:for \w+ )?to (?:hear|be seen|get (?:back|seen|in|an?|through|word)|"
    r"ring|phone|call|reply|answer|come|start|write)\b",
)
_WAITED = tuple(map(re.compile, _WAITS))
#: "Phoned them three weeks ago": a wait for whoever waits still, else only a date.
_AGO = re.compile(
    r"\b(?:rang|phoned|called|emailed|wrote|texted|contacted|applied|signed up|left|put|pit|got|"
    rf"referred|sent|filled|handed|asked)(?: [\w']+){{0,6}}? {_SPAN} (?:ago|back|since|past)\b"
)
#: What is expected, or what others wait: "they said six weeks", "the wait is a month".
_NOT_YET = re.compile(
    r"\b(?:(?:said|says|told|reckon\w*|expect\w*|could|will|would|may|might|going to|usually|"
    r"normally|'ll|'d|there is|there's|it's|if)(?: [\w']+){0,6}?|another|(?:wait|list) "
    r"(?:is|was|of|will)(?: [\w']+){0,3}?)\W*$"
)


def days_waited(text: str, *, waiting: bool) -> int | None:
    """Days of waiting that a message tells of; None where it says none.

    Args:
        text: what was typed, which is known to tell what became of a service.
        waiting: whether they wait still: then "I rang two weeks ago" is how long.
    """
    english = in_english(text)
    for pattern in (*_WAITED, *((_AGO,) if waiting else ())):
        for match in pattern.finditer(english):
            if _NOT_YET.search(english[: match.start()]) is None:
                found = _days(match)
                if found is not None:
                    return found
    return None


def _days(match: re.Match[str]) -> int | None:
    given = match.groupdict()
    if given.get("once"):
        return 1 if re.search(r"next|following", given["once"]) else 0
    found = how_many(given["n"]) * _DAYS[given["unit"]]
    return found if found <= _LONGEST else None
