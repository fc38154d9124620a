"""Whether a clause can be said back: English, whole, no order, no question, nobody's quotation."""

import re

from understanding.reflection import lists
from understanding.reflection.clauses import LONGEST_CLAUSE, Clause, says_how_it_is
from understanding.reflection.grammar import is_unsure_grammar
from understanding.reflection.typed import Word, is_known
from understanding.reflection.unsaid import has_swearing, is_left_out

_SAYS_NOTHING = frozenset(
    """i am was have had do did can cannot will would could should not it it's that that's is
    feel feels felt think thought know mean guess suppose want need like get got just well so really
    as if""".split()
)
_QUESTION_WORDS = frozenset("what how when where why who which whose".split())
_INVERTED = frozenset("do does did is are am was were can could will would should have has".split())
_AFTER_INVERSION = frozenset("i you we he she it they my the there this that your".split())
_OPENS_A_CONDITION = frozenset({"if", "unless", "when", "whenever", "until"})
_BEGINS_A_SUBJECT = frozenset("i my it he she they nobody".split())
#: A clause that begins so hangs on what stood before it: said alone it is a scrap.
_HANGS_ON = frozenset("an and n or nor plus which who whom than mind ken".split())
_BEFORE_A_THING = frozenset({"PRP$", "DT", "CD", "PDT"})
_FINITE = frozenset({"VBZ", "VBD", "VBP", "MD"})
_DEAD_ENDS = re.compile(r"\b(?:the|a|an|and|or|but|because|my|your|of|than|if|when|to be)$")


#: "It's not that I don't want to, …", "only if it's flat": the other half says what is meant.
_HALF_SAID = re.compile(r"it(?:'s| is) (?:not|no) that\b|only (?:if|when|until|unless)\b")
_NOT_DOING = frozenset(
    "sleeping eating coping managing getting feeling working going doing seeing walking".split()
)


#: Doings that the parser takes for things, where the last letter is left off.
_DOINGS = frozenset(
    """being bein having haein havin getting gettin going goin gaun doing doin daein feeling feelin
    seeing seein hearing hearin""".split()
)


def _is_question(clause: Clause) -> bool:
    english = clause.english.split()
    if clause.asks:
        return True
    if re.match(r"(?:what|where|how|who|when|why)'s\b", english[0]):
        return True
    if english[0] in _QUESTION_WORDS and not (english[1:] and english[1] in lists.SUBJECTS):
        return True
    return len(english) > 1 and english[0] in _INVERTED and english[1] in _AFTER_INVERSION


def tag(word: Word) -> str:
    """spaCy's fine tag of the first part of a word; empty where it was not parsed."""
    return word.tokens[0].tag_ if word.tokens else ""


def subject_left_out(clause: Clause) -> str | None:
    """What stands in for a dropped "I": "you", "you're", "you've"; None where nothing is missing.

    "Feeling tired" lacks "you're", "cannae sleep" lacks "you".
    """
    words = clause.words
    at = 0
    while at < len(words) - 1 and words[at].english in {
        "just",
        "really",
        "always",
        "still",
        "never",
    }:
        at += 1
    if at == 0 and words[0].is_first_person:
        return None
    rest = [w.english for w in words[at:]]
    first = rest[0].split()[0]
    second = rest[0].split()[1] if len(rest[0].split()) > 1 else "".join(rest[1:2])
    if first in {"too", "so", "not", "quite", "pretty", "very", "constantly"}:
        doing = first == "not" and second in _NOT_DOING
        if second in lists.FEELINGS or doing:
            return "you're"
        return None
    return _stand_in(clause, at, first, second)


def _stand_in(clause: Clause, at: int, first: str, second: str) -> str | None:
    words = clause.words
    if first in lists.FEELINGS and at + 1 < len(words) and tag(words[at + 1]) in {"NN", "NNS"}:
        return None  # "Sore hip in the night" says what is sore, not who.
    if first == "lost" and at + 1 < len(words) and tag(words[at + 1]) in _BEFORE_A_THING:
        return "you"  # "Lost my job over it": what they lost, and not that they are.
    if first in lists.FEELINGS and not (len(words) > 1 and tag(words[-1]) in {"VBZ"}):
        later = " ".join(w.english for w in words[at + 1 :])
        return None if re.search(r"\b(?:is|are|has|was|it's|me)\b", later) else "you're"
    if words[at].english in lists.CANNOT:
        return "you"
    if words[at].english == "do not":
        follows = words[at + 1].english if at + 1 < len(words) else ""
        return "you" if follows in lists.NOT_ORDERS else None
    if first in lists.PRESENT_WITHOUT_I and len(words) > at + 1 and tag(words[at]) != "NN":
        # "Get tae the top o the park again" is wished for, and not so.
        return None if words[-1].english == "again" and first in {"get", "go", "be"} else "you"
    if first in lists.PAST_WITHOUT_I and tag(words[at]) in {"VBD", "VBN"}:
        return "you"
    if first == "been" or (first == "got" and len(words) > at + 1):
        return "you've"
    says_none = words[0].typed.lower() != "naw"  # "Naw, the cat is fine" denies, and lacks nothing.
    if first == "no" and says_none and at == 0 and len(words) > 1 and tag(words[1])[:2] == "NN":
        someone = words[1].english.startswith(("one", "body"))
        # "No bein telt whit tae dae" is wished for: "there's no …" would turn it round.
        return None if someone or words[1].english in _DOINGS else "there's"
    if first == "in" and second in {"pain", "agony"}:
        return "you're"
    if _ends_in_ing(words[at : at + 1]) and first in {
        "feeling", "trying", "struggling", "getting", "finding", "missing", "worrying", "hoping",
        "thinking", "waking", "coughing", "wheezing", "limping", "going", "looking", "sleeping",
        "eating", "doing", "waiting", "smoking", "drinking", "crying", "living", "taking",
    }:  # fmt: skip
        has_verb = any(tag(w) in {"VBZ", "VBD", "MD"} for w in words[at + 1 :])
        return None if has_verb else "you're"
    return None


