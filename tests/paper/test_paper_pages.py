"""What is printed or sent is one page, whole, readable, and survives whatever was typed."""

import json
import re
from datetime import date, datetime, timezone
from html.parser import HTMLParser
from io import BytesIO

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PIL import Image

from paper.card import TALLEST, WIDTH, plan_card, wrap
from paper.card import _font as font
from paper.data_page import data_page
from paper.lettering import drawable, lost_letters
from paper.pages import Appointment, appointment_page, plan_page
from paper.plan import PlanCard, plan_caption, title_of

pytestmark = pytest.mark.slow

DAY = date(2026, 11, 23)
PLAN = PlanCard(
    goal="Walking with my grandson",
    plan="Walk to the shop, 10 minutes, on Mondays and Fridays, after my tea.",
    why="so I can take wee Ryan to school",
    if_then="If I have had my tea, then I will walk to the shop.",
    who_helps="my sister Jean",
    check_in="on Tuesday at half past six in the evening",
    made_on=DAY,
)
LONG = "Since my knees went I want to get back to the allotment with Ma\u0142gorzata. " * 4
HARD = {
    "300 characters in each": PlanCard(LONG, LONG, LONG, LONG, LONG, LONG, DAY),
    "one endless word": PlanCard("g" * 1500, "W" * 1500, "W" * 1500, "w" * 500),
    "emoji only": PlanCard("\U0001f331", "\U0001f600\U0001f44d\U0001f3fd"),
    "nothing": PlanCard("", ""),
    "markup": PlanCard("<b>x</b>", "{x} **y** & \\n \x00"),
    "far too much": PlanCard(LONG * 5, LONG * 5, LONG * 5, LONG * 5, LONG * 5, LONG * 5),
    "far too much in eight parts": PlanCard(
        *[LONG * 5] * 6,
        made_on=DAY,
        fits_round="money, getting about, my energy, who I look after, pain and time",
        way_round="go roon the flat road by the library when the hill is too much for my knees",
    ),
}


def pages(pdf: bytes) -> int:
    assert pdf.startswith(b"%PDF-")
    return len(re.findall(rb"/Type /Page\b(?!s)", pdf))


def picture(plan: PlanCard) -> Image.Image:
    return Image.open(BytesIO(plan_card(plan)))


def test_the_card_is_a_picture_a_phone_can_show() -> None:
    card = picture(PLAN)
    assert card.format == "PNG"
    assert card.width == WIDTH
    assert card.width <= card.height <= TALLEST


@pytest.mark.parametrize("name", HARD)
def test_no_words_break_the_card_or_the_page(name: str) -> None:
    plan = HARD[name]
    assert picture(plan).height <= TALLEST
    assert pages(plan_page(plan)) == 1
    plan_caption(plan)


def test_the_plan_prints_on_one_page() -> None:
    assert pages(plan_page(PLAN)) == 1


def test_the_caption_says_all_that_the_card_says() -> None:
    said = plan_caption(PLAN)
    for words in ("Walking with my grandson", "10 minutes", "wee Ryan", "my tea", "sister Jean"):
        assert words in said
    assert "on tuesday at half past six" in said.lower()
    assert "23 November 2026" in said


def test_the_words_on_the_card_change_the_picture() -> None:
    assert plan_card(PLAN) == plan_card(PLAN)
    assert plan_card(PLAN) != plan_card(PlanCard(PLAN.goal, "Something else."))


def test_every_line_of_the_card_is_inside_it() -> None:
    for text in (LONG, "W" * 900, "a " * 400):
        assert all(
            font(40, False).getlength(line) <= 800 for line in wrap(text, font(40, False), 800)
        )
        assert "".join(wrap(text, font(40, False), 800)).replace(" ", "") == text.replace(" ", "")


