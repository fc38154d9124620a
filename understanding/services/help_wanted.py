"""Help near by that is asked for outright, while something else is talked of: "look for help then".

Also somebody who comes to the house: "is there anybody that would sit with him?"
"""

import re

from understanding.text.phrases import any_of
from understanding.text.words import in_english

__all__ = ["asks_for_another_sort", "asks_to_look_for_help", "wants_a_visitor"]

_LEAD = (
    r"\W*(?:(?:so|well|och|ok|okay|right|now|no|aye|yes|yeah|please|just|but|and|then|look|listen|"
    r"hen|pal|that's all|thats all|that is all|sorry|fine|maybe)\b[\s,.!]*)*"
)
#: Said to the coach, and no doing of their own that a plan could be made of.
_TO_THE_COACH = (
    r"(?:(?:can|could|will|would) you (?:please |just |not |no )?|(?:i|a|ah) (?:just |already |"
    r"have |'ve )*(?:said|told you|asked you|want you|need you|would like you|wanted you)(?: to)? |"
    r"you (?:said you|can|could|were going to)(?: would| could| can)? )"
)
_SORT = r"(?:some |any |a bit of |the |that |this |more |local |other |real |proper |me |us |my )*"
_LOOK = r"(?:look|search|hunt|see if you can look)(?: (?:about|around|up))? for|find|look up"
_TAIL = (
    r"(?:[\s,]+(?:then|now|please|for me|for us|near me|near here|nearby|round here|again|instead|"
    r"hen|pal|the now|like|eh|first|today))*"
)
_WITH_IT = r"(?: (?:with|for|about|on|to|that|near|in|round) [\w' ,-]{2,60})?"
_ALONE = re.compile(rf"{_LEAD}(?:{_LOOK}) {_SORT}help{_TAIL}{_WITH_IT}{_TAIL}\W*")
_ADDRESSED = re.compile(
    rf"{_LEAD}{_TO_THE_COACH}(?:{_LOOK}|get) {_SORT}help{_TAIL}{_WITH_IT}{_TAIL}\W*"
)
_PLAINLY = re.compile(rf"{_LEAD}(?:{_LOOK}) {_SORT}help(?: then| please)\W*")
#: "I need somebody to tell me what benefits I should be getting".
_SOMEBODY = re.compile(
    rf"{_LEAD}(?:i|a|ah) (?:just |really |do )*(?:need|am needing|'m needing|could do with|"
    r"want) (?:somebody|someone|somebody else|a person|anybody|folk) (?:to|that can|that could|"
    r"who can|who could|that would) (?:tell|help|show|go through|go over|explain|sort|fill|sit|"
    r"take|advise|give|look after|look at|come|speak up)\b.*"
)
#: "I want help near my house": where it is to be tells that it is to be looked for.
_NEAR_THEM = re.compile(
    rf"{_LEAD}(?:i |a |ah )?(?:just |really |do |also |still )*(?:need|want|am needing|am wanting|"
    r"am looking for|look for|looking for|could do with|would like)( to (?:find|get|"
    r"have))? (?:\w+ ){0,4}?"
    r"(?:help|support|groups?|class(?:es)?|clubs?|places?|service|somewhere|some ?(?:body|"
    r"one|thing)|"
    r"people|advice)\b(?: \w+){0,6}? (?:near|nearby|close to|around|round|in|by|"
    r"about)(?: to)? (?:me|us|"
    r"here|here about|(?:my|our|the) (?:house|home|flat|bit|town|area|village|street|place)|"
    r"where (?:i|we|a) (?:live|stay|bide|am))\b.*"
)
#: "Do something about the house", "have people round here": theirs to do, and nobody to look for.
_OF_THEIR_OWN = re.compile(
    r"\b(?:some ?thing|people|places?)\b|"
    r"\b(?:in|round|around|about) (?:my|our|the) (?:house|home|flat)"
)
#: Where a doing of their own is asked for, "look for help with the garden" may be just that.
_ASKS_FOR_A_DOING = frozenset(
    """wish own_wish change small_step idea what pick_idea ways pick_way next fix smaller edit
    goal_name goal_words read_back own_words when_to how_often how_much cue importance_why
    why_it_matters importance_raise confidence_why confidence_raise""".split()
)
#: Told as what they have, did or do already.
_NO_WISH = re.compile(r"\b(?:never|used to|tried to|cannot|could not|do not|did not|not)\b")
_PARTS = re.compile(r"(?<=[.!?;])\s+|\n+|, (?=(?:can|could|will|would) you\b)|\bbut ")

