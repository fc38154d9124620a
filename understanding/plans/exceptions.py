"""When or where something is not to be: "not when it's icy", "nae outside", "no mornings".

A limit in their own words, whatever was asked: every plan is held to it, and no kind is guessed.
"""

import re

from understanding.text.words import readable

__all__ = ["exceptions", "left_out_by_us", "no_mornings"]

_NOT = r"(?:not|no|nae|never)"
#: What stands before it joins it to the rest.
_JOIN = (
    r"(?:^|[\s,.;:-]+)(?:(?:and|an|but|so|only|just|jist|mind|cos|put in|also|aye|"
    r"(?:i|ah) (?:aye |already )?said)[\s,]+)*"
)
_TILL = r"(?:when|if|while|whilst|until|till|til|afore|before|unless|once)"
_PLACE = r"(?:outside|ootside|outdoors|oot ?doors|out of doors|on (?:my|ma) own|alone)"
_IN = (
    r"in (?:the )?(?:dark|rain|snow|ice|frost|cold|wet|wind|heat|icy|pishing rain|bad weather)"
    r"(?: weather)?"
)
_HOURS = (
    r"(?:(?:in|on|at|for) (?:the )?)?(?:ony |any |early )*(?:mornings?|mornin'?s?|mornins|"
    r"afternoons?|efternoons?|evenings?|evenins|nights?|nichts?|weekends?)"
)
_THEIR_DAYS = (
    r"on (?:(?:my|ma) )?"
    r"(?:days? (?:off|aff)|(?:bad|sore|rest|work|wark|shift|dialysis|chemo) days?)"
)
#: It ends with the clause, or where the plan goes on: "nae when its icy to the end of the road".
_ENDS = (
    r"(?=\s*(?:$|[.,;!?]|\s(?:and|an|but|or|nor)\s|\s(?:to|tae|wi|with) (?:the|ma|my)\b|"
    r"\s(?:mind|though|please|ken)\b))"
)
#: "If it's raining you'll just no go": not then, whoever the "you" is.
_NOT_THEN = re.compile(
    rf"{_JOIN}(?:if|when|whenever) (?P<case>[^.,;!?]{{3,60}}?)[\s,]+(?:then )?"
    r"(?:i|ah|you|ye|we|they)"
    r"(?:'ll| will|'d| would|'re| are|'m| am)? ?(?:(?:just|jist|probably|maybe|mebbe|not|no) )*"
    r"(?:no|not|nae|won't|willnae|will not|cannae|can't) (?:be )?"
    r"(?:go|going|goin|gaun|bother\w*|do it|dae it|manage|able)\b(?: out| oot)?(?=\W*$|[.,;!])",
    re.IGNORECASE,
)
_EXCEPTION = re.compile(
    rf"{_JOIN}(?P<words>{_NOT} (?:{_TILL} [^.,;!?]{{3,60}}?|{_PLACE}|{_IN}|{_HOURS}|"
    rf"{_THEIR_DAYS})){_ENDS}"
    r"(?:[\s,]+(?:mind|though|please|ken)\b)?",
    re.IGNORECASE,
)
#: "No mornings left", "not at night then but Tuesday" stay as they are; so does a reason for a no.
_OTHERWISE = re.compile(r"\b(?:bother|problem|matter|worse|better)\b", re.IGNORECASE)
_LEFT_OUT = re.compile(
    r"\W*(?:(?:no|naw|but|och|and|none of (?:them|these)|neither)[\s,.]+)*(?:"
    r"(?:(?:you|ye|you've|ye've) )?(?:left|missed|forgot) (?:oot|out|aboot|about)? ?"
    r"|(?:you|ye|you've|ye've) (?:left|missed|forgot|forgotten) "
    r"|(?:(?:can|could) (?:you|ye) )?(?:put|pit|add|write) (?:in|on)?(?: that| it'?s)? ?"
    r"|(?:it|the card|your card|the plan) should (?:say|hae|have)(?: in it)? )"
    r"(?P<words>[\w' ]{4,70}?)\W*",
    re.IGNORECASE,
)
_ABOUT = re.compile(
    rf"{_NOT} |\b(?:ice|icy|rain|snow|dark|cold|wet|weather|tablets?|pills?|stick|chair|breath|"
    r"rest|seat|bench|mornin\w*|outside|ootside)\b",
    re.IGNORECASE,
)
_MORNINGS = re.compile(rf"\b{_NOT} (?:[a-z]+ ){{0,2}}mornin", re.IGNORECASE)


def exceptions(text: str) -> tuple[str, tuple[str, ...]]:
    """What is left of a message, and each exception in it, in the person's words.

    "Walk to the road end, nae when its icy" gives "Walk to the road end" and "nae when its icy".
    """
    said = readable(text)
    found = [match for match in _EXCEPTION.finditer(said) if not _OTHERWISE.search(match["words"])]
    if not found and "?" not in said and (then := _NOT_THEN.search(said)):
        rest = f"{said[: then.start()]} {said[then.end() :]}".strip(" ,;.")
        return rest, (f"not if {then['case'].strip()}",)
    if not found or "?" in said:
        return text, ()
    left = said
    for match in reversed(found):
        left = f"{left[: match.start()]} {left[match.end() :]}"
    left = re.sub(r"\s+([.,;])", r"\1", re.sub(r"\s+", " ", left)).strip(" ,;").lstrip(" .")
    words = tuple(match["words"].strip() for match in found)
    return (left if re.search(r"[^\W\d_]{2}", left) else ""), words


def left_out_by_us(text: str) -> str | None:
    """What they say that the plan leaves out: "ye left oot the ice", "put in nae outside"."""
    found = _LEFT_OUT.fullmatch(readable(text)[:160])
    return found["words"].strip() if found and _ABOUT.search(found["words"]) else None


def no_mornings(words: str) -> bool:
    """Tell whether mornings are out: "nae mornins"."""
    return bool(_MORNINGS.search(words))
