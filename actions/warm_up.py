"""Loads the language when the action server starts, so that the first person does not wait for it.

Rasa's SDK imports every module of this package before it takes a message.
"""

from __future__ import annotations

from directory.lookup import lookup
from store.engine import session
from store.migrations import DatabaseUnusable, newest_revision, revision_of
from understanding.reflection import reflect
from understanding.text.encoder import encode_line


def _look_at_the_directory() -> None:
    # Of a hundred thousand services it takes seconds, once.
    try:
        if revision_of() == newest_revision():
            with session() as opened:
                lookup(opened)
    except DatabaseUnusable:
        # Whoever starts the coach is told so elsewhere, in a sentence.
        return


reflect("I cannae sleep since my knees went")
encode_line("somewhere to meet people")
_look_at_the_directory()
