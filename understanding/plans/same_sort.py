"""Whether one thing to do is of the sort of another, so that its day and amount still hold."""

import re

from understanding.text.words import in_english

__all__ = ["same_sort", "telling_words"]

#: Sorts of doing; two of one sort may share a day, an amount and somebody who comes along.
_SORTS = (
    r"walk|wlak|stroll|dander|daunder|wander|run\b|running|jog|hike|cycl|bike|swim|pool|gym|danc|"
    r"exercis|stretch|yoga|tai chi|pilates|stair|steps?\b|squats?|physio|get out|out of the house|"
    r"sit[- ]?ups|keep fit|class\b|bowls|golf|football|tennis|garden|up and down|round the block",
    r"eat|food|fruit|veg|meal|cook|soup|snack|biscuit|sweet|sugar|cake|crisps|breakfast|lunch|"
    r"dinner|porridge|takeaway|portion",
    r"drink|water|wine|beer|alcohol|booze|pints?|vodka|whisky",
    r"smok|fags?|cigarette|vap",
    r"sleep|bed\b|bedtime|night'?s rest|screens?|nap\b",
    r"phone|ring|call|text|talk|speak|chat|blether|visit|meet|see (?:my|ma|a|the)|friends?|"
    r"neighbour|pals?|sister|brother|group|club|coffee",
    r"tidy|clean|hoover|clear|sort (?:out )?(?:the|my|ma)|washing|dishes|dust|drawer|cupboard|"
    r"paint the|shed",
    r"bills?|money|letters?|debts?|forms?|budget|benefits|benefit",
    r"breath\w*|relax|meditat|mindful|rest\b|quiet",
)
_SORT = [re.compile(rf"\b(?:{words})") for words in _SORTS]
#: Long enough to tell one doing from another.
_TELLING = re.compile(r"[^\W\d_]{4,}")
_SAY_LITTLE = frozenset(
    """want like more less some with that this just only then them they have from into instead week
    times would could about again back better really start going little each every when after
    before much than been what there their your really still maybe""".split()
)


def telling_words(text: str | None) -> set[str]:
    """The words of a phrase that tell it from another, cut to where their endings begin."""
    return {
        word[:5] for word in _TELLING.findall(in_english(text or "")) if word not in _SAY_LITTLE
    }


def same_sort(before: str | None, after: str | None) -> bool:
    """Tell whether what is said now may take the day and the amount of what was said before.

    "Swim" after "walk to the shop" may; "stop smoking" may not. Where nothing stood, where they
    have a word in common, or where the sort of one is not known, it may.
    """
    if not before or not after:
        return True
    if telling_words(before) & telling_words(after):
        return True
    first, second = in_english(before), in_english(after)
    of_first = {at for at, sort in enumerate(_SORT) if sort.search(first)}
    of_second = {at for at, sort in enumerate(_SORT) if sort.search(second)}
    return not of_first or not of_second or bool(of_first & of_second)
