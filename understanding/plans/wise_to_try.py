"""Whether somebody asks if what they plan is wise: "am ah daft tae try it in this cauld?"."""

import re

from understanding.text.phrases import any_of
from understanding.text.words import in_english

__all__ = ["asks_if_wise", "asks_that_again"]

_WEATHER = (
    r"(cold|frost\w*|ice|icy|snow\w*|heat|hot|rain\w*|wet|wind\w*|weather|dark|cauld|damp|fog\w*|"
    r"smog|"
    r"slippy|slippery|freezing)"
)
_ASKS = re.compile(
    r"\b"
    + any_of(rf"""
        (am|was|wis|would|are|is|if|whether)( (i|it|that|we|be|just))*( (am|was|would be|is|be|
            being|
            i'm))* (daft|mad|stupid|silly|crazy|wise|foolish|safe|sensible|right|wrong|ok|okay|
            alright|all right|a
            good idea|a bad idea|allowed|unwise|off my head|asking for trouble)( (to|for me to|
            if i|in|
            that i|trying|doing|going))+
        is (it|that) (safe|wise|ok|okay|alright|all right|sensible|daft|mad|a good idea|a bad idea|
            too
            (cold|hot|wet|icy|windy|much|far|soon))( (to|for me|for my|if|in|with))+
        (am|is|are) (i|my age|that|it|\d\d)( (not|just|maybe|no))* (too|far too|over) (old|late|
            far gone|heavy|unfit|ill|stiff|frail|auld)( (for|to|at|now)|$|\?)
        should i( (be|still|even|really|just))* (do|doing|try|trying|go|going|walk|walking|out|wait|
            leave it|give it a miss|rest|resting|start|starting|take it easy|stay in|bide in)
        (can|could|may) i( (still|really|even|yet))* (start|begin|go|get)( back)?( (to|on with))? (
            walking|the walks?|my walks?|moving|exercis\w+)
        (can|could|may) i( (still|really|even))* (go|do|try|walk|manage) (it|out|that|them)?( (in|
            with|
            when|if))+
        (what|whit|how) about (the|this|that) {_WEATHER}
        (does|would|will|can|could) (the|this) {_WEATHER} (hurt|harm|do (me|my|it)|make|bring|
            bother|
            affect|matter|be bad)
        (not|no) (be )?(daft|mad|stupid|silly|wise|safe) (to|in|with)
    """)
    + r"\b"
)
_IS_A_QUESTION = re.compile(
    r"\?|(?:^|[.!;]\s)\W*(?:(?:och|well|so|and|but|aye|no|hen|ok|right|oh|just)\W+)*"
    r"(?:am|is|was|should|can|could|"
    r"what|would|does|will|do|not)\b|\b(?:wonder\w*|know if|know whether|not sure if|ask\w*|tell "
    r"me|"
    r"you think|your opinion|worried (?:if|whether|that))\b"
)
_ASKED = re.compile(
    r"\b(?:i asked|i was asking|i did ask|asked you|you did not answer|you never answered|"
    r"answer me|answer my question|that was a question)\b"
)
_LONGEST = 35


def asks_if_wise(text: str) -> bool:
    """Tell whether they ask if it is wise, safe or daft to do what they plan.

    What asks about medicines or an illness is another's to answer, and is not read here.
    """
    english = in_english(text)
    short = len(english.split()) <= _LONGEST
    return short and bool(_ASKS.search(english)) and bool(_IS_A_QUESTION.search(english))


def asks_that_again(text: str) -> bool:
    """Tell whether they say that a question of theirs was not answered: "ah asked ye"."""
    english = in_english(text)
    return len(english.split()) <= _LONGEST and bool(_ASKED.search(english))
