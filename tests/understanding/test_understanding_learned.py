"""The learned heads: taught from a handful of examples, saved, loaded, and asked."""

from pathlib import Path

import numpy as np
import pytest

from understanding.danger.witnesses import find_danger
from understanding.learned import Example, Learned, read_examples
from understanding.learned.examples import ASKED, ExamplesError
from understanding.learned.training import lent_talk, train, with_ordinary_talk
from understanding.safety.finding import Category, Level
from understanding.text.normal import normal

pytestmark = pytest.mark.slow

TIME = ["no time at all", "I'm run off my feet", "double shifts all week", "never a spare minute"]
COST = ["it costs too much", "I'm skint", "five quid a go is dear", "no money left for it"]
DANGER = ["I've my goodbyes written", "they'd all be better without me", "I want it all to end"]
ORDINARY = ["we went to the shops", "the bus was late again", "my knees are sore as usual"]
EXAMPLES = {
    "barrier": [Example(t, "time", "barrier") for t in TIME]
    + [Example(t, "cost", "barrier") for t in COST],
    "scope": [Example(t, "in") for t in TIME + ORDINARY]
    + [Example(t, "out") for t in ("who won the cup", "boiling point of tin", "book a taxi")],
    "control": [Example(t, "privacy", "open") for t in ("who reads this", "is this private")]
    + [Example(t, "none") for t in ORDINARY],
    "safety": [Example(t, "suicide_thoughts urgent") for t in DANGER]
    + [Example(t, "none") for t in ORDINARY],
}


@pytest.fixture(scope="module")
def learned() -> Learned:
    return train(EXAMPLES)


def test_a_head_says_what_it_was_taught(learned: Learned) -> None:
    for text in TIME:
        assert learned.hear(text, asked="barrier").best("barrier")[0] == "time"
    for text in COST:
        assert learned.hear(text, asked="barrier").best("barrier")[0] == "cost"


def test_the_chances_of_a_field_add_up_to_one(learned: Learned) -> None:
    heard = learned.hear("skint and tired")
    for chances in [*map(heard.chances, EXAMPLES), heard.chances_by_meaning()]:
        assert sum(chances.values()) == pytest.approx(1.0)
        assert min(chances.values()) >= 0.0


def test_the_meaning_alone_knows_danger_in_a_language_without_an_example(learned: Learned) -> None:
    def danger(text: str) -> float:
        return learned.hear(text).chances_by_meaning()["suicide_thoughts urgent"]

    calm = danger("mi fanno male le ginocchia come sempre")
    assert danger("starebbero tutti meglio senza di me") > calm
    assert danger("所有人没有我会更好") > danger("我们去了商店")


@pytest.mark.parametrize("text", ["", " ", "🙂", "a" * 5000, "\x00", "我想多走路", "'" * 300])
def test_anything_typed_is_taken_in(learned: Learned, text: str) -> None:
    assert set(learned.hear(text).chances("barrier")) == {"time", "cost"}


def test_saved_and_loaded_it_says_the_same(learned: Learned, tmp_path: Path) -> None:
    learned.save(tmp_path)
    again = Learned.load(tmp_path)
    for text in TIME + COST + DANGER:
        before, after = learned.hear(text), again.hear(text)
        for field in EXAMPLES:
            assert after.chances(field) == pytest.approx(before.chances(field), abs=0.01)
        assert after.chances_by_meaning() == pytest.approx(before.chances_by_meaning(), abs=0.01)


def test_the_same_examples_teach_the_same(learned: Learned) -> None:
    again = train(EXAMPLES)
    for field, head in learned.heads.items():
        assert np.array_equal(head.weights, again.heads[field].weights)


def test_one_text_is_counted_as_many_are(learned: Learned) -> None:
    for text in [*TIME, *COST, "never heard of it, nothing in common: xyzzy"]:
        places, amounts = learned.features.counted_in(normal(text))
        row = learned.features.counted([normal(text)])
        assert dict(zip(places, amounts, strict=True)) == pytest.approx(
            dict(zip(row.indices, row.data, strict=True))
        )


def test_what_was_asked_counts(learned: Learned) -> None:
    assert learned.hear("no", asked="barrier").chances("barrier") != learned.hear("no").chances(
        "barrier"
    )


def test_a_plain_greeting_becomes_an_example_of_no_barrier() -> None:
    fields = with_ordinary_talk(
        {"barrier": EXAMPLES["barrier"], "control": [Example("hiya", "greeting")]}
    )
    assert Example("hiya", "none") in fields["barrier"]


