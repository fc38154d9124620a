"""Good news told unasked: "ma scan came back clear!", "I got the job"."""

import re

from understanding.talking.set_apart import set_apart
from understanding.text.phrases import any_of
from understanding.text.words import in_english, readable

__all__ = ["tells_good_news"]

_LEAD = (
    r"\W*(?:(?:och|oh|ach|well|so|and|hey|hi|hiya|aye|yes|guess what|"
    r"you will never guess|by the way|just|actually|hen|pal|today|finally|at last|omg|wow|yay|"
    r"woo ?hoo|the|good news|great news|just (?:to say|heard|found out))\b[\s,.!:-]*)*"
)
#: What of a test is good to hear hangs on what was hoped for there.
_HOPED_FOR = r"(?!(?:pregnancy|fertility|ivf|sperm|ovulation|paternity|dna|hearing) )"
_TEST = (
    rf"(?:{_HOPED_FOR}(?:\w+ )?(?:scans?|results?|tests?|bloods?|blood tests?|biopsy|x-?rays?|mri|"
    r"mammogram|smear|screening|check-?up|lump|cholesterol|"
    r"blood pressure|sugars?|hba1c|ecg|echo|colonoscopy))"
)
_WELL = (
    r"(?:(?:all|totally|completely|absolutely|really|much|so|very) )*(?:clear|fine|normal|good|"
    r"great|negative|benign|ok|okay|grand|perfect|brilliant|better|all clear|down|improved)"
)
_KIN = (
    r"(?:i|we|my (?:\w+ )?(?:son|daughter|wean|child|children|boy|girl|lad|lassie|grandson|"
    r"granddaughter|man|husband|wife|partner|sister|brother|niece|nephew|pal|friend|mum|dad))"
)
_SCHOOL = r"(?:uni|university|college|school|nursery|drama school|the (?:uni|college|academy))"
#: A house may be got when two part, and a place in a hospice: only one's own home is good news.
_HOME = r"(?:house|flat|keys|new (?:house|flat|home|place))"
_PRIZE = (
    r"(?:job|post|grant|award|promotion|visa|leave to remain|all clear|"
    r"all-clear|pip|money through|benefits? (?:back|through)|appeal|"
    rf"new (?:job|post)|place (?=(?:at|in) {_SCHOOL}\b))"
)
_OF_KIN = (
    r"(?:gran|granny|grandad|granda|grandfather|grandmother|nana|auntie|uncle|dad|mum|great granny)"
)
#: News only where it is cried out: "I am a mum" is who somebody is.
_CRIED_OUT = re.compile(rf"{_LEAD}(?:i am|i'm|we are) (?:a |an )?{_OF_KIN}s?\W*")
_NEWS = re.compile(
    _LEAD
    + any_of(rf"""
        ((my|the|his|her|our) )?{_TEST}('s|( (came|come|comes|has come|have come|is|are|was|
            were)))( back| in| out)?( as)? {_WELL}( (now|again|today|thank god|so they are|
            so it is|this time))*
        ({_KIN}( have| has|'ve|'s)? )?((just|been|finally|only|actually) )*(got|given|had) the (
            all clear|all-clear)
        (i am|i'm|he is|she is|my \w+ is|he's|she's) (in remission|cancer free|free of cancer|
            clear of (it|cancer))( now)?
        (it is|it's|it was|they say it is|turns out it is) (not cancer|benign|nothing (serious|to
            worry about|bad))
        {_KIN} (just |finally |only |actually )*(got|landed|was offered|were offered|won) (the|that|
            a|my|our) {_PRIZE}( ?(i|we) (wanted|went for|applied for|told you about))?( ?(at|in|
            with) [\w' ]{{2,25}})?
        (i|we|my (son|daughter|wean|boy|girl|lad|lassie)) (have |has )?(just |finally )*(got|were
            offered|was offered) (the|that|a|my|our|his|her|their) (own )?{_HOME}( (i|we) (wanted|
            went for|applied for|told you about))?
        {_KIN} (just |finally |only |actually )*(passed|aced|flew through) (my|his|her|their|our|
            the|all my|all his|all her) (\w+ )?(exams?|test|tests|driving test|course|highers|
            finals|theory|interview)
        {_KIN} (just |finally )*won( (the|a|at|on|my|our) [\w' ]{{2,25}})
        (i am|i'm|am|we are) (just )?(going to be|about to be) (a |an )?{_OF_KIN}( again)?
        (i am|i'm|we are|i have become|i've become) (just )?(a |an )?{_OF_KIN} (again|now)
        (i have|i've|we have)( just)? become (a |an )?{_OF_KIN}
        (my \w+|she|he|we)('s| has| have)?( just)? had (her|a|the|our|their|his) (wee |little )?(
            baby|wean|child|boy|girl)( boy| girl)?
        (i am|i'm|we are|my \w+ is|my \w+ are) getting married( (in|on|next) [\w ]{{2,20}})?
        (i am|i'm|we are) engaged
        {_KIN} (did it|made it)( through)? and it (went|was) (great|well|brilliant)
    """)
    + r"(?:[\s,]+(?:today|the day|yesterday|this morning|last week|now|hen|pal|"
    r"thank god|so i did|so we did|so she did|so he did|at last|finally|!|lol))*\W*"
)
#: Hoped for, or asked: not told.
_NOT_YET = re.compile(
    r"\b(?:hope|hoping|wish|if|when|until|till|waiting|pray\w*|would|could|want|maybe|once|need|"
    r"not|never|no)\b(?! cancer)|\?"
)
_PIECES = re.compile(r"[.!;\n]+\s*|,\s+|\s+-+\s+")
_FILLER = re.compile(rf"{_LEAD}(?:i am|i'm|am)? ?(?:so |dead |pure |that |well )*(?:happy|chuffed|"
                     r"over the moon|delighted|pleased|buzzing|relieved)?\W*")  # fmt: skip
_LONGEST = 24


def tells_good_news(text: str) -> bool:
    """Tell whether a message is good news and nothing besides.

    "My scan came back clear but I'm still sore" goes on to what weighs, and is heard for that.
    """
    told = set_apart(text).told or text
    if len(told.split()) > _LONGEST:
        return False
    pieces = [in_english(one).strip() for one in _PIECES.split(readable(told)) if one.strip()]
    news = [one for one in pieces if not _FILLER.fullmatch(one)]
    return bool(news) and all(
        (_NEWS.fullmatch(one) and not _NOT_YET.search(one.replace("not cancer", "")))
        or ("!" in told and _CRIED_OUT.fullmatch(one))
        for one in news
    )
