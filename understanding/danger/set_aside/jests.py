"""Figures of speech, and plans to die of a plank: what the tables of figures know is set aside.

A figure stands for a danger in its own words alone; a body that fails, or a wish, beside it is
heard.
"""

import re

from understanding.danger.read_too_much import is_dark
from understanding.danger.set_aside.kind import NAMES_A_DANGER, NEVER, Kind
from understanding.safety.idioms import without_figures
from understanding.safety.reading import read

__all__ = ["FIGURE", "KINDS", "is_a_figure"]

_EXERCISE = (
    r"(?:planks?|burpees?|squats?|lunges?|spin|circuits|zumba|pilates|yoga|hiit|boot ?camp|stairs|"
    r"hills?|munro|parkrun|5k|10k|couch to|run|jog|gym|class|workout|treadmill|rower|sit ups|"
    r"press ups|leg day|pt|aqua\w*|swim|walk)"
)
_LAUGHS = r"(?:\blol\b|\blmao\b|\bha ?ha\w*|\bhehe\b|😂|🤣|😅|😆)"

KINDS = (
    Kind(
        name="died of exercise",
        dark_too=True,
        opens=re.compile(
            r"\btell (?:my|the) (?:family|wife|husband|kids|weans|mum|mother|dog|cat|children)\b"
            r"|\b(?:say|said) (?:my )?goodbyes?\b|\b(?:i survived|barely|rip me|rest in peace|dead|"
            r"died|deceased|dying|my last words|my will|bury me|call an ambulance|send help)\b"
        ),
        never=re.compile(
            r"\b(?:chest|breath\w*|heart|pills|tablets|rope|bridge|really|serious\w*|not joking|"
            r"tonight|forgive|tried|sorry|from me|for me|not be (?:there|here|back))\b"
        ),
        needs=re.compile(rf"^(?=.*\b{_EXERCISE}\b)(?=.*{_LAUGHS})"),
        unless=re.compile(
            r"\b(?:pills|tablets|overdos\w*|rope|bridge|not (?:a joke|joking)|no joke|serious\w*|"
            r"mean it|chest|cannot breathe|faint\w*|collaps\w*|but really|though really|"
            r"not be (?:there|here|anywhere|back)|not anywhere|not coming back|decided|arm|jaw|"
            r"(?:peeing|pissing|pee is|wee is)|for real)\b"
        ),
    ),
    # "I'd rather be dead than do another winter" is no jest: what is worse must be a small thing.
    Kind(
        name="sooner than",
        dark_too=True,
        opens=re.compile(
            r"\b(?:sooner|rather)\b.*\bthan (?:\w+ ){0,3}?(?:public speaking|speak\w* in public|"
            r"speech\w*|"
            r"karaoke|lycra|kale|salads?|tofu|porridge|camp\w*|zumba|yoga|pilates|burpees?|"
            r"swim\w*|danc\w+|sing\w*|on (?:a )?stage|presentations?|small talk|spin|gym|treadmill|"
            r"cold shower|bungee|skydiv\w*|parkrun|run\w*|jog\w*|watch (?:the )?(?:football|telly|"
            r"golf|"
            r"love island|rugby|cricket|strictly|that)|listen to|join in|go on (?:a|the) (?:bus|"
            r"boat|plane|ride)|class|meetings?|"
            r"golf|football|fishing|ironing|housework)\b"
        ),
        never=re.compile(
            r"\b(?:seriously|tonight|home|hospital|pain|this life|he|him|she|her|they|them|his|"
            r"weans?|kids|bairns|police|polis|social|skin|mirror|anything|away|another)\b"
        ),
        unless=re.compile(
            r"\b(?:mean it|not (?:joking|a joke)|no joke|decided|tonight|(?:days|weeks|months) now|"
            r"pills|tablets|rope|bridge|seriously|hits? me|hurts? me|goodbye)\b"
        ),
    ),
    Kind(
        name="rope for a game",
        dark_too=True,
        opens=re.compile(r"\b(?:skipping |tow |climbing |battle |jump )?ropes?\b"),
        never=re.compile(
            r"\b(?:neck|hang\w*|beam|loft|rafters?|noose|tree|banister|bannister|end of my|round)\b"
        ),
        needs=re.compile(
            r"\b(?:skipping|jump|climbing|battle|tow|washing|clothes|guy) ropes?\b|\brope (?:swing|"
            r"ladder|work|course|access)\b|\bropes? (?:for|off|on) the (?:boat|swing|tent|"
            r"trailer)\b"
        ),
        goes_along=re.compile(
            r"^the (?:dog|cat|pup|old|last|other|kids|weans) (?:\w+ )?(?:ate|chewed|one|broke|"
            r"snapped)"
        ),
        unless=re.compile(
            r"\b(?:neck|hang\w*|beam|loft|noose|rafters?|(?:my|a body'?s?|the) weight|hold me|"
            r"strong "
            r"enough|long enough|high enough|(?:quiet|a|the) (?:\w+ )?woods?|knots?|picked|decided|"
            r"goodbye|letters?|tonight)\b"
        ),
    ),
)

#: Taken besides what was laughed at, or no laughing matter.
_NOT_LAUGHED_AT = re.compile(
    r"\b(?:no joke|not joking|mean it|for real|pains?|arm|jaw|tablets?|pills?|insulin|"
    r"co ?-?codamol|"
    r"codamol|codeine|paracetamol|ibuprofen|tramadol|diazepam|morphine|aspirin|sertraline|"
    r"gabapentin|pregabalin|bleach|the lot|whole packet)\b"
)
#: What the tables of figures know, where the message laughs.
FIGURE = Kind("a figure of speech", opens=NEVER, never=NEVER)


def is_a_figure(clause: str) -> bool:
    """Tell whether all that sounds of danger in a clause is a figure of speech.

    Args:
        clause: as it was typed.
    """
    said = read(clause).text
    beside = without_figures(said)
    if _NOT_LAUGHED_AT.search(beside):
        return False
    return beside != said and NAMES_A_DANGER.search(beside) is None and not is_dark(beside)
