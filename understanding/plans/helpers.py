"""Who helps with a plan, or that nobody does: "wi ma pal Jean", "just me", "nobody's helping"."""

import re

from coaching.texts import capital
from understanding.danger.not_alone import names_somebody
from understanding.text.hedges import without_hedges
from understanding.text.phrases import any_of
from understanding.text.words import in_english, readable

__all__ = [
    "cannot_help",
    "has_nobody",
    "helper_beside",
    "may_be_somebody",
    "names_nobody",
    "read_helper",
]

_KIN = any_of(r"""
    pals? | friends? | mates? | mum | mam | maw | ma | mother | mither | dad | da | father
    faither | sister
    brother | brither | son | daughter | dochter | wife | husband | man | hubby | partner
    boyfriend | girlfriend
    wean | weans | bairns? | kids? | gran | granny | nan | nana | grandad | grandson
    granddaughter | grandweans
    niece | nephew | cousin | auntie | aunt | uncle | neighbou?r | carer | nurse | physio
    support worker
    (next[- ]door )?neighbou?rs? | family | flatmate | lad | lass | lassie | boy | girl
    other half | missus | dog | dug | doctor | gp | district nurse | health visitor | pharmacist
    (sister|brother|son|daughter|mother|father)-in-law | group | club
""")
_NOT_A_NAME = (
    r"(?:Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|January|February|March|April|May|"
    r"June|July|"
    r"August|September|October|November|December|Christmas|Easter|My|Ma|The|A|An|Our|I|Ah|It|Its|"
    r"No|Naw|Yes|Aye|"
    r"Just|Jist|Every|Each|On|At|In|After|Before|Twice|Once|Three|Two|Four|Five|Six|Ten|Half|Make|"
    r"Not|And|But|With|"
    r"Wi|To|Walk|Smaller|Less|More|Nobody|None|Maybe|Mebbe|Mibbe|Mornings?|Evenings?|Stress|Scrap|"
    r"All|That|This|"
    r"What|Whit|Dinnae?|Dinnie|Dunno|Don'?t|Cannae?|Can'?t|Idk|Naebody|Ken|Daily|Och|Ach|Well|Fine|Stop|Start|Thanks|Please)"
)
_NAME = rf"(?!{_NOT_A_NAME}s?\b)[A-Z][a-z']+"
_SOMEBODY = (
    rf"(?:(?:my|ma|our|oor|the|a|an|some of my|wan o ma|"
    rf"one of my) (?:[\w'-]+ )?(?:{_KIN})\b(?: (?:{_NAME}|"
    rf"[a-z]+(?=\s*$)))?(?: next door| up the stair| doon the stair| down the road| at the \w+)?|"
    # Called by no name of their own: "mum's coming too".
    rf"(?:mum|mam|mammy|dad|daddy|gran|granny|grandad|nan|nana)|"
    rf"{_NAME}(?: {_NAME})?(?: the (?:[\w'-]+ )?(?:{_KIN})| next door| up the stair| "
    rf"down the road)?)"
)
_BOTH = rf"{_SOMEBODY}(?: (?:and|an|or|&) {_SOMEBODY})?"
_WITH = re.compile(
    rf"(?:(?:it'?s|it is|me|and|along|doing it|daein it|it'll be|i'll go|ah'll go|go|going|gaun|"
    rf"come|be|together) )*(?:with|wi|wi'|and) ({_BOTH})"
    r"(?: (?:tae|to) help(?: me)?)?"
)
_HELPS = re.compile(
    rf"(?:(?:i|ah)(?:'d| would| wid)? ?(?:like|want|need|get|could get|could ask|could hae) )?"
    rf"({_BOTH})(?:'s| is| will| wull|'ll| can| could| might| would| wid| is gonnae| is going to|"
    rf" wants tae| wants to| said (?:she|he|they)(?:'d| would| wid|'ll)?| says (?:she|he|"
    rf"they)(?:'ll|"
    rf"'d| will)?| to| tae)*"
    r" (?:help|helping|helpin|helps|come|coming|comin|comes|go|going|join|joins|remind|reminds|"
    r"phone|phones|be there|"
    r"dae it|do it|come along|my helper|ma helper|the helper)(?: (?:me|along|with me|wi me|wi' me|"
    r"too|out|oot|an aw))*"
)
#: "Ma sister Isa can sit wi me maybe on a Friday", where who could help was asked.
_WOULD_DO = re.compile(
    rf"(?:(?:maybe|mebbe|mibbe|probably|i think|aye|well|just) )*(?P<who>{_BOTH})"
    r"(?:(?:'s| is| can| could| will| wull|'ll| might| would| wid|'d| said (?:she|he|they)(?:'d|"
    r" would| wid|'ll))(?: (?:maybe|mibbe|probably|aye|always|just))* (?:sit|sits|sitting|bide|"
    r"stay|walk|walks|drive|drives|wait|watch|give|gie|take|tak|be|see|mind|ring|rings|text|texts|"
    r"call|calls|pop|chum|keep|help|helps|come|comes|go|goes|do|dae|cook|eat|lend|run)\b[^.;!?]*|"
    r" (?:eats?|comes?|goes|go|walks?|sits?|drives?|cooks?) (?:with|wi|along with) (?:me|us)\b"
    r"[^.;!?]*)"
)
_BARE = re.compile(rf"(?:(?:just|jist|only|probably|it'?s) )*({_BOTH})")
_NOBODY = re.compile(
    r"(?:(?:no|och|well|it is|it's|there's|there is|i've|i have|got|just)[\s,]+)*"
    + any_of(r"""
        (nobody|no one|not anyone|not anybody|not a soul|none|no helpers?|
            no help)(('s| is)? (helping|to help|needed|
            coming|involved|else|there|really|at all|with me|will help|can help|could help|thanks|
            thank you|like that|
            comes to mind|i can think of|i know|helps))*( me)?
        (just|only) (me|myself|on my own) | myself | by myself | on my own | alone | me
        (i )?(will |can |could |would |'d |always |usually )*(manage|cope|do it|do this|go|be fine|
            be|am|get by|
            like it|rather do it|walk|prefer it)( it| fine| ok)? (by myself|on my own|alone|myself)
        (i )?(do not|will not|would not|have not) (need|want|have|got|have got) (any )?(help|helper|
            anyone|anybody|one)( (helping|to help|involved|with me|in it|there|to know))*
    """)
    + r"(?:[\s,]+(?:thanks|thank you|really|at all|please|though))*"
)


