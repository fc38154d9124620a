"""Where, or by whom, something can be had: "is there anywhere tae get ma feet seen tae".

Kinds of help that the directory knows have readers of their own (`service_requests`,
`local_needs`); this one hears the question itself, whatever it is that is looked for.
"""

import re

from understanding.text.phrases import any_of
from understanding.text.words import in_english

__all__ = ["asks_for_a_place", "asks_where"]

_LEAD = (
    r"\W*(?:(?:so|well|och|ok|okay|right|now|aye|yes|no|please|just|but|and|then|look|hen|"
    r"pal|thanks|"
    r"sorry|hi|hello|hey|eh|um|by the way|oh|actually|wait|one more thing|tell me)\b[\s,.!]*)*"
)
_HERE = (
    r"(?:(?: at all| else| still| local)?"
    r"(?: (?:about|around|round|near|by|in|up|down|close to) (?:the area|this way|my area|\w+))?)"
)
_SOME = (
    r"(?:(?:any|some)(?: ?where| ?body| ?one| ?place)|ony(?:where|body|one)|a place|places|"
    r"a person|folk|people|a service|a number|a clinic|a shop)"
)
_IS_THERE = any_of("""
    (is|are) there( not| no)? | (do|would) you (know|ken)( of| if there is)?
    (you )?(know|ken)( of)? | any idea( of)? | (have you|got)( got)?
""")
_ANYWHERE = re.compile(
    rf"{_LEAD}{_IS_THERE} {_SOME}{_HERE},? (?:(?:to|that|who|where|which|can|could|will|would|"
    r"i|we|he|she|for|does|do|doing|with) )+(?P<rest>.+)"
)
_COULD = (
    r"(?:can|could|do|does|would|will|might|should) (?:i|we|you|he|she|somebody|someone|a person|"
    r"folk|people|my \w+)"
)
_WHERE = re.compile(
    rf"{_LEAD}(?:any idea |do you know |(?:can|could|will) you (?:tell|say)(?: me)? |know |ken )?"
    rf"(?:where(?:abouts)? {_COULD} (?:go to |go and |go for |go |get |find |take |see about |"
    rf"borrow |hire )+|how {_COULD} (?:get (?:a )?hold of |apply for |find (?=an? )|borrow |hire |"
    r"get (?:a|an) (?=appointment|referral|blue badge|grant|bus pass|voucher|carer|"
    r"\w+ assessment)))"
    r"(?P<rest>.+)"
)
_WHERE_I = re.compile(
    rf"{_LEAD}(?:any idea |do you know |(?:can|could|will) you (?:tell|say)(?: me)? |know |ken )"
    r"where(?:abouts)? (?:i|we|he|she|you) (?:can|could|might|would|should) "
    r"(?:go to |go and |go for |go |get |find |take |borrow |hire )+(?P<rest>.+)"
)
_WHO = re.compile(
    rf"{_LEAD}(?:any idea |do you know )?who (?:(?:do|can|could|would|should|might) (?:i|we|you) "
    r"(?:see|ask|ring|phone|call|go to|speak to|talk to|contact) (?:about|for|to get)|(?:can|could|"
    r"would|does|might|will) (?:help (?:me |us |him |her )?with|sort|fix|fit|cut|do|come and|"
    r"show me|tell me about|advise(?: me)? (?:on|about))) (?P<rest>.+)"
)
#: "Whaur's the nearest class", "is anything in my town for men": near them, so it is looked for.
_NEAREST = re.compile(
    rf"{_LEAD}(?:(?:where|whaur)(?:'s|s| is| are)?|which is|what(?:'s| is)) (?:the |"
    rf"my )?(?:nearest|closest) "
    r"(?!i\b|we\b|thing\b)(?P<rest>.+)"
)
_ANY_HERE = re.compile(
    rf"{_LEAD}(?:is|are|have you|you have|do you have)(?: there)? (?:anything|something|any \w+|"
    r"some \w+|an? \w+(?: \w+)?) (?:near|nearby|close|in|round|around)(?: to| by)? (?:me|here|"
    r"(?:my|our|this) (?:town|area|village|bit|city|street)|where i live)\b(?P<rest>.*)"
)
#: No help is looked for: the coach itself is asked, or nobody.
_OTHER = re.compile(
    r"(?:i (?:can |could )?do\b|(?:start|begin|from|wrong|now|next|then)\b|(?:the |some |enough |"
    r"any |my )?(?:time|energy|strength|will|willpower|motivation|patience|courage|peace|words?|"
    r"answers?|menu|button|plan|goals?|settings|data|list|page|card|money|point|sleep)\b|it\b|"
    r"that\b|this\b|(?:just )?be\b|(?:a |for a |for my |my )?(?:wee |short |long |daily )?"
    r"walk(?: |$)|(?:better|worse|back|out|up|in|over|through|rid|used|on with)\b|"
    r"see my\b|press\b|there\b|hurt|(?:cares?|"
    r"understands?|listens?|reads?|likes? me|gets? it)\b|(?:a )?(?:real )?(?:person|human)\b)"
)
_THEN = re.compile(r"\bused to\b")
#: "Did ye hear, a place fur boots", "I need somewhere that sells walking boots".
_A_PLACE = re.compile(
    rf"{_LEAD}(?:(?:did|do|can) you hear(?: me| that)?\W+|are you listening\W+|hello\W+)*"
    r"(?:(?:i|ah)(?: have|'m| am|'d| would)?(?: just| really| still| already)* (?:need|want|said|"
    r"asked(?: you)?(?: for| about)?|after|looking for|like)(?: to find)?[\s,]+|"
    r"(?:looking for|need|after|what about|and)[\s,]+)?"
    r"(?:a|the|some|any) ?(?:wee |little |good |cheap )?(?:place|where|shop|store)(?: near \w+|"
    r" here| local)?,? (?:for|that (?:sells?|does|fits?|mends?|hires?|has)|(?:to|where i can) "
    r"(?:get|buy|hire|find|borrow)|selling|with)\s+(?!(?:me|myself|us|him|her|them|it|peace)\b)"
    r"(?P<rest>.+)"
)
_PARTS = re.compile(r"(?<=[.!?;])\s+|\n+")
_LONGEST = 30


def asks_where(text: str) -> bool:
    """Tell whether a sentence asks where, or of whom, some help or thing can be had.

    "Where do I even start" and "where do I find the energy" look for nothing near by.
    """
    return any(_asks(part) for part in _PARTS.split(in_english(text)) if part)


def asks_for_a_place(text: str) -> bool:
    """Tell whether a place where something is to be had is named, and no more: "a place for boots".

    Where a wish or a doing is asked for that may be just the answer; beside a rating it asks.
    """
    return _A_PLACE.fullmatch(in_english(text).strip()) is not None


def _asks(english: str) -> bool:
    if len(english.split()) > _LONGEST or _THEN.search(english):
        return False
    for one in (_ANYWHERE, _WHERE, _WHERE_I, _WHO, _NEAREST, _ANY_HERE):
        match = one.match(english)
        if match is not None:
            return not _OTHER.match(match["rest"].strip())
    return False
