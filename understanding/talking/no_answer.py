"""What is typed at an open question and is no answer to it: a complaint, a question, an aside."""

import re
from enum import Enum

from spacy.tokens import Token

from understanding.plans.of_the_asking import OfTheAsking, of_the_asking
from understanding.talking.set_apart import Apart, set_apart
from understanding.text.language import parse
from understanding.text.lists import only_opens
from understanding.text.phrases import any_of
from understanding.text.words import in_english, readable
from understanding.topics.no_topic import only_a_time
from understanding.topics.topics import life_area

__all__ = ["NoAnswer", "complains_of_coach", "ends_the_talk", "no_answer", "only_points"]


class NoAnswer(str, Enum):
    """Why something typed is no wish, help or trouble."""

    COMPLAINT = "complaint"
    ENDS = "ends"
    NOTHING = "nothing"
    QUESTION = "question"
    ASIDE = "aside"
    TROUBLE = "trouble"
    PROTEST = "protest"
    APOLOGY = "apology"
    GREETING = "greeting"
    INSULT = "insult"
    CHAT = "chat"
    FIGURE = "figure"
    TIME = "time"


#: What is only said to the coach, whatever was asked.
_APART = {
    Apart.PROTEST: NoAnswer.PROTEST,
    Apart.APOLOGY: NoAnswer.APOLOGY,
    Apart.GREETING: NoAnswer.GREETING,
    Apart.INSULT: NoAnswer.INSULT,
    Apart.CHAT: NoAnswer.CHAT,
    Apart.FIGURE: NoAnswer.FIGURE,
    Apart.HERE: NoAnswer.ASIDE,
    Apart.AGREES: NoAnswer.ASIDE,
    Apart.ENDS: NoAnswer.ENDS,
}


