"""The directory's tables: what was there before them stays, and days become numbers for a query."""

from __future__ import annotations

from pathlib import Path

import sqlalchemy as sa
from tables import for_every_row

from store.engine import engine, session
from store.migrations import downgrade, upgrade
from store.open_times import PartOfDay, open_mask, parts_between
from store.services import Service, ServiceStatus, key_of, service_of


def test_services_of_the_first_version_are_there_after_up_down_and_up(tmp_path: Path) -> None:
    url = f"sqlite:///{tmp_path}/coach.db"
    upgrade(url)
    downgrade(url, to="0001")
    with engine(url).begin() as connection:
        connection.execute(
            sa.text(
                "insert into organizations (id, source, source_id, name, url)"
                " values ('old:o', 'old', 'o', 'A hall', 'https://hall.example.org')"
            )
        )
        connection.execute(
            sa.text(
                "insert into services (id, source, source_id, organization_id, name, status,"
                " place_names, national, delivery, accessibility, languages, tags,"
                " condition_tags, peer_led, lived_experience_led, opted_out, example)"
                " values ('old:s', 'old', 's', 'old:o', 'Bowls', 'active', '[]', 0, '[]', '[]',"
                " '[\"gd\"]', '[]', '[]', 0, 0, 1, 0)"
            )
        )
    upgrade(url)
    with session(url) as opened:
        service = service_of(opened, "old:s")
        assert service is not None
        assert (service.name, service.languages, service.opted_out) == ("Bowls", ["gd"], True)
        assert (service.schedules, service.trust, service.trust_count) == ([], None, 0)
        website = opened.execute(sa.text("select website from organizations")).scalar_one()
        assert website == "https://hall.example.org"
    downgrade(url, to="0001")
    with engine(url).connect() as connection:
        kept = connection.execute(sa.text("select name, opted_out from services")).one()
        assert tuple(kept) == ("Bowls", 1)
        assert connection.execute(sa.text("select url from organizations")).scalar_one()


@for_every_row(
    ("opens_at", "closes_at", "parts"),
    [
        ("10:00", "12:00", {"morning"}),
        ("10:00", "12:30", {"morning", "afternoon"}),
        ("16:00", "19:00", {"afternoon", "evening"}),
        ("19:30", None, {"evening"}),
        ("22:00", "02:00", {"evening"}),
        ("12:00", "17:00", {"afternoon"}),
        (None, None, {"morning", "afternoon", "evening"}),
    ],
)
def test_times_fall_into_parts_of_the_day(
    opens_at: str | None, closes_at: str | None, parts: set[str]
) -> None:
    assert {part.value for part in parts_between(opens_at, closes_at)} == parts


def test_a_query_finds_what_is_open_on_a_tuesday_evening(tmp_path: Path) -> None:
    url = f"sqlite:///{tmp_path}/coach.db"
    upgrade(url)
    with session(url) as opened:
        for name, days, part in (
            ("right", ["TU"], PartOfDay.EVENING),
            ("other day", ["WE"], PartOfDay.EVENING),
            ("other time", ["TU"], PartOfDay.MORNING),
        ):
            opened.add(
                Service(
                    id=key_of("t", name),
                    source="t",
                    source_id=name,
                    name=name,
                    status=ServiceStatus.ACTIVE,
                    open_times=open_mask(days, [part]),
                )
            )
        opened.flush()
        asked = open_mask(["TU"], [PartOfDay.EVENING])
        found = opened.execute(
            sa.select(Service.name).where(Service.open_times.op("&")(asked) != 0)
        ).scalars()
        assert list(found) == ["right"]
