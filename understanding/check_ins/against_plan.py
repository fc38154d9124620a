"""What was done, held against the plan that the coach's line names: "did four" of "three times".

Only like is held against like: goes against goes, minutes against minutes, days against days. A
bare figure belongs to the one figure of the plan. Where the plan is a limit ("cut down to ten"),
fewer is more than was planned; where it is to go without, none of it is the whole plan.
"""

from __future__ import annotations

import re
from enum import Enum

from understanding.plans.plan_figures import (
    GOES,
    WEEK,
    WEEKDAY,
    Figures,
    counted_english,
    days_named,
    figures_in,
    value,
)
from understanding.plans.whole_or_part import Share, days_missed, share_of_plan, without_it
from understanding.text.numbers import NUMBER

#: A longer answer tells more than its figures.
SHORT = 9
#: … unless they stand first and by themselves: "two, and the second nearly finished me".
LONGER = 22

_LIMIT = re.compile(
    r"\b(?:cut(?:ting)? (?:back|down)|cut from|down to|drop(?:ping)?(?: \w+)* (?:from|to)|only|"
    r"no more "
    r"than|at most|less than|limit\w*|stick to|keep(?:ing)? (?:it )?to|reduc\w+|rather than \d)\b"
)
_FREE_DAYS = re.compile(
    rf"\b(?:(?:alcohol|drink|smoke|puff|vape|sugar|caffeine|booze|wine|fag|beer|screen)[ -]free|"
    rf"dry)\b"
    rf"|\b{NUMBER} (?:{GOES}) without\b|\bone (?:day|night|evening) without\b"
)
_WITHOUT = re.compile(
    r"\b(?<!say )(?<!saying )(?<!said )(?:no (?!more|fewer|less|exceptions|longer|lifting|matter|"
    r"rush)[a-z]+ (?:(?:\w+ ){0,3})(?:till?|until|"
    r"after|before|from|on|this|for|all|at|in|during|monday|weeknights|weekdays)|"
    r"(?<!with )no (?:sweets|"
    r"biscuits|crisps|takeaways?|sugar|wine|beer|lager|chocolate|cake|fags|smoking|alcohol|drink)|"
    r"(?:go|going|week|weekend|day|night|evening|hours?) without(?! (?:stopping|the|a|holding))|"
    r"(?:was|is|be) not (?!to|more|fewer|less)[a-z]+|"
    r"not (?:to )?(?:buy|buying|have|having|eat|eating|drink|drinking|smoke|smoking|vape|vaping|"
    r"touch|"
    r"snack|snacking|check|checking)|none|skip(?:ping)? the|avoid\w*|stay(?:ing)? (?:off|"
    r"away from)|"
    r"keep(?:ing)? off|lay(?:ing)? off|cut(?:ting)? out|leav(?:e|ing) out|smoke[ -]free)\b"
)
_FROM_TO = re.compile(
    rf"\bfrom (?P<from>{NUMBER}) (?P<unit>[a-z]+)(?: a day|"
    rf" a night)? (?:down )?to (?P<to>{NUMBER}|none)"
    r"(?! [a-z]+s\b)"
)
_LEAD = (
    r"(?:(?:well|yes|yeah|yep|aye|och|oh|ach|right|so|hi|i|we|just|only|about|around|roughly|"
    r"maybe|think|reckon|guess|did|done|do|managed|had|got|went|made it|was|it was|that is|"
    r"that was|all|the|my|sat|kept|down to|now at|at least|a grand total of|a total of|total of|"
    r"have|been|in total|say|it is|all of|lol|proud to say|happy to say|ended up at|"
    r"ended up with|walked|swam|smoked|drank|up to|out|for)[ ,:]+)*"
)
_MOSTLY = re.compile(r"\bmost (?:days|nights|mornings|evenings)\b")
_DID_DAILY = re.compile(
    rf"^{_LEAD}(?:(?:it|them|that|this|out|there|mine|walking|faithfully|without fail) )*"
    r"(?:every|each|daily|nightly|all week|the whole week|all seven)\b"
    r"(?: (?!same\b)[a-z]+)?(?=$|[,.;!]| but| and| bar| except| apart| like| as)"
)
_NONE = re.compile(
    r"^(?:i |we |only |have |that is |not )*(?:had |did |smoked |ate |drank |managed |bought |"
    r"have )?"
    r"(?:none|zero|nil|nought|not (?:a|one|any|once)|never (?:a|one|once))\b"
)
_NOT_ONE = re.compile(
    r"^(?:i |did |managed |well )*(?:none|zero|nil|not (?:a single )?(?:one|once))"
    r"(?: of them| at all| this week| i am afraid)?$"
)
#: What makes a figure in an answer no sum of what was done.
_UNSURE = re.compile(
    r"\b(?:instead|missed|skipped|until|left|to go|next|will|going to|rather|other|same as|usual|"
    r"not|never|no|half(?! an hour)|then|extra|plus|more|less|fewer|under|over|again|as well|too|"
    r"since|lost|turned|became|grew|and a|some|maybe|only|still|past|because|late|without|off|"
    r"within|stop|wrong|thought|wis|was the|how|what|why)\b"
)
#: What follows a figure and makes another of it.
_TURNS = re.compile(
    r"\b(?:instead|became|grew|turned|then|more|extra|another|plus|again|as well|forbye|besides|"
    r"also|"
    r"over|was the plan|wis the plan|swapped|too many|half|missed|was supposed|why|what|how|short|"
    r"stopped|gave up|early|but|though|yesterday|did not|could not|not|never|cancelled|moved)\b|\?"
)
_BARE = re.compile(
    rf"^{_LEAD}(?P<n>{NUMBER}|once|twice)(?: (?:ish|or so|of them|in the end|actually|so far|"
    rf"all told|"
    r"all in all|a day|a night|in total|altogether|just|this week|exactly))*$"
)
_FIRST = re.compile(rf"^{_LEAD}(?P<said>(?:{NUMBER}|once|twice|half an hour)(?: [a-z]+){{0,3}})$")
_CLAUSES = re.compile(r"\s*(?:[.,;!?:]+(?!\d)|\s-\s|\band\b|\bbut\b|\bthough\b)\s*")
#: "Nearer 40 minutes than the 20", "twice instead of three times".
_NOT_BUT = re.compile(
    rf"\b(?P<did>{NUMBER}|once|twice)(?: [a-z]+)? (?:than|instead of|rather than|not|in place of|"
    rf"against|"
    rf"no) (?:the |my |just |only |your |a )*(?P<planned>{NUMBER}|once|twice)\b"
)
_COUNTS = {"once": 1.0, "twice": 2.0}


