"""What people type when asked for a day is read as the contract says, at all times of the year."""

from datetime import datetime

from said_when_by_the_contract import SAID_BY_THE_CONTRACT
from tables import for_every_row

from understanding.dates.dates import LONDON, read_when


@for_every_row("moment", SAID_BY_THE_CONTRACT)
def test_a_day_is_read_as_the_contract_says(moment: str) -> None:
    now = datetime.fromisoformat(moment).replace(tzinfo=LONDON)
    read = [
        (text, start, read_when(text, now=now, asked="when"))
        for text, start in SAID_BY_THE_CONTRACT[moment]
    ]
    wrong = [
        (text, start, when)
        for text, start, when in read
        if (None if when is None or start is None else when.start.isoformat()[: len(start)])
        != start
        or (start is None and when is not None)
    ]
    assert wrong == []
