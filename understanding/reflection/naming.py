"""Short names in the person's own words: what a message is about, and what a goal is called."""

import re
from collections.abc import Sequence

from spacy.tokens import Token

from understanding.reflection import lists
from understanding.reflection.turning import DoubtfulWordsError, turned
from understanding.reflection.typed import Sentence, Word, is_known, read
from understanding.reflection.unsaid import has_swearing, is_left_out, may_not_be_reflected
from understanding.topics.topics import life_area

LONGEST_TOPIC = 5
LONGEST_NAME = 8
A_LITTLE_LONGER = 3
_LONGEST_TITLE = 3
UNNAMED_GOAL = "your goal"

_OWN = frozenset({"my", "our"})
_BEFORE_A_NOUN = frozenset({"det", "amod", "compound", "nummod", "poss", "nmod"})

_WANTS = (
    r"(?:(?:well|so|and|but|maybe|mibbe|ok|okay|aye|yes|yeah|just|really|honestly|hopefully|"
    r"och)[, ]+)*"
    r"(?:i think |i guess |i suppose |i know |i reckon )?"
    r"(?:my (?:main |big |real )?(?:goal|aim|plan|hope|target) (?:is|would be)(?: just)? (?:to |"
    r"for me to )?|"
    r"(?:what )?i (?:\w+ )?(?:want|would (?:really |just |much )?(?:like|love|want|rather)|hope|"
    r"am hoping|plan|"
    r"am planning|am going|am trying|am wanting|need|have|have got|wish|wanted|"
    r"will|could|should|might|can|would be able|aim|am thinking (?:of|about)|am looking|"
    r"am keen|am ready|am determined|have to|try)(?: (?:is|to))* |"
    r"id (?:\w+ )?(?:like|love) to |"
    r"(?:want|wanting|like|love|hoping|going|trying|need|planning|would like|would love|"
    r"would be good|"
    r"would be nice|it would be (?:good|nice|great|lovely)|to be able) to |"
    r"to )"
)
_TRIES = r"(?:just |really |maybe )*(?:(?:try|start|get back) (?:to |and )|be able to |manage to )*"
_STARTS = re.compile(rf"(?:{_WANTS}(?:to )?)*{_TRIES}")
_ENDS_A_NAME = frozenset("because so but if though although since which as cause".split())
_LEFT_HANGING = frozenset(
    "after before when and or with to at in on for of the a an my your by from about into some my "
    "than that then being be been getting get stop "
    "every one two three four five no as without needing having trying".split()
)


def _phrase(words: Sequence[Word], at: int, token: Token) -> tuple[Word, ...]:
    """The words of a noun and what stands unbroken before it: "my bad knee"."""
    start = at
    while start > 0 and at - start < LONGEST_TOPIC - 1 and not words[start - 1].after:
        before = words[start - 1]
        owner = before.english in _OWN
        joined = bool(before.tokens) and all(
            t.dep_ in _BEFORE_A_NOUN and t.head.i <= token.i for t in before.tokens
        )
        if not (owner or joined):
            break
        start -= 1
        if owner:
            break
    if start < at and words[start].english in {
        "no",
        "not",
        "any",
        "what",
        "which",
        "every",
        "each",
    }:
        return ()
    if start < at and words[start].tokens and words[start].tokens[0].tag_ in {"PDT", "WDT", "WP"}:
        start += 1
    return tuple(words[start : at + 1])


def _worth(phrase: Sequence[Word], token: Token, place: int) -> float:
    own = phrase[0].english in _OWN
    # "My knees" rather than "my flat", "weight" rather than "doctor".
    lived = life_area(" ".join(word.english for word in phrase)) is not None
    role = {"nsubj": 1.0, "nsubjpass": 1.0, "dobj": 1.0, "pobj": 0.8, "attr": 0.6}
    return 2.0 * own + 2.5 * lived + role.get(token.dep_, 0.2) - 0.05 * place


def _only_says_so(token: Token) -> bool:
    """True for the doctor of "doctor said": who says a thing is not what it is about."""
    verb = token.head
    return token.dep_ == "nsubj" and verb.lemma_ in lists.SAYING


#: How they came to write is not what it is about: "the nurse gave me this number".
_BROUGHT_HERE = re.compile(
    r"\b(?:gave|gied|sent|handed|told|recommended|passed|put|pointed|referred)(?: \w+)? (?:me|us) "
    r"(?:\w+ )*(?:this|here|number|leaflet|link|card|app|you)\b|\bsaid to (?:try|use|ring|text)\b"
)
#: People of no relation: "the lassies go on a Tuesday" is not about them.
_SOME_PEOPLE = frozenset(
    """lassie lassies lass girl girls lad lads laddie woman women wife wifie wifies man men lady
    ladies boy boys loon quine quines receptionist person people folk body fella chap guy""".split()
)


def _candidates(sentence: Sentence) -> list[tuple[float, tuple[Word, ...]]]:
    found = []
    words = sentence.words
    for at, word in enumerate(words):
        token = word.tokens[-1] if len(word.tokens) == 1 else None
        if token is None or token.pos_ != "NOUN" or token.dep_ == "compound":
            continue
        if word.english in lists.EMPTY_NOUNS or len(word.english) < 3 or _only_says_so(token):
            continue
        phrase = _phrase(words, at, token)
        fit = [is_known(w, opens_sentence=True) and not has_swearing(w.typed) for w in phrase]
        if phrase and phrase[-1].english in {"for", "its", "it's"}:
            continue  # "Whit its for": a scrap of a question.
        if phrase and phrase[0].english not in _OWN and word.english in _SOME_PEOPLE:
            continue  # "The lassie gied me this number": she is not what it is about.
        # A bare noun is taken only beside English words: "duele" is no topic.
        if phrase and all(fit) and not any(is_left_out(w.typed) for w in phrase):
            found.append((_worth(phrase, token, at), phrase))
    return found


