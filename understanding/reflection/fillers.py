"""What is said around a sentence ("well", "och", "ken"), taken off both its ends."""

from collections.abc import Sequence

from understanding.reflection import lists
from understanding.reflection.typed import Word

#: Before "pal", "son" or "man" these make a person of it.
_OWNS = frozenset(
    "my your his her our their a an the this that one old wee best good young another some no "
    "and or with to of for from".split()
)
#: "Naebody asks what it's like": after these the last word means something.
_BEFORE_A_MEANING = frozenset(
    "i not cannot feel feels would is what its it was were are look looks sound sounds".split()
)
#: "That's what I think", "worse than I guess": here the words after belong to it.
_HANGS_ON = frozenset("what as than how like that who which where so when do".split())


def without_fillers(words: Sequence[Word]) -> tuple[str, str, Sequence[Word]]:
    """Take "well", "och", "to be honest", "ken" from both ends; keep a first joining word."""
    link = typed = ""
    changed = True
    while changed and words:
        changed = False
        for phrase in lists.FILLER_PHRASES_FIRST:
            size = len(phrase)
            spoken = tuple(p for w in words[:size] for p in w.english.split())[:size]
            rest = words[size : size + 1]
            ends = phrase[-1] != "know" or bool(words[:2][-1].after)
            ends = ends or (
                phrase[0] == "you" and bool(rest) and rest[0].english in {"my", "i", "i am"}
            )
            if spoken == phrase and len(words) > size and ends:
                words, changed = words[_count(words, size) :], True
        english = words[0].english
        if english in {"but", "because", "though", "although"} and not link:
            link, typed = ("because" if english == "because" else "but"), words[0].typed
            words, changed = words[1:], True
        elif (english == "even" and words[1:] and words[1].english in {"though", "if"}) or (
            english in lists.FILLERS_FIRST and not _carries_meaning(words)
        ):
            words, changed = words[1:], True
    return link, typed, without_last_fillers(words)


def _count(words: Sequence[Word], parts: int) -> int:
    taken = 0
    for number, word in enumerate(words, start=1):
        taken += len(word.english.split())
        if taken >= parts:
            return number
    return len(words)


def _carries_meaning(words: Sequence[Word]) -> bool:
    """True for "no energy", "like walking", "see my kids", "so tired", "well enough"."""
    if len(words) < 2 or words[0].after:
        return False
    first, second = words[0], words[1]
    tag = second.tokens[0].tag_ if second.tokens else ""
    if first.english == "no":
        return not (second.is_first_person or second.english in lists.SUBJECTS)
    if first.english == "so":
        return tag in {"JJ", "VBN", "RB"} and not second.is_first_person
    return first.english in {"like", "see", "look", "know", "thanks", "please", "then"} and (
        not second.is_first_person and second.english not in {"it's", "my", "there's", "that"}
    )


def _is_described(words: Sequence[Word]) -> bool:
    tag = words[-2].tokens[-1].tag_ if words[-2].tokens else ""
    described = tag in {"JJ", "JJR", "JJS"} and words[-3].english in {"a", "an"}
    return described and not words[-2].after


def without_last_fillers(words: Sequence[Word]) -> Sequence[Word]:
    changed = True
    while changed and len(words) > 1:
        changed = False
        for phrase in lists.FILLER_PHRASES_LAST:
            spoken = tuple(p for w in words[-len(phrase) :] for p in w.english.split())
            before = words[-len(phrase) - 1].english if len(words) > len(phrase) else ""
            hangs_on = phrase[0] == "i" and before in _HANGS_ON
            if spoken[-len(phrase) :] == phrase and len(words) > len(phrase) and not hangs_on:
                words, changed = (
                    words[: len(words) - _count(list(reversed(words)), len(phrase))],
                    True,
                )
        if len(words) > 2 and words[-1].english in lists.FILLERS_LAST:
            verb_before = words[-2].english in _BEFORE_A_MEANING
            # "My pal" is a person; "staring at the wall, hen" speaks to one.
            is_someone = words[-2].english in _OWNS and not words[-2].after
            # "He is a nice man": somebody who is described, and nobody spoken to.
            described = _is_described(words)
            called = words[-1].english in lists.VOCATIVES and (is_someone or described)
            if not verb_before and not called and not words[-2].english.endswith("'s"):
                words, changed = words[:-1], True
    return words
