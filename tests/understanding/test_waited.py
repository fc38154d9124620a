"""How long people waited is read as they say it; what is only expected is no wait."""

from __future__ import annotations

from tables import for_every_row

from understanding.services.waited import days_waited

STILL = [
    ("still waiting, six weeks now", 42),
    ("waited three months and still nothing", 90),
    ("I've been waiting for about two months", 60),
    ("on their list a fortnight", 14),
    ("no word for a month", 30),
    ("havenae heard back in three weeks", 21),
    ("six weeks I've been waitin", 42),
    ("I phoned them two weeks ago and I'm still waiting", 14),
    ("pit ma name doon a couple of weeks ago", 14),
    ("waitin on them sax weeks noo", 42),
    ("emailed the link worker 10 days ago, nothing yet", 10),
]
HEARD = [
    ("they rang back in two days and it helped", 2),
    ("she got back to me after three weeks", 21),
    ("heard back within a week, they were lovely", 7),
    ("it took them a month but they were great", 30),
    ("took six weeks to get seen, but it was good", 42),
    ("two weeks later they phoned me, it's been a help", 14),
    ("somebody phoned me the next day", 1),
    ("they answered straight away and it was a help", 0),
    ("after two months of waiting I got in, and it's great", 60),
    ("had a three week wait and then it was no use", 21),
    ("waited a fortnight tae get in but it wis worth it", 14),
]
NO_WAIT = [
    "they said six weeks",
    "they told me I'd wait six weeks",
    "the waiting list is six months",
    "there's a six week wait",
    "I'm on the list, it starts in two weeks",
    "waiting for a six week course",
    "went for three weeks and it helped",
    "I go twice a week",
    "took me three weeks to phone them but it helped",
    "I rang them after two weeks and they helped",
    "another three weeks to wait",
    "if I have to wait six weeks I'll give up",
    "it helped",
    "waiting",
    "I'm 60 years old and waiting",
    "first one is in 3 weeks",
]


@for_every_row(("said", "days"), STILL)
def test_who_waits_still_tells_how_long(said: str, days: int) -> None:
    assert days_waited(said, waiting=True) == days


@for_every_row(("said", "days"), HEARD)
def test_who_has_heard_tells_how_long_it_was(said: str, days: int) -> None:
    assert days_waited(said, waiting=False) == days


@for_every_row("said", NO_WAIT)
def test_what_is_expected_or_of_something_else_is_no_wait(said: str) -> None:
    for waiting in (True, False):
        assert days_waited(said, waiting=waiting) is None


def test_when_they_rang_is_a_wait_only_for_who_waits() -> None:
    said = "I rang them two weeks ago and it helped"
    assert days_waited(said, waiting=False) is None
    assert days_waited(said, waiting=True) == 14


def test_a_slip_is_no_wait_of_many_years() -> None:
    assert days_waited("I've been waiting 900 weeks", waiting=True) is None
