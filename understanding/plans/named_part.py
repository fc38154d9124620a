"""The one part of a plan that is called wrong, and what is to stand there where they say it."""

import re
from dataclasses import dataclass

from understanding.text.hedges import without_hedges
from understanding.text.words import readable

__all__ = [
    "NamedPart",
    "means_the_cue",
    "names_the_way",
    "part_named",
    "points_at_last",
    "read_named_part",
]


@dataclass(frozen=True)
class NamedPart:
    """A part called by its name.

    Attributes:
        part: "what", "how_much", "when_to", "how_often", "who" or "cue", as the questions are.
        right: what is to stand there, in the person's words; None where only the fault is said.
    """

    part: str
    right: str | None


_NAMES = {
    "cue": r"(?:the|my|ma|that|your)? ?(?:reminder|nudge|prompt|cue|thing (?:that|to) reminds? me|"
    r"thing (?:that|tae|to) mind(?:s)? me|what reminds me)",
    "who": r"[\"'“”]?(?:the|my|ma)? ?(?:helper|person|who (?:can|could|will)? ?helps?(?: me)?|"
    r"who's helping|help)[\"'“”]?",
    "how_often": r"(?:the )?(?:how often|number of times|times a week)",
    "how_much": r"(?:the )?(?:how much|amount|how long|how far|length|distance)",
    "when_to": r"(?:the |ma |my )?(?:days?|times?|when|hour)",
}
_LEAD = (
    r"\W*(?:(?:no|naw|nah|aye|yes|och|ach|well|but|and|sorry|wait|actually|please|hang on|so|ok|"
    r"just|jist|oh|hen|pal|(?:fuck|god)'?s? sake)[\s,.;:-]+)*"
)
_WRONG = (
    r"(?:(?:'s| is| was| are| were|s)? ?(?:all |still |just |aye )?(?:wrong|wrang|(?:not|no|nae|"
    r"isn'?t|isnae) "
    r"(?:right|richt|that|it))|(?:'s| is)? ?(?:needs?|to be|need) (?:changed|changing|put right))"
)
_SHOULD = (
    r"(?:(?:it|that) (?:should|shid|wis tae|was to|is to) (?:say|be)|"
    r"(?:it|that)(?:'s|'ll be| is| should be| shid be| will be| wis| was)?(?: meant tae be| "
    r"meant to be| supposed to be)?|should be|shid be|make it|mak it|put|say|change it (?:to|tae))"
)
_IS = r"(?: is| should be| shid be| wis| will be| would be| to be|'s|:|=|s)?"


#: "The how often bit", "how often in the plan".
_BIT = r"(?: (?:bit|part|thing))?(?: (?:in|of) (?:the|my|ma) plan)?"
#: "Just the once, I said."
_AS_SAID = re.compile(
    r"[\s,]+(?:like |as )?(?:i|ah|a) (?:said|telt ye|told you|meant)(?: (?:already|before))?\W*$",
    re.IGNORECASE,
)


def _shapes(name: str) -> list[re.Pattern[str]]:
    name = rf"{name}{_BIT}"
    set_right = rf"{_LEAD}{name}[\s,.;:-]+{_SHOULD}\s+(?P<right>.{{2,90}}?)\W*"
    called_wrong = rf"{_LEAD}{name}{_WRONG}(?:[\s,.;:-]+(?:{_SHOULD}\s+)?(?P<right>.{{2,90}}))?\W*"
    fault_first = (
        rf"{_LEAD}(?:wrong|wrang|change|fix|mend|sort) {name}"
        rf"(?:[\s,.;:-]+(?:(?:{_SHOULD}|to|tae)\s+)?(?P<right>.{{2,90}}))?\W*"
    )
    return [re.compile(shape, re.IGNORECASE) for shape in (called_wrong, fault_first, set_right)]


_SHAPES = {part: _shapes(name) for part, name in _NAMES.items()}
#: "Who can help is nobody": the words on the button, and what is to stand there.
_LABELLED = re.compile(
    rf"{_LEAD}[\"'“”]?(?:who (?:can|could) help|helper)(?: me)?[\"'“”]?{_IS}\s*"
    r"(?P<right>[^.!?;,]{2,60}?)\W*",
    re.IGNORECASE,
)
_MEANS_THE_CUE = re.compile(
    r"\b(?:the|a|my|ma) (?:thing|what|wan|yin|one)s? (?:that|to|tae|which)? ?(?:reminds?|minds?) "
    r"me\b|"
    r"\bwhat reminds me\b|\b(?:my|ma|the plan's|the) (?:own )?reminder\b.{0,40}\b(?:plan|not|no|"
    r"wrong|wrang)\b|\breminder (?:in|of|on|for) (?:the|my|ma) plan\b",
    re.IGNORECASE,
)


def means_the_cue(text: str) -> bool:
    """Tell whether a plan's own reminder is meant, and no message: "the thing that reminds me"."""
    return bool(_MEANS_THE_CUE.search(readable(text)))


_BARE_BIT = r"(?:bit|part|piece|line|thing|sentence)"
_THE_WAY = re.compile(
    r"(?:(?:i |ah |a )?(?:do not|don'?t|dont|dinnae|dinna|never|didn'?t|didnae) (?:really )?"
    r"(?:want|need|like|say|said) )?(?:(?:the|that|this|ma|my|a) )?(?:"
    r"(?:(?:when|if|for when|what to do (?:when|if)) (?:it|it's|its|things?|that)(?: is)? "
    r"(?:gets?|getting|is|goes|turns)? ?(?:too )?(?:hard|tough|difficult|rough)"
    rf"|(?:it )?getting hard|hard day|hard|tough|difficult)(?: {_BARE_BIT})?"
    rf"|(?:way (?:round|roon|around)|back ?up|plan b)(?: {_BARE_BIT})?)",
    re.IGNORECASE,
)
_LAST = re.compile(
    rf"(?:the|that|this|yon)(?: (?:wee|last|end|very last|final|hale|whole))* {_BARE_BIT}"
    r"(?: (?:at|on|o'?|of) (?:the|its?) (?:end|last))?|the (?:end|last (?:one|yin|wan))",
    re.IGNORECASE,
)


def names_the_way(words: str) -> bool:
    """Tell whether the way round that a plan has is meant: "the when it gets hard bit"."""
    return _THE_WAY.fullmatch(words.strip(" .,!?'\"“”‘’").replace("'", "")) is not None


def points_at_last(words: str) -> bool:
    """Tell whether what was read last is pointed at, and called by no name: "that bit"."""
    return _LAST.fullmatch(words.strip(" .,!?")) is not None


def part_named(words: str) -> str | None:
    """The part that bare words are the name of: "the reminder" gives "cue"; None for all else."""
    said = words.strip(" .,!?")
    return next(
        (part for part, name in _NAMES.items() if re.fullmatch(name, said, re.IGNORECASE)), None
    )


def read_named_part(text: str) -> NamedPart | None:
    """Read which part of a plan is wrong: "the reminder is wrong, it should be the envelope".

    None where no part is called by its name, and for a plan as a whole.
    """
    said = readable(text)[:300].strip(" .!")
    labelled = _LABELLED.fullmatch(said)
    if labelled:
        return NamedPart("who", without_hedges(labelled["right"]))
    for part, shapes in _SHAPES.items():
        for shape in shapes:
            found = shape.fullmatch(said)
            if found:
                right = _AS_SAID.sub("", found["right"] or "").strip(" .,;:!?\"'")
                return NamedPart(part, without_hedges(right) or None if right else None)
    return None
