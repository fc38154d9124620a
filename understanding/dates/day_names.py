"""The names of days, months and parts of a day, put right: "thrusday", "Feersday", "mornin"."""

import re
from functools import lru_cache

from understanding.text.slips import is_slip_of

_NAMES = """
    monday tuesday wednesday thursday friday saturday sunday
    january february march april june july august september october november december
    tomorrow tonight morning afternoon evening weekend fortnight
""".split()
# Scots and sounds, which lie further off than one slip.
_HEARD_AS = {
    "tysday": "tuesday", "tyseday": "tuesday", "tyesday": "tuesday",
    "monanday": "monday", "setturday": "saturday", "frid": "friday", "wknd": "weekend",
    "wadensday": "wednesday", "wensday": "wednesday", "fursday": "thursday",
    "feersday": "thursday", "fuirsday": "thursday", "saitirday": "saturday",
    "satday": "saturday", "satdy": "saturday",
    "sabbath": "sunday", "sawbath": "sunday", "febuary": "february", "octobor": "october",
    "efternuin": "afternoon", "efternuins": "afternoons", "forenuin": "forenoon",
    "nite": "night", "nites": "nights", "fortnicht": "fortnight", "fortnite": "fortnight",
    "til": "till", "nxt": "next", "wk": "week", "wks": "weeks", "wkend": "weekend",
    "hauf": "half", "hawf": "half", "wik": "week", "wiks": "weeks", "neist": "next",
    "nixt": "next", "denner": "dinner", "moarn": "morn", "moarnin": "morning",
}  # fmt: skip
# "Da morn": Shetland "da", which has been put into English as a father before.
_SHETLAND_THE = re.compile(r"\b(?:da|dad) (?=morn\b)")
_OTHER_WORDS = {"sundry", "sundae", "match", "marsh", "marc", "merch", "mach", "mourning",
                "moaning", "frida", "augusta", "jules"}  # fmt: skip


def with_names_mended(text: str) -> str:
    """`text` with each misspelt or Scots name of a day, a month or a part of the day put right."""
    text = re.sub(r"(?<=\d)(?=(?:wks?|weeks?|days?|months?|fortnights?)\b)", " ", text)
    text = re.sub(r"[a-z]{2,}", lambda match: _mended(match.group()), text)
    return _SHETLAND_THE.sub("the ", text)


@lru_cache(maxsize=4096)
def _mended(word: str) -> str:
    if word in _HEARD_AS:
        return _HEARD_AS[word]
    # "Thursdays" is a rhythm and no slip.
    if word in _OTHER_WORDS or word in _NAMES or word.endswith("s"):
        return word
    return next((name for name in _NAMES if is_slip_of(word, name)), word)
