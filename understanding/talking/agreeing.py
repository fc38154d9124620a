"""What somebody answers who is asked whether they are 16 or over and happy to chat."""

import re

from understanding.people.age import says_under_16
from understanding.text.phrases import any_of
from understanding.text.words import in_english, plain
from understanding.topics.topics import life_area

__all__ = [
    "ASKS_TO_AGREE",
    "age_told",
    "asks_before_agreeing",
    "asks_what_this_is",
    "asks_who_reads",
    "cannot_say",
    "read_agreement",
    "told_with_an_age",
    "wants_no_readers",
]

UNDER_16, YES, AGREES, OF_AGE = "under_16", "yes", "agrees", "of_age"
#: The questions by which somebody agrees to chat: both at once, and each half by itself.
ASKS_TO_AGREE = frozenset({"consent", "old_enough", "happy"})
_NO = re.compile(
    r"^\W*(?:no|naw|nah|nope|not|never|no thanks)\b(?! (?:harm|bother|problem|worries|objection|"
    r"reason|trouble|under)\b)|\b(?:rather not|no thanks|not (?:for me|happy|keen|sure|interested|"
    r"now|just now)|do not want|don't want|dinnae want|leave me)\b"
)
# "I'm 61", "aye am 61 son", "61 and happy to chat", "sixty one": an age, and no other measure.
_NO_AGE = (
    r"(?! ?(?:stone|st|kilos?|kg|lbs?|pounds?|weeks?|days?|months?|minutes?|mins?|hours?|miles?|"
    r"steps|am|pm|units?|tablets?|mg|ml|%|percent|out of|/|\.\d|:\d)\b)"
)
_AGE = re.compile(
    rf"(?:\b(?:i'm|i am|im|am|i turned|i'll be|aged?|age:?)(?: (?:a|over|well over|just|about|now|"
    rf"past|actually))* |^\W*(?:(?:yes|yeah|yep|aye|ok|hi|hello|well|och|over|age|a|it's|just)"
    rf"[\s,]+)*)(1[6-9]|[2-9]\d|1[01]\d)\b{_NO_AGE}"
)
_TOO_YOUNG = re.compile(
    r"\b(?:under|below|younger than|less than|not (?:yet |quite |even )?|nearly|almost|no yet|"
    r"turning|turn|till i'm|until i'm) ?(?:16|sixteen)\b|\b(?:16|sixteen) (?:next|soon|in (?:a|\d))"
)
_OF_AGE = re.compile(
    r"\b"
    + any_of(r"""
        (over|above|past|older than|at least|well over|not under) (16|sixteen|18|eighteen)
        (16|sixteen|18|eighteen) (or|and) (over|above|older|up) | (16|18)\+
        (an |a )?(adult|grown ?up|pensioner|grandmother|grandfather|granny|granda|grandad|oap)
        retired | old enough | in my (twenties|thirties|forties|fifties|sixties|seventies|eighties|
            nineties) | (twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)([- ]\w+)?
    """)
    + r"\b"
)
_YES = re.compile(
    r"^\W*(?:yes|yeah|yep|yup|aye|uh huh|of course|course|i am\W*$|both|definitely|absolutely)\b"
)
_AGREES = re.compile(
    r"\W*(?:"
    + any_of(r"""
        k | kk | ok | okay | fine | sure | right | alright | all right | grand | cool | go on then
        go on | go ahead | happy( to( chat)?)? | (that's|that is|it's|i'm|we're)? ?(fine|ok|grand|
            good|alright|all right|happy)( (with|by) (that|me|it))? | no bother | no problem
        no harm in it | (let's|we can|let us|happy to|i'll|we could) (chat|talk|go|try( it)?)
        nothing to lose | whatever | if you (like|want) | fire away | then | please | son | hen
        pal | doll | thanks
    """)
    + r"[\s,.!]*)+"
)
#: Beside an age, any word of willing agrees: "61 and happy to chat", "a pensioner hen, aye".
_WILLING = re.compile(
    r"\b(?:yes|yeah|yep|yup|aye|ok|okay|fine|sure|happy|"
    r"(?:can|could|will|let us|let's|to|we|i'll) (?:chat|talk)|go (?:on|ahead)|fire away|grand|"
    r"no (?:bother|problem|harm)|all ?right|of course|course|let's|nothing to lose|willing|keen|"
    r"definitely|absolutely)\b"
)
_RELUCTANT = re.compile(
    r"\b(?:cannot|can't|not|never|why|what if|but) (?:\w+ ){0,4}?(?:bother\w*|chat|talk)\b"
)
_WHO_READS = re.compile(
    r"\b"
    + any_of(r"""
        (telegram|facebook|whatsapp|google|they|doctor|gp|nurse|dwp|anyone|anybody|someone|somebody|
            who|who else|people|family|council|social work|work|boss)( (can|could|will|would|is|are|
            does|do|else|all|just|be))* (read|reads|reading|see|sees|seeing|look|looks|looking|
            get|gets|keep|keeps|have|has)( (it|this|that|my|what|at|these|all|them|to))+
        (is|will) (this|it|that|what i (say|type|write))( (be|all|kept))* (private|confidential|
            safe|secret|secure|between us|passed on|shared)
        where does (it|this|that|my (data|stuff|messages))( all)? go
    """)
    + r"\b"
)
#: "… but I do not want anyone reading it": said of who reads along, and no refusal to chat.
_NO_READERS = re.compile(
    r"(?:\b(?:but|and|so|just|only|as long as|if)\b[\s,]*)*(?:\b(?:i|please)\b )*(?:\b(?:do not|"
    r"don't|"
    r"would not|will not|rather not|would rather not|am not|not|no|nobody|no one|never)\b ?)+"
    r"(?:(?:want|have|like|let|wanting|having|happy with|keen on|to)\b ?)*"
    r"(?:(?:anyone|anybody|any ?one|people|folk|others|somebody|someone|you|strangers|staff|a soul|"
    r"any person|humans?|else|other|is|are|to|can|may|should|be|ever)\b ?)*"
    r"(?:reading|read|reads|seeing|see|sees|looking at|look at|sharing|share|passing on|to read)\b"
    r"(?: (?:it|this|that|them|along|these|what i (?:write|say|type)|my (?:messages|words|chats?)|"
    r"over it|on))*"
)
_WHAT_IS_THIS = re.compile(
    r"\b"
    + any_of(r"""
        (what|who)('s| is| was|s) (this|it|that|you)( (for|about|all about|thing|app|meant to be))*
        (what|who) (are|r) (you|ye|u)( (for|exactly|anyway|meant to be))*
        (what|whit) (do|does|can) (you|ye|this|it) (do|actually do|even do|offer|help with)
        (who|what) am i (talking?|talkin|speaking|speakin|chatting|writing|typing)( (to|with|wi))?
        how does (this|it) work | what's (the catch|this about|all this)
        (are|is) (you|this|it) (a |an )?(real|human|person|robot|bot|machine|computer|ai|nurse|
            doctor|person)( person)?
    """)
    + r"(?:[\s,]+(?:anyway|then|exactly|like|about|for|pal|hen))*\W*(?:$|[.?!,])"
)
_ASKS = re.compile(r"\?|^\W*(?:\w+ )?(?:who|does|do|can|could|will|is|are|so|what|where|wait)\b")