def test_ordinary_talk_with_danger_in_it_is_no_example_of_safety() -> None:
    fields = with_ordinary_talk(
        {"safety": EXAMPLES["safety"], "talk": [Example("I want to kill myself", "sustain")]}
    )
    assert all(one.text != "I want to kill myself" for one in fields["safety"])


def test_talk_with_the_coach_is_lent_to_danger_and_what_may_hold_it_is_not() -> None:
    intents = [Example("who sees this", "privacy"), Example("it's all too much", "overwhelmed")]
    fields = with_ordinary_talk({"safety": EXAMPLES["safety"], "intent": intents})
    assert Example("who sees this", "none") in fields["safety"]
    assert all(one.text != "it's all too much" for one in fields["safety"])


def test_either_witness_of_danger_is_enough(learned: Learned) -> None:
    by_words = "I want to kill myself"
    found = find_danger(by_words, heard=learned.hear(by_words))
    assert found is not None
    assert found.level >= Level.URGENT
    by_meaning = DANGER[1]
    found = find_danger(by_meaning, heard=learned.hear(by_meaning))
    assert found is not None
    assert found.category is Category.SUICIDE_THOUGHTS
    assert found.witness in {"meaning", "both"}
    assert 0.0 < found.sure <= 1.0


def test_no_finding_holds_the_persons_words(learned: Learned) -> None:
    for text in DANGER:
        found = find_danger(text, heard=learned.hear(text))
        assert found is not None
        assert text not in str(found.as_dict())


def test_every_example_of_the_project_can_be_read() -> None:
    examples = read_examples()
    assert set(examples) == {
        "act", "ask", "barrier", "control", "outcome", "safety", "scope", "signpost_outcome",
        "talk",
    }  # fmt: skip
    assert sum(map(len, examples.values())) > 20_000
    assert {one.asked for several in examples.values() for one in several} == {None, *ASKED}


def test_no_sentence_stands_under_two_labels() -> None:
    for field, several in read_examples().items():
        labels: dict[tuple[str, str | None, str], str] = {}
        for one in several:
            key = (one.text.casefold(), one.asked, one.before)
            assert labels.setdefault(key, one.label) == one.label, (field, one)


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("field: [", "is not YAML"),
        ("examples: []", "'field:' is missing"),
        ("field: talk", "must be a list of groups"),
        ("field: talk\nexamples: [{said: [a]}]", "group 1: 'label:' is missing"),
        ("field: talk\nexamples: [{label: change, said: []}]", "must be a list of sentences"),
        ("field: talk\nexamples: [{label: change, said: [12]}]", "12 is no sentence"),
        ("field: talk\nexamples: [{label: a, asked: when?, said: [b]}]", "asked 'when?'"),
    ],
)
def test_a_fault_in_a_file_is_named(tmp_path: Path, text: str, told: str) -> None:
    (tmp_path / "mine.yml").write_text(text, encoding="utf-8")
    with pytest.raises(ExamplesError, match=r"data/readings/mine\.yml") as error:
        read_examples(tmp_path)
    assert told in str(error.value)


@pytest.mark.parametrize(
    ("typed", "read"),
    [
        ("I cannae feel ma airm", "i cannot feel my arm"),
        ("waitin on the nicht shift", "waiting on the night shift"),
        ("evrything hurts agian", "everything hurts again"),
        ("my COPD is bad", "my copd is bad"),
        ("vaping again", "vaping again"),
    ],
)
def test_scots_and_slips_are_put_into_english(typed: str, read: str) -> None:
    assert normal(typed) == read


@pytest.mark.parametrize("typed", ["nie chcę już żyć na tym świecie", "не хочу жить", "我想死"])
def test_another_language_is_left_as_it_was_typed(typed: str) -> None:
    assert normal(typed) == typed


def test_what_tells_or_is_out_of_scope_is_lent_as_asking_nothing_of_the_coach() -> None:
    examples = {
        "ask": [Example("food bank near me?", "services"), Example("a walk", "answers")],
        "act": [
            Example("a walk", "wish"),
            Example("get to the shop", "plan"),
            Example("ye never stop asking", "remark"),
        ],
        "scope": [Example(f"what is {at} times {at}", "out") for at in range(9)]
        + [Example("my knees are sore", "in")],
    }
    lent = lent_talk(examples)["ask"]
    assert {one.label for one in lent} == {"answers"}
    sums = [f"what is {at} times {at}" for at in (0, 4, 8)]
    assert [one.text for one in lent] == ["get to the shop", *sums]
