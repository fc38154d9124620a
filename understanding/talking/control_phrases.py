"""The control words, in the order in which a message is tried for each."""

import re

from understanding.talking.control_words.answers import NO, UNSURE, YES
from understanding.talking.control_words.courtesies import GOODBYE, GREETING, THANKS, WHO
from understanding.talking.control_words.moves import BACK, HELP, MENU, REPEAT, SKIP, WHY
from understanding.talking.control_words.rights import DELETE, HUMAN, PRIVACY
from understanding.talking.control_words.stopping import PAUSE, STOP
from understanding.text.phrases import any_of

# The first label whose phrase is the whole message is the one meant.
PHRASES: tuple[tuple[str, re.Pattern[str]], ...] = tuple(
    (label, re.compile(rf"(?:{phrases})\??"))
    for label, phrases in (
        ("thanks", THANKS),
        ("delete_my_data", DELETE),
        ("privacy", PRIVACY),
        ("human", HUMAN),
        ("who_are_you", WHO),
        ("stop", STOP),
        ("unsure", UNSURE),
        ("why", WHY),
        ("greeting", GREETING),
        ("goodbye", GOODBYE),
        ("pause", PAUSE),
        ("skip", SKIP),
        ("back", BACK),
        ("menu", MENU),
        ("help", HELP),
        ("repeat", REPEAT),
        ("no", rf"(?:(?:yes|well|oh|aw) )?{NO}"),
        ("yes", rf"(?:(?:no|well|oh|aw),? (?=yes))?{YES}"),
    )
)

# After a ruler these are places on it.
DEGREES = re.compile(
    r"\b"
    + any_of("""
        not really | not at all | never | no chance | no way
        not (particularly|especially|quite|keen|fussed)
        definitely | absolutely | for sure | totally | sure | certainly | of course
        not a chance
    """)
    + r"\b"
)
