"""Rasa starts without TensorFlow where every component is ours, and with it where one is not."""

import subprocess
import sys
from pathlib import Path

import pytest
from tables import for_every_row

from dialogue.without_tensorflow import ROOT, is_needed

OURS = "pipeline:\n- name: dialogue.understanding.Understanding\npolicies:\n- name: dialogue.a.B\n"
#: Everything that the server and the trainer import, then the recipe that names all components.
STARTS = """
import sys
from dialogue.without_tensorflow import install
left_out = install(); again = install()
import rasa.core.run, rasa.model_training, rasa.validator
from rasa.engine.recipes.default_recipe import DefaultV1Recipe
import tensorflow
print(left_out, again, getattr(tensorflow, "__file__", None), "h5py" in sys.modules)
"""


def test_our_own_config_needs_none() -> None:
    assert not is_needed(ROOT / "config.yml")


@for_every_row(
    "written",
    [
        OURS + "- name: TEDPolicy\n",
        OURS.replace("dialogue.understanding.Understanding", "DIETClassifier"),
        OURS.replace("policies", "polices"),
        "pipeline: [",
        "",
        "pipeline:\npolicies:\n",
    ],
)
def test_a_config_that_names_another_component_or_none_gets_the_real_one(
    written: str, tmp_path: Path
) -> None:
    config = tmp_path / "config.yml"
    assert is_needed(config.with_name("no-such-file"))
    config.write_text(written, encoding="utf-8")
    assert is_needed(config)


@pytest.mark.slow
def test_rasa_defines_all_its_components_without_it() -> None:
    done = subprocess.run(
        [sys.executable, "-c", STARTS], cwd=ROOT, capture_output=True, text=True, check=True
    )
    assert done.stdout.split("\n")[-2] == "True True None False"
