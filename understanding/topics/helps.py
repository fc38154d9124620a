"""Whether an answer to "what already helps?" names a help, or goes on about the trouble."""

import re

from understanding.text.phrase_shape import bare_phrase
from understanding.text.phrases import any_of
from understanding.text.words import in_english

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
#: "A rubbish film helps": said to help, whatever they call it.
_SAID_TO_HELP = re.compile(
    r"\b(?:helps|eases|soothes|calms|relaxes|settles|cheers me|takes (?:the edge|my mind) off|"
    r"works)\b"
)
#: "Ma sister says try lavender. Load of shite": said to be no help, whoever swears by it.
_SCORNS = re.compile(
    r"\b(?:(?:load|lot|pile|bunch) (?:of|o) (?:old )?\w*(?:shite|shit|rubbish|nonsense|pish|mince|"
    r"tosh|crap|bollocks|balls|tripe|guff|keech|codswallop)|(?:complete|total|pure|utter|all) "
    r"(?:nonsense|rubbish|mince|pish|tosh)|(?:did|does|do|is|was|are) (?:nothing|no good|no use|"
    r"hee ?haw|bugger all|not (?:help|work|do (?:a thing|anything|any good)))(?: for me)?)\W*$"
)
_NOT_HELPING = re.compile(
    r"\b(?:not|never|nothing|no|without|hardly|nor|stopped|used to)\b[^.,;]{0,25}$"
)
# Said to run oneself down, or to be bad: it gets somebody through the night, and is no help.
_BAD_FOR = re.compile(
    r"\b(?:shit\w*|shite|crap|rubbish|junk|binge\w*|bingeing|stuff my face|stuffing my face|too "
    r"much|"
    r"too many|hunners of|drink myself|drinking myself|smash\w* through|fall off the wagon|"
    r"scoff\w*|gorge\w*|chain ?smok\w*|blow my|gamble|gambling|(?:fuck|mess|screw)\w*(?: \w+){0,2} "
    r"up|worse|worst)\b"
)
_NOTHING_HELPS = re.compile(
    r"\W*(?:(?:och|well|no|aye|honestly|to be honest|hee haw|really)\W+)*(?:nothing|nowt|"
    r"not (?:much|a lot|a thing)|nothing much|no much|no thing|hardly anything|"
    r"i (?:do not|don't) know|not sure|dunno)\b"
    r"(?: (?:much|really|at all|that|thing|one thing|ever))*"
    r"(?: (?:eases?|help(?:s|ed)?|works?|worked|does|has|did|ever)[\w' ]{0,30})?\W*"
)
# Who says how it is says who or what is so; "a blether with my pal" only names a thing.
_SUBJECT = re.compile(r"\b(?:i|it|it's|he|she|they|we|there|there's|that|that's|nothing|nobody)\b")


def help_in(text: str) -> str:
    """What is left of an answer beside "nothing much": "nothing eases it. my puffer, a seat"."""
    sentences = re.split(
        r"(?<=[.!?;])\s+|,\s+(?=(?:but|just|only|apart from|except)\b)", text.strip()
    )
    kept = [one for one in sentences if not _NOTHING_HELPS.fullmatch(in_english(one))]
    if not kept or len(kept) == len(sentences):
        return text
    return re.sub(r"^(?:but|apart from|except)\s+", "", " ".join(kept), flags=re.IGNORECASE)


def says_nothing_helps(text: str) -> bool:
    """Tell whether an answer names nothing good: "nothing works lol"."""
    english = re.sub(r"[\s,]+(?:lol|haha|pal|hen|really|ken)\W*$", "", in_english(text))
    return bool(_NOTHING_HELPS.fullmatch(english)) and not _BUT_ONE.search(english)


#: "Nothing helps but my dog" names one.
_BUT_ONE = re.compile(r"\b(?:but|except|apart from|bar|only) (?:for )?(?:my|the|a|when|if)\b")


def names_a_help(text: str, *, talk: str, barrier: str | None) -> bool:
    """Tell whether `text` names something that helps.

    `talk` and `barrier` are what was read in the same message. Somebody who is asked what helps
    and says how bad it is must not hear "so this helps".
    """
    english = in_english(text)
    if _SCORNS.search(english):
        return False
    if _BAD_FOR.search(english) and not _SAID_TO_HELP.search(english):
        return False
    for match in _HELPS.finditer(english):
        if not _NOT_HELPING.search(english[: match.start()]):
            return True
    # "Gaming with my mates, I guess" names a thing, whoever guesses.
    complains = talk == "sustain" and bool(_SUBJECT.search(in_english(bare_phrase(text))))
    return not complains and (barrier is None or talk == "change")


#: "Swimming used to be my thing before the kids": what helped once, and helps no more.
_ONCE = re.compile(
    r"\b(?:used to|use to|usetae|was (?:always )?my thing|before (?:the|my|i|we)\b.*|"
    r"back (?:when|then)|"
    r"at one time|years ago|in the old days)\b"
)


def helps_now(text: str) -> str:
    """What is left of an answer without what helped once; the whole where that is all there is."""
    parts = re.split(r"(?<=[.!?;])\s+|,\s+(?=(?:and|but)\b)|\s+but\s+", text.strip())
    kept = [part for part in parts if not _ONCE.search(in_english(part))]
    return " ".join(kept).strip(" ,;") if kept and len(kept) < len(parts) else text


_WHEN = re.compile(r"(?:only |mostly |maybe |just )*(?:when|if|once|after) (?:[\w']+ ?){1,7}")


def says_when_it_helps(text: str) -> bool:
    """Tell whether an answer says no thing but a time that is better: "when the weans visit"."""
    return _WHEN.fullmatch(in_english(text).strip(" .!,")) is not None
