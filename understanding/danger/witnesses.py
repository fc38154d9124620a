"""Two witnesses of danger, either is enough: the words of a message, and its meaning.

The words are read by patterns (`understanding.safety`), the meaning by the learned heads of danger.
Where both speak, the graver level holds. The meaning was told what the words found: where it holds
danger unlikely all the same ("overdosed on Quality Street"), the words alone raise at most a gentle
question. Of another language the meaning learned no words: a head that goes by the
encoder alone listens there, and what the words found stands. A finding says which witness spoke,
what it went by, and how sure it was; it never holds the person's words.
"""

import re
from collections.abc import Sequence
from dataclasses import replace

from coaching.breathing import Breath, breathing_told
from coaching.danger_families import SURE_OF_THE_MEANING
from coaching.other_languages import Tongue
from understanding.danger.alarm_denied import denies, denies_alarm
from understanding.danger.clauses import clauses_of
from understanding.danger.dark_words import dark_words
from understanding.danger.no_danger_beside import tells_of_no_danger
from understanding.danger.no_sign import shows_no_sign
from understanding.danger.plain_no import says_plain_no
from understanding.danger.read_too_much import wishes_to_take_part
from understanding.danger.set_aside.dark_beside import says_it_darkly
from understanding.danger.set_aside.left import what_is_left
from understanding.danger.tired_not_low import is_tired_not_low
from understanding.danger.usual_puff import tells_of_usual_puff
from understanding.danger.wishes_to_live import wishes_to_live
from understanding.dates.timed_by_medicines import is_timed_by_medicines
from understanding.learned import NONE, SAFETY, Heard
from understanding.safety import detect
from understanding.safety.breath_with_effort import fails_with_effort
from understanding.safety.context import beside_praise
from understanding.safety.echoes import only_echoes
from understanding.safety.finding import Category, Finding, Level
from understanding.safety.idioms import joking
from understanding.safety.reading import read
from understanding.safety.spelt_by_ear import BY_EAR
from understanding.safety.told_round_about import HELD_TO_LIFE
from understanding.safety.tongues import tongue_of_cry
from understanding.talking.no_more_messages import wants_no_more_messages
from understanding.text.encoder import READS
from understanding.text.words import in_english

#: From this much of the heads' belief in danger, the meaning alone is enough. What other
#: thresholds come to stands in docs/decisions.md, 9.
ALARM = 0.4
#: The same of what is left of a message, once what nobody lives through now is set aside.
ALARM_OF_THE_REST = 0.25
#: The same of one clause of it, heard alone: "then I stood on the chair with the belt" drowns in
#: what stands beside it.
ALARM_OF_A_CLAUSE = 0.07
#: The same in another language (docs/decisions.md, 12).
ALARM_ELSEWHERE = 0.4
#: "It's a waste of time, dinnae write to me again" takes leave of us; surer than this it is heard.
_LEAVES_US = 0.6
#: What is surely asked of the coach itself is danger only where the meaning is sure of it.
_OF_THE_COACH, _SURELY_ASKED = frozenset({"privacy", "who_are_you", "why", "repeat"}), 0.9
_OF_THE_END = re.compile(
    r"\b(?:gone|dead|die|dying|end|goodbye|without me|no here)\b", re.IGNORECASE
)
#: From this much it raises a concern: one gentle question, and straight back.
CONCERN = 0.5
#: A kind of concern is named from this much of its own: food, where somebody ate a proper dinner,
#: was the likeliest of a dozen unlikely kinds.
NAMED = 0.25
#: A fear spread over many kinds, none of them likelier than this, is none for today unless it is as
#: sure as that in all (docs/decisions.md, 39).
VAGUE, SURE_THOUGH_VAGUE = 0.3, 0.6

#: Below this much belief in danger, though it knows what the words found, the meaning lowers their
#: alarm to a concern; and below `RULED_OUT` it answers for them. Higher, it would spare some false
#: alarms and doubt plain words too: at .20 "I was beaten up by my husband" (decisions.md, 9).
DOUBTED = 0.1
RULED_OUT = 0.005