@pytest.mark.parametrize(
    ("typed", "drawn"),
    [
        (
            "S\u00e8onaid, \u017c\u00f3\u0142\u0107 g\u0119\u015bl\u0105",
            "S\u00e8onaid, \u017c\u00f3\u0142\u0107 g\u0119\u015bl\u0105",
        ),
        ("tea \u2615, then", "tea, then"),
        ("walk \U0001f600", "walk"),
        ("a\nb\tc", "a b c"),
        ("\u6563\u6b69 now", "\u25a1 now"),
        ("\u0645\u0631\u062d\u0628\u0627", "\u25a1"),
        ("\u041f\u0440\u0438\u0432\u0456\u0442", "\u041f\u0440\u0438\u0432\u0456\u0442"),
        (
            "caf\u00e9 \u2019s \u201cq\u201d \u2026 \u00a35 20\u00b0",
            "caf\u00e9 \u2019s \u201cq\u201d \u2026 \u00a35 20\u00b0",
        ),
    ],
)
def test_letters_are_drawn_and_what_cannot_be_drawn_is_shown_as_missing(
    typed: str, drawn: str
) -> None:
    assert drawable(typed) == drawn
    assert lost_letters(typed) is ("\u25a1" in drawn)


def test_the_appointment_sheet_is_one_page_filled_or_not() -> None:
    filled = Appointment(
        working=("the morning walk",),
        not_working=("breath on the stairs",),
        matters=("taking Ryan to school",),
        questions=("What can I do on a bad day?",),
        with_whom="the asthma nurse",
        when="Tuesday at 10",
        made_on=DAY,
    )
    overfull = Appointment((LONG,) * 12, (LONG,) * 30, ("W" * 500,) * 40, ("s",) * 90, LONG, LONG)
    for sheet in (filled, Appointment(), overfull):
        assert pages(appointment_page(sheet)) == 1


@settings(max_examples=10, deadline=None)
@given(st.lists(st.text(max_size=300), min_size=6, max_size=6))
def test_anything_typed_makes_a_card_and_a_page(texts: list[str]) -> None:
    plan = PlanCard(*texts)
    assert picture(plan).height <= TALLEST
    assert pages(plan_page(plan)) == 1


class Reader(HTMLParser):
    """What a browser would show, and the tags that could fetch or run something."""

    def __init__(self) -> None:
        super().__init__()
        self.words: list[str] = []
        self.tags: set[str] = set()

    def handle_starttag(self, tag: str, attrs: object) -> None:
        self.tags.add(tag)

    def handle_data(self, data: str) -> None:
        self.words.append(data)


EXPORT = {
    "person": {"called": "Jean <script>alert(1)</script>", "nation": None, "carer": True},
    "consents": [{"kind": "chatting", "given_at": "2026-07-01T09:30:00+00:00", "ended_at": None}],
    "goals": [{"goal": "walk", "plans": [{"what": "shop", "days": ["Monday", "Friday"]}]}],
    "check_ins": [],
    "due": datetime(2026, 11, 23, 18, 30, tzinfo=timezone.utc),
    "born_on": date(2000, 1, 2),
}


def test_the_data_page_shows_every_thing_held_in_plain_words() -> None:
    reader = Reader()
    reader.feed(data_page(EXPORT))
    said = " ".join(reader.words)
    for words in ("Jean <script>alert(1)</script>", "chatting", "walk", "Friday", "Born on"):
        assert words in said
    assert "Wednesday 1 July 2026, 10:30" in said
    assert "Monday 23 November 2026, 18:30" in said
    assert "Nothing is held." in said
    assert "None" not in said


def test_the_data_page_fetches_and_runs_nothing() -> None:
    page = data_page(EXPORT)
    reader = Reader()
    reader.feed(page)
    assert not reader.tags & {"script", "img", "link", "iframe", "object", "a"}
    assert "default-src 'none'" in page
    assert "http:" not in page
    assert 'lang="en-GB"' in page


