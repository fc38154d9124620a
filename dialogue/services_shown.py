"""The names of the services that a person was shown, for the reading of what is said of one."""

from __future__ import annotations

from typing import List

from store.engine import session
from store.services import service_of
from store.signposts import signposts_of

#: Shown before so many others, one is named by nobody any more.
MOST = 12


def names_shown(person: str) -> List[str]:
    """Give the names of the services shown to the person, the oldest first, each once."""
    with session() as opened:
        rows = [row.service_id for row in signposts_of(opened, person)]
        found = [service_of(opened, one) for one in dict.fromkeys(rows)]
        return [service.name for service in found if service is not None][-MOST:]
