"""Whether the grammar of a clause is too unsure to be turned round and said back.

Somebody who writes English as a second language is understood well enough, and would hear their
own slips said back by a machine, now of "you". Scots is no such slip: "I'm no", "three year ago"
and "they were away" stay. Only what neither English nor Scots does is listed here.
"""

import re

from understanding.phrases import any_of

__all__ = ["is_unsure_grammar"]

_BASE = (
    r"(?:give|go|come|want|need|make|take|like|feel|think|know|do|say|see|eat|live|bring|buy|"
    r"understand|speak|tell|get|have|hear|try|wait|sit|stand|pray|cry|become|forget|remember)"
)
_MAYBE = r"(?: (?:always|sometimes|often|never|also|only|just|still|not|very|so))*"
_UNITS = r"(?:days?|weeks?|months?|years?|hours?)"
_NUMBER = r"(?:\d+|two|three|four|five|six|seven|eight|nine|ten|twelve|many|few|some)"
_SLIPS = re.compile(
    any_of(rf"""
        \b(i am|i'm|he is|she is|they are|we are|you are|he's|she's|they're){_MAYBE} {_BASE}\b
        \b(must|can|could|should|will|would|may|might) to \w+
        \bsince {_NUMBER} {_UNITS}\b(?! ago| back)
        \b(am|is|are) (from|in|at|of|with) (my |the |our )?\w+ (is|are|was|coming|has) \w+
        \b(i|he|she|they|we) no (have|can|could|understand|sleep|like|want|know|speak|go|eat|
            work|feel|walk|sit|stand|get|see)\b
        \b(not|no) possible (?!to\b|that\b|for\b|at\b|now\b|because\b|so\b)\w+
        (^|\b(and|but|because|so|when|then) )(he|she){_MAYBE} (give|go|want|need|make|take|
            like|think|know|say|work|live|help|tell|become|have|bring|speak)\b(?!')
        \b(i|we|they|you) (has|is|was no)\b
        \b(i|he|she|we|they) (don't|do not|doesn't|does not|didn't|did not) (can|could|must)\b
        \b(very|too) much (pain|problem|people|tired|difficult|sick|stress)\b
        \b(make|made|give|gives|do|does) me (pain|stress|headache|tired always)\b
        \bi am (agree|have \d+|pain|stress|headache|fear|hunger|sleep)\b
        \b(explain|say) me\b | \bis (difficult|hard|possible|good) (for me )?the \w+
        \b\w+ (she|he|they) (is|are|was|were|has|have|help|give) \w+
    """)
)
#: What somebody else is or does may stand before "she": "the nurse said she is kind".
_LINKS = re.compile(
    r"\b(?:said|says|say|think|thinks|thought|know|knows|knew|when|if|because|that|and|but|so|"
    r"where|how|what|why|who|as|while|since|till|until|though|although|like|wish|hope|hopes|sure|"
    r"glad|scared|feel|felt|before|after|than|told me|only|now|then|cause|cos|means|even) "
    r"(?:she|he|they) (?:is|are|was|were|has|have|help|give) \w+"
)
_DOUBLED = re.compile(r"\b\w+ (?:she|he|they) (?:is|are|was|were|has|have|help|give) \w+")


def is_unsure_grammar(english: str) -> bool:
    """Tell whether a clause, in English words, has a slip that neither English nor Scots makes."""
    said = _LINKS.sub(" ", english)
    for found in _SLIPS.finditer(said):
        if _DOUBLED.fullmatch(found.group()) and not _NAMED_TWICE.search(said):
            continue
        return True
    return False


#: "My neighbour she is": who it is stands twice.
_NAMED_TWICE = re.compile(
    r"\b(?:my|the|our) (?:\w+ )?\w+ (?:she|he|they) (?:is|are|was|were|has|have|help|give)\b"
)
