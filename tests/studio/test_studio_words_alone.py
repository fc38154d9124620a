"""Words alone are released with the model in use: nothing is trained, and no model is loaded."""

from __future__ import annotations

import json
import time
from html import unescape
from pathlib import Path
from typing import Any

import pytest
from tables import for_every_row

from coaching.released_lines import ReleasedLines
from coaching.trained_from import digest_of, fingerprint
from console.studio import door
from console.studio.in_place import book, carry_out, live_texts
from console.studio.library import GLOSSARY, QUESTIONS, RULERS
from console.studio.places import SIGNED, texts_in
from console.studio.words_alone import changes_words_alone
from dialogue.workshop.__main__ import Fault, Workshop
from store.engine import session
from store.studio import Draft, releases
from tests.console.conftest import Browser
from tests.studio.conftest import CHECK_IN, ROOT, Rasa, add_branch, send

TEXTS = dict(texts_in(ROOT))
PATH, LINE = "domain/wording/check_in.yml", "utter_had_enough"
NEW = "That's plenty of questions for one day."
NOTE = "Plainer words."


@pytest.fixture
def card(house: Path, content: Path) -> dict[str, Any]:
    """The card of the model in use: it was trained on this content."""
    model = house / "models" / "coach-before.tar.gz"
    said = {"fingerprint": fingerprint(ROOT, content), "sha256": digest_of(model),
            "trained_at": "2026-11-28T09:00:00+00:00", "seconds": 151}  # fmt: skip
    model.with_name("coach-before.json").write_text(json.dumps(said), encoding="utf-8")
    return said


def reworded(cora: Browser, draft: str) -> None:
    send(cora, f"{draft}/line", path=PATH, piece=LINE, version_0=NEW,
         version_1="I hear that you've had enough.", version_2="Enough of this.")  # fmt: skip


def approved(cora: Browser, pat: Browser, draft: str) -> None:
    send(cora, f"{draft}/ask", note=NOTE)
    assert send(pat, f"{draft}/verdict", verdict="approve").status_code == 303


def card_now(house: Path) -> dict[str, Any]:
    place = (house / "models" / "coach.tar.gz").resolve()
    return dict(json.loads(place.with_name("coach-before.json").read_text(encoding="utf-8")))


def test_reworded_lines_reach_the_next_message_with_the_model_in_use_and_go_back(
    house: Path, content: Path, cora: Browser, pat: Browser, draft: str, rasa: Rasa,
    card: dict[str, Any],
) -> None:  # fmt: skip
    heard = ReleasedLines()
    first = heard.of(content)[LINE][0]["text"]
    reworded(cora, draft)
    page = unescape(cora.get(draft).text)
    assert "nothing has to be trained" in page
    assert "not trained and tested" not in page
    approved(cora, pat, draft)
    began = time.monotonic()
    assert send(cora, f"{draft}/release").status_code == 303
    assert carry_out() is None
    assert heard.of(content)[LINE][0]["text"] == NEW
    assert time.monotonic() - began < 10
    # No model was made or loaded, and its card goes on saying when and from what it was trained.
    assert rasa.took == []
    assert [one.name for one in (house / "models").glob("*.tar.gz") if not one.is_symlink()] == [
        "coach-before.tar.gz"
    ]
    assert card_now(house) == card
    assert card["fingerprint"] == fingerprint(ROOT, content)
    with session() as one:
        newest, before = releases(one)
        assert newest.model == before.model
        assert book().texts(newest.commit) == dict(texts_in(content))
        assert [(e.path, any(NEW in line for line in e.lines)) for e in
                book().between(before.commit, newest.commit)] == [(PATH, True)]  # fmt: skip
        number = before.id
    assert send(cora, f"/studio/releases/{number}/back").status_code == 303
    assert carry_out() is None
    assert heard.of(content)[LINE][0]["text"] == first
    assert (rasa.took, card_now(house)) == ([], card)
    assert live_texts() == TEXTS


def test_older_words_come_back_though_the_model_that_they_were_released_with_is_gone(
    house: Path, content: Path, cora: Browser, pat: Browser, draft: str, rasa: Rasa,
    card: dict[str, Any],
) -> None:  # fmt: skip
    reworded(cora, draft)
    approved(cora, pat, draft)
    send(cora, f"{draft}/release")
    carry_out()
    # Trained anew since, from the same stories; the model from before was not kept.
    models = house / "models"
    for end in ("tar.gz", "json"):
        (models / f"coach-before.{end}").rename(models / f"coach-after.{end}")
    (models / "coach.tar.gz").unlink()
    (models / "coach.tar.gz").symlink_to("coach-after.tar.gz")
    with session() as one:
        number = releases(one)[-1].id
    assert "Go back to this one" in cora.get(f"/studio/releases/{number}").text
    assert send(cora, f"/studio/releases/{number}/back").status_code == 303
    assert carry_out() is None
    assert live_texts() == TEXTS
    assert rasa.took == []
    assert (models / "coach.tar.gz").resolve().name == "coach-after.tar.gz"


