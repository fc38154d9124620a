"""Whoever asks where something can be had looks for help near by; a rhetorical where does not."""

from tables import for_every_row

from understanding.services.asks_where import asks_where


@for_every_row(
    "said",
    [
        "is there onywhere roon here tae get ma toenails cut. Ayr",
        "where can I get my hearing aid mended",
        "any idea where i can get cheap glasses",
        "who do i see about a handrail",
        "Right. How do I get hold of a social worker?",
        "do you know anybody that cuts hedges",
        "is there somewhere I could take the bairns for nothing",
        "ken whaur ah can get a cheap cooker",
        "who would help with filling in pip forms",
        "whaur's the nearest class fur bad chests",
        "is anything in my town for man who work night",
        "you have some group in my area?",
    ],
)
def test_a_question_where_help_is_looks_for_it(said: str) -> None:
    assert asks_where(said)


@for_every_row(
    "said",
    [
        "where do I even begin",
        "where would I get the energy",
        "how do I get fitter",
        "how can I get to sleep",
        "is there anyone that understands",
        "is there anything else I can do",
        "where can I see my plan",
        "I could ask where the class is",
        "where does all this go",
        "is there anywhere I can just be myself",
        "I know where I can get it",
        "is anything wrong with that",
        "what's the nearest I can get to sleep",
    ],
)
def test_other_questions_look_for_nothing_near_by(said: str) -> None:
    assert not asks_where(said)
