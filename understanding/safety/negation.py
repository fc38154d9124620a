"""Is the cue denied? "No chest pain", "I'm not suicidal", "never had thoughts of it"."""

import re

from understanding.text.phrases import any_of

# Between the denial and what is denied there may be only words that carry it on. Any other word
# ("not OK chest pain", "can't stop thinking of it") ends it: a denial that is not clear is none.
_CARRIED = any_of("""
    any | a | an | the | my | having | have | had | has | feel | feeling | felt | get
    got | getting | been | being | really | actually | even | that | going | to | want
    wanting | thinking | think | thought | about | of | thoughts | currently | at | all
    in | trying | plan | planning | plans | would | ever | i | am | like | it | is | was
    signs? | suggesting | exactly | quite | mean | new | such | severe | sort | kind
    do | anything | or | longer | anymore | experiencing | suffering | from | with | way
    remotely | say | saying | need | needing | dream | because | intention | intentions
    desire | urge | urges | here | wish | taken | took | nothing | be | never
    considered | considering | worried | talking | so | for | me | his | her | this
    call | find | gonna | more | left | right | possible
""")
_DENIED = re.compile(
    r"\b(?:no|not|never|without|nor|neither|denied|denies|nothing|none|free of|"
    r"isnt|wasnt|arent|nae|nobody|no one|naebody)(?: " + _CARRIED + r"){0,6} $"
)
# "Not gonna lie", "I'm not joking": said for weight, they deny nothing.
_NO_DENIAL = re.compile(
    r"\b"
    + any_of("""
        not (going to|gonna) lie
        not (joking|kidding|exaggerating|being dramatic|messing|being funny|just|only|sure|
            even joking)
        no (joke|kidding|lie|doubt|word of a lie|wonder|idea|one|point|matter)
        why (do|should|would) i not
        cannot lie | if not | whether or not | or not
        not (long|much)
        no (no|idea why)
        not (at all|really)(?= i )
    """)
    + r"\b"
)
_ANSWER = re.compile(
    r"(?:^|(?<=[.?] ))(?:no|yes|well|so|ok|okay|oh) (?=,|(?:i|my|he|she|they|the|it|please|"
    r"help|there|someone)\b)"
)
_ENDS = re.compile(r"[.?,]| but | and | just | except | because ")
# "Chest pain: no", "suicidal? no", "thoughts of suicide, none".
_AFTER = re.compile(
    r"^(?: [?,.])* (?:no|none|nope|never|not at all|not really|not anymore|has gone|is gone|"
    r"went away|has passed|has settled|has eased off|all gone|all clear|ruled out|was ruled out|"
    r"free)(?= [.?,]|$| (?:now|anymore|today|thankfully|thank))"
)
_TOLD_NOT = re.compile(
    r"\b(?:does not mean|is not the same as|rather than|instead of|as opposed to) $"
)


def denied(sentence: str, start: int, end: int) -> bool:
    """Whether `sentence[start:end]` is denied by the words around it."""
    before = _NO_DENIAL.sub(lambda m: "x" * len(m[0]), sentence[:start])
    before = _ANSWER.sub(lambda m: "x" * len(m[0].rstrip()) + " ", before)
    last = 0
    for match in _ENDS.finditer(before):
        last = match.end()
    clause = before[last:]
    if _DENIED.search(clause) or _TOLD_NOT.search(clause):
        return True
    return _AFTER.search(sentence[end:]) is not None
