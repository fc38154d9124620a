"""Which language a message is in, where that is surely not English or Scots.

A wrong answer in a foreign language to somebody who wrote Scots would be worse than none: whatever
is in doubt is taken for English or Scots. What was measured stands in docs/decisions.md, 11.
"""

from understanding.other_language.judging import tongue_of

__all__ = ["tongue_of"]