def read_agreement(text: str) -> str | None:
    """Read the answer to "are you 16 or over, and happy to chat?".

    Returns:
        "under_16"; "yes" where they agree and tell an age of 16 or more, or say a yes that answers
        both; "of_age" for such an age alone, which agrees to nothing ("am 71 son"); "agrees" for
        a word of agreement that tells no age ("k", "fine"); None for a no and all else.
    """
    english = _NO_READERS.sub(" ", in_english(plain(text)).strip())
    if says_under_16(text) or (_TOO_YOUNG.search(english) and "not under" not in english):
        return UNDER_16
    if asks_who_reads(text):
        return None
    of_age = bool(_AGE.search(english) or _OF_AGE.search(english))
    if _NO.search(english) and not re.search(r"\bnot under\b", english):
        return None
    open_question = asks_before_agreeing(text) or _RELUCTANT.search(english)
    if _YES.match(english) or (of_age and _WILLING.search(english) and not open_question):
        return YES
    if of_age:
        return OF_AGE
    return AGREES if _AGREES.fullmatch(english) else None


def wants_no_readers(text: str) -> bool:
    """Tell whether somebody says that nobody is to read along: "I don't want anyone reading it"."""
    return bool(_NO_READERS.search(in_english(plain(text)).strip()))


def asks_who_reads(text: str) -> bool:
    """Tell whether somebody asks who can read what they write: "telegram reads it?"."""
    english = in_english(plain(text)).strip()
    return bool(_WHO_READS.search(english)) and bool(_ASKS.search(english))


