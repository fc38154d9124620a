"""What a person said, said back to them: their words turned round, or only what it is about."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

from understanding.reflection import lists
from understanding.reflection.clauses import Clause, clauses
from understanding.reflection.clipped import with_small_words
from understanding.reflection.naming import topic_phrase
from understanding.reflection.negated import loses_a_no
from understanding.reflection.sides import both_sides, clearest, sides_of, since
from understanding.reflection.soundness import asks_for_something
from understanding.reflection.turning import FIRST_PERSON, DoubtfulWordsError, turned, with_whose
from understanding.reflection.typed import Sentence, is_known, read
from understanding.reflection.unsaid import has_swearing, may_not_be_reflected
from understanding.text.phrase_shape import Shape, bare_phrase, shape_of
from understanding.text.words import in_english
from understanding.topics.topics import life_area

LONGEST_REFLECTION = 25
#: A name of a trouble has few words.
LONGEST_NAME = 4

OPENINGS = ("So", "Sounds like", "It seems", "You're saying")
_TOPIC_OPENINGS = (
    "So this is about", "Sounds like this is about", "It seems this is about",
    "You're talking about",
)  # fmt: skip
# Answers to these are read as answers; a bare word or two is not turned into a reflection.
_ASKED_FOR_A_VALUE = frozenset({"importance", "confidence", "when", "yes_no"})


@dataclass(frozen=True)
class Reflection:
    """A statement in the listener's voice: at most 25 words, no question, no exclamation mark.

    `kind` is "complex" only where two sides that the person gave are joined; `confidence` is
    "short" where only the subject is named because the parse was doubtful.
    """

    text: str
    kind: Literal["simple", "complex"]
    confidence: Literal["sure", "short"]


def _opened(said: str, variant: int) -> str:
    opening = OPENINGS[variant % len(OPENINGS)]
    if re.match(r"^(?:you feel|it seems|it sounds)\b", said):
        opening = "So"  # "You're saying you feel you need to" hedges twice.
    if opening == "So" and re.search(
        r"\bso (?:you|your|you're|you've|the|it|it's|he|she|they|there)\b", said
    ):
        opening = "Sounds like"
    return f"{opening} {said}."


def _fits(text: str) -> bool:
    statement = not set(text) & set('?!"“”')
    return len(text.split()) <= LONGEST_REFLECTION and statement and not FIRST_PERSON.search(text)


def _one_word(sentences: Sequence[Sentence], asked: str | None) -> str | None:
    words = [w for s in sentences for w in s.words]
    if len(words) != 1 or asked in _ASKED_FOR_A_VALUE or sentences[0].asks:
        return None
    english = words[0].english
    typed = words[0].typed.lower()
    if english in lists.FEELINGS or typed in lists.FEELINGS:
        return f"So you're {typed}."
    return f"So this is about {typed}." if english in lists.ONE_WORD_TOPICS else None


_CONDITION = re.compile(r"\b(?:if|unless)\b")
_WOULD_BE = re.compile(r"\b(?:will|would|could|might|may|shall|going to)\b|'(?:ll|d)\b")


def _loses_its_condition(text: str, said: str) -> bool:
    """Tell whether what would be so is said as if it were: "you'll get fired", without its "if"."""
    return (
        _CONDITION.search(in_english(text)) is not None
        and _CONDITION.search(said) is None
        and _WOULD_BE.search(in_english(said)) is not None
    )


def _whole(text: str, found: Sequence[Clause], variant: int) -> Reflection | None:
    sides = sides_of(found)
    both = both_sides(found, sides) or since(found, sides)
    for said, kind in ((both, "complex"), (clearest(found, sides), "simple")):
        if said is None or _loses_its_condition(text, said):
            continue
        back = _opened(said, variant)
        if _fits(back):
            return Reflection(back, "complex" if kind == "complex" else "simple", "sure")
    return None


def _shorter(text: str, found: Sequence[Clause], variant: int) -> Reflection | None:
    """Only the subject is named, in the person's words."""
    if all(asks_for_something(c) for c in found):
        return None
    topic = topic_phrase(text) or _named(text)
    # "This is about your name" says nothing; "your knees" does.
    if topic is None or has_swearing(topic) or life_area(topic) is None:
        return None
    said = f"{_TOPIC_OPENINGS[variant % len(_TOPIC_OPENINGS)]} {topic}."
    return Reflection(said, "simple", "short") if _fits(said) else None


