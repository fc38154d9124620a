"""A no to "is there any danger in it for you now?", whatever else is said along with it.

The question is asked only where the meaning of a message alone was doubtful. Who answers "No
danger. GOING as in going to work" has answered it, even where the meaning doubts that line too.
"""

import re

from understanding.danger.not_alone import only_says_nobody
from understanding.text.words import in_english

__all__ = ["says_all_well", "says_no_danger"]

_ROUND = (
    r"^\W*(?:(?:och|oh|ach|for (?:god'?s|goodness|heaven'?s|any) sake|christ|jesus|god|eh|what|"
    r"whit|"
    r"(?:in )?danger|"
    r"again|honestly|look|listen|please|sorry|hen|pal|ok|right|well|away(?: you go)?|"
    r"ffs)\b[\s,.!?]*(?:999\b[\s,.!?]*)?)*"
)
_NO = re.compile(
    _ROUND + r"(?:(?:no|nope|nah|nut|not at all|of course not|none|never|nothing like that)\b"
    r"(?! (?:sure|one|way out|idea|point|longer|more|hope|reason))|"
    r"(?:i am|we are|i'm) (?:fine|ok|okay|safe|all right|grand|not in (?:any )?danger)\b(?! with)|"
    r"there (?:is|is not any|is no|isn't any|'s no) (?:no )?danger\b|not in (?:any )?danger\b)"
)
#: "Danger? From water?": the question asked back in wonder. "Danger? Aye, from him" is a yes.
_WONDERS = re.compile(
    r"^\W*(?:(?:what|which|how|why|in|any|999|och|oh|god|jesus|christ)\W+)*danger\W*[?!]"
    r"|^\W*(?:what|which) danger\b|\bwhy (?:always|again|do you (?:say|send|ask|keep))?\W*999\b"
)
_YES_AFTER_ALL = re.compile(
    r"\b(?:yes|yeah|aye|yep|maybe|perhaps|might|always|sometimes|often|probably|suppose|guess|"
    r"i am in|am i|there is|from (?:him|her|them|my ?self|me|my \w+|the (?:boys|man|men))|help|"
    r"scared|afraid|cannot|he is|she is|worse|pain|who knows|do not care)\b"
)
_FINE = re.compile(
    r"(?:\b(?:i am|i'm|we are|we're) (?:fine|ok|okay|safe|all right|alright|grand|"
    r"not in (?:any )?danger)|^\W*(?:it's|it is|that's|all|everything's) (?:all )?"
    r"(?:fine|ok|okay|good|all right|alright|grand))\b"
    r"(?! (?:if|when|with|now that|once))"
)
#: "Naebody's in danger", "he's no dangerous, he's confused": of the people around them.
_NOBODY = re.compile(
    r"\b(?:nobody|naebody|nae yin|no one|no-one|none of us)(?:'s| is| was| ever| would)* "
    r"(?:in (?:any )?danger|at risk|hurt|hurts|hurting|getting hurt|being hurt|hit|hits|hitting|"
    r"harmed|harms)\b"
    r"|\b(?:he|she|they|it|that|this|my \w+|the \w+)(?:'s| is|'re| are| was| were)? (?:not|no|"
    r"never) (?:at all |really |a bit )?(?:dangerous|violent|a danger|a threat|an emergency|"
    r"hurting \w+|harming \w+)\b"
    r"|\b(?:there's|there is|was|is) (?:not|no|never) (?:any |in any )?danger\b"
)
#: Not a no, or not for long.
_BUT = re.compile(
    r"\b(?:but i (?:might|will|want|could|am going to)|not (?:yet|now|safe|ok|okay|sure|really|"
    r"any ?more)|"
    r"no (?:danger )?(?:yet|until|unless|if)|unless|until tonight|goodbye|do not know|cannot go on|"
    r"want to die|kill|pills|tablets|knife|rope|bridge|bleeding|chest pain|hits? me|hurt(?:s|"
    r"ing)? me)\b"
)


def says_all_well(text: str) -> bool:
    """Whether a message says that they are all right, whatever had been asked.

    A bare no is left out: to "are you safe?" it would be the opposite.
    """
    english = in_english(text)
    return not _BUT.search(english) and any(said.search(english) for said in (_FINE, _NOBODY))


def says_no_danger(text: str) -> bool:
    """Whether an answer to the check question is a no, or says that they are all right."""
    english = in_english(text)
    if _BUT.search(english) or only_says_nobody(text):
        return False
    beside = _WONDERS.sub(" ", english)
    wonders = beside != english and not _YES_AFTER_ALL.search(beside)
    return wonders or any(said.search(english) for said in (_NO, _FINE, _NOBODY))
