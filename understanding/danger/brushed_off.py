"""A question about ending one's life waved away: "im fine honest", "omg yes im OK lets just do it".

It says neither that it was misread nor no: it asks to be let be. So it is let be, with who listens
kept in sight, and nothing is taken for put right. Every word must be of such a gesture.
"""

import re

from understanding.text.phrases import any_of
from understanding.text.words import in_english

__all__ = ["brushes_off", "is_unsure"]

_FILLER = any_of("""
    ((i am|i'm|im|am) )?(just|only) tired
    no | nah | nope | naw | yes | yeah | aye | oh | och | ach | omg | god | jeez | ffs | ok | okay
    right | well | but | and | so | just | sorry | please | honestly | honest | really | seriously
    lol | haha | ha | hen | pal | mate | man | like | tbh | to be honest | i swear | i promise
    promise | thanks | thank you | ta | now | the now | again | anyway | look | listen
""")
_OK = any_of("""
    ((i am|i'm|im|am|i feel|i will be|i'll be|it is|it's|its|that's|thats|all|we are|
        we're) )?((just|totally|really|all|very|pure|quite|still) )*(fine|ok|okay|all right|
        alright|grand|good|sound)( (now|the now|again|today|just now|with it))*
""")
_DROP = any_of("""
    ignore me
    (just )?(forget|leave|drop|ignore|never mind|nevermind|scrap)( (it|that|about it|about that|
        i said (it|that|anything)|i spoke))*
    it('s| is) nothing | it('s| is) not a big (deal|thing)
    (do not|don't|no need to) worry( about (it|me|that))?
    (it |that )?(does not|doesn't) matter
    ((it |that )?(was|is|it's) )?(just |only )?(having )?(a |one of )?(those |wee |
        really )*(bad|shit|rough|rubbish|crap|long) (days?|night|mood|week)
    ((i am|i'm|i was|am) )?(just |only )?(being )?(daft|silly|stupid|dramatic|moaning|venting|
        a drama queen|hungover)
""")
_ON = any_of("""
    (let's|lets|can we|could we|let us|we can) (just |please )*(do it|do this|
        get on( with (it|this))?|go on|carry on|move on|talk about (something|anything) else|
        change the subject|do the (plan|thing))
""")
_PART = re.compile(rf"(?:(?P<ok>{_OK})|(?P<drop>{_DROP})|{_ON}|{_FILLER})(?:[\s,.!;-]+|$)")
#: "Ok" and "good" alone only nod.
_OF_THEMSELVES = re.compile(r"(?:i|i'm|im|am|it|it's|its|that's|thats|all|we|we're)\b")
_LONGEST = 24
#: To the question itself: no yes and no no.
_UNSURE = re.compile(
    r"\W*(?:(?:i |i really |honestly |just |och |oh |well |no |eh )*(?:do not|don't|dunno|cannot|"
    r"can't)? ?(?:know|dunno|idk|not sure|no idea|no clue|say|tell)|maybe|perhaps|possibly|kind of|"
    r"sort of|i am not sure|i'm not sure|dunno|idk|i guess|i suppose|who knows|hard to say)"
    r"(?:[\s,.]+(?:really|just|honestly|tbh|sorry|anymore|any more|if i am|maybe))*\W*"
)


def brushes_off(text: str) -> bool:
    """Whether a whole message says that they are all right, or to drop it, and no more."""
    said = " ".join(in_english(text).split())
    if len(said.split()) > _LONGEST or "not " in said.replace("not a big", ""):
        return False
    at, waved_away = 0, False
    while at < len(said):
        part = _PART.match(said, at)
        if part is None:
            return False
        waved_away |= bool(part["drop"] or (part["ok"] and _OF_THEMSELVES.match(part["ok"])))
        at = part.end()
    return waved_away


def is_unsure(text: str) -> bool:
    """Whether a whole answer says that they do not know: "idk", "maybe"."""
    return _UNSURE.fullmatch(in_english(text)) is not None
