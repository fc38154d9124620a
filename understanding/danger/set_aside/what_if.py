"""What should be done if it ever came to it, asked by somebody to whom it never has.

Only the body is asked about so: whoever asks what would happen if they were gone is heard, and so
is whoever names tablets.
"""

import re

from understanding.danger.set_aside.kind import Kind, phrases

__all__ = ["KINDS"]

KINDS = (
    Kind(
        name="what if",
        opens=re.compile(
            r"\b(?:what (?:happens|if|do|does|should|would|is)|what's|whats|how (?:do|would|will)|"
            r"who (?:do|would|will|does)|do (?:i|you|they|we)|would (?:i|they|you)|is there|fit|"
            r"and|"
            r"worried|worry|just)?\b.{0,40}?\b(?:if|in case|should|say|supposing)\b(?: \w+){0,3}? "
            r"(?:collapse\w*|faint\w*|pass(?:ed)? out|fall|fell|chest pains?|pain in my chest|"
            r"dizzy|turn|stroke|heart attack|asthma attack|attack|seizure|fit|hypo|choke|stung|"
            r"reaction|bleed\w*|comes? early|gives? way|waters break|blood|breathless|puffed|hurt|"
            r"knackered|cannot breathe|stop breathing|allergic)\b"
        ),
        never=re.compile(
            r"\b(?:now|today|tonight|already|yesterday|last night|this morning|just (?:had|took|"
            r"now|"
            r"collapsed|fell)|has|keeps?|still|is having|am having|again|die|kill|hit|tablets|"
            r"pills|"
            r"overdose|wake)\b|\b(?:he|she|my \w+)(?:'s| is| has)\b|\bi (?:am|have) (?:bleeding|"
            r"having|got|pain|chest)\b"
            # "The pain" is there already; and it is asked what it means, not what is done.
            r"|\b(?:the|this|that) pain\b|\bpain goes\b|\bshould i worry\b|\b(?:is|are) (?:it|that|"
            r"this) (?:bad|serious|dangerous|normal)\b|\bwho (?:gets|looks after|will have|"
            r"tells)\b|"
            r"\bwould (?:anyone|anybody|they|it (?:hurt|be quick))\b|\b(?:bridge|train|roof|"
            r"cliff)\b"
        ),
        goes_along=re.compile(
            r"^(?:do they|do i|is there|who (?:do|would)|what (?:do|would|should)|or (?:do|is|"
            r"should))"
        ),
        needs=phrases(r"""
            (i )?(have )?never (have|had|has|done|did)( \w+){0,3} | never happened
            (not|never) (happened|done it|had (one|it|any))( yet)?( for (years|ages))?
            had (one|it|any) (for|in) (years|ages) | for years | not had (one|it|any)
            (just|only) (asking|curious|wondering|checking|like to know|want to know|in case|
                planning) | hypothetical\w* | touch wood | out of (interest|curiosity)
            (everything|everything's|all)( is|'s)? (normal|fine|well|good|ok)( so far)?
            (he's|she's|he is|she is|they're|i'm|i am) (fine|grand|ok|well) | planning
            newly diagnosed | not (at all )?(worried|likely) | it's not (done|happened) (it )?yet
        """),
        unless=phrases(r"""
            right now | (this|the) minute | is (happening|not breathing) | cannot (breathe|feel)
            (it|that) (just|has) happened
            never (\w+ ){1,4}?(before|till|until) | an hour | minutes | times | cup ?ful
            going (blue|grey) | would (anyone|anybody) (notice|find|care)
            kill\w* | suicid\w* | tablets? | pills | overdos\w*
        """),
    ),
)
