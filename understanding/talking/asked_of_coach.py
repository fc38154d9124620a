"""What is asked of the coach itself: what can you do for me, does it cost anything, does it work.

Whole messages alone: "is it free on Mondays" asks about a group, and "work" tells of a trouble.
"""

import re
from enum import Enum

from understanding.text.phrases import any_of
from understanding.text.words import in_english

__all__ = ["AskedOfCoach", "all_asked_of_coach", "read_asked_of_coach"]


class AskedOfCoach(str, Enum):
    """Which question it is; the value is the name of its intent."""

    WHAT_FOR_ME = "what_for_me"
    COST = "what_it_costs"
    DOES_IT_WORK = "does_it_work"
    WHEN_NEXT = "when_next"
    REMEMBERS = "recap"
    WHOSE = "who_are_you"
    OF_AN_OFFICE = "from_an_office"
    KNOWS = "knows_of_it"
    CAN_CHANGE = "can_it_change"
    PHONES = "cannot_phone"
    OF_OTHERS = "told_by_others"
    HAS_LOOKED = "who_has_looked"


_START = (
    r"\W*(?:(?:och|oh|eh|so|and|but|well|right|ok|okay|wait|sorry|hang on|hi|hello|hiya|hey|no|yes|"
    r"please|see|just|first|before i start|quick question|thanks|whoa|good ?bye|bye|cheerio|"
    r"night night|good night|that's me)[\s,.!?:-]+)*"
)
_END = (
    r"(?:[\s,]+(?:please|then|now|though|anyway|exactly|actually|hen|pal|mate|son|by the way|"
    r"btw|"
    r"(?:yes|aye) or (?:no|not)|are you|is it|is this|yes|or are you not|or not|tell me|"
    r"be honest|straight|"
    r"like|at all|just now|for me|or what|or no|or not|eh|lol))*\W*"
)
_THIS = (
    r"(?:this|it|that|you|the app|this app|the service|this service|this thing|the coach|all this|"
    r"any of this|chatting|the chat|this chat|using this)"
)
_FOLK = r"(?:me|us|people|anyone|anybody|everyone|someone like me|folk like me|folk|my \w+)"
#: Offices that decide over people's money, home, children or stay.
_OFFICE = (
    r"(?:dwp|d w p|benefits?(?: people| office| agency| folk)?|job ?cent(?:re|er)|council|"
    r"government|"
    r"social work(?:ers?)?|social(?: services)?|social security|police|polis|home office|"
    r"tax(?: man| office| people)?|hmrc|pip(?: people| folk)?|universal credit|the social|court|"
    r"insurance(?: people| company)?|my (?:boss|work|landlord)|housing(?: people| office)?)"
)
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
        what is it (that )?(you|ye) (even |really |actually )?do( {_FOLK}| here| for {_FOLK})?
        what (do|does) {_THIS} (even |really |actually )do
        what (are|your|ur|r) (you|ye) (for|here for|good for|able to do|meant to do|supposed to do)
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
        (i thought )?(you|ye) (was|were|wis|are) (supposed|meant|going|due|to have|to) (to )?(be )?(
            write|writing|message|text|check in|get in touch|have written|have messaged)\b.*
        (i thought )?(you|ye) (said|told me|promised) (that )?(you|
            ye)('d| would| were going to|'ll| will)? (write|message|text|
            check in|be in touch|get in touch)\b.*
        (you|ye) (never|did not|have not|forgot to) (wrote|written|write|messaged?|texted|text|
            checked in|check in)( (to|on|with) me| me)?( (at|on|when|like|last|
            yesterday|today)\b.*)?
    """,
    AskedOfCoach.REMEMBERS: r"""
        (do|can|will|would) you (even |still |actually )?(remember|mind|know) (me|who i am|
            us talking|
            anything i said|what i said|what i said last time|what i told you|my name|any of it)
        (have|did) you (forget|forgot|forgotten) (me|about me|who i am|all about me)
        what (do|can) (you|ye) (even |still |actually )?(remember|mind|know|recall)( (about|of|
            from) (me|us|last time|before|what i (said|told you)))( (so far|then))?
    """,
    AskedOfCoach.WHOSE: rf"""
        is {_THIS} (a |just |some |all |for )*(wind ?up|scam|con|joke|hoax|trick)
        is {_THIS} (a |for )*real( thing| person)?( or (a |just a )?(bot|robot|machine|scam|joke))?
        are (you|ye) (for )?real or (a |some |just )*(bot|robot|machine|computer|recording)
        (are you|is this|is it|do you work for|are you from|are you part of|are you with|
            are you run by|is this run by|is this from) (the |a |my )?(nhs|council|government|dwp|
            doctors?|surgery|gp|hospital|social work|job ?centre|charity|company|business|
            health board)
        who (runs|owns|made|is behind|pays for|set up) {_THIS}
        who do you work for
        (so )?who('?s| is) (behind|running|running) {_THIS}( then)?([,. ]+(the )?(nhs|council|
            government|dwp))?
    """,
    AskedOfCoach.OF_AN_OFFICE: rf"""
        (so )?(are|r) (you|ye|u|yous) (really |just |actually |working |with |a |an )*(from|for|
            with|part of|
            reporting to|telling|spying for|to do with|linked to|in with|run by)? ?(the |a |my )?{
        _OFFICE
    }
        (is|does|do|will) ({_THIS}|he|she|they) (really |just |actually |going to )*(from|for|
            with|part of|to do with|linked to|go to|going to|report to|tell|belong to|get to|
            run by)( me to)? (the |a |my )?{_OFFICE}
        do you work (for|with) (the |a )?{_OFFICE}
        (you|ye)('re| are)? (not |no |nae )*(from|with|working for|part of) (the |a )?{_OFFICE}
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
    AskedOfCoach.CAN_CHANGE: r"""
        (can|could|may|will|would|am) i( (be able to|still|always|ever|allowed to))* (change|alter|
            switch|drop|stop|swap|undo|go back on)( (it|this|that|the plan|my plan|the goal|
            my goal|my mind|things))+ (later|after|afterwards|any ?time|some ?time|another day|
            down the line|(later|further) on|as i go|when(ever)? i (like|want)|if [\w' ]{2,40})
        (can|could|may) i( (still|always))* change my mind
        what if i change my mind( [\w' ]{2,20})?
        (is|are) (it|this|that|the plan|my plan)( all)? (set in stone|final|fixed|for keeps|
            carved in stone)
        (am|will|would) i( (be|then))* (stuck|lumbered|tied)( (with|to|doing))* (it|this|that|
            the plan)
        do i (have|need) to stick (to|with|by) (it|this|that|the plan)
        what (if|happens if) (i )?((can't|cannot|do not|can not)( (manage|do|stick to|keep|face))+|
            mess|miss|skip|forget|fall)( (it|this|that|the plan|to|up|off|one|a day|a week))*
    """,
    AskedOfCoach.PHONES: r"""
        (can|could|will|would|are) (you|ye) (not |no |please |just |maybe |even )*(able to |
            going to )?(phone|ring|call|email|e-?mail|contact|text|write to|book|speak to|
            get in touch with) (them|her|him|it|that|those|this|the (?!next\b)[\w' -]{2,40}|
            my [\w' -]{2,30}|somebody|someone)( up)?( (for me|for us|then|
            first|instead|on my behalf))*
        (can|could|will|would) (you|ye) (not |no |please |just )*(do it|make the call|
            make an appointment|book it|arrange it|sort it|fix it up)( for me| for us)
    """,
    AskedOfCoach.OF_OTHERS: r"""
        (what|how much) (has|have|had|did|does) (she|he|they|my [\w'-]+( [\w'-]+)?|the [\w'-]+|
            anybody|anyone|other (people|folk)) (been )?(tell|told|telling|said|say|saying|typed|
            written)( to)? (you|ye)( (about|of) (me|us|it|that|this|him|her|things))?
        (what|how much) (has|have|did|does) (she|he|they|my [\w'-]+) (said|say|written|write|
            told)( (about|of) (me|us|it))?( (to|on|in) (you|here))?
        (has|have|did|does) (she|he|they|my [\w'-]+) (been |ever )?(talk|talked|talking|spoken|
            speak|tell|told|telling|write|written|say|said|mention|mentioned)( anything)?( to)?(
            (you|ye))?( anything)? (about|of) me( (to|with) you)?
        do you (talk|speak) to (her|him|them|my [\w'-]+)( (too|as well|about me))*
    """,
    AskedOfCoach.HAS_LOOKED: r"""
        (has|have|did|does|is) (anybody|anyone|somebody|someone|any person|a person|a human|
            any of them|they|the team|the nurse|a nurse) (else |there |actually |really |ever |
            even )*(look|looked|looking|read|reading|see|seen|checked|check|been reading|
            gone)( (at|over|through|into))? (mine|my (chats?|messages?|words|stuff|things)|
            this|it|these|that|what i (said|wrote|write|typed|told you|put))( (yet|so far|at all))?
    """,
}
_ASKED = {
    asked: re.compile(rf"{_START}(?:{any_of(phrases)}){_END}")
    for asked, phrases in _PHRASES.items()
}


def read_asked_of_coach(text: str) -> AskedOfCoach | None:
    """Which question about the coach a whole message asks; None for everything else."""
    english = in_english(text)
    if _ASKED[AskedOfCoach.OF_AN_OFFICE].fullmatch(english):
        return AskedOfCoach.OF_AN_OFFICE  # Before whose it is: this one wants a plain no.
    return next((asked for asked, words in _ASKED.items() if words.fullmatch(english)), None)


_PIECES = re.compile(r"[.?!\u2026]+\s*|,\s+|\s+(?:and|but|n|an)\s+|\n+")


def all_asked_of_coach(text: str) -> list[AskedOfCoach]:
    """Every question about the coach in a message: "who sees this… do I have to pay" asks two."""
    pieces = [one for one in _PIECES.split(text) if one.strip()]
    found = [read_asked_of_coach(one) for one in [text, *pieces]]
    return list(dict.fromkeys(one for one in found if one is not None))
