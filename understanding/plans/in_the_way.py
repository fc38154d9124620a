"""Whether a clause tells what gets in the way of a plan: it is no part of the plan itself."""

import re

from understanding.text.phrases import any_of
from understanding.text.words import in_english

__all__ = ["tells_what_is_in_the_way"]

_TROUBLE = r"(?:problem|trouble|bother|issue|obstacle|snag|worry|difficulty|catch)"
_IN_THE_WAY = re.compile(
    r"\W*(?:(?:and|but|so|och|well|aye|yes|no|because|the thing is|to be honest|honestly|it's just|"
    r"just|only)[\s,]+)*"
    + any_of(rf"""
        (.{{2,80}} )?(is|are|was|would be|'s|will be)( really| just| always)? (the|my|a)( (only|
            main|big|real|biggest|usual))? {_TROUBLE}\b.*
        .{{2,80}}(is|are|'s) (the|my) (hard|hardest|difficult|worst|scary) (bit|part|thing|yin|
            one)\b.*
        (the|my) ((only|main|big|real|biggest|usual) )?{_TROUBLE} (is|would be|will be|with)\b.*
        (if|when|whenever) .{{2,80}} i (will not|would not|cannot|could not|can not|might not|
            may not|probably will not|do not|never)\b.*
        (if|when|whenever|and if|an if) [\w' ]{{2,40}}(is|are|'s|was|gets|feels)? ?(bad|sore|away|
            too (much|sore|bad|tired)|playing up|acting up|flaring|flares|worse|no right|
            not right)\b.*
        i (might|may|could|will probably|would probably|am feared i will|am scared i will|
            am worried i will|am afraid i will|know i will)( just| well)* (lose|forget|panic|
            freeze|chicken|bottle|not|never|give up|fall|get (tired|scared|lost|stuck|sore|
            breathless)|run out|be too|change my mind|put it off|feel)\b.*
        (it's |it is |that's )?(me )?(losing|lose) (my|the) (nerve|bottle|way|confidence|
            temper|rag|heart|head)\b.*
        (something|what|things?|stuff) (gets|get|is|are|that gets) in (the|my) (way|road)\b.*
        .{{2,60}} (gets|get|is|are|stands) in (the|my) (way|road)\b.*
        .{{2,60}} (stops|stop|puts|put|keeps|scares|scare|holds|hold) me (off|from|back|going|
            doing|daein)?\b.*
        i am (too|that|so|feart|scared|frightened|afraid|worried|no sure|not sure)\b.*
        (being|feeling|getting) (too |so |that |always )?(exhausted|tired|sore|scared|feart|
            frightened|skint|broke|breathless|puffed|anxious|nervous|low|down|ill|sick|
            wabbit|worn out|busy|lonely|dizzy|stiff)\b.*
    """)
)


def tells_what_is_in_the_way(clause: str) -> bool:
    """Tell whether a clause names an obstacle: "the hill is the trouble", "I might lose my nerve".

    "If it's wet I'll leave it" is an exception to a plan, and "when the hill is dry" a time.
    """
    return bool(_IN_THE_WAY.fullmatch(in_english(clause).strip(" .,!?")))