_LEAD = (
    r"\W*(?:(?:och|ach|aw|oh|eh|well|so|and|but|aye|no|yes|sorry|look|listen|see|right|ok|"
    r"pal|son|hen|doll|mate|honestly|god|jeez|christ|hey|hello)[\s,.!?]+)*"
)
_COMPLAINT = re.compile(
    r"\b"
    + any_of(r"""
        (say(s|ing)?|repeat(s|ing)?|parrot(s|ing)?|echo(es|ing)?)( (to|me|us|it|back|the|very|exact|
            same|just|things?|words?|of))* (what|everything|whatever|all)( that)? (i|i've|i'm|i am)(
            (just|only|have))? (say|said|saying|type|typed|told|tell|write|wrote)
        (say|saying|throw|throwing|give|giving|put|putting) my (own )?words back
        (repeat|repeating|parroting|echoing) (me|myself|my words)
        you('re| are| sound| are just|'re just)( (just|only|like))* a (parrot|robot|machine|bot|
            broken record|stuck record|waste of time)
        you('re)? (do not|are not|did not|never|not|don't|aren't|won't|can't)( (even|really|
            actually|ever))* (listen\w*|hear|hearing|understand\w*|follow|get it|helping|reading|
            paying attention)
        (are|did|do|can|have) you( (not|no|even|actually|really|ever))* (listen\w*|hear|hearing|
            heard|paying attention|reading|understand|taking any of this in|any use)
        you('ve| have)?( (already|just))* (asked|said|told|ask|keep asking|keep saying)( me)? (that|
            this|it|the same)( (question|thing))*( (already|before|twice|again))+
        you('re| are)( just| still| always)* (asking|saying)( me)? (the same|that again|it again)
        (keep|keeps) (asking|saying|telling|repeating)( me)?( the)? (same|that|it|yourself|what)
        (any|no|the|a|is there|what's the|what is the) (point|use|sense) (to|in|of|on) (this|you|
            talking to you|chatting|typing|telling you)
        (this|it|you)('s| is|'re| are| isn't| aren't| is not| are not)( (just|pure|no|of no|not|
            any))* (pointless|useless|rubbish|a waste of time|no use|use|no help|any help|
            hopeless|helping( me)?|not working)
        same (old )?questions?( again| over and over)* | asking me the same
        (talking to a )(brick )?wall | talking to a machine
        stop (repeating|asking me)( me| back| that| the same| what i)?
    """)
    + r"\b"
)
_ABOUT_THE_COACH = re.compile(
    r"\b(?:you|your|yourself|this (?:thing|app|bot|chat|is)|bot|robot|machine|computer|point|use|"
    r"same question|circles|wall|stop|words back|repeat)\b"
)
#: A long message tells something besides; it is heard for that.
_LONGEST_COMPLAINT = 25
_ENDS = re.compile(
    _LEAD
    + any_of(r"""
        (that'll|that will|that's|this'll|it'll|that should) (do|be|me|us)( (me|us|it|enough|plenty|
            done|finished))*( for)? (today|now|just now|tonight|this morning|the day|the now|
            the night)( (then|thanks|thank you|hen|pal|son))*
        (that'll|that will) do me( (then|thanks|hen|pal|son))*
        (i'll|i will|let's|we'll|we can|can we) (leave|stop|finish|end) (it )?(there|here|at that)(
            for)?( (today|now|just now|the day|the now))*( (then|thanks|thank you|hen|pal))*
        (that's|that is) (enough|me( (done|away|off))?)( for)? (today|the day|tonight)
        (there's |there is )?(nothing|nowt|no|nothin) (else|more)( for)?( (today|now|just now|
            the now|the day|tonight))*( (thanks|thank you|ta|cheers|hen|pal))+
        (i'm|i am|i'll be|i better|i'd better) (away|off|going|go)( (now|the now|then|to my bed|
            home))+
    """)
    + r"[\s.!]*"
)
_NOTHING = re.compile(
    _LEAD
    + r"(?:"
    + any_of(r"""
        lol | lmao | rofl | ha ?ha\w* | hehe\w* | he he | soz | sorry( (about that|for that|pal|
            hen))? | my bad | oops | whoops | ignore (me|that) | never ?mind
        (i am |i'm )?only joking | just kidding | jk | x+
        good (morning|afternoon|evening|day)( (to you|coach|
            doctor|all))? | (hi|hiya|hello|hey)( there| again| coach| doctor)* | (a )?wee minute
        (well |so )?where (do|should|would|shall|to|could) i?( even| begin to)? ?(start|begin)
        where (to|do you) (start|begin|want me to (start|begin))
        (i )?(do not|don't) know where to (start|begin)
        how long have you got | that's a (good |big |hard |tough )?(question|one)
        good question | let me (think|see) | hmm+ | erm* | umm* | thinking | give me a (minute|
            second|sec)
        (thanks|thank you|cheers|ta)( (very much|so much|pal|hen|for that|for asking|
            for listening))*
    """)
    + r"[\s,.!?-]*)+"
)
_ASKS = re.compile(
    _LEAD
    + any_of(r"""
        (why|who|whose|how come|how do|how does|how is|how did|how are|how can you|how will|when is|
            when does|when do|when will|where is|where are|where does|which|what is|what's|what are|
            what does|what do|what did|what was|what kind|what sort|what about you|what if you)
        (is|are|was|were|does|did|has|will|would|can|could|should) (you|it|this|that|there|
            they|he|she|telegram|anyone|anybody|someone|somebody|the|people)
        (do|have) (you|they|people|(the|other|most) (other )?(people|folk|doctors|nurses|others))
        what (\w+ )?(food|foods|drink|drinks|number|numbers|level|levels|sugar|dose|diet|
            exercise|exercises)\b.{0,40}
        what( \w+){0,2} (is |are )?(ok|okay|good|bad|best|safe|normal|allowed|right|healthy) (for|
            with|to|in|if)
        is \d+([.]\d)?( \w+)? (too |very |so )*(high|low|ok|okay|bad|normal|good|much|many)
        (should|can|could|do|am|will|would) i (ask|tell|trust|see|read|know|have to|need to|worry|
            be)
        (what|how|which) (would|will|could) you
        (what|how) about (the|my|that|this) [\\w' ]{2,30}(asked|said|told)
        where (were|was|are|our|wur) (we|you|i)
        you (a |an )?(robot|bot|machine|human|person|real)
    """)
    + r"\b"
)
#: "You think he is right?": asked of us, as a second language asks.
_ASKS_OUR_VIEW = re.compile(_LEAD + r"(?:do )?you (?:think|know|believe|reckon|agree|mean)\b")
#: "Could we get some walking in?", "what about the bowling?": an offer of a wish.
_A_WISH_ASKED = re.compile(
    r"\b(?:can|could|would|may|might) (?:i|we)\b|^\W*(?:\w+ )?(?:what|how) about (?!you)|\bif i\b|"
    r"\bi (?:want|wish|would|could|might|need)\b"
)
_WISHES = re.compile(
    r"\b"
    + any_of(r"""
        want(s|ed|ing)? | like | love | wish | hope | hoping | rather | fancy | prefer | goal | aim
        able | manage | more | less | fewer | better | easier | without | enough | free
        would | i'd | could | maybe | perhaps | might | instead | back to | get to | no more
        not (be|have|feel|wake|hurt|so|as|to)
        (need|going|get|getting|start|stop|try|trying|keep|be|being|feel|feeling|have|having|
            see|seeing|do|doing|go) (to|some|out|up|a|the|my|on|in|back|off|with|less|better)
    """)
    + r"\b"
)
_STUCK = re.compile(
    r"^\W*(?:\w+\W+){0,2}(?:i )?(?:cannot|can't|could not|couldn't|am not able|never|hardly|do not|"
    r"don't)\b(?! (?:want|mind|need|have to))"
)
#: "Eating rubbish doesn't help, that's the problem": what is wrong, and no wish.
_IS_THE_TROUBLE = re.compile(
    r"\b(?:that's|that is|thats|it's|which is|is|are) (?:the|my) (?:\w+ )?(?:problem|trouble|worst|"
    r"hard(?:est)? (?:bit|part|thing)|issue|bother)\b"
    r"|\b(?:does|do|did|will|is|are) not (?:really |even )?(?:help|helping)\b(?! me| with)"
)
#: "Only if it's easy", "see how it goes": a yes that hangs on something, or a doubt.
_ON_CONDITION = re.compile(
    r"^\W*(?:(?:well|och|maybe|aye|just|i'll|i will|we'll|but)\W+)*(?:(?:only |just )?if\b|"
    r"depends?\b|"
    r"it depends|see how\b|as long as\b)"
)
_CANNOT_PICTURE = re.compile(r"\b(?:know|think|picture|imagine|say|see|sure)\b")
_HELP_WORDS = re.compile(
    r"\b(?:helps?|helped|helping|eases?|keeps? me|gets? me|cheers?|calms?|works?|worked|relaxes|"
    r"settles?|soothes?|better)\b"
)
_FINITE = frozenset({"VBD", "VBZ", "VBP"})
_ME = frozenset({"i", "we", "me", "us", "my", "our"})
_LOOK = re.compile(r"^\W*(?:(?:did|do) (?:you|ye) )?(?:see|saw|hear|heard|watch)(?: the| that)? ")


