"""What a person typed as words, each beside the English that spaCy can parse."""

import json
import re
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

from spacy.tokens import Token

from understanding.reflection import lists
from understanding.text.language import nlp, parse
from understanding.text.words import in_english, readable

# A message longer than this is read only so far; a reflection needs one or two clauses of it.
LONGEST_REFLECTED = 1_500

# "6 am" is an hour, not a person.
_CLOCK = re.compile(r"(\d) ([ap]m)\b", re.IGNORECASE)
_TITLE = re.compile(r"\b(Dr|Mr|Mrs|Ms|St|Prof)\.", re.IGNORECASE)
_SENTENCE_END = re.compile(r"([.!?…]+)(?=\s|$)|;|:(?=\s|$)|\s-+\s|[^\w\s'\",./%£()&+!?…:;-]+")
_WORD = re.compile(
    r"£?\d+(?:[.,:/]\d+)*[a-z%]*|[^\W\d_]+(?:['/&-][^\W\d_]+)*(?:(?<=in)'|(?<=\bwi)'|(?<=\bo)')?",
    re.IGNORECASE,
)
_OPENING_QUOTE = re.compile(r"\"|“|”|«|(?<!\w)'(?!(?:cause|cos|til|till|em|s|am|ve|m|d|ll|re)\b)\w")
_KEPT_IN_CAPITALS = frozenset("NHS GP DWP PIP ESA UC TV A&E CAB NHS24 AA ADP MSP MP ID UK".split())


@dataclass(frozen=True)
class Word:
    """One word as typed, the English spaCy read in its place, and spaCy's tokens for that.

    `after` is the comma that followed the word, or nothing.
    """

    typed: str
    english: str
    after: str
    tokens: tuple[Token, ...]

    @property
    def is_first_person(self) -> bool:
        """True for "I" in any spelling, alone or with a verb drawn into it ("ah'm")."""
        return self.english == "i" or self.english.startswith("i ")


@dataclass(frozen=True)
class Sentence:
    """The words between two stops; `asks` where a question mark ended it, `quotes` a quotation."""

    words: tuple[Word, ...]
    asks: bool
    quotes: bool


def _calm(text: str) -> str:
    """Words in capitals are brought down to small letters, but for names such as NHS."""
    words = text.split(" ")
    bare = [w.strip(".,!?;:()") for w in words]
    shouted = [w.isupper() and w not in _KEPT_IN_CAPITALS and w != "I" for w in bare]
    if sum(shouted) < 2 or max((len(w) for w in bare), default=0) < 3:
        return text
    return " ".join(w.lower() if loud else w for w, loud in zip(words, shouted, strict=True))


@lru_cache(maxsize=4096)
def gloss(word: str) -> str:
    """The English of one typed word, in small letters; itself where it is English already."""
    lowered = word.lower()
    if lowered.endswith("'s") and lowered[:-2] not in {"it", "that", "he", "she", "there", "ma"}:
        return gloss(lowered[:-2]) + "'s"
    return lists.ENGLISH.get(lowered) or in_english(lowered).replace("wee", "little") or lowered


_DONE_TO = frozenset("him her them you us it my his".split())


def _is_scots_i(words: list[str], at: int) -> bool:
    """True where "a" or "eh" is Scots for "I": "a cannae", "an eh want", but not "a want"."""
    if words[at].lower() not in {"a", "eh"} or at + 1 >= len(words):
        return False
    following = gloss(words[at + 1]).split(" ")[0]
    if following.endswith("ed") and at + 2 < len(words) and gloss(words[at + 2]) in _DONE_TO:
        return True  # "Like a failed him": nothing is called "a failed him".
    opens = at == 0 or gloss(words[at - 1]) in lists.OPENS_A_CLAUSE
    return following in lists.SURE_AFTER_I or (opens and following in lists.LIKELY_AFTER_I)


def _is_i(following: list[str]) -> bool:
    return bool(following) and gloss(following[0]) == "i"


