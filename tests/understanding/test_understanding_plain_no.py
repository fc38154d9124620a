"""A plain no to a question about danger is a no; a no with a but in it is none."""

from __future__ import annotations

from tables import for_every_row

from understanding.danger.plain_no import says_plain_no

DARK = "Are you thinking about ending your life?"


@for_every_row(
    ("text", "before"),
    [
        ("nut", DARK),
        ("naw", "Have you hurt yourself on purpose?"),
        ("never. couldnt do that to the kids and dont want to", DARK),
        ("God no", DARK),
        ("na", DARK),
        ("no i'm not going to do it", DARK),
        ("naw am no gonna do it", DARK),
        ("no i am fine", DARK),
        ("no, no idea why you'd ask", DARK),
        ("no, nothing like that hen", "Is anyone hurting you?"),
        ("naw naebody", "Is there anybody you are afraid of?"),
        ("no just tired", DARK),
        ("no, just tired and my knee is sore", "Does he hurt you?"),
        (
            "nah never thought of it, I've too much to live for",
            "Do you ever think of ending your life?",
        ),
        ("no pain no, just puffed on the stairs as ever", "Did you have any pain in your chest?"),
        ("NO. I am not bleeding, I said bleedin as in bleedin weans", "Are you bleeding just now?"),
        ("not throwing up no, it was a bug", "Are you making yourself sick after meals?"),
        ("Fit? No! Sugar's 6.4, had ma porridge", "Are you feeling shaky or unwell?"),
        ("no i feel safe, hes a good man, just grumpy", "Do you feel safe at home?"),
    ],
)
def test_a_plain_no_is_one(text: str, before: str) -> None:
    assert says_plain_no(text, before)


@for_every_row(
    ("text", "before"),
    [
        ("no not today", DARK),
        ("no, i'm too scared to", DARK),
        ("no. but i think about it", DARK),
        ("not anymore", DARK),
        ("no, only when he drinks", "Does he hit you?"),
        ("no he never hits me, just takes my money", "Does he hurt you?"),
        ("no my mum is lovely its my stepdad", "Is anyone hurting you?"),
        ("naw she's a lamb, ma son is the problem", "Are you frightened of her?"),
        ("never had the guts", DARK),
        ("no pain but my arm's gone dead", "Did you have any pain in your chest?"),
        ("no, it's more of a tightness", "Did you have any pain in your chest?"),
        ("no just numb down one side", "Are you feeling dizzy or faint?"),
        ("no, sweating and seeing double", "Are you feeling shaky or unwell?"),
        ("no, it's gone off and now I'm freezing cold and shaking", "Do you have any chest pain?"),
        ("no, just burning in the middle and sick with it", "Do you have any chest pain?"),
        ("no, not dizzy, half the room's missing", "Do you feel dizzy or faint?"),
        ("no, neck's stiff and the light hurts", "Do you have a fever?"),
        ("no not shaky, hot as an oven and the wound's running green", "Do you feel shaky?"),
        ("not thinking, doing", DARK),
        ("not thinking about it, I've decided", DARK),
        ("not thinking about it any longer, doing it", DARK),
        ("no, I'd be doing everyone a favour", DARK),
        ("not cutting, burning", "Are you hurting yourself?"),
        ("not throwing up, laxatives, the whole box", "Are you making yourself sick?"),
        ("not making myself sick, I just don't eat, nine days", "Are you making yourself sick?"),
        ("no, he just puts me out in the snow", "Does anyone hurt you or frighten you?"),
        ("not today no", "Are you making yourself sick after meals?"),
        ("never thought of it till now", "Do you ever think of ending your life?"),
        ("na im going to do it", DARK),
        ("no, i will do it", DARK),
        ("naw cos i already did", DARK),
        ("no reason no tae", DARK),
        ("nae hope", DARK),
        ("na idea", DARK),
        ("nuh i am", DARK),
        ("not really", DARK),
        ("no", "Are you safe just now?"),
        ("no", "Do you feel safe at home?"),
        ("i dont feel safe", "Do you feel safe at home?"),
        ("aye", DARK),
        ("no", "Would a short walk help?"),
        ("", DARK),
    ],
)
def test_whatever_else_is_said_is_left_to_the_witnesses(text: str, before: str) -> None:
    assert not says_plain_no(text, before)


@for_every_row(
    "text",
    [
        "I'd never do a thing like that, I'm only saying it's been a rotten month",
        "i would never harm myself",
        "id never hurt myself, only letting off steam",
        "I wouldn't do anything to myself, just moaning about the weather",
        "honestly I could never do that to my girls",
    ],
)
def test_what_somebody_would_never_do_is_a_no(text: str) -> None:
    assert says_plain_no(text, DARK)


@for_every_row(
    "text",
    [
        "I'd never do it with the kids in the house",
        "I would never do that, but I think about it",
        "i wouldn't do anything to myself today",
        "I'd never hurt anyone but myself",
        "I would never do anything if he was nice to me",
    ],
)
def test_a_never_with_a_door_left_open_is_none(text: str) -> None:
    assert not says_plain_no(text, DARK)
