"""The lines that the coach says on Telegram beside the conversation."""

from __future__ import annotations

from tables import for_every_row

from coaching.lint import LONGEST_BUTTON, lint_domain
from coaching.telegram_lines import command_descriptions, line, lines, listen_title
from coaching.wording import american, emoji, jargon

BLANKS = {"place": "Leith", "choice": "7"}


def test_every_line_passes_the_lint_of_wording():
    assert [str(fault) for fault in lint_domain(lines())] == []


@for_every_row("name", sorted(lines()))
def test_every_variant_can_be_said_and_leaves_no_blank(name):
    for turn in range(len(lines()[name])):
        said = line(name, turn, **BLANKS)
        assert said.text
        assert not any(mark in said.text for mark in "{}")
        assert all(len(title) <= LONGEST_BUTTON + 10 for title, _ in said.buttons)


@for_every_row(
    "name",
    [
        "cannot_see",
        "odd",
        "forwarded",
        "edited_earlier",
        "please_wait",
        "could_not_read",
        "not_open",
    ],
)
def test_whoever_could_not_be_heard_is_told_the_emergency_number(name):
    assert all("ring 999" in line(name, turn).text for turn in range(3))


def test_what_is_shown_over_the_chat_is_short_enough_for_telegram():
    for name in ("old_button", "pressed_already", "cannot_speak"):
        for turn in range(3):
            assert len(line(name, turn, choice="c" * 60).text) <= 200


def test_the_commands_are_those_of_telegram_and_plainly_described():
    said = command_descriptions()
    assert list(said) == [
        *("start", "menu", "goals", "checkins", "services", "pause", "stop", "human"),
        *("mydata", "language", "help"),
    ]
    for words in (*said.values(), listen_title()):
        assert 0 < len(words) <= LONGEST_BUTTON
        assert [*jargon(words), *american(words)] == []
        assert emoji(words) is None
