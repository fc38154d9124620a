"""The page: it stands alone, a screen reader finds its way, and it shows what it should."""

from __future__ import annotations

from datetime import datetime, timezone
from html.parser import HTMLParser
from io import BytesIO
from itertools import pairwise

import pytest
from PIL import Image

from reports.confusions import figures
from reports.cross_validation import Verdict
from reports.page import in_words, page
from reports.picture import confusion_picture
from understanding.learned import Example

pytestmark = pytest.mark.slow

NASTY = 'I\'m <b>fine</b> & "grand"'
VERDICTS = [
    Verdict(Example("no time at all", "time", "barrier", "What stopped you?"), "cost", 0.97),
    Verdict(Example(NASTY, "time"), "cost", 0.999),
    Verdict(Example("run off my feet", "time"), "time", 0.8),
    Verdict(Example("skint", "cost"), "cost", 0.9),
]
MADE_AT = datetime(2026, 11, 28, 9, 5, tzinfo=timezone.utc)
VOID = {"meta", "img", "br"}


class Tree(HTMLParser):
    """Notes every tag with its attributes and the tags around it, and the text of each kind."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.tags: list[tuple[str, dict[str, str | None], tuple[str, ...]]] = []
        self.text: dict[str, list[str]] = {}
        self._open: list[str] = []
        self.feed(text)
        assert self._open == []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append((tag, dict(attrs), tuple(self._open)))
        if tag not in VOID:
            self._open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        assert self._open.pop() == tag

    def handle_data(self, data: str) -> None:
        if data.strip():
            self.text.setdefault(self._open[-1], []).append(" ".join(data.split()))

    def all(self, tag: str) -> list[dict[str, str | None]]:
        return [attributes for name, attributes, _ in self.tags if name == tag]


@pytest.fixture(scope="module")
def html() -> str:
    found = figures("barrier", VERDICTS, folds=3)
    nothing_wrong = figures("scope", [Verdict(Example("hiya", "in"), "in", 1.0)], folds=3)
    fields = [found, nothing_wrong]
    pictures = {one.field: confusion_picture(one.field, one.labels, one.table) for one in fields}
    places = {"barrier": {one.example: "mine.yml, line 8" for one in VERDICTS}, "scope": {}}
    return page(fields, pictures, places, MADE_AT)


@pytest.fixture(scope="module")
def tree(html: str) -> Tree:
    return Tree(html)


def test_it_fetches_nothing_and_runs_nothing(html: str, tree: Tree) -> None:
    assert not tree.all("script")
    assert not tree.all("link")
    assert "url(" not in html
    assert all(str(one["src"]).startswith("data:image/png;base64,") for one in tree.all("img"))
    targets = [str(one["href"]) for one in tree.all("a")]
    known = {one["id"] for _, one, _ in tree.tags if "id" in one}
    assert targets
    assert all(to.startswith("#") and to[1:] in known for to in targets)


def test_it_says_its_language_and_fits_a_phone(tree: Tree) -> None:
    assert tree.all("html") == [{"lang": "en-GB"}]
    (viewport,) = [one for one in tree.all("meta") if one.get("name") == "viewport"]
    assert "width=device-width" in str(viewport["content"])


def test_every_table_has_a_caption_and_its_headers_a_scope(tree: Tree) -> None:
    assert len(tree.all("caption")) == len(tree.all("table")) > 2
    assert {one.get("scope") for one in tree.all("th")} == {"row", "col"}


def test_headings_skip_no_level(tree: Tree) -> None:
    levels = [int(tag[1]) for tag, _, _ in tree.tags if tag[0] == "h" and tag[1:].isdigit()]
    assert levels.count(1) == 1
    assert levels[0] == 1
    assert all(after <= before + 1 for before, after in pairwise(levels))


def test_what_scrolls_sideways_is_reached_by_keyboard_and_has_a_name(tree: Tree) -> None:
    ids = {one["id"] for _, one, _ in tree.tags if "id" in one}
    wide = [one for one in tree.all("div") if one.get("class") == "wide"]
    assert wide
    for one in wide:
        assert one["tabindex"] == "0"
        assert one.get("aria-label") or one.get("aria-labelledby") in ids
    for tag, _, around in tree.tags:
        if tag in {"table", "img"}:
            assert "div" in around


def test_a_picture_says_in_words_what_it_shows(tree: Tree) -> None:
    alternatives = [str(one["alt"]) for one in tree.all("img")]
    assert "time taken for cost, 2 of 3" in alternatives[0]
    assert "No label was taken for another" in alternatives[1]


def test_mistakes_are_shown_as_typed_with_where_to_mend_them(html: str, tree: Tree) -> None:
    assert tree.text["li"][-2:] == [NASTY, "no time at all"]
    assert "<b>" not in html
    assert "after “What stopped you?” · 97% sure · mine.yml, line 8" in tree.text["span"]
    assert any(told.startswith("over 99% sure") for told in tree.text["span"])


def test_figures_stand_with_their_intervals(tree: Tree) -> None:
    assert "0.33" in tree.text["td"]  # One of three found.
    assert "(0.06 to 0.79)" in tree.text["span"]


def test_only_the_most_frequent_are_named_in_the_words_for_a_picture() -> None:
    verdicts = [Verdict(Example(str(at), "in"), f"label {at}", 0.5) for at in range(9)]
    assert in_words(figures("scope", verdicts, folds=3)).count(" taken for ") == 5


def test_a_picture_grows_with_its_labels_and_shows_the_counts() -> None:
    small = _drawn(["yes", "no"], {"yes": {"yes": 9, "no": 1}, "no": {"no": 5}})
    other = _drawn(["yes", "no"], {"yes": {"yes": 1, "no": 9}, "no": {"no": 5}})
    labels = [f"label {at}" for at in range(30)]
    large = _drawn(labels, {label: {label: 3} for label in labels})
    assert small.tobytes() != other.tobytes()
    assert large.width > 2 * small.width


def test_a_label_without_an_answer_can_be_drawn() -> None:
    assert _drawn(["yes", "no"], {"yes": {"yes": 1}}).width > 100


def _drawn(labels: list[str], table: dict[str, dict[str, int]]) -> Image.Image:
    return Image.open(BytesIO(confusion_picture("control", labels, table)))
