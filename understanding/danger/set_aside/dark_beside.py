"""What is left of a message may be dark because of what was set aside: "I want to go with him".

So may a body's sign that no witness would hear alone.
"""

import re

from understanding.danger.read_too_much import is_dark
from understanding.safety.finding import Category, Finding
from understanding.safety.hints import hinted
from understanding.safety.reading import read
from understanding.text.words import in_english

__all__ = ["says_it_darkly"]

_DARK = frozenset({Category.SUICIDE_THOUGHTS, Category.SUICIDE_IMMEDIATE, Category.SELF_HARM})
#: "And so will I be", "I'm next": what it takes up was said in the clause before.
_TAKES_IT_UP = re.compile(
    r"\b(?:so|neither|nor) (?:will|would|am|shall|do|should|can) i\b|\b(?:i am|i'm|me) (?:next|too|"
    r"as well|the same)\b|\bsame (?:here|for me|as me|again)\b|\bi (?:will|would|might|want to|am "
    r"going to) (?:be )?(?:next|too|follow|join|do (?:it|that|the same))\b|\blike (?:him|her|"
    r"them)\b"
    r"|\b(?:want|wish|hope|long) to (?:go|be|lie) (?:with|beside) (?:him|her|it|them)\b"
    r"|\blike (?:mine|me|my own|us)\b|\b(?:kids?|weans?|bairns?|him|her|them|they|everyone|"
    r"all of us|"
    r"you)(?: are| is|'s|'re)? next\b|\b(?:done|taken|took|did|do|doing|tried|trying) the same\b|"
    r"\bi (?:know|ken) how (?:he|she|"
    r"they) felt\b|\bmy turn\b|\bthat's (?:me|us) now\b"
    r"|\bit's (?:back|happening)\b|\b(?:actually|really|truth is|to be honest) it's me\b"
    # "Till I'm with her", "one cartridge left for me", "aye same".
    r"|\b(?:be|being|am|lie|lying|go|going) (?:back )?(?:with|beside|after) (?:him|her|them)\b|"
    r"\bso do i\b|\bif i did (?:too|an?|as well)\b|\b(?:left|saved|kept|one|and) for me\b|"
    r"\b(?:yes|aye|thought|thinking|think)\W+(?:aye\W+|yes\W+)?same\b|\b(?:said|say|saying) mine\b|"
    r"\b(?:i|i'd) envy\b|\bjealous of\b|\blook(?:s|ed)? (?:so |very |that )?(?:quick|easy|"
    r"peaceful)\b"
    # The sign that was read about, or seen: "that's what I've got", "I've one too".
    r"|\b(?:that is|that's|it is|it's|this is) (?:exactly |just )?(?:what|how) (?:i|he|she|it|they|"
    r"my \w+)(?:'s|'ve| have| has| is| am)?\b|\bi (?:have|got|have got) (?:\w+ )?(?:one|it|all|"
    r"every|"
    r"them|that|those)(?: too| now| of|$)|\b(?:one|it|them) too\b|\bfor real\b|\bi mean it\b|"
    r"\bin front of me\b|\bjust did\b|\bdoing (?:it|that)\b|\bi did it\b|\bdecided\b|"
    r"\bhow many (?:does|would|do|is)\b|\blike reading about\b|\b(?:is|was|feels|felt) worse\b|"
    r"\b(?:of them|more|three|four|five|two) since\b|\bdeeper\b|\bnot be (?:there|anywhere)\b|"
    r"\bshould have been me\b|\bready to (?:stop|go)\b|"
    r"\bstones in\b|\bpockets? (?:\w+ ){0,2}?stones\b|\b(?:the|a|my) (?:belt|noose|blade|syringe|"
    r"gun|"
    r"razor)\b|\bstopped taking\b|\b(?:it is|it's) (?:in|down|up|into|across) my\b|\bwith (?:him|"
    r"her|"
    r"them) by\b|\bcannot (?:get (?:up|out)|move|stand|lift|feel|see|speak|swallow)\b|\bno joke\b"
)
#: A body that fails is told in fewer words than either witness hears: "wean's floppy".
_A_SIGN = re.compile(
    r"\b(?:floppy|limp(?! (?:along|home))|grey|unresponsive|overheat\w*|"
    r"(?:will not|not) answer\w* me|drooling|cup ?ful|numb|slurr\w*|droop\w*|"
    r"clammy|not (?:waking|moving|breathing|responding)|sore heads|stopped shivering|"
    r"(?:pains?|sore|ache|aching|tight\w*|crush\w*) (?:\w+ ){0,3}?(?:chest|arm|jaw|heart|neck)|"
    r"pain (?:is|'s)? ?(?:down|up|in|across|through)|broken (?:jaw|rib|arm|nose|cheek\w*)|"
    r"(?:peeing|pissing|passing|coughing|spitting|vomiting|being sick with) (?:\w+ )?(?:brown|"
    r"blood|"
    r"black|red|clots)|collaps\w+|faint(?:ed|ing)|unconscious|lips|tongue|throat|stroke|"
    r"seizures?)\b"
)


def says_it_darkly(found: Finding, rest: str) -> bool:
    """Whether what is left may hang on what was set aside, and tell of danger by it.

    Args:
        found: what was found in the whole message.
        rest: the clauses that stand.
    """
    english = in_english(rest)
    if _TAKES_IT_UP.search(english) or _A_SIGN.search(english):
        return True
    return found.category in _DARK and (is_dark(rest) or bool(hinted(read(rest).text)))
