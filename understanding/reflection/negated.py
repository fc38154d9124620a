"""A no that was said must stay one: "nae the foot clinic" is never said back as the foot clinic."""

import re

_NO = re.compile(
    r"(?<![\w'])(?:no|nae|not|never|nor|without|withoot|wi'?oot)\s+(?P<what>[\w']+(?:\s+[\w']+)?)",
    re.IGNORECASE,
)
_NEGATED = re.compile(
    r"(?:\b(?:no|nae|not|never|nor|without|withoot)|n't|nae|nt)\s*$", re.IGNORECASE
)


def loses_a_no(text: str, said: str) -> bool:
    """Tell whether what somebody said no to stands in what is said back without that no.

    Args:
        text: what the person typed.
        said: the reflection, in their words.
    """
    back = " ".join(said.split())
    for found in _NO.finditer(" ".join(text.split())):
        place = re.search(rf"(?<![\w']){re.escape(found['what'])}(?![\w'])", back, re.IGNORECASE)
        if place is not None and not _NEGATED.search(back[: place.start()]):
            return True
    return False
