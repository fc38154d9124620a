"""Whether a group is for who has the illness or the habit, or for those who care for them.

A circle for the wives and husbands of who had a stroke is no answer to "I had a stroke", and tea
with survivors is none to who is worn out with caring.
"""

from __future__ import annotations

import re
from enum import Enum

from directory.audience import first_sentence


class Whose(str, Enum):
    """For whom a group is, where it takes the one and not the other."""

    ANYBODYS = "anybody's"
    THEIRS_WHO_HAVE_IT = "who has it"
    THEIRS_WHO_CARE = "who cares for them"


_KIN = (
    r"(?:families|family members?|relatives|partners|husbands|wives|spouses|carers|unpaid carers|"
    r"parents|mums|dads|brothers|sisters|siblings|sons|daughters|friends|loved ones)"
)
_SOMEBODY = (
    r"(?:(?:some|any)(?:one|body)|people|folk|those|a (?:loved one|relative|friend|partner|spouse|"
    r"parent|husband|wife|family member)|(?:their|your) (?:loved ones?|relatives?|partners?|"
    r"spouses?|parents?|husband|wife|mum|dad|person)|others?)"
)
_WHO_CARE = re.compile(
    rf"\b(?:for|help(?:s|ing)?|support(?:s|ing)?) (?:(?:the|all|adult) )?{_KIN}(?:(?:,| and| or|,? "
    rf"&) (?:the )?{_KIN})* (?:of|who (?:care|look|live with|are (?:caring|looking|worried))|whose|"
    rf"caring|looking|living with|affected by|worried)\b|"
    rf"(?:^|[.:;] ){_KIN}(?:(?:,| and| or|,? &) {_KIN})* (?:of|whose)\b|"
    rf"\b(?:look(?:ing)? after|car(?:e|es|ing) for|support(?:ing)?|worr(?:y|ied) about|(?:affected|"
    rf"hurt|touched|harmed) by|living (?:with|alongside)) {_SOMEBODY}(?: else)?(?:'s| who| with| "
    rf"living| has|\W|$)|"
    r"\b(?:some|any)(?:one|body) else's (?:drinking|drink|drug|gambling|use|illness)|"
    r"\bnot (?:a place |a group |meant |open |suitable )?for (?:the )?(?:person|people|those|folk|"
    r"drinkers?|gamblers?|users?|patients?)(?: (?:who (?:drinks?|gambles?|uses?|ha(?:s|ve))|with|"
    r"living|themsel\w+)| (?:him|her)self)?"
)
_OF_CARERS = re.compile(r"\bcarers?'?s?\b(?! (?:and|or|also|too|come|can|free))")
_WHO_HAVE_IT = re.compile(
    r"\b(?:survivors?|patients?|(?:people|folk|adults|anyone|anybody|those|men|women|someone)"
    r"(?: of any age)? (?:who (?:have|has|had|live|are living|drink|gamble|use)|with|living with|"
    r"recovering from|after|cutting down|stopping|giving up))\b"
)
_ALSO_KIN = re.compile(
    rf"\b{_KIN}\b|\bcarer|\b(?:everybody|everyone|all welcome|anyone affected|"
    r"people affected|those affected|couples)\b"
)
_ALSO_THEM = re.compile(
    rf"\b(?:people|folk|adults|anyone|those|men|women) (?:who have|with|living with|diagnosed)"
    rf"\b[^.;]*\b(?:and|or|as well as|plus|alongside|&) (?:the |their |any )?(?:own )?(?:unpaid )?"
    rf"{_KIN}\b|"
    rf"\b{_KIN} (?:and|or|as well as) (?:people|folk|those) (?:with|living|who have)\b|"
    r"\b(?:together|both|the two of you|come as a pair|bring (?:your|the) (?:person|relative|"
    r"husband|wife|loved one))\b"
)


def whose_is(name: str, description: str, for_whom: str) -> Whose:
    """For whom alone a group is, by its name, its description and its eligibility."""
    whole = f"{name}. {description} {for_whom}".lower().replace("’", "'")
    begins = f"{name}. {first_sentence(description)} {for_whom}".lower().replace("’", "'")
    if (_WHO_CARE.search(begins) or _OF_CARERS.search(name.lower())) and not _ALSO_THEM.search(
        whole
    ):
        return Whose.THEIRS_WHO_CARE
    if _WHO_HAVE_IT.search(begins) and not _ALSO_KIN.search(whole):
        return Whose.THEIRS_WHO_HAVE_IT
    return Whose.ANYBODYS


