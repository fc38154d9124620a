"""Once a night the clock lets go of what is kept for too long (store/retention.py)."""

from __future__ import annotations

import logging
from datetime import date, datetime, time

from operations.logs import figures
from store.clock import now_utc, to_london
from store.engine import session
from store.retention import retain
from store.settings import settings

#: Europe/London, in the quiet hours; a clock that is started later in the day does it then.
FROM = time(3, 30)
log = logging.getLogger(__name__)


class Nightly:
    """Remembers that it has been done today; several clocks may each do it, and the second finds
    nothing to do."""

    def __init__(self) -> None:
        self._done: date | None = None

    def look(self, now: datetime | None = None) -> bool:
        """Do it if it is time to. True if it was done now.

        Raises:
            sqlalchemy.exc.SQLAlchemyError, OSError: it could not be done; the next look tries anew.
        """
        chosen, moment = settings(), now or now_utc()
        local = to_london(moment)
        if local.time() < FROM or local.date() == self._done:
            return False
        gone = retain(session, chosen.keeping, moment, chosen.var_dir / "files")
        self._done = local.date()
        log.info("What was kept for too long has gone.", extra=figures(**gone))
        return True
