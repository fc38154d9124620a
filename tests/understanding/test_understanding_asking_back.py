"""Questions back, laughter, wishes for ideas and a wish to be heard are no answers."""

import pytest
from tables import for_every_row

from understanding.talking.asking_back import (
    asks_back,
    asks_for_a_recap,
    denies_the_goal,
    only_tells,
    says_nothing,
    wants_ideas,
)


@for_every_row(
    "said",
    ["amount of what", "whit plan", "whit dae ye mean", "anyway whit wis i sayin", "eh what?",
     "like what", "I don't get it", "how do you mean", "whit wan hen", "what?", "you've lost me"],
)  # fmt: skip
def test_a_puzzled_question_is_no_answer(said: str) -> None:
    assert asks_back(said)


@for_every_row(
    "said",
    ["what I want is to get out more", "when the wean's at nursery", "after my tea", "ten minutes",
     "who knows, maybe my sister", "how far I can walk", "where the bus stops", "Senga",
     "what my physio showed me", "when I get up"],
)  # fmt: skip
def test_an_answer_is_not_taken_for_a_question(said: str) -> None:
    assert not asks_back(said)


@for_every_row(
    "said", ["give me some ideas", "gie us some ideas hen", "any ideas?", "you tell me",
             "what can i do", "what do other people do", "what would you suggest",
             "any good ideas?", "some ideas please", "gie us an idea", "ideas pls", "ony wee tips",
             "your thoughts?", "an idea please", "you have idea for me?", "some ideas would help"]
)  # fmt: skip
def test_ideas_are_asked_for(said: str) -> None:
    assert wants_ideas(said)


@for_every_row(
    "said", ["I've some ideas of my own", "walk to the shop", "what I can do is sit down",
             "good idea", "the idea", "just thoughts", "a good idea", "that's a good idea",
             "good thoughts", "och the thoughts", "aye good tip", "dark thoughts"]
)  # fmt: skip
def test_an_idea_is_no_wish_for_ideas(said: str) -> None:
    assert not wants_ideas(said)


@pytest.mark.parametrize(
    "said", ["whit naw thats no whit im efter", "away ye go thats no ma goal", "that's not my goal",
             "that is not what I want"]
)  # fmt: skip
def test_a_goal_that_is_none_is_denied(said: str) -> None:
    assert denies_the_goal(said)


@pytest.mark.parametrize("said", ["that's what I want", "my goal is to walk", "not my knees"])
def test_a_goal_that_stands_is_not_denied(said: str) -> None:
    assert not denies_the_goal(said)


@for_every_row("said", ["lol", "im dead lol", "im dead", "haha", "whatever"])
def test_a_laugh_says_nothing(said: str) -> None:
    assert says_nothing(said)


@pytest.mark.parametrize(
    "said", ["I'm dead tired", "haha aye", "lol my knees", "wow that helps me"]
)
def test_words_beside_a_laugh_say_something(said: str) -> None:
    assert not says_nothing(said)


@for_every_row(
    "said",
    ["I just wanted to tell somebody", "nothing, I just needed to get it off my chest",
     "I don't want a plan", "only venting", "dinnae want a plan, jist tae be heard",
     "not looking for advice"],
)  # fmt: skip
def test_somebody_wants_to_be_heard(said: str) -> None:
    assert only_tells(said)


@for_every_row(
    "said",
    ["I just want to walk to the shops", "just want to talk about my knees", "I want a plan",
     "I only want to sleep", "tell my daughter I'm going"],
)  # fmt: skip
def test_a_wish_is_more_than_to_be_heard(said: str) -> None:
    assert not only_tells(said)


@for_every_row(
    "said",
    ["what have you understood so far?", "whit have ye got doon so far", "can you sum up",
     "where have we got to", "read it back to me", "what have I said so far",
     "see what's ma plan so far?", "so whats the plan"],
)  # fmt: skip
def test_a_recap_is_asked_for(said: str) -> None:
    assert asks_for_a_recap(said)


@pytest.mark.parametrize(
    "said", ["what do you understand by that", "where is the group", "sum of it"]
)
def test_another_question_is_no_recap(said: str) -> None:
    assert not asks_for_a_recap(said)
