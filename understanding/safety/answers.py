"""The kinds of short answers that tell of danger beside a question: a yes, "still there", "cannot".

Most questions ask whether a sign has gone, whether something can still be done, or whether
something is so; the answers to each of these three are alike, whatever the sign. A question that
takes the danger for granted ("How often?", "Where?") is answered by anything that is no denial.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from understanding.safety.finding import Category, Level
from understanding.text.phrases import any_of

ASIDES = r"^(?:(?:um|well|oh|och|naw|honestly|sorry|eh|hm+|actually|i am afraid|,) ?)*"

#: It has not gone: no; still there; worse; gone and back.
STILL = (
    ASIDES
    + r"(?:(?:no|not|nope|never|hardly|barely)\b(?! (?:more|longer|pain|problem|bother|worries)\b)"
    r"|(?:it )?(?:has|have|is|did|does|are) not\b(?! (?:back|there|sore|hurting))"
    r"|.*\b(?:still\b(?! (?:gone|away|fine|better|ok))|worse|same|bigger|tighter|spreading|"
    r"(?:come|came|comes|coming|back|start(?:s|ed)?) (?:on )?(?:again|back)|then back|"
    r"goes again|again now|cannot|not (?:gone|settled|settling|stopped|stopping|shifting|easing|"
    r"better|clear|clearer|cleer|right|yet|quite|really|away)|only (?:a bit|half|one)|"
    r"pumping|pouring|soaking|through the (?:towel|bandage|dressing)|drooping|droopy|squint))"
)
#: It cannot be done.
CANNOT = (
    ASIDES + r"(?:(?:no|not|nope|never|hardly|barely|only|just the) ?\b(?! (?:problem|bother))"
    r"|.*\b(?:cannot|could not|will not|does not|do not|is not|not (?:really|safely|yet|a)|"
    r"only (?:the )?(?:one|wan|half|a bit)|one (?:side|arm|of them)|dead|numb|like somebody else|"
    r"no (?:waking|response|answer)|nothing stays|keep(?:s)? (?:coming|slipping|dropping)|"
    r"falls?|slides?|drops?|i have (?:tried|shook|shouted)))"
)
#: It is so: a yes of any kind, or "sometimes".
SO = ASIDES + any_of("""
    (yes|yeah|yep|aye|y)\\b(?! (i am )?(fine|safe|ok|okay|sure i am not))
    (i|he|she|it|they|you know i) (do|does|am|is|are|have|has|did|might|will|would)\\b(?! (not|
        never|safe|fine|ok|okay|all right)\\b)
    (sometimes|often|maybe|perhaps|possibly|probably|a bit|a little|now and (then|again))\\b
    (some|most|every|all) (night|day|time|week)s?\\b
    (kind|sort) of\\b | (all|half) the time\\b | (a lot|constantly|always|mostly|nearly)\\b
    (who is not|would not you be|what do you think|guess so|think so|suppose so|i suppose|
        must do)\\b
    on purpose\\b | (both|the lot|plenty|too often)\\b
    that is (exactly )?(it|right|what i mean)\\b
    (of course|definitely|correct|exactly|sadly|afraid so)\\b(?! not)
""")  # fmt: skip
#: It is not so, or cannot be promised.
NOT_SO = ASIDES + any_of("""
    (no|not|nope|never|none|nobody|no one)\\b(?! (danger|problem|worries|bother|need))
    (i )?(doubt|cannot (say|promise|be sure)|could not (say|promise)|do not know|will not|
        would not)\\b
    would not (bank|bet) on it\\b | just (the|me|them)\\b | (only|some|most) (days|nights|times)\\b
    (sometimes|depends|if|hopefully|maybe|probably not|unlikely)\\b
""")  # fmt: skip
UNDER_16 = ASIDES + (
    r"(?:i am |i will be |am |just |only |nearly |almost |about |turned )*(?:[5-9]|1[0-5]|five|"
    r"six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen)(?: and a half)?"
    r"(?: years? old| years)?\b(?! ?(?:stone|st|kg|months?|weeks?|days?|0|th))"
)
MANY = ASIDES + any_of("""
    .*\\b(all|lot|whole|box|boxes|packets?|strips?|bottle|handfuls?|dozens?|half of|most of|
        too many)\\b
    .*\\b(lost count|do not know|no idea|not sure|did not count|cannot mind|enough to)\\b
    .*\\bmore than (i|she|he|you|the)\\b
    (about |maybe |like |near |nearly |over |i took |took )*([89]|[1-9][0-9]+)\\b(?! ?(mg|ml|mcg|
        am|pm|[:.]))
    (about |maybe |near |over |i took )*(eight|nine|ten|twelve|fifteen|sixteen|twenty|thirty|forty)
