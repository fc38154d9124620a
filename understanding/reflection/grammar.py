"""Whether the grammar of a clause is too unsure to be turned round and said back.

Somebody who writes English as a second language is understood well enough, and would hear their
own slips said back by a machine, now of "you". Scots is no such slip: "I'm no", "three year ago"
and "they were away" stay. Only what neither English nor Scots does is listed here.
"""

import re

from understanding.text.phrases import any_of

__all__ = ["is_unsure_grammar"]

_BASE = (
    r"(?:give|go|come|want|need|make|take|like|feel|think|know|do|say|see|eat|live|bring|buy|"
    r"understand|speak|tell|get|have|hear|try|wait|sit|stand|pray|cry|become|forget|remember)"
)
_MAYBE = r"(?: (?:always|sometimes|often|never|also|only|just|still|not|very|so))*"
#: Who is told of by one word, and is spoken of with an -s: "my wife say" has lost it.
_ONE = (
    r"(?:wife|husband|boss|doctor|dr|gp|nurse|mother|father|mum|dad|son|daughter|brother|sister|"
    r"manager|supervisor|neighbour|landlord|friend|partner|leg|foot|knee|back|head|stomach|heart|"
    r"hand|shoulder|body|sugar|pain)"
)
_DOING = (
    r"(?:sleep|listen|give|help|work|eat|walk|go|come|want|like|know|understand|speak|talk|tell|"
    r"say|see|feel|hear|take|make|get|think|believe|ask|call|explain|let|care|answer|look|come|"
    r"write|drive|stop|need|have|remember|allow)"
)
#: "I'll no go", "she does not listen": what stands before "not" there.
_AUXILIARY = (
    r"(?:do|does|did|will|would|can|could|shall|should|may|might|must|have|has|had|am|is|are|was|"
    r"were|be|been|to|better|rather|why|if|or|and|but|just|really|also|even|still|please|not|'ll|"
    r"'d|'s|i'll|i'd|you'd|you'll|he'll|she'll|they'll|we'll|it'll|that'll|ain't|it's|that's|he's|"
    r"she's|they're|use|used|dare|need|\w+'(?:ll|d|s|ve|re))"
)
_THING = (
    r"(?:break|chance|headache|appointment|paper|letter|job|doctor|interpreter|answer|problem|"
    r"holiday|house|flat|licence|letter|form|prescription|pill|referral|car|forklift|ladder)"
)
#: One of many, so that it needs a small word before it: "in warehouse" has lost its "the".
_PLACE = (
    r"(?:warehouse|factory|office|garage|kitchen|flat|house|shop|restaurant|hotel|building|room|"
    r"bathroom|toilet|apartment|supermarket|hall|clinic|surgery|pharmacy)"
)
_UNITS = r"(?:days?|weeks?|months?|years?|hours?)"
_NUMBER = r"(?:\d+|two|three|four|five|six|seven|eight|nine|ten|twelve|many|few|some)"
_SLIPS = re.compile(
    any_of(rf"""
        \b(i am|i'm|he is|she is|they are|we are|you are|he's|she's|they're){_MAYBE} {_BASE}\b
        \b(must|can|could|should|will|would|may|might) to \w+
        \bsince {_NUMBER} {_UNITS}\b(?! ago| back)
        \b(am|is|are) (from|in|at|of|with) (my |the |our )?\w+ (is|are|was|coming|has) \w+
        \b(i|he|she|they|we) no (have|can|could|understand|sleep|like|want|know|speak|go|eat|
            work|feel|walk|sit|stand|get|see)\b
        \b(not|no) possible (?!to\b|that\b|for\b|at\b|now\b|because\b|so\b)\w+
        (^|\b(and|but|because|so|when|then) )(he|she){_MAYBE} (give|go|want|need|make|take|
            like|think|know|say|work|live|help|tell|become|have|bring|speak)\b(?!')
        \b(i|we|they|you) (has|is|was no)\b
        \b(i|he|she|we|they) (don't|do not|doesn't|does not|didn't|did not) (can|could|must)\b
        \b(very|too) much (pain|problem|people|tired|difficult|sick|stress)\b
        \b(make|made|give|gives|do|does) me (pain|stress|headache|tired always)\b
        \bi am (agree|have \d+|pain|stress|headache|fear|hunger|sleep)\b
        \b(explain|say) me\b | \bis (difficult|hard|possible|good) (for me )?the \w+
        \b\w+ (she|he|they) (is|are|was|were|has|have|help|give) \w+
        \b(?!{_AUXILIARY}\b)[\w']+ not {_DOING}\b
        (^|\b(my|the|our) ){_ONE} (he|she|it) (not |no |always |never |don't |do not )?\w+
        \b(my|the|our) {_ONE}{_MAYBE} {_DOING}\b(?! of\b)
        \bwant{_MAYBE} (go|be|see|take|do|talk|eat|sleep|work|speak|come|walk|stop|know|tell)\b
        \bin (night|morning|evening|afternoon)\b
        \bon (forklift|ladder|machine|truck|scaffold|sofa|table|tablet|injection)\b
        \bbecause (?!of\b)(my |the |too much )?(work|pain|stress|job|money|sugar|weather|family|
            children|shifts?|boss|wife|husband|knees?|back|legs?|night shifts?)$
        \b(give|gave|need|have|want|take|get|write|make|ask)( (me|him|her|us|for))? {_THING}\b
        \b(i am|i'm)( not)? (work|sleep|drive|smoke|drink|cook|study|call)\b(?! (deprived|shy|mad|
            out|related))
        ^(my |the )?\w+ (always|still|never|very|too|so|again)( (too|very|so))* (high|low|bad|big|
            sore|hard|tired|difficult|painful|heavy|weak|slow)\b
        \b(in|at|to|from|on|near) {_PLACE}\b(?! \w+(s|ing)\b)
        \b(work|works|working) night\b(?! (shift|duty|and|after))
        \bsick (little|small) bit\b | \b(little|small) bit from \w+
    """)
)
#: What somebody else is or does may stand before "she": "the nurse said she is kind".
_LINKS = re.compile(
    r"\b(?:said|says|say|think|thinks|thought|know|knows|knew|when|if|because|that|and|but|so|"
    r"where|how|what|why|who|as|while|since|till|until|though|although|like|wish|hope|hopes|sure|"
    r"glad|scared|feel|felt|before|after|than|told me|only|now|then|cause|cos|means|even) "
    r"(?:she|he|they) (?:is|are|was|were|has|have|help|give) \w+"
)
_DOUBLED = re.compile(r"\b\w+ (?:she|he|they) (?:is|are|was|were|has|have|help|give) \w+")


def is_unsure_grammar(english: str) -> bool:
    """Tell whether a clause, in English words, has a slip that neither English nor Scots makes."""
    said = _LINKS.sub(" ", english)
    for found in _SLIPS.finditer(said):
        if _DOUBLED.fullmatch(found.group()) and not _NAMED_TWICE.search(said):
            continue
        return True
    return False


#: "My neighbour she is": who it is stands twice.
_NAMED_TWICE = re.compile(
    r"\b(?:my|the|our) (?:\w+ )?\w+ (?:she|he|they) (?:is|are|was|were|has|have|help|give)\b"
)