_OF_DEATH = frozenset({Category.SUICIDE_THOUGHTS, Category.SUICIDE_IMMEDIATE})
#: The usual puff is told in words that come near to these.
_OF_THE_CHEST = (Category.BREATHING, Category.CHEST)
_GRAVE = (Level.URGENT, Level.EMERGENCY)
#: What the words find of these is never doubted: of 135 such sentences of our own the meaning holds
#: one below `DOUBTED` ("feel like walking in front of a bus"), and no false alarm comes of it
#: (decisions.md, 28). Only who holds somebody to life may be asked about gently: "my mum is what
#: stops me from going" is most often a class missed.
_SAID_OUTRIGHT = frozenset(
    {Category.SUICIDE_THOUGHTS, Category.SUICIDE_IMMEDIATE, Category.SELF_HARM}
)
#: Found because of what was told before, or by ear in words that no head was ever taught: what the
#: meaning of the message alone cannot know.
_BEYOND_THE_MEANING = frozenset(
    {
        "comes with effort, with a bad heart",
        "water gathers, with a bad heart",
        "a foot at risk, with diabetes",
        "sugar high and thirsty",
        "sugar very high",
        "sugar still high",
        BY_EAR,
    }
)
#: Whoever names a weapon or a plan, or says that it is no joke, has not laughed it off.
_NO_JOKE = re.compile(
    r"\b(?:not|never|isnt|serious\w*|mean it|list|plan\w*|knife|blade|gun|bat|hammer|axe|machete|"
    r"petrol|bomb|acid|tonight|waiting|going (?:round|over)|address)\b"
)


def find_danger(
    text: str,
    *,
    asked: str | None = None,
    before: str = "",
    history: Sequence[str] = (),
    heard: Heard | None = None,
    tongue: Tongue | None = None,
) -> Finding | None:
    """The gravest finding of either witness, or None.

    Without `heard` the words speak alone. `asked`, `before` and `history` are as in `detect`;
    `tongue` is the language of the message, where that is another than English or Scots.
    """
    found = _by_either(text, asked, before, history, heard, tongue)
    if found is not None and found.level in _GRAVE and heard is not None and tongue is None:
        found = _in_what_is_left(found, text, asked, before, history, heard)
    timed = found is not None and found.category is Category.MEDICATION
    return None if timed and is_timed_by_medicines(text) else found


def _by_either(
    text: str,
    asked: str | None,
    before: str,
    history: Sequence[str],
    heard: Heard | None,
    tongue: Tongue | None,
    enough: float = ALARM,
) -> Finding | None:
    words = _graver(detect(text, asked=asked, before=before, history=history), text)
    if heard is None:
        return words
    if tongue is not None:
        return _together(words, _meant_elsewhere(heard, tongue))
    chances = heard.chances(SAFETY, words.label if words else NONE)
    # The meaning knows English words alone: a cry in another language is none that it can doubt.
    kept = words if tongue_of_cry(text) else _doubted(words, chances)
    meant = _meant(chances, enough)
    if meant is not None and (
        _is_their_usual(meant, text)
        or (_is_gently_low(meant) and is_tired_not_low(text))
        or says_plain_no(text, before)
        or (meant.category in _OF_DEATH and _wishes_for_life(meant, text))
        or tells_of_no_danger(text, before)
        or (meant.sure < _LEAVES_US and wants_no_more_messages(text))
        or _is_asked_of_us(meant, text, heard)
        or _is_denied(meant, text)
        or shows_no_sign(meant, text)
        or meant.category in only_echoes(text, before)
    ):
        meant = None
    meant = beside_praise(meant, text, before) if meant else None
    if meant is not None and meant.category is Category.BREATHING and fails_with_effort(text):
        meant = replace(meant, level=Level.CONCERN)
    if meant is not None and _is_laughed_off(meant, text):
        meant = replace(meant, level=Level.CONCERN)
    return _together(kept, meant)


def _in_what_is_left(
    found: Finding,
    text: str,
    asked: str | None,
    before: str,
    history: Sequence[str],
    heard: Heard,
) -> Finding | None:
    """The finding, or what is left of it without what nobody lives through now.

    The rest is heard with both ears once more, and more wakefully: it lost what stood beside it.
    """
    left = what_is_left(text)
    if left is None or says_it_darkly(found, left.text):
        return found
    if left.text:
        again = heard.again(left.text)
        rest = _by_either(left.text, asked, before, history, again, None, ALARM_OF_THE_REST)
        if rest is not None and rest.level in _GRAVE:
            return found
        if any(_is_feared_alone(clause, heard) for clause in clauses_of(left.text)):
            return found
    return replace(found, level=Level.CONCERN) if left.gently else None


def _is_feared_alone(clause: str, heard: Heard) -> bool:
    """Whether the meaning of one clause leans to a grave danger at all."""
    chances = heard.again(clause).chances(SAFETY, NONE)
    grave = tuple(f" {level.name.lower()}" for level in _GRAVE)
    fear = sum(chance for label, chance in chances.items() if label.endswith(grave))
    return fear >= ALARM_OF_A_CLAUSE


def _graver(words: Finding | None, text: str) -> Finding | None:
    """What is said round about, where nothing as grave was found."""
    told = dark_words(text)
    return words if told is None or (words and words.level >= told.level) else told


