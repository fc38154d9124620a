"""Taking leave, whatever was asked: "that's me awa tae feed the cat", "I'd like to stop for today".

A goodbye is an answer to nothing: it sets no time, names no topic and is no help that somebody has.
"""

import re

from understanding.text.phrases import any_of
from understanding.text.words import in_english, plain

__all__ = ["takes_leave"]

_LEAD = (
    r"\W*(?:(?:ok|okay|right|well|so|and|but|och|ach|aye|yes|yeah|no|naw|thanks|thank you|cheers|"
    r"ta|ta very much|sorry|listen|look|anyway|anyhow|now|then|oh|hen|pal|son|doll|mate|coach|"
    r"robot|chat|bot|please|just|i think|i'm afraid|lovely|grand|great|good|fine|forget it|"
    r"leave it|"
    r"never mind)\b[\s,.!…-]*)*"
)
_TODAY = r"(today|now|the day|the now|just now|tonight|the night|this time|this morning|one day|me)"
#: What people leave for: never the hospital, and never the toilet at night.
_FOR = (
    r"( ((to|for) )(feed|get|make|put|do|see|pick|catch|cook|walk|let|have|start|clean|hang|take|"
    r"watch|the (shop|shops|bingo|pub|door|bus|school|kids|weans)|(my |the )?(bed|work|sleep|"
    r"lie|sit|tea|dinner|lunch|supper|bath|shift|home|bus|night|now))\b[\w ]*)?"
)
_FAREWELL = any_of(r"""
    (good)?bye( bye)? | good ?bye | bye bye | cheerio | cheerybye | ta,? ?ta | ta-?ra | farewell
    laters | khuda hafiz | allah hafiz | ma salama | do widzenia | na razie
    good ?night( (hen|pal|all|to you|and god bless|then))* | night,? night | nighty night | night
    nite | see (you|ya)( (later|soon|tomorrow|then|again|next (week|time)|the morn|after|around|
        (on )?\w+day))*
    (catch|see|speak|talk|chat)( to| with)? (you|ya) (later|soon|tomorrow|again|then|the morn|
        next week|another (day|time)|on \w+day)
    (speak|talk|chat|write)( to you| again)? (later|soon|tomorrow|the morn|next week|another (day|
        time))
    take care( of yourself)? | all the best | god bless | haste (ye|you) back | until next time
    till next time | so long
""")
_OFF = any_of(rf"""
    (that's|that is|that'll be|this is) (me|us) (away|off|out|done|finished|for (the door|my bed|
        the bus|the off|the road|the night|my tea|{_TODAY})){_FOR}
    (i am|i'm|i will be|i'll be|am) (away|off|heading off)( (now|the now|then|out|home))*{_FOR}
    (i am|i'm) (going|gone)( (now|the now|then|home))+
    (i am|i'm) (going|heading) to ((my )?bed|sleep|get the (tea|dinner|kids|weans))( now| then)*
    (i )?(have|need|got|have got|better|had better|'d better|must|should|will have)( to)? (go|
        be going|be off|run|dash|head( off| on| out)?|get (going|off|away)|nip off|
        leave (you|it|this|now))( (now|the now|then))*{_FOR}
    (i )?(have|need|got|have got|better|had better|must) (to )?go and (get|make|feed|pick|see|let|
        put|do|have|start|check) [\w ]+
    (i )?(have|need|got|have got) to away{_FOR}
    (i will|i'll) (away|need away|let you (go|get on)|leave you (to it|in peace|be)|get (off|away|
        going)|head off|sign off|say (good ?bye|good ?night|cheerio))( (now|
        and? let you [\w ]+))?{_FOR}
    (gotta|got to|need to) (go|run|dash|head)( now)?
    i (go|leave|finish)( (now|home|then|away))*
    i (go|leave|finish) (now|away){_FOR} | i (go|leave)( to)?( my)? (bed|sleep|work) now
""")
_STOP = any_of(rf"""
    (can|could|may|shall) (we|i) (please )?(just )?(stop|leave it|finish|end( it)?|call it a day|
        leave off|break off)( (here|there|at that))?( for)?( {_TODAY})*
    (i'd|i would|id|we'd|i will|i'll|i am going to|i want|i need|i have|let's|let us|we'll|we will|
        i think i'll|i think i will)( (like|want|rather|prefer|need|just|have))*( to)? (stop|finish|
        end( it)?|leave (it|off|this)|call it a day|call it quits|break off)( (here|there|at that|
        now|off))*( for| till| until)?( {_TODAY}| tomorrow| later| another day)+
    (i'd|i would|i will|i'll|let's|let us|we'll)( (like|want|rather|prefer|
        just))*( to)? (stop (here|
        there)|leave (it|this) (there|at that)|call it a day|finish (here|there)|end (it )?(here|
        there))
    (that's|that is|that'll|that will)( (do|be))? (me|it|us|all|enough|plenty|fine)( (me|it|all|
        done|
        finished|for me))*( for) {_TODAY}( done)?
    (that'll|that will|that'd) do( (me|us|it|nicely|fine))*( for)? {_TODAY}
    (no more|nothing more|nothing else|enough)( from me)?( for) {_TODAY}
    i (said|told you)( it's| it is)? (enough|no more|stop)( for {_TODAY})?
    (stop|finish|end)( (here|there|this))*( for) {_TODAY}
    i (have|'ve) had enough( for) {_TODAY} | i've had enough for {_TODAY}
""")
_TAIL = (
    r"(?:[\s,.!…-]+(?:(?:my |the )?(?:tea|dinner|bus|taxi|kettle|phone|door|nurse|carer|"
    r"soup)(?:'s| is) (?:on|here|due|out|ready|coming|ringing|at the door|boiling)|then|now|the "
    r"now|the day|just now|today|thanks|thank you(?: very much| so "
    r"much| for (?:that|listening|today|your (?:help|time)))?|cheers|ta|hen|pal|son|mate|doll|"
    r"coach|robot|chat|bot|computer|machine|friend|bye|cheerio|good ?night|sorry|please|"
    r"all|everyone|for now|x+|love|and thanks|"
    r"dear|so|if that's ok(?:ay)?|ok(?:ay)?))*[\s,.!?…x-]*"
)
_LEAVES = re.compile(_LEAD + rf"(?:{_FAREWELL}[\s,.!]+)?(?:{_FAREWELL}|{_OFF}|{_STOP})" + _TAIL)
#: A farewell that opens a short message is one, whatever is told after it: "bye robot, need to get
#: the weans". "Bye to my wife" says to whom, and is none.
_OPENS_WITH = re.compile(
    _LEAD + r"(?:good ?bye|bye(?: bye)?|cheerio|night,? night|good ?night|farewell|ta ?ta)\b"
    r"(?! (?:to|for|from|card|party|is|was|and)\b)"
)
_LONGEST_OPENED = 9
_A_DAY = re.compile(r"\b(?:\w+days?|mornings?|evenings?|afternoons?|tomorrow|week|\d+)\b")
#: Said with a goodbye, and telling nothing: "sorry to be a bother", "the cat is fine".
_BESIDE = re.compile(
    r"\W*(?:sorry|thanks|thank you|cheers|ta|i'm sorry|no|yes|aye|och|right|ok|nae bother|no "
    r"bother|forget(?: it| this| that)?\W*$|never mind|leave it|enough|"
    r"it was good|good to talk|nice talking|god bless|i'm (?:tired|done|shattered|exhausted)|"
    r"i am (?:tired|done|shattered|exhausted|sorry))\b.*"
)
_A_QUESTION = re.compile(r"\?\s*$")
_TATA = re.compile(r"\W*(?:ok |right )?ta,? ?ta(?:[\s,]+(?:then|hen|pal|for now|now))*\W*")
#: Spellings that elsewhere stay as they are: "ower awa".
_AS = {"awa": "away", "awa'": "away", "thats": "that's", "let ye": "let you", "aff": "off"}
_SPELT = re.compile(r"\b(?:awa'?|thats|let ye|aff)(?![\w'])")
_SENTENCE = re.compile(r"[.!?;…\n]+\s*")
#: A goodbye at the end of a longer message is still one, where what comes before is short.
_LONGEST_BEFORE = 8
#: "See you Friday then" is a goodbye; so is nothing that goes on for long.
_LONGEST = 24
#: "I'm away to my sister's at the weekend" is news; a goodbye names no day to come but the next.
_OF_ANOTHER_DAY = re.compile(
    r"\b(?:at|on|this|next|every|each|till|until) (?:the )?(?:weekend|week|month|summer|winter|"
    r"\w+days?)\b|\b(?:holiday|hospital|abroad|spain|conference)\b"
)


