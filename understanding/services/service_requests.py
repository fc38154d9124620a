"""A bare request for local help: "walking group dundee", "does anyone do tai chi in dundee"."""

import re
from collections.abc import Collection

from understanding.services.places import read_place
from understanding.text.phrases import any_of
from understanding.text.words import in_english

__all__ = [
    "asks_for_another",
    "asks_for_services",
    "asks_what_there_is",
    "only_asks_for_services",
    "refers_back",
    "searches_anew",
]

_GATHERING = (
    r"(?:groups?|classe?s?|clubs?|meet ?-?ups?|cafes?|choirs?|circles?|drop ?-?ins?|sessions?|"
    r"sheds?|support lines?|courses?)"
)
_DOING = (
    r"(?:tai ?chi|yoga|pilates|zumba|aqua\w*|swimming|swim|walking|walks?|walk|running|bowls|"
    r"bowling|danc\w+|singing|sing|choir|knitting|crochet|gardening|garden|allotments?|arts?|"
    r"crafts?|painting|cooking|chair exercises?|exercises?|exercise|keep fit|gym|cycling|"
    r"walking football|golf|badminton|mindfulness|meditation|counselling|counsellors?|"
    r"befriending|befrienders?|physio|pain clinics?|hydro\w*|stop smoking|lunch clubs?|"
    r"food ?banks?|peer support|self[- ]management|"
    r"(?:(?:cardiac|pulmonary|heart|lung|stroke|neuro) )?rehab(?:ilitation)?|dieti[ct]ians?|"
    r"carers?'? cent(?:re|er)s?|sitters?|sitting services?|respite|podiatr\w+|chiropod\w+|"
    r"(?:ms|diabetes|heart|stroke|epilepsy|respiratory|parkinson'?s|specialist) nurses?)"
)
#: What may stand before "group": "chronic pain support"; never what somebody does or is.
_SORT = (
    r"(?:(?!(?:i|you|we|they|he|she|it|my|his|her|your|the|to|and|but|was|is|are|am|go|goes|went|"
    r"going|been|do|did|like|love|hate|join|joined|run|runs|ran|in|at|of|with|from|not|no|never|"
    r"that|this|want|need|have|has|had|tried|find|another|age|blood|same|whole)\b)[\w'-]+ ){0,3}"
)
_A = (
    r"(?:(?:a|an|any|some|the|that|this|another|other|one of those|free|local|wee|small|good|"
    r"nice|nearby|proper|actual|decent|gentle|cheap|new) )*"
)
_ONE = rf"(?:{_SORT}{_GATHERING}|{_SORT}{_DOING})"
_WHERE = (
    r"(?:(?:in|near|round|around|about|at|by|close to|nearest|over in|up in|for|outside) "
    r"(?:the |my )?[\w'-]+(?: [\w'-]+){0,2}|near(?:by| here| me| us)?|round here|around here|"
    r"local(?:ly)?|here|in my area|my way)"
)
_FOR = (
    r"(?:(?:for|with|about|that|who|to) [\w' -]{2,40}|free|for free|no cost|yet|now|on|going|"
    r"running|at all|actually|really|anywhere|too|as well|then)"
)
_BEFORE = (
    r"\W*(?:(?:hi|hiya|hello|hullo|hey|aye|yes|no|what|ok|right|so|and|but|well|och|look|listen|"
    r"please|pal|hen|mate|sorry|again|just|only|still|all|ffs|i said|i told you|i asked for|"
    r"as i said|me again|back again|see)[\s,.!?]+)*"
)
_AFTER = (
    r"(?:[\s,]+(?:please|thanks|thank you|cheers|ta|ffs|for (?:fuck'?s|god'?s|any|pete'?s) sake|"
    r"pal|hen|mate|now|yet|that's all|thats all|that is all|that's (?:it|what i asked(?: for)?)|"
    r"is what i (?:want|asked for|need|said)|or no|or not|eh|then|though|instead|at all|"
    r"like|so it is))*\W*"
)
_PLACE_LEFT = r"(?: [\w'-]+){0,3}"
#: The thing itself, and where: nothing is told of it, so it can only be wished for.
_BARE = re.compile(
    rf"{_BEFORE}(?P<mine>(?:the|my) )?{_A}(?P<it>{_SORT}{_GATHERING})"
    rf"(?:,? {_WHERE}|,? {_FOR})*{_PLACE_LEFT}{_AFTER}"
)
#: "Tai chi in Dundee", "swimming near me": a doing needs its where.
_BARE_DOING = re.compile(
    rf"{_BEFORE}{_A}{_DOING},? {_WHERE}(?:,? {_FOR})*"
    # "… near Hawick, no drivin after dark": what it has to keep to.
    r"(?:[,.;] (?:no|not|nothing|but not|only|free|daytime|evenings?|after|before)\b"
    r"[^,.;!?]{0,40})*"
    rf"{_AFTER}"
)
_WANTS = any_of("""
    (i |i'm |am |i am )?(really |still |actually )*(just|only) (really )?(want|wanted|need|needed|
        wanting|needing|after|looking for|here for|asked for|asking for|interested in|came for)
    (i |i'm |i am |i was )(really |still |actually )*(want|need|wanting|needing|after|
        looking for|here for|searching for|hunting for|could do with|asked for|asking for)
    all i (want|need|asked for|am after|asked)( is| was)?
    (i would|i'd|id) (like|love)( to find| to get| to know about)?
    looking for | after | need | needing | want | wanting
    (just|only)
    point me (to|at|towards)
""")
_WANTED = re.compile(
    rf"{_BEFORE}{_WANTS} (?:to (?:find|get|know (?:of|about)) )?(?P<it>{_A}{_SORT}{_GATHERING}|"
    rf"(?:to (?:find|get) )?{_A}{_ONE} (?:group|class|{_WHERE}))"
    rf"(?! (?:back|again|more|that i|i (?:go|went|used))\b)(?:,? {_WHERE}|,? {_FOR})*{_PLACE_LEFT}"
    rf"{_AFTER}"
)
_IS_THERE = any_of("""
    (is|are) there( not| no| nae)?( still| even| actually)?
    (is|are) (any|a|the)
    (does|do|did|would|is) (any ?one|any ?body|some ?one|some ?body|they|you|he|she)( else)?( there|
        round here| near me)?( (know|ken)( of| about)?| do| doing| run| running| have| offer|
        put on| got| teach)+
    (have you|do you have|you got|you have|have they|got|any|know of|know)( any| a| anything)*
    (can|could|will|would) (you|ye|u) (please )?(find|get|show|give|gie|look for|look up|
        recommend|suggest|
        search for|check for|tell me (about|of|where)|point me to|help me find)( me| us| for)?
    (find|get|show|gie|give|search|look)( me| us| for| up)+
    (please )?(find|search for|look for)
    (how|where) (can|could|do|would|might|should|will) (i|we|you|people|folk|someone) (find|get|
        get to|go to|go for|go|do|join|try|take up|learn|sign up for|hear about|start)
    where('s| is| are)( there)?( the)?( nearest)? | where can (i|you|we|ye) | what's | what is
    what (kind of|sort of)? | which | who (does|runs|do|has|offers)
    any (chance|word|sign|news)( of| on)?
""")
_ASKED = re.compile(rf"\b{_IS_THERE} {_A}(?P<it>{_ONE})\b")
_TOLD = re.compile(r"\b(?:was|were|helps|helped|did|does|went|been)\b")
_WHERE_IS = re.compile(rf"{_BEFORE}where(?:'s| is| are)\b")
#: "Anything in Dundee for walking", "somewhere to swim round here".
_ANYTHING = re.compile(
    rf"\b(?:(?:any|ony)(?:thing|where|body|one)|some(?:thing|where)|what's on|is there much|owt)"
    rf"(?: (?:at all|else|actually|free|local|on|going|yet|good|cheap|new))*"
    rf"(?:,? {_WHERE}|,? {_FOR})*?,? (?:for|to|that does|doing|with|like|on for|yet for) "
    rf"(?:(?:do|go|get|go for|join|a|an|some|a wee|people who do|bit of|learn|try|my|the) )*"
    rf"{_SORT}(?:{_DOING}|{_GATHERING})\b"
)
#: "Anywhere to swim round here", "what groups are there in Dundee".
_SOMEWHERE = re.compile(
    rf"\b(?:any|ony|some)(?:where|whaur|one|body|place) "
    rf"(?:to|i can|you can|for|that does|who does) (?:(?:go|do|get|a|bit of|some) )*{_DOING}\b"
    rf"|\b(?:what|which) {_A}{_SORT}{_GATHERING} (?:is|are|do you|have you|can|run)\b"
    rf"|\bwhere (?:can|could|do|might|would) (?:i|you|we|people|folk) "
    rf"(?:(?:go|do|try|learn|get|find|join|some|a|for|to) )+{_ONE}\b"
)
_NEAR = re.compile(
    r"\b(?:near(?:by|est)?|round here|around here|locally|local|in my area|close by|near (?:me|us|"
    r"here)|my way)\b"
)
#: "Local help", typed as the coach itself says it.
_LOCAL = re.compile(
    rf"{_BEFORE}(?:(?:can|could) you |i (?:want|need|would like) |i'd like )?"
    r"(?:(?:find|show|get|look for|give|gie|search|try|say|ask for)(?: me| us)? )?"
    r"(?:some |the |more |any )?(?:local (?:help|support|services?|groups?|stuff|things)|"
    rf"help (?:near (?:me|by|here|us)|nearby|locally|round here)|help near){_AFTER}"
)
_NOT_WANTED = re.compile(
    r"\b(?:not|never|hate|hated|cannot stand|sick of|no more|without|rather than|instead of a|"
    r"too many|left|quit|stopped going|used to|chucked out)\b"
)
#: "Is there no walking group", "not interested in talking" asks all the same.
_ASKS_ALL_THE_SAME = re.compile(
    r"\b(?:(?:is|are) there (?:not|no|nae)|not (?:interested in|here (?:to|for)|wanting to|"
    r"bothered about|after)(?: \w+){0,2}|(?:do|did) not (?:want|need|fancy) (?:to|a) (?:talk|chat|"
    r"blether|coach\w*|plan|speak)|not (?:leith|far)|no cost|why not|not (?:in|at|on) (?:the |a )?"
    r"(?:evenings?|nights?|mornings?|afternoons?|weekends?|\w+days?)|not (?:\w+ )?too far)\b"
)
_REFERS = re.compile(
    rf"{_BEFORE}(?:{_WANTS} (?:the|that|a|any) (?:group|class|club|one|place)|(?:just|only) the "
    rf"(?:group|class|club)(?: i asked (?:for|about))?|(?:the|that) (?:group|class|club)){_AFTER}"
)
_ANOTHER = re.compile(
    rf"{_BEFORE}(?:{_IS_THERE} |is that |so )?(?:me )?(?:any |a |an |the )?(?:other|another|"
    r"different|more|else)(?: (?:one|ones|group|groups|place|places|class|options?))?"
    rf"(?: {_WHERE})?{_AFTER}"
    rf"|{_BEFORE}(?:{_IS_THERE}) (?:(?:a|any|one|it|them) ?)+(?: {_WHERE})?{_AFTER}"
    rf"|{_BEFORE}(?:was|is|has|have|did|any news (?:on|of)|any word (?:on|of)|what about) "
    rf"(?!there )(?:(?:that|the|my|a|you) )*(?:{_SORT}{_GATHERING}|one)(?: (?:been|ever|get))?"
    rf"(?: (?:found|find|there|come up|turned up|started|any further|now|yet))*{_AFTER}"
)
_THE_ONE = re.compile(rf"\bthe (?:[\w'-]+ ){{0,2}}{_GATHERING}\b")
_PLEADS = re.compile(rf"\b{_WANTS} ")
#: Where a thing named alone is an answer: what helps, what is planned, how it went.
_NAMING_ANSWERS = frozenset(
    """helps idea pick_idea what who cue resource ways pick_way when_to how_often how_much
    what_helped made_it_work how_did_it_go edit fix smaller read_back barrier in_the_way working
    not_working my_questions matters goal_name goal_words topic_name called""".split()
)
#: … but "I just want a walking group in Dundee" is no answer to these: what is wanted is not there.
_NOT_YET_THERE = frozenset(
    "helps idea pick_idea what who resource barrier in_the_way ways pick_way".split()
)
#: … and what they would like: "a walking group" may be wished for there, a place tells it apart.
_WISHED = frozenset({"wish", "own_wish", "change", "put_right", "why_it_matters", "values"})
#: A longer message tells a tale.
_LONGEST = 40
_LONGEST_BARE = 12
_SENTENCES = re.compile(r"(?<=[.!?])\s+|\n+|;\s*")