""")  # fmt: skip
#: What is told of as taken: much of it, or what nobody takes.
SWALLOWED = (
    r"(?!.*\b(?:usual|prescribed|one|a couple|two (?:tablets|paracetamol|painkillers)|inhaler|"
    r"nothing|only my|my own)\b)"
    r".*\b(?:all|lot|whole|box|boxes|packets?|strips?|bottle|handfuls?|dozens?|loads|everything|"
    r"bleach|antifreeze|weedkiller|battery|batteries|"
    r"(?:1[0-9]|[2-9][0-9]|twenty|thirty|forty|fifty))\b(?! ?(?:mg|ml|mcg|am|pm))"
)
#: A yes that makes itself small: "wee bit", "crosses my mind", "only when he's drunk".
HEDGED = ASIDES + any_of("""
    (a )?(little|bit|touch|tad|fair bit|good bit)\\b(?! (better|easier|of (a )?(rest|peace)))
    (here and there|on and off|off and on|from time to time|at times|once or twice|the odd)\\b
    (every|most|each) \\w+ | (on|in) (\\w+ )?(bad|low|dark|rough) (days|nights|spells|times)\\b
    (quite|a fair|too) (a bit|much|often)\\b
    (i will not lie|not (going to|gonna) lie|cannot lie|cannot deny it|will not deny it)\\b
    (it|they|the thought|that) (crosses|crossed|comes?|came|pops?|has crossed|goes through|does)\\b
    (it |they )?(comes and goes|come and go)\\b
    (only|just|mainly|mostly|usually) (when|if|after|since|lately|at night|the (once|nights?))\\b
    (when|after) (i am|i have|it is|he|she|they|my|the)\\b | (at|in the) (night|nights|dark)\\b
    (not|no) (the now|all the time|every (day|night)|badly|much|deep|always|yet|tonight|today|
        right now|just now|this minute|seriously|as (much|bad|often)|that (much|often)|so much)\\b
    (more|less) (than|often)\\b | (loads|tons|plenty)\\b
    (all|some) (day|night|morning|evening|hour|week)s?\\b
    (this|last|past few|these past) (morning|week|weeks|night|weekend|month|days)\\b
    (yesterday|earlier|recently|lately|again|since)\\b
    (once|twice|thrice|\\d+ times|(two|three|four|five|six|a few|couple of|several) times)\\b
    (i )?(have|had) (done|been|thought|tried|a)\\b | (i )?(might|may|could|would|want to|used to)\\b
""")  # fmt: skip
#: Anything but a denial, a wish to leave it, or what is told of long ago.
ANYTHING = (
    r"(?!" + ASIDES + r"(?:no|not|never|none|nothing|nobody|nowhere|neither|nope|nay|rarely|hardly|"
    r"(?:i )?(?:do|am|have|did|would|was|will|could) not|there is (?:no|not)|zero|0|far from)\b"
    r"(?! (?:tonight|today|yet|right now|just now|sure|long|much|all the time|every|so often|"
    r"longer|as)\b))"
    r"(?!.*\b(?:skip|rather not|why|what do you mean|who (?:says|said)|wrong|joking|kidding|"
    r"change the subject|not want to (?:say|talk|answer)|years? ago|decades|as a (?:teenager|kid|"
    r"child)|used to|long time ago|never|the past|stop|next question|daft|nonsense|figure of|"
    r"thanks?|fine (?:now|really|thanks)|of course not|not anymore)\b)."
)
#: How long it has been so: a span within the day or some days, "since", "still".
A_WHILE = (
    r"(?!.*\b(?:years?|months|always|long time|gone|stopped|eased|settled|better|away|passed|"
    r"fine|normal|usual|lasted|decades|all my (?:life|days)|since (?:i was|19|20))\b)"
    r".*\b(?:\d+|one|two|three|four|five|six|ten|twenty|thirty|half|couple|few|an|hours?|hrs?|"
    r"mins?|minutes?|days?|since|all (?:day|night|morning)|ages|still|just (?:now|started)|"
    r"morning|night|today|yesterday|lunch\w*|breakfast|dinner|tea|while)\b"
)
MEANS = r"tablets|pills|paracetamol|knife|blade|blades|rope|gun|razor|insulin|they"


#: A pattern of a question that begins with whatever stands before it.
_ANYWHERE = re.compile(r"(?:\(\?[=!:])*\.\*")


@dataclass(frozen=True)
class Answered:
    """A question about a sign of danger, and the answers to it that tell of danger."""

    name: str
    category: Category
    level: Level
    asked: re.Pattern[str]
    told: re.Pattern[str]
    #: False where everyday talk asks it too: the question alone then tells of no danger.
    of_danger: bool = True


def row(
    name: str, category: Category, level: Level, asked: str, told: str, *, of_danger: bool = True
) -> Answered:
    """A row of the table; `told` is read from the start of the answer, `asked` anywhere."""
    # What may stand anywhere in a line is looked for from the line's start alone: from every
    # other place it could only fail again, and that took a dozen times as long.
    if _ANYWHERE.match(asked):
        asked = f"(?m:^)(?:{asked})"
    return Answered(name, category, level, re.compile(asked), re.compile(told), of_danger)


GONE = (
    r"(?:gone|eased?|passed|settled?|stopped|better|cleared|clearer|easier|worn off|shifted|"
    r"helped?|touch(?:ed)? it|back to|come round|fade[ds]?|how (?:is|are)|come down|"
    r"any (?:less|better))"
)
ABLE = r"(?:can (?:you|he|she|they|it)|able to|could (?:you|he|she)|is (?:he|she) able)"
YOU = r"(?:are|have|do|did|were) you"


def whether_gone(sign: str) -> str:
    """A question that asks whether the sign has gone, in either order."""
    return rf"(?=.*\b(?:{sign}))(?=.*\b{GONE}\b).*"


def able_to(what: str) -> str:
    return rf"{ABLE}\b.*\b(?:{what})"


CHEST = r"chest|heart|tightness|pressure|palpitations"
FACE = r"(?:your|his|her) (?:face|mouth|arms?|speech|words|eyesight)|numbness|droop\w*"
OUT = (
    r"come round|woken|conscious|"
    r"(?:the|a|his|her|your) (?:fit|seizure) (?:stopped|over|past|passed)"
)
HARM = r"hurt|harm|cut|burn"
NOW, TODAY = Level.EMERGENCY, Level.URGENT
