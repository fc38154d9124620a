"""What the coach asked last counts for danger only where it asks about danger."""

from __future__ import annotations

from pathlib import Path

import pytest
import yaml
from tables import for_every_row

from understanding.learned import NONE, SAFETY, Example, Learned
from understanding.learned.training import chances, material, teach
from understanding.safety import detect
from understanding.safety.asks_of_danger import asks_of_danger

WORDING = Path(__file__).resolve().parents[2] / "domain" / "wording"
#: What our own lines ask of danger outside safety.yml: age, a flare-up, a panic.
OURS_OF_DANGER = {"utter_ask_consent", "utter_ask_old_enough", "utter_ask_flare", "utter_ask_panic"}
EVERYDAY, OF_DANGER = "What gets in the way, or might?", "Are you safe just now?"


@for_every_row(
    ("line", "asks"),
    [
        ("Are you thinking of ending your life?", True),
        ("Are you safe where you are just now?", True),
        ("How bad does it get: can you bear it, or does it get too much?", True),
        ("How many tablets did you take?", True),
        ("Have you taken anything tonight besides your usual medicines?", True),
        ("Is your face drooping, or is an arm weak?", True),
        ("Is the baby moving as usual?", True),
        ("When did you last eat?", True),
        ("Did your spray ease it?", True),
        ("Who is at home with the children?", True),
        ("What would you like to talk about today?", False),
        ("What might get in the way?", False),
        ("Did it happen, in part or in full?", False),
        ("How sure are you that it'll happen, from 0 to 10?", False),
        ("How did the breathing exercises go?", False),
        ("What would it take for it to matter a little more?", False),
        # What they said is said back; the question after it is another.
        ("So the pain keeps you in, and it's hard to breathe. What already helps?", False),
        ("That sounds dark.", False),
        ("Call 999 now. Can someone stay with you?", True),
        ("", False),
    ],
)
def test_a_question_about_danger_is_known(line: str, asks: bool) -> None:
    assert asks_of_danger(line) is asks


@pytest.mark.slow
def test_no_everyday_line_of_ours_is_taken_for_a_question_about_danger() -> None:
    taken = {
        name
        for path in WORDING.glob("*.yml")
        if path.name != "safety.yml"
        for name, said in (yaml.safe_load(path.read_text()).get("responses") or {}).items()
        if any(asks_of_danger(one.get("text") or "") for one in said)
    }
    assert taken <= OURS_OF_DANGER


GRAVE = ("I want it all to end", "they'd be better without me", "my goodbyes are written")
CALM = ("we went to the shops", "my knees are sore", "the bus was late")
#: Beside an everyday question all is harmless here, and beside one about danger none of it.
EXAMPLES = [
    *(Example(text, "suicide_thoughts urgent") for text in GRAVE),
    *(Example(text, NONE) for text in CALM),
    *(Example(text, NONE, "barrier", EVERYDAY) for text in CALM),
    *(Example("no", "abuse emergency", "yes_no", OF_DANGER) for _ in range(3)),
    Example("no", NONE, "barrier", EVERYDAY),
]


@pytest.fixture(scope="module")
def learned() -> Learned:
    numbers = material(EXAMPLES)
    return Learned(numbers.features, teach(SAFETY, EXAMPLES, numbers))


@for_every_row("said", [*GRAVE, *CALM, "no", "something else again"])
def test_beside_an_everyday_question_a_message_is_heard_as_it_stands(
    learned: Learned, said: str
) -> None:
    beside = learned.hear(said, asked="barrier", before=EVERYDAY).chances(SAFETY)
    assert beside == learned.hear(said).chances(SAFETY)


def test_beside_a_question_about_danger_it_is_heard_as_an_answer(learned: Learned) -> None:
    beside = learned.hear("no", asked="yes_no", before=OF_DANGER).chances(SAFETY)
    alone = learned.hear("no").chances(SAFETY)
    assert beside["abuse emergency"] > alone["abuse emergency"] + 0.2


def test_the_heads_are_taught_as_they_hear(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("understanding.learned.model.tuned", lambda: None)
    numbers = material(EXAMPLES)
    heads = teach(SAFETY, EXAMPLES, numbers)
    learned = Learned(numbers.features, heads)
    for one, row in zip(EXAMPLES, chances(heads, SAFETY, EXAMPLES, numbers), strict=True):
        found = detect(one.text, asked=one.asked, before=one.before)
        heard = learned.hear(one.text, asked=one.asked, before=one.before).chances(
            SAFETY, found.label if found else NONE
        )
        assert dict(zip(heads[SAFETY].labels, row, strict=True)) == pytest.approx(heard, abs=1e-4)


@pytest.mark.parametrize("said", ["tomorrow", "saturday", "the morn", "tonight at six"])
def test_the_day_of_a_walk_is_no_day_to_die(said: str) -> None:
    for line in ("When would you like to do it?", "What day will you do it?"):
        assert detect(said, asked="when", before=line) is None
    assert detect(said, before="Do you know when you would end your life?") is not None
