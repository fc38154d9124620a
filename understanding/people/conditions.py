"""A condition that somebody tells of as a fact: their own, or that of somebody close.

The coach names no diagnosis of its own. What a person says they live with, though, is theirs to
say, and "Right, I see" is no answer to "I was told last week it's MS". What they only fear or
wonder about ("I think it's cancer") is never said back as so.
"""

import re
from dataclasses import dataclass

from understanding.text.phrases import any_of
from understanding.text.words import in_english, readable

__all__ = ["ToldOf", "condition_told"]

#: Of these the first word to hear is that it is a lot.
_GRAVE = any_of(r"""
    stroke | heart attack | cancer | (brain |lung )?tumou?r | leukaemia | lymphoma | ms
    multiple sclerosis | motor neurone( disease)? | mnd | parkinson'?s?( disease)? | dementia
    alzheimer'?s? | heart failure | kidney failure | sepsis | brain (injury|bleed) | cardiac arrest
    amputation | aneurysm
""")
_OTHER = any_of(r"""
    (type (1|2|one|two) |gestational )?diabetes | copd | emphysema | asthma | bronchiectasis
    (rheumatoid |psoriatic |osteo)?arthritis | osteoarthritis | fibro(myalgia)?
    crohn'?s?( disease)?
    colitis | ibs | coeliac( disease)? | lupus | epilepsy | angina | (a )?pacemaker
    (long|lang) covid | me( cfs)? | chronic fatigue( syndrome)? | high blood pressure
    (an? )?(underactive|overactive) thyroid | osteoporosis | sciatica | gout | psoriasis | eczema
    endometriosis | migraines? | glaucoma | macular degeneration | tinnitus | menieres
    (a )?slipped disc | spinal stenosis | anxiety | depression | ptsd | ocd | adhd | autism
    bipolar( disorder)? | high cholesterol | pre ?diabetes | cystic fibrosis | hiv | kidney disease
    hepatitis c? | neuropathy | lymphoedema | panic attacks | menopause | the menopause
""")
_WHAT = rf"(?P<what>(?:{_GRAVE}|{_OTHER})(?: and (?:{_GRAVE}|{_OTHER}))*)"
_WHO = (
    r"(?P<who>(?:my )?(?:husband|wife|partner|man|mum|mam|mother|dad|father|son|daughter|boy|girl|"
    r"sister|brother|gran|granny|nana|grandad|granda|granddad|pal|friend|auntie|uncle)(?:'s)?)"
)
_ROUND = r"(?:(?:well|hi|hello|hiya|so|och|basically|yes|aye|ok)[\s,.]+)*"
_BAD = (
    r"(?:(?:a|an|another|the|quite|bad|big|mini|wee|little|severe|really bad|mild|secondary|"
    r"terminal|breast|bowel|lung|prostate|skin|bone|throat|early|vascular)[ -])*"
)
_MINE = re.compile(
    rf"\W*{_ROUND}(?:(?:i|we) (?:have|had|got|have got|have had|suffer (?:from|with)|live with|"
    rf"am living with|"
    rf"was (?:just )?(?:diagnosed|told)(?: (?:with|i have|it is|it's|i had))?|"
    rf"have (?:just )?been (?:diagnosed|told)(?: (?:with|i have|"
    rf"it is|it's|i have got))?|got (?:diagnosed|told)(?: (?:with|i have|it is|it's))?|"
    rf"am diagnosed with)|"
    rf"(?:just |newly |recently |been |got )*diagnosed(?: with)?|had|got|have|living with)"
    rf"(?: (?:just|now|also))? {_BAD}{_WHAT}\b(?P<rest>[^.!?;]*)"
)
_THEIRS = re.compile(
    rf"\W*{_ROUND}{_WHO} (?:(?:has|had|have|got|has got|have got|suffers from|lives with|"
    rf"was diagnosed with|has just been diagnosed with|has been diagnosed with|got diagnosed with|"
    rf"is living with) )?"
    rf"{_BAD}{_WHAT}\b(?P<rest>[^.!?;]*)"
)
_ALONE = re.compile(rf"\W*{_ROUND}(?:it's |it is |its |my |the )*{_WHAT}\W*")
_LATELY = re.compile(
    r"\b(?:just|newly|recently|last (?:week|month|friday|monday|tuesday|wednesday|thursday)|"
    r"yesterday|today|this (?:week|month|morning)|(?:a|one|two|three|few|couple of|\d) (?:days?|"
    r"weeks?) ago|"
    r"the other day)\b"
)
_ONLY_FEARED = re.compile(
    r"\b(?:think|maybe|might|may|could|worried|worry|scared|wonder\w*|if|google\w*|suspect|"
    r"possible|possibly|test(?:s|ed)?|waiting|convinced|sure|not|no|never|risk|prevent|avoid|"
    r"family|fear)\b"
)
#: Event or state: "you had a stroke", "you have asthma".
_EVENT = re.compile(r"\b(?:stroke|heart attack|cardiac arrest|aneurysm|amputation|sepsis|bleed)\b")
_LONGEST_REST = 9


@dataclass(frozen=True)
class ToldOf:
    """A condition told of.

    Attributes:
        what: the condition in the person's own words, spelt as they spelt it.
        who: "" for themselves, else "your husband", "your mum" …
        grave: it turns a life over: a stroke, cancer, MS, dementia …
        lately: they say it is new.
        happened: it is something that happened ("a stroke"), not something one has.
        rest: what was said after it, in English; "" for nothing.
    """

    what: str
    who: str
    grave: bool
    lately: bool
    happened: bool
    rest: str


def condition_told(text: str) -> ToldOf | None:
    """The condition that a short message tells of as a fact; None for all else.

    "I was diagnosed with ms last week", "my husband has parkinsons", "had a stroke in march" and
    "long covid" are; "I think it's cancer" and a long tale are not.
    """
    english = in_english(text).strip(" .,!")
    if _ONLY_FEARED.search(english):
        return None
    match = _MINE.fullmatch(english) or _THEIRS.fullmatch(english) or _ALONE.fullmatch(english)
    if match is None:
        return None
    parts = match.groupdict()
    rest = (parts.get("rest") or "").strip()
    if len(rest.split()) > _LONGEST_REST:
        return None
    who = (parts.get("who") or "").removesuffix("'s").removeprefix("my ")
    what = match["what"]
    named = _as_typed(text, what)
    return ToldOf(
        what=f"a {named}" if _EVENT.search(what) else named,
        who=f"your {who}" if who else "",
        grave=re.search(rf"\b{_GRAVE}\b", what) is not None,
        lately=_LATELY.search(english) is not None
        or bool(re.search(r"\bdiagnosed\b", english) and not rest),
        happened=_EVENT.search(what) is not None,
        rest=rest,
    )


def _as_typed(text: str, what: str) -> str:
    """The condition as the person typed it, where it can be found again; initials in capitals."""
    match = re.search(re.escape(what), readable(text), re.IGNORECASE)
    typed = match.group() if match else what
    return re.sub(
        r"\b(?:ms|mnd|copd|ibs|hiv|ptsd|ocd|adhd|me|cfs)\b", lambda m: m[0].upper(), typed
    )