def complains_of_coach(text: str) -> bool:
    """Tell whether somebody finds fault with the coach: "ye jist say back whit ah say".

    What is said of people ("my doctor doesn't listen to me") is no complaint about the coach.
    """
    english = in_english(text)
    if len(english.split()) > _LONGEST_COMPLAINT:
        return False
    found = _COMPLAINT.search(english)
    return bool(found) and bool(_ABOUT_THE_COACH.search(english))


_POINTS = re.compile(
    _LEAD
    + r"(?:(?:just|it's|it is) )*(?:(?:like|about|as|for|with) (?:that|this|it)(?: one| there)?|"
    r"that|this|it|(?:that|this) (?:one|thing|there))\W*"
)


def only_points(text: str) -> bool:
    """Tell whether a message only points, and nothing is there: "like that"."""
    return _POINTS.fullmatch(in_english(text)) is not None


def ends_the_talk(text: str) -> bool:
    """Tell whether somebody has had enough for today: "that'll dae me the day"."""
    return bool(_ENDS.fullmatch(in_english(text)))


def no_answer(text: str, *, asked: str) -> NoAnswer | None:
    """Say why a message is no answer to an open question; None where it may be one.

    Args:
        text: what was typed.
        asked: the question: `wish`, `change`, `own_wish` want a wish, `helps` a help; any other
            takes whatever tells something.
    """
    if complains_of_coach(text):
        return NoAnswer.COMPLAINT
    if ends_the_talk(text):
        return NoAnswer.ENDS
    english = in_english(text)
    if (
        _NOTHING.fullmatch(english)
        or only_points(text)
        or (asked in {"open", "area_more"} and only_opens(text))
    ):
        return NoAnswer.NOTHING
    apart = set_apart(text).only
    if apart is not None:
        return _APART[apart]
    if asked in {"open", "area_more"} and only_a_time(text):
        return NoAnswer.TIME  # "Not Thursday", "the morn at 10": nothing to talk about.
    asking = of_the_asking(text)
    if asking is OfTheAsking.COMPLAINS:
        return NoAnswer.COMPLAINT  # "Too many questions" is no goal, and no reason for one.
    if asking is OfTheAsking.YOURS_TO_SAY or _only_asks(text):
        return NoAnswer.QUESTION
    if asked in {"wish", "own_wish", "change"}:
        return NoAnswer.ASIDE if _HOW_LONG.fullmatch(english) else _no_wish(english)
    if asked == "helps" and not _HELP_WORDS.search(english) and _is_aside(english):
        return NoAnswer.ASIDE
    return None