_ALL_WELL = re.compile(r"\b(?:yes|did|done|managed|both|all|went|made|like i said|as planned)\b")


class _Way(Enum):
    """Which way a plan points: to reach a figure, to stay below it, or to go without."""

    REACH = 1
    LIMIT = 2
    WITHOUT = 3


def held_against(text: str, before: str) -> str | None:
    """`done`, `more_than_planned`, `partly` or `not_done` by figures, or None without like ones."""
    said = counted_english(text).strip(" .!")
    if not said or text.rstrip().endswith("?") or len(said.split()) > LONGER:
        return None
    asked = counted_english(before)
    plan_said = _FROM_TO.sub(r"cut down to \g<to> \g<unit>", asked.rpartition(" how ")[0] or asked)
    before_it = _FROM_TO.search(asked)
    way = _way(plan_said)
    if _NONE.search(said) and way is not _Way.REACH:
        return without_it(said, limit=way is _Way.LIMIT)
    if way is _Way.WITHOUT:
        return without_it(said, limit=False)
    plan = figures_in(plan_said)
    if _NOT_ONE.search(said):
        return "not_done" if plan.goes is not None or plan.amounts else None
    mostly = _MOSTLY.search(asked) is not None
    if (share := share_of_plan(said, plan.goes)) is not None and way is _Way.REACH:
        return None if mostly else _by_share(share, plan)
    if way is _Way.REACH and (missed := _by_days(said, plan)) is not None:
        return missed
    verdict = _by_figures(said, plan, limit=way is _Way.LIMIT)
    if before_it is not None and verdict == "partly":
        did = _bare(said) or figures_in(said).amounts.get(before_it["unit"].rstrip("s"))
        return "not_done" if did is not None and did >= (value(before_it["from"]) or 0) else verdict
    return verdict


def _way(plan: str) -> _Way:
    if _FREE_DAYS.search(plan):
        return _Way.REACH
    if _LIMIT.search(plan):
        return _Way.LIMIT
    return _Way.WITHOUT if _WITHOUT.search(plan) else _Way.REACH


