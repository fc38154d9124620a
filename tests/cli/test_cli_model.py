"""Training: by content, all or nothing, in Rasa's own words where it fails."""

from __future__ import annotations

import contextlib
import io
import sys
from pathlib import Path

import pytest

from cli import model
from cli.errors_of_rasa import last_error
from cli.fingerprint import fingerprint
from cli.problem import Problem

pytestmark = pytest.mark.slow

WRITES_A_MODEL = """
import pathlib, sys
options = dict(zip(sys.argv[1::2], sys.argv[2::2]))
name = options["--fixed-model-name"] + ".tar.gz"
(pathlib.Path(options["--out"]) / name).write_text("a model")
"""
FAILS = """
import sys
print("Traceback (most recent call last):", file=sys.stderr)
print("rasa.shared.exceptions.YamlException: data/stories/plan.yml, line 3: no.", file=sys.stderr)
sys.exit(1)
"""


@pytest.fixture
def root(tmp_path: Path) -> Path:
    folder = tmp_path / "project"
    for name in ("data/stories", "data/services", "domain"):
        (folder / name).mkdir(parents=True)
    (folder / "pyproject.toml").write_text('dependencies = ["rasa==3.6.21"]')
    (folder / "config.yml").write_text("pipeline: []")
    (folder / "data/stories/plan.yml").write_text("stories: []")
    return folder


def train(root: Path, code: str = WRITES_A_MODEL, *, force: bool = False) -> bool:
    command = [sys.executable, "-c", code]
    return model.train(root / "models", force=force, root=root, command=command)


def test_it_trains_once_and_again_only_when_the_content_changed(root):
    assert train(root) is True
    assert train(root) is False
    (root / "data/stories/plan.yml").write_text("stories: [new]")
    assert train(root) is True


def test_the_time_of_a_file_is_not_its_content(root):
    train(root)
    (root / "data/stories/plan.yml").touch()
    assert train(root) is False


def test_another_rasa_means_another_model(root):
    before = fingerprint(root)
    (root / "pyproject.toml").write_text('dependencies = ["rasa==3.7.0"]')
    assert fingerprint(root) != before


def test_what_training_does_not_read_does_not_count(root):
    before = fingerprint(root)
    (root / "data/services/services.csv").write_text("name")
    assert fingerprint(root) == before


def test_other_words_for_a_line_need_no_training_and_another_line_does(root):
    place = root / "domain" / "wording" / "plan.yml"
    place.parent.mkdir(parents=True, exist_ok=True)
    place.write_text("responses:\n  utter_a:\n  - text: One.\n")
    train(root)
    place.write_text("responses:\n  utter_a:\n  - text: Another.\n  - text: And one more.\n")
    assert train(root) is False
    place.write_text("responses:\n  utter_b:\n  - text: One.\n")
    assert train(root) is True


def test_lines_about_danger_are_the_models_own_and_count_to_the_letter(root):
    place = root / "domain" / "wording" / "safety.yml"
    place.parent.mkdir(parents=True, exist_ok=True)
    place.write_text("responses:\n  utter_a:\n  - text: One.\n")
    train(root)
    place.write_text("responses:\n  utter_a:\n  - text: Another.\n")
    assert train(root) is True


def test_a_renamed_story_file_counts(root):
    before = fingerprint(root)
    (root / "data/stories/plan.yml").rename(root / "data/stories/plans.yml")
    assert fingerprint(root) != before


def test_force_trains_though_nothing_changed(root):
    train(root)
    assert train(root, force=True) is True


def test_a_training_that_fails_keeps_the_old_model_and_says_rasas_words(root):
    train(root)
    kept = model.current_model(root / "models")
    (root / "config.yml").write_text("pipeline: wrong")
    with pytest.raises(Problem, match=r"data/stories/plan.yml, line 3: no\.$"):
        train(root, FAILS)
    assert model.check_undamaged(root / "models") == kept
    assert not list((root / "models").glob(".training-*"))


def test_a_damaged_model_is_noticed(root):
    train(root)
    model.check_undamaged(root / "models").write_text("half a mod")
    with pytest.raises(Problem, match="damaged: 'make train' makes it anew"):
        model.check_undamaged(root / "models")


def test_a_damaged_model_is_made_anew_and_said_to_be_damaged(root, monkeypatch):
    monkeypatch.setattr("cli.progress.SHOW_AFTER", 0.0)
    train(root)
    name = model.check_undamaged(root / "models").name
    model.check_undamaged(root / "models").write_text("half a mod")
    with contextlib.redirect_stderr(io.StringIO()) as told:
        assert train(root) is True
    assert f"The model {name} is damaged; training the coach anew" in " ".join(
        told.getvalue().split()
    )
    assert model.check_undamaged(root / "models").read_text() == "a model"


def test_what_a_killed_training_left_goes_at_once(root):
    left = root / "models" / ".training-abc"
    left.mkdir(parents=True)
    (left / "half a model").write_text("half")
    train(root)
    left.mkdir()
    assert train(root) is False
    assert not left.exists()


@pytest.mark.parametrize(
    ("code", "says"),
    [
        (
            "import os; os.kill(os.getpid(), 9)",
            r"was killed \(signal 9; perhaps there was too little memory\){stays}: start it again",
        ),
        ("import sys; sys.exit(3)", "stopped with status 3{stays}: 'make content' checks"),
        (
            "raise OSError(28, 'No space left on device')",
            r"stopped{stays}: \[Errno 28\] No space left on device; make room",
        ),
        (
            "print('2026-01-01 INFO rasa.engine - Starting to train'); raise SystemExit(1)",
            "stopped with status 1{stays}: 'make content'",
        ),
    ],
)
def test_a_training_that_ends_says_why_and_speaks_of_a_model_only_where_there_is_one(
    root, code, says
):
    with pytest.raises(Problem, match="^Training " + says.format(stays="")):
        train(root, code)
    train(root)
    stays = ", and the model from before stays in use"
    with pytest.raises(Problem, match="^Training " + says.format(stays=stays)):
        train(root, code, force=True)


def test_no_model_at_all_says_what_to_do(root):
    with pytest.raises(Problem, match="'make train' makes one"):
        model.check_undamaged(root / "models")


def test_only_the_last_models_are_kept(root):
    for _ in range(4):
        train(root, force=True)
    assert len(list((root / "models").glob("coach-*.tar.gz"))) == model.KEPT
    assert len(list((root / "models").glob("coach-*.json"))) == model.KEPT


@pytest.mark.parametrize(
    ("output", "said"),
    [
        ("noise\n\x1b[31mValueError: two  words.\x1b[0m\n", "two  words"),
        ("2026-01-01 ERROR    rasa.model  - It is broken.\n", "It is broken"),
        ('{"level":"error","from":"x","says":"It is broken."}\n', "It is broken"),
        ('{"level":"info","from":"x","says":"It is well."}\n{"level":', None),
        ("\x1b[91mNo training data was given.\x1b[0m\n", "No training data was given"),
        # Neither a line of information nor the code that a warning shows is a reason.
        ("UserWarning: old\n  from jax import xla_computation\n", None),
        ("2026-01-01 INFO     rasa.engine  - Restored component.\n", None),
        ("", None),
    ],
)
def test_the_last_error_is_said_in_its_own_words(output, said):
    assert last_error(output) == said
