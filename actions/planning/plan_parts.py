"""What is told of a plan, put into its draft: each part in its place, a moved day everywhere."""

from __future__ import annotations

import re

from actions.agenda.words import said_back
from actions.turn import Turn
from coaching.limit import Limit
from coaching.limits import Conflict, conflicts
from coaching.planning import PlanDraft
from coaching.texts import capital
from store.agenda import LimitKind, limits_of, note_limit
from store.plans import Plan
from understanding.dates.days_moved import (
    has_day,
    moved,
    only_parts_of_day,
    with_days_out,
    with_more_days,
    without_days,
)
from understanding.plans.amounts import amount_fits
from understanding.plans.corrections import Correction
from understanding.plans.exceptions import exceptions, left_out_by_us
from understanding.plans.frequency import is_count
from understanding.plans.going_to import redirected, says_how_far, swapped_in
from understanding.plans.limits import read_limits
from understanding.plans.named_part import part_named
from understanding.plans.one_off import is_left_undone
from understanding.plans.same_sort import same_sort, telling_words
from understanding.plans.told import Told, only_days
from understanding.text.words import in_english

NOW = re.compile(r"[\s,]+(?:now|the noo|from now(?: on)?|instead|then)\W*$", re.IGNORECASE)
#: "Twice a week": what the count is of.
A_SPAN = re.compile(r" (?:a|per|each|every) (?:day|week|fortnight|month)\b", re.IGNORECASE)
#: "No the shop an no the hill".
NOR = re.compile(r"\s*,?\s+(?:and|an|or|nor)\s+(?:not|no|nae|nor)\s+", re.IGNORECASE)
#: "Him", "the helper's": whoever helps.
OF_WHO_HELPS = frozenset("him her them he she".split())
ALSO_THEM = re.compile(r"\s*,\s*|\s+(?:and|an|&|or)\s+")
ARTICLE = re.compile(r"^(?:the|my|ma|that|your)\s+", re.IGNORECASE)
SHORTEST_WORD = 3
#: What each is put right to.
OTHER_ORDER = {"after": "before", "before": "after", "efter": "before", "afore": "after"}
#: More than these would bury the plan itself.
MOST_EXCEPTIONS = 3
#: Where each part of a plan is kept, by the question that asks for it.
FIELD_OF = {
    "how_much": "how_much",
    "when_to": "when_text",
    "how_often": "how_often",
    "who": "who_helps",
    "cue": "cue",
    "what": "what",
}
#: The parts that a day may stand in.
HOLD_DAYS = ("how_often", "when_text", "cue", "what")


def as_draft(plan: Plan) -> PlanDraft:
    """A stored plan as the method's rules take it."""
    return PlanDraft(
        what=plan.what,
        how_much=plan.how_much,
        when_text=plan.when_text,
        how_often=plan.how_often,
        who_helps=plan.who_helps,
        cue=plan.cue,
        then_part=plan.then_part,
        confidence=plan.confidence,
    )


def stated_limits(turn: Turn) -> set[Limit]:
    """What they have said every plan must fit round."""
    return {
        Limit(row.kind.value)
        for row in limits_of(turn.session, turn.person.id)
        if row.kind is not LimitKind.OTHER
    }


def exceptions_kept(turn: Turn, said: str = "") -> list[str]:
    """When and where a plan is not to be, in their words, but for what a sentence says already."""
    rows = [row for row in limits_of(turn.session, turn.person.id) if row.kind is LimitKind.OTHER]
    known = in_english(said)
    return [
        row.words
        for row in rows
        if (exceptions(row.words)[1] or left_out_by_us(f"you left out {row.words}"))
        and in_english(row.words) not in known
    ][-MOST_EXCEPTIONS:]


def broken_limit(turn: Turn, plan: Plan) -> Conflict | None:
    """The first stated limit that a plan may not fit, unless they have said it is fine."""
    found = conflicts(as_draft(plan), stated_limits(turn))
    return found[0] if found else None


def note_limits(turn: Turn, said: tuple[str, ...]) -> None:
    """Keep what they say they cannot do; of no known kind, it is kept all the same."""
    for words in said:
        kinds = read_limits(words)
        if kinds == {"time"} and has_day(words):
            kinds = set()  # "I can't do Tuesdays" leaves as much time as before.
        for kind in sorted(kinds) or [LimitKind.OTHER.value]:
            note_limit(turn.session, turn.person.id, LimitKind(kind), words, turn.now)


#: "Monday n Friday", between the names of two days.
JOINED_DAYS = re.compile(
    r"(?<=[a-z])\s+(?:n|'n'|an|an'|&|\+)\s+(?=(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*\b)",
    re.IGNORECASE,
)


def said_time(words: str) -> str:
    """When or how often, said back; a day keeps the capital that it was typed with."""
    said = JOINED_DAYS.sub(" and ", said_back(words))
    first = words.strip()[:1]
    return first + said[1:] if has_day(words.split(maxsplit=1)[0]) else said


