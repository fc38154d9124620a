"""What was dark is back: "its back. same as last year", and what it was is told before.

The words say nothing by themselves; the turns before them name what came back.
"""

import re
from collections.abc import Sequence

from understanding.safety.finding import Category, Finding, Level
from understanding.safety.reading import read
from understanding.text.phrases import any_of

__all__ = ["dark_come_back"]

_IS_BACK = re.compile(
    r"\b"
    + any_of(r"""
        (it|its|that|this|they|theyre|the (feelings?|thoughts|darkness|dark|black dog|fog)|
            those (thoughts|feelings)|that (feelings?|place))( (is|are|has|have|s|all|just|now|
            fully|properly))* (back|come back|came back|coming back|returned|creeping (back|in)|
            started( up)? again|starting( up)? again|here again|happening again)
        its back | same as (last (year|time|winter|summer|autumn|spring)|before|then)
        (just )?like (last (year|time|winter)|before|it was (then|before))
        (i am|am) (back|right back) (there|where i was|in that place|to that)
        (going|gone|heading) (back )?(the same way|down (again|that road)|there again)
    """)
    + r"(?![\w'])"
)
_WHAT_IT_WAS = re.compile(
    r"\b"
    + any_of(r"""
        suicid\w* | (end|ending|ended|took|take|taking) my (own )?life | kill(ed|ing)? myself
        overdos\w* | (wanted|want|tried) to (die|be dead|end it|end things|not be here)
        self ?harm\w* | cut(ting)? myself | hurt(ing)? myself | did not want to (live|be here|wake)
        (jump|jumped|hang|hanged|drown)( myself)? | crisis team | sectioned | on the bridge
        dark thoughts | top(ping)? myself
    """)
    + r"\b"
)
#: A pain, a cough or a class may be back as well; but "no energy" beside it is none of these.
_HARMLESS = re.compile(
    r"(?<!no )(?<!not )(?<!nae )(?<!any )(?<!my )(?<!black )\b(?:pain|knee|hip|cough|"
    r"cold|rash|hay ?fever|sciatica|gout|class|group|appetite|energy|confidence|"
    r"bus|sun|football|telly|series|dog|cat)\b"
)


def dark_come_back(text: str, history: Sequence[str]) -> Finding | None:
    """An urgent finding where what is back is, by the turns before, a wish to die or to be hurt."""
    said = read(text).text
    if not _IS_BACK.search(said) or _HARMLESS.search(said):
        return None
    if not any(_WHAT_IT_WAS.search(read(turn).text) for turn in history):
        return None
    return Finding(
        Category.SUICIDE_THOUGHTS, Level.URGENT, "words", ("what was dark is back",), 0.75
    )
