"""Deletes people who asked for it, once their last turn is over and its replies are sent."""

from __future__ import annotations

import shutil
from datetime import datetime

from store.deletion import delete_person, people_to_delete
from store.engine import session
from store.people import person_of
from store.settings import settings

AT_ONCE = 20


def forget_who_asked(now: datetime) -> int:
    """Delete everyone who asked and has had their goodbye; how many."""
    with session() as opened:
        asked = people_to_delete(opened, now, AT_ONCE)
        for person_id in asked:
            delete_person(opened, person_id)
    for person_id in asked:
        _forget_files(person_id)
    return len(asked)


def forget_if_asked(person_id: str) -> bool:
    """Delete this person if they asked for it; for a channel that has just sent the goodbye."""
    with session() as opened:
        person = person_of(opened, person_id)
        asked = person is not None and person.deletion_asked_at is not None
        if asked:
            delete_person(opened, person_id)
    if asked:
        _forget_files(person_id)
    return asked


def _forget_files(person_id: str) -> None:
    """Plan cards, pages and copies of the data go with the rows."""
    shutil.rmtree(settings().var_dir / "files" / person_id, ignore_errors=True)
