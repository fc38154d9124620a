"""The check: what it refuses, what it wants mended, and how quickly."""

from __future__ import annotations

import re
import time
from datetime import date

import pytest
from tables import for_every_row

from console.studio.branches import Branch, branch_files
from console.studio.checking import check
from console.studio.findings import LOOK, MEND, REFUSED, Finding
from console.studio.library import library_of
from console.studio.places import texts_in
from console.studio.yaml_text import pieces, replaced, shown
from tests.studio.conftest import CHECK_IN, ROOT, TEN, THREE

TODAY = date(2026, 11, 28)
TEXTS = dict(texts_in(ROOT))
STORY = """
- story: New one
  steps:
  - slot_was_set:
    - asked: {asked}
  - intent: {intent}
  - slot_was_set:
    - answer: {answer}
  - action: {action}
"""


def found(**changed: str) -> list[Finding]:
    """What the check says of content with other texts in these files."""
    files = {name.replace("__", "/") + ".yml": text for name, text in changed.items()}
    return check(library_of(TEXTS), library_of({**TEXTS, **files}), [], TODAY)


def story(**what: str) -> list[Finding]:
    fields = {"asked": "next", "intent": "answer", "answer": "left", "action": "utter_ask_idea"}
    return found(data__stories__check_in=TEXTS[CHECK_IN] + STORY.format(**{**fields, **what}))


def branch(**other: object) -> dict[str, str]:
    fields = {
        "title": "I tried and it hurt", "question": "how_did_it_go",
        "sentences": tuple(TEN.splitlines()), "versions": tuple(THREE.splitlines()),
        "code": "SR", "onward": "utter_ask_flare",
    }  # fmt: skip
    made = Branch(**{**fields, **other})  # type: ignore[arg-type]
    return {**TEXTS, **branch_files(library_of(TEXTS), CHECK_IN, made)}


def said(findings: list[Finding], level: str) -> str:
    return " ".join(one.sentence for one in findings if one.level == level)


def test_what_is_live_has_nothing_to_mend() -> None:
    assert found() == []


def test_a_sound_branch_has_nothing_to_mend() -> None:
    findings = check(library_of(TEXTS), library_of(branch()), [], TODAY)
    assert [one for one in findings if one.stops] == []


def test_a_branch_about_pain_that_leaves_out_the_danger_signs_is_refused() -> None:
    draft = library_of(branch(onward="utter_ask_next"))
    assert "danger signs" in said(check(library_of(TEXTS), draft, [], TODAY), REFUSED)


def test_sentences_of_danger_or_of_stopping_are_refused() -> None:
    draft = library_of(branch(sentences=("i want to kill myself", "stop", "a", "b", "c")))
    refused = said(check(library_of(TEXTS), draft, [], TODAY), REFUSED)
    assert "tells of danger" in refused
    assert "always means “stop”" in refused


@for_every_row(
    ("what", "level", "words"),
    [
        ({"action": "utter_nowhere"}, MEND, "step 3: there is no line called utter_nowhere"),
        ({"intent": "nonsense"}, MEND, "nothing that people say is called nonsense"),
        ({"asked": "nobody_asks"}, MEND, "there is no question called nobody_asks"),
        ({"answer": "unheard_of"}, MEND, "is no value of answer"),
        ({"answer": "keep"}, MEND, "“New one” and “Same again” disagree"),
        ({"action": "utter_no_rush"}, LOOK, "asks nothing"),
        ({"intent": "stop"}, REFUSED, "takes “stop” for its own"),
        ({"asked": "safe"}, REFUSED, "danger or consent"),
        ({"asked": "flare"}, REFUSED, "danger or consent"),
    ],
)  # fmt: skip
def test_a_story_is_told_what_is_wrong_with_it(
    what: dict[str, str], level: str, words: str
) -> None:
    assert words in said(story(**what), level)


def test_lines_about_danger_are_not_changed_here() -> None:
    text = TEXTS["domain/wording/safety.yml"].replace("999", "998", 1) + "\n"
    assert "clinician" in said(found(domain__wording__safety=text), REFUSED)


def test_a_story_about_danger_signs_is_not_taken_away() -> None:
    text = TEXTS[CHECK_IN].replace("utter_ask_flare", "utter_ask_next", 1)
    assert "would no longer do so" in said(found(data__stories__check_in=text), REFUSED)


def test_the_domain_only_grows() -> None:
    text = TEXTS["domain/domain.yml"].replace("    - flare\n", "", 1)
    assert "is gone from the domain" in said(found(domain__domain=text), REFUSED)


