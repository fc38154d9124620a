"""A misreading put right in somebody's own way: "wtf? my kids fine. im saying shes WHY".

`alarm_denied` clears an alarm where every part of a message is known for harmless. People say it
with all that they did mean, so this reads the gesture: they are startled or cross, and say what
they meant. It counts only where neither witness finds danger in the message itself.
"""

import re

from understanding.text.words import in_english

__all__ = ["meant_otherwise", "wants_to_go_on"]

_STARTLED = re.compile(
    r"^\W*(?:(?:what|wait|oh|och|ach|eh|hey|ha|haha|lol|jeez|jings|jesus|christ|god|my god|no|well|"
    r"good|for|dear)\W+)*(?:no\b|what\b|wtf|why\b|eh\b|sorry\b|goodness|heavens|grief|lord|"
    r"gracious|jesus|christ|god\b|hell\b|haha|lol|away|(?:do not|don't) be (?:daft|silly)|"
    r"hang on|wait|where did|how did|of course not|never)"
)
_MEANT = re.compile(
    r"\bi (?:only |just |simply )?(?:meant|mean|was (?:only |just )?(?:talking|saying|on) about|"
    r"was (?:only |just )?(?:saying|telling|joking|kidding)|am (?:only |just )?(?:saying|telling|"
    r"talking about|joking|kidding)|said (?:i|my|the|it|that|he|she|we)|asked (?:for|about)|"
    r"did not (?:say|mean)|never (?:said|meant|mentioned)|would never)\b"
    r"|\bnothing (?:like that|of the (?:kind|sort)|to do with)\b"
    r"|\b(?:it|that|this)(?:'s| is) (?:only |just )(?:a |an |my |the )?(?:joke|saying|expression|"
    r"figure of speech|way of|bus|cat|dog)"
    r"|\b(?:that is|that's|it's|it is) not (?:what|how|the)\b"
    r"|\b(?:stop|quit|enough) (?:giving|sending|asking|telling|with)\b"
    r"|\bwhere did (?:you|that)\b|\bwho said\b|\bwhat(?:'s| has) that got to do\b"
    r"|\b(?:my |the )?(?:kids?|weans?|children|boy|girl|lassie|daughter|son|husband|wife|man|he|"
    r"she|they)(?:'s|s| is| are|'re)? (?:fine|safe|ok|okay|all right|happy|the (?:gentlest|kindest|"
    r"best)|grand|lovely|good to me)\b"
)
#: The strong ones need no startled word before them.
_PLAIN = re.compile(
    r"\bi (?:only |just )?meant\b(?! (?:what|it|every|that|to)\b)"
    r"|\bi (?:am|was) (?:only |just )?(?:joking|kidding)\b"
    r"|\byou(?:'ve| have)? (?:got|took|taken|read|picked) (?:me|that|it) (?:up )?(?:all )?wrong"
)
#: Nobody says these who was merely misread.
_NO_MISREADING = re.compile(
    r"\b(?:not sure|do not know|i do not (?:know|care)|maybe i|sometimes|if i|help me|please help|"
    r"scared|frightened|he will|she will|they will (?:kill|hurt|hit)|worse|cannot breathe|bleeding|"
    r"do not tell|he is (?:here|coming|reading)|can see this|tablets|pills|overdose|rope|blade)\b"
)
_LONGEST = 45

_GO_ON = re.compile(
    r"\W*(?:(?:no|aye|yes|right|ok|just|och|well|please|can we|let's|lets|so|now|anyway|oh|"
    r"i'm fine|am fine|i'm ok|i am fine|i am ok|fine)\W+)*"
    r"(?:carry on|go on|get on|keep going|move on|continue|"
    r"back to (?:it|my (?:plan|goal|knees?|hip)|the (?:plan|coaching|goal|chat)))"
    r"(?: (?:with|then|please|hen|pal|son|now|just|it|that|this|the|my|coaching|plan|chat|goal|"
    r"dear|on|you))*\W*"
)


def meant_otherwise(text: str) -> bool:
    """Whether a message says that something else was meant; it must hold no finding of its own."""
    said = in_english(text)
    if len(said.split()) > _LONGEST or _NO_MISREADING.search(said):
        return False
    return bool(_PLAIN.search(said) or (_STARTLED.match(said) and _MEANT.search(said)))


def wants_to_go_on(text: str) -> bool:
    """Whether somebody asks for coaching back, with a word or two beside: "carry on wi it hen"."""
    return _GO_ON.fullmatch(in_english(text)) is not None
