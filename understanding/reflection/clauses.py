"""A message cut into clauses, each with the word that joins it to the one before."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from spacy.tokens import Token

from understanding.reflection import lists
from understanding.reflection.fillers import without_fillers, without_last_fillers
from understanding.reflection.typed import Sentence, Word

LONGEST_CLAUSE = 19
#: "Remember me as", "see myself as", "use it as": what follows belongs to the verb.
_TAKEN_AS = frozenset("remember see think know treat use regard describe look feel".split())
_TOLD_OF = frozenset("man woman person one thing things way life wife lad lassie folk".split())
_NEGATIONS = frozenset("not no never nobody nothing cannot without neither nor hardly".split())


@dataclass(frozen=True)
class Clause:
    """Words with one subject and verb; `link` joins it to the clause before ("" for none).

    `opens` is true for the first clause of a sentence.
    """

    link: str
    link_typed: str
    words: tuple[Word, ...]
    asks: bool
    quotes: bool
    opens: bool

    @property
    def shares_subject(self) -> bool:
        """True for "but hated it": the subject is the one of the clause before."""
        return self.link == "but" and not _begins(self.words, 0)

    @property
    def english(self) -> str:
        """The clause in English, small letters, without commas."""
        return " ".join(w.english for w in self.words)


def _has_subject_and_verb(words: Sequence[Word], within: int) -> bool:
    """True where a subject stands in the next `within` words and its verb comes after it."""
    last = words[-1].tokens[-1].i if words and words[-1].tokens else -1
    for word in words[:within]:
        for token in word.tokens:
            if token.dep_ in {"nsubj", "nsubjpass", "expl"} and token.i < token.head.i <= last:
                return not _a_noun_stands_before(words, token)
    return False


def _a_noun_stands_before(words: Sequence[Word], subject: Token) -> bool:
    """True for "incense I'll be off": the first noun belongs to what came before."""
    own = {token.i for token in subject.subtree}
    return any(
        token.pos_ == "NOUN" and token.i < subject.i and token.i not in own
        for word in words
        for token in word.tokens
        if token.dep_ not in {"npadvmod", "nsubj", "pobj", "poss"}
    )


def _begins(words: Sequence[Word], at: int) -> bool:
    """True where a clause with its own subject begins at `at`."""
    rest = words[at : at + 12]
    if not rest:
        return False
    skip = 1 if rest[0].english in {"then", "now", "also", "just", "sometimes", "maybe"} else 0
    rest = rest[skip:]
    if not rest:
        return False
    if rest[0].is_first_person:
        return len(rest) > 1
    return _has_subject_and_verb(rest, 5)


def _is_run_on(words: Sequence[Word], at: int) -> bool:
    """True where a new clause begins at `at` with no comma and no joining word before it."""
    word, before = words[at], words[at - 1]
    hangs_on = {"so", "such", "how", "too"} & {w.english for w in words[max(0, at - 4) : at - 1]}
    that_much = at > 1 and words[at - 2].english == "that" and _describes(before)
    if hangs_on or that_much:
        # "so stiff I can't hold a cup", "that sore I can't": one clause hangs on the other.
        return False
    if before.english.split(" ")[-1] in lists.COMPLEMENTISERS or not before.tokens:
        return False
    if word.is_first_person:
        verb = word.tokens[0].head if word.tokens else None
        relative = verb is not None and verb.dep_ == "relcl"
        # "no energy I sleep all day" may be the energy with which I sleep: left whole.
        return not relative and len(words) - at > 1
    if _another_goes_on(words, at):
        return True
    if word.english not in {"my", "it's", "it", "there's", "nothing", "everything"}:
        return False
    if word.english == "my" and says_how_it_is(words[at + 1 : at + 5]):
        return before.tokens[0].pos_ != "ADP" and not _is_done_to(words, at)
    head = next((t.head if t.dep_ == "poss" else t for t in word.tokens), None)
    if head is None or head.dep_ not in {"nsubj", "nsubjpass", "expl"}:
        return False
    return head.head.i > head.i and before.tokens[0].pos_ not in {"VERB", "AUX", "ADP"}


def _is_done_to(words: Sequence[Word], at: int) -> bool:
    """True for "not being able to lift my grandson is the worst": he is lifted, and not worst."""
    tags = [token.tag_ for word in words[:at] for token in word.tokens]
    opens = "VBG" in tags[:2] and not {"VBZ", "VBD", "VBP", "MD"} & set(tags)
    return opens and words[at - 1].tokens[0].pos_ == "VERB"


def _describes(word: Word) -> bool:
    return bool(word.tokens) and word.tokens[-1].tag_ in {"JJ", "RB", "VBN"}


def _another_goes_on(words: Sequence[Word], at: int) -> bool:
    """True for "worried about my dad he won't eat": a new clause tells on of whoever was named."""
    if words[at].english not in {"he", "she", "they", "he's", "she's", "they're"} or at + 1 >= len(
        words
    ):
        return False
    before, after = words[at - 1].tokens[-1], words[at + 1]
    tells = words[at].english in {"he's", "she's", "they're"} or (
        bool(after.tokens) and after.tokens[0].tag_ in {"MD", "VBZ", "VBD", "VBP", "RB"}
    )
    # "No the man she married": of him it is told, and by whom.
    return tells and before.pos_ in {"NOUN", "PROPN"} and before.lower_ not in _TOLD_OF


def says_how_it_is(words: Sequence[Word]) -> bool:
    """True for "back is sore" and "knees ache": the parser often misses these in a run-on."""
    return any(w.english in lists.SAYS_HOW_IT_IS or w.english.endswith("'s") for w in words[:3])


def _has_a_verb(words: Sequence[Word]) -> bool:
    return any(t.pos_ in {"VERB", "AUX"} for w in words for t in w.tokens)


def _link_at(words: Sequence[Word], at: int) -> str | None:
    """The joining word at `at` in English, or None where no clause begins behind it."""
    english = words[at].english
    if english in lists.CONTRAST:
        if at + 1 < len(words) and (_begins(words, at + 1) or _verb_begins(words, at + 1)):
            return "but"
        return None
    if english in lists.CAUSE | lists.SINCE | lists.JOINS and _begins(words, at + 1):
        describes = words[at + 1].tokens and words[at + 1].tokens[0].tag_ in {"JJ", "RB", "VBN"}
        if english == "so" and describes:
            return None
        if english == "as" and _compares(words[:at]):
            return None
        return english
    return None


def _compares(before: Sequence[Word]) -> bool:
    """True where "as" gives no cause: "twice as", "remember me as the one who …"."""
    adverb = bool(before) and before[-1].tokens and before[-1].tokens[0].tag_ == "RB"
    lemmas = {token.lemma_ for word in before[-4:] for token in word.tokens}
    return bool(adverb or lemmas & _TAKEN_AS)


def _verb_begins(words: Sequence[Word], at: int) -> bool:
    """True for "but cannae manage": a contrast whose subject is still "I"."""
    rest = words[at:]
    first = rest[0].tokens[0] if rest[0].tokens else None
    return first is not None and first.tag_ in {"MD", "VBD", "VBP"} and len(rest) > 1


def _cannot_follows(words: Sequence[Word], last: int, at: int) -> bool:
    """True for "waking up coughing and cannae get up": two things of a person who said no "I"."""
    if words[at].english not in lists.JOINS or len(words) - at < 3:
        return False
    before = words[last:at]
    # "My back's killing me and cannae sleep": it is not the back that cannot.
    subject = any(
        t.dep_ in {"nsubj", "nsubjpass"} and (t.lower_ == "i" or not _is_of_theirs(t))
        for word in before
        for t in word.tokens
    )
    return words[at + 1].english in lists.CANNOT and _has_a_verb(before) and not subject


def _is_of_theirs(subject: Token) -> bool:
    """True for a part of the body, a feeling or a thing of theirs: none of these "cannot"."""
    owned = any(child.dep_ == "poss" and child.lower_ == "my" for child in subject.children)
    return owned and subject.ent_type_ != "PERSON" and subject.lemma_ not in lists.PEOPLE


def _cuts(words: Sequence[Word]) -> list[tuple[int, int, str]]:
    """Where clauses begin: (end of the one before, start of this one, link)."""
    cuts: list[tuple[int, int, str]] = []
    last = 0
    # "Since I retired I've not known": what comes first leans on what follows.
    leaning = words[0].english in lists.LEANS_FORWARD
    for at in range(1, len(words)):
        if at <= last:
            continue
        if leaning and (words[at - 1].after or _is_run_on(words, at)):
            leaning = False
            continue
        link = _link_at(words, at) if _has_a_verb(words[last:at]) else None
        if link is None and _cannot_follows(words, last, at):
            link = "and"
        if link is not None:
            even = words[at - 1].english in {"even", "and", "just"} and at - 1 > last
            end = at - 1 if even and link in {"but", "because"} else at
            cuts.append((end, at + 1, link))
            last = at + 1
            leaning = at + 1 < len(words) and words[at + 1].english in lists.LEANS_FORWARD
        elif words[at - 1].after and _begins(words, at) and _opens_another(words, at):
            cuts.append((at, at, ","))
            last = at
        elif at - last > 1 and _has_a_verb(words[last:at]) and _is_run_on(words, at):
            cuts.append((at, at, "run on"))
            last = at
    return cuts


def _opens_another(words: Sequence[Word], at: int) -> bool:
    """True for "my son does it", and for "now my son does it"."""
    leads = words[at].english in {"now", "then"} and at + 1 < len(words)
    opening = words[at + 1 if leads else at]
    return opening.english in lists.SUBJECTS or (leads and opening.is_first_person)


# "He goes I'm no having that": from there on "I" may be somebody else.
_DIRECT_SPEECH = re.compile(
    r"\b(?:(?:he|she|they|it|i) (?:goes|went|was like|were like|is like|turned round)|he's like|"
    r"she's like|(?:says|said)(?: to (?:me|him|her|them))?) "
    r"(?:i|i am|i have|i will|you|no|aye|oh|well|right|what|yes|and says|"
    r"and said)\b(?<!said i)(?<!says i)"
    r"(?<!said i am)(?<!says i am)(?<!said i have)(?<!says i have)(?<!said i will)(?<!says i will)|"
    r"\b(?:says|said) to (?:him|her|them)\b"
)


def _trimmed(words: tuple[Word, ...]) -> tuple[Word, ...]:
    """A clause too long to say back, cut before one of its "and"s or at a comma.

    One that denies something stays whole: "I don't want her to remember me" is the opposite of
    what it was cut from.
    """
    if len(words) <= LONGEST_CLAUSE or any(_denies(word) for word in words):
        return words
    for at in range(16, 3, -1):
        if words[at].english == "and" or words[at - 1].after:
            return words[:at]
    return words


def _denies(word: Word) -> bool:
    english = word.english
    return english in lists.CANNOT or bool(_NEGATIONS & set(english.split())) or "n't" in english


def clauses(sentences: Sequence[Sentence]) -> list[Clause]:
    """All clauses of a message in order, fillers taken off."""
    found: list[Clause] = []
    for sentence in sentences:
        link, typed, words = without_fillers(sentence.words)
        if not words:
            continue
        cuts = _cuts(words)
        conceded = (
            typed.lower() in {"though", "although"} and cuts and cuts[0][2] in {",", "run on"}
        )
        if conceded:
            # "Although I'm nervous I'd like to": the contrast is with what follows.
            cuts[0], link = (*cuts[0][:2], "but"), ""
        elif sentence.words[-1].english in {"though", "but"} and not link and found:
            link, typed = "but", sentence.words[-1].typed
        starts = [(0, link, typed)] + [(s, k, words[s - 1].typed) for _, s, k in cuts]
        ends = [e for e, _, _ in cuts] + [len(words)]
        for number, ((start, joined, as_typed), end) in enumerate(zip(starts, ends, strict=True)):
            part = _trimmed(tuple(without_last_fillers(words[start:end])))
            so_far = " ".join(w.english for w in words[: end + 1])
            quotes = sentence.quotes or bool(_DIRECT_SPEECH.search(so_far))
            if part:
                found.append(
                    Clause(joined, as_typed, part, sentence.asks, quotes, opens=number == 0)
                )
    return found
