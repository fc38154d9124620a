"""A message in standard English spelling, for the learned readers: Scots, slips and all mended.

What is quoted back to a person stays as they typed it. The list of English words and their
frequencies comes inside symspellpy; nothing is fetched.
"""

import re
from functools import lru_cache

from symspellpy import Verbosity

from understanding.safety.reading import read
from understanding.text.word_list import COMMON, speller
from understanding.text.words import in_another_script

#: Words of this field that the list does not have, and that lie one letter from a common word.
OURS = frozenset(
    """copd ibs uti nhs gp hrt ecg adhd ocd ptsd pip dwp cpn camhs cpap inr bmi hypo hypos vape
    vapes vaped vaping fibro meds statin statins keto libre sats picc physio physios epipen bipap
    peched blether blethers blethered tatties stovies fankle havers craic laldy ceilidh fitba loch
    lochs asda lidl aldi tesco greggs bairns weans grandweans grandkids grandbairns zimmer alexa
    gaviscon omeprazole ramipril sertraline fluoxetine mirtazapine gabapentin pregabalin tramadol
    codeine codamol naproxen metformin bisoprolol apixaban clopidogrel furosemide digoxin warfarin
    amitriptyline levothyroxine prednisolone methotrexate salbutamol ventolin clozapine lithium
    chemo radio strimmer oban largs thurso elgin wheezier uhuh lol parkrun zumba cigs ciggies
    baccy rollies rollups foodbank webchat gran grannie hogmanay wifi binged binge""".split()
)
#: No slip is ever mended into one of these: a wrong guess would be grave.
NEVER_GUESSED = frozenset("rape rapes raped raping titties".split())
# How Scots sounds are written, and the English they stand for; the first that gives a word wins.
_SOUNDS = tuple(
    (re.compile(sound), english)
    for sound, english in (
        ("icht", "ight"), ("ocht", "ought"), ("aucht", "aught"), ("in$", "ing"), ("oo", "ou"),
        ("oo", "ow"), ("ae", "o"), ("ui", "oo"), ("auld", "old"), ("aist", "ost"),
        ("eid", "ead"), ("nae$", " not"), ("na$", " not"), ("^on", "an"), ("ai", "o"),
        ("aa", "all"), ("aw", "all"), ("^fa", "wha"), ("^fi", "whi"), ("ie$", "y"), ("it$", "ed"),
        ("airm", "arm"), ("ert", "art"),
    )
)  # fmt: skip
_SHORTEST = 4
# Fewer common words than this share of a message, and it is in another language: left alone.
_ENGLISH_SHARE = 0.4


def is_known(word: str) -> bool:
    """Whether a word is left as it stands: English, ours, short, or no word at all."""
    return len(word) < _SHORTEST or not word.isalpha() or word in OURS or word in speller().words


def is_common(word: str) -> bool:
    """Whether a word is ours, or stands among the commonest of English."""
    return word in OURS or speller().words.get(word, 0) > COMMON


@lru_cache(maxsize=20_000)
def mended(word: str) -> str:
    """One word in English spelling: a Scots sound, else one slip away; else as it stands."""
    if is_known(word):
        return word
    frequency = speller().words
    for sound, english in _SOUNDS:
        guess, changed = sound.subn(english, word)
        if changed and frequency.get(guess.split()[0], 0) > COMMON:
            return guess
    if word.endswith("s") and word[:-1] in frequency:
        return word[:-1]  # "mums", "thats": the apostrophe was left out.
    found = speller().lookup(word, Verbosity.TOP, max_edit_distance=1)
    if found and found[0].count > COMMON and found[0].term not in NEVER_GUESSED:
        return str(found[0].term)
    return word


@lru_cache(maxsize=1024)
def normal(text: str) -> str:
    """`text` in lower-case English words, one space apart, as the learned readers want it.

    A message in another language comes back as it was typed: the encoder reads many.
    """
    if in_another_script(text):
        return text
    words = read(text).text.split()
    letters = [word for word in words if word.isalpha()]
    if len(letters) >= 3 and sum(map(is_common, letters)) < _ENGLISH_SHARE * len(letters):
        return text
    return " ".join(map(mended, words))
