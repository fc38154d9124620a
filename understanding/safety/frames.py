"""What is told of, not lived: films and news, questions for information, "if I had", charities."""

import re

from understanding.text.phrases import any_of

_TOLD = any_of("""
    songs? | lyrics? | films? | movies? | books? | novels?
    stor(y|ies)
    series | episodes? | programmes? | documentary | documentaries | telly | tv | news
    headlines? | articles? | podcasts? | radio | soap | corrie | eastenders | casualty
    holby | river city | emmerdale | line of duty | netflix | drama | game | quiz
    crossword | character | plot | paper | papers | facebook post | magazine | talk
    lecture | webinar | leaflet | poster | course | play | poem | joke | advert
    campaign | report | study | research
""")
_TELLING_BEFORE = re.compile(
    rf"\b{_TOLD}(?: [a-z0-9]+){{0,6}} (?:about|called|on|where|with|of|when|named|titled|"
    rf"is|was|has|who|in which|and|that|says?|said)"
    r"(?: [a-z0-9]+){0,6} $"
)
_READ_BEFORE = re.compile(
    r"\b(?:read|reading|watched|watching|saw|heard|learn(?:ed|t|ing)?|writing|wrote|studying|"
    r"teaching|taught|training|trained) (?:\w+ ){0,3}?(?:about|on|in|up on|for)(?: "
    r"[a-z0-9]+){0,6} $"
)
_TELLING_AFTER = re.compile(
    rf"^(?: ,)?(?: [a-z0-9]+){{0,5}} (?:in|on|from|of) (?:the |a |an |that |this |my "
    rf")?(?:new |old |last night s )?{_TOLD}\b"
)
_ALL_THE_TALK = re.compile(
    r"^(?:s)? (?:is|are|was) (?:\w+ )?(?:all (?:he|she|they|you) (?:ever )?(?:talks?|hears?|"
    r"goes on)|"
    r"what (?:he|she|they) (?:deals?|works?|does|specialis\w+))"
)
_LIVED = re.compile(r"\b(?:i am|i have|i feel|i want|i cannot|i keep|my)\b")

_ASKED = re.compile(
    r"^(?:and |so |ok |okay |hi |hello |just wondering |please |can you tell me |"
    r"could you tell me |do you know |tell me |explain |i wonder |quick question |"
    r"wondering |, )*"
    + any_of(r"""
        what (is|are|does|do|causes|happens|s|should (people|someone|anyone|you|one)|counts|
            would (people|you|someone)|brings)
        what s | whats
        how (do|can|would|does|common|many|is|are|to)
        why (do|does|is|are) (people|some|a|an|the)
        is it true | is there | are there
        are (people|women|men)
        can (stress|anxiety|you|a|an|people|too|high|low|smoking|diabetes|copd|exercise)
        does (\w+ ){0,3}?(cause|lead|mean|raise|increase)
        who (gets|is at risk)
        which
        where (can|do|is)
        signs of | symptoms of | difference between | meaning of
        information (on|about)
        info (on|about)
        definition
        is (a |an |chest pain|breathlessness|sepsis|suicide|psychosis|
            \w+ )(\w+ ){0,2}?(always|ever|common|usually|contagious|hereditary|genetic)
    """)
    + r"\b"
)
_LIVED_QUESTION = re.compile(
    r"\b(?:my|i (?:am|have|feel|do|kill|end|took|die|be)|he is|she is|he has|she has|"
    r"right now|now|is not breathing|if i)\b"
)

