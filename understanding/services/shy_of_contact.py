"""Ringing or walking in is what holds somebody back: "I might be scared to ring"."""

import re

from understanding.text.phrases import any_of
from understanding.text.words import in_english

__all__ = ["shy_of_contact"]

_FEAR = any_of("""
    (too |so |a bit |a wee bit |quite |really |pure |that )?(scared|afraid|frightened|nervous|
        anxious|
        shy|terrified|worried|embarrassed|ashamed|petrified|feart)
    (hate|dread|cannot face|could not face|cannot do|cannot bear|do not like|hating|dreading|
        struggle with|no good (at|on|with)|not good (at|on|with)|bad at|rubbish (at|on|with))
    (nerves|anxiety|panic|panicking|bottle it|lose my nerve|no got the nerve|not got the nerve|
        not brave enough|feel daft|feel stupid|feel silly|do not know anyone|do not know anybody|
        will not know anyone|will not know anybody|do not know a soul)
""")
_CONTACT = any_of("""
    (ring|ringing|phone|phoning|phones|call|calling|calls|the phone|go|going|go in|walk in|
        walking in|turn up|turning up|go along|going along|speak|speaking|talk|talking|
        new people|new places|strangers|crowds|groups|a group|by myself|on my own|myself|alone|
        going alone|meet|meeting|anyone|anybody|a soul|there)
""")
_SHY = re.compile(rf"\b{_FEAR}\b(?:\W+[\w']+){{0,6}}?\W+{_CONTACT}\b")
_KNOWS_NOBODY = re.compile(
    r"\b(?:do not|will not|would not) know (?:anyone|anybody|a soul)\b|\bon my own\?|"
    r"\bwhat if (?:they|nobody|no one|i)\b"
)
_LONGEST = 25


def shy_of_contact(text: str) -> bool:
    """Tell whether making contact is what is feared; only of use where services were shown."""
    english = in_english(text)
    if len(english.split()) > _LONGEST:
        return False
    return bool(_SHY.search(english) or _KNOWS_NOBODY.search(english))
