"""The rule: by the script where it is not Latin, else by two witnesses and no English."""

from functools import lru_cache

from coaching.other_languages import Tongue
from understanding.other_language.borrowed import without_borrowed
from understanding.other_language.identifier import identified
from understanding.other_language.scripts import tongue_by_script
from understanding.other_language.words import (
    SAID_WHOLE,
    is_english,
    is_its_own,
    most_words,
    own_words,
    tokens,
    words_of,
)
from understanding.text.words import readable

#: A shorter message is not judged: "die", "son" and "main" are words in many languages.
FEWEST_WORDS = 3
#: More English or Scots words than this share, and it is English or Scots with some words borrowed.
MOST_ENGLISH = 0.34
#: The message's small words that the identified language must know, however sure the identifier is.
FEWEST_KNOWN = 2
#: This share of words that no other language has speaks for a language that was not identified.
ITS_OWN_SHARE = 0.25


@lru_cache(maxsize=64)
def tongue_of(text: str) -> Tongue | None:
    """The language of a message, or None for English, Scots and whatever is in doubt.

    `Tongue.OTHER` is a language in another script that we have no words for.
    """
    said = readable(text)
    by_script = tongue_by_script(said)
    if by_script is not None:
        return by_script
    words = tokens(said)
    whole = SAID_WHOLE.get(" ".join(words))
    if whole is not None:
        return whole
    words = without_borrowed(words)
    if len(words) < FEWEST_WORDS:
        return None
    return _by_its_words(words) or _by_the_identifier(said, words)


def _by_its_words(words: list[str]) -> Tongue | None:
    """A language that says what it is: two words of its own, and more of them than English ones."""
    tongue = most_words(words)
    known = own_words(tongue)
    own = [word for word in words if word in known and is_its_own(word)]
    english = [word for word in words if word not in known and is_english(word)]
    plain = {word for word in own if not is_english(word)}
    if len(plain) < FEWEST_KNOWN or len(own) < ITS_OWN_SHARE * len(words):
        return None
    return tongue if len(english) < len(own) else None


def _by_the_identifier(said: str, words: list[str]) -> Tongue | None:
    """The identifier's word, where the message's small words bear it out and English does not."""
    tongue = identified(said)
    if tongue is None:
        return None
    known = words_of(tongue)
    english = [word for word in words if word not in known and is_english(word)]
    if len(english) > MOST_ENGLISH * len(words):
        return None
    borne_out = {word for word in words if word in known}
    plain = {word for word in borne_out if is_its_own(word) and not is_english(word)}
    return tongue if len(borne_out) >= FEWEST_KNOWN and plain else None