def takes_leave(text: str, *, alone: bool = False) -> bool:
    """Tell whether somebody says goodbye or wants to end for today, beside few other words.

    `alone` is for a question that has its answer in the message: then nothing else may be said.
    """
    english = _SPELT.sub(lambda found: _AS[found.group()], in_english(text))
    if _TATA.fullmatch(plain(text)):
        return True
    if len(english.split()) > _LONGEST:
        return False
    if not alone and _opens_with_a_farewell(english):
        return True
    sentences = [part.strip() for part in _SENTENCE.split(english) if part.strip()]
    for place, sentence in enumerate(sentences):
        if not _leaves(sentence):
            continue
        before, after = sentences[:place], sentences[place + 1 :]
        if alone and not all(_leaves(said) or _BESIDE.fullmatch(said) for said in before):
            return False
        if all(_leaves(said) or _BESIDE.fullmatch(said) for said in after) and (
            sum(len(said.split()) for said in before) <= _LONGEST_BEFORE
            and not _A_QUESTION.search(english)
        ):
            return True
    return False


def _opens_with_a_farewell(english: str) -> bool:
    short = len(english.split()) <= _LONGEST_OPENED
    asks = _A_QUESTION.search(english) or _A_DAY.search(english)
    return short and not asks and _OPENS_WITH.match(english) is not None


def _leaves(sentence: str) -> bool:
    if _OF_ANOTHER_DAY.search(sentence) and not re.match(r"\W*(?:see|speak|talk|catch)", sentence):
        return False
    return _LEAVES.fullmatch(sentence) is not None
