"""A message without what it says is not wanted, or only tells of beside the need."""

from __future__ import annotations

import re

from directory.kinds import kinds_asked
from directory.limits import LANGUAGES, without_what_limits
from directory.needs import needs_in
from understanding.text.words import in_english

_BESIDE_THE_NEED = re.compile(
    r"\b(?:on (?:the )?(?:benefits?|uc|universal credit|pip|esa|jobseekers?|the dole|"
    r"a low income)\b(?!'s)"
    r"|(?:no|not|nae) (?:an?|any|another|more|just) (?:\w+ ){0,2}(?:help ?line|line|advice|"
    r"counsell\w+|"
    r"leaflets?|web ?site)s?\b|(?:no|not) (?:advice|counselling|a leaflet)\b)",
    re.IGNORECASE,
)
WOULD_LEARN = re.compile(r"\b(?:learn\w*|lessons?|class(?:es)?|improve|practise|esol|study)\b")
# What is not wanted, where it is a thing to do or a company: "not churchy", "that isn't the pool".
_ARTICLES = r"(?:(?:the|a|an|any|another|more|too|very|all|that|those|my) )*"
_UNWANTED = re.compile(
    rf"\b(?:(?:am |is |are |something |anything |some ?where |but |just |and )?not (?:into |keen "
    rf"on |one "
    rf"for |much of a |really |a fan of |up for |about )?{_ARTICLES}|nothing (?:to do with |too |"
    rf"about )?"
    rf"{_ARTICLES}|no(?= \w+ (?:please|thanks|thank you))|(?:anything|any ?where|something|some "
    rf"?where|"
    rf"all) (?:but|except|bar|other than|apart from) {_ARTICLES}|(?:apart from|other than|instead "
    rf"of|"
    rf"rather than|except) {_ARTICLES}|(?:hate|cannot stand|cannot abide|do not (?:do|like|want|"
    rf"fancy)|"
    rf"sick of|fed up (?:of|with)) {_ARTICLES})\s?(?P<what>[a-z-]+(?: [a-z-]+)?)"
    r"(?! (?:alone|by myself|on my own|myself|any ?more|well|right))"
)
#: What may be unwanted: who has no heating or no food wants just that.
_MAY_BE_UNWANTED = frozenset(
    {"sport", "faith", "exercise", "swimming", "walking", "running", "yoga", "tai_chi", "dance",
     "singing", "music", "arts", "painting", "crafts", "knitting", "sewing", "gardening",
     "football", "cycling", "games", "quiz", "board_games", "cooking", "lunch_club", "reading",
     "drama", "film", "men", "women", "mens_shed", "counselling", "meditation", "outdoors",
     "martial_arts", "boxing", "climbing", "fishing", "digital_help", "gaming", "volunteering",
     "work", "boats", "woodwork", "pottery", "photography", "heritage", "learning"}
)  # fmt: skip
#: What a phrase for counselling tells of as well.
_WITH_COUNSELLING = frozenset({"anxiety", "low_mood", "stress"})


def without_the_unwanted(need: str, lost: frozenset[str]) -> str:
    """A message in plain English without what it says is not wanted; as it came where all is.

    "What is there that isn't the pool" asks for no swimming, and "not churchy" for no church. What
    somebody can no longer do stays: they may want the like of it.
    """
    english = in_english(need)

    def left_out(found: re.Match[str]) -> str:
        first = found["what"].split(" ")[0]
        for words in (found["what"], first):
            # "Churchy", "arty": of a church or the arts.
            named = kinds_asked(words) | frozenset(needs_in(words))
            named = named or kinds_asked(first.removesuffix("y"))
            named -= _WITH_COUNSELLING
            if named and named <= _MAY_BE_UNWANTED and not named & lost:
                return f" {found['what'][len(words) :]}"
        return found[0]

    left = _UNWANTED.sub(left_out, english)
    if left == english or not any(len(word) > _SHORT for word in left.split()):
        return need
    return left


_SHORT = 3
_OF_A_TONGUE = (
    r"\b(?:my english(?: is)?(?: \w+){0,2} (?:small|bad|poor|little|good|weak|great|enough)|"
    r"(?:i |we |he |she )?(?:speaks?|have|has|with) (?:no|little|bad|not much|only a little) "
    r"english|"
    rf"(?:(?:in|speaks?|only|prefer) (?:only )?)?(?:{'|'.join(LANGUAGES)})"
    r"(?: (?:please|speaking|only|better))?(?=\s*(?:$|[,.;!?])))"
)


def wished(need: str) -> str:
    """A message without what is told of money, of limits or said not to be wanted, where more is
    left.

    "Fancy singing but on benefits" looks for no advice on benefits, "no a debt line" for none, and
    "feeling low, no internet" for no lessons in computers.
    """
    tongue = "" if WOULD_LEARN.search(in_english(need)) else _OF_A_TONGUE
    for left in (
        _BESIDE_THE_NEED.sub(" ", re.sub(tongue, " ", without_what_limits(need)) if tongue else ""),
        _BESIDE_THE_NEED.sub(" ", without_what_limits(need)),
        _BESIDE_THE_NEED.sub(" ", need),
    ):
        if needs_in(left) or kinds_asked(left):
            return left
    return need