def _glosses(words: list[str]) -> list[str]:
    english: list[str] = []
    for at, word in enumerate(words):
        one = gloss(word)
        before = english[-1] if english else ""
        opens = at == 0 or before in lists.OPENS_A_CLAUSE
        if _is_scots_i(words, at):
            one = "i"
        elif word.lower() == "meh" and at + 1 < len(words):
            one = "my"  # Of Dundee. Alone it is a shrug.
        elif one in {"am", "am not"} and opens and not _is_i(words[at + 1 : at + 2]):
            # "Am no wanting a lecture": the Scots "I'm" as it is often typed.
            one = f"i {one}"
        elif one == "no" and before.split(" ")[-1] in lists.NO_MEANS_NOT_AFTER:
            following = gloss(words[at + 1]) if at + 1 < len(words) else ""
            one = "no" if following in lists.NO_MEANS_NO_BEFORE else "not"
        elif word.lower() == "ma" and before in {"my", "your", "his", "her", "their"}:
            one = "mum"
        elif one == "your" and word.lower() == "ur" and before.endswith("s"):
            one = "are"
        english.append(one)
    return english


@dataclass(frozen=True)
class _Raw:
    words: list[str]
    commas: list[str]
    asks: bool
    quotes: bool


def _raw_sentences(text: str) -> list[_Raw]:
    found: list[_Raw] = []
    start = 0
    ends = [(m.start(), m.end(), m.group()) for m in _SENTENCE_END.finditer(text)]
    for stop, after, mark in [*ends, (len(text), len(text), "")]:
        piece = text[start:stop]
        start = after
        matches = list(_WORD.finditer(piece))
        if not matches:
            continue
        commas = [piece[m.end() : m.end() + 1] for m in matches]
        found.append(
            _Raw(
                [m.group() for m in matches],
                ["," if c in {",", "("} else "" for c in commas],
                "?" in mark,
                bool(_OPENING_QUOTE.search(piece)),
            )
        )
    return found


@lru_cache(maxsize=32)
def read(text: str) -> tuple[Sentence, ...]:
    """`text` as sentences of words, parsed once as English with the typed words kept beside."""
    text = text[:LONGEST_REFLECTED].replace("\n", ". ")
    text = _CLOCK.sub(r"\1\2", text)
    raws = _raw_sentences(_TITLE.sub(r"\1", _calm(readable(text))))
    shadow, spans = "", []
    for number, raw in enumerate(raws):
        for at, (typed, english) in enumerate(zip(raw.words, _glosses(raw.words), strict=True)):
            said = typed if english == typed.lower() else english
            said = re.sub(r"\bi\b", "I", said)
            spans.append((len(shadow), len(shadow) + len(said), number, at, english))
            shadow += said + (", " if raw.commas[at] else " ")
        shadow = shadow.rstrip() + ("? " if raw.asks else ". ")
    doc = parse(shadow)
    tokens: dict[int, list[Token]] = {}
    cursor = 0
    for token in doc:
        while cursor < len(spans) and token.idx >= spans[cursor][1]:
            cursor += 1
        if cursor < len(spans) and token.idx >= spans[cursor][0]:
            tokens.setdefault(cursor, []).append(token)
    words: list[list[Word]] = [[] for _ in raws]
    for index, (_, _, number, at, english) in enumerate(spans):
        raw = raws[number]
        here = tuple(tokens.get(index, ()))
        words[number].append(Word(raw.words[at], english, raw.commas[at], here))
    return tuple(
        Sentence(tuple(w), raw.asks, raw.quotes) for w, raw in zip(words, raws, strict=True)
    )


@lru_cache(maxsize=1)
def _vocabulary() -> frozenset[str]:
    """The words the parser met in training, read from its files: the running store grows."""
    path = Path(str(nlp().path)) / "vocab" / "strings.json"
    strings: list[str] = json.loads(path.read_text(encoding="utf-8"))
    return frozenset(s for s in strings if s.isalpha() and s.islower()) | lists.ALSO_ENGLISH


def _is_known_form(word: str) -> bool:
    known = _vocabulary()
    if word in known or word in lists.COMMON:
        return True
    bare = word.split("'")[0]
    stems = {bare, bare.rstrip("s"), bare.removesuffix("es"), bare.removesuffix("ed")}
    stems |= {bare.removesuffix("ing"), bare.removesuffix("ing") + "e", bare.removesuffix("ly")}
    if word.endswith("in"):
        stems.add(word + "g")
    return any(len(s) > 2 and s in known for s in stems)


def is_known(word: Word, *, opens_sentence: bool = False) -> bool:
    """True where a word is English, Scots or a name, as far as a word list can tell."""
    if word.english != word.typed.lower():
        return True
    if word.typed[:1].isdigit() or word.typed[:1] == "£":
        return True
    if word.typed[:1].isupper() and not opens_sentence:
        return True
    return all(_is_known_form(part) for part in re.split(r"[/&-]", word.english) if part)
