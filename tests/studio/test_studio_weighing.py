"""What a draft's sentences do to understanding is seen before it is released."""

from __future__ import annotations

import json
import subprocess
import sys
from html import unescape
from pathlib import Path
from typing import Any

import pytest

from console.studio.drafts import library_with
from console.studio.in_place import live_texts
from console.studio.library import Library, library_of
from console.studio.releasing import what_is_missing
from console.studio.weighed import mark_of
from dialogue.workshop import weighing
from dialogue.workshop.weighing import weighed
from store.clock import now_utc
from store.engine import session
from store.studio import Draft
from tests.console.conftest import Browser
from tests.studio.conftest import ROOT, add_branch, send
from tests.studio.workshop_stand_in import open_workshop

BEFORE = {
    "find_group": ["is there a walking group", "any groups near me", "a choir near here",
                   "find me a group", "where is there a club", "a group for knitters"],
    "stop_it": ["stop now", "stop writing to me", "no more messages", "leave me alone",
                "stop this please", "end this chat"],
}  # fmt: skip
NOT_SEEN = "What its sentences do to the understanding of others has not been looked at."


def both() -> tuple[Library, Library]:
    with session() as one:
        live = live_texts()
        return library_of(live), library_with(one, one.get(Draft, 1), live)


def missing() -> list[str]:
    with session() as one:
        found = one.get(Draft, 1)
        assert found is not None
        return what_is_missing(one, found, now_utc().date())


def add_sentence(cora: Browser, draft: str) -> Any:
    live = both()[0]
    listed = [*live.sentences["find_service"], "whaur's a guid wee choir"]
    path = live.sentence_paths["find_service"]
    return send(cora, f"{draft}/sentences", path=path, piece="find_service",
                sentences="\n".join(listed))  # fmt: skip


def test_sentences_that_were_not_seen_are_asked_before_and_after() -> None:
    after = {**BEFORE, "find_group": [*BEFORE["find_group"], "is there a group that sings"]}
    told = weighed(BEFORE, after)
    assert told["of"] == 12
    assert 0 <= told["before"] <= 12
    assert [one["sentence"] for one in told["new"]] == ["is there a group that sings"]
    gained, lost = len(told["better"]), len(told["worse"])
    assert told["after"] - told["before"] == gained - lost
    assert sum(one["after"] - one["before"] for one in told["by"]) == gained - lost
    assert weighed(BEFORE, after) == told


def test_nothing_changes_where_nothing_was_changed() -> None:
    told = weighed(BEFORE, BEFORE)
    assert told["before"] == told["after"]
    assert told["better"] == told["worse"] == told["new"] == told["by"] == []


def test_what_says_another_meaning_of_the_same_words_is_found_out() -> None:
    wrong = {**BEFORE, "stop_it": [*BEFORE["stop_it"], *BEFORE["find_group"]]}
    told = weighed(BEFORE, wrong)
    assert told["after"] < told["before"]
    assert {(one["meaning"], one["said"]) for one in told["worse"]} == {("find_group", "stop_it")}


def test_all_that_changes_is_counted_where_a_few_are_shown(monkeypatch: pytest.MonkeyPatch) -> None:
    wrong = {**BEFORE, "stop_it": [*BEFORE["stop_it"], *BEFORE["find_group"]]}
    whole = weighed(BEFORE, wrong)
    monkeypatch.setattr(weighing, "SHOWN", 1)
    told = weighed(BEFORE, wrong)
    assert len(told["worse"]) == len(told["new"]) == 1
    assert told["counts"] == whole["counts"]
    assert told["counts"]["worse"] == len(whole["worse"]) > 1
    assert told["counts"]["new"] == len(whole["new"]) == 6


def test_a_draft_that_changes_sentences_is_weighed_before_it_is_released(
    house: Path, cora: Browser, draft: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    shop = open_workshop(monkeypatch, draft=1, digest="d", live={}, changed={})
    asked: list[Any] = []
    monkeypatch.setattr(shop.scales, "begin", lambda *what: asked.append(what))
    add_branch(cora, draft)
    # A branch teaches no meaning: there is nothing to weigh.
    assert "See what the sentences do" not in cora.get(draft).text
    assert send(cora, f"{draft}/weigh").status_code == 400
    assert "Kept at" in add_sentence(cora, draft).text
    assert "See what the sentences do" in cora.get(draft).text
    assert NOT_SEEN in missing()
    assert send(cora, f"{draft}/weigh").status_code == 303
    ((mark, before, after),) = asked
    assert len(after["find_service"]) == len(before["find_service"]) + 1
    assert mark == mark_of(*both())
    told = {"of": 3624, "before": 2280, "after": 2279, "better": [], "by": [],
            "counts": {"better": 0, "worse": 1, "new": 14},
            "new": [{"sentence": "whaur's a guid wee choir", "meaning": "find_service",
                     "said": "find_service"}],
            "worse": [{"sentence": "a chair", "meaning": "tired", "said": "stop"}]}  # fmt: skip
    place = house / "var" / "studio" / "weighed" / f"{mark}.json"
    place.parent.mkdir(parents=True)
    place.write_text(json.dumps(told), encoding="utf-8")
    page = unescape(cora.get(draft).text)
    assert "Of 3624 sentences that it had not seen, 2280 were understood before" in page
    assert "1 sentence is no longer understood" in page
    assert "These are 1 of 14." in page
    assert "whaur's a guid wee choir: understood as" in page
    assert NOT_SEEN not in missing()
    # Other sentences are weighed anew.
    send(cora, f"{draft}/sentences", path="data/nlu/requests.yml", piece="find_service",
         sentences="only this")  # fmt: skip
    assert NOT_SEEN in missing()


def test_while_it_is_weighed_the_page_says_so_and_a_fault_is_told(
    house: Path, cora: Browser, draft: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    shop = open_workshop(monkeypatch, draft=1, digest="d", live={}, changed={})
    add_sentence(cora, draft)
    state = {"mark": mark_of(*both()), "state": "weighing", "fault": None}
    monkeypatch.setattr(shop.scales, "told", lambda: state)
    assert "The coach learns from some of the sentences" in cora.get(f"{draft}/weighing").text
    state.update(state="failed", fault="The sentences could not be weighed. Try again.")
    page = cora.get(f"{draft}/weighing").text
    assert "could not be weighed" in page
    assert "See what the sentences do" in page


@pytest.mark.slow
def test_the_process_writes_its_answer_whole(tmp_path: Path) -> None:
    asked, place = tmp_path / "asked", tmp_path / "weighed" / "answer.json"
    asked.write_text(json.dumps({"before": BEFORE, "after": BEFORE}), encoding="utf-8")
    subprocess.run(
        [sys.executable, "-m", "dialogue.workshop.weighing", str(asked), str(place)],
        cwd=ROOT, check=True, timeout=120,
    )  # fmt: skip
    assert json.loads(place.read_text(encoding="utf-8"))["of"] == 12
    assert [file.name for file in place.parent.iterdir()] == ["answer.json"]
