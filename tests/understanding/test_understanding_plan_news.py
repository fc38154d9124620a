"""News of the plan, told whatever was asked; what was done long ago or otherwise is none."""

from __future__ import annotations

from pathlib import Path

from understanding.check_ins.plan_news import read_plan_news, share_told

#: The plan, how it went, and what is said; a line each.
TABLE = Path(__file__).with_name("plan_news.tsv")


def test_how_a_plan_went_is_read_unasked() -> None:
    wrong = []
    for line in TABLE.read_text(encoding="utf-8").splitlines():
        plan, outcome, said = line.split("\t")
        found = read_plan_news(said, plan)
        if (found.outcome if found else "none") != outcome:
            wrong.append((said, outcome, found))
    assert wrong == []


def test_on_a_ruler_bare_figures_are_a_rating_and_nights_are_news() -> None:
    assert read_plan_news("4/5", "take sandwiches to work", asked_kind="ruler") is None
    assert read_plan_news("3 nights out of 4", "take sandwiches", asked_kind="ruler") is not None


def test_the_share_is_given_back_as_it_was_told() -> None:
    assert share_told("did it 3 nights out of 4") == "3 nights out of 4"
    assert share_told("7 out of 10") is None
