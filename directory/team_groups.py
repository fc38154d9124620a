"""Groups that the team writes itself: by the same road as every feed, so read and checked alike."""

from __future__ import annotations

import uuid
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any
from urllib.parse import urlsplit

from sqlalchemy.engine import Engine

from directory.feeds.fields import Trouble, email, phone, url
from directory.feeds.findings import Findings, Verdict
from directory.feeds.reading import Entry
from directory.flattening.areas import area_named
from directory.importing import import_feed
from directory.writing_records import Source
from store.services import key_of

SOURCE = "team"


@dataclass(frozen=True)
class Group:
    """What is written of a group; name, contact and area are enough."""

    name: str
    contact: str
    area: str
    about: str = ""
    when: str = ""
    cost: str = ""
    closed: bool = False


class NotTaken(ValueError):
    """The group cannot be kept as it was written; the message says why."""


def put_group(
    engine: Engine, group: Group, now: datetime, today: date, identity: str | None = None
) -> str:
    """Write a group, or write it anew under the id it has.

    Returns:
        Its id in the directory.

    Raises:
        NotTaken: name, contact or area is missing or cannot be used.
    """
    if not group.name.strip():
        raise NotTaken("a group has a name")
    if area_named(group.area) == (False, ()):
        raise NotTaken(f"“{group.area}” is no council area; write “Scotland” for all of it")
    identity = identity or str(uuid.uuid4())
    findings = Findings()
    # One group is no whole feed: the others are not gone.
    findings.miss("one group alone")
    raw = {
        "id": identity,
        "name": group.name,
        "description": group.about,
        "status": "inactive" if group.closed else "active",
        **_contact(group.contact),
        "service_areas": [{"id": f"{identity}-area", "name": group.area}],
        "last_reviewed": today.isoformat(),
    }
    if group.when:
        raw["schedules"] = [{"id": f"{identity}-when", "description": group.when}]
    if group.cost:
        raw["fees_description"] = group.cost
    _put(engine, raw, findings, now)
    return key_of(SOURCE, identity)


def _put(engine: Engine, raw: dict[str, Any], findings: Findings, now: datetime) -> None:
    entry = Entry("service", raw, "1")
    source = Source(SOURCE, "the console", "team")
    check = Findings()
    check.miss("one group alone")
    import_feed(engine, [entry], source, check, now=now, check=True)
    wrong = (Verdict.REJECTED, Verdict.LEFT_OUT)
    faults = [found for found in check.first if found.verdict in wrong]
    if faults:
        raise NotTaken("; ".join(found.reason for found in faults))
    import_feed(engine, [entry], source, findings, now=now)


def _contact(written: str) -> dict[str, Any]:
    """A telephone number, an e-mail or a website: whichever it is."""
    given = written.strip()
    if "@" in given:
        if isinstance(email(given), Trouble):
            raise NotTaken(f"“{given}” is no e-mail address")
        return {"email": given}
    if not isinstance(phone(given), Trouble):
        return {"phones": [{"id": "phone", "number": given}]}
    web = given if "://" in given else f"https://{given}"
    host = urlsplit(web).hostname or ""
    if "." in host and " " not in given and not isinstance(url(web), Trouble):
        return {"url": web}
    raise NotTaken("a contact is a telephone number, an e-mail address or a website")
