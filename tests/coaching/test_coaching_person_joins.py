"""The lines about a person of the team are plain words, and everything in them is filled in."""

from __future__ import annotations

from coaching.content import content
from coaching.lint import Line, Rule, lint
from coaching.person_joins import NAME, line

BLANKS = {"name": "Ann", "role": "peer support worker", "words": "Hello."}


def test_each_line_is_in_plain_words_with_its_blanks_filled_in() -> None:
    for which in content(NAME).entries:
        said = line(which, **BLANKS)
        assert "{" not in said
        if which == "signed":
            continue
        faults = lint(Line(which, said, ("NONE",)))
        # The emergency number stands in the line itself: it is sent without the dialogue's slots.
        assert [fault for fault in faults if fault.rule is not Rule.PHONE] == []