def names_nobody(clause: str) -> bool:
    """Tell whether somebody says that nobody helps: "just me", "I manage by myself"."""
    return bool(_NOBODY.fullmatch(in_english(clause).strip(" .,!?")))


_NO_ONE = r"(?:nobody|no one|no-one|noone|not a soul|not anyone|not anybody|not one person)"
_NOBODY_AT_ALL = re.compile(
    r"\W*(?:(?:no|och|oh|ach|well|just|honestly|sorry|still|there is|there's|i have|i've|got|it is|"
    r"it's|i said|as i said|like i said|i told you|told you)[\s,.!]+)*"
    rf"{_NO_ONE}(?:'s| is)?(?: (?:at all|really|else|that|to|who|i|can|could|would|will|help\w*|me|"
    r"with|it|this|think of|know|ask|for|left|now|any ?more|comes to mind|there|here|hen|pal|"
    r"there is|so there is|thanks|sorry|again|about|around|near))*\W*"
)
#: Not a soul in anything: "nobody to walk with" or "nobody at the gym" leaves other people.
_FOR_ANYTHING = (
    r"(?:(?: at all| really| left| in my life| for me|(?: who| that)? (?:can|could|would|will|to) "
    r"(?:help|listen|ask|talk to|speak to|turn to|tell|rely on|count on|lean on|call|phone|support|"
    r"care|be there|go to)(?: me)?(?: with (?:it|this|that|anything))?(?: out)?(?: for me)?|"
    r" i (?:can|could) (?:ask|talk to|speak to|turn to|tell|rely on|count on|lean on|call|phone))"
    r"(?: at all| now| really)?)"
)
_NOT_ANY = r"(?:anyone|anybody|any one|any body|a soul|nobody|no one|no-one|noone)"
_NO_FRIENDS = (
    r"no (?:family|friends|pals|mates)(?: (?:or|and|nor)| ,)? (?:no )?(?:family|friends|pals)"
)
_HAS_NOBODY = re.compile(
    # Said of oneself, as a clause of its own: "my sister's got nobody" is another's trouble.
    r"(?:^|[.,;:!?\n]|\b(?:and|but|so|because|cos|feel like|just|honestly)(?= ))\W*"
    r"(?:(?:no|och|oh|ach|well|just|honestly|sorry|still|really|feel like|i feel|i feel like)\W+)*"
    r"(?:"
    rf"(?:i have|i've|i have got|i've got|have|have got|got|i got|i know)"
    rf"(?: (?:really|literally|just|absolutely))? (?:{_NO_ONE}|{_NO_FRIENDS})"
    rf"(?: (?:here|round here|around here|near|nearby))?{_FOR_ANYTHING}?|"
    rf"(?:i )?(?:do not|don't|have not|haven't|ain't)(?: (?:really|even|actually))?"
    rf"(?: (?:have|got|have got|know))? {_NOT_ANY}"
    rf"(?: (?:here|round here|around here|near|nearby))?{_FOR_ANYTHING}?|"
    rf"(?:there is|there's) (?:(?:really|literally|just) )?(?:{_NO_ONE}|{_NO_FRIENDS})"
    rf"{_FOR_ANYTHING}{{1,2}}|"
    rf"(?:there is not|there isn't) (?:really )?{_NOT_ANY}{_FOR_ANYTHING}"
    r")(?: (?:now|any ?more|just now|right now|at the moment|these days|hen|pal|so i have|"
    r"so i do not|since (?:my )?[\w ]{2,25}))?"
    r"(?=\W*$|\s*[.,;:!?\n]|\s+(?:and|but|so|because|cos|though)\b)"
)
_BUT_SOMEBODY = re.compile(rf"{_NO_ONE} (?:but|except|bar|apart from|other than)\b")


