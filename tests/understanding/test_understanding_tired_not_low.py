"""A bad night or a sore back is no low mood; a word of mood beside it makes the question due."""

from tables import for_every_row

from understanding.danger.tired_not_low import is_tired_not_low
from understanding.danger.witnesses import find_danger
from understanding.safety.finding import Category, Finding, Level

TIRED = [
    "it's my hip wakes me at four and then I'm up",
    "the bin lorry woke me at 5",
    "awake since three wi the wind",
    "knackered after the night shifts",
    "so tired of this rain",
    "ma back's been murder aw week",
    "up half the night with my legs",
    "busy week, no time to sit",
]
LOW = [
    "the pain wakes me and I just cry",
    "awake at three thinking there's no point",
    "so tired of everything",
    "tired, and I feel nothing",
    "I can't cope with the pain any more",
    "shattered and hopeless",
    "sleep's gone and I've lost interest",
    "nobody cares that I'm sore",
]


class _FearsLowMood:
    def chances(self, field: str, rule: str | None = None) -> dict[str, float]:
        return {"none": 0.4, "low_mood concern": 0.6}


@for_every_row("said", TIRED)
def test_a_bad_night_is_not_asked_about_as_low_mood(said: str) -> None:
    assert is_tired_not_low(said)
    assert find_danger(said, heard=_FearsLowMood()) is None  # type: ignore[arg-type]


@for_every_row("said", LOW)
def test_a_word_of_mood_keeps_the_question(said: str) -> None:
    assert not is_tired_not_low(said)
    found: Finding | None = find_danger(said, heard=_FearsLowMood())  # type: ignore[arg-type]
    assert found is not None
    assert found.level > Level.CONCERN or found.category is Category.LOW_MOOD