def _named(text: str) -> str | None:
    """A message that is nothing but the name of a trouble: "panic attacks", "losing weight"."""
    phrase = bare_phrase(text)
    sentences = read(phrase)
    words = sentences[0].words if len(sentences) == 1 else ()
    if not 0 < len(words) <= LONGEST_NAME or sentences[0].asks or life_area(phrase) is None:
        return None
    known = all(is_known(word) and not word.after for word in words) and not has_swearing(phrase)
    if not known or (len(words) > 1 and shape_of(phrase) not in {Shape.THING, Shape.DOING}):
        return None
    try:
        said = turned(words)
    except DoubtfulWordsError:
        return None
    return said[:1].lower() + said[1:] if not said[:2].isupper() else said


def _just_the(text: str) -> Reflection | None:
    """ "The nights", "the shame": what is hard, named with its "the"."""
    sentences = read(bare_phrase(text))
    words = sentences[0].words if len(sentences) == 1 else ()
    if not 1 < len(words) < LONGEST_NAME or words[0].english != "the" or sentences[0].asks:
        return None
    said = " ".join(word.typed for word in words)
    sayable = all(is_known(word) for word in words) and not has_swearing(said)
    if not sayable or words[-1].english in lists.EMPTY_NOUNS - _TIMES:
        return None
    return Reflection(f"So it's {said[:1].lower()}{said[1:]}.", "simple", "short")


_TIMES = frozenset("night nights morning mornings evening evenings weekend weekends end".split())


#: "That's all. Now …" ends what went before.
_ALL_SAID = re.compile(
    r"^\W*(?:that'?s|that is) (?:all|it|everything|aw)\W*(?:$|[.,;!?]\W*(?:(?:noo|now)\b\W*)?)",
    re.IGNORECASE,
)
#: "I didna say it was heavy" is said of the coach's words: said back, it would mock.
_DENIES_SAYING = re.compile(
    r"\W*(?:(?:no|och|but|well)[\s,]+)*i (?:did not|never|have not) (?:even |ever )?(?:say|said|"
    r"mean|meant|tell|told)\b"
)


def reflect(text: str, *, asked: str | None = None, variant: int = 0) -> Reflection | None:
    """`text` turned round and said back, or None where nothing can safely be said.

    Args:
        text: what the person typed, in English or Scots.
        asked: what the coach had just asked (`importance`, `when`, `barrier`, `open` ...).
        variant: which of the openings to use, counted round; the caller varies it.

    The words stay the person's own; no feeling is added (people leave over assumptions made
    about them, and a reflection that names the content is what "listened to" means). Two sides
    are joined by "and", sustain talk first, change talk last (MITI 4.2.1, method.md).
    """
    text = _ALL_SAID.sub("", text)
    if not text.strip() or may_not_be_reflected(text) or _DENIES_SAYING.match(in_english(text)):
        return None
    text = with_whose(with_small_words(text))
    sentences = read(text)
    one = _one_word(sentences, asked) if sentences else None
    if one is not None:
        return Reflection(one, "simple", "short")
    found = clauses(sentences)
    if asked in _ASKED_FOR_A_VALUE and sum(len(c.words) for c in found) < 4:
        return None
    for say in (_whole, _shorter):
        said = say(text, found, variant)
        if said is not None and not loses_a_no(text, said.text):
            return said
    return _just_the(text)