def _is_their_usual(meant: Finding, text: str) -> bool:
    """Whether breath that sounds bad is said to be as it always is, or on the mend."""
    if (meant.category, meant.level) == (Category.BREATHING, Level.URGENT):
        return breathing_told(in_english(text)) is Breath.USUAL or tells_of_usual_puff(text)
    return meant.category in _OF_THE_CHEST and tells_of_usual_puff(text)


def _wishes_for_life(meant: Finding, text: str) -> bool:
    """Whether life is wished for, or a part in it: "I would like to get to the coffee morning"."""
    return wishes_to_live(text) or (meant.sure < SURE_OF_THE_MEANING and wishes_to_take_part(text))


def _is_asked_of_us(meant: Finding, text: str, heard: Heard) -> bool:
    """ "Who can see what I've written here?": asked of the coach, and no letter of goodbye."""
    if _OF_THE_END.search(text):
        return False
    chances = heard.chances("control", NONE)
    asked = max(chances.get(one, 0.0) for one in _OF_THE_COACH)
    return asked >= _SURELY_ASKED and meant.sure < SURE_OF_THE_MEANING


def _is_gently_low(meant: Finding) -> bool:
    return (meant.category, meant.level) == (Category.LOW_MOOD, Level.CONCERN)


def _is_denied(meant: Finding, text: str) -> bool:
    """Whether the message itself says that there is no such danger: "naebody's hitting me!"."""
    return denies(denies_alarm(text), meant.category.value)


def _is_laughed_off(meant: Finding, text: str) -> bool:
    """Whether violence that only the meaning fears is laughed at: "gonna kill someone 😂".

    The words treat laughter alike (`detect`): it makes a threat a gentle question, never nothing.
    """
    if meant.category is not Category.HARM_TO_OTHERS:
        return False
    reading = read(text)
    return joking(reading.raw) and not _NO_JOKE.search(reading.text)


def _meant_elsewhere(heard: Heard, tongue: Tongue) -> Finding | None:
    """What the meaning alone tells, in a language that the encoder reads."""
    if tongue is not Tongue.OTHER and tongue.value not in READS:
        return None
    return _meant(heard.chances_by_meaning(), ALARM_ELSEWHERE)


def _doubted(words: Finding | None, chances: dict[str, float]) -> Finding | None:
    """The words' finding, lowered where the meaning holds danger unlikely."""
    if words is None or words.level not in _GRAVE:
        return words
    outright = words.category in _SAID_OUTRIGHT and set(words.cues) != {HELD_TO_LIFE}
    if outright or _BEYOND_THE_MEANING & set(words.cues):
        return words
    belief = 1.0 - chances.get(NONE, 0.0)
    if belief < RULED_OUT and words.category not in _SAID_OUTRIGHT:
        return None
    return replace(words, level=Level.CONCERN) if belief < DOUBTED else words


def _meant(chances: dict[str, float], enough: float) -> Finding | None:
    """What the meaning tells: its likeliest finding, and how far it believes in one at all."""
    found: dict[Category, dict[Level, float]] = {}
    for label, chance in chances.items():
        if label != NONE:
            kind, soon = label.split(" ")
            found.setdefault(Category(kind), {})[Level[soon.upper()]] = chance
    grave = {
        category: sum(chance for level, chance in levels.items() if level in _GRAVE)
        for category, levels in found.items()
    }
    alarm = sum(grave.values())
    if alarm >= enough and not _is_vague(alarm, max(grave.values())):
        category = max(grave, key=grave.__getitem__)
        level = max(_GRAVE, key=lambda one: found[category].get(one, 0.0))
        return Finding(category, level, "meaning", (), round(alarm, 2))
    gentle = {category: levels.get(Level.CONCERN, 0.0) for category, levels in found.items()}
    # What leans to danger without being sure of it is asked about gently.
    belief = sum(gentle.values()) + alarm
    if belief < CONCERN:
        return None
    category = max(gentle, key=gentle.__getitem__)
    if gentle[category] < NAMED:
        category = Category.LOW_MOOD  # Spread over many kinds: none of them is named.
    return Finding(category, Level.CONCERN, "meaning", (), round(belief, 2))


def _is_vague(alarm: float, likeliest: float) -> bool:
    """Whether it is feared a little on many sides, and nowhere much: that is asked about gently."""
    return alarm < SURE_THOUGH_VAGUE and likeliest < VAGUE


def _together(words: Finding | None, meant: Finding | None) -> Finding | None:
    if words is None or meant is None:
        return words or meant
    if meant.level != words.level:
        return max(words, meant, key=lambda finding: finding.level)
    cues = words.cues if meant.category is words.category else ()
    return Finding(meant.category, meant.level, "both", cues, max(meant.sure, words.sure))
