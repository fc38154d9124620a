"""Said where something to do was asked for, and naming none: "i just told u. theres no table"."""

import re

from understanding.text.words import in_english

__all__ = ["is_a_duty", "is_no_part", "names_no_doing"]

_LEAD = (
    r"\W*(?:(?:och|oh|well|so|but|no|yes|aye|ok|ffs|look|listen|honestly|actually|sorry|because|"
    r"hen|pal|mate)\b[\s,.!?]*)*"
)
_NO_DOING = re.compile(
    _LEAD + r"(?:i(?: have)? (?:just |already |only )*(?:told|said) (?:you|that|it)\b"
    r"|there(?:'s|s| is| are| was) (?:no|not|nothing|never|nae)\b"
    r"|i (?:have|had|got|have got) (?:no|not|nothing|never)\b"
    r"|i (?:cannot|could not|am not able|never|am not|do not (?!mind|want to (?:lose|stop|miss)))"
    r"|you(?:'ve| have| keep| are| were|'re| did| do| never)\b"
    r"|(?:that|it|this|they)(?:'s|s| is| was|'re| are| would be| will)? (?:no|not|never|too|only|"
    r"useless|daft|silly|rubbish|impossible)\b"
    r"|how (?:can|could|am|would|do) i\b|what (?:do|am|would|did|use|good)\b"
    r"|where (?:do|would|can)\b"
    r"|nothing (?:works|helps|there|fits|suits)\b)"
)
#: "I can't run, but I could walk": what comes after counts.
_BUT_DOES = re.compile(
    r"\b(?:but|so|instead|though)\b.*\b(?:i (?:could|can|will|would|might)|maybe|try|walk|swim|"
    r"ring|phone|go|do)\b|[.;] (?:i (?:could|can|will|'ll|would|might)|maybe)\b"
)


def names_no_doing(text: str) -> bool:
    """Whether a message tells what cannot be done or what was said, and names nothing to do."""
    said = in_english(text)
    return _NO_DOING.match(said) is not None and _BUT_DOES.search(said) is None


#: "Work Mon to Thurs", "look after mum": what a plan must fit round, and no idea for one.
_A_DUTY = re.compile(
    r"\W*(?:i )?(?:work|working|look(?:ing)? after|car(?:e|ing) for|mind(?:ing)?|study)\b"
)


def is_a_duty(text: str) -> bool:
    """Tell whether somebody names what they have to do anyway: their work, or whom they mind."""
    return _A_DUTY.match(in_english(text)) is not None


#: An order to the coach, a no to what was planned, a word to wait: none of it is done as a plan.
_NO_PART = re.compile(
    _LEAD + r"(?:(?:do not|don't|never|stop|quit) (?:even |ever |dare |you )*(?:tell|telling|ask|"
    r"asking|make|making|say|saying|give|giving|expect|start|go on|rush|push)\b"
    r"(?: (?:me|us|on|at|with|about)\b| that\b| i\b|$)"
    r"|(?:the|that|this|my) (?:[\w'-]+ ){1,3}?(?:is|are|'s|was) (?:not|no|never) "
    r"(?:any |much |a )?(?:good|use|help|for me|on(?=\W*$)|happening|going to (?:happen|work)|"
    r"worth it|what i (?:want|meant))\b"
    r"|(?:hold|hang) on\b(?! to)"
    r"|wait(?: a (?:minute|second|sec|bit))?(?:$| (?:she|he|the|my|there)\b)"
    r"|(?:she|he|they|my \w+|the \w+)(?: is|'s| are|'re) "
    r"(?:(?:shout|cry|call|roar|greet|ring|need)ing?|at the door)\b)"
)
_WALKS = re.compile(r"\b(?:(?:walk|plan|day|one)s?)'s (?=(?:not|no|never)\b)")


def is_no_part(clause: str) -> bool:
    """Tell whether a clause is an order to the coach, a no to what stood, or a word to wait.

    "Dinnae tell me tae tak a bubble bath", "the walk's nae good", "haud oan, she's shoutin".
    """
    said = _WALKS.sub(lambda found: found.group().replace("'s", " is"), in_english(clause))
    return _NO_PART.match(said) is not None
