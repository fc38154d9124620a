"""Readers that learned from examples, where meaning decides and no list of words is enough.

One head a field (`barrier`, `talk`, `safety` …), all over the same numbers of a message: its
meaning from the sentence encoder, its words and letters, what was asked, the coach's last line,
and what the plain rules made of it. A head is a logistic regression: what it says can be traced.
"""

from understanding.learned.examples import NONE, Example, read_examples
from understanding.learned.model import INTENT, SAFETY, Heard, Learned

__all__ = ["INTENT", "NONE", "SAFETY", "Example", "Heard", "Learned", "read_examples"]