def way_of_plan(plan: str) -> str:
    """Which way a plan points: `reach`, `limit` or `without`; as `counted_english` gives it."""
    said = _FROM_TO.sub(r"cut down to \g<to> \g<unit>", plan.rpartition(" how ")[0] or plan)
    return _way(said).name.lower()


def _by_share(share: Share, plan: Figures) -> str:
    """ "All of them", "all but Thursday", "five out of seven": held against the plan's goes."""
    if share.goes is not None and plan.goes is not None and share.of != plan.goes:
        return _verdict(share.goes, plan.goes, limit=False)
    return "done" if share.whole else "partly"


def _by_days(said: str, plan: Figures) -> str | None:
    """Days named in the answer against days named in the plan."""
    if len(plan.days) < 2 or not WEEKDAY.search(said):
        return None
    missed = days_missed(said)
    done = days_named(said) - missed
    if missed & plan.days or (missed and done):
        return "partly" if done or len(missed) < len(plan.days) else "not_done"
    if done == plan.days and (len(said.split()) <= SHORT or _ALL_WELL.search(said)):
        return None if _TURNS.search(said) else "done"
    return None


def _by_figures(said: str, plan: Figures, *, limit: bool) -> str | None:
    """Amounts and goes of the answer against those of the plan."""
    if (both := _NOT_BUT.search(said)) is not None:
        did, planned = (_counted(both[name]) for name in ("did", "planned"))
        known = {plan.goes, *plan.amounts.values()}
        if did is not None and planned is not None and planned in known and did not in known:
            return _verdict(did, planned, limit=limit)
    part = said
    if len(said.split()) > SHORT or _UNSURE.search(said):
        clauses = [clause for clause in _CLAUSES.split(said) if clause]
        while clauses and re.fullmatch(_LEAD, clauses[0] + " "):
            clauses.pop(0)
        first = _FIRST.match(clauses[0]) if clauses else None
        rest = said.partition(clauses[0])[2] if clauses else ""
        if first is None or _UNSURE.search(first["said"]) or _TURNS.search(rest):
            return None
        part = clauses[0]
    pairs = _alike(_of_answer(part), _bare(part), plan)
    verdicts = {_verdict(did, planned, limit=limit) for did, planned in pairs}
    if len(verdicts) > 1:
        verdicts.discard("done")
    return verdicts.pop() if len(verdicts) == 1 else None


def _verdict(did: float, planned: float, *, limit: bool) -> str:
    if did == planned:
        return "done"
    if limit:
        return (
            "more_than_planned" if did < planned else "partly" if did <= 2 * planned else "not_done"
        )
    if planned == WEEK / 2 and abs(did - planned) < 1:  # Every other day is three, or four.
        return "done"
    if did == 0:
        return "not_done"
    return "partly" if did < planned else "more_than_planned"


def _of_answer(part: str) -> Figures:
    """The figures of an answer: "every night" counts where nothing else was done every night."""
    figures = figures_in(part)
    daily = figures.goes in {WEEK, WEEK - 1} and re.search(
        r"\b(?:every|each|daily|nightly|all)\b", part
    )
    if daily and not _DID_DAILY.match(part):
        return Figures(None, figures.amounts, figures.days)
    return figures


def _alike(did: Figures, bare: float | None, plan: Figures) -> list[tuple[float, float]]:
    """What was done beside what was planned, for each figure that both have."""
    like = did.amounts.keys() & plan.amounts.keys()
    pairs = [(did.amounts[unit], plan.amounts[unit]) for unit in sorted(like)]
    if did.goes is not None and plan.goes is not None:
        pairs.append((did.goes, plan.goes))
    if pairs or bare is None:
        return pairs
    known = [plan.goes] if plan.goes is not None else []
    known += [amount for amount in plan.amounts.values() if amount != plan.goes]
    # With two figures in the plan, a bare one is of either; a hundred was never a number of goes.
    if bare in known:
        return [(bare, bare)]
    if len(known) > 1 and bare > WEEK:
        known = [amount for amount in known if amount != plan.goes]
    return [(bare, known[0])] if len(known) == 1 else []


def _bare(said: str) -> float | None:
    match = _BARE.match(said)
    return _counted(match["n"]) if match else None


def _counted(said: str) -> float | None:
    return _COUNTS[said] if said in _COUNTS else value(said)