def named_helper(words: str) -> str:
    """Somebody who helps, said back: "ma pal Jean" gives "your pal Jean", "senga" "Senga"."""
    helper = said_back(words)
    mine = helper.startswith(("your ", "the ", "a ", "an ", "our "))
    return helper if mine else capital(helper)


def put_right(draft: Plan, said: Correction, *, afresh: bool = True) -> None:
    """Put what is put right in the place of what stood; all else stays.

    `afresh`: whether something of another sort to do leaves nothing of the plan for the old one.
    """
    parts, before = said.parts, draft.what
    if parts.what and said.also and draft.what:
        draft.what = f"{draft.what} and {said_back(parts.what)}"
    elif parts.what:
        draft.what = said_back(parts.what)
        drop_parts_of_another(draft, before if afresh else None)
    if parts.how_much and is_count(parts.how_much) and draft.how_often:
        draft.how_often = in_the_same_span(parts.how_much, draft.how_often)
    elif parts.how_much:
        keep_amount(draft, parts.how_much)
    _move_days(draft, said)
    if said.helper is not None:
        helper = named_helper(said.helper) if said.helper else ""
        both = said.also and helper and draft.who_helps
        draft.who_helps = f"{draft.who_helps} and {helper}" if both else helper
    if said.cue:
        draft.cue = said_back(said.cue)
    if said.unless:
        when = said.unless if said.unless.startswith("in ") else f"if {said_back(said.unless)}"
        exception = f"but not {when}"
        draft.when_text = f"{draft.when_text}, {exception}" if draft.when_text else exception


def in_the_same_span(count: str, before: str) -> str:
    """ "Three times" over "twice a week" gives "three times a week"."""
    span = A_SPAN.search(before)
    bare = re.sub(r"^(?:just|only) (?:the )?", "", count.strip(), flags=re.IGNORECASE)
    return f"{bare}{span.group()}" if span and not A_SPAN.search(bare) else bare


def drop_parts_of_another(draft: Plan, before: str | None) -> None:
    """Empty what was said of another thing to do: its day, its amount, who comes, what reminds.

    "Stop smoking, ten minutes, on Tuesdays" is nobody's plan. A walk for a swim keeps its day.
    """
    if not same_sort(before, draft.what):
        for field in ("how_much", "when_text", "how_often", "who_helps", "cue", "then_part"):
            setattr(draft, field, None)
        draft.confidence = None
    drop_amount_of_another(draft)


def drop_amount_of_another(draft: Plan) -> None:
    """ "4 lengths" goes with the swim: what is done now is asked for its own amount."""
    if draft.how_much and is_left_undone(draft.what or ""):
        draft.how_much = ""  # "No coffee" has no amount.
    elif draft.how_much and not amount_fits(draft.how_much, draft.what):
        draft.how_much = None


def keep_amount(draft: Plan, amount: str) -> None:
    """Keep how much; another end of the same way goes where the old one stood.

    "Jist the corner" to "walk tae the shop an back" gives "walk tae the corner an back", and no
    second end beside the first.
    """
    elsewhere = redirected(draft.what, amount)
    if elsewhere is None:
        draft.how_much = said_back(amount)
        return
    draft.what = said_back(elsewhere)
    if draft.how_much and says_how_far(draft.how_much):
        draft.how_much = ""


def _move_days(draft: Plan, said: Correction) -> None:
    often, when = said.parts.how_often, said.parts.when_text
    new_days = has_day(often) or has_day(when)
    if said.also and new_days:
        field = (
            "how_often" if has_day(draft.how_often) or not has_day(draft.when_text) else "when_text"
        )
        setattr(draft, field, with_more_days(getattr(draft, field), often or when or ""))
        return
    before = draft.when_text
    if when and not often and is_count(bare := NOW.sub("", when)):
        often, when = bare, None  # "Once a week now" says how often.
    if often and only_parts_of_day(often):
        often, when = None, often  # "Afternoons" says when, and not how often.
    if new_days:
        for field in HOLD_DAYS:
            if has_day(getattr(draft, field)):
                setattr(draft, field, without_days(getattr(draft, field)))
    if often:
        draft.how_often = said_time(often)
    if when:
        draft.when_text = moved(before, said_time(when))
    elif only_days(often) and not draft.when_text:
        draft.when_text = ""
    if said.days_out and not new_days:
        _leave_out(draft, said.days_out)


def _leave_out(draft: Plan, days: str) -> None:
    if draft.when_text and has_day(draft.when_text):
        less = with_days_out(draft.when_text, days)
        if "but not" not in less:
            # None: no day is left, so it is asked for again.
            draft.when_text = less or None
            return
    draft.how_often = with_days_out(draft.how_often, days) or None


def take_out(draft: Plan, gone: str, instead: str | None = None) -> bool:
    """Empty each part that says what is not so, or put in what is; tell whether any did.

    Of several things that are not so ("no the shop an no the hill thing") what is so takes the
    place of the first.
    """
    if instead and gone.casefold() in OTHER_ORDER:
        return put_order_right(draft, gone, instead)
    first, *others = NOR.split(gone)
    # A list, so that each is looked for though an earlier one was found.
    return any([_take_one_out(draft, first, instead), *(_take_one_out(draft, o) for o in others)])


