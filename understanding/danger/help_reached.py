"""Help that has been reached, told while coaching waits: "a phoned the nurse", "they're coming".

Whoever has called already is not told to call again.
"""

import re

from understanding.text.words import in_english

__all__ = ["is_worse", "tells_help_reached"]

_WHO = (
    r"(?:999|111|nhs ?24|ambulance|paramedics?|doctors?|gp|nurse|midwife|hospital|surgery|"
    r"practice|health centre|(?:foot |diabetes |heart |ibd )?(?:clinic|team)|helpline|line|"
    r"samaritans|breathing space|crisis team|cpn|police|pharmacist|consultant|out of hours|"
    r"a ?(?:and|&) ?e|casualty|emergency)"
)
_REACHED = re.compile(
    r"\b(?:phoned|rang|rung|called|got hold of|got through to|spoke (?:to|with)|"
    r"spoken (?:to|with)|talked to|speaking (?:to|with)|on (?:the )?(?:phone|line) (?:to|with)|"
    r"been on to|told|texted|messaged|seen|saw|been (?:to|at|in)|"
    r"(?:at|in) (?:the )?(?=a ?(?:and|&)|hospital|casualty|surgery)) ?"
    rf"(?:\w+ ){{0,3}}?{_WHO}\b"
    rf"|\b{_WHO}(?:'s|s| is| are| has| have)? (?:\w+ )?(?:coming|on (?:its|their|his|her|the) way|"
    r"here|phoning (?:me )?back|calling (?:me )?back|ringing (?:me )?back|been|came|"
    r"knows?|said|says|told|checked|looked|sent|gave|given|sorted)\b"
    rf"|\b(?:going|away|off|on my way|heading|getting taken|being taken) (?:\w+ ){{0,3}}?"
    rf"(?:to|in to|into|up to) (?:\w+ ){{0,2}}?{_WHO}\b"
    r"|\b(?:they|she|he)(?:'re|'s| are| is)? (?:coming|on (?:their|her|his|the) way|"
    r"phoning (?:me )?back|calling (?:me )?back)\b"
)
#: Not yet, not at all, only thought of; or a road that led nowhere.
_NOT_REACHED = re.compile(
    r"\b(?:not|never|no one|nobody|cannot|could not|did not|will not|won't|should (?:i|a)|"
    r"if (?:i|it|they)|might|maybe|could|no answer|engaged|no use|busy|hung up|without|"
    r"do i (?:need|have)|shall i|when (?:i|they) (?:can|get)|tell me)\b"
)
_WORSE = re.compile(
    r"\b(?:worse|back again|(?:it is|it's|its|has) back|(?:came|come|coming|comes) back|again|"
    r"still (?:bad|there|bleeding|sore|going)|not (?:eas\w+|better|stopp\w+|going)|help|cannot|"
    r"spreading|faint\w*|collaps\w*)\b"
)
_LONGEST = 30


def is_worse(text: str) -> bool:
    """Whether what had eased, or was in good hands, is said to be back, worse or not over."""
    return bool(_WORSE.search(in_english(text)))


def tells_help_reached(text: str) -> bool:
    """Whether somebody who can help knows of it, is on the way, or is where they are going."""
    said = in_english(text)
    return (
        len(said.split()) <= _LONGEST
        and bool(_REACHED.search(said))
        and not _NOT_REACHED.search(said)
    )
