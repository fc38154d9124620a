"""What is asked of the coach itself: what can you do for me, does it cost anything, does it work.

Whole messages alone: "is it free on Mondays" asks about a group, and "work" tells of a trouble.
"""

import re
from enum import Enum

from understanding.phrases import any_of
from understanding.words import in_english

__all__ = ["AskedOfCoach", "all_asked_of_coach", "read_asked_of_coach"]


class AskedOfCoach(str, Enum):
    """Which question it is; the value is the name of its intent."""

    WHAT_FOR_ME = "what_for_me"
    COST = "what_it_costs"
    DOES_IT_WORK = "does_it_work"
    WHEN_NEXT = "when_next"
    REMEMBERS = "recap"
    WHOSE = "who_are_you"
    KNOWS = "knows_of_it"


_START = (
    r"\W*(?:(?:och|oh|eh|so|and|but|well|right|ok|okay|wait|sorry|hang on|hi|hello|hiya|hey|no|yes|"
    r"please|see|just|first|before i start|quick question|thanks|whoa)[\s,.!?:-]+)*"
)
_END = (
    r"(?:[\s,]+(?:please|then|now|though|anyway|exactly|actually|hen|pal|mate|son|by the way|btw|"
    r"like|at all|just now|for me|or what|or no|or not|eh|lol))*\W*"
)
_THIS = (
    r"(?:this|it|that|you|the app|this app|the service|this service|this thing|the coach|all this|"
    r"any of this|chatting|the chat|this chat|using this)"
)
_FOLK = r"(?:me|us|people|anyone|anybody|everyone|someone like me|folk like me|folk|my \w+)"
_PHRASES = {
    AskedOfCoach.WHAT_FOR_ME: rf"""
        (what|how) (can|could|do|would|will|are) (you|{_THIS}) (actually |really |going to )?(do|
            help|
            offer|good at|able to do|help with|help me with)( (for|with|about))?( {_FOLK})?
        (what|how) (can|could) {_THIS} do to help( {_FOLK})?
        how (can|could|do|would|will|does) {_THIS} help( {_FOLK})?
        what (can|could|do) (you|ye) help( {_FOLK})?( with)?
        what('?s| is| are) {_THIS} (even |actually )?(about|all about|meant to do|supposed to do|
            in aid of)
        what('?s| is) the (use|purpose) (of|in) (the app|this app|this service|the coach|you)
        what (do|will|would) i get (out of|from) {_THIS}
        what are you (for|here for|good for|able to do|meant to do|supposed to do)
        what use are you
        what good (is|are) {_THIS}( to me)?
        what('?s| is) in it for me
        what sort of (thing|things|help|stuff) (can|do) you (do|help with|offer)
        tell me what you (can )?do( for me)?
    """,
    AskedOfCoach.COST: rf"""
        (is|are) ({_THIS}|your help|texting you) (all |really |actually |definitely )?free(
             of charge)?( (to use|on here|for {_FOLK}))?
        is (there )?(a|any) (charge|cost|fee|fees|subscription|catch)( (for|to|with) ({_THIS}|pay|
            use it))?
        (how much|what) (does|do|is|will|would|are) {_THIS} (cost|costs|charge|charging|
            going to cost)( me| us| to use)?
        how much (is|are) {_THIS}( to use)?
        (does|do|will|would) {_THIS} (cost|charge)( me| us)?( (anything|money|much|owt|a lot|
            to use))?
        is {_THIS} going to cost( me| us)?( (anything|money|much|owt|a lot))?
        (do|will|would|am) (i|a|ah) (have |need |going |got )?(to |having to )?(pay|paying|
            be charged|get charged|be billed)( (for|to use))?( {_THIS}| anything)?
        (will|does|do|is) {_THIS} (use|using|take|going to use) (up )?(all )?my (data|credit|
            minutes)
        what('?s| is) the (catch|cost|charge|price)( (of|for|with) {_THIS})?
        (are )?you (selling|trying to sell)( me)? (something|anything)
    """,
    AskedOfCoach.DOES_IT_WORK: rf"""
        (does|do|will|would|can) {_THIS} (really |actually |even )?(work|help|do any good|
            make any difference|do anything)( for)?( {_FOLK})?
        (is|are) {_THIS} (any|much) (good|use)( (to|for) {_FOLK})?
        how do (i|you) know (it|this) (works|will work|helps|will help)
        has (it|this) (helped|worked for) {_FOLK}( else)?
    """,
    AskedOfCoach.WHEN_NEXT: r"""
        (when|what day|what time) (are|will|do|would|is) (you|ye) (going to |be )?(next )?(message|
            text|write|writing|messaging|texting|ask|asking|check|checking|get in touch|
            be in touch)( (me|us|to me|in|on me|in with me|in on me|back|again|next|how it went))*
        when('?s| is) (my|the|our|your) (next )?(check[- ]?in|message|reminder|catch[- ]?up|chat)
        (what|which|whit) (day|time)('?s| is| was| are) (my|the|our|your) (next )?(check[- ]?in|
            message)( (again|on|for|at|set for))*
        (is|was) (my|the|our|your) (next )?(check[- ]?in|message|reminder)( (still|aye|for|on|at|
            set|the|next|this|same|day|time|in|morning|afternoon|evening))* ([a-z]+day|tomorrow|
            on|happening|coming|the same( (day|time))?)
        are you (still|aye) (writing|checking in|messaging|asking)( (me|on|in|to))* ?([a-z]+day|
            tomorrow|next week)?
        when (do|will|would) i hear( back)?( from you)?( (next|again))?
        (are|will) you (going to )?(message|text|write|check in)( (me|to me|with me|on me))?( (
            again|next week|this week))?
    """,
    AskedOfCoach.REMEMBERS: r"""
        (do|can|will|would) you (even |still |actually )?(remember|mind|know) (me|who i am|
            us talking|
            anything i said|what i said|what i said last time|what i told you|my name|any of it)
        (have|did) you (forget|forgot|forgotten) (me|about me|who i am|all about me)
    """,
    AskedOfCoach.WHOSE: rf"""
        (are you|is this|is it|do you work for|are you from|are you part of|are you with|
            are you run by|is this run by|is this from) (the |a |my )?(nhs|council|government|dwp|
            doctors?|surgery|gp|hospital|social work|job ?centre|charity|company|business|
            health board)
        who (runs|owns|made|is behind|pays for|set up) {_THIS}
        who do you work for
        (so )?who('?s| is) (behind|running|running) {_THIS}( then)?([,. ]+(the )?(nhs|council|
            government|dwp))?
    """,
    AskedOfCoach.KNOWS: r"""
        (do|did|would|can) (you|ye) (even |really |actually )?(know|understand|ken|get)( (anything|
            much|
            a lot|owt|a thing|something))?( (about|of|what|how))+ [\w' -]{2,30}( (is|feels|works|
            means|does))?( like)?( to live with)?
        (have|has) (you|ye) (even |ever )?(heard of|got|had|lived with) [\w' -]{2,30}
        what (do|would|can) (you|ye) (even |actually )?(know|ken) (about|of) [\w' -]{2,30}
        how (would|could|can) (you|ye|a (robot|bot|machine|computer)) (know|understand|ken)( (
            anything|what|how|about|of|it|this|that|is|like|feels|i))*
    """,
}
_ASKED = {
    asked: re.compile(rf"{_START}(?:{any_of(phrases)}){_END}")
    for asked, phrases in _PHRASES.items()
}


def read_asked_of_coach(text: str) -> AskedOfCoach | None:
    """Which question about the coach a whole message asks; None for everything else."""
    english = in_english(text)
    return next((asked for asked, words in _ASKED.items() if words.fullmatch(english)), None)


_PIECES = re.compile(r"[.?!\u2026]+\s*|,\s+|\s+(?:and|but|n|an)\s+|\n+")


def all_asked_of_coach(text: str) -> list[AskedOfCoach]:
    """Every question about the coach in a message: "who sees this… do I have to pay" asks two."""
    pieces = [one for one in _PIECES.split(text) if one.strip()]
    found = [read_asked_of_coach(one) for one in [text, *pieces]]
    return list(dict.fromkeys(one for one in found if one is not None))
