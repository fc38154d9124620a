"""Each fault that the check finds leads to the page and the field in which it can be mended."""

from __future__ import annotations

import html
import re
from typing import Any
from urllib.parse import unquote

import pytest

from console.studio.checking_safety import GUARDED
from console.studio.drafts import put
from console.studio.in_place import live_texts
from console.studio.places import texts_in
from console.studio.question_bank import with_choices
from console.studio.yaml_text import piece_named, read, replaced, shown, without
from store.clock import now_utc
from store.engine import session
from store.reviewers import reviewer_named
from store.studio import Draft
from tests.console.conftest import Browser
from tests.studio.conftest import CHECK_IN, ROOT, add_branch, send
from tests.studio.test_studio_checking import STORY
from tests.studio.test_studio_drafts import texts

TEXTS = dict(texts_in(ROOT))
WORDING = "domain/wording/check_in.yml"
LINE = "utter_had_enough"
LINK = re.compile(r'<li><a href="([^"]+)">(.*?)</a></li>', re.DOTALL)


def brought(draft: str, **files: str) -> None:
    """Put whole texts into the draft, as a release that was joined to it may."""
    with session() as one:
        found = one.get(Draft, int(draft.rpartition("/")[2]))
        cora = reviewer_named(one, "cora")
        assert found is not None
        assert cora is not None
        for path, text in files.items():
            put(one, found, path, text, live_texts()[path], cora, now_utc())


def line(words: str) -> str:
    return replaced(
        WORDING, TEXTS[WORDING], LINE, f"{LINE}:\n{words}\n  metadata: {{miti: [SR]}}\n"
    )


def story(**what: str) -> str:
    fields = {"asked": "next", "intent": "answer", "answer": "left", "action": "utter_ask_idea"}
    return TEXTS[CHECK_IN] + STORY.format(**{**fields, **what})


def choice(word: str) -> str:
    """The questions, with one more word for the last answer of one of them."""
    path = "data/questions.yml"
    name = next(n for n, row in read(TEXTS[path]).items()
                if len(row.get("choices") or {}) > 1 and n not in GUARDED)  # fmt: skip
    piece = piece_named(path, TEXTS[path], name)
    assert piece is not None
    label, words = list(read(TEXTS[path])[name]["choices"].items())[1]
    new = with_choices(shown(piece), {label: [*words, word]})
    return replaced(path, TEXTS[path], name, new)


FAULTS: list[tuple[str, dict[str, str], str]] = [
    ("there is no line called", {CHECK_IN: story(action="utter_nowhere")}, "step-3"),
    ("nothing that people say is called", {CHECK_IN: story(intent="nonsense")}, "step-2"),
    ("no question called", {CHECK_IN: story(asked="nobody_asks")}, "step-1"),
    ("is no value of answer", {CHECK_IN: story(answer="unheard_of")}, "step-2"),
    ("disagree", {CHECK_IN: story(answer="keep")}, "step-3"),
    ("asks nothing", {CHECK_IN: story(action="utter_no_rush")}, "step-3"),
    ("for its own", {CHECK_IN: story(intent="stop")}, "step-2"),
    ("danger or consent", {CHECK_IN: story(asked="safe")}, "back-New-one"),
    ("exclamation mark", {WORDING: line('- text: "Fine."\n- text: "No!"')}, "version_1"),
    ("more than one thing", {WORDING: line('- text: "What is it? Why?"')}, "version_0"),
    ("leads nowhere",
     {WORDING: line('- text: "Fine."\n  buttons: [{title: "Go", payload: "/nowhere"}]')},
     "button_0"),
    ("letters. Keep", {WORDING: line('- text: "Fine."\n  buttons: [{title: "Menu", payload: "/menu"'
     '}, {title: "A button with far too many words", payload: "/menu"}]')}, "button_1"),
    ("nothing is known to fill", {WORDING: line('- text: "Fine {who_knows}."')}, "version_0"),
    ("clinician", {"domain/wording/safety.yml":
                   TEXTS["domain/wording/safety.yml"].replace("now", "soon", 1)}, "back-all"),
    ("would no longer do so",
     {CHECK_IN: TEXTS[CHECK_IN].replace("utter_ask_flare", "utter_ask_next", 1)}, "back-"),
    ("is gone from the domain", {"domain/domain.yml": TEXTS["domain/domain.yml"].replace(
        "    - flare\n", "", 1)}, "back-all"),
    ("too. Keep one",
     {"domain/wording/plan.yml": TEXTS["domain/wording/plan.yml"]
      + f'\n  {LINE}:\n  - text: "Never mind."\n'}, "text"),
    ("line ", {CHECK_IN: TEXTS[CHECK_IN] + "\n- story: 'x\n"}, "text"),
    ("looked at again by 2025", {WORDING: TEXTS[WORDING].replace("Review due: 2027-05-23",
                                                              "Review due: 2025-05-23")}, "due"),
    ("tells of danger", {"data/questions.yml": choice("kill myself")}, "words_1"),
    ("Rulers: from 5", {"coaching/rulers.yml": re.sub(r"ready_from: \d+", "ready_from: 5",
                                                      TEXTS["coaching/rulers.yml"])}, "ready_from"),
]  # fmt: skip


