"""Phrases of other languages that people say in English: they make no message foreign."""

from collections.abc import Sequence

from understanding.text.phrases import phrases

_PHRASES = """
    c est la vie | je ne sais quoi | comme ci comme ca | parlez vous francais | joie de vivre
    que sera sera | mi casa es su casa | muchas gracias | hasta la vista | hasta manana
    no comprendo | la dolce vita | dolce far niente | sprechen sie deutsch | auf wiedersehen
    dzien dobry | do widzenia | ciamar a tha thu | slainte mhath | ceud mile failte | madainn mhath
    feasgar math | tapadh leat | alba gu brath
"""
BORROWED = tuple(tuple(phrase.split()) for phrase in phrases(_PHRASES))


def without_borrowed(words: Sequence[str]) -> list[str]:
    """The words of a message, `words.tokens` of it, without the phrases that English borrows."""
    left: list[str] = []
    at = 0
    while at < len(words):
        phrase = next((p for p in BORROWED if tuple(words[at : at + len(p)]) == p), ())
        if not phrase:
            left.append(words[at])
        at += len(phrase) or 1
    return left
