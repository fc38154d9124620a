"""What is said at a check-in beside how it went: danger signs, annoyance, reasons, and stop."""

from __future__ import annotations

from tables import for_every_row

from understanding.danger.red_flags import is_local, read_red_flag, tells_of_illness
from understanding.talking.annoyance import feels_unheard, says_more_than_no, tired_of_being_asked
from understanding.talking.no_more_messages import wants_no_more_messages


@for_every_row(
    ("said", "flag"),
    [
        ("naw, nane ae thae", "none"),
        ("nane", "none"),
        ("same again, nane o these", "none"),
        ("no, none", "none"),
        ("not really any of them", "none"),
        ("jist the usual", "none"),
        ("none of those, thanks", "none"),
        ("no nothing new", "none"),
        ("I've not got any of those", "none"),
        ("just the same as always", "none"),
        ("neither of them", "none"),
        ("ma chest", "chest"),
        ("aye, chest pain", "chest"),
        ("a bit more breathless", "breathless"),
        ("the shivers", "infection"),
        ("a temperature", "infection"),
        ("low mood", "mood"),
        ("what do you mean by that?", "explain"),
        ("any of what", "explain"),
        ("which ones?", "explain"),
        ("whit dae ye mean", "explain"),
        ("not my chest", None),
        ("none but my chest is tight", None),
        ("no chest pain", None),
        ("my breathing and my chest", None),
        ("my sister came round", None),
        ("no, and my chest is sore", None),
    ],
)
def test_a_danger_sign_or_none_of_them_is_read_in_words(said: str, flag: str | None) -> None:
    assert read_red_flag(said) == flag


@for_every_row(
    ("said", "local"),
    [
        ("ah did them most mornings, though not when my hands were swollen", True),
        ("ma knees are killin me", True),
        ("my back was stiff", True),
        ("bad flare up, sore hands all week", False),
        ("the pain wis terrible", False),
        ("my knees and I was feverish", False),
        ("wis in ma bed wi the chest", False),
    ],
)
def test_a_sore_joint_needs_no_list_of_danger_signs(said: str, local: bool) -> None:
    assert is_local(said) is local


@for_every_row(
    ("said", "ill"),
    [
        ("wis in ma bed wi the chest", True),
        ("ah jist telt ye. the chest. doctor gied me the steroids", True),
        ("I was poorly", True),
        ("on antibiotics all week", True),
        ("it was raining", False),
        ("I stayed in bed late", False),
    ],
)
def test_being_ill_is_read_as_what_it_is(said: str, ill: bool) -> None:
    assert tells_of_illness(said) is ill


@for_every_row(
    ("said", "tired"),
    [
        ("naw ah didnae. ah'm sick ae being asked, it's rainin", True),
        ("fed up with these questions", True),
        ("you keep asking me the same thing", True),
        ("scunnered wi being asked", True),
        ("stop nagging me", True),
        ("I'm sick of the rain", False),
        ("I'm tired", False),
        ("the doctor asked me to", False),
    ],
)
def test_to_have_had_enough_of_questions_is_heard(said: str, tired: bool) -> None:
    assert tired_of_being_asked(said) is tired


@for_every_row(
    ("said", "unheard"),
    [
        ("are ye even listenin tae me?", True),
        ("are you listening", True),
        ("did you even read what I said?", True),
        ("you're not listening to me", True),
        ("ah jist telt ye", True),
        ("nobody listens to me at the surgery", False),
        ("I was listening to music", False),
        ("I just told you, it was the rain", False),
    ],
)
def test_whether_they_are_heard_at_all_is_a_question_of_its_own(said: str, unheard: bool) -> None:
    assert feels_unheard(said) is unheard


@for_every_row(
    ("said", "more"),
    [
        ("naw", False),
        ("naw ah didnae", False),
        ("no, not this time", False),
        ("didn't get round to it, sorry", False),
        ("wis in ma bed wi the chest", True),
        ("no it was too wet and windy", True),
        ("no, ma sister was over from Canada", True),
    ],
)
def test_a_no_with_its_reason_says_more_than_no(said: str, more: bool) -> None:
    assert says_more_than_no(said) is more


@for_every_row(
    ("said", "stop"),
    [
        ("see this, it's a waste ae time. dinnae write tae me again", True),
        ("stop sending me these", True),
        ("leave me alone from now on", True),
        ("no more messages please", True),
        ("please don't text me any more", True),
        ("this is no use to me, stop messaging me", True),
        ("take me off this list", True),
        ("I don't want any more messages", True),
        ("he should leave me alone", False),
        ("I told him to leave me alone", False),
        ("my knees never leave me alone", False),
        ("I want to stop sending money to him", False),
        ("stop smoking", False),
        ("don't write it down", False),
        ("my sister doesn't write to me any more", False),
        ("she said, leave me alone", False),
        ("no more biscuits", False),
    ],
)
def test_stop_is_stop_inside_a_longer_message(said: str, stop: bool) -> None:
    assert wants_no_more_messages(said) is stop