@pytest.mark.behaviour(36)
def test_wording_is_linted_where_it_changed() -> None:
    path = "domain/wording/check_in.yml"
    text = TEXTS[path].replace("You've had enough of being asked, and I hear that.",
                               "You should comply with your plan!")  # fmt: skip
    mend = said(found(domain__wording__check_in=text), MEND)
    assert "utter_had_enough" in mend
    assert "exclamation mark" in mend


@pytest.mark.behaviour(37)
def test_content_that_nobody_looked_at_again_holds_up_a_release() -> None:
    path = "domain/wording/check_in.yml"
    text = TEXTS[path].replace("Review due: 2027-05-23", "Review due: 2026-05-23")
    assert "looked at again by 2026-05-23" in said(found(domain__wording__check_in=text), MEND)


def test_a_broken_file_is_pointed_at_by_line() -> None:
    text = TEXTS[CHECK_IN] + "\n- story: 'x\n"
    (one,) = [f for f in found(data__stories__check_in=text) if f.line]
    assert one.line > 400


@pytest.mark.slow
def test_three_hundred_stories_more_are_checked_within_three_seconds() -> None:
    more = "".join(
        STORY.format(asked="next", intent="answer", answer="left", action="utter_ask_idea").replace(
            "New one", f"New one {n}"
        )
        for n in range(300)
    )
    lines = "".join(
        f'  utter_more_{n}:\n  - text: "What else is there?"\n    metadata: {{miti: [Q]}}\n'
        for n in range(1100)
    )
    wording = "domain/wording/check_in.yml"
    draft = {**TEXTS, CHECK_IN: TEXTS[CHECK_IN] + more, wording: TEXTS[wording] + lines}
    library_of(TEXTS)
    began = time.process_time()
    check(library_of(TEXTS), library_of(draft), [], TODAY)
    assert time.process_time() - began < 3


WORDING = "domain/wording/check_in.yml"


@for_every_row(
    ("words", "told"),
    [
        ('- text: "Hello {who_knows}."', "nothing is known to fill “{who_knows}” with"),
        ("- text: 12", "Put the words in quotation marks"),
        ("- text: yes", "Put the words in quotation marks"),
        ('- text: "Fine."\n  buttons: [{title: "Go", payload: "/nowhere"}]', "“Go” leads nowhere"),
        ('- text: "Fine."\n  buttons: [{title: "Go", payload: \'/answer{"value": "odd"}\'}]',
         "“Go” leads nowhere"),
        ('- text: "Fine."\n  buttons: [{title: "Go"}]', "“Go” leads nowhere"),
        ('- text: "Hello {asked}."', ""),
        ('- text: "Fine."\n  buttons: [{title: "Go", payload: "/menu"}]', ""),
        ('- text: "Fine."\n  buttons: [{title: "Go", payload: \'/answer{"value": "yes"}\'}]', ""),
    ],
)  # fmt: skip
def test_a_line_that_nobody_could_say_or_press_is_to_be_mended(words: str, told: str) -> None:
    line = "utter_had_enough:\n" + words + "\n  metadata: {miti: [SR]}\n"
    text = replaced(WORDING, TEXTS[WORDING], "utter_had_enough", line)
    sentences = said(found(domain__wording__check_in=text), MEND)
    assert told in sentences
    assert ("leads nowhere" in sentences or "quotation" in sentences
            or "to fill" in sentences) is bool(told)  # fmt: skip


def test_the_blanks_that_a_line_had_may_stand_in_each_of_its_versions() -> None:
    live = library_of(TEXTS)
    line = next(n for n, v in live.lines.items() if "{" in str(v[0].get("text")))
    path = live.line_paths[line]
    piece = next(one for one in pieces(path, TEXTS[path]) if one.name == line)
    blank = re.findall(r"\{[a-z_]+\}", piece.text)[0]
    more = shown(piece).rstrip("\n") + f'\n- text: "And {blank}?"\n'
    draft = library_of({**TEXTS, path: replaced(path, TEXTS[path], line, more)})
    assert "to fill" not in said(check(live, draft, [], TODAY), MEND)


def test_a_line_in_two_files_is_told_of() -> None:
    path = "domain/wording/plan.yml"
    again = TEXTS[path] + '\n  utter_urgent_yes:\n  - text: "Never mind."\n'
    assert "“utter_urgent_yes” stands in" in said(found(domain__wording__plan=again), MEND)