def has_nobody(text: str, *, asked: bool = False) -> bool:
    """Tell whether somebody says that there is nobody: "I've naebody", "there's no one to ask".

    "Just me" and "I live alone" name nobody, and say no such thing; nor does "no family here but
    good pals". `asked`: who there is was just
    asked, so that a bare "naebody" says so too.
    """
    english = in_english(text)
    if _BUT_SOMEBODY.search(english):
        return False
    if asked and _NOBODY_AT_ALL.fullmatch(english):
        return True
    besides = _HAS_NOBODY.sub(" ", english)
    return besides != english and (not names_somebody(besides) or cannot_help(besides))


def read_helper(clause: str, *, asked: bool = False) -> str | None:
    """Who helps, as a clause of a plan says it; None where it names nobody.

    A name alone ("Jean") is taken for a helper: it stands among parts of a plan. `asked`: who
    could help was just asked, so that a person's own small letters do ("jean").
    """
    said = without_hedges(clause)
    for shape in (_WITH, _HELPS, _BARE):
        found = shape.fullmatch(said)
        if found:
            return found[1]
    small = re.sub(r"^(?:My|Ma|Our|The)\b", lambda found: found.group().lower(), said)
    of_them = asked or re.search(r"\b(?:me|us)\b", small) is not None
    if of_them and not cannot_help(said) and (doer := _WOULD_DO.fullmatch(small)) is not None:
        return doer["who"]
    if (
        asked
        and re.fullmatch(r"[a-z]{3,12}(?: next door)?", said)
        and in_english(said) not in {"nothing", "never", "always", "tomorrow", "today"}
    ):
        return capital(said)
    return None


#: Told of somebody who is no help now: dead, gone, fallen out with, ill.
_CANNOT_HELP = re.compile(
    r"\b"
    + any_of(r"""
        dead | died | passed (away|on) | gone( now)?$ | away( \w+)? (to|in|on|at|with|the now|now|
            just now)
        (has |have |is |'s )*moved (away|house|out|to|abroad|in) | abroad
        (do not|did not|have not|never|no longer|not)( \w+)? (speak|speaking|talk|talking|spoke|
            spoken|see each other|get on|keep in touch)
        fell out | fallen out | used to( but| help)?$ | used to( help)? but
        (cannot|could not|will not|would not|not able to|not fit to|no longer)( \w+)? (help|come|
            manage|walk|do it|get out|be there)
        in (the )?hospital | not (well|fit) | ill | poorly
    """)
    + r"(?!\w)"
)


def cannot_help(text: str) -> bool:
    """Tell whether somebody is told of who is no help now: "Wullie but he's deid"."""
    return bool(_CANNOT_HELP.search(in_english(text)))


_NO_PERSON = re.compile(
    r"\b(?:being|feeling|getting|having|doing|going|trying|losing|waking|exhausted|tired|sore|pain|"
    r"money|skint|weather|rain|cold|hill|stairs|nights?|days?|morning|evening|breath|energy|time|"
    r"sleep|everything|anything|something|nothing|dunno|know|sure|maybe later|is|are|was|will|"
    r"would|"
    r"cannot|can|could|have|has|had|do|does|did|want|need|like|think|said)\b"
)
_LONGEST_NAME = 7


def may_be_somebody(words: str) -> bool:
    """Tell whether words said for who helps may name a person, a group or a helper of some sort.

    "Mhairi the practice nurse" and "the lassie fae the day centre" do; "bein knackered" does not.
    """
    english = in_english(words)
    named = re.search(rf"\b(?:{_KIN})\b", english) is not None
    short = len(english.split()) <= _LONGEST_NAME
    return short and (named or _NO_PERSON.search(english) is None)


def helper_beside(text: str) -> str | None:
    """Who comes along in an activity: "walk the dug wi ma pal Jean" gives "ma pal Jean"."""
    found = re.search(rf"\b(?:with|wi|wi') ({_SOMEBODY})", readable(text))
    return found[1] if found else None
