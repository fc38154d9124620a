"""`coach user`: links for the console's team, and shutting somebody out."""

from __future__ import annotations

from pathlib import Path

import pytest

from cli.problem import Problem
from cli.users import add, reset, say_where_the_console_is, shut_out
from store.audit import audit_rows
from store.clock import now_utc
from store.engine import engine, session
from store.invitations import invitation
from store.reviewers import Role, enrol, reviewer_named


@pytest.fixture
def team(migrated_home: Path, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr("cli.users.prepare_database", lambda: None)
    with session() as one:
        enrol(one, "ann", "Ann", [Role.ADMINISTRATOR], "-", now_utc())
        enrol(one, "bob", "Bob", [Role.PEER], "-", now_utc())
    yield
    engine().dispose()


def link_in(said: str) -> str:
    return said.rsplit("/welcome/", 1)[1]


def test_a_link_to_join_is_for_the_roles_named(team):
    token = link_in(add(["peer", "Coach"]))
    with session() as one:
        found = invitation(one, token, now_utc())
        assert found is not None
        assert found.roles == ["coach", "peer"]
        assert [row.who for row in audit_rows(one)] == ["command line"]


def test_a_role_that_is_none_is_named_with_those_that_are(team):
    with pytest.raises(Problem, match=r"no role 'boss': name peer, coach, steward, administrator"):
        add(["boss"])


def test_a_link_for_a_new_password_is_that_persons_and_ends_the_one_before(team):
    first, second = link_in(reset("Bob")), link_in(reset("bob"))
    with session() as one:
        bob = reviewer_named(one, "bob")
        found = invitation(one, second, now_utc())
        assert bob is not None
        assert found is not None
        assert found.reviewer_id == bob.id
        assert invitation(one, first, now_utc()) is None


def test_somebody_is_shut_out_but_not_the_last_administrator(team):
    assert shut_out("bob") == "bob is shut out."
    with pytest.raises(Problem, match="Nobody would be left"):
        shut_out("ann")
    with pytest.raises(Problem, match="Nobody signs in as 'eve'"):
        shut_out("eve")
    with pytest.raises(Problem, match="shut out"):
        reset("bob")


def test_the_first_link_is_printed_only_where_nobody_lets_people_in(team, capsys):
    say_where_the_console_is()
    assert "/welcome/" not in capsys.readouterr().out
    with session() as one:
        ann = reviewer_named(one, "ann")
        assert ann is not None
        ann.roles = ["peer"]
    say_where_the_console_is()
    assert "first administrator" in capsys.readouterr().out
