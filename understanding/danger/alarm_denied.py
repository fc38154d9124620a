"""Typed denials of a danger that was read wrongly: "I never said that", "naw, ah meant the dug".

A denial gives coaching back, so every part of the message must be known for harmless: what else it
says may hold no danger, no means of harm, no call for help and no other person in trouble. Whatever
is not surely a denial is none; it costs one more line, and a danger cleared by mistake costs more.
"""

import re

from understanding.safety import detect
from understanding.text.phrases import any_of
from understanding.text.words import in_english

#: Misread, by their own word: it answers any danger.
MISREAD = "misread"
#: What was meant is named, and is harmless.
MEANT = "meant"
#: Nobody harms them: it answers violence alone.
NOT_HURT = "not_hurt"
#: They say that they are not dying: it answers dangers of the body.
NOT_DYING = "not_dying"
#: They think of no such thing: it answers thoughts of ending it alone.
NOT_DARK = "not_dark"
#: They fell in jest, and are up.
JOKED = "joked"

#: Which dangers are denied by what is said; the first two deny any.
ANSWERS = {
    NOT_HURT: frozenset({"abuse", "violence", "harm_to_others"}),
    NOT_DYING: frozenset(
        {
            "chest_pain_or_heart",
            "stroke",
            "breathing",
            "sepsis",
            "anaphylaxis",
            "bleeding_or_injury",
            "diabetes_emergency",
            "unconscious_or_seizure",
        }
    ),
    JOKED: frozenset({"bleeding_or_injury", "unconscious_or_seizure"}),
    NOT_DARK: frozenset({"suicide_thoughts", "suicide_immediate", "self_harm"}),
}

