"""What a doubt of the meaning alone reads too much into, and how somebody says that it did.

A wish to take part is no farewell ("I would like to get to the coffee morning once"), and a reason
that is about somebody else no low mood of theirs. Whoever is asked how bad it gets and does not
follow, or says that they only asked about food, has answered: they are asked nothing deeper.
"""

import re

from understanding.text.phrases import any_of
from understanding.text.words import in_english

__all__ = ["is_dark", "says_it_was_misread", "tells_why_for_another", "wishes_to_take_part"]

_WISHES = re.compile(
    r"\b(?:i would|i'd|i|we would|we'd|am|i am)(?: just| only| really| still| quite)* "
    r"(?:like|love|want|wish|hope|hoping|wanting|going) to (?:\w+ )?"
    r"(?:get (?:to|out|back|along|into|going)|go (?:to|back|out|along|for|with)|try|join|start|"
    r"learn|take up|see if|visit|meet|help at|be able to|come to|walk|swim|dance|cook|bake|knit|"
    r"sing|read|paint|garden)\b"
)
#: With any of these it may be a farewell, or the wish of somebody who sees no way to it.
_DARK = re.compile(
    r"\b"
    + any_of(r"""
        die | dying | dead | death | gone | end | ending | ended | goodbye | goodbyes | farewell
        last (time|thing|wish|one|chance|visit) | one last | peace | peaceful | forever | for good
        sleep | heaven | join (him|her|them|my) | be with (him|her|them) | without me | burden
        point | hopeless | cannot go on | no more | anymore | pills | tablets | bridge | river
        rope | cliff | under | front of | hurt | kill | sorry for | forgive | letters?
        will written | before i | over with
        escape | away from (it|all|everything) | stop (feeling|it all) | disappear | never wake
        (not|never) (come|coming|be coming|stop|stopping|wake|waking|be found) ?(back|home|up)?
        keep (walking|going|driving|swimming) | step off | lie down | lie in | roof
        (rail(way)?|train) (line|lines|tracks?) | the tracks
        out of (this|here|everyone\w*|everybody\w*|their|your|the) (life|way|world|misery|\w+ way)
        out of (everyone\w*|everybody\w*) way | my maker | next (world|life) | (to|with) god
        (would|will|if) (notice|miss me|anyone|anybody|care) | paracetamol | od | overdose
        go quietly | out quietly | nobody knows | go with (her|him|them) | one more time
        the ground
        try (it|again) (tonight|the night)
    """)
    + r"\b"
)
_ONE_OF_THEIRS = (
    r"(?:he|she|they|him|her|them|his|(?:my|our|the) (?:man|wife|husband|mum|mother|dad|father|son|"
    r"daughter|boy|lad|lass|wean|weans|kids|children|grandson|granddaughter|brother|sister|partner|"
    r"gran|granda|dog))(?:'s|s)?"
)
_A_REASON = re.compile(
    rf"^\W*(?:(?:well|och|oh|just|it is|it's) )*(?:because|cause|cos|coz|cus|for|so that)"
    rf"\b(?: \w+){{0,3}}? {_ONE_OF_THEIRS}\b"
)
_OWN_FEELING = re.compile(
    r"\b(?:i am|i feel|i'm|am|feel|feeling|felt|makes me|i have been|i get|i just) (?:\w+ ){0,2}?"
    r"(?:low|down|sad|depress\w*|hopeless|useless|worthless|lonely|empty|numb|broken|scared|done|"
    r"miserable|tearful|crying|greeting|sick of|not coping|drowning|finished|a burden)\b"
    r"|\b(?:cry|crying|tears|cannot (?:cope|go on|take|bear)|hate (?:myself|my life)|no hope|"
    r"give up|giving up|given up|myself|die|dying|died|dead|end it|better off|nothing|useless|"
    r"cannot see|see (?:a|any|no) way|scared|afraid|hurts? me|hits?|(?:is|are) gone|left me|"
    r"passed|lost (?:him|her|them)|killed|without me|miss me|when i am (?:gone|away))\b"
)
#: What they say that was meant, or that it was not: a question about food, and no sadness.
_MISREAD = re.compile(
    any_of(r"""
        \b(i am|i'm|im|am|i was|feel|i feel) (not|never|no) (at all |really |even |feeling |
            being )*(sad|low|down|depressed|upset|unhappy|lonely|suicidal|miserable|struggling|
            in a (bad|low) (place|way)|worried)\b
        \bwhy (do |did |are |would |you )*(you |ye )?(say|saying|said|ask|asking|asked|think|
            thinking)( me)? (this|that|it|so)\b
        \bi (only|just|simply) (ask|asked|asking|say|said|mean|meant|was asking|
            was saying|was talking|am asking|am saying|wondered)\b
        \bi (only|just|simply) (want|wanted|need|would like) (to (know|ask|find|get to|go to|see if|
            join|try|learn|do the|make|eat|cook|walk|start)|a (list|class|group|plan|recipe|number)|
            some (ideas?|recipes?|information|advice|tips)|the (number|address|times?|page|plan))\b
        \bi (asked|was asking|am asking) (about|for|you about)\b
        \b(do not|don't|did not|cannot|can't) (follow|understand|get what you|see what)\b
        \b(what|where) (has|have|does|did) (that|this|it) (got to do|have to do|come from)\b
        \bnot what i (meant|said|asked|mean|say)\b | \bi (never|did not) (say|said|mean|meant)\b
        \b(you are|you're|that's|that is|it's) wrong\b | \bwrong end of the stick\b
        \bhow bad (does|is|do) what\b | \babout what\? | \bwhat do you mean\b
        \bnothing (is )?wrong with me\b | \bi am (quite |very |perfectly )?(happy|content|cheery)\b
    """)
)
#: Beside any of these a misreading is none: it is told how they are.
_HOW_THEY_ARE = re.compile(
    r"\b(?:empty|numb|awful|cry|crying|cried|tears|lost|alone|lonely|nobody|no one|hopeless|"
    r"useless|worthless|ashamed|scared|panic\w*|cannot (?:sleep|see|stop|face)|"
    r"why i (?:feel|am|cannot)|"
    r"what is (?:happening|wrong) (?:to|with) me|wife back|husband back|life back|be left|"
    r"help from|someone to|somebody to|feel normal|rest from|in my head|my head|"
    r"leave behind|the use of|"
    r"at night|every (?:day|night)|(?:passed|died|depressed) (?:away|last|in|on|when)|get up for)\b"
)
_TAKEN_BACK = re.compile(
    r"\b(?:but (?:i|it|sometimes|maybe)|sometimes|except|too much|cannot|can't cope|any ?more|"
    r"goodbye|want (?:to )?(?:die|it to (?:end|stop)|out|to go to sleep|peace)|die|end it|gone|"
    r"kill|hurt)\b"
)


def is_dark(text: str) -> bool:
    """Whether a message holds a word that a farewell, or a wish to be gone, may be made of."""
    return _DARK.search(in_english(text)) is not None


def wishes_to_take_part(text: str) -> bool:
    """Whether a message wishes to go, join or try something, and holds nothing dark."""
    return bool(_WISHES.search(in_english(text))) and not is_dark(text)


def tells_why_for_another(text: str) -> bool:
    """Whether a message gives a reason that is about somebody else, and no feeling of theirs."""
    said = in_english(text)
    return bool(_A_REASON.search(said)) and not _OWN_FEELING.search(said)


def says_it_was_misread(text: str) -> bool:
    """Whether somebody, asked about their mood, says that nothing of the kind was meant."""
    said = in_english(text)
    beside = re.sub(
        r"\b(?:do not|don't|did not|cannot|can't) (?:follow|understand|get|see)\b", "", said
    )
    dark = any(one.search(beside) for one in (_TAKEN_BACK, _DARK, _HOW_THEY_ARE))
    return bool(_MISREAD.search(said)) and not dark
