"""Words of ending one's life said round about: by one's own thoughts, or of others' relief.

"Mind says finish your life", "they'd be lighter if I was out of the picture". They are read beside
the cues of `understanding.safety`, and no head is taught by them.
"""

import re

from understanding.safety.finding import Category, Finding, Level
from understanding.safety.reading import read

__all__ = ["dark_words"]

_TOLD = re.compile(
    r"\b(?:minds?|head|brain|thoughts?|voices?|voice inside|something inside|demons?) "
    r"(?:(?:just|keeps?|keep|is|are|on|at|inside|in|my|me|always|still|now|all|that|there) )*"
    r"(?:says?|saying|tells?|telling|goes|going|shouts?|shouting|whispers?|whispering) "
    r"(?:me )?(?:(?:to|just|go on|do it|that|you|should|could|and|,) )*"
    r"(?:finish|end|take|be done with|stop|get rid of) (?:your|my|this) "
    r"(?:own )?(?:life|living|self)\b"
    r"|\b(?:minds?|head|brain|thoughts?|voices?) (?:, )?(?:\w+ ){0,4}?"
    r"(?:says?|saying|tells?|telling) "
    r"(?:me )?(?:to )?(?:(?:kill|hang|drown) (?:yourself|myself)|"
    r"(?:stop|quit) (?:living|existing|being alive|breathing)|not (?:be|live|exist)\b|"
    r"(?:jump|step off|step in front|die)\b(?! (?:to|through|up|for|at|on|laughing)\b))"
)
#: A goodbye that thanks for what nobody else did, or leaves word for somebody.
_FAREWELL = re.compile(
    r"\b(?:goodbye|good bye|farewell|cheerio)\b.{0,60}\b"
    r"(?:(?:trying|tried|bothering|bothered) with me|"
    r"(?:nobody|no one) else (?:did|tried|cared|bothered)(?= [.?,x]|$)|"
    r"tell my (?:\w+ ){1,2}i (?:tried|loved?|am sorry))\b"
)
_RELIEF = re.compile(
    r"\b(?:everyone|everybody|they|he|she|it|folk|the (?:kids|family|weans|lot of them)|"
    r"my (?:\w+ )?(?:family|kids|children|wife|husband|son|daughter|sons|daughters|mum|dad)) "
    r"(?:would|will|could|might)? ?(?:all )?(?:be|get|breathe|feel|sleep|live|do) "
    r"(?:\w+ ){0,2}?(?:lighter|better|happier|easier|freer|relieved|fine|richer|calmer|quieter)"
    r"(?: off)? (?:\w+ )?(?:if|when|once|with|after) (?:i|me) "
    r"(?:(?:was|were|am|being|is|had|just) )*"
    r"(?:out of (?:the|their|his|her) (?:picture|way|road|hair|lives)|gone|no more|away for good|"
    r"not here|not about|not around|no longer)\b"
)
_OF_A_STORY = re.compile(
    r"\b(?:film|book|song|series|programme|play|character|poem|podcast|used to|years ago|"
    r"the kitchen|driving|choir|team|class|gone to (?:work|bed|the)|at (?:work|my))\b"
)
_CUES = (
    (_TOLD, "thoughts tell them to end it"),
    (_RELIEF, "others' relief"),
    (_FAREWELL, "a farewell"),
)


def dark_words(text: str) -> Finding | None:
    """An urgent finding where their own thoughts, or others' relief, tell of ending their life."""
    said = read(text).text
    if _OF_A_STORY.search(said):
        return None
    for pattern, cue in _CUES:
        if pattern.search(said):
            return Finding(Category.SUICIDE_THOUGHTS, Level.URGENT, "words", (cue,), 0.8)
    return None
