"""What would sound like a verdict in the coach's mouth, said as what the person feels."""

import re

from understanding.reflection import lists
from understanding.reflection.clauses import Clause

_DUTY = re.compile(r"\b(you)((?: \w+)?) (should|shouldnae|must|ought|need (?:to|tae))\b")
_HARSH_ON_SELF = re.compile(
    r"^you(?:'re| are)( (?:just|so|too|a bit|really|that|dead|pure|such))* "
    r"(" + "|".join(sorted(lists.HARSH_ON_SELF)) + r")\b(?! (?:tired|to|for|enough))"
)
# "I cannae be bothered" said straight back would accuse.
_CANNOT = r"^you (?:just |really )?(?:cannae|canny|cannie|canna|cannot|can't) "
_NOT_BOTHERED = re.compile(_CANNOT + r"((?:even )?be (?:bothered|fashed))\b")
_NOT_SETTLED = re.compile(_CANNOT + r"(concentrate|settle|relax|face|get going|get started)\b")
_ALL_OR_NONE = re.compile(
    r"^(?:(?:nobody|no one|noone|naebody|everyone|everybody) (?:ever |really |even |just )?"
    r"(?:listens|cares|understands|wants|likes|believes|thinks|gets|hates|knows)|"
    r"nothing (?:can|will|ever|is going to|'s going to)\b|"
    r"(?:they|people|folk) (?:don't|dinnae|never) (?:listen|care|understand|believe))\b"
)
_ALREADY_HEDGED = re.compile(r"\b(?:know|think|feel|say|says|said|told|tells|reckon|guess)\b")


def softened(clause: Clause, said: str) -> str:
    """Duties and harsh words become what the person feels: the coach must not seem to agree."""
    if not _ALREADY_HEDGED.search(clause.english):
        said = _DUTY.sub(r"\1 feel you\2 \3", said, count=1)
    said = _HARSH_ON_SELF.sub(r"you feel \2", said)
    others = re.match(r"(?:the|my|they|he|she|it|that|doctors?)\b", clause.english)
    judged = set(clause.english.split()) & lists.HARSH_ON_OTHERS
    if (
        others
        and judged
        and re.search(r"\b(?:is|are|was|were|it's|he's|she's|they're)\b", clause.english)
    ):
        said = "you feel " + said
    return f"you feel {said}" if _ALL_OR_NONE.search(said) else said


def kindly(said: str) -> str:
    """'I cannae be bothered' turned round without blame."""
    return _NOT_BOTHERED.sub(r"it's hard to \1", said)


def kindly_since(said: str) -> str:
    """The same after "since": how long it has been is part of it."""
    said = re.sub(r"^it's hard to", "it's been hard to", said)
    return _NOT_SETTLED.sub(r"it's been hard to \1", said)