#: "Aye 46 year": how long something has been wishes nothing; "ten more years" does.
_HOW_LONG = re.compile(
    _LEAD
    + r"(?:(?:about|near|nearly|over|almost|well over|just|it's|it is|that's|it was|for|going on|"
    r"coming up|we had|been|married|on)\W+)*"
    r"(?:\d+|(?:a|one|two|three|four|five|six|seven|eight|"
    r"nine|ten|twelve|fifteen|twenty|thirty|forty|fifty|sixty|a few|"
    r"a couple of)(?:[- ](?:one|two|three|four|five|six|seven|eight|"
    r"nine|odd))?)(?: odd| or so)? (?:years?|months?|weeks?)"
    r"(?: (?:now|the now|ago|married|together|past|since|this \w+|in \w+|on my own|by|gone|back|"
    r"come \w+|all told|hen|pal|son))*\W*"
)


def _only_asks(text: str) -> bool:
    """Every sentence of it asks; one that tells something as well is heard for that."""
    sentences = [s for s in re.split(r"(?<=[.!?])\s+", readable(text).strip()) if s]
    return bool(sentences) and all(_is_question(sentence) for sentence in sentences)


def _is_question(sentence: str) -> bool:
    english = in_english(sentence)
    if "?" in sentence and _ASKS_OUR_VIEW.match(english):
        return True
    return bool(_ASKS.match(english)) and not _A_WISH_ASKED.search(english)


def _no_wish(english: str) -> NoAnswer | None:
    """A wish wishes, names a thing, or says what they would be doing; a tale does neither."""
    if _ON_CONDITION.match(english):
        return None
    if _LOOK.match(english) and _is_aside(english):
        return NoAnswer.ASIDE
    if _IS_THE_TROUBLE.search(english):
        return NoAnswer.TROUBLE
    if _WISHES.search(english):
        return None
    if _STUCK.search(english) and not _CANNOT_PICTURE.search(english):
        return NoAnswer.TROUBLE
    return NoAnswer.ASIDE if _is_aside(english) else None


def _is_aside(english: str) -> bool:
    """A tale of others, in full sentences, that touches no part of the person's life."""
    if life_area(english) is not None:
        return False
    look = _LOOK.match(english)
    words = parse(english[look.end() :] if look else english)
    if any(t.lower_ in _ME for t in words):
        return False
    if look:
        # "See the buddies lost again": the news, whatever the parser makes of it.
        return any(t.tag_ in {"VBD", "VBN", "VBZ", "VBP"} for t in words)
    root = next((t for t in words if t.dep_ == "ROOT"), None)
    if root is not None and root.pos_ in {"NOUN", "PROPN"}:
        return False  # "A bath when she's asleep" names a thing, whoever is asleep.
    finite = [t for t in words if t.tag_ in _FINITE and t.pos_ in {"VERB", "AUX"}]
    return any(_has_other_subject(token) for token in finite)


def _has_other_subject(verb: Token) -> bool:
    subjects = [t for t in verb.children if t.dep_ in {"nsubj", "nsubjpass", "expl"}]
    return bool(subjects) and all(t.lower_ not in _ME for t in subjects)
