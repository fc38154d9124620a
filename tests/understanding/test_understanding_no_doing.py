"""A protest, a limit or a question is nothing to do; what they could do instead is."""

import pytest
from tables import for_every_row

from understanding.plans.no_doing import names_no_doing
from understanding.talking.asides import asks_again
from understanding.talking.set_apart import set_apart


@for_every_row(
    "text",
    ["i just told u vending machine. theres no table", "there's nae table at ma work",
     "ffs I can't cook at 3am", "I've no money for that", "how can I do that on nights",
     "that's no use to me", "a cannae get oot", "you've lost what we are doing"],
)  # fmt: skip
def test_what_names_nothing_to_do(text: str) -> None:
    assert names_no_doing(text)


@for_every_row(
    "text",
    ["swap one can for water", "walk tae the shop", "I can't run but I could walk to the park",
     "no biscuits after tea", "I don't mind trying the baths", "no cans on a night shift",
     "there and back to the gate", "I could never manage the hill. maybe the flat path"],
)  # fmt: skip
def test_what_names_something_to_do(text: str) -> None:
    assert not names_no_doing(text)


@for_every_row(
    "text", ["like wot", "what? how much of what", "whit d ye mean lower", "do what?", "such as?",
             "whit wis that ye asked me"],
)  # fmt: skip
def test_a_question_about_the_question_is_none_of_its_answers(text: str) -> None:
    assert asks_again(text)


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("a just telt ye, ma breathin an ma hip", "ma breathin an ma hip"),
        ("naw thats no an idea ye daftie. Jeanette could gie me a lift",
         "Jeanette could gie me a lift"),
        ("I told my sister about it", "I told my sister about it"),
        ("I said walk to the shop", "I said walk to the shop"),
    ],
)  # fmt: skip
def test_what_was_said_before_is_set_apart(text: str, told: str) -> None:
    assert set_apart(text).told == told
