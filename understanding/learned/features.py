"""A message as numbers: its meaning, its words and letters, what was asked, and the line before."""

from collections import Counter
from collections.abc import Mapping, Sequence
from typing import Any

import numpy as np
from numpy.typing import NDArray
from sklearn.feature_extraction.text import TfidfVectorizer

from understanding.learned.examples import ASKED, Example
from understanding.text.encoder import WIDTH, Encoder, Vectors, encode, encode_line

#: How much the meaning of the line before counts beside that of the message.
LINE_BEFORE = 0.5
#: How much the kind of the question counts.
QUESTION = 0.3
#: Meaning, line before, question: the numbers that every message has.
DENSE = 2 * WIDTH + len(ASKED) + 1

Sparse = Any


class Features:
    """Turns messages into numbers; learns once which words and letters to look for."""

    def __init__(self, words: TfidfVectorizer, letters: TfidfVectorizer) -> None:
        self._vectorizers = (words, letters)
        self._analysers = (words.build_analyzer(), letters.build_analyzer())

    @classmethod
    def learn(cls, texts: Sequence[str]) -> "Features":
        """Learn the words and runs of letters worth counting; texts as `normal` gives them."""
        made = cls(*_vectorizers())
        for vectorizer in made._vectorizers:
            vectorizer.fit(texts)
        return made

    @property
    def width(self) -> int:
        """How many words and runs of letters are counted."""
        return sum(len(vectorizer.vocabulary_) for vectorizer in self._vectorizers)

    def counted(self, texts: Sequence[str]) -> Sparse:
        """Words and runs of letters, a sparse row a text; texts as `normal` gives them."""
        from scipy.sparse import hstack

        return hstack([v.transform(texts) for v in self._vectorizers]).tocsr()

    def counted_in(self, text: str) -> tuple[NDArray[np.int64], NDArray[np.float32]]:
        """The same for one text: which columns count, and how much; sooner done."""
        places, amounts, width = [], [], 0
        for vectorizer, analyse in zip(self._vectorizers, self._analysers, strict=True):
            known = vectorizer.vocabulary_
            found = Counter(known[term] for term in analyse(text) if term in known)
            columns = np.fromiter(found, dtype=np.int64, count=len(found))
            often = np.fromiter(found.values(), dtype=np.float64, count=len(found))
            weighed = (1.0 + np.log(often)) * vectorizer.idf_[columns]
            length = np.sqrt((weighed**2).sum()) or 1.0
            places.append(columns + width)
            amounts.append(weighed / length)
            width += len(known)
        return np.concatenate(places), np.concatenate(amounts).astype(np.float32)

    def as_arrays(self) -> dict[str, NDArray[Any]]:
        """What was learned, to save."""
        kept = {}
        for name, vectorizer in zip(("words", "letters"), self._vectorizers, strict=True):
            terms = sorted(vectorizer.vocabulary_, key=vectorizer.vocabulary_.__getitem__)
            kept[f"{name}_terms"] = np.array("\n".join(terms))
            kept[f"{name}_idf"] = vectorizer.idf_.astype(np.float32)
        return kept

    @classmethod
    def from_arrays(cls, arrays: Mapping[str, NDArray[Any]]) -> "Features":
        """What was saved, ready for use."""
        made = _vectorizers()
        for name, vectorizer in zip(("words", "letters"), made, strict=True):
            terms = str(arrays[f"{name}_terms"]).split("\n")
            vectorizer.vocabulary = {term: at for at, term in enumerate(terms)}
            vectorizer.fixed_vocabulary_ = True
            vectorizer.vocabulary_ = vectorizer.vocabulary
            vectorizer.idf_ = arrays[f"{name}_idf"].astype(np.float64)
        return cls(*made)


def _vectorizers() -> tuple[TfidfVectorizer, TfidfVectorizer]:
    # A line end cannot stand in a term: `normal` leaves single spaces, and the terms are kept so.
    words = TfidfVectorizer(
        ngram_range=(1, 2),
        min_df=2,
        sublinear_tf=True,
        token_pattern=r"[^\W_]+",  # noqa: S106 - what a word is
    )
    letters = TfidfVectorizer(analyzer="char_wb", ngram_range=(2, 5), min_df=4, sublinear_tf=True)
    return words, letters


def dense(examples: Sequence[Example], texts: Sequence[str], meanings: Encoder = encode) -> Vectors:
    """Meaning, line before and question, a row an example; `texts` are theirs, as `normal`."""
    rows = np.zeros((len(examples), DENSE), dtype=np.float32)
    # The same sentence stands in several fields, and the same line before many: encoded once each.
    said = list(dict.fromkeys([*texts, *(one.before for one in examples if one.before)]))
    meaning, place = meanings(said), {text: at for at, text in enumerate(said)}
    for row, example, text in zip(rows, examples, texts, strict=True):
        row[:WIDTH] = meaning[place[text]]
        before = meaning[place[example.before]] if example.before else None
        _set_context(row, example.asked, before)
    return rows


def dense_of(text: str, asked: str | None, before: str) -> Vectors:
    """Meaning, line before and question of one message; `text` as `normal` gives it."""
    row = np.zeros(DENSE, dtype=np.float32)
    row[:WIDTH] = encode([text])[0]
    _set_context(row, asked, encode_line(before) if before else None)
    return row


def out_of_the_blue(rows: Vectors) -> Vectors:
    """The same messages as if nothing had been asked and said before them; rows as `dense`."""
    alone = rows.copy()
    alone[:, WIDTH:] = 0.0
    for row in alone:
        _set_context(row, None, None)
    return alone


def _set_context(row: Vectors, asked: str | None, before: Vectors | None) -> None:
    if before is not None:
        row[WIDTH : 2 * WIDTH] = before * LINE_BEFORE
    question = ASKED.index(asked) if asked in ASKED else len(ASKED)
    row[2 * WIDTH + question] = QUESTION
