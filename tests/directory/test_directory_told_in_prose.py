"""What a record tells in prose: who sends people, what it costs, how one gets in, what ended."""

from __future__ import annotations

from typing import Any

from tables import for_every_row

from directory.facts import Facts, facts_of
from directory.flattening.about import referral_route
from directory.flattening.ways import _FEATURE_WORDS, _VISITS, _affirmed
from directory.kinds import kinds_served
from directory.stopped import has_stopped, takes_nobody_new
from store.services import Service


def _facts(description: str, **given: Any) -> Facts:
    fields: dict[str, Any] = {"tags": [], "accessibility": [], **given}
    return facts_of(Service(id="one", name="A group", description=description, **fields))


@for_every_row(
    ("description", "sent"),
    [
        ("Parcels on production of a voucher from an agency.", True),
        ("Entry is via your consultant or practice nurse.", True),
        ("Slips are handed out by schools and surgeries.", True),
        ("For individuals open to the community mental health team.", True),
        ("People are passed to us by the cardiac nurse.", True),
        ("Just come along, no voucher, no agency.", False),
        ("Advice on access to your surgery.", False),
        ("Talk to us about your GP.", False),
    ],
)
def test_who_is_sent_by_somebody_is_told_in_many_words(description: str, sent: bool) -> None:
    assert _facts(description).by_referral is sent


@for_every_row(
    ("description", "route"),
    [
        ("Self referral is not accepted. Ask your CPN.", None),
        ("Self-referrals cannot be taken.", None),
        ("Self referral. Ring any time.", "self"),
        ("You can self-refer.", "self"),
    ],
)
def test_what_takes_no_self_referral_is_not_open(description: str, route: str | None) -> None:
    assert referral_route({"description": description}) == route


@for_every_row(
    ("said", "free"),
    [
        ({"fees_description": "£4, or £0 if money's short", "is_free": False}, True),
        ({"description": "£3 or what you have.", "is_free": False}, True),
        ({"description": "£20, waived on a low income.", "is_free": False}, True),
        ({"description": "Two pounds, nothing if you're skint.", "is_free": False}, True),
        ({"description": "No money, no questions."}, True),
        ({"description": "£5, free if you are over 80.", "is_free": False}, False),
        ({"description": "£5. Do what you have to do.", "is_free": False}, False),
        ({"description": "Free if you bring a friend; £6 otherwise.", "is_free": False}, False),
    ],
)
def test_whoever_has_nothing_may_pay_nothing(said: dict[str, Any], free: bool) -> None:
    assert _facts(**{"description": "", **said}).is_free is free


@for_every_row(
    ("description", "gets_in"),
    [
        ("The platforms are wide enough for a wheelchair.", True),
        ("Prams and wheelchairs manage fine.", True),
        ("Street level, kettle on.", True),
        ("It is all on one level.", True),
        ("Nae steps, nae stairs.", True),
        ("There are 24 stairs and no other way up.", False),
        ("In the room above the tearoom.", False),
        ("We repair wheelchairs.", False),
    ],
)
def test_how_one_gets_in_is_told_in_prose(description: str, gets_in: bool) -> None:
    assert ("step_free" in _facts(description).accessible) is gets_in


@for_every_row(
    ("description", "lowest"),
    [
        ("Lifts for anyone over 60 or disabled.", None),
        ("For people aged 65+ or any age with a disability.", None),
        ("Over 60 or unable to use a bus.", None),
        ("For people over 60.", 60),
        ("Aged 60 or over.", 60),
    ],
)
def test_an_age_that_is_one_way_in_of_two_bars_nobody(
    description: str, lowest: float | None
) -> None:
    assert _facts(description).lowest_age == lowest


@for_every_row(
    ("description", "ended"),
    [
        ("NOTE: the scheme lost its funding and visits have come to an end.", True),
        ("Outings have stopped.", True),
        ("We lost our funding but volunteers carry on.", False),
        ("For people who have lost their home.", False),
        ("Calls have to be booked.", False),
    ],
)
def test_an_end_is_told_of_what_was_done(description: str, ended: bool) -> None:
    assert has_stopped(description, "") is ended


@for_every_row(
    ("description", "full"),
    [
        ("We are no longer taking names.", True),
        ("Not taking bookings at present.", True),
        ("No longer taking bookings by phone; use the form.", False),
        ("We take names at the door.", False),
    ],
)
def test_who_takes_no_names_takes_nobody(description: str, full: bool) -> None:
    assert takes_nobody_new(description, "") is full


@for_every_row(
    ("words", "visits"),
    [
        ("officers will visit housebound clients", True),
        ("phone or doorstep befriending", True),
        ("we'll come out to you anywhere in the county", True),
        ("a volunteer will come to the kitchen table", True),
        ("come out to play bowls", False),
        ("you can visit us in the square", False),
    ],
)
def test_who_comes_to_the_house_says_so(words: str, visits: bool) -> None:
    assert _affirmed(_VISITS, words) is visits


@for_every_row(
    ("words", "fetched"),
    [
        ("our wee bus collects from the door", True),
        ("lunch, £9 including transport", True),
        ("the bus stops at the gate", False),
        ("we collect old tools", False),
    ],
)
def test_who_fetches_people_says_so(words: str, fetched: bool) -> None:
    assert _affirmed(_FEATURE_WORDS["lift_offered"], words) is fetched


@for_every_row(
    ("description", "prays"),
    [
        ("A twelve step meeting that opens with a prayer.", True),
        ("Bible study and soup.", True),
        ("Practical, secular, no higher power.", False),
        ("Bereavement visits. Prayer only if you want it.", False),
    ],
)
def test_where_people_pray_is_read(description: str, prays: bool) -> None:
    assert _facts(description).prays is prays


@for_every_row(
    ("words", "kind", "told"),
    [
        ("Pool table and toast", "swimming", False),
        ("Waltz, foxtrot, a Gay Gordons", "lgbt", False),
        ("Large print books", "painting", False),
        ("A brew and a yarn", "knitting", False),
        ("£4, carers free", "carers", False),
        ("Yarn club and crochet", "knitting", True),
        ("A swimming pool", "swimming", True),
        ("Whoever has lost a husband or a wife", "bereavement", True),
        ("For anybody frightened by a partner", "domestic_abuse", True),
        ("Binoculars lent; the hides are warm", "nature", True),
        ("Grants towards a cooker or a bed", "furniture", True),
    ],
)
def test_what_a_service_says_that_it_is(words: str, kind: str, told: bool) -> None:
    assert (kind in kinds_served(words)) is told