def test_words_of_a_model_that_is_not_of_this_content_are_trained_first(
    cora: Browser, pat: Browser, draft: str, card: dict[str, Any], content: Path
) -> None:
    place = content / CHECK_IN
    place.write_text(place.read_text(encoding="utf-8") + "# By a programmer.\n", encoding="utf-8")
    send(cora, f"{draft}/up-to-date")
    reworded(cora, draft)
    approved(cora, pat, draft)
    refused = send(cora, f"{draft}/release")
    assert (refused.status_code, "not trained and tested" in refused.text) == (409, True)


def test_a_model_without_a_card_is_not_taken_on_trust(
    cora: Browser, pat: Browser, draft: str
) -> None:
    reworded(cora, draft)
    approved(cora, pat, draft)
    assert "not trained and tested" in send(cora, f"{draft}/release").text


def test_words_need_a_second_person_as_all_else(
    cora: Browser, draft: str, card: dict[str, Any]
) -> None:
    reworded(cora, draft)
    refused = send(cora, f"{draft}/release")
    assert refused.status_code == 409
    assert "No peer support worker has approved it" in refused.text


def test_a_branch_is_trained(cora: Browser, draft: str, card: dict[str, Any]) -> None:
    add_branch(cora, draft)
    page = unescape(cora.get(draft).text)
    assert "nothing has to be trained" not in page
    assert "It is not trained and tested as it stands now." in page


def changed(path: str, old: str, new: str) -> dict[str, str]:
    assert old in TEXTS[path]
    return {**TEXTS, path: TEXTS[path].replace(old, new, 1)}


@for_every_row(
    ("draft", "alone"),
    [
        (TEXTS, False),
        (changed(PATH, "- text:", "- text: "), True),
        (changed(PATH, "# ", "#  "), True),
        (changed(GLOSSARY, "a bit", "a wee bit"), True),
        (changed(RULERS, "ready_from: 7", "ready_from: 8"), True),
        (changed(PATH, f"  {LINE}:", "  utter_other:"), False),
        (changed(QUESTIONS, "make it smaller", "make it tiny"), False),
        (changed(CHECK_IN, "# ", "#  "), False),
        (changed(next(iter(SIGNED)), "- text:", "- text: "), False),
        ({**changed(PATH, "- text:", "- text: "), CHECK_IN: TEXTS[CHECK_IN] + "#\n"}, False),
        ({path: text for path, text in TEXTS.items() if path != PATH}, False),
    ],
)  # fmt: skip
def test_what_is_words_alone(draft: dict[str, str], alone: bool) -> None:
    assert changes_words_alone(TEXTS, draft) is alone


def test_to_try_words_the_model_in_use_is_tested_and_no_other_made(
    house: Path, cora: Browser, draft: str, card: dict[str, Any], monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[dict[str, Any]] = []
    live = str(house / "models" / "coach-before.tar.gz")

    def ask(path: str, body: Any = None, *, slow: bool = False) -> dict[str, Any]:
        if path == "/train":
            asked.append(body)
        done = {"draft": 1, "state": "done", "model": live, "told": [], "seconds": 30, "share": 1,
                "step": "", "digest": asked[-1]["digest"] if asked else ""}  # fmt: skip
        return {"job": done if asked else None, "weighing": None}

    monkeypatch.setattr(door, "ask", ask)
    reworded(cora, draft)
    assert send(cora, f"{draft}/train").status_code == 303
    assert asked[0]["model"] == live
    assert NEW in asked[0]["files"][PATH]
    assert "side by side" in cora.get(draft).text
    with session() as one:
        found = one.get(Draft, 1)
        assert found is not None
        assert found.model == live
    add_branch(cora, draft)
    send(cora, f"{draft}/train")
    assert asked[1]["model"] is None


@pytest.mark.parametrize("model", ["/etc/passwd", "../coach.db", "coach-gone.tar.gz"])
def test_the_workshop_takes_no_model_from_elsewhere(house: Path, content: Path, model: str) -> None:
    shop = Workshop()
    place = str(house / "models" / model)
    body = {"draft": 1, "digest": "d", "files": {}, "model": place}
    with pytest.raises(Fault, match="no model of this coach"):
        shop.train(body)
    assert shop.bench.job is None
