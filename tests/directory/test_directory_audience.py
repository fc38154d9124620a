"""A close circle is told by what a service says of itself, and by what somebody says of theirs."""

from __future__ import annotations

from directory.audience import belongs, circles_of, is_closed_circle, is_no_student


def test_the_circle_of_a_service() -> None:
    assert circles_of("kinship kettle", "grandparents raising a child.", "") == {"kinship"}
    assert circles_of("a choir", "we sing. veterans sang here once.", "") == frozenset()
    assert circles_of("the old boots", "for veterans.", "anyone") == frozenset()
    assert circles_of("warm pool", "for arthritis, ms and bad backs or pain.", "") == frozenset()


def test_who_belongs_to_it() -> None:
    assert belongs({"kinship"}, {"kinship"}, {})
    assert belongs({"siblings"}, {"additional_needs"}, {})
    assert belongs(frozenset(), set(), {})
    assert not belongs({"baby_loss"}, {"bereavement"}, {})
    assert belongs({"veterans"}, set(), {"veterans": 4.0})


def test_who_alone_may_come() -> None:
    assert is_closed_circle("enrolled students only")
    assert not is_closed_circle("students and anybody else")
    assert is_no_student("i left last year")
    assert not is_no_student("i am at college")
