"""Hints at being held down by someone close: one is a quarrel, two in the last turns a finding."""

from collections.abc import Sequence

from understanding.safety.cues import compiled
from understanding.safety.finding import Category, Finding, Level
from understanding.safety.reading import read
from understanding.text.phrases import any_of

_THEY = r"(he|she|they|my (\w+ )?<CLOSE>)"
_HINTS: dict[str, str] = {
    "kept from others": rf"{_THEY} (does not|do not|will not|never|hates) ?(like|let|lets|want|"
    r"wants|allow|allows)? (me|it if i|it when i) (\w+ ){0,1}?(seeing|going|talking|speaking|"
    r"meeting|having|see|go|talk|speak|meet|have|phone|phoning|work|working|drive|driving)",
    "put out": any_of("""
        (put|puts|threw|flung|locked) me out (of )?(the|his|her|our) (car|house|flat|door|van)
        (left|dumped|dropped) me (at|by|on) the (side of the )?(road|motorway|layby)
    """),
    "learned to be quiet": any_of(r"""
        (not|no|never|better than|stopped|dare not) (to )?(answer(ing)? back|argu(e|ing) back|
            speak(ing)? up|set (him|her) off|disagree(ing)?)
        (walking|tiptoe\w*|living) (round |around |about )?(on egg ?shells|him|her)
        (have to|got to|always|must) (watch what i say|ask (him|her) first|ask permission)
    """),
    "bag ready": any_of("""
        (keep|kept|got|have|has|hid|hide) (a|my) (wee |small |overnight |packed )?bag (packed|
            ready|hidden|by the door|at my (mum|sister|pal|friend|gran|brother)s?)
    """),
    "watched": rf"{_THEY} (checks|reads|goes through|tracks|takes|took|keeps|holds) (all )?my "
    r"(phone|messages|texts|bank card|card|wages|money|keys|benefits|passport|mileage)",
    "rage": any_of(rf"""
        {_THEY} (\w+ )?(punched|put (his|her) fist through|kicked in) (the|a) (wall|door|window)
        {_THEY} (\w+ )?(threw|throws|smashed|smashes) (the|a|his|her|my) (plates?|dinner|tea|
            phone|mug|telly|dishes)
    """),
    "after the match": any_of(r"""
        (every|each|any) (time|night) (that )?(the |his |their )?(football|fitba|team|old firm|game|
            match|rangers|celtic|hibs|hearts|scotland|horse|bookie|dart)s?( is| are| has| have|
            get| gets|team)* (lost|loses|lose|beat|beaten|on|drawn|over)
    """),
    "covered up": any_of("""
        i (said|say|says|always say|tell them|told them|just said) (that )?i (fell|fall|tripped|
            slipped|bumped|walked into|bruise easily|bruise easy)
        (walked|bumped|walk|bump) into (a|the|that) (door|cupboard|wall) (again)?
        (told|tell|telling|say to) (them|folk|people|work|my (mum|boss|pal)|the (doctor|nurse|
            gp)) (that )?i (fell|tripped|walked into|bumped)
        (cover|covered|hide|hid) (it|them|the bruises?) (up )?(with|under)
    """),
}
_COMPILED = {name: compiled(pattern) for name, pattern in _HINTS.items()}
ENOUGH = 2


def _hints(turn: str) -> set[str]:
    text = read(turn).text
    return {name for name, regex in _COMPILED.items() if regex.search(text)}


def abuse_added_up(text: str, history: Sequence[str]) -> Finding | None:
    """What this turn's hints come to beside those of the turns before; None without one now.

    Args:
        text: what the person typed.
        history: the person's last turns, oldest first.
    """
    now = _hints(text)
    if not now:
        return None
    together = now.union(*map(_hints, history))
    if len(together) < ENOUGH:
        return None
    return Finding(Category.ABUSE, Level.URGENT, "words", tuple(sorted(together)), 0.65)
