"""An "I don't know" beside an answer is no part of it; alone it is the answer."""

import pytest
from tables import for_every_row

from understanding.talking.doubt import doubts, part_after_doubt
from understanding.talking.set_apart import Apart, set_apart
from understanding.text.phrase_shape import names_besides


@for_every_row(
    ("said", "told"),
    [
        ("Dunno. Mair time in the gairden", "Mair time in the gairden"),
        ("havenae a scooby.. maybe get back tae the bingo", "maybe get back tae the bingo"),
        ("not sure tbh. i used to paint", "i used to paint"),
        ("i dont know, maybe my back", "maybe my back"),
        ("dinnae ken mibbe ma knees", "mibbe ma knees"),
        ("a walk wi the dug, dunno", "a walk wi the dug"),
        ("never really thought about it. seeing my niece", "seeing my niece"),
        ("good question - sleep right through", "sleep right through"),
        ("no idea... eat better I suppose", "eat better I suppose"),
    ],
)
def test_what_stands_beside_a_doubt_is_what_is_told(said: str, told: str) -> None:
    apart = set_apart(said)
    assert apart.told == told
    assert Apart.DOUBT in apart.kinds


@pytest.mark.parametrize("said", ["dunno", "nae idea", "och, I'm no sure really", "God knows"])
def test_a_doubt_alone_is_left_as_it_was_said(said: str) -> None:
    assert set_apart(said).told == said
    assert doubts(said)


@pytest.mark.parametrize(
    "said",
    ["I don't know how to tell my mum", "no idea how to cook", "I'm not sure about my heart pills"],
)
def test_what_somebody_does_not_know_is_told(said: str) -> None:
    assert not doubts(said)
    assert set_apart(said).told == said


@pytest.mark.parametrize(
    ("said", "names"),
    [
        ("no idea, mebbe cut doon the cakes", True),
        ("dunno. get oot a bit", True),
        ("don't know, it's hard", False),
        ("not sure, depends", False),
    ],
)
def test_an_answer_beside_a_doubt_is_one_where_it_names_something(said: str, names: bool) -> None:
    assert names_besides(said) is names


def test_a_doubt_that_runs_on_is_parted() -> None:
    assert part_after_doubt("dunno maybe the bus") == "dunno, maybe the bus"
    assert part_after_doubt("the bus maybe") == "the bus maybe"
