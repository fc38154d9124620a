"""What people say beside their topics: how they begin, who sent them, to whom they talk."""

import re

from understanding.text.phrases import any_of
from understanding.text.words import in_english

__all__ = ["is_detail", "is_opener", "same_trouble", "without_address"]

_OPENER = re.compile(
    r"\W*(?:(?:ok|okay|well|so|oh|och|right|eh|hi|hello|hiya|and|but|aye|no)\W+)*"
    + any_of(r"""
        (well |so )?where (do|should|would|shall|to|can|could) (i|you|we)?( even)? ?(start|begin)
        (i )?(do not|don't) know where (to|i should) (start|begin) | how long have you got
        good (morning|afternoon|evening|day|night)( to you| coach| doctor| all)?
        (hi|hello|hiya|hey)( there| again| coach| doctor| you| all)*
        (thanks|thank you|cheers|ta)( \w+){0,4}
        (just |only |maybe )?(\d|a|one|two|three|some|this|another|a couple of|a few) ((very|really|
            tiny|small|wee|little|quick|main|big) )*(things?|points?|questions?|bits?)
        (can we |could we |let's |please |just )*(make|keep|take) (it|this|that) (\w+ )?(tiny|small|
            short|simple|wee|quick|little|easy|slow|brief)( please)?
        (i'm|i am|my name is|my name's|this is|it's) (called )?[a-z]+ here
        what a (question|thing to ask) | that's a (good|big|hard) (question|one)
        you (asked|said you wanted to know) | as i (was saying|said) | anyway | right then
    """)
    + r"\W*"
)
_OTHERS = any_of("""
    (my|our|the) (\\w+ ){0,2}(daughter|son|wife|husband|man|partner|mum|dad|sister|brother|nurse|
        doctor|gp|physio|pal|friend|neighbour|niece|nephew|grandson|granddaughter|family|carer|
        social worker|support worker|pharmacist|link worker|receptionist) | somebody | someone
    they | she | he | a (friend|pal|nurse|leaflet|poster)
""")
_SENT_BY = re.compile(
    rf"\W*(?:\w+\W+)?{_OTHERS} (?:\w+ )?(?:suggested|said|told|thought|asked|wants|wanted|"
    r"recommended|got|put|made|signed|sent|gave|showed|set|thinks|says)\b.{0,40}?"
    r"\b(?:write|writing|try|trying|talk|talking|chat|chatting|use|using|download|message|text|"
    r"messaging|contact|speak|get in touch|you|this|here|app|onto|on to|number)\b.{0,20}"
)
# "No that you can dae much aboot it", "if you can help", "hope that's ok".
_REMARK = re.compile(
    r"\W*(?:\w+\W+)?"
    + any_of(r"""
        (no|not) that (you|it|anybody|anyone|there|they|i)
        (not )?(sure|don't know|do not know) (if|what|whether|how) you
        (i )?(hope|doubt|wonder|suppose) (you|that's|this|it's) (\w+ )?(can|could|ok|will|help)
        (can|could|will|would) you (even |really |actually |please )?(help|do|fix|sort|listen)
        if you (can|could|know|see|get|like|want|do not mind)
        you (can't|cannot|will|probably|won't|ken|know) (\w+ )?(do|help|fix|change|sort|what|how)
        there's (nothing|not much|no much) (you|anyone|anybody) can
        (nothing|not much|no much) (you|anyone|anybody) can do
        but (there|that) you go | so there you (go|are|have it) | that's (about )?(it|all)
    """)
    + r"\b.*"
)
_ADDRESS = re.compile(
    r"(?<=[\w'])[,\s]+(?:son|hen|pal|doll|dear|love|mate|big man|big yin|darling|sweetheart|doc|"
    r"doctor|coach)\b(?=\W*$)",
    re.IGNORECASE,
)
_OWNED = re.compile(
    r"\b(?:my|ma|our|oor|his|her|the|a|an|your|with|wi|and|to|tae|see|miss|for|of)\s+"
    r"(?:(?:wee|big|old|auld|best|good|young|eldest|oldest|youngest|only|late|poor|dear)\s+)*$",
    re.IGNORECASE,
)
# How much, when and with whom belongs to the thing before it.
_DETAIL = re.compile(
    r"(?:(?:about|just|only|maybe|say|roughly|around|and|but|for|well)\s+)*"
    + any_of(r"""
        (\d+|a|an|half an?|one|two|three|four|five|six|ten|fifteen|twenty|thirty|a few|
            a couple of) (minutes?|mins?|hours?|times?|days?|miles?|steps|laps)( \w+){0,3}
        (once|twice|three times|every|each|daily|weekly|on|in|at|after|before|by|when|first thing|
            mornings?|evenings?) ?(a |the |my )?(\w+ )?(day|week|morning|afternoon|evening|night|
            tea|lunch|dinner|breakfast|lunchtime|teatime|monday|tuesday|wednesday|thursday|friday|
            saturday|sunday)s?
        (just )?(me|myself|alone|on my own|by myself) | nobody else | no one else | no rush
        type (1|2|one|two)([.,]? (since|for|from) [\w' ]{2,30})?
        (\d+|a|ten|two|three|four|five|six|seven|eight|nine|twelve|fifteen|twenty|thirty|forty|
            a few|a
            couple of|several|many|donkey's|over \w+|nearly \w+) (years?|months?|weeks?|
            days?)( (now|ago|back|or so|noo|since|of it|like that))*
        (since|from|until|till|back in|diagnosed( in)?|this|last|all) [\w' ]{2,30}
        not (me|him|her|you|us|them|mine|my \w+|his|hers)( though)?
        (on |in )?(the |my )?(left|right|both)( (side|one|ones|of them|legs?|arms?|hands?|knees?|
            hips?|foot|feet))?
        (bad|mild|severe|chronic|on and off|all over)
        (really|very|pretty|that|so) (bad|badly|sore|tired)
        (i )?(have )?(had|got|been|started|began|came|comes|goes|gets)( (it|them|that|on|back|with|
            in|bad|worse|sore))+( [\w']+){0,4}
    """)
)
#: A condition, and the troubles that are the same thing said otherwise.
_SAME = (
    (r"copd|asthma|emphysema|bronchi\w+", r"breath\w*|puff\w*|lungs?|wheez\w*|chest|peching"),
    (
        r"(?:osteo|rheumatoid )?arthritis",
        r"knees?|hips?|hands?|joints?|back|shoulders?|pains?|sore",
    ),
    (r"fibro\w*", r"pains?|tired\w*|fatigue|sore|ache\w*|aching"),
    (r"ms|multiple sclerosis|m\.?e\.?|long covid", r"tired\w*|fatigue|exhaust\w*|energy"),
    (r"(?:type (?:2|two|1|one) )?diabetes|diabetic", r"sugars?"),
    (r"depression|anxiety", r"mood|nerves|worry|low"),
)
_A_CONDITION_ALONE = re.compile(
    r"\W*(?:and |but |cos |because )?(?:(?:i've|i have|i|i'm|i am|it's|got|have|you've)\s+)*(?:got "
    r"|a |an |the |had |bad |severe |mild )*(?P<what>[\w. ]{2,30}?)"
    r"(?:,? (?:they|the doctors?|he|she|the hospital) (?:call|calls|cry|crying|said|say|says|"
    r"named)s?"
    r" (?:it|that|it was|it is)?)?\W*"
)


