"""Whether the coach's last line asks about danger, so that an answer has its meaning from it."""

from __future__ import annotations

import re
from functools import lru_cache

from understanding.safety.answered import ANSWERED
from understanding.text.phrases import any_of

__all__ = ["asks_of_danger"]

#: The question itself stands at the end; before it the person's own words may be said back.
_LAST_SENTENCE = re.compile(r"[^.?!\n]*\?[^?]*$")
_OF_DANGER = re.compile(
    r"\b"
    + any_of(r"""
        # To die, to be hurt, to hurt.
        kill\w* | suicid\w* | end(ing)? (your|it|things) | hurt\w* | harm\w* | die | dying | dark
        (un)?safe(ly)? | dangers? | (the|these|those|any|having|such) (\w+ )?thoughts
        (rather not be|weren't|still be|keeps you) here | keeps you going | glad you | year's time
        how( or when)? you (would|might) | need to do that | planning this | out of reach | burden
        (hit|hits|hitting) (you|him|her|them) | do to (him|her|them|the \w+) | your temper | afraid
        scared | frighten\w* | rough with you | bruises? | weapons? | in your hand | voices
        hearing anything | tell you to | when you feel (like )?that
        (spend|looks after) your (own )?money
        who you see | see your friends | is your partner | happened to (you|him|her|the \w+)
        (free|freely|safely|all right) to (chat|talk) | talk (freely|safely|just now) | speak freely
        (somebody|someone|anyone|anybody|home|there|he|she) with (you|the \w+)
        where are you( just)? now
        you still there | how old | what age | 16 | sixteen
        # What was taken.
        (did|have|had) (you|he|she|they|anyone) (ever )?(take|taken|swallow|swallowed) (any\w*|
            more|some|too)
        (he|she|they|you) have taken | you took
        what (did|have|has) ([\w']+ ){1,3}(take|taken|swallow)
        how (many|much) ([\w']+ ){0,4}(take|taken|swallow|give)
        # Signs in the body.
        bleed(ing)? | clots? | colour
        (any|your|that|chest|is the) pain(?! (clinic|group|team|the main))
        that blood | finish a sentence
        (your|the|his|her) (chest|throat|tongue|face|lips|speech|eyesight|spray|wound)
        words (were|was)? ?coming | heart (been )?(racing|pounding) | numb(ness)? | weak(ness)?
        droopy? | dizzy | faint\w* | fever | shiver\w* | rash | swelling | making sense
        (he|she) speaking
        (lift|feel|move) (your|both|his|her) (arms?|hands?|legs?)
        (his|her|your|the|he|she) breathing(?! (exercis|class|practice|space|group|technique)\w*)
        breath | breathless(ness)? | inhaler (help|work|do)\w* | used your (inhaler|pen) | pillows
        awake | conscious | come round | (wake|waken|rouse) (him|her|them)
        (the|a|his|her|another) (fit|seizure) | seizures | ketones? | the meter | keep fluids down
        sugars? (reading|up|been|just|now|dropped|still) | passed (any )?(water|urine)
        your symptoms
        baby (been|mov|about|doing)\w* | feel the baby | how's baby | baby's movements | infection
        eaten today | last eat | sick (on purpose|after) | you are sick | happens after
        (getting|gets?|got|or|than|is it|new or) worse | worse than | not settled
        # How bad it is, and what follows an answer to danger.
        bear (it|this|that) | can bear | bearable | too much at times | (get|gets) too much
        too bad to | as you (write|type) | this minute | (hard|easier) to call | calling is
        of calling | in touch with one of them
    """)
    + r"(?![\w'])",
    re.IGNORECASE,
)
#: What follows an answer to danger ("Call 999 now") is heard beside it, too.
_ANSWERS_DANGER = re.compile(r"\b(?:999|111|116 123)\b|\bcan(?:'t|not) send help\b")


@lru_cache(maxsize=8192)
def asks_of_danger(before: str) -> bool:
    """Tell whether the coach's last line asks about danger or a sign of it, or answers it.

    The heads of danger are taught beside such a line, and hear beside it. Beside any other ("What
    gets in the way?") what somebody writes means what it would mean out of the blue: they had
    learned that who is asked about a barrier is seldom in danger, and who is asked what they would
    like to talk about often is (docs/decisions.md, 28).
    """
    if _ANSWERS_DANGER.search(before):
        return True
    question = _LAST_SENTENCE.search(before)
    if question is None:
        return False
    line = before.lower()
    return _OF_DANGER.search(question[0]) is not None or any(
        row.of_danger and row.asked.search(line) for row in ANSWERED
    )
