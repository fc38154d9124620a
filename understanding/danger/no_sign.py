"""What only the meaning fears, where the message itself shows that there is no sign of it.

A baby that kicks, or is eight months old; an age that is told and is no child's.
"""

from __future__ import annotations

import re

from understanding.safety.finding import Category, Finding
from understanding.text.phrases import any_of
from understanding.text.words import in_english

__all__ = ["shows_no_sign"]

_MOVES_WELL = re.compile(
    r"\b(?:baby|bump|wee (?:one|yin)|he|she|it)(?:'s| is| has been|'s been)? (?:\w+ ){0,2}?"
    r"(?:dancing|kicking|moving|wriggling|bouncing|jumping|active|busy|doing somersaults)\b"
    r"|\b(?:strong|plenty(?: of)?|lots of|loads of|good|big|usual|normal) (?:\w+ )?(?:kicks?|"
    r"kicking|"
    r"movements?)\b|\bkick(?:s|ing|ed)? (?:\w+ ){0,3}?(?:away|all day|like|as usual|as ever|fine)\b"
)
_WELL = re.compile(
    r"\b(?:everything(?:'s| is)?|all(?:'s| is)?|scans?(?:'s| is| was)?|midwife(?:'s| is| says)?|"
    r"baby(?:'s|"
    r" is)?|bloods) (?:\w+ ){0,3}?(?:normal|fine|well|good|happy|grand|ok|okay|perfect|healthy)\b"
)
#: Born already: months or years old, or named by what such a baby does.
_IS_BORN = re.compile(
    r"\b(?:baby|wee (?:one|yin|man|lass)|he|she|my (?:son|daughter))(?:'s| is|"
    r" just turned)? (?:\w+ )?"
    r"(?:\d+|one|two|three|four|five|six|seven|eight|nine|ten|eleven) (?:months?|years?)(?: old)?\b"
    r"|\b(?:baby group|buggy|pram|weaning|teething|nursery|postnatal|post natal)\b"
)
_A_SIGN = re.compile(
    r"\b"
    + any_of(r"""
        bleed\w* | blood(?! (pressure|test|tests|sugars?)) | bled | spotting | clots? | waters?
        pains? | painful | cramp\w* | contract\w* | labour | headaches? | sore head | swell\w*
        swollen | puff\w* | itch\w* | dizzy | faint\w* | fever | discharge | leak\w* | gush\w*
        less | fewer | not (moved|moving|kicked|kicking|felt) | stopped | quiet\w* | slower | fell
        fallen | vision | spots | blurr\w* | worried | worse | depress\w* | low | cannot | crying
        hurt | harm | hit | hits | suicid\w* | die | dead | voices | scared | breath\w* | unwell
        flash\w* | lights | ribs | pressure | plug | calf | hot (and|on) | burning | nothing | mad
        frantic\w* | sudden\w* | then | get rid | took | taken | tablets | dropping | stars
        (bad|intrusive|awful|scary) thoughts? | (keep|see|seeing) (\w+ )?(seeing|myself)
        head('s| is| like)? (\w+ )?(splitting|bursting|pounding|thumping) | splitting
        ach(e|es|ing) | wrong | odd | strange | weird | gone still | still (today|now) | landed
        kicked (me|in) | different | without | shiver\w* | stink\w* | smell\w*
        weaker | hardly | barely | since yesterday | hard stomach | tight\w* | vomit\w*
    """)
    + r"\b"
)
_AGED = re.compile(
    r"\b(?:i am|i'm|im|am|aged?|turned|turn)(?: only| just| nearly| now| actually| a)* "
    r"(1[89]|[2-9]\d)(?!\d)(?! (?:days?|weeks?|months?|stone|minutes|hours|steps|kg|%|miles?|in))"
)
_A_CHILD = re.compile(
    r"\b(?:he|she|they|son|daughter|wean|bairn|child|children|kids?|boy|girl|grand\w+|niece|nephew|"
    r"school|brother|sister|mum|dad|hits?|hurts?|hurt|touch\w*|scared|afraid|home|"
    r"her|him|his|hers|them|their|step\w*|uncle|aunt|foster\w*|toddler|baby|infant|twins|teen\w*|"
    r"pupils?|lassie|laddie|lad|bruis\w*|burns?|bed|bedroom|cupboard|secret|pictures|photos|nudes|"
    r"pics|\w+ (?:year|month|week)s? old|since i was|when i was|own in)\b"
)


def shows_no_sign(meant: Finding, text: str) -> bool:
    """Tell whether a message shows that what only the meaning fears is not so.

    Args:
        meant: what the meaning fears.
        text: what was typed.
    """
    said = in_english(text)
    if meant.category is Category.PREGNANCY:
        well = any(one.search(said) for one in (_MOVES_WELL, _WELL, _IS_BORN))
        return well and _A_SIGN.search(said) is None
    if meant.category is Category.CHILD:
        return _AGED.search(said) is not None and _A_CHILD.search(said) is None
    return False
