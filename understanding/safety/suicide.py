"""Cues of thoughts of suicide, said outright or obliquely, of oneself or of someone close."""

from understanding.safety.cues import Cue, cues
from understanding.safety.finding import Category, Level
from understanding.safety.suicide_hinted import HINTED
from understanding.safety.suicide_said import SAID
from understanding.safety.suicide_unless import THOUGHT_UNLESS
from understanding.text.phrases import any_of

_THOUGHTS = cues(
    Category.SUICIDE_THOUGHTS,
    Level.URGENT,
    {**SAID, **HINTED},
    fades=True,
)
_OWN_NEGATION = frozenset(
    {"not wake up", "not be here", "no reason to live", "no point going on", "cannot go on",
     "better off dead", "not be around", "danger to oneself", "wish to be dead", "joining the dead"}
)  # fmt: skip
_HINTED = frozenset({"joining the dead", "not be around", "danger to oneself", "done with life"})
THOUGHTS = tuple(
    Cue(
        c.name, c.category, c.level, c.pattern,
        negatable=c.name not in _OWN_NEGATION,
        unless=THOUGHT_UNLESS.get(c.name, ""),
        sure=0.75 if c.name in _HINTED else 0.9,
    )
    for c in _THOUGHTS
)  # fmt: skip

REUNION = (
    Cue(
        "joining someone who died",
        Category.SUICIDE_THOUGHTS,
        Level.URGENT,
        any_of("""
            (want|wanted|need|long|longing|wish|like|ready|going|hope) (to )?(i could |
                i was )?(be|go|join|lie|being) (with|to|beside) (him|her|them|
                my <LOVED>)(?= [.?,]|$| (again|now|so|soon|in|and))
            (want|wish|going|ready) to join (him|her|them)
        """),
        near=(
            r"(?:died|dead|passed|death|lost (?:him|her|my)|buried|funeral|gone|heaven|grave|"
            r"late (?:husband|wife))"
        ),
        unless=r"(?:one day|at the (?:grave|cemetery) on|when my time comes)",
        sure=0.75,
    ),
)

CUES: tuple[Cue, ...] = THOUGHTS + REUNION
