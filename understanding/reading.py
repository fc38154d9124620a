"""Everything the plain readers hear in one message, gathered as the contract names it."""

from collections.abc import Sequence
from dataclasses import asdict, dataclass
from datetime import datetime

from understanding.barriers import read_barrier
from understanding.controls import read_control
from understanding.dates import When, read_when
from understanding.outcomes import read_outcome
from understanding.rulers import Ruler, read_ruler
from understanding.safety import Finding, detect
from understanding.signpost_outcomes import read_signpost_outcome
from understanding.talk import read_talk


@dataclass(frozen=True)
class Reading:
    """What one message says; a field that does not apply is None."""

    safety: Finding | None
    control: str | None
    ruler: Ruler | None
    when: When | None
    talk: str
    barrier: str | None
    outcome: str | None
    signpost_outcome: str | None

    def as_dict(self) -> dict[str, object]:
        """The reading as values that JSON can hold; dates in ISO 8601, nothing left out."""
        return {
            "safety": self.safety.as_dict() if self.safety else None,
            "control": self.control,
            "ruler": asdict(self.ruler) if self.ruler else None,
            "when": (
                {"start": self.when.start.isoformat(), "grain": self.when.grain}
                if self.when
                else None
            ),
            "talk": self.talk,
            "barrier": self.barrier,
            "outcome": self.outcome,
            "signpost_outcome": self.signpost_outcome,
        }


def read(
    text: str,
    *,
    asked: str | None = None,
    before: str = "",
    history: Sequence[str] = (),
    now: datetime,
) -> Reading:
    """Read one message in its context, without a model, a network or a clock.

    `asked` is the kind of question before it (`importance`, `confidence`, `when`, `yes_no`,
    `barrier`, `outcome`, `signpost_outcome`, `service`, `open`) or None; `before` the coach's last
    line; `history` the person's last turns, oldest first; `now` the moment the message was sent,
    with a time zone. Any text is read calmly: at most 10,000 characters count for danger, the
    first 2,000 or fewer for the rest.

    Raises:
        ValueError: `now` has no time zone.
    """
    return Reading(
        safety=detect(text, asked=asked, before=before, history=history),
        control=read_control(text, asked=asked),
        ruler=read_ruler(text, asked=asked),
        when=read_when(text, now=now, asked=asked),
        talk=read_talk(text, before=before, asked=asked),
        barrier=read_barrier(text, asked=asked),
        outcome=read_outcome(text, asked=asked),
        signpost_outcome=read_signpost_outcome(text, asked=asked),
    )