_GETS = (
    r"(?:get|gets|got|have|has|had|develop|feel|feels|notice|start|started|collapse|"
    r"collapsed|fall|fell|see|saw|take|took|were|was ever|ever)"
)
_SUPPOSED = re.compile(
    any_of(rf"""
        (?<!know )(?<!sure )(?<!wonder )(?<!wondering )(?<!tell )(?<!see )(?<!check )\b(if|
            in case|whenever|when|unless|what if|supposing|should|once|until) (i|you|we|he|
            she|someone|anyone|it|my \w+|a \w+) (ever |suddenly |do |
            did )*{_GETS}?(?<! i)(?<! you)( (a|an|any|my|another|the|more|bad|severe|sudden|
            really|having))* $
        \bin case of( [a-z0-9]+){{0,3}} $
        (?<!have )(?<!having )(?<!got )(?<!has )(?<!these )(?<!showing )(?<!the )\b(signs|
            symptoms) (of|for)( (a|an|the|having))* $
        \b(the|know the|what are the) (warning )?(signs|symptoms) of( (a|an|having))* $
        \b(risk|risks|fear|chance|chances|history|family history|awareness|likelihood|
            odds)( (of|from|about|against|for))( (having|getting|another|a|an|the|my|future|
            more|any))* $
        \b(worried|scared|frightened|afraid|terrified|nervous|
            anxious)( (about|of))( (having|getting|another|a|an|the|my|future|more|any|i|
            might|will|could|have|get))* $
        \b(prevent|preventing|avoid|avoiding|stop|stopping|protect|protects|reduce|reducing|
            lower|lowers|raise|raises|cause|causes|causing|lead|leads|leading|prone|dread|
            ward off)( (to|me|you|the|a|an|another|having|getting|from|against|risk|of|my|
            chance|future|more))* $
    """)
)
#: "Scared of going out in case I can't breathe": a fear of what may come, not what is there.
_FEARED = re.compile(
    r"\b(?:scared|afraid|frightened|feart|terrified|worried|nervous|anxious|fear|worry|avoid|"
    r"do not (?:like|want)|dare not|never|stop going)\b(?: [a-z0-9]+){0,8} in case "
    r"(?:i|it|he|she|we|they|my \w+) (?:suddenly |just |ever |will |might )*$"
)
_IN_CASE = re.compile(r"\b(?:in case of|risk of|chance of)\b(?: [a-z0-9]+){0,3} $")
_MIGHT_HAVE = re.compile(r"\b(?:could|might|would|should) (?:have|of)\b(?: [a-z0-9]+){0,12} $")

_GOOD_CAUSE = re.compile(
    r"\b(?:raising (?:money|funds|awareness) (?:for|of)|raise (?:money|funds|awareness) "
    r"(?:for|of)|in aid of|"
    r"fundrais\w+ for|donated? to|volunteer\w* (?:with|for|at)) "
    r"(?:a |an |the |my |our |people with |people after |someone with )?(?:local )?$"
)
_A_NAME = re.compile(
    r"\b"
    + any_of("""
        pains? | strokes? | attacks? | sepsis | seizures? | self harm | suicide | suicidal
        abuse | overdose | psychosis | breathing | breathlessness | asthma | copd | disorder
        anaphylaxis | violence | epilepsy | hypo | hypos | voices | chest | anorexia
    """)
    + r"$"
)
_SERVICE_AFTER = re.compile(
    r"^ (?:\w+ )?"
    + any_of("""
        association | foundation | clinics? | chariti?e?s? | charity | awareness
        prevention | training | courses? | groups? | nurses? | teams? | units? | wards?
        services? | survivors? | rehab | rehabilitation | clubs? | programmes? | leaflets?
        policy | policies | statistics | helplines? | liaison | bereavement | campaign
        trust | research | fundraiser | consultant | specialist | department | choir | squad
        mission
    """)
    + r"\b"
)


def told_of(sentence: str, start: int, end: int) -> bool:
    """Whether the cue belongs to a film, a song, a book, the news or a course, not to a life."""
    before, after = sentence[:start], sentence[end:]
    if _TELLING_BEFORE.search(before) or _READ_BEFORE.search(before):
        lead = before[max(before.rfind(","), before.rfind(" and "), before.rfind(" but ")) :]
        return not _LIVED.search(lead + sentence[start:end])
    if _ALL_THE_TALK.search(after):
        return True
    return bool(_TELLING_AFTER.search(after)) and not _LIVED.search(sentence[start:end])


def asked_about(sentence: str) -> bool:
    """Whether the sentence asks for knowledge: "what are the signs of a stroke?"."""
    if not _ASKED.search(sentence):
        return False
    return not _LIVED_QUESTION.search(sentence)


def supposed(sentence: str, start: int, end: int) -> bool:
    """Whether it is only thought of: "if I get", "in case of", "the risk of", "to prevent"."""
    # The cue's own first word may be the "I" of "if I".
    clause = sentence[: start + len(sentence[start:].split(" ", 1)[0])] + " "
    clause = clause[max(clause.rfind(" ,"), clause.rfind(" but ")) + 1 :]
    to_last = sentence[:end].rpartition(" ")[0] + " "
    before = sentence[:start][
        max(sentence.rfind(" ,", 0, start), sentence.rfind(" but ", 0, start)) + 1 :
    ]
    return bool(
        _SUPPOSED.search(clause)
        or _SUPPOSED.search(before)
        or _MIGHT_HAVE.search(before)
        or _FEARED.search(before)
        or _IN_CASE.search(to_last)
    )


def service_named(sentence: str, start: int, end: int) -> bool:
    """Whether it names a clinic, charity, course or run: "the stroke club", "self harm charity"."""
    if _A_NAME.search(sentence[start:end]) and _SERVICE_AFTER.search(sentence[end:]):
        return True
    return _GOOD_CAUSE.search(sentence[:start]) is not None
