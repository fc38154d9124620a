"""What names a barrier: phrases that state one, and words that are enough when it was asked for."""

from understanding.change.barriers_around import AROUND
from understanding.change.barriers_within import WITHIN

# Each with phrases that name a barrier whatever was asked (they say what is lacking or in the
# way) and words that name one only as the answer to "what gets in the way?".
BARRIERS: tuple[tuple[str, str, str], ...] = AROUND + WITHIN
