"""From files of examples to the report: every example judged once, by a head that never saw it."""

from __future__ import annotations

from pathlib import Path

import pytest

from cli.problem import Problem
from reports.cross_validation import verdicts
from reports.understand_report import report
from understanding.learned import Example, Learned
from understanding.learned.training import RULES, chances, material, teach

TIME = (
    "no time at all; I never have the time; there was no time for it; time ran out on me; "
    "I had no time this week; not enough time in the day"
).split("; ")
COST = (
    "it costs too much money; no money for that; I have no money left; the money ran out; "
    "too much money to ask; money is tight with me"
).split("; ")
OWN = [Example(text, "time") for text in TIME] + [Example(text, "cost") for text in COST]
ASIDE = [Example(text, "none") for text in ("hello", "thank you", "good morning to you")]


def test_each_own_example_is_judged_once_by_what_the_others_taught() -> None:
    numbers = material(OWN + ASIDE)
    judged = verdicts("barrier", OWN + ASIDE, OWN, numbers, folds=3)
    assert sorted(one.example.text for one in judged) == sorted(TIME + COST)
    assert sum(one.is_mistake for one in judged) <= 2
    assert all(0.0 < one.sure <= 1.0 for one in judged)


def test_a_wrong_label_comes_out_as_a_sure_mistake() -> None:
    mislabelled = Example("there is never the time for it", "cost")
    own = [*OWN, mislabelled]
    judged = verdicts("barrier", own, own, material(own), folds=3)
    (found,) = [one for one in judged if one.example == mislabelled]
    assert (found.right, found.said, found.is_mistake) == ("cost", "time", True)


def test_many_at_once_are_heard_as_one_is() -> None:
    numbers = material(OWN)
    heads = teach("barrier", OWN, numbers)
    learned = Learned(numbers.features, heads)
    for example, row in zip(OWN, chances(heads, "barrier", OWN, numbers), strict=True):
        rule = RULES["barrier"](example)
        one = learned.hear(example.text).chances("barrier", rule)
        assert dict(zip(heads["barrier"].labels, row, strict=True)) == pytest.approx(one, abs=1e-4)


def test_what_the_rule_never_said_in_training_counts_as_nothing_said() -> None:
    rained = Example("it rained", "weather")
    unheard_of = [one for one in OWN if RULES["barrier"](one) != RULES["barrier"](rained)]
    numbers = material([*unheard_of, rained])
    heads = teach("barrier", unheard_of, numbers)
    (row,) = chances(heads, "barrier", [rained], numbers)
    heard = Learned(numbers.features, heads).hear(rained.text)
    assert dict(zip(heads["barrier"].labels, row, strict=True)) == pytest.approx(
        heard.chances("barrier", rule=None), abs=1e-4
    )


def _write(project: Path) -> None:
    groups = [
        f'- label: "{label}"\n  said:\n' + "".join(f'  - "{text}"\n' for text in texts)
        for label, texts in (("time", TIME), ("cost", COST))
    ]
    readings, nlu = project / "data" / "readings", project / "data" / "nlu"
    readings.mkdir(parents=True)
    nlu.mkdir()
    text = "field: barrier\nexamples:\n" + "".join(groups)
    (readings / "barrier.yml").write_text(text, encoding="utf-8")
    (nlu / "talk.yml").write_text(
        'nlu:\n  - intent: "yes"\n    examples: |\n      - aye\n      - yes\n      - sure\n'
        '  - intent: "no"\n    examples: |\n      - naw\n      - no\n      - never\n',
        encoding="utf-8",
    )


def test_the_report_is_written_and_its_figures_printed(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    _write(tmp_path)
    place = report(["barrier"], 3, tmp_path / "var" / "reports", root=tmp_path)
    assert place == tmp_path / "var" / "reports" / "understanding" / "index.html"
    assert "barrier" in place.read_text(encoding="utf-8")
    assert (place.parent / "confusion-barrier.png").read_bytes().startswith(b"\x89PNG")
    assert not (place.parent / "confusion-intent.png").exists()
    assert "barrier           macro-F1 " in capsys.readouterr().out


def test_too_many_parts_are_refused_in_a_sentence(tmp_path: Path) -> None:
    _write(tmp_path)
    with pytest.raises(Problem, match=r"barrier: .* too few for 9 parts: choose fewer"):
        report(["barrier"], 9, tmp_path, root=tmp_path)


def test_a_field_that_is_not_there_is_refused_before_the_work(tmp_path: Path) -> None:
    _write(tmp_path)
    with pytest.raises(Problem, match="no field 'weather'"):
        report(["weather"], 3, tmp_path, root=tmp_path)
    assert not (tmp_path / "meanings.npz").exists()
