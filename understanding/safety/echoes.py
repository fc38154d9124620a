"""Words of danger that only take up the coach's own: "end it here for today?" "I want to end it".

So does "yes, took all of them", after "did you manage to take your tablets each day?".
"""

import re

from understanding.safety.finding import Category
from understanding.safety.reading import read

#: An answer longer than this tells for itself what it means.
_LONGEST = 9
_ENDS_THE_CHAT = re.compile(
    r"\b(?:end|stop|finish|leave|wind up|call) (?:it|this|things|there|here|the (?:chat|plan|talk|"
    r"session|call)|our (?:chat|talk))\b[^?]*\?"
)
_OF_LIFE = re.compile(r"\b(?:your life|it all|yourself|suicid\w+|living|alive|die|dying)\b")
_AS_PRESCRIBED = re.compile(
    r"\b(?:manag\w+|remember\w*|able|get(?:ting)? on|keep(?:ing)? up|how (?:did|are|is)|did|have) "
    r"[^?]*\b(?:take|taken|taking|took|with)\b[^?]*\b(?:tablets?|pills?|medicines?|meds|medication|"
    r"dosette|inhalers?|course|antibiotics)\b[^?]*\?"
)
_TOO_MANY = re.compile(r"\b(?:too many|too much|more than|extra|overdos\w*|how many|all at once)\b")
_DARK = re.compile(
    r"\b(?:life|all|die|dead|living|everything|at once|in one go|one go|packet|box|bottle|sick|"
    r"tonight|last night)\b"
)
_ALL_OF_THEM = re.compile(r"\b(?:all of them|them all|every one|the lot)\b")


def only_echoes(text: str, before: str) -> frozenset[Category]:
    """The dangers that a short answer seems to tell of, where it takes up the question's words.

    Args:
        text: what the person typed.
        before: the coach's last line.
    """
    line = before.lower()
    said = read(text).text
    if "?" not in line or len(said.split()) > _LONGEST or _OF_LIFE.search(line):
        return frozenset()
    if _DARK.search(_ALL_OF_THEM.sub(" ", said)):
        return frozenset()
    if _ENDS_THE_CHAT.search(line):
        return frozenset({Category.SUICIDE_THOUGHTS, Category.SUICIDE_IMMEDIATE})
    if _AS_PRESCRIBED.search(line) and not _TOO_MANY.search(line):
        return frozenset({Category.OVERDOSE})
    return frozenset()
