"""A word that no list holds, heard as the word of danger it sounds like: "unconshus", "braithe".

Nobody can list how a frightened person spells. So a word that is in no list of English words is
held against the words that the patterns of danger live by, letter for letter by how alike the
letters sound. The nearest is heard, unless a common word of English lies nearer still.

Words that are spelt as they should be are never changed, nor what is short: one letter makes
another word of "pain" or "kill". Those stand in `understanding.safety.spelling`, one by one.
Ours; the costs were set so that no ordinary sentence of data/ is changed, which a test holds.
"""

import re
from functools import lru_cache

from symspellpy import Verbosity

from understanding.text.word_list import COMMON, speller

__all__ = ["heard_as", "sound_of"]

#: What danger is told in; from five letters on.
_OF_DANGER = frozenset(
    """
    suicide suicidal killing strangled strangling strangles strangle overdose overdosed hanging
    unconscious conscious breathe breathing breathless breathlessness collapsed collapse collapsing
    unresponsive seizure seizures convulsing convulsion fitting epileptic bleeding bleeds
    haemorrhage haemorrhaging haemorrhaged artery spurting swollen swelling swelled throat
    tongue choking choked anaphylaxis anaphylactic allergic sepsis septic ketones ketone insulin
    diabetic unrousable drowsy delirious stroke slurred slurring drooping droopy paralysed numbness
    crushing tightness palpitations angina clammy wheezing gasping
    paracetamol ibuprofen tablets tablet capsules bleach swallowed swallow poisoned poison
    antifreeze weedkiller morphine methadone heroin codeine codamol diazepam tramadol
    cutting stabbed stabbing battered batters battering throttled punched kicked raped molested
    assaulted threatened threatening abused abusing knife machete shotgun
    voices pregnant pregnancy waters starving purging laxatives vomiting fainted blackout
    burning burned scalded twelve thirteen fourteen fifteen
    exhaust stretcher concussed concussion unwakeable
    metformin statins statin warfarin gabapentin pregabalin amitriptyline sertraline citalopram
    mirtazapine fluoxetine apixaban ramipril bisoprolol omeprazole levothyroxine metronidazole
    antibiotics antibiotic methotrexate gliclazide simvastatin prednisolone inhaler
    antidepressants medication prescription naproxen furosemide
    """.split()
)
#: On no list, and meant as another word than the danger that comes near: names, Scots words.
_OWN = frozenset(
    """stoker strachan dibetis bluids unsayable dowpin drappin draappin dropng dreepin
    swallaein swallin keeked blockit""".split()
)
#: How English, and those who spell by ear, write one sound; the first that fits is put.
_SOUNDS = tuple(
    (re.compile(spelt), sound)
    for spelt, sound in (
        (r"(?:sci|ti|ci|sh|xi)ou?s\b", "shus"), (r"[ts]ion", "shun"), (r"ph", "f"), (r"ck", "k"),
        (r"^kn", "n"), (r"^wr", "r"), (r"rrh|rh", "r"), (r"sc(?=[eiy])", "s"), (r"c(?=[eiy])", "s"),
        (r"[cq](?!h)", "k"), (r"x", "ks"), (r"ae(?=m)|oe", "e"), (r"z", "s"),
        (r"([aeiouy])[aeiouyw]+(?=[^aeiouyw]|$)", r"\1"),
    )
)  # fmt: skip
_VOWELS = frozenset("aeiouy")
#: Pairs that are taken for one another by ear or by hand, and what that costs of a whole letter.
_ALIKE = {
    frozenset(pair): cost
    for pair, cost in {"dt": 0.4, "fv": 0.5, "gj": 0.3, "mn": 0.6, "bp": 0.7, "sk": 0.7}.items()
}
_VOWEL, _DOUBLE, _FAINT, _SWAPPED = 0.4, 0.2, 0.5, 0.5
#: Seldom heard: an h, an r after a vowel.
_FAINTLY_HEARD = frozenset("hr")
_SHORTEST = 5


def _room(length: int) -> float:
    """How unlike a word of this many letters may sound."""
    return 0.45 if length < 6 else 0.6 if length < 7 else 0.8 if length < 9 else 1.2


def sound_of(word: str) -> str:
    """A word as it sounds: one letter for each sound, whichever way it is spelt."""
    for spelt, sound in _SOUNDS:
        word = spelt.sub(sound, word)
    return word


def _left_out(word: str, at: int) -> float:
    """What it costs that one of the two words lacks this letter."""
    letter = word[at]
    if at and word[at - 1] == letter:
        return _DOUBLE
    if letter in _VOWELS:
        return _VOWEL
    return _FAINT if letter in _FAINTLY_HEARD and at else 1.0


def _instead(one: str, other: str) -> float:
    if one == other:
        return 0.0
    if one in _VOWELS and other in _VOWELS:
        return _VOWEL
    return _ALIKE.get(frozenset((one, other)), 1.0)


def _unlike(typed: str, meant: str) -> float:
    """How unlike two sounds are: edits, each at what it costs."""
    before: list[float] = []
    row = [0.0]
    for at in range(len(meant)):
        row.append(row[-1] + _left_out(meant, at))
    for i, letter in enumerate(typed):
        older, before, row = before, row, [row[0] + _left_out(typed, i)]
        for j, other in enumerate(meant):
            cost = min(
                before[j] + _instead(letter, other),
                before[j + 1] + _left_out(typed, i),
                row[j] + _left_out(meant, j),
            )
            if i and j and letter == meant[j - 1] and typed[i - 1] == other:
                cost = min(cost, older[j - 1] + _SWAPPED)
            row.append(cost)
    return row[-1]


_BY_START: dict[str, list[tuple[str, str]]] = {}
for _word in sorted(_OF_DANGER):
    _BY_START.setdefault(sound_of(_word)[0], []).append((sound_of(_word), _word))


@lru_cache(maxsize=20_000)
def heard_as(word: str) -> str:
    """The word of danger that a word of no list sounds like; else the word as it stands."""
    if len(word) < _SHORTEST or not word.isalpha() or word in _OF_DANGER or word in _OWN:
        return word
    words = speller().words
    if word in words or (word.endswith("s") and word[:-1] in words):
        return word
    if word.endswith("in") and word + "g" in words:
        # "Walkin": a g that speech drops, of a word that is known.
        return word + "g" if word + "g" in _OF_DANGER else word
    sound = sound_of(word)
    # "Kuttin" lacks its g, "metformin" none.
    sounds = (sound, sound + "g") if sound.endswith("in") else (sound,)
    near = [
        (_unlike(one, other), meant)
        for one in sounds
        for other, meant in _BY_START.get(sound[0], ())
        if abs(len(other) - len(one)) <= 2
    ]
    if not near:
        return word
    cost, meant = min(near)
    if cost > _room(min(len(word), len(meant))):
        return word
    for rival in speller().lookup(word, Verbosity.ALL, max_edit_distance=1):
        common = rival.count > COMMON and rival.term != meant
        if common and _unlike(sound, sound_of(rival.term)) <= cost:
            return word
    return meant
