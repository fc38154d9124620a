"""What a clinician has told somebody to hold back from, and a wish to do it all the same.

The coach knows nothing of what is safe for anybody: it neither praises such a plan nor forbids it.
"""

import re

from understanding.text.words import in_english

__all__ = ["goes_against_advice", "told_to_hold_back"]

_WHO = (
    r"(?:(?:my|the|a|her|his|ma) )?(?:(?:heart|cardiac|stroke|rehab|hospital|practice|breathing|"
    r"diabetes|eye|knee|hip|chest) )?(?:doctors?|dr|gp|consultant|cardiologist|surgeon|specialist|"
    r"nurses?|physio|physiotherapist|hospital|surgery|team|midwife|pharmacist|clinic)"
)
_SAYS = (
    r"(?:(?:has|have|had|is|was|keeps?|just|aye|always|did|'s) )*(?:said|says?|saying|told|telling|"
    r"tells|warned|warns|advised|advises|ordered|wants|banned|stopped|asked|thinks)"
)
_HOLD_BACK = (
    r"(?:(?:not|no|never)\b(?! to (?:worry|fret|panic)| worr)|"
    r"(?:stop|avoid)\b(?! (?:the )?(?:smok|drink|worr|eating|fag|vap|alcohol|salt|sugar))|"
    r"take it (?:easy|slow\w*|steady)|go easy|tak it easy|"
    r"(?:to |just |complete |plenty of )?rest\b|slow(?:ly)? down|nothing (?:too )?(?:strenuous|"
    r"heavy|hard)|stay (?:off|in|indoors|away)|keep off|light duties|"
    r"wait (?:till|until|for|another)|"
    r"(?:six|eight|four|twelve|two|three|\d+) weeks|leave it|give it (?:time|a rest)|"
    r"i (?:should|must|could|can) ?(?:not|n't|never)|i (?:cannot|can't|shouldn't|mustn't|couldn't))"
)
_TOLD = re.compile(
    rf"\b{_WHO} {_SAYS}\b.{{0,40}}?\b{_HOLD_BACK}|"
    rf"\bi (?:was|have been|am|got|'m|have) (?:told|warned|advised|ordered)\b"
    rf".{{0,25}}?\b{_HOLD_BACK}|"
    rf"\b(?:they|she|he) (?:told|warned|advised|said to) me\b.{{0,20}}?\b{_HOLD_BACK}|"
    r"\bi(?: am|'m) (?:not|no) (?:meant|supposed|allowed|to be|fit|cleared)\b|"
    rf"\b{_WHO} (?:has |have )?(?:warned|put|told|chased|frightened) me (?:off|aff|against)\b|"
    r"\b(?:doctor'?s?|medical) (?:orders|advice|instructions)\b"
)
_AGAINST = re.compile(
    r"\b(?:against|ignor\w+|never mind|whatever|despite|in spite of|no matter what|not listening)\b"
    r".{0,20}\b(?:doctor|gp|nurse|consultant|orders|advice|they|he|she|hospital)\b|"
    r"\b(?:but|and|still|anyway|anyhow|though|all the same|even so|so)\b.{0,15}\b(?:i(?: am|'m|m)? "
    r"(?:going|gonna|gonnae|will|want|would|'ll|am)|i(?:'ll|'d)|ill|im|want to|would like|going to|"
    r"fancy)\b|"
    r"\b(?:doing|do|going to do|trying|try|started|starting) it (?:anyway|anyhow|"
    r"all the same|still)|"
    r"\b(?:they|he|she) know\w* nothing\b"
)
_DEFIES = re.compile(
    r"\b(?:against|ignoring|ignore|despite|in spite of) (?:my |the |all )?(?:doctor|gp|nurse|"
    r"medical|consultant|physio|hospital)"
)
#: "… but I'm going to do as I'm told": a wish to keep to it is none against it.
_KEEPS_TO_IT = re.compile(
    r"\b(?:do (?:as|what) (?:i am|i'm|im|they|she|he)|listen to|stick to|take it easy|ask (?:him|"
    r"her|them|the|my)|check (?:with|first)|slowly|small|gentle|gently|careful\w*|rest)\b"
)
_LONGEST = 60


def told_to_hold_back(text: str) -> bool:
    """Tell whether a clinician's word to hold back is told of: "the doctor says take it easy"."""
    english = in_english(text)
    return len(english.split()) <= _LONGEST and bool(_TOLD.search(english))


def goes_against_advice(text: str) -> bool:
    """Tell whether somebody means to do what a clinician has told them not to.

    "Doctor said rest for six weeks but I want to start jogging tomorrow."
    """
    english = in_english(text)
    told = _DEFIES.search(english) or _TOLD.search(english)
    if told is None or len(english.split()) > _LONGEST:
        return False
    beside = f"{english[: told.start()]} . {english[told.end() :]}"
    against = _DEFIES.search(english) or _AGAINST.search(beside)
    return bool(against) and not _KEEPS_TO_IT.search(beside)