_SOMEONE = r"(?:some|any)(?: ?body| ?one|thing)|folk|people|services?|sitters?|a visitor"
_VISITOR = re.compile(
    rf"\b(?:{_SOMEONE})(?: (?:at all|else|there|about))? (?:(?:that|who|to|would|could|can|will|"
    r"might|does|do) )*(?:"
    + any_of(r"""
        (comes?|coming|come)( (out|round|up|over|in))* (to|into|by|round|round to|
            out to) (the|my|our|his|her|your) (house|home|flat|door)
        (come|comes) (out|round)
        (sit|stay|bide|stop|be|wait) (in )?with (him|her|them|me|us|my \w+|the \w+)
        (sitting|staying) with (him|her|them|me|us|my \w+)
    """)
    + r")\b|\b(?:sitt(?:er|ing) service|a sitter|respite(?: care| service)?)\b"
)
_ASKS_FOR_ONE = re.compile(
    rf"\?|^{_LEAD}(?:(?:is|are) there|any|do you know|what about|how about|need|needing|want|"
    rf"wanting|looking for|look for|find|{_SOMEONE})\b|\b(?:i|a|ah) (?:need|want|am needing|"
    r"am wanting|said|asked for|could do with)\b|\b(?:is there such|anything like that|is there "
    r"a thing)\b"
)
_IS_THERE = re.compile(r"\b(?:is|are) there\b")
_THEN = re.compile(r"\bused to\b")
_LONGEST = 30


def asks_to_look_for_help(text: str, asked: str | None) -> bool:
    """Tell whether the coach is asked to look for help: "a said look fur help".

    Where a doing of their own was asked for, only what is plainly said to the coach counts.
    """
    english = in_english(text)
    parts = [english, *_PARTS.split(english)]
    if any(_ADDRESSED.fullmatch(part) for part in parts if part):
        return True
    near_them = _NEAR_THEM.fullmatch(english) and not _NO_WISH.search(english)
    if near_them and not (asked in _ASKS_FOR_A_DOING and _OF_THEIR_OWN.search(english)):
        return True
    if asked in _ASKS_FOR_A_DOING:
        return _PLAINLY.fullmatch(english) is not None
    return any(
        (_ALONE.fullmatch(part) or _SOMEBODY.fullmatch(part)) and not _NO_WISH.search(part)
        for part in parts
        if part
    )


def wants_a_visitor(text: str, asked: str | None = None) -> bool:
    """Tell whether help that comes to the house is asked for: "somebody tae sit wi him".

    Where a doing or a reason was asked for, only a question asks for one.
    """
    english = in_english(text)
    if len(english.split()) > _LONGEST or not _VISITOR.search(english) or _THEN.search(english):
        return False
    if asked in _ASKS_FOR_A_DOING:
        return "?" in english or _IS_THERE.search(english) is not None
    return any(
        _VISITOR.search(part) and _ASKS_FOR_ONE.search(part)
        for part in (english, *_PARTS.split(english))
    )


_OTHER_SORT = any_of("""
    (something|anything|somewhere|one|a \\w+|any) (a (bit|wee bit|little) )?(slower|nearer|easier|
        quieter|cheaper|gentler|closer|smaller|shorter|different|else|other|less \\w+|for (older|
        slower) (folk|people)|for my age)
    (others|other ones|different ones|ones nearer)
""")
_ASKS_OTHER_SORT = re.compile(
    rf"{_LEAD}(?:(?:is|are) there|have you(?: got)?|do you have|got|any chance of|show me|find me|"
    rf"give me|i asked for|i said|what about)(?: (?:not|no|the|any|some))* "
    rf"{_OTHER_SORT}\b.*"
)


def asks_for_another_sort(text: str) -> bool:
    """Tell whether other services than those shown are asked for: "is there something slower"."""
    english = in_english(text)
    parts = [english, *_PARTS.split(english)]
    return any(_ASKS_OTHER_SORT.fullmatch(part) for part in parts if part)
