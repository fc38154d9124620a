"""Whether somebody looks after another, told by what they do: no word for it is needed.

"Up with Donald to turn him", "a sitter so I can sleep", "my husband who has the MS". Carers who "
"come
to the person themselves, and a husband who looks after them, tell the contrary.
"""

import re

from understanding.text.phrases import any_of
from understanding.text.words import in_english

__all__ = ["tells_of_caring"]

_KIN = any_of(r"""
    husband | hubby | wife | partner | man | other half | mum | mam | mother | dad | father
    faither | son | daughter | boy | girl | brother | sister | gran | granny | granda | grandad
    grandson
    granddaughter | mother[- ]in[- ]law | father[- ]in[- ]law | auntie | aunt | uncle
""")
#: Those who share the house, or whose care falls to the person.
_AT_HOME = any_of(r"""
    husband | hubby | wife | partner | man | other half | mum | mam | mother | dad | father
    faither | son | daughter | boy | girl
""")
_THEM = (
    rf"(?:(?:him|her|them)\b(?! (?:and|or) me)|(?:my|our|the|wee|old) (?:\w+ )?{_KIN}\b|"
    r"[A-Z][a-z]+\b|(?:the )?(?:old|wee) (?:man|woman|yin)\b)"
)
_NEEDS_CARE = any_of(r"""
    (the )?ms | (multiple )?sclerosis | dementia | alzheimer'?s? | (the )?parkinson'?s? | mnd
    motor neurone?( disease)? | huntington'?s? | cerebral palsy | muscular dystrophy | autism
    (a )?learning disabilit(y|
        ies) | (severe )?epilepsy | a (bad |big |massive )?stroke | (the )?cancer
    (a )?brain injury | (a )?(spinal|head) injury | down'?s( syndrome)?
    downs syndrome | quadriplegi\w+ | paraplegi\w+
""")
_ILL_AT_HOME = (
    re.compile(
        rf"\bmy {_AT_HOME}(?:,| who|,? that| [a-z]+,?| he| she)*(?: is| has|'s| had| has got|'s "
        rf"got| who"
        rf"| with| got| having| living)+(?: (?:got|had|the|with|both|also|living with|had a|really|"
        rf"bad|severe|advanced|early|been diagnosed with|diagnosed with))* {_NEEDS_CARE}\b"
    ),
    re.compile(
        rf"\bmy {_AT_HOME}(?: \w+)?(?:'s| is| was left|, who is|,)? (?:\w+ )?(?:disabled|paralysed|"
        r"bedbound|bed bound|bed-bound|bedridden|housebound|in a wheelchair|terminally ill|"
        r"terminal|"
        r"needing (?:\w+ )?(?:care|lifted|fed|washed))\b"
    ),
    re.compile(rf"\bmy {_AT_HOME}'s (?:{_NEEDS_CARE}|care|carers?|hoist|wheelchair|catheter)\b"),
)
_AT_NIGHT = re.compile(
    rf"\bup (?:\w+ ){{0,3}}?(?:with|to|for|seeing to|turning|lifting|changing) {_THEM}",
)
_AT_NIGHT_ENGLISH = re.compile(
    r"\b(?:up|awake|waken(?:ed)?|woken)\b[^.!?]{0,40}\b(?:nights?|times|hours?|o'?clock|2|3|4|a "
    r"m)\b"
    r"[^.!?]{0,30}\b(?:turn|lift|change|settle|see to|toilet|clean|give|wash)\w* (?:him|her|them)\b"
    r"|\bup (?:with|to|for|seeing to) (?:him|her|them|my \w+)\b[^.!?]{0,40}\b(?:night|nights|"
    r"times|turn|hours)\b"
)
_WORK = (
    re.compile(
        r"\bi(?: have to| need to| must|'m| am| do|'ve to|'ve got to| got to| still| also| help)*"
        r"(?: always| the one that| the one who| up to| to| all| (?:her|his|the)| every\w*)* "
        r"(?:turn|"
        r"lift|wash|dress|feed|bath|shower|toilet|hoist|shave|nurse|change|mind|turning|lifting|"
        r"washing|dressing|feeding|bathing|showering|toileting|minding)"
        r"(?: and (?:wash|dress|feed|change|turn|lift|washing|dressing|feeding))* (?:him|her)\b"
    ),
    re.compile(
        r"\bget(?:ting)? (?:him|her) (?:up|washed|dressed|to bed|in and out|into (?:his|her)|out "
        r"of "
        r"(?:bed|his|her)|to the toilet|fed|settled|turned|ready)\b"
    ),
    re.compile(
        rf"\b(?:cannot|can not|do not like to|dare not|not able to|never) leave (?:him|her|my "
        rf"{_KIN}) "
        r"(?:\w+ )?(?:alone|on (?:his|her) own|himself|herself|by (?:himself|herself)|for long|"
        r"for (?:a|more|an|five|ten)|in (?:the house|case)|(?:at|with))"
    ),
    re.compile(
        r"\b(?:his|her) (?:tablets|pills|medicines?|meds|catheter|stoma|feeds?|peg|hoist|"
        r"wheelchair|"
        r"personal care|nappies|pads|commode|incontinence|carers?|care package|care plan)\b"
    ),
    re.compile(
        r"\b(?:carers?|nurses?|home helps?|district nurses?|sitters?)\b[^.!?]{0,25}\b(?:for|with|"
        r"to|in "
        rf"for|in to|sees? to|wash(?:es)?|gets?|comes? for|turns?|lifts?) (?:him|her|my {_KIN})\b"
    ),
    re.compile(
        r"\b(?:a sitter|a sitting service|sitter service|night sitter|respite|a break from caring|"
        rf"(?:some|any)(?:one|body) (?:to|who can|who could|that could) (?:sit|stay|be|watch|mind) "
        rf"(?:with|for|in with)? ?(?:him|her|my {_KIN}))\b"
    ),
    re.compile(
        rf"\b(?:look(?:ing)? after|care|caring|cares|carer|caring) (?:for )?(?:him|her|my (?:\w+ "
        rf")?{_KIN})\b"
    ),
    re.compile(
        r"\bi(?: am|'m)(?: (?:a|an|his|her|my \w+'s|the|full[- ]time|unpaid|only|main|sole|also|"
        r"now|"
        r"just))+ carer\b"
    ),
)  # fmt: skip
#: The care is for the person, or long past.
_FOR_ME = re.compile(
    rf"\b(?:my (?:own )?(?:carers?|sitter|respite|hoist|wheelchair)|(?:carers?|nurse|sitter)\b"
    rf"[^.!?]{{0,20}}\b(?:for|to|with|see|wash|dress|get|help|lift|turn)s? me|(?:{_KIN}|he|she|"
    rf"they) "
    rf"(?:\w+ )?(?:look|looks|looked|cares|cared|care|caring|looking) (?:after|for) me|"
    rf"(?:{_KIN}|he|she)(?:'s| is) my carer|i (?:have|get|have got|got) (?:a |the )?carers?)\b"
)
_LONG_PAST = re.compile(
    r"\b(?:used to (?:look|care|turn|lift|wash|feed|mind)|before (?:he|she) (?:died|passed|went)|"
    r"until (?:he|she) (?:died|passed)|when (?:he|she) was (?:alive|ill|dying)|"
    r"(?:he|she|dad|mum|husband|wife|mother|father)(?: [^.!?]{0,25})? (?:died|passed away|"
    r"passed))\b"
)
_LONGEST = 2_000


def tells_of_caring(text: str) -> bool:
    """Tell whether a message shows that the person looks after somebody now.

    A husband's MS is enough, as are hands-on care, nights up for another, a sitter or a respite
    bed asked for, and "his tablets". "My carers come at eight" is about care that they get.
    """
    english = in_english(text[:_LONGEST])
    if _LONG_PAST.search(english) or _FOR_ME.search(english):
        return False
    if any(pattern.search(english) for pattern in (*_ILL_AT_HOME, *_WORK, _AT_NIGHT_ENGLISH)):
        return True
    # A name is known by its capital: "up with Donald two or three times a night".
    return (
        _AT_NIGHT.search(text) is not None and re.search(r"\bnight|\btimes\b", english) is not None
    )
