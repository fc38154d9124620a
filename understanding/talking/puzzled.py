"""Puzzled by the coach's own question, or thinking it a joke: "how you mean", "what show up?"."""

import re

from understanding.talking.asking_back import asks_back
from understanding.talking.told_before import told_before
from understanding.text.phrases import any_of
from understanding.text.words import in_english

__all__ = ["feels_mocked", "is_puzzled_by"]

_LEAD = (
    r"\W*(?:(?:och|oh|ach|aw|eh|so|and|but|well|sorry|wait|no|aye|yes|ok|hen|pal|son|doll|mate|"
    r"look|hmm+|here|please|honestly|god|jeez|christ)[\s,.!?]+)*"
)
_TAIL = (
    r"(?:[\s,]+(?:hen|pal|son|doll|mate|please|now|here|again|sorry|like|at all|what is it|"
    r"my english|english|is not (?:so )?good|lol|or what|eh|man|or something|too|ok))*\W*"
)
_QUESTION = (
    r"(?:it|that|this|you|the|your|last|first|question|questions|one|bit|word|words|sentence|thing|"
    r"what|mean|means|is|are|say|said|saying|asking|ask|want|wanting|from me|of me|me|here|in)"
)
_PUZZLED = any_of(rf"""
    (i )?(do not|did not|cannot|could not|am not|not|no)( (really|quite|even|just|very))* (get|
        getting|understand|understanding|follow|following|catch|know what you mean|
        see what you mean|make sense of|with you)( {_QUESTION})*
    (i )?do not know (what|how)( (it|that|this|you|to|the|question|is|are))* (mean|means|say|answer|
        asking|want|wanting|ask)( (from me|me|here|to say|to that|that|with that|by that))*
    (what|how)( (do|did|does|is|are|was))? (you|it|that|this|the question)( (mean|means|asking|
        saying|on about|want|wanting|to say|from me|even))+( (this|that|it|by (this|that|it)))*
    what( (is|does|do))? (it|that|this|the question)? ?(mean|means|meaning)( (that|this|it))?
    (the|your|that|this) question( (is|does|was|makes|make|not|no|hard|too|difficult|to|understand|
        for me|clear|unclear|confusing|strange|sense|any|funny))+
    (it|that|this)( (is|does|was|not|makes|make))+ (clear|unclear|confusing|any sense|no sense|
        sense)
    (it |that |this )?(makes|make) no sense
    (question|sentence|word)s? (is |are )?(not clear|strange|too hard|too long|confusing)
    (in )?(more )?(simple|simpler|easier|easy|plain|plainer|other|different) (words?|english|way)
    (say|ask|put|tell|write)( (it|that|me|this))?( (more|in|a))* (simple|simply|simpler|easier|easy|
        plain|plainly|other|another|different)( (words?|way|english))?
    (how|what|why) (what|which|who|how)( [a-z']+){{0,3}}
    what (sort|kind) of (a )?(question|daft question)( (is|was) (that|this|it))?
    whatever that (means|is)
""")
_IS_PUZZLED = re.compile(rf"{_LEAD}(?:{_PUZZLED}){_TAIL}")
_MOCKED = re.compile(
    _LEAD
    + any_of("""
        (are |is |r )?(you|ye|this|that)( (just|really|actually))* (taking|having|pulling|making)( (
            a|the|my))* (mickey|mick|michael|piss|pish|laugh|leg|fun|joke|jokes)( (of|out of|
            with|at|on))*( me)?
        (are |is )?(you|this|it|that)( (just|really|all|some|a|sort|kind|of))* (joke|wind up|
            wind-up|winding me up|kidding|joking|mocking me|laughing at me|having me on|for real)
        are you( (being|really|even))* serious
        you (must be|have to be|are) (joking|kidding|having me on|winding me up)
        do you think (i am|this is) (daft|stupid|funny|a joke|thick)
        (do not|stop) (mock|mocking|laugh|laughing|making fun)( (at|of))?( me)?
    """)
    + _TAIL
)
#: A question that is put back to the coach in its own words: "what show up?", "in my day how?".
_ASKS = re.compile(r"\?|^\W*(?:\w+\W+)?(?:what|how|why|which|who|where|when)\b")
_SMALL = frozenset(
    """what how why which who where when the a an it is are does do did that this you your my i me
    in on of to for at and or so but mean means like be was come comes up""".split()
)
_LONGEST = 12
_ECHO = 7
_SENTENCES = re.compile(r"(?<=[.!?])\s+|\.{2,}\s*|\n+|\u2026\s*")


def is_puzzled_by(text: str, before: str) -> bool:
    """Tell whether a message only wonders what is asked; `before` is the coach's last line.

    "Dinna get that question", "how what show up? i told you": that it was told before may stand
    beside. "I don't understand why I'm so tired" tells of them, and wonders at nothing of ours.
    """
    english = in_english(text)
    if not english or len(english.split()) > _LONGEST:
        return False
    pieces = [one for one in _SENTENCES.split(english) if re.search(r"\w", one)]
    several = len(pieces) > 1  # One alone is read by `asks_back` itself.
    wonders = [_wonders(one, before) or (several and asks_back(one)) for one in pieces]
    return any(wonders) and all(
        puzzled or told_before(one) for puzzled, one in zip(wonders, pieces, strict=True)
    )


def feels_mocked(text: str) -> bool:
    """Tell whether they think that they are made fun of: "are ye takin the mickey"."""
    return _MOCKED.fullmatch(in_english(text)) is not None


def _wonders(english: str, before: str) -> bool:
    return bool(_IS_PUZZLED.fullmatch(english)) or _gives_it_back(english, before)


def _gives_it_back(english: str, before: str) -> bool:
    """Tell whether a short question is made of the coach's own words and nothing else."""
    words = re.findall(r"[a-z']+", english)
    if len(words) > _ECHO or not _ASKS.search(english):
        return False
    said = {_bare(word) for word in words if word not in _SMALL}
    ours = {_bare(word) for word in re.findall(r"[a-z']+", in_english(before))}
    return bool(said) and said <= ours


def _bare(word: str) -> str:
    return word[:-1] if len(word) > len("show") and word.endswith("s") else word
