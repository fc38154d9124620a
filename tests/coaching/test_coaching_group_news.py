"""What people hear of a group they told of is plain, and names neither the group nor a reason."""

from __future__ import annotations

import pytest

from coaching.content import content
from coaching.group_news import NAME, news_of_groups
from coaching.lint import Line, lint


@pytest.mark.parametrize("put_in", [True, False])
@pytest.mark.parametrize("several", [True, False])
def test_each_line_is_in_plain_words_and_has_no_blanks(put_in: bool, several: bool) -> None:
    said = news_of_groups(put_in=put_in, several=several)
    assert "{" not in said
    assert lint(Line(NAME, said, ("GI",))) == []


def test_they_differ_and_none_is_left_over() -> None:
    said = {news_of_groups(put_in=a, several=b) for a in (True, False) for b in (True, False)}
    assert said == set(content(NAME).entries.values())