def test_an_export_read_back_from_json_gives_the_same_kind_of_page() -> None:
    plain = json.loads(json.dumps(EXPORT, default=str))
    assert "Friday" in data_page(plain)
    assert "Nothing is held." in data_page({})


HELD = {
    "person": {"id": "abc", "ruler_style": None, "level": 3, "is_carer": False, "place": "Paisley"},
    "agenda_items": [{"id": 1, "words": "in_focus is ma word", "state": "in_focus"}],
    "ruler_readings": [{"kind": "importance", "value": 7.0, "message_id": "in-44"}],
    "safety_alerts": [
        {
            "id": 4,
            "category": "chest_pain_or_heart",
            "level": "emergency",
            "reasons": {"witnesses": ["meaning"], "cues": []},
            "message_id": "in-44",
            "false_alarm_said_at": "2026-07-01T09:30:00+00:00",
        }
    ],
}


def test_the_data_page_speaks_no_names_of_columns_and_says_what_was_a_false_alarm() -> None:
    reader = Reader()
    reader.feed(data_page(HELD))
    said = " ".join(reader.words)
    for words in ("Ruler style", "Level", "Witnesses", "Message id", "in-44", "nothing", "_pain"):
        assert words not in said
    assert "in_focus is ma word" in said
    assert said.count("in_focus") == 1
    assert "you said that it was a false alarm" in said
    assert "chest pain or heart" in said


def test_goals_come_first_and_what_they_wrote_last() -> None:
    page = data_page({"inbox": [{"text": "ma knees"}], "goals": [{"name": "walk"}]})
    assert page.index("Your goals") < page.index("<details>") < page.index("ma knees")


def test_the_records_of_the_engine_are_in_the_copy_and_not_on_the_page() -> None:
    wrote = {"text": "is it aboot <b>me</b>", "received_at": "2026-07-01T09:30:00+00:00", "id": 7}
    engine = [{"type_name": "slot", "data": {"name": "asked", "value": "open"}}] * 5_000
    page = data_page(
        {"events": engine, "receipts": [{"step": "x"}], "outbox": [{"state": "sent"}],
         "inbox": [wrote], "goals": [{"name": "walk"}]}
    )  # fmt: skip
    assert "is it aboot &lt;b&gt;me&lt;/b&gt;" in page
    assert "Wednesday 1 July 2026, 10:30" in page
    assert "type_name" not in page.lower()
    assert "receipts" not in page.lower()
    assert len(page) < 5_000


def test_what_was_pressed_is_shown_as_it_stood_on_the_button() -> None:
    def offered(title: str, at: str) -> dict[str, object]:
        button = {"title": title, "payload": '/answer{"value": "yes"}'}
        return {"created_at": at, "payload": {"text": "…", "buttons": [button]}}

    press = {"kind": "button", "text": '/answer{"value": "yes"}'}
    page = data_page(
        {
            "outbox": [
                offered("Yes, let's chat", "2026-07-01T10:00:00+01:00"),
                offered("Yes, that's it", "2026-07-01T10:20:00+01:00"),
            ],
            "inbox": [
                {**press, "received_at": "2026-07-01T10:01:00+01:00"},
                {"kind": "text", "text": "ma knees", "received_at": "2026-07-01T10:02:00+01:00"},
                {**press, "received_at": "2026-07-01T10:21:00+01:00"},
                {"kind": "trigger", "text": "/EXTERNAL_check_in{}", "received_at": "x"},
            ],
        }
    )
    written = page[page.index("<details>") :]
    assert "let&#x27;s chat" in written
    assert written.index("chat") < written.index("ma knees") < written.index("s it")
    assert "/answer" not in page
    assert "EXTERNAL" not in page


def test_a_plan_has_its_goal_for_a_title_with_a_capital() -> None:
    assert title_of(PlanCard(goal="get doon tae the allotment", plan="a walk")) == (
        "Get doon tae the allotment"
    )
    assert title_of(PlanCard(goal="", plan="a walk")) == ""
