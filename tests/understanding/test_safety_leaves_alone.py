"""What sounds like danger and is none: figures of speech, losses, denials, history, goals."""

from pathlib import Path

from tables import for_every_row

from understanding.safety import Level, detect


def _lines(name: str) -> list[str]:
    text = Path(__file__).with_name(name).read_text(encoding="utf-8")
    return [line for line in text.splitlines() if not line.startswith("#")]


# Nothing at all is to be found in these.
QUIET = _lines("harmless.txt")

# Something gentle may be found here, but nothing that is urgent.
NO_ALARM = _lines("no_alarm.txt")


def test_the_tables_are_long_enough_to_mean_something() -> None:
    assert len(set(QUIET) | set(NO_ALARM)) == len(QUIET) + len(NO_ALARM) >= 250


def test_harmless_talk_is_left_alone() -> None:
    assert [sentence for sentence in QUIET if detect(sentence)] == []


@for_every_row("sentence", NO_ALARM)
def test_sad_or_joking_talk_raises_no_alarm(sentence: str) -> None:
    finding = detect(sentence)
    assert finding is None or finding.level is Level.CONCERN
