"""Figures that rate something no ruler asks about, or count it: "fear is a 9", "2 on Monday".

They are blotted out before any rating is looked for, so "pain's a 7, so 4" is a 4. What the coach
asked about is none of these: where its line speaks of sleep, "sleep's a 9" rates it.
"""

import re

from understanding.text.numbers import NUMBER
from understanding.text.phrases import any_of
from understanding.text.words import in_english

__all__ = ["without_other_figures"]

_FIGURE = (
    rf"(?:an? )?{NUMBER}(?:-?ish)?(?: ?(?:or|to|-|/|out of) ?(?:an? )?{NUMBER})?"
    r"(?: ?(?:%|percent))?"
)
_SUFFERED = any_of("""
    pain | soreness | ache | itch(ing)? | nausea | sickness | dizziness | swelling | stiffness
    cough | wheez(e|ing) | headaches? | migraine | fear | fright | terror | panic | worry
    nerves | anxiety | anxiousness | stress | tiredness | fatigue | exhaustion | depression
    breath(ing|lessness)? | puff | cravings? | hunger | temper | anger | grief | guilt | shame
    loneliness | boredom | embarrassment | mood | sleep | energy | appetite
""")
_OF_WHAT = r"(?:,? (?:of|about|in|over) (?:(?!an?\b)[a-z][\w']* ){0,2}?(?!an?\b)[a-z][\w']*)?"
_LINK = (
    r"(?:'s)?:?(?: (?:is|are|was|has|been|sits?|sitting|hovers?|hovering|runs?|stays?|feels?|"
    r"levels?|score|rating|scale|at|about|around|roughly|maybe|like|still|just|only|now|today|"
    r"scored|scores|rates|gets|got|came|come|back|"
    r"usually|mostly|probably|easily|up|down|to|of|the day|this morning|these days))*,? "
)
_RATED = re.compile(
    rf"(?:^|(?<=[,.;:!?] )|(?<= )|(?<=-))(?P<thing>{_SUFFERED}){_OF_WHAT}{_LINK}{_FIGURE}"
    r"(?! for (?:doing|managing|confidence|importance|how|being sure)\b)(?![\w/])"
)
#: "With the pain 4", "4 because of the pain": why, and no rating of it.
_IS_WHY = re.compile(
    r"\b(?:with|without|because of|cause of|due to|despite|for|given|on|through|from|of|about|by|"
    r"depends on|depending on|considering|minus|but for)(?: (?:the|my|this|that|all|so much|"
    r"bad|\w+ing))* $|"
    r"\b(?:if|when|get|gets|getting|got|had|after|before|enough)\b[^,.;!?]* $"
)
#: "Like a 10 scared", "how bad's my hip? a 7", "7 on the pain scale".
_FELT = any_of("""
    scared | feart | afraid | frightened | terrified | nervous | anxious | worried | stressed | sore
    tired | knackered | exhausted | puffed | breathless | depressed | sad | angry | lonely
    dizzy | sick | itchy | achy | stiff
""")
_RATED_ROUND_ABOUT = re.compile(
    rf"\b{_FELT} (?:like )?(?:an? )?{NUMBER}(?: ?/ ?| out of )(?:10|ten)\b|"
    rf"\b{_FIGURE} {_FELT}(?=\W*$|[,.;!]| (?:today|now|the day|but|and|so)\b)|"
    rf"\bhow (?:bad|much pain|{_FELT})\b[^.?!]{{0,30}}\? ?(?:(?:about|maybe|probably|it's) )*"
    rf"{_FIGURE}|"
    rf"\b{_FIGURE} (?:on|for|in) (?:the |my )?(?P<thing>{_SUFFERED}) (?:scale|score|levels?|"
    r"chart)\b"
)
_OF_THE_BODY_OR_PURSE = (
    r"(?:battery|charge|rent|bills?|prices?|inflation|gas|electric(?:ity)?|tax|wages?|lungs?|"
    r"kidneys?|liver|sats|oxygen|hearing|eyesight|sight|vision|humidity|discount|interest|"
    r"heart (?:only )?(?:pump|work|function|run|beat)\w*)"
)
_A_DAY = r"(?:on (?:the )?(?:mon|tues|wednes|thurs|fri|satur|sun)days?|yesterday|the next day)"
_COUNTED = (
    r"(?:miles?|kms?|metres?|steps|lengths|laps|walks|hours|minutes|mins|pints|cans|fags|"
    r"cigarettes|glasses|tablets|pills|puffs|classes|swims|times|flights)"
)
_A_PLACE = (
    r"(?:shops?|surgery|stop|gym|baths|pool|park|library|centre|hall|chemist|club|church|station|"
    r"clinic|hospital|school|post office|next one)"
)
_SOME = rf"(?:(?:about|only|at least|maybe) )?{NUMBER}"
_COUNTS = re.compile(
    # A hundredth of something else: "rent's gone up 8%", "lungs working at 30%".
    rf"\b{_OF_THE_BODY_OR_PURSE}\b[^,.;!?\d]{{0,25}} {NUMBER} ?(?:%|per ?cent)|"
    rf"\b(?:went|gone|goes|going|put) up (?:by )?{NUMBER} ?(?:%|per ?cent)|"
    # What was counted once is counted on: "3 miles on Sunday and 2 on Monday".
    rf"\b{NUMBER} {_COUNTED}(?: {_A_DAY})?(?:(?:,| and|,? then) {_SOME} {_A_DAY})+|"
    # How far: "the shop's 5 minutes, the surgery's 9".
    rf"\bthe (?:\w+ )?{_A_PLACE}(?:'s| is) {_SOME}(?=\W*$|[,.;!]| (?:away|and|but)\b)|"
    # When: "wakes at 2, 4 and 6".
    rf"\b(?:wakes?|woke|awake|waking|feeds?|opens?|shuts?|closes?|leaves|arrives?|finish(?:es)?|"
    rf"collect|pick up)(?: (?:me|us|him|her|them|up))? at {NUMBER}(?:(?:, ?(?:and )?| and | or )"
    rf"{NUMBER})*|"
    # What it is called by: "the X6", "the 7 I get", "3 up", "back when I was 9".
    r"\b[b-z]\d{1,3}\b|"
    rf"\bthe {NUMBER} (?:i|we|you) (?:get|take|catch|need)\b(?:,? (?:then|and|or) the {NUMBER}\b)?|"
    rf"\b(?:stay|live|bide|staying|living)(?: (?:on|at|in))?(?: the)? {NUMBER} up\b|"
    rf"\b(?:i|he|she|we) (?:was|were) (?:only |just |about )?{NUMBER} when (?:my|mum|dad|i|he|she|"
    rf"we|they|the|our)\b|"
    # A bus by what it did, and a run of luck.
    rf"\bthe {NUMBER} (?:was|is|has|never|did|does|just)(?: \w+){{0,2}}? (?:full|late|early|packed|"
    rf"cancelled|off|stop|stopped|show|turn|turned|come|came|drove|driven|gone|went|sailed)\b|"
    rf"\bchange (?:to|on to|at|for) the {NUMBER}\b|"
    rf"\b{NUMBER} (?:on the (?:trot|bounce)|in a row|days running)\b|"
    # "2 bad hips".
    rf"\b{NUMBER} (?:bad|dodgy|sore|gammy|new|dicky|duff|broken|wonky|false|replaced) "
    rf"(?:hips?|knees?|legs?|feet|eyes|shoulders|ankles|hands|wrists|discs?|lungs|teeth|hearts?)\b|"
    rf"\b{NUMBER} below\b(?! (?:what|that|where|it|the|last|my))|"
    rf"\b{NUMBER} (?:out of|in) {NUMBER} (?:dentists|cats|dogs|owners|experts|mums|scots|smokers)\b"
)


def without_other_figures(english: str, *, before: str = "") -> str:
    """`english` with each figure of something else blotted out by spaces.

    `english` comes from `in_english`; `before` is the coach's line, whose subject is asked about.
    """
    asked_about = in_english(before)

    def blotted(match: re.Match[str]) -> str:
        thing = match.groupdict().get("thing")
        is_why = _IS_WHY.search(english[: match.start()]) if match.re is _RATED else None
        if is_why or (thing and re.search(rf"\b{thing}\b", asked_about)):
            return match.group()
        return " " * len(match.group())

    for pattern in (_COUNTS, _RATED, _RATED_ROUND_ABOUT):
        english = pattern.sub(blotted, english)
    return english