@pytest.mark.slow
def test_each_fault_is_a_link_to_the_field_that_mends_it(cora: Browser, draft: str) -> None:
    missing = []
    for words, files, spot in FAULTS:
        brought(draft, **files)
        page = cora.get(draft).text
        found = [html.unescape(to) for to, said in LINK.findall(page)
                 if words in html.unescape(said)]  # fmt: skip
        if not any(unquote(to.partition("#")[2]).startswith(spot) for to in found):
            missing.append((words, spot, found))
        for to in found:
            _opens(cora, to)
        brought(draft, **{path: TEXTS[path] for path in files})
    assert missing == []


def _opens(cora: Browser, to: str) -> Any:
    address, _, at = to.partition("#")
    answer = cora.get(address)
    assert answer.status_code == 200, to
    assert f'id="{unquote(at)}"' in html.unescape(answer.text), to
    return answer


def test_every_fault_of_a_branch_is_a_link_that_opens(cora: Browser, draft: str) -> None:
    sentences = "i want to kill myself\nstop\nI was sore\nit hurt\nin pain after"
    assert add_branch(cora, draft, onward="utter_ask_next", sentences=sentences,
                      versions="You should comply!").status_code == 303  # fmt: skip
    page = cora.get(draft).text
    listed = page[page.index('id="findings"') : page.index('id="training"')]
    links = LINK.findall(listed)
    assert len(links) == listed.count("<li>") >= 5
    for to, _ in links:
        _opens(cora, html.unescape(to))


def test_what_cannot_be_read_leads_to_its_yaml(cora: Browser, draft: str) -> None:
    send(cora, f"{draft}/yaml", path=CHECK_IN, piece="They did it", words="- story: 'half")
    links = [html.unescape(to) for to, _ in LINK.findall(cora.get(draft).text)]
    (to,) = [to for to in links if to.endswith("#yaml")]
    _opens(cora, to)


def test_a_piece_is_put_back_as_it_was(cora: Browser, draft: str) -> None:
    brought(draft, **{CHECK_IN: story(asked="safe"),
                      WORDING: line('- text: "Fine."\n- text: "No!"')})  # fmt: skip
    answer = send(cora, f"{draft}/file/back", path=CHECK_IN, piece="New one")
    assert answer.status_code == 303
    assert "New one" not in texts(draft)[CHECK_IN]
    assert send(cora, f"{draft}/file/back", path=WORDING, piece=LINE).status_code == 303
    assert texts(draft)[WORDING] == TEXTS[WORDING]


def test_a_piece_that_was_taken_out_is_put_in_again_where_it_stood(
    cora: Browser, draft: str
) -> None:
    for name in ("They did it", "They did more than planned"):
        brought(draft, **{CHECK_IN: without(CHECK_IN, TEXTS[CHECK_IN], name)})
        assert send(cora, f"{draft}/file/back", path=CHECK_IN, piece=name).status_code == 303
        assert texts(draft)[CHECK_IN] == TEXTS[CHECK_IN]


def test_a_line_without_a_tag_of_what_it_does_can_still_be_opened(
    cora: Browser, draft: str
) -> None:
    bare = replaced(WORDING, TEXTS[WORDING], LINE, f'{LINE}:\n- text: "Fine."\n')
    brought(draft, **{WORDING: bare})
    assert "Fine." in cora.get(f"/studio/line?name={LINE}&draft=1").text
    assert "has no MITI code" in cora.get(draft).text


def test_a_file_is_looked_through_without_a_line_of_yaml(cora: Browser, draft: str) -> None:
    brought(draft, **{WORDING: TEXTS[WORDING].replace("2027-05-23", "2025-05-23")})
    assert send(cora, f"{draft}/file/due", path=WORDING, due="2026-01-01").status_code == 400
    assert send(cora, f"{draft}/file/due", path=WORDING, due="2028-02-03").status_code == 303
    assert texts(draft)[WORDING] == TEXTS[WORDING].replace("2027-05-23", "2028-02-03")


def test_a_whole_file_that_cannot_be_read_is_not_taken_and_not_lost(
    cora: Browser, draft: str
) -> None:
    answer = send(cora, f"{draft}/file", path=CHECK_IN, text="stories:\n- story: 'half\n")
    assert answer.status_code == 400
    assert "- story: &#39;half" in answer.text
    assert texts(draft)[CHECK_IN] == TEXTS[CHECK_IN]
    assert send(cora, f"{draft}/file", path="config.yml", text="a: b").status_code == 404
    signed = "domain/wording/safety.yml"
    assert send(cora, f"{draft}/file", path=signed, text="a: b").status_code == 403


def test_sentences_of_a_kind_of_answer_are_mended_where_they_stand(
    cora: Browser, draft: str
) -> None:
    assert add_branch(cora, draft, sentences="stop\nsore\nsore again\nit hurt\nin pain after")
    links = [html.unescape(to) for to, _ in LINK.findall(cora.get(draft).text)]
    (to,) = {one for one in links if one.endswith("#sentences")}
    assert "stop" in _opens(cora, to).text
