"""Short things said that weigh more than their words: "everything", "nowt", "you can't help".

Turned round they would be an echo ("you're everything"), and a nod would be deaf. Each kind has
lines of its own in `domain/wording/reflecting.yml`.
"""

import re
from enum import Enum

from understanding.people.plain_feeling import plain_feeling
from understanding.text.phrases import any_of
from understanding.text.words import in_english

__all__ = ["InShort", "said_in_short", "who_sent"]

#: A longer message tells more than this, and is reflected.
_LONGEST = 12


class InShort(str, Enum):
    """What a short message says: the value is the end of the name of its lines."""

    EVERYTHING = "everything"
    NOTHING = "nothing"
    NO_IDEA = "no_idea"
    RATHER_NOT = "rather_not"
    DOUBTS_US = "doubts_us"
    HARD_ON_SELF = "hard_on_self"
    JUDGED = "judged"
    SENT = "sent"
    WORN_OUT = "worn_out"
    LONELY = "lonely"
    SAD = "sad"


_ROUND = (
    r"(?:(?:och|oh|well|just|honestly|aye|yes|no|naw|eh|um|ah|hmm|jist|i do not know|dunno|"
    r"to be honest|pretty much|literally|nearly|basically|maybe)[\s,.]+)*"
)
_AFTER = (
    r"(?:[\s,.]+(?:really|to be honest|tbh|just now|now|at the moment|hen|pal|mate|lol|so far|"
    r"in a way|at all|i suppose|i guess|i think|if i am honest|sorry))*\W*"
)
_KINDS = (
    (
        InShort.EVERYTHING,
        any_of(r"""
            (it is |it's |its |with |about |at |in )?(just )?(everything|every thing|all of it|
                the (whole )?lot|the whole thing|
                all (that|this|things)|absolutely everything|every bit( of it)?|all the above)
            (my )?whole (life|day|thing) | (my )?life | you name it | (just )?all of it
            it (stops|affects|touches|ruins|gets in the way of|spoils) (me )?(doing )?(everything|
                all of it|my whole life|the lot)
            where (do|would|will|should) i (start|begin|even start|even begin)
            too (much|many)( things)?( to (say|list|tell))? | what does it not
            i (cannot|can not) do (anything|nothing|a thing|much|very much)( any ?more| now|
                 these days)?
        """),
    ),
    (
        InShort.NOTHING,
        any_of(r"""
            (absolutely |hee ?haw |fuck all|bugger all)?(nothing|nowt|nothing much|none|zilch|zero|
                hee ?haw|sod all|fuck all|bugger all|damn all|hardly anything|no much|not (much|
                    a lot|
                a thing|anything|one thing|very much))
            (nothing|not much|not a thing|not anything) (really |much |ever |
                i (have )?tried )?(helps|
                works|does|helped|worked|has|touches it|eases it|has helped|has worked)
            (i have |i )?(tried|done|been through) (it all|everything|the lot|all of it|all that|
                every ?thing)
            i wish (i knew|there was|something did)
            (wish|if only) (i knew|something did|there was)
        """),
    ),
    (
        InShort.NO_IDEA,
        any_of(r"""
            (you are |are you )?(asking|telling) (me|the wrong (one|person|man|woman|
                wifie))( no idea)?
            (i )?(have )?(no|not an?|not the foggiest|not the slightest) (idea|clue|notion)( how|
                 what)?
            (i )?(have not|haven't|not) (a|the foggiest|got a) (clue|scooby|notion)?
            (you are )?asking me[?,.]* (no idea|i do not know|how would i know)
            how (would|should) i know | who knows | god knows | goodness knows | search me
        """),
    ),
    (
        InShort.RATHER_NOT,
        any_of(r"""
            (i )?(would|had|'d|id|i'd)? ?rather not( (say|tell|talk about (it|that)|
                go into (it|that)))?
            (i )?(do not|don't) (want|like|wish) to (say|talk about (it|that)|go into (it|that)|
                tell( you)?)
            (it is|it's|that is|that's|thats|its) (private|personal|embarrassing|
                none of your business|
                a bit (private|personal|embarrassing)|too (private|personal|embarrassing)|
                    hard to (talk about|say))
            none of your business | mind your own( business)? | private | personal
        """),
    ),
    (
        InShort.DOUBTS_US,
        any_of(r"""
            (you|this|it|that) (will not|won't|cannot|can't|could not|are not going to|
                is not going to|
                probably will not) (be able to )?(help|work|do anything|do any good|
                    make any difference|
                understand)( me| with (it|this|that)| either)?
            what (good|use) (is|are|will|would|can) (you|this|a (bot|robot|machine|computer|
                chat ?bot|text))( do| be| going to do)?( me| for me)?
            how (can|could|would|will|is|are) (you|this|a (bot|robot|machine|computer|chat ?bot)|
                talking to a \w+) (going to |possibly |even )?(help|know|understand|
                    change anything)( me| with (it|this|that)| anything)?
            (i )?(do not|don't|cannot) (see|think|know|believe) (how )?(you|this|it|a (bot|robot|
                machine|computer)) (can|could|will|would|is going to|going to) (help|work|
                    do (anything|any good|much)|change anything)( me| with (it|this|that))?
            (this|it|that) (is|seems|sounds|feels) (a bit |all |just )?(daft|stupid|pointless|
                silly|nonsense|a waste of time|useless|rubbish)
        """),
    ),
    (
        InShort.JUDGED,
        any_of(r"""
            (are|will) you (going to )?(judge|judging|judgin|blaming|blame|having a go at|
                criticising|
                telling off|nagging) (at )?me
            (do not|don't|you are not going to) (judge|blame|lecture|nag) me
            (that|this) is (very |a bit )?(judgy|judgemental|judgmental)
            you are (judging|blaming|nagging|lecturing) me
        """),
    ),
    (
        # "The bairn'll be the death o me": a way of speaking, and no fact to be said back.
        InShort.WORN_OUT,
        any_of(r"""
            [\w' -]{2,40}?('ll| will|'s| is|'s going to| is going to|
                'll yet| are| has|'s)( (just|fair|pure|near|
                    going to|gonna|about|nearly|yet|soon))* (be )?(the (death|end|ruin) of me|
                killing me|the finish of me|finish(ing)? me( off)?|
                put(ting)? me in (an early|my) grave|driv(e|ing) me (mad|daft|crazy|to drink|
                    up the wall|round the (bend|twist)|to distraction)|doing my (head|nut) in|
                do my (head|nut) in|wear(ing)? me (out|down|to the bone)|run(ning)? me ragged)(
                [\w' ]{0,30})?
        """),
    ),
    (
        InShort.HARD_ON_SELF,
        any_of(r"""
            (i am|i feel|i just feel|just feel|feel|i have been|i am getting|am)( (so|too|really|
                just|a|an|
                such|that|like|totally|completely|a bit|bloody|fucking|total|complete|right|
                    proper))* (fat|useless|lazy|stupid|thick|ugly|pathetic|daft|weak|a mess|mess|
                        a joke|hopeless|rubbish|crap|
                shit|shite|disgusting|lazy \w+|fat \w+|waste|idiot|idiot|a disaster|a let ?down|
                    boring|
                good for nothing|not good enough)( person| as it gets)?
            i am (a |such a |an )?(terrible|bad|awful|rubbish|useless|horrible|lousy) (mum|mother|
                dad|father|daughter|son|wife|husband|partner|carer|person|parent|friend)
        """),
    ),
)
_PATTERNS = tuple(
    (kind, re.compile(rf"\W*{_ROUND}(?:{pattern}){_AFTER}")) for kind, pattern in _KINDS
)
_SENDER = (
    r"(?:my |the |our |a )?(?P<who>(?:\w+ )?(?:doctor|gp|nurse|physio|consultant|pharmacist|"
    r"chemist|dietician|dietitian|link worker|social worker|receptionist|specialist|surgery|"
    r"practice|wife|"
    r"husband|man|partner|mum|mam|ma|dad|da|daughter|son|sister|brother|niece|nephew|cousin|auntie|"
    r"aunt|uncle|pal|friend|neighbour|carer|counsellor|support worker|health visitor|midwife))"
)
_SENT = re.compile(
    rf"\W*{_ROUND}{_SENDER} (?:just |has |had |have )*(?:told|asked|made|makes|got|said|says|wants|"
    r"wanted|gave|suggested|thought|reckons?|recommended|signed|put|set)(?: (?:me|for me|i))?"
    r"(?: (?:should|could|ought|might|had))?(?: to)? ?"
    r"(?:(?:text|message|try|use|do|contact|write|write to|talk to|speak to|chat to|ring|get|"
    r"go on|come on|come|sign up|up to|up for|up with|up|on to|onto|the number|your number|"
    r"about) ?)*"
    rf"(?:this|you|here|it|yous|this thing|this number|to this|this app|on here|to you|"
    rf"for this)?{_AFTER}"
)
_NAMES_US = re.compile(r"\b(?:this|you|here|yous|on here|your number|signed me up)\b")
_OWNED = re.compile(
    r"^(?:doctor|gp|nurse|physio|consultant|pharmacist|chemist|surgery|practice|receptionist)"
)


def said_in_short(text: str) -> InShort | None:
    """The kind of short thing that a message says, and nothing besides; None for all else."""
    english = in_english(text)
    if len(english.split()) > _LONGEST:
        return None
    if who_sent(text) is not None:
        return InShort.SENT
    found = next((kind for kind, one in _PATTERNS if one.fullmatch(english)), None)
    feeling = plain_feeling(text) if found is None else None
    return InShort(feeling.value) if feeling is not None else found


def who_sent(text: str) -> str | None:
    """Whose idea it was to write to the coach: "the doctor" of "doctor told me to text this".

    None where nobody sent them, or where more is said than that.
    """
    match = _SENT.fullmatch(in_english(text))
    if match is None or not _NAMES_US.search(in_english(text)):
        return None
    who = match["who"]
    return f"the {who}" if _OWNED.match(who) else f"your {who}"
