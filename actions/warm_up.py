"""Loads the language when the action server starts, so that the first person does not wait for it.

Rasa's SDK imports every module of this package before it takes a message.
"""

from __future__ import annotations

from understanding.reflection import reflect

reflect("I cannae sleep since my knees went")