def _is_english(sentence: Sentence) -> bool:
    words = sentence.words
    if len(words) <= 4 and words[0].english in {"my", "our", "the"}:
        return all(is_known(w) for w in words)
    common = sum(w.english.split()[0] in lists.COMMON for w in words)
    return common >= 2 and common / len(words) >= 0.25


def topic_phrase(text: str) -> str | None:
    """What a message is about, as a noun phrase of at most five of its own words, turned round.

    "It's ma knees that stop me" gives "your knees". None where there is no such phrase, where
    the message is not English or Scots, and where it may not be said back at all.
    """
    if may_not_be_reflected(text):
        return None
    found = []
    sentences = read(text)
    if len(sentences) > 1 and (title := _title(sentences[0])) is not None:
        return title
    for sentence in sentences:
        brought = _BROUGHT_HERE.search(" ".join(word.english for word in sentence.words))
        if not sentence.quotes and not brought and _is_english(sentence):
            found += _candidates(sentence)
    for _, phrase in sorted(found, key=lambda one: -one[0]):
        try:
            said = turned(phrase)
        except DoubtfulWordsError:
            continue
        first = phrase[0]
        proper = bool(first.tokens) and first.tokens[0].pos_ == "PROPN"
        return said if proper or said.split()[0][1:].isupper() else said[:1].lower() + said[1:]
    return _bare(text)


def _title(sentence: Sentence) -> str | None:
    """A first sentence that is nothing but a trouble's name: "Back pain. Had it six years"."""
    words = sentence.words
    nouns = [token.pos_ for word in words for token in word.tokens]
    named = 1 <= len(words) <= _LONGEST_TITLE and bool(nouns) and nouns[-1] in {"NOUN", "PROPN"}
    if not named or sentence.asks or sentence.quotes or {"VERB", "AUX", "PRON"} & set(nouns):
        return None
    said = " ".join(word.english for word in words)
    if life_area(said) is None or not all(is_known(w, opens_sentence=True) for w in words):
        return None
    try:
        back = turned(words)
    except DoubtfulWordsError:
        return None
    return back if back[:2].isupper() else back[:1].lower() + back[1:]


def _bare(text: str) -> str | None:
    """A message that is nothing but "my bad back", whatever the parser makes of it."""
    sentences = read(text)
    words = sentences[0].words if len(sentences) == 1 else ()
    if not 2 <= len(words) <= 4 or words[0].english not in _OWN or sentences[0].asks:
        return None
    if not all(is_known(w) for w in words) or has_swearing(text):
        return None
    if any(t.pos_ in {"VERB", "AUX", "PRON"} for w in words[1:] for t in w.tokens):
        return None
    try:
        said = turned(words)
    except DoubtfulWordsError:
        return None
    return None if words[-1].english in lists.EMPTY_NOUNS else said[:1].lower() + said[1:]


def _name_words(words: Sequence[Word]) -> Sequence[Word]:
    """The words of a goal after "I want to", up to its reason, at most eight or a few more."""
    english = " ".join(w.english for w in words)
    lead = _STARTS.match(english + " ")
    spoken = len(lead.group().split()) if lead else 0
    taken = start = 0
    while start < len(words) and taken < spoken:
        taken += len(words[start].english.split())
        start += 1
    kept: list[Word] = []
    rest = list(words[start:])
    # A little longer is said whole: cut, "and to see my sister" has lost whom.
    most = len(rest) if len(rest) <= LONGEST_NAME + A_LITTLE_LONGER else LONGEST_NAME
    for at, word in enumerate(rest):
        ends = word.english in _ENDS_A_NAME
        if word.english == "so":
            ends = at + 1 < len(rest) and rest[at + 1].english in lists.SUBJECTS
        if kept and (ends or len(kept) == most):
            break
        kept.append(word)
        if word.after and len(kept) > 2:
            break
    cut = len(rest) > len(kept)
    if cut:
        _let_go_of_what_hangs(kept)
        if len(kept) > 3 and kept[-2].english in {"and", "an"}:
            del kept[-2:]  # "… to the shops and see" has lost whom.
            _let_go_of_what_hangs(kept)
    return kept


def _let_go_of_what_hangs(kept: list[Word]) -> None:
    while len(kept) > 1 and kept[-1].english in _LEFT_HANGING:
        kept.pop()


def as_name(text: str) -> str:
    """A goal's short name: "I'd like tae get oot mair" gives "get oot mair".

    At most eight words, turned round; "your goal" where no name can safely be made of it.
    """
    if may_not_be_reflected(text) or has_swearing(text):
        return UNNAMED_GOAL
    for sentence in read(text):
        kept = _name_words(sentence.words)
        if not kept or sentence.quotes or kept[0].english in {"it", "that", "this", "them"}:
            continue
        try:
            name = turned(kept)
        except DoubtfulWordsError:
            return UNNAMED_GOAL
        name = name.rstrip(",")
        if name:
            proper = bool(kept[0].tokens) and kept[0].tokens[0].pos_ == "PROPN"
            return name if proper or name.split()[0][1:].isupper() else name[:1].lower() + name[1:]
    return UNNAMED_GOAL
