"""Ideas of the menu and the glossary by form: changed, checked, released, and said by the coach."""

from __future__ import annotations

import os
import re
from collections.abc import Iterator
from html import unescape
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from coaching import glossary, ideas
from coaching.fresh_content import use_content_of
from coaching.glossary import define
from coaching.ideas import Area
from console.studio.checking import check
from console.studio.drafts import library_with
from console.studio.in_place import book, carry_out, live_texts
from console.studio.library import GLOSSARY, IDEAS, RULERS, Library, library_of
from console.studio.menu import new_term, with_idea, with_term
from console.studio.places import texts_in
from console.studio.yaml_text import Broken, pieces, read, replaced, shown
from store.clock import now_utc
from store.engine import session
from store.studio import Draft, DraftFile, releases, unsound_of
from tests.console.conftest import Browser
from tests.studio.conftest import ROOT, send, stand_in_for_training

TEXTS = dict(texts_in(ROOT))
IDEA = {
    "text": "a slow stretch at the sink", "size": "tiny", "kind": "do", "minutes": 2,
    "costs_money": False, "travel": "none", "energy": "low", "pain_safe": True,
}  # fmt: skip


@pytest.fixture(autouse=True)
def as_it_was() -> Iterator[None]:
    """What another folder put in use is let go."""
    yield
    use_content_of(ROOT)


def sent_idea(cora: Browser, draft: str, **other: Any) -> Any:
    fields = {
        "area": "movement", "idea": "", "text": "a slow stretch at the sink", "size": "tiny",
        "kind": "do", "minutes": "2", "travel": "none", "energy": "low", "pain_safe": "yes",
    }  # fmt: skip
    return send(cora, f"{draft}/idea", **{**fields, **other})


def drafted() -> Library:
    with session() as one:
        return library_with(one, one.get(Draft, 1), live_texts())


def stops() -> list[str]:
    live = library_of(live_texts())
    found = check(live, drafted(), [], now_utc().date())
    return [one.sentence for one in found if one.stops]


def changed_lines() -> list[tuple[str, str]]:
    """The lines that came and went, of the one file that was changed."""
    with session() as one:
        (file,) = one.query(DraftFile).all()
        before, after = file.base_text.splitlines(), file.text.splitlines()
    gone = [("-", line) for line in before if line not in after]
    return gone + [("+", line) for line in after if line not in before]


def test_a_coach_changes_an_idea_and_nothing_else_moves(cora: Browser, draft: str) -> None:
    page = unescape(cora.get("/studio/ideas?area=movement&draft=1").text)
    assert "a gentle two-minute stretch in the chair" in page
    assert "look again by 2027-05-23" in page
    kept = sent_idea(cora, draft, idea="chair-stretch", text="a gentle stretch in the chair",
                     minutes="3", costs_money="yes")  # fmt: skip
    assert kept.status_code == 303
    assert changed_lines() == [
        ("-", "    - {id: chair-stretch, text: a gentle two-minute stretch in the chair, "
              "size: tiny, kind: do, minutes: 2}"),
        ("+", "    - {id: chair-stretch, text: a gentle stretch in the chair, "
              "size: tiny, kind: do, minutes: 3, costs_money: true}"),
    ]  # fmt: skip
    assert stops() == []


def test_a_coach_adds_an_idea_and_takes_one_out(cora: Browser, draft: str) -> None:
    assert sent_idea(cora, draft).status_code == 303
    assert sent_idea(cora, draft, idea="ankle-circles", verdict="retire").status_code == 303
    ours = {one.id: one for one in drafted().ideas if one.area is Area.MOVEMENT}
    assert ours["a-slow-stretch-at"].minutes == 2
    assert "ankle-circles" not in ours
    assert stops() == []


@pytest.mark.parametrize(
    ("fields", "told"),
    [({"text": "a smaller dose of tablets"}, "clinician"), ({"text": "walk round your block"},
     "leave out"), ({"minutes": "99"}, "from 1 to 60 minutes")],
)  # fmt: skip
def test_an_idea_that_may_not_be_offered_is_not_released(
    cora: Browser, draft: str, fields: dict[str, str], told: str
) -> None:
    assert sent_idea(cora, draft, **fields).status_code == 303
    assert any(told in one for one in stops())


def test_a_part_of_life_is_not_left_without_ideas(cora: Browser, draft: str) -> None:
    for one in [i for i in drafted().ideas if i.area is Area.SLEEP and i.size.value == "tiny"]:
        sent_idea(cora, draft, area="sleep", idea=one.id, verdict="retire")
    assert any("sleep has 0 tiny ideas" in one for one in stops())