def put_order_right(draft: Plan, gone: str, instead: str) -> bool:
    """ "I walk before I drop kids, not after": only the order is wrong; tell whether it changed.

    It is put right where the plan names the same thing; the "after" of another ("after work")
    stays as it is.
    """
    meant = OTHER_ORDER[gone.casefold()]
    named = telling_words(instead)
    changed = False
    for field in HOLD_DAYS:
        words = str(getattr(draft, field) or "")
        # As far as the next one: "after work before I drop the kids" are two.
        found = re.search(
            rf"\b{gone}\b(?P<thing>(?:(?!\b(?:after|before|efter|afore)\b).)*)",
            words,
            re.IGNORECASE,
        )
        if found and named & telling_words(found["thing"]):
            setattr(draft, field, f"{words[: found.start()]}{meant}{words[found.start('thing') :]}")
            changed = True
    return changed


def take_off(draft: Plan, thing: str) -> bool:
    """Take out of a plan what is to go: a part by its name, "him", or words that stand in it.

    Tell whether any of it stood there. What they will do itself stays: without it there is no plan.
    """
    part = part_named(thing)
    if part is None and thing.casefold() in OF_WHO_HELPS:
        part = "who"
    if part is not None:
        field = FIELD_OF[part]
        stood = bool(getattr(draft, field))
        setattr(draft, field, "")
        return stood
    who = ALSO_THEM.split(draft.who_helps or "")
    left = [one for one in who if swapped_in(one, thing, "") is None]
    if left and len(left) < len(who):
        draft.who_helps = " and ".join(left)
        return True
    return take_out(draft, thing)


def part_that_says(draft: Plan, words: str) -> str | None:
    """The question whose part holds these words: "the morning" gives "when_to"; None if none."""
    bare = in_english(ARTICLE.sub("", words)).strip(" .,")
    if len(bare) < SHORTEST_WORD:
        return None
    for question, field in FIELD_OF.items():
        if bare and bare in in_english(getattr(draft, field) or ""):
            return question
    return None


def _take_one_out(draft: Plan, gone: str, instead: str | None = None) -> bool:
    fields = ["how_much", "when_text", "how_often", "who_helps", *([] if instead else ["cue"])]
    found = [
        field for field in fields if swapped_in(getattr(draft, field) or "", gone, "") is not None
    ]
    for field in found:
        setattr(draft, field, said_back(instead) if instead else "")
    for field in ("what", "cue") if instead else ():
        whole = swapped_in(getattr(draft, field) or "", gone, instead or "")
        if whole is not None:
            # Another reminder is one of its own: nobody puts their tablets on.
            setattr(draft, field, said_back(whole if field == "what" else instead or whole))
            found.append(field)
    return bool(found)


#: How fast something is to be done is its point for a bad heart, and stays with the plan.
_PACE = re.compile(
    r"\b(?:(?:nice and |dead |real |very |gey )?(?:slow|slowly|slowlike|gently|canny|cannily|"
    r"steady|"
    r"steadily)|at (?:my|ma) (?:own|ain) pace|(?:no|nae|without) rush(?:ing|in)?|takin?g? (?:my|"
    r"ma) time)\b",
    re.IGNORECASE,
)


def keep_pace(draft: Plan, said: str) -> None:
    """ "Tae the first gate, slow": how fast goes with how much, or with what they will do."""
    found = _PACE.search(said)
    stands = f"{draft.what or ''} {draft.how_much or ''}".casefold()
    if found is None or not draft.what or found.group().casefold() in stands:
        return
    if draft.how_much:
        draft.how_much = f"{draft.how_much}, {said_back(found.group())}"
    else:
        draft.what = f"{draft.what}, {said_back(found.group())}"


def fill_in(turn: Turn, draft: Plan, told: Told) -> None:
    """Fill parts that are still open with what was told in passing; nothing that stands changes."""
    parts = told.parts
    # A part that was left empty stays left: "" asks for nothing more, None is still to be asked.
    if not draft.how_much and parts.how_much:
        draft.how_much = parts.how_much
    if not draft.when_text and parts.when_text:
        draft.when_text = said_time(parts.when_text)
    days_for_a_count = is_count(draft.how_often or "") and has_day(parts.how_often)
    if parts.how_often and (not draft.how_often or days_for_a_count):
        # "Twice", and then "Monday and Friday": the days say how often as well.
        draft.how_often = said_time(parts.how_often)
    if told.days_out and not has_day(parts.when_text) and not has_day(parts.how_often):
        _leave_out(draft, told.days_out)
    if only_days(draft.how_often) and draft.when_text is None:
        draft.when_text = ""  # "Tuesdays" tells when as well.
    if draft.who_helps is None and told.helper is not None:
        draft.who_helps = named_helper(told.helper) if told.helper else ""
    if draft.cue is None and told.cue:
        draft.cue = said_back(told.cue)
    keep_pace(draft, turn.text)
    note_limits(turn, told.limits)