_LONGEST = 30
_BREAK = re.compile(r"[.!?;:,…]+| - |\n")
_FILLER = (
    r"(?:(?:no|not at all|what|whit|och|oh|ach|eh|ha|haha|lol|aye|yes|ok|right|well|but|and|so|"
    r"look|listen|please|sorry|wait|hang on|hold on|honestly|really|actually|dear me|jings|crivens|"
    r"good (?:gracious|grief|god|lord|heavens)|(?:my )?(?:goodness|gracious|heavens|god|lord)|"
    r"(?:my |oh )?(?:goodness|god|heavens) (?:me )?no|of course|certainly not|away|away you go|"
    r"(?:do not|don't) be (?:daft|silly|ridiculous)|woman|wumman|man|"
    r"for (?:goodness|heaven'?s?|god'?s?|any|ony|pity'?s?|christ'?s?) sake|"
    r"thanks|thank you|pal|hen|son|dear|coach|you daft thing|(?:listen|hear|just listen) to me|"
    r"(?:it's|it is|that's|that is) (?:insulting|annoying|rude|upsetting)|"
    r"(?:that's|that is|what) an? (?:shocking?|shockin|terrible|awful|horrible|bad|dreadful) thing "
    r"to (?:say|put|pit|think|write)(?: (?:to|on|about|of) (?:somebody|someone|me|folk|anybody))?|"
    r"i am (?:fine|ok|okay|all right|alright)|i (?:just |only )?wanted to (?:say|tell) it"
    r"(?: out loud)?)\b[\s]*)"
)
_NAMED = (
    r"(?:that|it|anything like that|any such thing|anything of the (?:kind|sort)|"
    r"anything about (?:that|danger|being in danger|hurting))"
)
_TOOK_LEAVE = r"i was (?:only |just )?saying (?:bye|goodbye|cheerio|goodnight)(?: to you)?"
_MISREAD = any_of(rf"""
    (that's|that is|that was|it's|it is|this is) (not|never|no) (at all )?what i (meant|mean|said|
        was saying|was on about|was getting at|wrote|am saying)( at all)?
    (not|never|no) (at all )?what i (meant|mean|said|was saying|was on about|wrote)( at all)?
    i (never|did not) (say|said|mean|meant|write|wrote) {_NAMED} ?((like|in) that( way)?|at all|
            that way)?
    i (never|did not) (say|said|mean|meant|write|wrote) (that )?i (hurt|harm|harmed|cut|hit|
            was hurting|was harming) (myself|anybody|anyone|her|him)
    (stop|quit) (asking|saying) (me )?(if |that |whether )?i am suicidal( (every|each) (time|
            day)[\w ']*)?
    i (am not|was not|was never|wasnt) in (any |ony )?danger( at all)?( {_TOOK_LEAVE})?
    i (meant|said) (nothing|no such thing)( of the (kind|sort)| like that)?
    (nothing|no such thing) (of the (kind|sort)|like that) (was )?(meant|said)
    (you|you have|you've|ye've|i think you have|i think you've) (got|taken|picked|read|
        heard) (me|that|it|this|the message|what i said)( up)? (all )?(wrong|
        wrang|wrongly|the wrong way)
    (you|you have|you've) (misread|misunderstood|misheard|mistaken) ?(me|that|it|what i (said|
            meant))?
    (you|ye) (do not|did not|not) (understand|understood|get|hear)( me| what i (mean|said|say))*
    (you are|you're) mistaken | (you have|you've|you) got the wrong end of the stick
    (that's|that is|it's|it is|this is) (a |just a )?(false alarm|misunderstanding|mistake|mix up)
    (there's|there is) (been )?(a |some )(misunderstanding|mistake|mix up)( here)?
""")
_HARMLESS = (
    r"(?:dog|dug|cat|horse|budgie|hamster|hens?|cow|sheep|puppy|kitten|bird|"
    r"car|van|bike|bus|phone|battery|charger|boiler|heating|telly|tv|television|radio|laptop|"
    r"computer|printer|internet|wifi|kettle|cooker|oven|washing(?: machine)?|hoover|lawnmower|"
    r"fridge|freezer|plants?|garden|tomatoes|roses|grass|weeds|hedge|shopping|housework|dishes|"
    r"ironing|hands?|fingers?|thumbs?|knees?|hips?|feet|foot|toes?|ankles?|knuckles?|joints?|"
    r"elbows?|hair|nails|shoes|boots|slippers|stick|work|job|workload|boss's emails|"
    r"film|book|song|programme|soap|show|play|game|quiz|match|football|fitba|team|crossword|story|"
    r"joke|saying|dream|news|weather|rain|traffic|bills?|diet|exercises?|stairs|hill|jars?|lids?)"
)
_THE_ONE = (
    r"(?:(?:a|an|the|my|our|his|her|their|that|this|some|wee|little|old|auld|new|bad|"
    r"poor|daft|sore|stiff|work|whole)\s+)*"
)
_TALKED = (
    r"(?:i (?:(?:only|just|simply) )?(?:meant|mean|was (?:only |just |simply )?(?:speaking|"
    r"talking?|referring|on|writing|going on)(?: about| aboot| of| to)?|"
    r"was (?:only |just )?meaning)|"
    r"(?:it|that|this)(?:'s| is| was) (?:only |just |all )?about|i am (?:only |just )?(?:talking|"
    r"speaking|on) (?:about|of))"
)
_MEANT = (
    rf"{_TALKED} (?:only |just )?{_THE_ONE}{_HARMLESS}(?: (?:and|or) {_THE_ONE}{_HARMLESS})?"
    rf"(?: (?:dying|died|being dead|is dead|was dead))?"
)
_HURTS = (
    r"(?:hit|hits|hitting|hurt|hurts|hurting|harm|harms|harming|harmed|abuse|abuses|abusing|"
    r"beat|beats|beating|touch|touches|touched|touching|threaten(?:s|ed|ing)?|laid a finger on|"
    r"laid a hand on|lay a finger on|raised a hand to|attacking|attacked)"
)
_NO_ONE = "(nobody|naebody|no one|no-one|none of them)"
_THEY = r"(he|she|they|my \w+|the \w+)"
_IS = "('s| is| has| was| are| have| does| do| would|'d)( ever)?"
_NOT_HURT = any_of(rf"""
    {_NO_ONE}({_IS})? {_HURTS} (me|us|anybody|anyone|him|her)
    {_THEY}{_IS}? ?(not|never)( ever| once)? {_HURTS} (me|us|anybody|anyone)( in (his|her|
        my) life)?
    (he|she) (would not|wouldn't) hurt a fly
    i am not (being )?(hit|hurt|abused|beaten|attacked|harmed)( by (anybody|anyone|him|her))?
    i have (not|never) been (hit|hurt|abused|beaten|attacked|harmed)( by (anybody|anyone|him|
        her))?
""")
_NOT_DARK = any_of(r"""
    i am not (at all |remotely |in the least )?suicidal
    i am not (thinking (of|about)|planning)( on)? (suicide|ending (my life|it)|killing myself|
        taking my (own )?life|hurting myself|harming myself)
    i have (no|never had any|not got any|never had) (thoughts|thought|plans?|intention) (of|
        about|for) (suicide|ending (my life|it)|killing myself|hurting myself|harming myself|
        anything like that)
""")
_IT_IS = "(it's|its|it is|this is|that's|thats|that is)"
_SO_LONG = "for (years|months|ages|long enough)"
_NOT_DYING = any_of(rf"""
    (i )?am not (dying|deein|dyin|at death's door|ready for the knackers|carted off)( here|
        on you)?
    (i )?am not (needing|wanting) (an ambulance|999|the ambulance|carted off)
    (there's|there is) (no need for|no call for) (an ambulance|999|that|all that)
    {_IT_IS} (not|no) (an |a )?(emergency|ambulance job|999 job)
    {_IT_IS} (just |only |aye |always |yes )*(my |the |an )?(usual|normal|long standing|auld|
        old|years old)( (thing|stuff|self|complaint|trouble|story|way|aches and pains))*( for me)?
    i (have |had )?been (like (this|that)|the same|this way) {_SO_LONG}
    {_IT_IS}? ?(has )?(aye |always |yes )*been (like (this|that)|the same)( {_SO_LONG})?
    i am (only |just )?(telling|saying|naming|listing) (you )?what i have( got)?
    i am (just |only )?(saying|telling you)
""")
_UP = (
    r"(?:(?:i am |i'm |am |and |i have |i )*(?:got )?(?:back )?(?:up|on my feet|fine|ok|okay|"
    r"all right|grand)(?: now| again| off the floor| off the flair)*)"
)
_JOKED = (
    rf"(?:i am |i'm |am )?(?:(?:only|just) )?(?:joking|jokin|kidding|kiddin|messing|messin|"
    rf"pulling your leg|having you on)(?: {_UP})*"
)
_CORES = (
    (MISREAD, re.compile(rf"{_FILLER}*{_MISREAD}")),
    (MEANT, re.compile(rf"{_FILLER}*{_MEANT}")),
    (NOT_HURT, re.compile(rf"{_FILLER}*{_NOT_HURT}")),
    (NOT_DYING, re.compile(rf"{_FILLER}*{_NOT_DYING}(?: {_FILLER}*{_NOT_DYING})*")),
    (JOKED, re.compile(rf"{_FILLER}*{_JOKED}")),
    (NOT_DARK, re.compile(rf"{_FILLER}*{_NOT_DARK}")),
)
_ONLY_FILLERS = re.compile(rf"{_FILLER}+")
# What else is said may hold none of these: a real danger, its means, another in trouble, or a plea.
_GRAVE = re.compile(
    r"\b"
    + any_of(r"""
        chest | heart | breath\w* | bleed\w* | blood | dies? | died | dying | dead | death | kill\w*
        suicid\w* | end(ing|ed)? | pills? | tablets? | overdos\w* | dose | insulin | rope | noose
        knife | blade | razor | bridge | train | cliff | river | gun | weapon | poison\w* | bleach
        took | taken | swallow\w* | drank | pain | agony
    hurt\w* | harm\w* | hit(s|ting)? | punch\w* | chok\w* | strangl\w*
        threat\w* | attack\w* | grab\w* | locked | scared | afraid | frighten\w* | terrif\w*
        unsafe | danger\w* | safe | help | ambulance | police | hospital | emergency | worse
        collaps\w* | faint\w* | unconscious | seizure | stroke | numb | face | jaw | arm | throat
        outside | downstairs | door
        swollen | swelling | fever | shiver\w* | voices | cut(s|ting)? | burn\w* | jump\w*
        drown\w* | hang(ing)? | hung | goodbye | any ?more | no more | alone | lonely | hopeless
        pointless | cope | burden | drunk | drinking | baby | pregnant | awake | asleep | waken?
        respond | answering | blue | grey | limp | still | yet | but | except | unless | if
        because | happen(s|ed) | again | tonight | tomorrow | later | soon | better off
        (my|him|her)self
        cannot (go|take|stand|bear|do|move|see|speak|stop|live|feel|get|lift|sit|swallow|think)
        i (want|wish|need|took|have taken|am going|will|might|could)
    """)
    + r"\b"
)
_MOST_BESIDE = 12


