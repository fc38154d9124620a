"""A topic that is not theirs, or no longer wanted: "i never said weight", "delete knees"."""

import re
from dataclasses import dataclass

from understanding.text.phrases import any_of
from understanding.text.sentences import sentences
from understanding.text.words import in_english

__all__ = ["Denial", "names_it", "read_denied_topic"]


@dataclass(frozen=True)
class Denial:
    """The topic that is to go.

    Attributes:
        thing: what it is called, in standard English and small letters: "weight".
        surely: the words can mean nothing else; where not, the thing must be one of ours.
        may_be_done: "stop with the sugar": where an idea is asked for, it is one.
    """

    thing: str
    surely: bool
    may_be_done: bool = False


_LEAD = (
    r"\W*(?:(?:och|oh|ach|aye|yes|no|nope|nah|well|so|and|but|please|sorry|look|listen|hey|eh|wait|"
    r"hen|pal|why|i said|i told you|just|can you|could you|would you|will you|you can|again)"
    r"[\s,.!?]+)*"
)
_SMALL = r"(?:(?:my|the|that|this|all|any|about|of|your|word|topic|a|an|like|bit|thing|is) )*"
_THING = rf"{_SMALL}(?P<thing>[a-z][a-z'-]*(?: [a-z][a-z'-]*){{0,3}}?)"
_TAIL = (
    r"(?: (?:topic|bit|part|thing|word|stuff|business|one|again|now|the now|please|any ?more|ever|"
    r"at all|to you|here|from it|from there|out|from (?:the|my) (?:list|page|goal|plan)|hen|pal|"
    r"ok|okay|then|thanks|thank you|that is all|only [\w' ]{2,30}))*"
    r"(?:[,.;!?]+ [\w',. ]{0,60})?\W*"
)
_OF_SAYING = any_of("""
    (i )?(never|did not|have not)( even| ever| once)* (say|said|mention|mentioned)(
        ( to you| anything| a word| nothing| something| about| of| on))*
    (i )?(never|did not|have not)( even| ever| once)* (talk|talked|speak|spoke|spoken|ask|asked|
        tell you|told you|write|wrote|complain|complained)(
        ( to you| anything| a word| nothing))*( (about|of|for))
""")
_OF_STOPPING = any_of("""
    (stop|quit|enough|no more|lay off|leave off|do not)( now)? (with|about|on about|
        going on about|on at me about|talking about|talking of|asking about|asking me about|asking|
        saying|mentioning|bringing up|talk about|say|mention|bring up|ask about|ask me about|
        write|put)
    (i )?(do not|will not|would rather not|would not|am not)( (really|going|want|wish|like|to))* (
        talk|speak|chat|hear|be asked|discuss|go on|talking|speaking)( any more)? about
    leave (the|my|that|out)
    i (want|would like) no
    drop the
""")
_OF_TAKING_OUT = r"(?:delete|remove|erase|scrub|wipe|cross out|strike out|scratch out)"
_IS_NOT_IT = any_of("""
    (is|was|are|were) (not|never|no) (my|the|a|an|any) (topic|problem|issue|trouble|thing|goal|
        concern|worry|question|reason)
    (is|was|are|were) (not|never) what (i|we) [\\w' ]{2,30}
    has nothing to do with (it|this|that|me|anything)
""")
_NOT_ABOUT = any_of("""
    (it|this|that)('s| is| was| has)? (not|never|nothing|no)( to do| do)? (about|with|on)
    nothing to do with | not about
""")
_PATTERNS = (
    (re.compile(rf"{_LEAD}{_OF_SAYING} {_THING}{_TAIL}"), False),
    (re.compile(rf"{_LEAD}{_OF_STOPPING} {_THING}{_TAIL}"), False),
    (re.compile(rf"{_LEAD}{_OF_TAKING_OUT} {_THING}{_TAIL}"), True),
    (re.compile(rf"{_LEAD}{_THING} {_IS_NOT_IT}{_TAIL}"), False),
    (re.compile(rf"{_LEAD}{_NOT_ABOUT} {_THING}{_TAIL}"), False),
)
#: Words that name no topic: all that is held, what is held by itself, or nothing at all.
_NO_TOPIC = frozenset(
    """it that this these those them so anything something everything nothing yes no not all any
    me you him her us they he she i we what which who how why when where there here such like
    account data info information file files chat chats message messages conversation history
    record records app bot goal goals plan plans page pages rating ratings score scores sheet list
    note notes bye goodbye sorry hello thanks help much many more less one ones thing things word
    words lot whole hale part parts
    bit bits topic line answer question questions mind now again""".split()
)
_SMALL_WORDS = frozenset("my the a an of to in on for with and or about your his her our".split())
_MAY_BE_DONE = re.compile(
    rf"{_LEAD}(?:stop|quit|enough|no more|lay off|leave off|i want no|drop)(?: with| of)? "
    r"(?!asking|talking|saying|mentioning|about|on)"
)
_LONGEST = 16
#: "I never said weight": said so shortly it can be told of nothing else.
_BARE = 5


def read_denied_topic(text: str) -> Denial | None:
    """The topic that a whole message says is not theirs, or is to go; None where it says neither.

    "I never said goodbye" and "delete my data" name no topic; "stop with smoking" may be an idea,
    so the thing must be in hand (`Denial.surely`).
    """
    english = in_english(text)
    if len(english.split()) > _LONGEST:
        return None
    for said in (english, *sentences(english)):
        for pattern, surely in _PATTERNS:
            found = pattern.fullmatch(said)
            words = found["thing"].split() if found is not None else []
            if words and not set(words) & _NO_TOPIC:
                plainly = pattern is _PATTERNS[0][0] and len(said.split()) <= _BARE
                return Denial(
                    " ".join(words), surely or plainly, _MAY_BE_DONE.match(said) is not None
                )
    return None


def names_it(words: str, thing: str) -> bool:
    """Tell whether words that are kept name this thing: every word of it stands in them.

    A plural and its singular are the same thing.
    """
    held = {_bare(word) for word in re.findall(r"[\w'-]+", in_english(words))}
    asked = {_bare(word) for word in re.findall(r"[\w'-]+", in_english(thing))} - _SMALL_WORDS
    return bool(asked) and asked <= held


def _bare(word: str) -> str:
    word = re.sub(r"'s?$", "", word)
    return word[:-1] if len(word) > len("gas") and word.endswith("s") else word
