"""Whether an answer to "what already helps?" names a help, or goes on about the trouble."""

import re

from understanding.phrases import any_of
from understanding.words import in_english

_HELPS = re.compile(
    r"\b"
    + any_of(r"""
        help(s|ed|ing|ful)? | eas(e|es|ed|ing|ier) | sooth\w+ | calm\w* | reliev\w+ | relief
        better (with|when|if|after|for) | feel better | does me good | do me good
        (gets|get|got|keeps|keep|kept|sees|pulls|carries) me (through|out|going|up|sane|right)
        takes? (the edge|my mind) | work(s|ed) | makes? (a|the) difference | manage (by|with)
        settles? | distract\w* | loosens? | cheers? me | lifts? me | (a )?godsend | swear by
    """)
    + r"\b"
)
_NOT_HELPING = re.compile(
    r"\b(?:not|never|nothing|no|without|hardly|nor|stopped|used to)\b[^.,;]{0,25}$"
)
# Who says how it is says who or what is so; "a blether with my pal" only names a thing.
_SUBJECT = re.compile(r"\b(?:i|it|it's|he|she|they|we|there|there's|that|that's|nothing|nobody)\b")


def names_a_help(text: str, *, talk: str, barrier: str | None) -> bool:
    """Tell whether `text` names something that helps.

    `talk` and `barrier` are what was read in the same message. Somebody who is asked what helps
    and says how bad it is must not hear "so this helps".
    """
    english = in_english(text)
    for match in _HELPS.finditer(english):
        if not _NOT_HELPING.search(english[: match.start()]):
            return True
    complains = talk == "sustain" and bool(_SUBJECT.search(english))
    return not complains and (barrier is None or talk == "change")