def test_what_no_form_sends_is_refused_and_nothing_is_changed(cora: Browser, draft: str) -> None:
    assert sent_idea(cora, draft, area="../../etc").status_code == 404
    assert sent_idea(cora, draft, size="huge").status_code == 400
    assert sent_idea(cora, draft, text=" ").status_code == 400
    assert sent_idea(cora, draft, idea="nowhere").status_code == 400
    assert cora.get("/studio/ideas?area=nowhere").status_code == 404
    with session() as one:
        assert one.query(DraftFile).count() == 0


def test_a_coach_says_what_a_word_means(cora: Browser, draft: str) -> None:
    term = {"term": "pacing", "means": "Pacing is to do a bit, then rest a bit.", "also": "pace it"}
    assert send(cora, f"{draft}/term", **term).status_code == 303
    new = {"term": "spoons", "new": "yes", "means": "Spoons are the strength you have in a day.",
           "also": "spoon theory"}  # fmt: skip
    assert send(cora, f"{draft}/term", **new).status_code == 303
    assert (
        send(cora, f"{draft}/term", term="advocacy", means="x", verdict="retire").status_code == 303
    )
    terms = {one.term: one for one in drafted().terms}
    assert terms["pacing"].also == ("pace it",)
    assert terms["spoons"].means == "Spoons are the strength you have in a day."
    assert "advocacy" not in terms
    assert stops() == []
    twice = {**new, "term": "strength", "also": "spoons"}
    send(cora, f"{draft}/term", **twice)
    assert any("It can mean only one." in one for one in stops())


def typed_as_yaml(cora: Browser, draft: str, path: str, name: str, words: str) -> str:
    answer = send(cora, f"{draft}/yaml", path=path, piece=name, words=words)
    assert answer.status_code == 200
    return unescape(answer.text)


STRETCH = "- {id: sink-stretch, text: a slow stretch, size: tiny, kind: do, minutes: 2}"


def piece_of(path: str, name: str) -> str:
    return shown(next(one for one in pieces(path, TEXTS[path]) if one.name == name))


def test_ideas_and_words_are_changed_as_yaml_and_nothing_else_moves(
    cora: Browser, draft: str
) -> None:
    page = unescape(cora.get("/studio/ideas?area=sleep&draft=1").text)
    assert piece_of(IDEAS, "sleep").rstrip("\n") in page
    assert "“pacing” as YAML" in unescape(cora.get("/studio/glossary?draft=1").text)
    page = unescape(cora.get("/studio/glossary?term=pacing&draft=1").text)
    assert piece_of(GLOSSARY, "pacing").rstrip("\n") in page
    assert "activation" not in page
    assert cora.get("/studio/glossary?term=nowhere&draft=1").status_code == 404
    was = piece_of(IDEAS, "movement")
    words = was.replace("comfy shoes", "warm shoes") + (
        f"  # Written with the walking group.\n  {STRETCH}\n"
    )
    assert "Kept at" in typed_as_yaml(cora, draft, IDEAS, "movement", words)
    lines = [line for sign, line in changed_lines() if sign == "+"]
    assert [line.strip() for line in lines if "shoes" not in line] == [
        "# Written with the walking group.",
        STRETCH,
    ]
    assert len([line for sign, line in changed_lines() if sign == "-"]) == 1
    was = piece_of(GLOSSARY, "pacing")
    said = typed_as_yaml(cora, draft, GLOSSARY, "pacing", was.replace("term: pacing", "term: pace"))
    assert 'data-name="pace"' in said
    terms = {one.term: one for one in drafted().terms}
    assert "pacing" not in terms
    assert terms["pace"].also == ("pace myself", "pace yourself")
    assert stops() == []


GOOD = "- {id: one, text: a cup of tea, size: tiny, kind: do, minutes: 5}\n"
HUGE = "- {id: two, text: a cup of tea, size: huge, kind: do, minutes: 5}\n"


