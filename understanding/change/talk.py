"""Change talk, sustain talk or neither: which way a person's own words lean."""

import re

from spacy.tokens import Token

from understanding.change.change_talk import CHANGE_TALK
from understanding.change.sustain_talk import SUSTAIN_TALK
from understanding.text.language import parse
from understanding.text.phrases import any_of
from understanding.text.words import in_english

Talk = str
CHANGE, SUSTAIN, NEUTRAL = "change", "sustain", "neutral"

_LONGEST = 1_500

# Said as they stand, whatever the parse. A clause's weights add up.
_COMPILED = tuple((re.compile(pattern), weight) for pattern, weight in CHANGE_TALK + SUSTAIN_TALK)

# Verbs read from the parse, with who does them and whether they are denied.
_TOWARDS = frozenset(
    {"want", "hope", "wish", "plan", "intend", "try", "manage", "decide", "promise", "aim", "start",
     "commit", "improve", "quit", "reduce", "join", "need"}
)  # fmt: skip
_TOWARDS_SAID = re.compile(
    r"\b(?:want|hop|wish|plan|intend|try|tri|manag|decid|promis|aim|start|commit|improv|quit|reduc|"
    r"join|need)(?:e?s|e?d|ing|es|ting|ning|y|ied|e)?\b"
)
_ME = frozenset({"i", "we", "me"})

_CLAUSE_ENDS = re.compile(r"\b(?:but|however|although|though|except|yet)\b|(?<=[.!?;])\s+|\n")
_THOUGH_FIRST = re.compile(
    r"^\W*(?:although|though|even though|even if|while)\b([^,]*),(.*)$", re.DOTALL
)

# What the coach had asked: the answer to "what would be better?" leans with its question.
_ASKS_TOWARDS = re.compile(
    r"\b"
    + any_of(r"""
        benefits? | be better | reasons? | motivat\w* | important to you
        matters? (most )?to you
        would help | could help | help you | look like | goals? | gain | improve | hopes?
        hoping
        (first|next|small) steps?
        your plan | ideas? | work for you | worked for you | get out of it | feel if you
        be different | strategies | support you | alternatives?
        like to (try|change|do)
        willing to | appeal\w* | concerns?
        worr(y|ies|ied) you
        proud
    """)
    + r"\b"
)
_ASKS_AWAY = re.compile(
    r"\b"
    + any_of(r"""
        difficult\w*
        hard(er|est)?
        challeng\w* | barriers? | in the way
        stop(s|ping|ped)? you from
        hold(s|ing)? you back
        enjoy | like about | triggers? | tempt\w* | crav\w* | role does | obstacles?
        keeps you
    """)
    + r"\b"
)
_ASKS_YES_OR_NO = re.compile(
    r"\b(?:would|will|could|can|are|do|does|is|have|shall) (?:you|that|this|it|we)\b[^.?!]*\?\s*$"
)
_YES = re.compile(
    r"\W*(?:yes|ok|okay|sure|definitely|absolutely|of course|sounds (?:good|great)|"
    r"that sounds|i (?:would|could|will|can|do|am))\b[\w\s,']{0,40}\W*"
)
_NO = re.compile(
    r"\W*(?:no|not really|never|not|i (?:would|could|will|do|am) not|cannot)\b[\w\s,']{0,25}\W*"
)
_SAYS_LITTLE = re.compile(
    r"\W*(?:(?:i )?do not know|not sure|no idea|thanks?|thank you|hello|hi|bye|none|nothing|maybe|"
    r"ok|okay|yes|no|sure)\W*(?:\w+\W*){0,2}"
)
_LONGEST_LEANT_ON = 14


def _denied(token: Token) -> bool:
    near = [*token.children]
    near += [child for head in token.ancestors for child in head.children if head.dep_ == "ROOT"]
    return any(t.dep_ == "neg" or t.lower_ in {"never", "nothing", "hardly"} for t in near)


def _subject_is_me(token: Token) -> bool:
    for head in [token, *(a for a in token.ancestors if a.pos_ in {"VERB", "AUX"})]:
        subjects = [t for t in head.children if t.dep_ in {"nsubj", "nsubjpass"}]
        if subjects:
            return subjects[0].lower_ in _ME
    return True


def _by_the_parse(clause: str) -> int:
    """Weight of first-person verbs that lean towards change, turned round where denied."""
    weight = 0
    for token in parse(clause):
        if token.pos_ == "VERB" and token.lemma_ in _TOWARDS and _subject_is_me(token):
            weight += -2 if _denied(token) else 1
    return max(-3, min(2, weight))


def _weight(clause: str) -> int:
    if clause.rstrip().endswith("?"):
        return 0
    by_phrase = 0
    left = clause
    for pattern, weight in _COMPILED:
        if weight < 0 and (match := pattern.search(clause)):
            by_phrase += weight
            # "Not able to" holds "able to": what is denied must not count for change as well.
            left = left.replace(match.group(), " \u00b7 ", 1)
    by_phrase += sum(weight for pattern, weight in _COMPILED if weight > 0 and pattern.search(left))
    # A parse costs more than all the phrases: only where they say nothing.
    if by_phrase == 0 and _TOWARDS_SAID.search(clause):
        return _by_the_parse(clause)
    return by_phrase


def lean(text: str) -> int:
    """How far `text` leans, by phrases and by the parse: above 0 to change, below 0 to sustain.

    Where a clause follows a "but" or begins a new sentence, the last that leans at all decides:
    "I want to but I can't" is sustain talk, "it's hard but I'm trying" is change talk.
    """
    english = in_english(text)[:_LONGEST]
    if though := _THOUGH_FIRST.match(english):
        english = f"{though[1]}. {though[2]}"
    for clause in reversed(_CLAUSE_ENDS.split(english)):
        if clause and (weight := _weight(clause)):
            return weight
    return 0


def _lean_of_the_question(text: str, before: str) -> int:
    """The lean of a short answer that only its question gives away."""
    english, question = in_english(text), in_english(before)
    if english.endswith("?") or len(english.split()) > _LONGEST_LEANT_ON:
        return 0
    away = bool(_ASKS_AWAY.search(question))
    towards = bool(_ASKS_TOWARDS.search(question))
    if _ASKS_YES_OR_NO.search(question) and (towards or not away):
        if _YES.fullmatch(english):
            return 1
        if _NO.fullmatch(english):
            return -1
    if away == towards or _SAYS_LITTLE.fullmatch(english):
        return 0
    return -1 if away else 1


def read_talk(text: str, *, before: str, asked: str | None) -> Talk:
    """Read which way a person's words lean: `change`, `sustain` or `neutral`.

    Change talk speaks for the change (desire, ability, reasons, need, commitment, steps taken),
    sustain talk for things staying as they are. `before` is the coach's last line: a short answer
    that leans neither way by itself leans with its question.
    """
    weight = lean(text)
    if weight == 0 and before and asked in {None, "open", "yes_no"}:
        weight = _lean_of_the_question(text, before)
    return CHANGE if weight > 0 else SUSTAIN if weight < 0 else NEUTRAL
