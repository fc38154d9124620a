"""Going without food, or with less of it, so that others eat or a bill is paid."""

import re

from understanding.text.phrases import any_of
from understanding.text.words import in_english

__all__ = ["goes_short_of_food"]

_LESS = any_of(r"""
    (eat|eating|ate|eaten)( (a lot|much|far|way|a bit|a little|a good bit))? less | eating nothing
    (have|having|take|taking|get by on|living on|live on|lived on|getting by on)( (just|
        only))* (toast|
        tea and toast|tea|one meal( a day)?|a slice of toast|cereal|noodles|pot noodles|crackers|
        biscuits|next to nothing|less|smaller (portions|plates|meals|dinners)|scraps|leftovers|
        what's left|whatever's left|the leftovers)
    (skip|skipping|skipped|miss|missing|missed|give up|giving up|gave up|do without|doing without|
        did without|went without|go without|going without|been without|gone without)( (my|a|the|
        some|most|out|on|having|any))* (food|meals?|dinners?|lunch(es)?|breakfasts?|teas?|supper|
        eating|a meal)
    (i )?(do|does|did|have|has|am|is) not (been )?(eat|eating|ate|eaten|had|have|having)( (my|a|
        any|the|much|enough|properly|proper))*( (dinner|tea|meal|food|lunch|breakfast|anything))?
    (go|going|went|gone|been) (hungry|short|without)
    half (portions|a plate|a dinner|a meal)
    cut(ting)? (down on|back on)( (my|the|our))* (food|eating|meals|dinners)
    (give|giving|gave|leave|leaving|left)( (them|her|him|the kids|the children|the boy|the girl|my
        \w+))? (my|half my|most of my) (dinner|tea|share|food|meal|plate|lunch)
""")
_SO = (
    r"(?:so(?: that)?|in order that|to (?:make sure|let)|for|because|and|that way|till|until|when)"
)
_OTHERS = any_of(r"""
    they | them | he | she | him | her | the (kids|children|boys?|girls?|(wee|little) (one|yin|man|
        woman)s?|family|
        rest of them|others|house) | my (husband|wife|man|partner|son|daughter|boys?|girls?|kids|
        children|mum|dad|family|grandchildren|wee \w+) | everyone else | everybody else | [a-z]+
""")
_EAT = any_of(r"""
    (can |could |will |do |does |all )*(eat|eats|have|has|get|gets fed|gets|are fed|is fed|be fed|
        get fed|gets
        fed)( (something|enough|more|theirs|his|hers|a dinner|a meal|food|fed|proper|properly|
        plenty|the most|a decent|first))*
    (have|has|get|gets|got) (more|enough|theirs|his|hers|something|a dinner|a meal|fed)
    (do|does) not (go|have to go) (hungry|without|short)
    (can|do)(?=\W*$)
""")
_SO_THAT_OTHERS = re.compile(rf"\b{_LESS}\b[^.!?]{{0,40}}?\b{_SO} (?:that )?{_OTHERS} {_EAT}\b")
_TO_FEED = re.compile(
    rf"\b{_LESS}\b[^.!?]{{0,40}}?\b(?:to (?:feed|pay|keep|make|save|stretch|put)|so (?:that )?(?:i|"
    r"we) (?:can|could) (?:feed|pay|afford|heat|put|keep|buy)|because (?:there is not|there's not|"
    r"there's no|of the (?:money|bill|bills|cost|price)|(?:i|we) cannot afford)|(?:for|with) the "
    r"(?:price|cost) of|to (?:the )?(?:end|payday)|till payday|until payday|so there's enough|"
    r"so there is enough|to go round)\b"
)
_CHOOSE = re.compile(
    r"\b(?:choos\w+|pick\w*|choice|toss up|decid\w+)\b[^.!?]{0,30}\b(?:heat\w*|oil|gas|electric\w*|"
    r"leccy|meter|rent|bills?|food|eat\w*|messages|dinner\w*)\b[^.!?]{0,15}\b(?:and|or)\b"
    r"[^.!?]{0,20}\b(?:food|eat\w*|dinner\w*|tea|messages|heat\w*|oil|gas|electric\w*|rent|leccy|"
    r"shopping|school)\b"
)
_FED_FIRST = re.compile(
    r"\bi (?:just |only )*(?:eat|have) (?:what(?:'s| is|ever's|ever is) left|last)\b|"
    r"\b(?:the (?:kids|children|weans|wee ones|boys|girls)|he|she|they|my \w+) (?:eats?|gets? fed|"
    r"is fed|are fed) first\b|\bi (?:eat|have) (?:what(?:'s| is|ever's|ever is) left|last)\b|"
    r"\bthere(?:'s| is) not enough (?:food )?(?:for all|for everybody|for everyone|to go round)\b"
)
#: What is weighed and watched is a diet, and a queasy stomach is no empty purse.
_FOR_HEALTH = re.compile(
    r"\b(?:diet|weight|slim\w*|calories|slimming|sick|nausea|nauseous|appetite|fasting|ramadan|"
    r"blood test|operation|sugars?|my diabetes|lose)\b"
)


def goes_short_of_food(text: str) -> bool:
    """Tell whether somebody eats less so that others eat, or so that a bill can be paid."""
    english = in_english(text)
    if _FOR_HEALTH.search(english):
        return False
    found = (_SO_THAT_OTHERS, _TO_FEED, _CHOOSE, _FED_FIRST)
    return any(pattern.search(english) for pattern in found)
