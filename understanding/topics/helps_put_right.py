"""What is said to help after all, and what is not: "the kids dont help, swimming helps"."""

import re
from dataclasses import dataclass

from understanding.text.hedges import clauses
from understanding.text.words import in_english

__all__ = ["HelpsPutRight", "read_helps_put_right"]


@dataclass(frozen=True)
class HelpsPutRight:
    """What was put right of what helps.

    Attributes:
        gone: what does not help, in plain words.
        helps: what does.
        rest: what is said besides, in the person's own words.
    """

    gone: tuple[str, ...] = ()
    helps: tuple[str, ...] = ()
    rest: str = ""


_LEAD = r"\W*(?:(?:no|and|but|naw|it's|its|och|well|so|actually|sorry)\b[\s,.!]*)*"
_NOT = re.compile(
    rf"{_LEAD}(?P<what>(?:the |my |our )?[\w' -]{{2,40}}?) (?:does|do|did|is|are|was) not "
    r"(?:really |even |actually )?(?:help|helping|ease)\w*(?: me| it| at all| any| with it)*\W*"
)
_IS = re.compile(
    rf"{_LEAD}(?:it's |its )?(?P<what>(?:the |my |our )?[\w' -]{{2,40}}?) (?:that |does |do |"
    rf"really )*"
    r"(?:helps?|eases)(?: me| it| a bit| though)*\W*"
)
_NOBODY = re.compile(r"(?:it|that|this|nothing|nobody|i|you|they|what|which|someone|who)\b")


def read_helps_put_right(text: str) -> HelpsPutRight | None:
    """Read which help was misheard; None where no help is denied."""
    gone, helps, rest = [], [], []
    for clause in _divided(text):
        english = in_english(clause).strip(" .,!?")
        denied, named = _NOT.fullmatch(english), _IS.fullmatch(english)
        if denied and not _NOBODY.match(denied["what"]):
            gone.append(denied["what"].strip())
        elif named and not _NOBODY.match(named["what"]):
            helps.append(named["what"].strip())
        else:
            rest.append(clause)
    if not gone:
        return None
    return HelpsPutRight(tuple(gone), tuple(helps), ". ".join(rest))


def _divided(text: str) -> list[str]:
    return [
        part for clause in clauses(text) for part in re.split(r",\s+|\s+but\s+", clause) if part
    ]
