"""Danger told round about, and the harmless neighbour of each way of telling."""

from __future__ import annotations

import pytest

from understanding.safety import detect
from understanding.safety.finding import Level

GRAVE = [
    ("how long would it be before anybody found me", "suicide_thoughts"),
    ("I'll not be a burden to you much longer", "suicide_thoughts"),
    ("rehomed the dog, she'll need somebody after", "suicide_thoughts"),
    ("I shut my eyes at the wheel for a wee bit", "suicide_thoughts"),
    ("the hose is on the exhaust", "suicide_immediate"),
    ("noose is ready", "suicide_immediate"),
    ("I'm at the wrong side of the barrier", "suicide_immediate"),
    ("ma legs are cut tae ribbons", "self_harm"),
    ("the axe is in the van, he'll see", "harm_to_others"),
    ("fireworks through their letterbox", "harm_to_others"),
    ("I put my sleeping tablets in her soup", "harm_to_others"),
    ("was hungover and forgot to feed the baby", "child_at_risk"),
    ("some bloke's been messaging my son asking for pics", "child_at_risk"),
    ("my nephew has slap marks across his face", "child_at_risk"),
    ("she keeps my inhaler till I say sorry", "abuse"),
    ("he had me by the throat", "abuse"),
    ("told the doctor I fell", "abuse"),
    ("came off my depot and the radio's talking about me", "psychosis"),
    ("lft side nmb", "stroke"),
    ("her words are coming out jumbled", "stroke"),
    ("pulse is 170 sitting", "chest_pain_or_heart"),
    ("only say paracetamol. i take 12 a day", "overdose_or_poisoning"),
    ("10 co-codamol every day for ma back", "overdose_or_poisoning"),
    ("nothing feels real and i am not real", "psychosis"),
    ("can only say two words at a time", "breathing"),
    ("cannae walk to the toilet for breath the day", "breathing"),
    ("water infection and she's seeing folk in the room", "sepsis"),
    ("his lips have blown up after the nuts", "anaphylaxis"),
    ("HI on the meter", "diabetes_emergency"),
    ("she's stopped answering me", "unconscious_or_seizure"),
    ("spewing stuff like coffee grounds", "bleeding_or_injury"),
    ("the wean's got into my heart tablets", "overdose_or_poisoning"),
    ("did 50 units instead of 5", "overdose_or_poisoning"),
    ("30 laxatives the day", "eating_disorder"),
]
HARMLESS = [
    "I take paracetamol at 10 every day",
    "two paracetamol four times a day, never more",
    "cut down from 10 paracetamol a day to 4",
    "not real?? what for you show me. i have no time for fake",
    "how long before anybody finds me a parking space",
    "tired of living with this noise",
    "I'll not keep you much longer",
    "rehomed the kittens, they'll need jags after",
    "my exhaust fell off, it's at the garage",
    "a swing on the rope tied to the beam",
    "ma legs are cut to ribbons wi the brambles",
    "burnt my hand on the oven",
    "the dishwasher's loaded, he knows where the tablets go",
    "the hammer's in the van for the shed",
    "the petrol's dear",
    "some bloke's been messaging about the bowls",
    "came off my bike and the radio broke",
    "pulse was 170 running",
    "always puffed walking to the door, same as ever",
    "she's stopped answering me since we fell out",
    "he's stopped answering my texts",
    "coffee grounds on the roses",
    "hrt is going well",
    "out cold by ten every night",
    "wrote letters to my sisters in Canada",
    "do it tonight, no more excuses, trainers on",
    "finish it this weekend, the garage",
    "tight as usual in the cold, my chest",
    "he's a pain in the chest, my boss",
    "same voices as ever, background, my CPN knows",
    "a chip in my tooth, dentist Friday",
    "can't go on like this with the takeaways",
    "the cat's collapsed on the rug",
]


@pytest.mark.parametrize(("text", "category"), GRAVE)
def test_a_way_of_telling_is_known(text: str, category: str) -> None:
    found = detect(text)
    assert found is not None
    assert found.category.value == category
    assert found.level >= Level.URGENT


@pytest.mark.parametrize("text", HARMLESS)
def test_its_harmless_neighbour_is_left_alone(text: str) -> None:
    found = detect(text)
    assert found is None or found.level < Level.URGENT