#: "Find me exercise for my knees": said so it is asked of the coach, and of nobody else.
_FIND_ME = re.compile(
    rf"{_BEFORE}(?:(?:can|could|would|will) you (?:please |just |maybe )?|please |just |you )?"
    r"(?:find|look for) (?:me|us) (?!(?:a |the |some |any |more |my |our )*(?:time|peace|"
    r"energy|strength|reasons?|ways?|words?|feet|place in|out|up|down|off|back|going|started|"
    r"wrong|thinking|through|to|in|on|into|by)\b)\w+"
)


def asks_for_services(text: str, *, asked: str | None = None) -> bool:
    """Tell whether help near by is asked for in a bare word or two, whatever had been asked.

    "My walking group" answers "what already helps?", and no request is heard in it there.
    """
    english = in_english(text)
    if len(english.split()) > _LONGEST:
        return False
    if _LOCAL.fullmatch(english) or _REFERS.fullmatch(english):
        return True
    placed = read_place(text) is not None or _NEAR.search(english) is not None
    parts = [english, *_SENTENCES.split(english)]
    return any(_is_request(part, asked, placed=placed) for part in parts if part)


def _is_request(english: str, asked: str | None, *, placed: bool) -> bool:
    if _REFERS.fullmatch(english) or _FIND_ME.match(english):
        return True
    if _NOT_WANTED.search(_ASKS_ALL_THE_SAME.sub(" ", english)):
        return False
    asks = _ASKED.search(english)
    where = asks is not None and _WHERE_IS.match(english) is not None
    if asks and (placed or where or re.search(rf"{_GATHERING}$", asks["it"])):
        return True
    if _SOMEWHERE.search(english) or (placed and _ANYTHING.search(english)):
        return True
    wants = _WANTED.fullmatch(english) is not None
    if asked in _NAMING_ANSWERS:
        return wants and placed and asked in _NOT_YET_THERE
    if wants:
        return True
    if len(english.split()) > _LONGEST_BARE:
        return False
    bare = _BARE.fullmatch(english)
    if bare is not None and not re.match(r"\W*(?:no|not|nae)\b(?!,)", english):
        return placed or not (bare["mine"] or asked in _WISHED)
    if not placed or asked in _WISHED or _TOLD.search(english):
        return False  # "Tai chi in Dundee was good" tells.
    return _BARE_DOING.fullmatch(english) is not None


