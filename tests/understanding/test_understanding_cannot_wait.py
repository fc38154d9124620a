"""A need that cannot wait: no food, no heat, nowhere to sleep, and what is none of these."""

import pytest

from understanding.people.cannot_wait import Urgent, cannot_wait

FOOD = [
    "whit? i need food",
    "i need food",
    "food bank",
    "Food bank.",
    "food bank in Stirling",
    "foodbank please",
    "nae money fur food",
    "no money for food",
    "I've nae money for the messages",
    "we have nothing to eat",
    "there's nothing to eat in the house",
    "I can't afford food this week",
    "cannae afford tae eat",
    "cannae feed ma weans",
    "the weans are hungry",
    "ma bairns are hungry",
    "im hungry and have no money",
    "no food in the house",
    "nae food in",
    "run out of food",
    "I've run oot o food",
    "out of food till Friday",
    "the cupboards are bare",
    "fridge is empty",
    "help me get food",
    "can you get me food",
    "hlp me get food",
    "need somethin tae eat",
    "I need food for my kids",
    "where is the nearest food bank",
    "My money's gone. I need food.",
    "ok but i have no food",
    "no money to buy food",
    "hungry and skint",
]
BED = [
    "nowhere to sleep tonight",
    "I've naewhere tae sleep",
    "been put out of my flat",
    "got kicked out the house",
    "im homeless",
    "sleeping in my car",
    "I've been evicted",
]
HEAT = [
    "no heating",
    "nae heatin in the hoose",
    "the meter's empty",
    "nae leccy",
    "electric's run out",
    "can't afford the heating",
    "cannae pit the heatin on",
    "no money for the meter",
]
#: Told of a diet, of the body, of others, of long ago, or wished for like anything else.
NONE = [
    "I need food that's easy to swallow",
    "food",
    "I need to eat better",
    "I volunteer at the food bank",
    "my sister works at a food bank",
    "no food after six before the scan",
    "I have no food allergies",
    "I've no food intolerances",
    "nothing to eat before the blood test",
    "I was homeless years ago",
    "when I was a boy we had no food in the house",
    "no money for the gym",
    "can't afford healthy food like fruit",
    "I need food ideas",
    "I need food advice for diabetes",
    "hungry all the time on these steroids",
    "I'm always hungry at night",
    "we had no heating last winter",
    "I've no energy",
    "no electric wheelchair",
    "I turned the heating off, too warm",
    "I need help with food labels",
    "my cat has no food",
    "need some fresh air",
    "the gas engineer is out today",
    "nothing to wear",
    "I can't afford to go to the swimming",
    "I need a meal plan",
    "no dinner for me, I'm fasting",
    "I lost my home help",
    "the dog needs food",
    "it's freezing outside",
    "I don't need food, I need company",
    "I've plenty of food in the house",
    "the power in my arm has gone",
    "no power in my legs",
    "food is the problem",
    "I cannot eat bread",
    "shopping",
    "I can't get to the shops",
    "what food is ok for diabetes",
    "nowhere to go of a Saturday night",
    "nothing for tea, I wasn't hungry",
    "my heating is off at night",
    "cannot get the shopping in",
]


@pytest.mark.parametrize(
    ("said", "urgent"),
    [(one, Urgent.FOOD) for one in FOOD]
    + [(one, Urgent.BED) for one in BED]
    + [(one, Urgent.HEAT) for one in HEAT],
)
def test_what_is_lacking_today_is_heard(said: str, urgent: Urgent) -> None:
    assert cannot_wait(said) is urgent


@pytest.mark.parametrize("said", NONE)
def test_what_lacks_nothing_today_is_not(said: str) -> None:
    assert cannot_wait(said) is None


@pytest.mark.parametrize("asked", ["helps", "resource", "what_helped"])
def test_a_food_bank_may_be_what_helps(asked: str) -> None:
    assert cannot_wait("the food bank", asked=asked) is None
    assert cannot_wait("food bank in Stirling", asked="wish") is Urgent.FOOD
    assert cannot_wait("I've no food in", asked=asked) is Urgent.FOOD
