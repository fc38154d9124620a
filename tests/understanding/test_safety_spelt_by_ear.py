"""Plain statements of danger by those who hardly read are heard, and nothing harmless by them."""

from pathlib import Path

import pytest
import yaml

from understanding.learned.examples import NONE, read_examples
from understanding.safety import detect
from understanding.safety.detect import _by_ear
from understanding.safety.spelt_by_ear import BY_EAR

NLU = Path(__file__).resolve().parents[2] / "data" / "nlu"
#: What was typed, and the category that it tells of; level as the patterns have it.
DANGERS = """
tuk al ma pils > overdose_or_poisoning emergency
tuk 20 paracetmol > overdose_or_poisoning emergency
tuk 30 pils last nite > overdose_or_poisoning emergency
tuk a bottl of pils > overdose_or_poisoning emergency
mum no breathin > breathing emergency
tuk too mny pils > overdose_or_poisoning emergency
tuk lots ov pilz > overdose_or_poisoning emergency
tuc to meny tabs > overdose_or_poisoning emergency
al ma tablts gon > overdose_or_poisoning emergency
i hav tuk bleech > overdose_or_poisoning emergency
wont 2 dy > suicide_thoughts urgent
wana di > suicide_thoughts urgent
wnt die > suicide_thoughts urgent
no want liv > suicide_thoughts urgent
no wan liv no mor > suicide_thoughts urgent
dnt wnt lif > suicide_thoughts urgent
wnt 2 end it > suicide_thoughts urgent
i wil kil mself > suicide_immediate emergency
ches sor > chest_pain_or_heart emergency
mi chist is sor > chest_pain_or_heart emergency
chest tite > chest_pain_or_heart emergency
chst hevy > chest_pain_or_heart emergency
hart sor > chest_pain_or_heart emergency
hart hrts > chest_pain_or_heart emergency
hart atak > chest_pain_or_heart emergency
face drp > stroke emergency
ma fase drup > stroke emergency
canny spek rite > stroke emergency
cant breev > breathing emergency
kant breef > breathing emergency
pls hlp cant brth > breathing emergency
lips bloo > breathing emergency
bleedn bad > bleeding_or_injury emergency
bludin lots > bleeding_or_injury emergency
bludy pee > bleeding_or_injury urgent
blud in pee > bleeding_or_injury urgent
thrt closin > anaphylaxis emergency
hes hitin me > abuse emergency
mi man hitin me > abuse urgent
"""
#: Spelt alike, by the same hands, and nothing to fear.
HARMLESS = """
tuk al ma claes
tuk ma pils
tuk ma tablts 2day
tuk dog out
wont 2 do it
im gona do it
wnt to liv
wont 2 liv longr
liv wi ma mum
no want walk
nees sor
bak sor
les sor
wok 2 shop
mor wok
al ma mony gon
hart good
hart is ok
face masc
pee a lot
hes good 2 me
pils help
cut doun
cut bred
stop smokn
hit the gym
kick a ba
tuk 2 pils
got rapd up
pils at 10
nite nite
mum is wel
he hits a ba
wake up sor
eat beter
dog dyd
You've got me sussed.
the tablets don't help
I can't take it all in
"""


@pytest.mark.parametrize("row", DANGERS.strip().splitlines())
def test_a_plain_statement_by_ear_is_danger(row: str) -> None:
    typed, label = row.split(" > ")
    found = detect(typed)
    assert found is not None
    assert found.label == label


@pytest.mark.parametrize("typed", HARMLESS.strip().splitlines())
def test_one_strange_word_and_it_is_none(typed: str) -> None:
    assert not _by_ear(typed)


def test_what_is_spelt_as_it_should_be_is_left_to_the_patterns() -> None:
    found = detect("I want to die")
    assert found is not None
    assert BY_EAR not in found.cues


def test_grief_in_the_heart_is_asked_about_and_no_alarm() -> None:
    found = detect("ma heart's sore")
    assert found is not None
    assert found.label == "chest_pain_or_heart concern"
    assert detect("ma heart's sore for the lassie") is None


@pytest.mark.slow
def test_no_harmless_example_is_danger_by_ear() -> None:
    """Of some 74,600 examples without danger, intents among them, not one."""
    harmless = {
        one.text
        for field, examples in read_examples().items()
        for one in examples
        if field != "safety" or one.label == NONE
    }
    for path in NLU.glob("*.yml"):
        for block in yaml.safe_load(path.read_text(encoding="utf-8"))["nlu"]:
            harmless |= {line[2:].strip() for line in block.get("examples", "").splitlines()}
    dangerous = {one.text for one in read_examples()["safety"] if one.label != NONE}
    assert len(harmless) > 70_000
    assert [text for text in sorted(harmless - dangerous) if text and _by_ear(text)] == []
