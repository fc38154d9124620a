"""Small words left out, as a second language or haste leaves them: put in before a reflection."""

import re

__all__ = ["with_small_words"]

_DOING = (
    r"(?:go|sleep|eat|be|see|live|come|have|get|stay|work|walk|talk|leave|stop|take|make|do|know|"
    r"feel|find|lose|move|drink|rest|exercise|try|cut|keep|swim|sit|run|play|help|speak|tell)"
)
#: "I dont want go back to him", "i want sleep better"; "I want sleep" names a thing.
_WANTS = re.compile(
    r"\b(?P<i>i|ah|he|she|they|we) (?P<wants>(?:(?:do not|don'?t|dinnae|didn'?t|does not|doesn'?t|"
    r"really|just|only|never) )*(?:wants?|wanted)) "
    # "Take more" may be of medicines, and is said back to nobody.
    rf"(?!take\b)(?={_DOING} (?:back|better|out|home|to|in|on|with|more|less|my|the|there|again|"
    r"him|her|them|well|by|for|at|away)\b)",
    re.IGNORECASE,
)
#: "The doctor says lose weight."
_SAYS = re.compile(
    r"\b(?P<says>(?:doctor|gp|nurse|physio|consultant|hospital|wife|husband|son|daughter|mum|dad|"
    r"sister|brother|pal|they|he|she) (?:says?|said|keeps saying)) "
    rf"(?={_DOING}\b(?! (?:is|was)\b))",
    re.IGNORECASE,
)
#: "… but no idea how."
_NO_IDEA = re.compile(
    r"[\s,]+(?:but|and|only) (?:got |have )?(?:no|nae|not a|not an|havenae a|haven'?t a) "
    r"(?:idea|clue|scooby) (?P<what>how|where|what|when)(?P<rest>(?: to [\w' ]{2,30})?)\s*[.!]*$",
    re.IGNORECASE,
)
_OPENS = re.compile(r"^\W*so,?\s+(?=the|my|ma|he|she|they)", re.IGNORECASE)


def with_small_words(text: str) -> str:
    """A message with the "to" and "I have" that were left out; all other words stay.

    "So the doctor says lose weight but no idea how" gives "the doctor says to lose weight, and I
    have no idea how".
    """
    text = _WANTS.sub(lambda found: f"{found['i']} {found['wants']} to ", text)
    ends = _NO_IDEA.search(text)
    if ends is not None:
        text = _OPENS.sub("", text[: ends.start()]) + (
            f", and I have no idea {ends['what']}{ends['rest']}"
        )
    return _SAYS.sub(lambda found: f"{found['says']} to ", text)