def is_opener(piece: str) -> bool:
    """Tell whether a piece of a message only opens, greets, says who sent them, or remarks."""
    english = in_english(piece)
    return any(p.fullmatch(english) for p in (_OPENER, _SENT_BY, _REMARK))


def is_detail(piece: str) -> bool:
    """Tell whether a piece says only how much, when or with whom: "ten minutes", "just me"."""
    return bool(_DETAIL.fullmatch(in_english(piece).strip(" .,!")))


def without_address(piece: str) -> str:
    """Take off whom it is said to: "the breathing son" gives "the breathing"; "my son" stays."""
    match = _ADDRESS.search(piece)
    if match is None or _OWNED.search(piece[: match.start()] + " "):
        return piece
    return piece[: match.start()].rstrip(" ,")


def same_trouble(condition: str, others: list[str]) -> bool:
    """Tell whether a piece names only the condition of a trouble that is listed: "ah've COPD"."""
    match = _A_CONDITION_ALONE.fullmatch(in_english(condition.split(",")[0]))
    if match is None:
        return False
    said = " ".join(in_english(other) for other in others)
    return any(
        re.fullmatch(rf"(?:{named})", match["what"].strip())
        and re.search(rf"\b(?:{troubles})\b", said)
        for named, troubles in _SAME
    )
