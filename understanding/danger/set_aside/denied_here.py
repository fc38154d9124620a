"""A danger denied in the same breath in which it is named: "nobody's getting stabbed here".

A denial with a "but" is none, and what else the message tells is heard for itself.
"""

import re

from understanding.danger.set_aside.kind import Kind

__all__ = ["KINDS"]

_HARMED = (
    r"(?:stabbed|killed|hurt|hit|beaten|battered|shot|harmed|abused|attacked|murdered|threatened|"
    r"bleeding|dying|dead|in danger|at risk|hurting (?:me|anybody|anyone|us)|"
    r"hitting (?:me|anybody|anyone|us)|laid a (?:finger|hand) on (?:me|us)|touched (?:me|us))"
)
_DARK_THING = (
    r"(?:die|dying|be dead|death|end (?:it|my life|things)|ending (?:it|my life|things)|"
    r"kill(?:ing)? myself|top(?:ping)? myself|hurt(?:ing)? myself|harm(?:ing)? myself|suicide|"
    r"do(?:ing)? (?:anything|something) (?:daft|stupid|silly)|do(?:ing)? myself in|not be here)"
)
_BUT = (
    r"\b(?:but|yet|any ?more|except|unless|until|till|though|although|only|just (?:wish|want|not)|"
    r"today|"
    r"tonight|still|if|almost|nearly|better off|no point|way out|enough|scared|afraid|brave|guts|"
    r"without|the strength|energy|no (?:tablets|pills|rope)|not sure|maybe|sometimes|"
    r"cannot (?:see|go|cope|take|carry|live))\b"
)

KINDS = (
    Kind(
        name="nobody harmed",
        dark_too=True,
        opens=re.compile(
            r"\b(?:nobody|no one|no-one|none of us)(?:'s|'d| is| was| are| has| ever| been|"
            r" getting|"
            rf" being| going to get)* {_HARMED}\b"
            r"|\b(?:he|she|they)(?:'s|'d| has|"
            r" have)? never (?:ever )?(?:once )?(?:laid a (?:finger|"
            r"hand) on|hit|hurt|raised (?:a|his|her) (?:hand|voice) to|touched) (?:me|us|anybody)\b"
            r"|\bi (?:am|was) not (?:being |getting )?(?:stabbed|hurt|hit|beaten|attacked|abused)\b"
        ),
        never=re.compile(rf"{_BUT}|\bknows?\b|\bcares?\b|\bbecause\b|\bnotices?\b"),
        unless=re.compile(
            r"\b(?:but (?:he|she|they|i|it|him|my)|yet|apart from|except|only when|strictly|"
            r"exactly|"
            r"technically|(?:he|she|they) (?:just |only )?(?:kill|smash|broke|lock|take|control|"
            r"check|"
            r"keep|threw|throw|shout|scream|grab|push|spit|spat|follow|use|burn|chok|strang|starv|"
            r"held|hold|pin|drag|touch|hit|beat|bit)\w*|belt|knife|throat|neck)\b"
        ),
    ),
    # Not a partner: what is taken back may be taken back under their eyes.
    Kind(
        name="another wrote it",
        opens=re.compile(
            r"\b(?:that|it|this) was (?:just |only )?(?:my|the|our) (?:\w+ )?(?:nephew|niece|son|"
            r"daughter|grandson|granddaughter|grandwean|wean|kids?|boy|girl|lad|lassie|"
            r"wee (?:one|yin|"
            r"brother|sister)|toddler|bairn|cousin) (?:\w+ )?(?:mess|play|muck|carry|hav|typ|"
            r"writ|on)"
            r"\w*\b|\b(?:nephew|niece|son|daughter|wean|kids?|boy|girl|toddler|bairn)\b.*\b(?:got|"
            r"had)(?: a)? ?hold of my (?:phone|tablet)\b|\b(?:autocorrect|predictive text|wrong "
            r"(?:chat|window|group))\b"
        ),
        never=re.compile(r"\b(?:but|read\w*|hit|hurt|scared|true)\b"),
        goes_along=re.compile(
            r"^(?:sorry|nobody|no one|he's been|she's been|they've been|he has been|she has been|"
            r"wee|"
            r"little|cheeky|ignore|it's gone|his idea|her idea)\b"
        ),
        unless=re.compile(
            r"\b(?:but (?:he|she|it|i)|he (?:reads|is reading|watches|checks)|true|husband|partner|"
            r"boyfriend|my (?:man|ex|wife)|scared|stepdad|tablets|pills|goodbye|"
            r"sorry,? look after)\b"
        ),
    ),
    Kind(
        name="no wish to die",
        dark_too=True,
        opens=re.compile(
            r"\bi (?:have|had|'ve got|have got|'ve)?(?: absolutely| really)? ?(?:no|not a|not the "
            r"(?:slightest|least)|zero|never had (?:any|a)|not got any) (?:\w+ )?"
            rf"(?:wish|desire|intention|plans?|thoughts?|notion|interest|urge)s? "
            rf"(?:to|of|about|in) {_DARK_THING}\b"
            rf"|\bi am not (?:planning|thinking|going|about|wanting|trying|intending)(?: to| of|"
            rf" about|"
            rf" on)+ {_DARK_THING}\b"
            r"|\b(?:never|not once|do not ever) (?:\w+ )?(?:thought|think|thinking) (?:about|of) "
            rf"(?:that|it|such a thing|{_DARK_THING})\b"
            r"|\b(?:opposite of|far from|anything but) (?:suicidal|wanting to (?:die|end it))\b"
            r"|\bquite the (?:reverse|opposite)\b|\btoo much to live for\b"
        ),
        never=re.compile(_BUT.replace("only|", "")),
        unless=re.compile(
            r"\b(?:but (?:i|it|sometimes|if|what|there|life|my|the|when)|used to|until now|"
            r"cannot (?:go on|cope|see a|take)|wish i (?:was|were|had)|better off|goodbye|"
            r"tablets|pills|rope|bridge|knife|razor|blade|leave it to|let (?:it|nature|the|god)|"
            r"decided|(?:will|would) do (?:it|that) (?:for|to)|skipping|stopped (?:taking|eating|"
            r"my)|"
            r"swallow\w*|the voices?)\b"
        ),
    ),
)
