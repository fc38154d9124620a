"""Whether somebody tells the coach of a group that others should find: "I ken a good group"."""

import re

from understanding.text.words import in_english

__all__ = ["contact_in", "knows_a_group"]

_GROUP = (
    r"(?:groups?|class|classes|clubs?|cafes?|choirs?|sheds?|drop[- ]?ins?|meet[- ]?ups?|circles?|"
    r"knitters|walkers|singers|gardeners|hubs?|larders?|pantry|pantries|food ?banks?|services?|"
    r"charity|charities|helplines?|sessions?|lunches|allotments?|library|hall|bands?)"
)
_SORT = r"(?:(?!(?:for|that|where|to|but|who|i|me|my)\b)[\w'-]+ ){0,4}"
_TELLS = r"(?:suggest|recommend|add|put in|put forward|pass on|share|list|mention|flag up|flag)"
_LIST = r"(?:your|the|this|that) (?:list|lists|directory|services|books?|database|app|site)"
_OTHERS = (
    r"(?:others?(?: people| folk)?|people|folks?|anyone|anybody|someone|somebody|them|everyone)"
)
_TELLS_OF = rf"(?:{_TELLS}|tell you (?:about|of)|let you know (?:about|of)) {_SORT}{_GROUP}"
_MAY = r"(?:should|might|may|would|could|will)"
#: Said to the coach about its list, or for others' sake: nothing else that is asked is so answered.
_FOR_THE_LIST = re.compile(
    r"\b(?:"
    + "|".join(
        (
            # "Can I suggest a group?", "we want to add our choir"
            rf"(?:can|could|may|might|how do|how can|how would|where do|where can) "
            rf"(?:i|we|folk|people) (?:just )?{_TELLS_OF}",
            rf"(?:i|we) (?:want|would like|'d like|wanted|would love|wish) (?:to )?(?:just )?"
            rf"{_TELLS_OF}",
            # "You should add the Leith Walkers to your list", "the cafe should be on your list"
            rf"(?:{_TELLS}|put|include|get|see|have|having) [\w' -]{{2,60}}(?:to|on|in|onto|into) "
            r"(?:your|this) (?:list|lists|directory|books?|database|services)",
            rf"{_GROUP} [\w' -]{{0,40}}(?:to|on|in|onto|into|from|off) {_LIST}",
            rf"(?:you|your list|the list)(?: are| is| has| have| have got|'ve)* (?:missing|missed|"
            rf"left out|lacks?|forgot|forgotten) {_SORT}{_GROUP}",
            # For others: "there's a shed that folk might like", "tell people about the choir"
            rf"(?:you|somebody|someone) (?:{_MAY}|ought to|want to|need to|must) "
            rf"(?:tell|let|point|send) {_OTHERS} [\w' -]{{0,30}}{_GROUP}",
            rf"{_GROUP} [\w' -]{{0,60}}{_OTHERS} {_MAY} "
            r"(?:know|like|love|enjoy|hear|try|use|want|need|find|benefit)",
            rf"{_GROUP} [\w' -]{{0,60}}worth (?:telling|passing|sharing|putting|adding|knowing)",
        )
    )
    + r")\b"
)
#: Alone it may be help of their own, or what they plan: heard only where nothing of that is asked.
_KNOWS_ONE = re.compile(
    r"\W*(?:(?:och|oh|ah|aye|yes|no|well|so|hi|hello|hey|and|but|by the way|btw|actually|also|"
    r"listen|see|here|thanks|thank you|pal|hen)[\s,.!]+)*"
    r"(?:i|we)(?: (?:do|also|actually|just|already|really|happen to|think i))* know"
    rf"(?: (?:of|about))? (?:a|an|this|another|one|the|two|some)(?: of)? {_SORT}{_GROUP}\b"
    r"(?P<more>[^?]{0,160})\??\W*"
)
_KNOWS_ONE_TOO = re.compile(
    r"\W*(?:i|we)(?: (?:do|also))* know (?:of |about )?"
    r"(?:a (?:good|better|great|rare|brilliant|braw) one|one|another|another one|"
    r"a (?:good|great) place)"
    r"(?: (?:here|near here|in|at|too|myself|you could|for (?:you|your list))(?: [\w'-]+){0,4})?\W*"
)
#: "A group of pals", "a group I could go to", "a group but I'm feart": told of themselves.
_OF_THEMSELVES = re.compile(
    r"^ of (?!(?:knitters|walkers|singers|volunteers|carers|folk|people|women|men|ladies)\b)"
    r"|\b(?:i|me|my|myself)\b(?! (?:go|am|help|run|volunteer|attend|went|was|used|think|pal|"
    r"friend|neighbour|sister|mum|mam|brother|wife|husband)\b)"
    r"|\b(?:but|cannot|can't|never|not|scared|afraid|feart|nervous|too far)\b"
)
#: A request, a question what the list has, or a list of their own.
_NOT_MEANT = re.compile(
    r"\b(?:can|could|will|would|do|did) you (?:suggest|recommend|know|find|list|see|tell me)\b|"
    r"\b(?:add|put|get|include|list) (?:me|it|this|that) (?:to|on|in|onto)\b(?! your)|"
    r"\bmy (?:list|plan|page|card|goals?)\b|\b(?:the|a) plan\b|\bwaiting list\b|"
    r"\b(?:do not|don't|not|never) (?:want|know|tell|need)\b|\bon the list (?:for|to)\b|"
    r"\bhow (?:long|far|much)\b|\b(?:what|which) [\w' -]{0,40}(?:is|are|do you have|have you)\b|"
    r"^\W*(?:is|are|have you|do you)\b"
)
_LONGEST = 60

_MAIL = re.compile(r"[\w.+-]+@[\w-]+(?:\.[\w-]+)+")
_WEB = re.compile(r"(?:https?://|www\.)[^\s<>\"']{3,200}|\b[\w-]+(?:\.[\w-]+)*\.(?:org|com|co\.uk|uk|"
                  r"scot|net|info|coop)(?:/[^\s<>\"']{0,100})?", re.IGNORECASE)  # fmt: skip
_PHONE = re.compile(r"(?<![\d+])(?:\+44|0)(?:[\s().-]{0,2}\d){9,10}(?!\d)")


def knows_a_group(text: str, *, at_leisure: bool) -> bool:
    """Tell whether a message offers a group for others to find.

    Args:
        text: what was typed.
        at_leisure: whether nothing waits that "I know a good group" could be the answer to.
    """
    english = in_english(text)
    if len(english.split()) > _LONGEST or _NOT_MEANT.search(english):
        return False
    if _FOR_THE_LIST.search(english):
        return True
    if not at_leisure:
        return False
    if _KNOWS_ONE_TOO.fullmatch(english):
        return True
    found = _KNOWS_ONE.fullmatch(english)
    return found is not None and not _OF_THEMSELVES.search(found["more"])


def contact_in(text: str) -> str | None:
    """The first e-mail address, telephone number or website in a message, as it was written."""
    for kind in (_MAIL, _PHONE, _WEB):
        found = kind.search(text)
        if found:
            return found[0].strip().rstrip(".,;")
    return None
