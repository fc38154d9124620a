"""What somebody hopes to be spared: "I don't want to die young", "the goal is no hypos"."""

import re

from understanding.danger.set_aside.kind import Kind

__all__ = ["KINDS"]

_NOW = (
    r"\b(?:now|right now|today|tonight|just had|having|had one|had a|this minute|happening|cannot|"
    r"help me|please|again)\b"
)

KINDS = (
    Kind(
        name="wishes to live long",
        dark_too=True,
        opens=re.compile(
            r"\bnot (?:\w+ )?(?:want|wanting|wish|like|plan|planning|ready|going) (?:to )?(?:die|"
            r"dying|"
            r"be dead|drop dead|end up dead|go)(?: (?:\w+ ){0,2}?)?(?: ?(?:young|early|yet|before|"
            r"at \d|of (?:the|a|my)|like (?:my|him|her|dad|mum)|from|the way|aged?|"
            r"in my (?:forties|"
            r"fifties|sixties|40s|50s|60s)|on (?:the|my) (?:kids|weans|bairns|children|family)))\b"
            r"|\b(?:want|hope|like|love|plan|wish|need)(?:ing)? to (?:be around|be here|be alive|"
            r"live|see|stick around|last|stay alive)\b.*\b(?:grow|grown|marry|married|wedding|"
            r"graduate|grandkids|grandweans|grandchildren|retire\w*|(?:to|till|until) (?:i am )?"
            r"\d\d+|kids|weans|bairns|a hundred|ninety|great gran\w*|longer|long)\b"
        ),
        never=re.compile(
            rf"{_NOW}|\b(?:but|unless|though|kill\w*|alone|here|like this|this way|in pain|yet i)\b"
        ),
        unless=re.compile(
            r"\b(?:chest|breath\w*|bleed\w*|overdos\w*|tablets|pills|but (?:i|it)|cannot go on|"
            r"if only|wanted|used to|anymore|any more|but forty|but fifty|my turn|without me|"
            r"my way|swallow\w*|safer|stopped (?:the|my|taking))\b"
        ),
    ),
    Kind(
        name="hopes to be spared",
        opens=re.compile(
            r"\b(?:goal|aim|target|plan|hope|dream|main thing|want|wanting|like|love|trying|"
            r"working on|fewer|less|so)\b.{0,30}?\b(?:no|not|no more|fewer|less|without|zero|"
            r"not have|not "
            r"(?:end up )?having|avoid\w*|stop (?:getting|having)|cut out|prevent\w*) (?:\w+ )?"
            r"(?:hypos?|falls?|attacks?|seizures?|fits?|flare ?ups?|breathless\w*|"
            r"(?:heart|asthma|panic) attacks?|strokes?|dizzy (?:spells|turns)|faint\w*|"
            r"chest pains?|"
            r"binges?|blackouts?)\b"
        ),
        never=re.compile(rf"{_NOW}|\b(?:he|she|they|tied|locked)\b"),
        goes_along=re.compile(r"^(?:no|not|fewer|less|without)\b"),
        unless=re.compile(
            r"\b(?:right now|having (?:a|one)|just had|this morning|today i|tonight|cannot|shak\w+|"
            r"sweat\w+|keep having|again and again|on the floor|since (?!i\b|my\b|the (?:new|"
            r"clinic))\w+|"
            r"of them|already|fell|split|passed out|an hour|in a row|jaw|arm)\b"
        ),
    ),
)
