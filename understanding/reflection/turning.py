"""Words turned from the speaker's side to the listener's: I to you, my to your, am to are."""

import re
from collections.abc import Sequence

from spacy.tokens import Token

from understanding.reflection import lists
from understanding.reflection.typed import Word, read
from understanding.reflection.unsaid import has_swearing, is_left_out
from understanding.text.phrases import any_of

_PRONOUNS: dict[str, str] = {
    "i": "you", "me": "you", "my": "your", "mine": "yours", "myself": "yourself",
    "we": "you", "us": "you", "our": "your", "ours": "yours", "ourselves": "yourselves",
    "we're": "you're", "we've": "you've", "we'll": "you'll", "we'd": "you'd",
}  # fmt: skip
_DRAWN_TOGETHER: dict[str, str] = {
    "i am": "you're", "i am not": "you're no", "i have": "you've", "i would": "you'd",
    "i will": "you'll",
    "i don't": "you don't",
}  # fmt: skip
_TYPED: dict[str, str] = {
    "am": "are", "amnae": "arenae", "amny": "areny", "umnae": "arenae", "umny": "areny",
    "amn't": "aren't", "amnt": "aren't", "oorsels": "yourselves", "oursels": "yourselves",
}  # fmt: skip
_PAST: dict[str, str] = {
    "was": "were", "wis": "were", "wiz": "were", "wasn't": "weren't", "wasnt": "weren't",
    "wasnae": "werenae", "wisnae": "werenae", "wasny": "wereny", "wisny": "wereny",
    "wisna": "werena", "wasna": "werena",
}  # fmt: skip
# Apostrophes lost in a hurry. Scots is never touched.
_MENDED: dict[str, str] = {
    "cant": "can't", "dont": "don't", "didnt": "didn't", "wont": "won't", "isnt": "isn't",
    "havent": "haven't", "hasnt": "hasn't", "couldnt": "couldn't", "wouldnt": "wouldn't",
    "shouldnt": "shouldn't", "doesnt": "doesn't", "wasnt": "wasn't", "werent": "weren't",
    "arent": "aren't", "thats": "that's", "hes": "he's", "shes": "she's", "alot": "a lot",
    "becuase": "because", "becasue": "because", "becos": "because", "abit": "a bit", "teh": "the",
    "adn": "and", "n": "and", "tho": "though", "theyre": "they're", "whats": "what's", "im": "I'm",
}  # fmt: skip

FIRST_PERSON = re.compile(
    r"\b"
    + any_of("""
        i | me | my | mine | myself | mysel | meself | we | us | our | ours | oor | wur
        ourselves | oorsels | am | amnae | umnae | umny | amn't | ma | mah | masel | masell
        maself | mines | meh | ehm | eh'm | eh've
        ah | ahm | i'm | im | i've | ive | a'm | a've | a'll | a'd
    """)
    + r"\b",
    re.IGNORECASE,
)
_SKIPPED = frozenset(
    "just really never still always only also even sometimes not no often actually maybe".split()
)
_COMPANION = re.compile(r"^(your [a-z'-]+) (and|an) you\b(?!')")


_COMES_BEFORE_ILL = frozenset(
    "am is was were be been feel feeling felt got get getting fell so too very really mentally "
    "seriously quite took taken being are he's she's they're".split()
)


class DoubtfulWordsError(ValueError):
    """The words cannot be turned round without risking a wrong pronoun."""


def _is_subject_first_person(token: Token) -> bool | None:
    """Whether the verb that `token` belongs to has "I" for its subject; None where unclear."""
    verb = token.head if token.dep_ in {"aux", "auxpass"} else token
    for _ in range(4):
        subjects = [c for c in verb.children if c.dep_ in {"nsubj", "nsubjpass", "expl"}]
        if subjects:
            mine = subjects[-1]
            joined = [mine, *mine.conjuncts]
            return any(t.lower_ in {"i", "me"} for t in joined)
        if verb.dep_ not in {"conj", "aux", "auxpass"}:
            return None
        verb = verb.head
    return None


def _looks_at_oneself(me: Word) -> bool:
    """True for "I don't see me": the one who sees and the one seen are the same."""
    token = me.tokens[0] if me.tokens else None
    if token is None or token.dep_ != "dobj" or token.head.pos_ != "VERB":
        return False
    return _is_subject_first_person(token.head) is True


def _was_is_mine(words: Sequence[Word], at: int) -> bool:
    if at + 1 < len(words) and words[at + 1].english == "i":
        return True
    back = at - 1
    while back >= 0 and words[back].english in _SKIPPED:
        back -= 1
    if back >= 0 and words[back].english == "i":
        return True
    if back < 0:
        return False
    if words[back].english in lists.SUBJECTS or words[back].english in {"who", "which", "that"}:
        return False
    was = next((t for t in words[at].tokens if t.lower_ in {"was", "were"}), None)
    if was is None:
        return False
    return _is_subject_first_person(was) is True


def _is_likeness(words: Sequence[Word], at: int) -> bool:
    """True for "feel like me again", not for "they like me"."""
    before = words[at - 1] if at else None
    if before is None or before.english != "like":
        return False
    return bool(before.tokens) and before.tokens[0].pos_ == "ADP"


