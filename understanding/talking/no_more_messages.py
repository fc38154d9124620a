"""Stop, said in a sentence: "see this, it's a waste ae time. dinnae write tae me again"."""

import re

from understanding.text.phrases import any_of
from understanding.text.words import in_english

_FIRST = (
    r"(?:(?:please|just|so|and|but|och|right|ok|well|look|now|oh|can you|could you|will you|"
    r"would you|you can|i want you to|i'd like you to|i would like you to|i wish you would|"
    r"and you can|no)[\s,]+)*"
)
_FROM_NOW = r"( (again|any ?more|ever|ever again|from now on|now|please|at all|no more))"
_WRITE = "(write|text|message|contact|send|bother|pester)"
_WRITING = "(sending|writing|texting|messaging|contacting|bothering|pestering|hassling)"
_THESE = "( (these|this|them|those|any|more|messages|texts|stuff|things|questions|reminders|all))*"
_STOP = re.compile(
    _FIRST
    + any_of(rf"""
        (do not|never|do not you|do not ever) {_WRITE} (to |tae )?(me|us){_THESE}{_FROM_NOW}+
        (do not|never) (send|write) (me |us )?(any )?more( (messages|texts|of (this|these|them|
            that)))?( please)?
        (stop|quit) {_WRITING}( to| tae)?( me| us)?{_THESE}{_FROM_NOW}*
        (leave|let) me (alone|be|in peace|a ?lane){_FROM_NOW}*
        (get lost|away and leave me( alone| be| in peace)?|unsubscribe( me)?)
        (take|get) me off (this|the|your) (list|thing|chat|service|app)
        no more (messages|texts|of (this|these|your (messages|texts)|them))( from you)?( please|
            thanks| now)*
        (i am|i'm|am|that's me) (done|finished|through|scunnered) with (you|
            this thing|this chat|the lot of you)( (now|for good|altogether))*
        i (do not|never) want (to hear from you|any more (messages|texts)|you to (write|text|
            message|contact)( to)? me|(these|your|any) (messages|texts))( (again|any ?more|now))*
    """)
    + r"(?:[\s,]+(?:please|thanks|thank you|pal|hen|son|now|will you|right|ok))*"
)
_BREAK = re.compile(r"[.!?;,…]+| - | and (?=leave|stop|do not)|\n")
#: Said to another, or told of one: "I told him to leave me alone".
_TO_ANOTHER = re.compile(
    r"\b(?:he|she|they|him|her|them|told|tell|tells|telling|asked|shout\w*|wish|said)\b"
)


def wants_no_more_messages(text: str) -> bool:
    """Tell whether somebody wants the coach to write no more, inside a longer message too."""
    english = in_english(text)
    clauses = [part.strip(" '\"“”-") for part in _BREAK.split(english)]
    wanted = [clause for clause in clauses if clause and _STOP.fullmatch(clause)]
    return bool(wanted) and not any(
        _TO_ANOTHER.search(clause) for clause in clauses if clause not in wanted
    )