def _ends_in_ing(words: tuple[Word, ...]) -> bool:
    return bool(words) and words[0].english.endswith("ing")


def _has_subject_and_verb(clause: Clause) -> bool:
    inside = {t.i for w in clause.words for t in w.tokens}
    for word in clause.words:
        for token in word.tokens:
            if token.dep_ in {"nsubj", "nsubjpass", "expl", "csubj"} and token.head.i in inside:
                return True
    first = clause.words[0]
    if first.english in {"my", "our", "the"}:
        return says_how_it_is(clause.words[1:5])
    return first.is_first_person and len(clause.words) > 1


def _is_english(clause: Clause) -> bool:
    spoken = [w for w in clause.words if not is_left_out(w.typed)]
    if not spoken:
        return False
    common = sum(w.english.split()[0] in lists.COMMON for w in spoken)
    strange = sum(
        not is_known(w, opens_sentence=at == 0 and clause.opens) for at, w in enumerate(spoken)
    )
    # "Me", "am" and "a" are words of other languages too: they count only beside one that is not.
    small = sum(w.english in {"me", "am", "a"} for w in spoken)
    enough = common >= 2 or (common == 1 and (small or strange == 0))
    return (
        bool(enough)
        and (common + small) / len(spoken) >= 0.2
        and strange <= 1
        and strange / len(spoken) < 0.34
    )


def _who_is_clear(clause: Clause) -> bool:
    """False for "you", for a "we" of unknown company, and for another person's spoken words."""
    english = clause.english.split()
    if set(english) & lists.YOU or clause.quotes:
        return False
    ours = {"we", "we're", "we've", "we'll", "we'd", "us"} & set(english)
    return not ours


def _is_order(clause: Clause) -> bool:
    first = clause.words[0]
    return tag(first) == "VB" and not first.is_first_person and not subject_left_out(clause)


def _subjects(clause: Clause) -> int:
    parsed = sum(t.dep_ in {"nsubj", "nsubjpass"} for w in clause.words for t in w.tokens)
    begun = sum(w.english.split()[0] in _BEGINS_A_SUBJECT for w in clause.words)
    return max(parsed, begun)


def asks_for_something(clause: Clause) -> bool:
    """True for a question or an order: neither is said back."""
    return _is_question(clause) or _is_order(clause)


def is_sound(clause: Clause) -> bool:
    """True where the clause may be turned round whole and said back."""
    words = clause.words
    if len(words) < 2 or len(words) > LONGEST_CLAUSE or _is_question(clause):
        return False
    said = " ".join(w.typed for w in words if not is_left_out(w.typed))
    if has_swearing(said) or not _is_english(clause) or not _who_is_clear(clause):
        return False
    if is_unsure_grammar(clause.english):
        return False
    if _DEAD_ENDS.search(clause.english) or set(clause.english.split()) <= _SAYS_NOTHING:
        return False
    if len(words) == 2 and words[0].english == "i am" and tag(words[1]) == "NNP":
        return False
    if _HALF_SAID.match(clause.english) or _am_nobody(clause):
        return False
    if clause.english.split()[0] in _OPENS_A_CONDITION and _subjects(clause) < 2:
        return False  # "If I had somebody with me" is half a sentence: alone it sounds wrong.
    if clause.shares_subject or subject_left_out(clause):
        return True
    if _is_order(clause) or not _begins_whole(clause):
        return False
    return _has_subject_and_verb(clause)


def _am_nobody(clause: Clause) -> bool:
    """True for "ma back's done, am done": another "I" goes on where this clause was not cut."""
    said = [part for word in clause.words for part in word.english.split()]
    return any(one == "am" and said[at - 1] != "i" for at, one in enumerate(said) if at)


def _begins_whole(clause: Clause) -> bool:
    """False for "lets me lie down" and "an that's ma lot": who it is was cut off."""
    first = clause.words[0]
    if (
        first.english in _HANGS_ON
        or first.typed.lower() == "naw"
        or not all(is_known(w) for w in _verbs(clause))
    ):
        return False
    return tag(first) not in _FINITE or first.is_first_person or len(first.tokens) > 1


def _verbs(clause: Clause) -> list[Word]:
    """The words that say what is so; "jeanies" before "birthday" is taken for one, and is none."""
    return [word for word in clause.words if tag(word) in _FINITE and len(word.tokens) == 1]