def only_asks_for_services(text: str) -> bool:
    """Tell whether words kept as a topic were but a request for local help."""
    return asks_for_services(text, asked="open")


def asks_for_another(text: str, shown: Collection[str]) -> bool:
    """Tell whether another service is asked for, or if one has turned up, after some were shown."""
    return bool(shown) and _ANOTHER.fullmatch(in_english(text)) is not None


_WHAT_THERE_IS = re.compile(
    r"\W*(?:(?:well|eh|och|not sure|i do not know|so)[\s,.]+)*(?:what (?:have you got|is there|"
    r"else is "
    r"there|do you have|can you find|are there|sort of things?|kinds? of things?|is on|is about)|"
    r"(?:not sure|i do not know|do not know) what(?: there is|'s there|'s out there| is out there)|"
    r"what'?s (?:there|on|out there|about|available)|like what|such as(?: what)?)"
    r"(?: (?:is there|are there|do you have|round here|near me|on|for me|there|then|available|"
    r"about))*"
    r"\W*"
)


def asks_what_there_is(text: str) -> bool:
    """Tell whether they ask what sorts of help there are, where they were asked which they want."""
    return _WHAT_THERE_IS.fullmatch(in_english(text)) is not None


def searches_anew(text: str) -> bool:
    """Tell whether another search is asked for, where some were shown and one is to be picked.

    "Is the walking group free" asks about one of those.
    """
    english = in_english(text)
    if re.search(rf"\bthe (?:[\w'-]+ ){{0,2}}{_GATHERING}\b", english) and not _PLEADS.search(
        english
    ):
        return False
    return asks_for_services(text) and not _REFERS.fullmatch(english)


def refers_back(text: str) -> bool:
    """Tell whether a request names nothing of its own: "just the group", "any other one?".

    "Not interested in talking. Just the group" names none either.
    """
    english = in_english(text)
    if _REFERS.fullmatch(english) or _ANOTHER.fullmatch(english):
        return True
    parts = _SENTENCES.split(english)
    others = [part for part in parts if part and not _REFERS.fullmatch(part)]
    placed = read_place(text) is not None
    return len(others) < len(parts) and not any(
        _is_request(part, None, placed=placed) for part in others
    )
