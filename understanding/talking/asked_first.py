"""What people ask before they agree to chat, each with a short answer of its own.

How long it is kept, whether there is a notice, why an age is asked, who pays, what happens if they
change their mind, whether a doctor writes.
"""

import re
from enum import Enum

from understanding.text.phrases import any_of
from understanding.text.words import in_english

__all__ = ["AskedFirst", "asked_first"]


class AskedFirst(str, Enum):
    """Which question it is; the value is the line that answers it."""

    HOW_LONG = "utter_how_long_kept"
    CHANGE_MIND = "utter_change_of_mind"
    NOTICE = "utter_privacy_notice"
    WHY_AGE = "utter_why_age"
    WHO_PAYS = "utter_who_pays"
    A_DOCTOR = "utter_no_doctor"
    EVIDENCE = "utter_what_evidence"


_PATTERNS = {
    AskedFirst.HOW_LONG: any_of(r"""
        how long (do|does|will|would|is|are|did)( (you|they|it|that|this|my|the|all|of|be))*(
            [\w' ]{1,30})? (keep|kept|hold|held|store|stored|save|saved|stay|last)
        when (do|does|will|is|are)( (you|it|that|this|my|all|they|be))*( \w+)? (deleted?|wiped?|
            gone|erased?)
        (do|will) you keep (it|that|this|my \w+|everything|all of it)( all)? (for ?ever|for good)
        how long for\W*$
    """),
    AskedFirst.CHANGE_MIND: any_of(r"""
        (what )?(if|happens if|when) i change my mind | can i (change my mind|take (it|that|my yes)
            back|pull out|withdraw|opt out)
        what if i (want|wish) (to (stop|leave|quit|pull out)|out)
    """),
    AskedFirst.NOTICE: any_of(r"""
        (privacy|data protection) (notice|policy|statement|information) | gdpr
        (terms and conditions|small print|t&cs|terms of use)
    """),
    AskedFirst.WHY_AGE: any_of(r"""
        (why|what for|how come)( (do|does|are|is|would|you|ye|they|it|need|want|asking|ask|to|have|
            know|that))* (how old|(my|what|our) age|if i am (over )?16|about (my )?age|16|sixteen)
    """),
    AskedFirst.WHO_PAYS: any_of(r"""
        (who|wha|fa)( (is|are|else|really|actually))* (funds?|funding|funded|pays?|paying|paid|
            finances?|sponsors?|bankrolls?)( (it|this|that|you|all this|for (it|this|that|you|
            all this)))*
        (who is|who's|who are) (it|this|you) (funded|paid for|financed|sponsored) by
        how (is|are) (it|this|you) (funded|paid for)
        where does the money (for (it|this) )?come from
    """),
    AskedFirst.A_DOCTOR: any_of(r"""
        (are|is|r) (you|ye|u|this|it)( (a|an|real|really|actual|actually|proper|qualified|my|the|
            trained))* (doctors?|gp|nurses?|clinicians?|therapists?|medic|physio|psychologists?|
            counsellors?)\b
        (do|does) (a|any) (real )?(doctors?|nurses?) (write|read|check|see|type|answer)s?
    """),
    AskedFirst.EVIDENCE: any_of(r"""
        (what('s| is| are)|where('s| is| are)|show me|give me|is there( any)?|have you( any|
            got any)?|any)( (the|some|your))* (evidence|research|data behind|studies|proof|trials)
        (is|are|has|have) (this|it|you)( (been|ever|really|all))* (tested|proven|evidence[- ]based|
            trialled|researched|studied)
        give me the data
    """),
}
_ASKED = {one: re.compile(rf"\b{words}") for one, words in _PATTERNS.items()}
_LONGEST = 40


def asked_first(text: str) -> list[AskedFirst]:
    """Each of these that a message asks, in the order of the list; none for all else."""
    english = in_english(text)
    if len(english.split()) > _LONGEST:
        return []
    return [one for one, words in _ASKED.items() if words.search(english)]
