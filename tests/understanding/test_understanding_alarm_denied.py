"""A danger read wrongly is denied in many words; a real one is never cleared by any of them."""

from __future__ import annotations

from tables import for_every_row

from understanding.danger.alarm_denied import (
    MEANT,
    MISREAD,
    NOT_DARK,
    NOT_DYING,
    NOT_HURT,
    denies,
    denies_alarm,
)

DENIALS = [
    ("no whit ah meant", MISREAD),
    ("naw, no whit ah wis on aboot", MISREAD),
    ("for ony sake wumman am no deein", NOT_DYING),
    ("naw am no deein its ma usual", NOT_DYING),
    ("its not an emergency", NOT_DYING),
    ("it's aye been like that for years", NOT_DYING),
    ("naw it's jist ma auld complaint", NOT_DYING),
    ("I am just telling you what I have", NOT_DYING),
    ("that's normal for me, hen", NOT_DYING),
    ("There's no need for an ambulance.", NOT_DYING),
    ("what? naebody's hitting me! he has MS, he falls", NOT_HURT),
    ("no that's no what i meant, it's him that has MS", MISREAD),
    ("Good gracious, no. I was only speaking of my hands.", MEANT),
    ("i never said that", MISREAD),
    ("naw ah meant the dug", MEANT),
    ("I didn't say anything of the sort!", MISREAD),
    ("och ye've picked me up wrong, it's the boiler", MISREAD),
    ("you have misunderstood me. My husband has arthritis.", MISREAD),
    ("No no, you've got the wrong end of the stick", MISREAD),
    ("that's not what I was saying, my mum has dementia", MISREAD),
    ("ye've taken that up wrang", MISREAD),
    ("wait, what? I never meant that", MISREAD),
    ("heavens no, I was talking about the garden", MEANT),
    ("I just meant my phone battery died", None),  # "died" beside what was meant: one line more.
    ("ah wis only talkin aboot the fitba", MEANT),
    ("no, I only meant my sore knees", MEANT),
    ("it was about a film", MEANT),
    ("nobody is hurting me", NOT_HURT),
    ("no he's never hit me", NOT_HURT),
    ("he wouldn't hurt a fly, he's got MS", NOT_HURT),
    ("she has never laid a finger on me", NOT_HURT),
    ("och no, naebody's ever touched me", NOT_HURT),
    ("I'm not suicidal", NOT_DARK),
    ("no, I'm not thinking of ending my life", NOT_DARK),
    ("I've no thoughts of that kind. you misread that", MISREAD),
    ("There's been a misunderstanding. The sheets were for my appointment.", MISREAD),
    ("nothing like that was meant, sorry", MISREAD),
]
NO_DENIALS = [
    "i'm not dying but the pain is worse",
    "am no deein yet but ma chest is sair",
    "i've been like this for years and i can't go on",
    "its my usual, i canny breathe",
    "I'm not going to die tonight",
    "it's not an emergency, I only took ten",
    "no",
    "naw",
    "no I can't",
    "no, I can't call",
    "no one is here",
    "nobody",
    "naebody cares",
    "I'm not safe",
    "no I don't want to call them",
    "I never said that I was fine",
    "I never said I'd call",
    "I meant it",
    "I meant what I said",
    "I meant every word",
    "I meant to take them all",
    "I meant my tablets",
    "naw ah meant ma man, he cannae breathe",
    "no I meant my husband",
    "that's not what I meant, it's my arm that's numb",
    "that's not what I meant, I want to end it",
    "you've got me wrong, it's worse than that",
    "you got that wrong. he's got a knife",
    "no, he's not hitting me now",
    "he doesn't hit me when the weans are in",
    "he never hits me where it shows",
    "he hasn't hit me yet",
    "nobody's hitting me, he's just locked me in",
    "nobody is hurting me but myself",
    "I'm not suicidal, I just don't want to be here",
    "I'm not suicidal but I can't go on",
    "I'm not going to kill myself tonight",
    "I don't want to die",
    "I don't want to be here",
    "it's not that bad",
    "it's only a wee bit of pain in my chest",
    "I was only speaking of my chest",
    "I meant my arm",
    "I meant the bridge",
    "no I meant the river",
    "good gracious, no",
    "not what I meant, please help",
    "I never said that, he did, and he's outside",
    "that's not what i meant, I took twenty",
    "no that's not what I meant, she won't wake up",
    "I meant the dog, and I've a noose ready",
    "you've misunderstood, I can't breathe",
    "what do you mean",
    "naw ah dinnae want tae phone",
    "I never said that was all I took",
    "he never touched me, it was his brother",
]


@for_every_row(("said", "kind"), DENIALS)
def test_a_plain_denial_is_known_by_what_it_denies(said: str, kind: str | None) -> None:
    assert denies_alarm(said) == kind


@for_every_row("said", NO_DENIALS)
def test_whatever_is_no_sure_denial_is_none(said: str) -> None:
    assert denies_alarm(said) is None


@for_every_row(
    ("kind", "danger", "answered"),
    [
        (MISREAD, "chest_pain_or_heart", True),
        (MEANT, "suicide_thoughts", True),
        (NOT_HURT, "abuse", True),
        (NOT_HURT, "suicide_thoughts", False),
        (NOT_HURT, "chest_pain_or_heart", False),
        (NOT_DYING, "breathing", True),
        (NOT_DYING, "suicide_thoughts", False),
        (NOT_DYING, "overdose_or_poisoning", False),
        (NOT_DARK, "self_harm", True),
        (NOT_DARK, "abuse", False),
        (None, "abuse", False),
    ],
)
def test_a_denial_answers_only_the_danger_that_it_speaks_of(
    kind: str | None, danger: str, answered: bool
) -> None:
    assert denies(kind, danger) is answered