@pytest.mark.parametrize(
    ("path", "name", "words", "line", "why"),
    [
        (IDEAS, "mood", "mood:\n" + GOOD + HUGE, 3, "huge"),
        (IDEAS, "mood", "mood:\n# why\n" + GOOD + "- a cup of tea\n", 4, "Each idea is a row"),
        (IDEAS, "mood", "mood:\n" + GOOD.replace("minutes", "hours"), 2, "there is no “hours”"),
        (IDEAS, "mood", "mood:\n" + GOOD + GOOD, 2, "id of another idea"),
        (IDEAS, "mood", "mood:\n" + GOOD.replace("one", "chair-stretch"), 2, "id of another idea"),
        (IDEAS, "mood", "mood: a cup of tea\n", 1, "Here stands a list"),
        (IDEAS, "mood", "moods:\n" + GOOD, 1, "stays as it is"),
        (IDEAS, "mood", "mood:\n- {id: one\n", 3, ""),
        (GLOSSARY, "pacing", "- term: pacing\n  means: 7\n", 1, "what it means"),
        (GLOSSARY, "pacing", "- term: pacing\n  also: it\n  means: A bit.\n", 1, "list of words"),
        (GLOSSARY, "pacing", "- term: pacing\n  mean: A bit.\n", 1, "there is no “mean”"),
        (GLOSSARY, "pacing", "- term: advocacy\n  means: A bit.\n", 1, "is there already"),
        (RULERS, "bands", "bands: {low_up_to: 7, ready_from: 3}\n", 1, "cross"),
    ],
)  # fmt: skip
def test_yaml_of_another_kind_is_kept_pointed_at_and_stays_out_of_the_draft(
    cora: Browser, draft: str, path: str, name: str, words: str, line: int, why: str
) -> None:
    said = typed_as_yaml(cora, draft, path, name, words)
    assert f"not in the draft yet. Line {line}:" in said
    assert why in said
    with session() as one:
        assert one.query(DraftFile).count() == 0
        (kept,) = unsound_of(one, 1)
        assert kept.text == words
    assert drafted().ideas == library_of(live_texts()).ideas
    page = unescape(cora.get(draft).text)
    (mend,) = re.findall(r'href="([^"]+)">Mend it', page)
    assert words.strip("\n") in unescape(cora.get(mend).text)


def test_a_released_idea_and_word_are_the_coachs_own_and_going_back_takes_nothing_from_the_project(
    house: Path, content: Path, cora: Browser, pat: Browser, draft: str
) -> None:
    sent_idea(cora, draft)
    send(cora, f"{draft}/term", term="spoons", new="yes", also="spoon theory",
         means="Spoons are the strength you have in a day.")  # fmt: skip
    stand_in_for_training(house, draft)
    send(cora, f"{draft}/ask", note="A stretch more, and what spoons are.")
    send(pat, f"{draft}/verdict", verdict="approve")
    assert send(cora, f"{draft}/release").status_code == 303
    assert carry_out() is None
    use_content_of(content)
    assert "a slow stretch at the sink" in {one.text for one in ideas.ideas()}
    assert define("what are spoons?") == "Spoons are the strength you have in a day."
    with session() as one:
        newest, first = releases(one)
        number = first.id
    assert set(book().texts(newest.commit)) == set(texts_in(content))
    assert send(cora, f"/studio/releases/{number}/back").status_code == 303
    carry_out()
    use_content_of(content)
    os.utime(content / IDEAS)
    assert "a slow stretch at the sink" not in {one.text for one in ideas.ideas()}
    assert define("what are spoons?") is None
    assert (ROOT / IDEAS).read_text(encoding="utf-8") == TEXTS[IDEAS]


def test_a_folder_without_a_menu_of_its_own_uses_the_projects(content: Path) -> None:
    assert not (content / IDEAS).exists()
    assert texts_in(content)[IDEAS] == TEXTS[IDEAS]
    use_content_of(content)
    assert ideas.ideas()
    assert glossary.glossary()


def test_every_piece_of_menu_and_glossary_comes_back_byte_for_byte() -> None:
    for path in (IDEAS, GLOSSARY):
        text = TEXTS[path]
        for piece in pieces(path, text):
            words = shown(piece)
            if path == IDEAS:
                (area,) = read(words)
                first = read(words)[area][0]
                row = {key: value for key, value in first.items() if key != "id"}
                words = with_idea(words, area, str(first["id"]), row)
            else:
                (one,) = read(words)
                words = with_term(words, one["also"], one["means"])
            assert replaced(path, text, piece.name, words) == text


@settings(max_examples=25, deadline=None)
@given(text=st.text(max_size=60), term=st.text(max_size=30), means=st.text(max_size=60))
def test_whatever_is_typed_is_plain_words_or_refused(text: str, term: str, means: str) -> None:
    piece = next(one for one in pieces(IDEAS, TEXTS[IDEAS]) if one.name == "mood")
    try:
        whole = replaced(IDEAS, TEXTS[IDEAS], "mood",
                         with_idea(shown(piece), "mood", "", {**IDEA, "text": text}))  # fmt: skip
    except Broken:
        return
    assert len(read(whole)["entries"]["mood"]) == len(read(TEXTS[IDEAS])["entries"]["mood"]) + 1
    assert all(isinstance(one["text"], str) for one in read(whole)["entries"]["mood"])
    try:
        (row,) = read(new_term(term, [term], means))
    except Broken:
        return
    assert isinstance(row["means"], str)