def asks_what_this_is(text: str) -> bool:
    """Tell whether somebody asks what they talk to: "aye over 16. whit is this"."""
    return bool(_WHAT_IS_THIS.search(in_english(plain(text)).strip()))


#: It asks something, whatever it is: nobody agrees with a question left open.
_A_QUESTION = re.compile(
    r"\?\s*$|\bwhat (?:this|it) is\b|\bhow (?:this|it) works\b|(?:^|[.!?,;]\s+|\b(?:ok|but|and|"
    r"so|aye|yes|wait|first) )(?:who|who's|whose|what|what's|why|"
    r"how|where|when|which|is|are|do|does|did|will|would|can|could|should|am|has|have) "
    r"(?:(?:it|this|that|you|i|my|the|they|there|a|an|much|long|often|many|happens?|else|does|do|"
    r"is|are|would|will|anyone|anybody|someone|telegram|behind|people)\b)"
)
_CANNOT_SAY = re.compile(
    r"\W*(?:(?:eh|och|well|oh|hmm|um|i am|i'm|im|am)[\s,.]+)*(?:not (?:so |really |very )?sure|"
    r"unsure|maybe|perhaps|do not know|i do not know|dunno|no idea|it depends|depends)\b"
)
_AGE_TOLD = re.compile(
    r"^\W*(?:(?:hi|hello|so|well over|on ye go|on you go|go on|dear|son|hen|pal|doll|love|mate|"
    r"thank you|"
    r"thanks|sixteen|eighteen|and happy|happy|to chat|chat|can talk|can chat|we|yes|yeah|yep|"
    r"aye|ok|well|and|i'm|im|i am|am|ah'm|aged?|over|just|only|"
    r"turned|a|man|woman|wumman|lady|guy|bloke|wifie|of|year|years|yr|yrs|old|now|16|[1-9]\d|fine|"
    r"happy to chat|let's chat|whatever|sure)\b[\s,.;:!-]*)+(?:(?:and|but|with)\s+)?",
    re.IGNORECASE,
)
_FEWEST_TOLD = 2


def asks_before_agreeing(text: str) -> bool:
    """Tell whether a message asks something: "how long does it take", "is my doctor told"."""
    return bool(_A_QUESTION.search(in_english(plain(text)).strip()))


def cannot_say(text: str) -> bool:
    """Tell whether somebody is not sure that they agree."""
    return bool(_CANNOT_SAY.match(in_english(plain(text)).strip()))


def age_told(text: str, *, asked: str | None) -> int | None:
    """The age of 16 or more that somebody gives as theirs; a bare "61" where it is asked for."""
    found = _AGE.search(in_english(plain(text)).strip())
    if found is None:
        return None
    of_them = re.match(r"(?:i'm|i am|im|am|i turned|aged?|age)\b", found.group())
    asked_for = asked in ASKS_TO_AGREE
    return int(found.group(1)) if asked_for or of_them else None


def told_with_an_age(text: str) -> str:
    """What is told beside an age or a yes, "" for nothing: "chest's bad" of "58, chest's bad"."""
    rest = _NO_READERS.sub(" ", _AGE_TOLD.sub("", text.strip(), count=1)).strip()
    names = len(rest.split()) >= _FEWEST_TOLD and life_area(rest) is not None
    return rest if names and not asks_before_agreeing(rest) else ""
