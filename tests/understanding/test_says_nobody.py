""" "Naw, av naebody" says that there is no one: it denies no danger, whatever was asked."""

from tables import for_every_row

from coaching.story_table import Standing
from dialogue.danger import FALSE_ALARM, STAY, safety_action
from dialogue.denied_alarm import alarm_is_denied, says_there_is_no_one
from understanding.danger.how_bad import BEARS, read_how_bad
from understanding.danger.no_danger import says_no_danger
from understanding.danger.not_alone import only_says_nobody
from understanding.danger.plain_no import says_plain_no

ENDING = "It sounds hard to bear: are you thinking about ending your life?"
HURT = "Is anybody hurting you?"
NOBODY = [
    "naw av naebody",
    "no i have nobody",
    "naw av naebody. dinnae phone them",
    "no. there's no one",
    "nope, nobody here",
    "no am on ma own",
    "naw jist me",
    "no i've not got anybody",
    "no, nobody to phone",
]
DENIES = [
    "no",
    "naw nothing like that",
    "no i'd never do that, i've just nobody to talk to",
    "no, nothing like that. there's nobody here, i'm fine",
    "naw am no thinking that. av naebody tae talk tae",
]


@for_every_row("text", NOBODY)
def test_there_is_no_one_denies_nothing(text: str) -> None:
    """To whichever question about danger."""
    assert only_says_nobody(text)
    assert not says_plain_no(text, ENDING)
    assert not says_no_danger(text)
    assert read_how_bad(text) != BEARS
    waiting = {"asked": "safe", "danger": "suicide_thoughts", "before": ENDING}
    assert not alarm_is_denied(text, waiting, {})
    assert says_there_is_no_one(text, waiting)


@for_every_row("text", DENIES)
def test_a_no_beside_it_is_still_a_no(text: str) -> None:
    """Who denies the thing itself is heard, whoever there is or is not."""
    assert not only_says_nobody(text)
    assert says_plain_no(text, ENDING)


def test_a_bare_nobody_is_of_company_or_of_who_hurts() -> None:
    """It hangs on what was asked."""
    assert not says_plain_no("naw, naebody", ENDING)
    assert says_plain_no("no, nobody", HURT)
    assert says_plain_no("no there's nobody hitting me", HURT)
    assert says_no_danger("no, nobody's in danger")


def test_coaching_goes_on_waiting() -> None:
    """Though the answer begins with a no, and sounds like "I'm OK"."""
    slots = {"on_hold": True, "danger": "suicide_thoughts"}
    for intent in ("answer", "im_ok"):
        heard = {"control": "no", "control_sure": 1.0}
        now = Standing(intent=intent, asked="safe", slots=slots, reading=heard)
        assert safety_action(now) == FALSE_ALARM
        told = Standing(
            intent=intent, asked="safe", slots=slots, reading={**heard, "says_nobody": True}
        )
        assert safety_action(told) == STAY
