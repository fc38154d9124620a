"""What somebody meant to end their life with is away: "ma brother took the tablets aff me".

To put time and distance between a person and the means is what helps most in those hours (safety
planning, Stanley and Brown 2012), so whoever tells of it is met for it, and not told to call again.
"""

import re

from understanding.text.words import in_english

__all__ = ["tells_means_away"]

_MEANS = (
    r"(?:(?:all |the rest of )?(?:my |the |his |her |they |those |them )?(?:\w+ )?(?:tablets?|"
    r"pills?|"
    r"meds?|medication|medicines?|stash|box(?:es)?|rope|knife|knives|blades?|razors?|gun|whisky|"
    r"car keys|lot)|them(?: all)?|it all)"
)
_AWAY = re.compile(
    rf"\b(?:took|taken|takes|taking|has|have|got|'s got|have got|has got|is holding|holds|holding|"
    rf"keeps|keeping|hid|hidden|locked|removed|binned) {_MEANS} (?:off|from|away from|now|away|"
    r"locked|hidden|safe|for me|up)\b|"
    r"\b(?:brother|sister|mum|mother|dad|father|wife|husband|partner|son|daughter|pal|mate|friend|"
    r"neighbour|nurse|doctor|gp|he|she|they)(?:'s|s| has| have)? (?:got |now |just |already )*"
    rf"(?:got|took|taken|has|have|hidden|hid|locked up|binned|removed) {_MEANS}(?! (?:too|"
    rf"as well))\b|"
    rf"\b(?:flushed|binned|handed|gave|given|returned|threw out|got rid of|dumped|"
    rf"took) {_MEANS}(?: (?:back|away|in|over|out))?(?: (?:to|down|at) (?:the |my )?(?:chemist|"
    r"pharmacy|pharmacist|toilet|loo|sink|gp|doctor|nurse|\w+))\b|"
    rf"\b{_MEANS} (?:are|is) (?:all )?(?:away|gone|binned|flushed|locked (?:up|away)|"
    rf"out (?:of )?the "
    r"house|with my \w+|at my \w+)\b|\bflushed (?:them|it)\b"
)
_NOT_YET = re.compile(
    r"\b(?:not|never|nobody|no one|if|would|could|should|wish|before|until|unless|without)\b"
)


def tells_means_away(text: str) -> bool:
    """Tell whether what was to hand is in somebody else's keeping, or gone."""
    said = in_english(text)
    found = _AWAY.search(said)
    return found is not None and not _NOT_YET.search(said[max(0, found.start() - 30) : found.end()])
