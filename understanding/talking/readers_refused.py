"""That nobody is to read along: "naw dont want ppl reading it", whatever is asked beside it."""

import re

from understanding.text.phrases import any_of
from understanding.text.words import in_english

__all__ = ["refuses_readers"]

_READ = r"(?:read|reading|readin|look|looking|see|seeing|go|going|snoop|snooping|nosing)\w*"
_FOLK = (
    r"(?:(?:other|any|random|more|those|these|some|strange|your) )*(?:people|folk|strangers|"
    r"anybody|anyone|somebody|someone|nobody|no one|them|workers?|others|peer support workers?|"
    r"support workers?|ppl)"
)
_REFUSES = re.compile(
    r"\b"
    + any_of(rf"""
        (do|would|am|did|could)( really| just| much)* not( really| just| much)* (want|wanting|like|
            fancy|be happy with|happy with|ok with|comfortable with|having)( the idea of|
            to have| for)? {_FOLK}( to| all| be)* {_READ}
        (do|would) not( really)* (want|like|fancy) (it|this|that|my \w+|them) (read|seen|looked at|
            shared|passed on)
        rather( {_FOLK})? (not|did not|nobody|no one|that nobody|they did not)( be)?( {_READ})?
        (nobody|naebody|no one|no {_FOLK}|none of them)('s)?( is| are| to| else| should| can|
            may| will| gets to| get to| be)* {_READ}
        (hate|cannot stand|uncomfortable with|not comfortable with)( the (idea|thought) of)? (
            {_FOLK}) {_READ}
        (keep|leave) (it|this|that|my \w+) (private|between us|to (myself|ourselves|us)|secret)
        (it|this|that)('s| is) (private|nobody's business|none of their business)
        (they|{_FOLK}) (cannot|may not|must not|should not|are not to|can not)( be)? {_READ}
    """)
    + r"\b|^\W*(?:(?:no|nope|nah)\b\W+)+(?:not (?:having|wanting)|i am not (?:having|happy)|they "
    r"(?:cannot|may not|can't))\b"
)


def refuses_readers(text: str) -> bool:
    """Tell whether it says that nobody is to read; "who would be reading it?" only asks."""
    return _REFUSES.search(in_english(text)) is not None
