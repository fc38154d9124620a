"""A short message spelt by ear throughout, heard as the plain statement it comes to: "wont 2 dy".

Who hardly reads writes the sounds that count: "tuk al ma pils", "ches sor", "face drp". One such
word by itself may be anything, so no word is changed alone: every word of the message must be one
of the few that danger is told in, as it stands or by its consonants, and it is heard only where
the patterns find danger in the statement that comes out. "Tuk ma dug oot" has a dog in it, and
stays as it is.

Ours: no list of misspellings, but the sound of some hundred and fifty words. The patterns judge.
"""

import re
from functools import lru_cache
from itertools import islice, product

from understanding.safety.reading import read
from understanding.safety.sound_alike import sound_of
from understanding.safety.spelling import mended
from understanding.text.word_list import COMMON, speller
from understanding.text.words import in_english

__all__ = ["BY_EAR", "statements_by_ear"]

#: The cue of whatever was found so.
BY_EAR = "spelt by ear"

#: What a plain statement of danger is made of; a message with any other word is none.
_SAID = frozenset(
    """
    i me my he she him her we us you it is am are was be been have has had do
    not no cannot can will to too so very the a an of in on at all many much lots lot now again and
    with for just please help up out more anymore here today tonight think
    want going go gone take took taken get got feel feels feeling
    box packet packets whole everything full self like baby waking sugar low drunk
    pill pills tablet tablets meds overdose swallowed drank bleach poison
    die dying dead death kill killed killing myself suicide live living life alive end ending
    chest heart pain pains sore hurt hurts hurting tight heavy
    face mouth side arm arms leg droop drooping drooped dropped numb speak talk words slurred right
    breathe breathing breath lips blue grey throat tongue swollen swelling closing
    blood bloody bleed bleeding bad badly pee peeing poo vomit vomiting sick coughing stop stopping
    cut cutting wrist wrists hit hits hitting hurts
    kick kicks kicking throw throwing rope hang hanging jump jumping bridge knife
    paracetamol bottle choked mum wife night last
    unconscious collapsed fit stroke attack wake insulin husband man dad boyfriend
    """.split()
)
#: Words in their own right that stand for another where the whole message is of danger.
_ALSO = {
    "2": ("to", "too"), "to": ("to", "too"), "4": ("for",), "al": ("all",), "aw": ("all",),
    "wont": ("want",),
    "wan": ("want",), "wanna": ("want to",), "wana": ("want to",), "gonna": ("going to",),
    "gona": ("going to",), "gunna": ("going to",), "hart": ("heart",), "pane": ("pain",),
    "dye": ("die",), "n": ("and",), "im": ("i am",), "iv": ("i have",), "u": ("you",),
    "pls": ("please",), "hes": ("he is",), "cant": ("cannot",), "cnt": ("cannot",),
    "cannot": ("cannot",), "dont": ("do not",), "dnt": ("do not",), "write": ("right",),
    "rite": ("right",), "hear": ("here",), "hole": ("whole",), "gon": ("gone",),
    "nae": ("no", "not"), "no": ("no", "not"),
    "ba": (),  # A ball is kicked and hit, and no baby.
}  # fmt: skip
#: Read as other words elsewhere: "wont" as a "won't" in haste.
_OTHERWISE = frozenset({"wont", "hole", "hear", "gon"})
_FEWEST, _LONGEST = 2, 7
#: Its slips are known one by one; by its consonants alone "sussed" would be it.
_AS_SPELT = frozenset({"suicide"})
#: From so many on a figure may be of tablets: "tuk 20 pils".
_A_LOT = 8
#: So many readings of one message are tried.
_MOST_TRIED = 24
_WORD = re.compile(r"[a-z0-9']+")
#: V and th, f and th are one to many ears: "breev", "breff", "mouf".
_SAME = (
    (re.compile(r"ght"), "t"),
    (re.compile(r"th|ph|gh"), "f"),
    (re.compile(r"v"), "f"),
    (re.compile(r"wh"), "w"),
)
_ING = re.compile(r"(?:ing|in|n)$")
_NOT_FIRST_VOWEL = re.compile(r"(?<=.)[aeiouyhw]")
_DOUBLED = re.compile(r"(.)\1+")


@lru_cache(maxsize=4_000)
def _bones(word: str) -> str:
    """What is left of a word by ear: its first sound and its consonants."""
    for spelt, sound in _SAME:
        word = spelt.sub(sound, word)
    if len(word) > len("ing") + 1:
        word = _ING.sub("n", word)
    word = sound_of(word)
    word = _NOT_FIRST_VOWEL.sub("", word)
    word = re.sub(r"^[aeiouy]", "a", word)
    return _DOUBLED.sub(r"\1", word)


_BY_BONES: dict[str, tuple[str, ...]] = {}
for _word in sorted(_SAID - _AS_SPELT):
    _BY_BONES[_bones(_word)] = (*_BY_BONES.get(_bones(_word), ()), _word)


def _vowels(word: str) -> str:
    return re.sub(r"[^aeiouy]", "", word)


def _may_mean(word: str) -> tuple[str, ...]:
    """What a word may stand for here, the likeliest first; empty where it is no word of danger."""
    if word in _ALSO:
        return _ALSO[word]
    if word in _SAID:
        return (word,)
    english = mended(in_english(word))
    if english != word and all(part in _SAID for part in english.split()):
        return (english,)
    if word.isdigit() and int(word[:3]) >= _A_LOT:
        return (word,)
    if word.isdigit() or speller().words.get(word, 0) > COMMON:
        return ()
    near = _BY_BONES.get(_bones(word), ())
    # Of "die" and "do" the one with the vowels that were written comes first.
    written = set(_vowels(word))
    return tuple(sorted(near, key=lambda one: (len(written ^ set(_vowels(one))), len(one))))


def statements_by_ear(text: str) -> list[str]:
    """The plain statements that a short message may come to by ear; none where a word is strange.

    Args:
        text: what was typed; one that is spelt as it should be gives nothing.
    """
    heard = _WORD.findall(read(text).text)
    read_already = "no" not in heard and not _OTHERWISE & set(text.lower().split())
    if read_already and all(word in _SAID for word in heard):
        return []  # The patterns have read these words; "no breathing" and "wont to" they have not.
    words = _WORD.findall(text.lower().replace("\u2019", "'").replace("'", ""))
    if not _FEWEST <= len(words) <= _LONGEST or "?" in text:
        return []
    meant = [_may_mean(word) for word in words]
    if not all(meant):
        return []
    return [" ".join(one) for one in islice(product(*meant), _MOST_TRIED)]
