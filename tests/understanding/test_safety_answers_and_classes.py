"""Short answers beside questions about danger, and dangers told by class; both directions."""

from tables import for_every_row

from understanding.safety import detect
from understanding.safety.finding import Level

ANSWERS = """
Do you have them near you? | they're in ma haun | in a locked box at the chemist
Where are the tablets? | in ma pooch the noo | I gave them to my sister
What have you taken? | twa packets an a half bottle o vodka | my usual
When did you take them? | since this mornin, aw of them | as usual, with breakfast
Is he awake and talking? | naw he's jist lyin there | aye, sitting up and chatting
Can she swallow? | She won't swallow it, she just stares | aye, fine, she had her tea
Where is the blood coming from? | it's doon tae ma shoe | a wee scratch
What colour are his lips? | greyish | pink as ever
How is his speech? | slurry, like he's fu | fine
"""
TOLD = """
cut my leg clean off with the chainsaw
she's haemorrhaging
canny breeve
heart attak, I'm sure of it
hit by a van, canny feel ma feet
haein a fit the noo
the artery is spurting
had my week's tablets in one go
chess pain won't go away
the wee one drank the bleach
the hose is fitted to the exhaust
"""
NOT_TOLD = """
want it done with, this wait for my knee op
they'd be better off without me in goals
my face fell when I saw the scales
tight chested fleece, too small for me
he's unconscious by nine every night in front of the telly
the firm is haemorrhaging money
the hoover pipe is on the stair
cut my hair off
a breve and two minims in the choir
the heart attack was in 2011, I am sure
hit by a van in 1998 and walking fine
my tablets come by the week
"""
ROWS = [line.split(" | ") for line in ANSWERS.strip().splitlines()]


def _grave(text: str, before: str = "") -> bool:
    found = detect(text, before=before)
    return found is not None and found.level > Level.CONCERN


@for_every_row("row", ROWS)
def test_a_short_answer_tells_of_danger_or_does_not(row: list[str]) -> None:
    asked, danger, harmless = row
    assert _grave(danger, asked)
    assert not _grave(harmless, asked)


@for_every_row("text", TOLD.strip().splitlines())
def test_told(text: str) -> None:
    assert _grave(text)


@for_every_row("text", NOT_TOLD.strip().splitlines())
def test_not_told(text: str) -> None:
    assert not _grave(text)
