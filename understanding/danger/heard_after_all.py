"""What may be heard as an answer once a danger in it was denied: not what is dark by its words.

"I'd like to be in the ground beside her", denied, is no wish to make a plan of.
"""

import re

from understanding.people.loss import loss_in
from understanding.reflection.unsaid import may_not_be_reflected
from understanding.safety.hints import hinted
from understanding.safety.reading import read

__all__ = ["may_be_heard", "names_nothing_dark"]

_DARK = re.compile(
    r"\b(?:(?:i|to|just|could|would|might|not) (?:just |only )?die|dead|dying|graves?|"
    r"in the ground|buried|heaven|kill\w*|"
    r"(?:hurt|harm)\w* (?:my|him|her|me)\w*|"
    r"cut(?:ting)? (?:my|myself)|(?:be|join|lie|go) (?:with|to|beside|where) "
    r"(?:him|her|them|he|she)|"
    r"just stop|stop (?:living|being|breathing)|end (?:it|things|my)|disappear|vanish|"
    r"(?:i am|i was|be|me) (?:\w+ )?gone|"
    r"(?:not|never|no) (?:\w+ )?(?:be(?:ing)? here|wak\w+|woke\w*)|(?:keep\w*|hold\w*) me here|"
    r"here at all|be here|out of (?:the|their|his|her|your) (?:picture|way|road|hair)|without me|"
    r"a (?:burden|drain|weight|waste)|worth living|live for|my life|this world|goodbye|"
    r"tablets|pills|rope|knife|bridge|letters?|notes?|voices?)\b"
)


def may_be_heard(text: str) -> bool:
    """Whether a message whose danger was denied may be reflected, kept and planned with.

    A death that is told of is met as one, whatever else is said.
    """
    if loss_in(text):
        return True
    said = read(text).text
    dark = may_not_be_reflected(text, diagnoses=False)
    return not (dark or hinted(said) or _DARK.search(said))


def names_nothing_dark(text: str) -> bool:
    """Whether no word of a message is of dying, harm or taking too much: a cough may be told of."""
    return _DARK.search(read(text).text) is None
