"""A question back is no answer, a wish for ideas is one for ideas, and a denied goal is denied."""

import pytest

from understanding.asking_back import asks_back, denies_the_goal, wants_ideas


@pytest.mark.parametrize(
    "said",
    ["amount of what", "whit plan", "whit dae ye mean", "anyway whit wis i sayin", "eh what?",
     "like what", "I don't get it", "how do you mean", "whit wan hen", "what?", "you've lost me"],
)  # fmt: skip
def test_a_puzzled_question_is_no_answer(said: str) -> None:
    assert asks_back(said)


@pytest.mark.parametrize(
    "said",
    ["what I want is to get out more", "when the wean's at nursery", "after my tea", "ten minutes",
     "who knows, maybe my sister", "how far I can walk", "where the bus stops", "Senga",
     "what my physio showed me", "when I get up"],
)  # fmt: skip
def test_an_answer_is_not_taken_for_a_question(said: str) -> None:
    assert not asks_back(said)


@pytest.mark.parametrize(
    "said", ["give me some ideas", "gie us some ideas hen", "any ideas?", "you tell me",
             "what can i do", "what do other people do", "what would you suggest"]
)  # fmt: skip
def test_ideas_are_asked_for(said: str) -> None:
    assert wants_ideas(said)


@pytest.mark.parametrize(
    "said", ["I've some ideas of my own", "walk to the shop", "what I can do is sit down"]
)
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