_ILLNESSES = (
    r"(?:stroke|dementia|alzheimer'?s|ms|parkinson'?s|copd|cancer|diabetes|epilepsy|arthritis|pain|"
    r"depression|anxiety|bipolar|psychosis|autism|adhd|heart|lungs?|condition|illness|addiction|"
    r"drink\w*|drugs?|habit|gambl\w+|bet\w*|diagnos\w+|tremor|memory)"
)
_MY_OWN = re.compile(
    r"(?:^|[.;!?] )(?:just )?(?:had|got|have|diagnosed with|living with|been told)(?: \w+){0,3}? "
    rf"{_ILLNESSES}\b|"
    r"\bi (?:have|had|got|suffer|live with|am living with|was (?:told|given|diagnosed)|have been "
    rf"(?:told|given|diagnosed)|took)(?: \w+){{0,5}}? {_ILLNESSES}\b|"
    rf"\bmy (?:own |wee |bad )?(?:\w+ )?(?:stroke|dementia|alzheimer'?s|ms|parkinson'?s|copd|"
    r"cancer|epilepsy|drinking|drug use|gambling|addiction|diagnosis|memory)\b|"
    r"\bi (?:am|keep|cannot stop|want to stop|need to stop|would like to stop|have to stop|drink|"
    r"gamble|bet|use)(?: \w+){0,2}? ?(?:drink\w*|gambl\w+|bet\w*|using|too much|drugs|heavily|"
    r"every day|diagnosed|an alcoholic|an addict|epileptic|autistic|bipolar)\b"
)
_A_RELATIVE = (
    r"(?:my|our|ma|the) (?:\w+ )?(?:husband|wife|partner|mum|mam|mother|dad|father|son|daughter|"
    r"brother|sister|gran|granny|grandad|man|missus|hubby|boy|lad|lass|uncle|aunt|auntie|pal|"
    r"friend|boyfriend|girlfriend|parents)"
)
_ANOTHERS = re.compile(
    rf"\b{_A_RELATIVE}\b|\b(?:look(?:ing)? after|care for|caring for|carer|on (?:his|her) behalf)\b"
)
_NEEDS_IT_MYSELF = re.compile(
    r"\b(?:worn out|done in|exhausted|at (?:my|the) (?:wits'? end|end of my (?:tether|rope))|"
    r"(?:need|want|get|have|without) a (?:wee )?(?:break|rest|breather|night off)|respite|"
    r"i (?:cannot|can't|am not) (?:cope|coping|go on|take much more)|(?:how|help) (?:do i|me) "
    r"cope|i (?:just )?(?:need|want|would like|could do with) (?:some |a bit of |a )?(?:support|"
    r"help (?:for myself|too)|to talk|somebody|someone|others|folk)|(?:something|support|help|a "
    r"group|anything) for (?:me|myself)|(?:meet|talk to|see) (?:other|some) (?:carers|wives|"
    r"husbands|families|partners|daughters|sons|parents)|others (?:who|that) (?:care|look after)|"
    r"(?:wrecking|ruining|tearing|killing|destroying) (?:me|us|our|the family|my)|caring (?:for "
    r"(?:him|her|them) )?(?:is|has)|looking after (?:him|her|them) (?:is|has)|for carers|carers' "
    r"(?:group|support))\b"
)


def asks_of_own(english: str) -> bool:
    """Whether somebody tells of an illness or a habit of their own, and of nobody else's."""
    return _MY_OWN.search(english) is not None and _ANOTHERS.search(english) is None


def asks_as_carer(english: str) -> bool:
    """Whether somebody tells of another's illness, and is after help for themselves."""
    return (
        _ANOTHERS.search(english) is not None
        and _NEEDS_IT_MYSELF.search(english) is not None
        and _MY_OWN.search(english) is None
    )


def is_for_them(whose: Whose, english: str) -> bool:
    """Whether a group is for whoever put it so, as far as that can be told."""
    if whose is Whose.THEIRS_WHO_CARE:
        return not asks_of_own(english)
    if whose is Whose.THEIRS_WHO_HAVE_IT:
        return not asks_as_carer(english)
    return True
