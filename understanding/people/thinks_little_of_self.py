"""What somebody says of their own worth: heard, and never said back as if it were so.

"It seems nobody would want you" would agree with it.
"""

import re

from understanding.text.phrases import any_of
from understanding.text.words import in_english

__all__ = ["thinks_little_of_self"]

_SAYS = re.compile(
    r"\b"
    + any_of(r"""
        (nobody|no one|nae one|no body) (would|will|could|wants?|likes?|cares?|needs?|misses|
            bothers|notices|ever|gives)\b.{0,25}\b(me|about me|us|i|if i)
        (nobody|no one) (wants|likes|loves|needs) me
        i am( just| only| such| so| a bit)*( (a|an))? (useless|worthless|stupid|hopeless|pathetic|
            nothing|failure|idiot|eejit|waste|nuisance|bother|nobody|disgrace|mess|embarrassment)
        (i am|i've been|i was)( (just|only|such|so|a bit|always))*( (a|an|the))? ?(bad|rubbish|
            terrible|
            awful|poor|lousy|useless|worst|weak|lazy|rotten|hopeless)( (father|dad|daddy|mother|mum|
            mam|mammy|maw|parent|husband|wife|son|daughter|gran|granny|granda|friend|pal|man|woman|person|
            partner|carer|provider|worker|one|excuse for \w+))+
        (i am|i'm) (not |no )(a )?(good|real|proper|much of a) (father|dad|mother|mum|parent|
            husband|
            wife|son|daughter|friend|man|woman|person|use to \w+)
        i (let|always let) (everyone|everybody|people|them) down
        (who|why) (would|wid) (anyone|anybody|they|folk|people)?( \w+)? ?(want|bother with|like) me
        (all|it's all|it is all|entirely) my (own )?fault
    """)
    + r"\b"
)
#: "Hopeless at these numbers" is said of the numbers.
_AT = re.compile(r"\b(?:hopeless|useless|stupid|rubbish) (?:at|with)\b")
_LONGEST = 25


def thinks_little_of_self(text: str) -> bool:
    """Tell whether somebody says that they are worth little to themselves or to others."""
    english = in_english(text)
    if len(english.split()) > _LONGEST or _AT.search(english):
        return False
    return bool(_SAYS.search(english))