def _without_apostrophe(words: Sequence[Word], at: int) -> str:
    """ "id love to" is "I'd"; "ill" is "I'll" before a verb, and otherwise not well."""
    typed = words[at].typed.lower()
    following = words[at + 1] if at + 1 < len(words) else None
    if typed == "id":
        wishes = {"like", "love", "rather", "be", "say", "have", "need"}
        if following is not None and following.english in wishes:
            return "you'd"
        raise DoubtfulWordsError(typed)
    before = words[at - 1].english.split()[-1] if at else ""
    if following is not None and before not in _COMES_BEFORE_ILL:
        raise DoubtfulWordsError(typed)
    return words[at].typed


def _turned_word(words: Sequence[Word], at: int) -> str:
    word = words[at]
    typed, english = word.typed.lower(), word.english
    if english in _DRAWN_TOGETHER:
        return _DRAWN_TOGETHER[english]
    if typed in _TYPED:
        return _TYPED[typed]
    if typed in {"ill", "id"}:
        return _without_apostrophe(words, at)
    if english == "me" and (_is_likeness(words, at) or _looks_at_oneself(word)):
        return "yourself"
    if english in _PRONOUNS:
        return _PRONOUNS[english]
    if typed in _PAST and _was_is_mine(words, at):
        return _PAST[typed]
    if FIRST_PERSON.search(english) and not FIRST_PERSON.search(typed):
        # "gies" is "give me": a pronoun hidden in a word that would be said back as it is.
        raise DoubtfulWordsError(typed)
    return _MENDED.get(typed, word.typed)


def _check(words: Sequence[Word]) -> None:
    for at, word in enumerate(words):
        if set(word.english.split()) & lists.YOU:
            # "You" may be the coach or anyone at all: either way it must not become the person.
            raise DoubtfulWordsError(word.typed)
        before = words[at - 1].english if at else ""
        if word.english == "mine" and before in {"the", "a", "coal", "this"}:
            raise DoubtfulWordsError(word.typed)
        third = word.tokens and word.tokens[0].tag_ == "VBZ"
        if before == "i" and third and not word.typed.startswith("'"):
            raise DoubtfulWordsError(f"{before} {word.typed}")
        if before in {"said", "says", "goes", "went"} and word.english in {"i am sorry"}:
            raise DoubtfulWordsError(word.typed)


def turned(words: Sequence[Word]) -> str:
    """`words` said from the listener's side, swearing left out, nothing else changed.

    Raises:
        DoubtfulWordsError: a "you", a verb that does not fit, or a pronoun of no clear owner.
    """
    _check(words)
    said: list[str] = []
    for at, word in enumerate(words):
        if is_left_out(word.typed):
            if word.after and said:
                said[-1] = said[-1].rstrip(",") + word.after
            continue
        said.append(_turned_word(words, at) + word.after)
    text = " ".join(said).strip().rstrip(",")
    text = _COMPANION.sub(r"you \2 \1", text)
    if FIRST_PERSON.search(re.sub(r"\b(?:your|his|her|their) ma\b", "", text)):
        raise DoubtfulWordsError(text)
    return text


#: "Nurse says", "since mum died": of whom it is said is left out in a message, and never aloud.
_KIN = any_of(
    "mum | mam | mammy | dad | daddy | gran | granny | nana | grandad | granda | granddad"
)
_CLOSE = any_of("wife | husband | partner | missus | hubby | daughter | son | sister | brother")
_OFFICES = any_of(
    "doctor | gp | nurse | physio | consultant | specialist | dietician | dietitian | pharmacist |"
    " chemist "
    "| surgeon | social worker | health visitor | midwife"
)
_OPENS = (
    r"(?P<opens>^(?:and |but |so )?|\b(?:since|when|after|before|because|cause|cos|and|but|that|"
    r"if|till|until) )"
)
_IS_SAID_OF = (
    r"(?= (?:says?|said|is|was|has|had|told|tells|wants|keeps|thinks?|reckons|left|died|got|"
    r"passed|came|comes|goes|went|won't|can't|cannae|does|did|took|gave|put|asked|made|needs?|"
    r"never|always|just)\b)"
)
_WHOSE = (
    (re.compile(rf"{_OPENS}(?P<who>{_KIN}|{_CLOSE}){_IS_SAID_OF}", re.IGNORECASE), "my"),
    (re.compile(rf"{_OPENS}(?P<who>{_OFFICES}){_IS_SAID_OF}", re.IGNORECASE), "the"),
)


def with_whose(text: str) -> str:
    """ "Nurse says I should" becomes "the nurse says", "since mum died" "since my mum died"."""
    for pattern, whose in _WHOSE:
        text = pattern.sub(rf"\g<opens>{whose} \g<who>", text)
    return text


def turn_round(phrase: str) -> str:
    """A phrase such as a goal, turned round for quoting: "see my kids" gives "see your kids".

    Returns an empty string where it cannot be done safely ("you" in it, swearing that carries
    the meaning, several sentences): the caller then says it another way.
    """
    if has_swearing(phrase):
        return ""
    sentences = read(phrase)
    if len(sentences) != 1 or sentences[0].quotes:
        return ""
    try:
        return turned(sentences[0].words)
    except DoubtfulWordsError:
        return ""
