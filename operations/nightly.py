"""Once a night the clock lets go of what is kept for too long (store/retention.py)."""

from __future__ import annotations

import logging
import time
from collections import Counter
from collections.abc import Iterator
from datetime import date, datetime
from datetime import time as time_of_day

from operations.logs import figures
from store.clock import now_utc, to_london
from store.engine import session
from store.retention import retain_in_steps
from store.settings import settings

#: Europe/London, in the quiet hours; a clock that is started later in the day does it then.
FROM = time_of_day(3, 30)
#: Seconds of a round of the clock.
A_WHILE = 1.0
log = logging.getLogger(__name__)


class Nightly:
    """Remembers that it has been done today; several clocks may each do it, and the second finds
    nothing to do."""

    def __init__(self) -> None:
        self._done: date | None = None
        self._under_way: Iterator[Counter[str]] | None = None
        self._gone: Counter[str] = Counter()

    def look(self, now: datetime | None = None, within: float = A_WHILE) -> bool:
        """Go on with it if it is time to, for about so many seconds. True if it was ended now.

        Raises:
            sqlalchemy.exc.SQLAlchemyError, OSError, ValueError: it broke off; the next look begins
                anew.
        """
        chosen, moment = settings(), now or now_utc()
        local, began = to_london(moment), time.monotonic()
        if self._under_way is None:
            if local.time() < FROM or local.date() == self._done:
                return False
            files = chosen.var_dir / "files"
            self._under_way = retain_in_steps(session, chosen.keeping, moment, files)
            self._gone = Counter()
        steps, self._under_way = self._under_way, None
        for some in steps:
            self._gone += some
            if time.monotonic() - began >= within:
                # Check-ins are due meanwhile.
                self._under_way = steps
                return False
        self._done = local.date()
        log.info("What was kept for too long has gone.", extra=figures(**self._gone))
        return True
