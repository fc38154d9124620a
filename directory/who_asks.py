"""Who asks, as far as their words tell: a woman or a man, perhaps one, how old at least."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass

from directory.weighing import HALF_SAID

_OF_THEM = r"(?:(?!my |our |his |her |for |with |after |to |of |by |and )\w+ ){0,3}"
_A_WOMAN = re.compile(
    r"\bmy (?:mother|mum|gran|granny|grandmother|wife|sister|daughter|aunt|auntie)"
    r"(?:[- ]in[- ]law)? (?:\w+ )?(?:is|has|needs|wants|speaks|never|only|likes|loves|"
    r"feels|cannot|does)\b|\b(?:\w+ )(?:mum|mother) (?:to|of|with) (?:a|an|one|two|three|my)\b|"
    r"\bi am a (?:\w+ ){0,2}(?:mum|mother|woman|lass|lady|girl|grandmother|gran|widow)\b|"
    r"\b(?:another|other) (?:new )?mums?\b|\bi am (?:\w+ ){0,3}pregnant\b|\bmy periods?\b|"
    r"\b(?:as|being) a (?:\w+ )?(?:woman|mother|mum)\b|\bi am female\b|"
    # "I am looking after my dad" tells of no man who speaks.
    rf"\bi am (?:a |an |the ){_OF_THEM}(?:wifie|wife|wumman|quine|lassie|dame|female|housewife|"
    r"widow|auntie|nana|nanny)\b|"
    r"(?:^|(?<=[.,;!?] ))(?:(?:single|older|retired|young|new|working|muslim|deaf|gay|trans|lone) "
    r")?"
    r"(?:woman|lady|lassie|wifie|female|widow|mum of \w+|lady \w+)\b(?=[,.;]| here\b| in (?:my|"
    r"her)\b|"
    r",? \d|$)(?!'s)|\b(?:with|among|meet|see) (?:some |the )?other (?:women|ladies|lassies|girls|"
    r"mums|"
    r"mothers)\b|\bwithout (?:the |any )?(?:fellas|men|blokes|guys|lads|boys)\b"
)
_A_MAN = re.compile(
    r"\b(?:year|yr)s?[- ]olds? (?:bloke|man|fella|guy|chap|dad|lad)\b|\bi am man\b|"
    r"(?:^|(?<=[.;!?] ))(?:bloke|fella|guy|chap),? (?:of )?\d|\bwould a man\b|"
    r"\bi am a (?:\w+ ){0,2}(?:dad|father|man|fella|lad|bloke|guy|grandfather|grandad|widower)\b|"
    r"\b(?:my|our) (?:husband|dad|son|brother|grandad|boyfriend) (?:is|has|needs|wants|feels)\b|"
    r"\b(?:the wife|the missus|her indoors)\b|\b(?:another|other) (?:new )?(?:dads?|fathers?)\b|"
    rf"\bi am (?:a |an )?{_OF_THEM}(?:bloke|fella|chap|dad)\b|"
    r"\b(?:as|being) a (?:\w+ )?(?:man|bloke|father|dad)\b|\bi am male\b|\ba man like me\b|"
    r"(?:^|(?<=[.,;!?] ))(?:(?:single|older|retired|young|new|working|muslim|deaf|gay|trans|lone) "
    r")?"
    # "Man, I'm tired" is a sigh, and may be anybody's.
    r"(?:(?:guy|bloke|fella|chap|widower|grandad|dad of \w+)\b(?=[,.;]| here\b| in (?:my|his)\b|"
    r" \d|$)|(?:man|male)\b(?=,? \d| here\b| in (?:my|his)\b|$))|"
    rf"\bi am (?:a |an |just a ){_OF_THEM}(?:guy|widower|grandad|granda|loon|gadgie|old boy|old "
    rf"man)"
    r"\b|"
    r"\b(?:with|among|meet|see|like|alongside|beside) (?:some |the |a few )?(?:other |fellow )"
    r"(?:old |auld |older )?(?:boys|men|lads|blokes|fellas|guys|chaps|dads|fathers|widowers)\b|"
    r"\bwithout (?:the |any )?(?:women|ladies|girls)\b|\bmy (?:late )?wife (?:died|passed|has died|"
    r"is dead)\b"
)
# "A shed that lets women in": what is for men alone will not do, nor the other way about.
_LETS_IN = (
    r"\b(?:(?:that|which|it|they|sheds?|clubs?|groups?|class(?:es)?|choirs?|some ?where|any ?where|"
    r"place) (?:would |will |also |still )?(?:lets?|takes?|allows?|admits?|welcomes?|accepts?|"
    r"is open to|are open to) (?:in )?(?:{whom})|(?:{whom}) (?:are |is |get )?(?:allowed|welcome|"
    r"let in)|for (?:{whom}) (?:too|as well)|not (?:just|only|all) (?:for )?(?:the )?"
    r"(?:{others}))\b"
)
_WOMEN, _MEN = (
    r"(?:a )?(?:women|woman|ladies|lassies|girls)",
    r"(?:a )?(?:men|man|blokes|lads|guys)",
)
_LETS_WOMEN_IN = re.compile(_LETS_IN.format(whom=_WOMEN, others=_MEN))
_LETS_MEN_IN = re.compile(_LETS_IN.format(whom=_MEN, others=_WOMEN))
# Likely a woman, or a man, who speaks or is spoken of: enough to let in, too little to turn away.
_PERHAPS_A_WOMAN = re.compile(
    r"\b(?:my (?:late |ex[- ]?|first )?(?:husband|hubby|boyfriend)|the hubby|hubby|"
    r"i am (?:his|her) (?:wife|daughter|mum|mother|sister|gran\w*|niece)|my hijab|"
    r"women'?s (?:aid|refuge)|his house before he|"
    r"(?:left|leave|leaving|scared of|afraid of|frightened of|terrified of|away from|no after|"
    r"not after|back to|"
    r"hiding from) him|"
    r"he (?:hits|hit|hurts|punches|grabs|checks my|takes my|controls|shouts at) (?:me|phone|money)|"
    r"my (?:mum|mother|gran|granny|wife|sister|daughter|lass|lassie|girl|aunt\w*)\b[^.!?]* she)\b"
)
#: "Lifted a pan to me", "he is on the doors and the dishes": whose hand it is tells whose is not.
_HARMED = frozenset({"domestic_abuse", "sexual_violence"})
_PERHAPS_A_MAN = re.compile(
    r"\b(?:my (?:late |ex[- ]?)?(?:wife|girlfriend)|the (?:wife|missus)|"
    # Nobody is named with the wife who did it all, or has died, but a husband.
    r"(?:^|(?<=[,.;!?] ))(?:late )?(?:wife|missus) (?:did|does|died|is|was|has|passed|always)|"
    r"(?:my|our) (?:\w+ )?(?:boy|lad|son|dad|father|da|brother|grandad|granda|papa|uncle|nephew|"
    r"man|husband|pal|mate)\b(?:(?! (?:she|i am)\b).){0,160}? he\b|just the (?:boys|lads|guys|men)|"
    r"(?:with|among) (?:the )?(?:other )?(?:lads|boys|guys|blokes|men))\b"
)
# He who is spoken of has died: it is she who asks for herself.
_A_WIDOW = re.compile(
    r"\b(?:my|our) (?:late |wee |poor )?(?:man|husband|hubby|fella|boyfriend) (?:has |just |was |"
    r"is )*(?:died|dead|gone|passed|killed|buried|away now)|\b(?:lost|buried) my (?:man|husband|"
    r"hubby|"
    r"fella|boyfriend)\b|\bmy late husband\b"
)
#: They come as two: a women's night is none for both.
_WITH_A_MAN = re.compile(
    r"\bme and my (?:husband|hubby|boyfriend|fella|partner)\b|"
    r"\bmy (?:husband|hubby|boyfriend|fella) and (?:me|i)\b|"
    r"\bmy (?:husband|hubby|boyfriend|fella|dad|brother)\b[^.!?]{0,40}\b(?:both|together|as well|"
    r"too|as much as)\b"
)
_SHE = re.compile(r"\bshe(?:'s|'d)?\b")
_HE = re.compile(r"\bhe(?:'s|'d)?\b|\bhim\b")
#: Whoever has retired is about so old at least: a group for young men is none for them.
PENSION = 60
_RETIRED = re.compile(
    r"\b(?:retired|a pensioner|old age pension|(?:my|the|on a|on the|her|his|state) pension|"
    r"pension (?:is|comes|day)|great[- ]?grandchildren)\b(?! early)"
)
# "A club for over 60s": so old they are, or nearly.
_OVER = re.compile(
    r"\b(?:for|an|the|some|any) (?:the )?(?:over|above)[- ]?([4-8]\d)(?:'?s| year)|\b([4-8]\d)\+ "
    r"(?:group|club|class|walk|lunch)"
)
_A_CHILD = re.compile(
    r"\b(?:sons?|daughters?|kids?|child(?:ren)?|teen\w*|lads?|grandkids|grandchild\w*|grandson|"
    r"granddaughter|school|weans?|bairns?|bab(?:y|ies)|boys?|girls?|little one|toddlers?|"
    r"young (?:people|person)|"
    r"family|families)\b"
)


@dataclass(frozen=True)
class WhoAsks:
    """Whoever asks, or is asked for: what their words say outright, and what they let think."""

    is_woman: bool
    is_man: bool
    #: A man comes along.
    with_a_man: bool
    #: A group for women or men may be theirs, though nothing was said outright.
    perhaps_woman: bool
    perhaps_man: bool


def who_asks(english: str, kinds: frozenset[str], meant: Mapping[str, float]) -> WhoAsks:
    """Read who asks in a message in plain English; `kinds` and `meant` tell what it is about."""
    widow = _A_WIDOW.search(english) is not None
    only_he, only_she = _only_one(english, _HE, _SHE), _only_one(english, _SHE, _HE)
    harmed = kinds & _HARMED or any(meant.get(kind, 0.0) >= HALF_SAID for kind in _HARMED)
    if harmed:
        # The one who harms is spoken of: the one who speaks is of the other sex, or nearly always.
        only_he, only_she = only_she, only_he
    return WhoAsks(
        is_woman=bool(_A_WOMAN.search(english) or _LETS_WOMEN_IN.search(english)),
        is_man=bool(_A_MAN.search(english) or _LETS_MEN_IN.search(english)),
        with_a_man=_WITH_A_MAN.search(english) is not None,
        perhaps_woman=widow or bool(_PERHAPS_A_WOMAN.search(english)) or only_she,
        perhaps_man=not widow and (bool(_PERHAPS_A_MAN.search(english)) or only_he),
    )


def speaks_of_another(english: str) -> bool:
    """Tell whether one other person is spoken of throughout, be it only as "he" or "she"."""
    return _only_one(english, _HE, _SHE) or _only_one(english, _SHE, _HE)


def speaks_of_a_child(english: str) -> bool:
    """Tell whether a child, or a family with one, is spoken of."""
    return _A_CHILD.search(english) is not None


def at_least(english: str) -> int | None:
    """How old they are at least, by their pension or by the club they ask for; None: not told."""
    if over := _OVER.search(english):
        return int(next(filter(None, over.groups())))
    return PENSION if _RETIRED.search(english) else None


def _only_one(english: str, named: re.Pattern[str], other: re.Pattern[str]) -> bool:
    """Whether somebody is spoken of as "she" throughout, or as "he"."""
    return named.search(english) is not None and other.search(english) is None
