"""Words that could rate, and do not: how low somebody is, and what is high besides."""

import re

from understanding.text.phrases import any_of

__all__ = ["is_low_in_spirits", "rates_something_else"]

#: "I've hit rock bottom", "there's nothing for me any more", "nothing matters": how somebody is,
#: and no place on a ruler. What is done about it is the business of the safety reader.
_LOW_IN_SPIRITS = re.compile(
    r"\b"
    + any_of(r"""
        (nothing|nowt)( (really|much|ever|even))? (matters|means anything|helps|works)(?! (more|
            as)\b)
        (nothing|nowt|no (hope|point|reason)) (to live|to go on|left|any ?more|in (my )?life)
        (there's|there is|have|i've|got|see|seems?)( (just|really|only|absolutely|got))* (
            nothing|nowt|no (hope|point|future|reason)) (left|for me|ahead|any ?more|in life\b)
        (i|i've|i'm|have|am|been|hit|hitting|reached|reaching|feel|feeling|near|nearing|like|
            life is)( (
            hit|at|at a|near|like|really|just|so|totally))* rock bottom
        (have|got|there's|there is|lost|losing|without)( (all|any|absolutely|just|
            my))*( no)? hope(?! (of|
            that|i)\b)
        no (interest|joy|pleasure) in (anything|life|living)
        (feel|feeling|felt|am|it's all|all|everything( is|'s)?|life( is|'s)?|so|world is)( (so|just|
            totally|completely|utterly|pretty|really|quite|a bit|rather))* hopeless
        (feel|feeling|felt|i am|been|mood('s| is| has been)?|spirits? (is|are))( (so|very|really|
            pretty|
            quite|just|a bit|awful|right|that|too))* (low|down)(?! on\b)
        i (am|was|have been)( (so|very|really|pretty|quite))+ low(?! on\b)
        i (cannot|could not|can|have never) (get|go|sink|feel|be|been|felt) (any |much )?lower
        (?<!and )i( just| really)? (am|feel|mean)( (like|just|worth|worthless|a))* (nothing|nowt)\b
        feel(ing|s)?( (like|just|a))* (nothing|nowt)\b | (kill|hurt|harm|cut) myself
        want(s)? to die
        (end|ending) (my life|it all) | be dead | not (to )?(be|want to be) here
        (nothing|nowt)( (that|else))? (i|we|they|anyone|anybody|you) (can|could|do|try|say|did)\b
        (nothing|nowt) i want\W*$
        (nobody|no one|naebody) (thinks|believes|says|makes|finds)
        i (am|feel)( (so|very|really|just))* (not (very |that |so |at all )?important|unimportant)
        not (sure|certain) (i|if i|that i|whether i) (want|should|can|will)( (to|
            still))* (be (here|alive|
            around)|go on|live|carry on|keep going)
        care(d)? less (about (anything|life|living|myself)|if i (live|die|am here|wake)|
            whether i)
        if i (live|die) | live or die | (list|choice|option) is (dying|death|ending)
        i( will|'ll)( not| still)? be here (next|by|at|come|for) (\w+ )?(year|month|christmas|
            summer|spring|winter|new year|easter)
        (ate|eaten|eat|eating|drank) (nothing|nowt)
        end of my (rope|tether) | what's the point (of|in) (anything|living|it all|life|going on)
    """)
)


def is_low_in_spirits(english: str) -> bool:
    """Whether words that could rate tell how low somebody is: "I've hit rock bottom"."""
    return bool(_LOW_IN_SPIRITS.search(english))


#: "My BP is high", "make sure the gate's shut": neither how sure nor how important.
_SOMETHING_ELSE = re.compile(
    r"\b"
    + any_of(r"""
        (bp|blood|bloods|pressure|sugars?|cholesterol|temperature|temp|risk|heart rate|pulse|iron|
            b12|
            levels?|platelets|thyroid|sats|oxygen|weight|pain|fever)( (is|are|was|were|runs?|too|
            very|
            really|a bit|quite|still|been|has|have|gone|just|always))* (high|low|strong|poor|good)
        (high|low|big|strong|poor|small) (blood|bp|pressure|sugars?|cholesterol|temperature|iron|
            dose|
            pain|tablets|painkillers|sleep|toe|dog)
        (make|making|made|be|for) sure(?= (the|that|my|he|she|they|it|we|you|to|of|there)\b)
        do not care (for|about (numbers|scales|scores)|what|who|how|where)
        certain (people|person|someone|somebody|things?|foods?|times?|days?|amount|age)
        a certain \w+
        (vital|essential|critical|crucial) (signs|organs?|care|condition|illness|shopping|oils?|
            work|
            workers?|travel|game|match)
        sure (is|does|thing (what|when|where|how))
        who cares (for|what|who|how|where|if|about (me|him|her|us|them))
    """)
)


def rates_something_else(english: str) -> bool:
    """Whether words of the scale are said of something that no ruler asks of: "my BP is high"."""
    return bool(_SOMETHING_ELSE.search(english))
