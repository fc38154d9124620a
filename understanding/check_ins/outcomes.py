"""How a plan went, from what a person says at a check-in."""

import re

from understanding.change.barriers import read_barrier
from understanding.check_ins.against_plan import held_against
from understanding.check_ins.outcome_phrases import (
    CHANGED,
    DONE,
    FUTURE,
    INSTEAD_OF,
    MORE,
    NOT_DONE,
    OF_THE_PLAN,
    PARTLY,
    PLANNED_DID,
    SHARE,
)
from understanding.check_ins.outcome_signs import signs_of_outcome
from understanding.talking.controls import read_control
from understanding.text.numbers import value_of
from understanding.text.words import in_english

_LONGEST = 1_500
#: "Did not. work was double shift": what comes after is why, and no more than was planned.
_NOT_DONE_FIRST = re.compile(
    r"\W*(?:(?:no|sorry|och|ach|well|i|we|to be honest|honestly|just)\b\W*)*"
    r"(?:did not|have not|could not|never did)(?: (?:do|manage|get to)(?: it| that| any| them)?)?"
    r"(?: (?:this week|at all|sorry|in the end|anything))*\s*(?:[.,!;]|-+|$)"
    r"(?!.*\b(?:i|but) did\b|\W*(?:did (?:it|them|one|two|once|twice|some)|"
    r"only (?:once|twice|one|two|three|\d))\b)"
)
#: "Didn't miss a single one", "didnae cave": two noes make it done.
_MISSED_NONE = re.compile(
    r"\b(?:did not|have not|has not|never|not) (?:once |even |ever )?"
    r"(?:(?:miss(?:ed)?|skip(?:ped)?|forg(?:et|ot|otten))(?: (?:(?:a|one|any|even|it|single|once|"
    r"yet|out|day|night|morning|session|time|meal|walk)\b)(?!(?: \w+){0,2}? (?:bus(?:es)?|trains?|"
    r"cig\w*|fags?|smokes?|drinks?|pints?|wine|sweets?|biscuits?|crisps|cakes?|calls?|chance)\b)|"
    r"\s*(?:[.,!]|$))|(?:caved?|crack(?:ed)?|slip(?:ped)?|g[ai]ven? in|cheat(?:ed)?|"
    r"falter(?:ed)?)\b(?! (?:it|on|out|my|the)\b))"
    r"|\b(?:cannot|could not) say i (?:\w+ )?(?:missed|skipped|forgot)\b"
    r"|\bnot a (?:day|night|morning|session|meal|time) (?:was )?(?:missed|skipped|went without)\b"
)

#: "Didn't forget, just couldn't be bothered": to think of it is not to do it.
_JUST_NOT = re.compile(r"\bjust (?:\w+ )?(?:could not|was not|did not|not|never)\b")


def _amount(said: str) -> float:
    named = {"none": 0.0, "once": 1.0, "twice": 2.0, "every day": 7.0}
    return named[said] if said in named else value_of(said)


def _by_numbers(english: str) -> str | None:
    """What was done against what was planned, where both figures are named."""
    for pattern in (PLANNED_DID, INSTEAD_OF, SHARE):
        match = pattern.search(english)
        if match is None:
            continue
        did, planned = _amount(match["did"]), _amount(match["planned"])
        if planned <= 0 or (pattern is SHARE and planned == 10):
            continue
        if did == 0:
            return "not_done"
        return "partly" if did < planned else "done" if did == planned else "more_than_planned"
    return None


def outcome_cues(text: str, *, asked: str | None, before: str = "") -> tuple[str, ...]:
    """What the learned head goes by: what words and figures say together, then each sign."""
    words = read_outcome(text, asked=asked) or "none"
    figures = held_against(text, before) if asked == "outcome" and before else None
    together = f"{words}, {figures} by its figures" if figures else words
    return (together, *signs_of_outcome(text, before))


def _by_its_noes(english: str) -> str | None:
    """Done where none was missed, not done where that is said first; None for all else."""
    if _MISSED_NONE.search(english):
        besides = _MISSED_NONE.sub(" ", english)
        if "forg" in english and _JUST_NOT.search(besides):
            return "not_done"
        return "partly" if PARTLY.search(besides) or NOT_DONE.search(besides) else "done"
    return "not_done" if _NOT_DONE_FIRST.match(english) else None


def says_first_that_it_was_not(text: str) -> bool:
    """Tell whether an answer begins by saying that it was not done; the rest is why."""
    return _NOT_DONE_FIRST.match(in_english(text)) is not None


def read_outcome(text: str, *, asked: str | None) -> str | None:
    """How a goal went: done, more_than_planned, partly, not_done, changed_plan, or None.

    After the question `outcome` a bare "yes" is done, "no" is not done, and a barrier by itself
    ("my knees were bad") is not done. At any other time only words about the plan count.
    """
    english = in_english(text)[:_LONGEST]
    if not english or english.rstrip().endswith("?"):
        return None
    if asked != "outcome" and (not OF_THE_PLAN.search(english) or FUTURE.search(english)):
        return None
    control = read_control(text, asked="yes_no")
    if control in {"yes", "no"} and asked == "outcome" and not MORE.search(english):
        partly = PARTLY.search(english) or re.search(r"\bnot (?:every|all|quite)", english)
        return "partly" if partly else "done" if control == "yes" else "not_done"
    if control not in {None, "yes", "no"}:
        return (
            "partly"
            if asked == "outcome" and re.search(r"\b(?:sort|kind) of|yes and no", english)
            else None
        )
    if plainly := _by_numbers(english) or (_by_its_noes(english) if asked == "outcome" else None):
        return plainly
    denied = NOT_DONE.search(english)
    if MORE.search(english) and not re.search(r"\bnot (?:\w+ )?(?:more|extra|double)", english):
        return "more_than_planned"
    if CHANGED.search(english):
        return "changed_plan"
    if PARTLY.search(english):
        return "partly"
    if denied:
        rest = english[: denied.start()] + " " + english[denied.end() :]
        did_some = re.search(r"\bbut (?:i )?(?:did|managed|went|got|walked)\b", english)
        did_first = DONE.search(english[: denied.start()]) and "but" in rest
        return "partly" if did_some or did_first else "not_done"
    if DONE.search(english):
        return "done"
    if asked == "outcome" and read_barrier(text, asked="outcome"):
        return "not_done"
    return None