def denies_alarm(text: str) -> str | None:
    """Name what a message, said while coaching waits, denies; None where it is no denial.

    `misread` and `meant` put any misreading right; `not_hurt` and `not_dark` only the danger that
    they name (see `ANSWERS`), `not_dying` one of the body.
    """
    english = in_english(text)
    if len(english.split()) > _LONGEST:
        return None
    kinds: list[str] = []
    beside: list[str] = []
    for clause in (part.strip(" \"'“”()") for part in _BREAK.split(english)):
        if not clause or _ONLY_FILLERS.fullmatch(clause):
            continue
        kind = next((name for name, core in _CORES if core.fullmatch(clause)), None)
        if kind is not None:
            kinds.append(kind)
        elif _GRAVE.search(clause) or len(clause.split()) > _MOST_BESIDE:
            return None
        else:
            beside.append(clause)
    if not kinds or detect(". ".join(beside), asked=None, before="", history=()):
        return None
    return next(kind for kind, _ in _CORES if kind in kinds)


def denies(kind: object, danger: object) -> bool:
    """Tell whether a denial of this kind answers a danger of this category."""
    return kind in {MISREAD, MEANT} or danger in ANSWERS.get(str(kind), ())


#: "What?", "why are you asking?", "naw", "that's wrong": they do not see why they are asked.
_PUZZLED = re.compile(
    r"^\W*(?:what|why|how|who|eh|huh|sorry|pardon|i beg your pardon|excuse me|no|naw|och|wait|"
    r"good (?:gracious|grief|god|lord|heavens)|heavens|goodness)\b"
    r"|\b(?:do not|don't|not) (?:understand|get it|follow)\b|\bi am confused\b|^\W*\?+\W*$"
    r"|\bwrong\b|\bi (?:never|did not) (?:say|said|mean|meant)\b"
)


def is_puzzled(text: str) -> bool:
    """Tell whether somebody does not see why they are asked about their safety."""
    return bool(_PUZZLED.search(in_english(text)))
