"""Broken sleep, pain, a full day, a condition told flatly: no low mood without a word of mood.

The meaning of "it's the pain wakes me at 3" lies near to low mood, for low people write so too.
What parts them is a word of how they feel. Ours; it takes away a gentle question and never more.
"""

import re

from understanding.text.phrases import any_of
from understanding.text.words import in_english

_LONGEST = 20
#: A condition told flatly takes a few words more: what it is, who said so, what work it must fit.
_LONGEST_OF_A_CONDITION = 26
_OF_A_CONDITION = re.compile(
    r"\b(?:diabetes|diabetic|sugars?|blood pressure|cholesterol|copd|asthma|arthritis|angina|"
    r"diagnosed|diagnosis|(?:doctor|nurse|gp) (?:say|says|said|told|found))\b"
)
_OF_THE_DAY = re.compile(
    r"\b"
    + any_of("""
        (wakes?|waking|woken|wakened|woke|awake|kept|keeps?) (me )?(up )?(at|since|from|by|half|
            all|till|until|every)
        (wakes?|woke|waken(s|ed)?|kept|keeps) (me|us)
        awake | sleep\\w* | slept | insomnia | naps? | not a wink | up (at|since|half|all|with|from)
        am up | tired | exhausted | shattered | knackered | drained | done in | worn out | weary
        pain | pains | sore | ache\\w* | aching | stiff | back | knees? | hips? | legs?
        busy | rushed | no time | hectic | run off my feet | shifts? | long (day|week|night)
        weather | rain\\w* | wind\\w* | cold | heat | dark | snow\\w* | ice | icy | roadworks
    """)
    + r"\b"
)
_MOOD = re.compile(
    r"\b"
    + any_of("""
        low | down (in|about|lately|again|all|most|just)? ?(the dumps)? | depress\\w* | hopeless\\w*
        sad\\w* | cry | crying | cried | weep\\w* | tear\\w* | greet\\w* | miserable | misery
        empty | numb | lonely | alone | worthless | useless | hate | guilt\\w* | ashamed
        (no|any|what is the|whats the|what's the) (point|use|hope|joy|future|pleasure|interest)
        cannot (cope|go on|face|see|take|be doing|carry) | not cope | coping | give up | giving up
        given up | nothing (helps|matters|left|works|feels|to)
        dread\\w* | overwhelm\\w* | breaking | broken | falling apart | end of my tether
        lost (all|my|the|interest) | enough of (it|life|this|everything) | life | myself | dead
        die | dying | gone | worse than ever | anxious | anxiety | panic\\w* | scared | afraid
        black | bleak | grim | despair\\w* | desperate | failure | burden | mood | feel\\w* | felt
        everything | everyone | nobody | no one | why (bother|me) | sick of (it|life|being|myself)
        wish(es|ed)? | take me | finished | be over | bothered | left me | wife left | husband left
        (just|only) (sit|lie|stare)\\w* | in the dark | (my|the) nerves | in my head
        every day is | end of me | that is me done
        fed up (with|of) (life|it|everything|myself|living|being)
    """)
    + r"\b"
)
#: What they have left off doing, or who is low beside them, is told of a mood all the same.
_NO_MORE = re.compile(
    r"\b(?:do not|cannot|could not|never|no longer|can hardly|not) (?:\w+ )?(?:eat|cook|wash|"
    r"answer|phone|dress|sleep|care|get up|go out|leave)\b|\bspirits\b|\bflat\b|\bwhat is the use\b"
)


def is_tired_not_low(text: str) -> bool:
    """Whether a short message tells of the night or the day, and of no mood."""
    english = in_english(text)
    length = len(english.split())
    if length > _LONGEST_OF_A_CONDITION or _MOOD.search(english):
        return False
    if _OF_A_CONDITION.search(english):
        return _NO_MORE.search(english) is None
    return length <= _LONGEST and _OF_THE_DAY.search(english) is not None
