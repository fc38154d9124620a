"""What an answer to "what would you like to do?" is: something to do, a hope, a turning down …

Only something to do goes into a plan. "Get fit" is where somebody wants to be, "they're all daft"
turns ideas down, "my sister goes to a class" tells of another, "something I can do sitting" asks
for ideas that fit.
"""

import re
from enum import Enum

from understanding.plans.activities import is_activity
from understanding.talking.ideas_asked import asks_for_ideas_in
from understanding.text.hedges import without_hedges
from understanding.text.language import parse
from understanding.text.phrases import any_of
from understanding.text.words import in_english

__all__ = ["ToDo", "is_hard_going", "what_is_named"]


class ToDo(str, Enum):
    """What was named where something to do was asked for."""

    DOING = "doing"
    HOPE = "hope"
    TURNED_DOWN = "turned_down"
    ALL_OF_THEM = "all_of_them"
    WANTS_IDEAS = "wants_ideas"
    QUESTION = "question"
    TELLS = "tells"


_LEAD = (
    r"\W*(?:(?:och|oh|ach|well|so|but|no|nah|aye|yes|ok|to be honest|tbh|honestly|sorry|hmm|eh|"
    r"just|maybe|i suppose|i think|hen|pal)[\s,.!]+)*"
)
_BAD = (
    r"(daft|silly|stupid|rubbish|useless|childish|boring|pointless|nonsense|too hard|too much|hard|"
    r"mince|pish|patronising|beyond me|not me|no me|for weans|for kids|no use|no good|awful)"
)
_TURNED_DOWN = re.compile(
    _LEAD
    + any_of(
        r"""
        (they|those|these|that|it|all of (them|those|these)|none of (it|that|them)|that one)('s|'re|
            [ ]is|[ ]are|[ ]sounds?|[ ]looks?|[ ]seems?|[ ]would be)*( (all|a bit|too|very|pretty|
            so|
            really|no))* {_BAD}
        (i )?(do not|don't|did not|would not|cannot say i) (really )?(fancy|like|want|think much of|
            see me doing|see myself doing)\b.{0,40}
        (none|neither|not any) (of|o) (it|they|them|those|these|that|thae)
        (a )?(load|lot|bunch) of (nonsense|rubbish|pish|mince|tripe|tosh|shite|crap)
        (no chance|no way|not on your \w+|away ye go|as if)
        not (really )?(for me|me|my thing|my cup of tea|my style|keen|fussed|interested|bothered)
        (i |we )?(have |'ve |ive )?(already )?(tried|done|did|had) (that|it|them|they|those|these|
            all that|all of (that|them))( before| already| all)*
        (i would|i'd|id|i will|i'll|it would make me) (only |just )?(feel|look|be) (\w+ )?(daft|
            silly|stupid|an eejit|an idiot|a fool|embarrassed|awkward)
        (how|what)( good)? (is|would|will|are|does) (that|it|any of (that|it|
            them)|those|they) .{0,14}(help|do|change|work)\b.{0,30}
        (a )?fat lot of good .{0,30}
    """.replace("{_BAD}", _BAD)
    )
    + r"(?:[\s,]+(?:really|at all|either|though|to be honest|tbh|hen|pal|thanks))*\W*"
)
_ALL = re.compile(
    _LEAD
    + any_of(r"""
        (can i (do|have|pick|choose|try) )?(all|all three|two|both|more than one|a couple|each|every
            one|the lot)( of (them|those|these|it|the (first|last) (two|three)))?( (please|
            sounds?|looks?|are|would be)( \w+){0,2})?
    """)
    + r"\W*"
)
_WANTS_IDEAS = re.compile(
    _LEAD
    + any_of(r"""
        (something|anything|somewhere|summat) (for|that|to|less|more|not|easy|easier|gentle|else|
            a bit)\b.{0,40}
        (something|anything|summat)( (that|which|i|you|can|could|is|not|too|to|do|easy|small|cheap|
            free|simple|gentle|indoors|inside|sitting|quick|wee|different|else|new|nearby|near|for|
            with|in|from|at|my|the|a|chair|bed|house|home|me|would|might|help|really|quite))*
        nothing (too|that|with|where|in|outside|over|very|strenuous|fancy|hard|big|dear)\b.{0,40}
        (what|whatever) (can you|could you|you think|you suggest|you recommend|would you|else|
            have you got|have you|do you (think|suggest|recommend|advise|
            reckon|have|offer|do)|do (people|folk|others|other people|other folk)|is there|
            kind of|sort of|could i|can i|should i|works|helps|would help|might help|
            you got)\b.{0,40}
        (how )?(can|could|will|do) you (help|do|give|offer|suggest)\b.{0,30}
        how can you help\b.{0,20}
        (what's|whats|what is) (the )?(smallest|easiest|simplest|best|out there|available|on offer|
            there)\b.{0,30}
        everything | all sorts | like what | such as | you (tell|say) me
        you (decide|pick|choose) | surprise me | you're the expert
        (have|got) (you )?any (ideas|suggestions|thoughts)\b.{0,20} | any (ideas|suggestions)
        (i )?(have )?(got )?(no|not a|nae) (idea|clue|scooby)\b.{0,30}
        (i )?(do not|dunno|cannot|can't|could not) ?(know|think|tell you)?( (what|where|how|of|there
            is|to|i|could|should|can|do|start|begin|anything|about|it|theres|there's|there|is))*
        (how|where) (would|should|could|do) i (know|start|begin|even start)\b.{0,20} | beats me
    """)
    + r"(?:[\s,]+(?:hen|pal|then|please|though|really))*\W*"
)
_WANTING = re.compile(
    r"^\W*(?:(?:well|och|so|aye|maybe|just|honestly|i)\s+)*(?:"
    r"(?:i )?(?:would|'d|want|need|have|like|wish|hope|got)(?: (?:like|love|want|need|got))?"
    r"(?: to| tae)?|to|i just want(?: to)?|i want)\s+(?:just )?",
)
#: Where somebody wants to be, and nothing that can be done on Tuesday.
_HOPE = re.compile(
    r"(?:just )?"
    + any_of("""
        (get|be|feel|become|stay|keep|getting|being|feeling)( (a bit|a wee bit|a little|much|more|
            less|some|really|my|myself|back to|back|being|into))* (fit|fitter|healthy|healthier|
            better|well|happy|happier|normal|strong|stronger|slim|slimmer|thin|thinner|active|
            positive|calm|calmer|confident|sorted|energy|breath|life back|old self|independent|
            weight off|shape|rid of|over (it|this)|tired|stressed|lonely|alone|sore|anxious|
            depressed|pain free|out of pain|worried|down|low|motivated|like myself|like me)\\b.*
        (get|be|feel|become|being|feeling|getting)( (a bit|a wee bit|a little|much))* (less|more) .*
        get (my|the|this|it|that) \\w+( \\w+)? (sorted|back|better|fixed|down|under control|
            away|off)
        (lose|shed|drop|put on|gain) (some |a bit of |a |the |\\d+ )*(\\w+ )?(weight|stone|pounds?|
            lbs?|kilos?|kg|belly|fat|inches)\\b.*
        (stop|not|no longer) (feel|feeling|be|being|hurting|worrying|having|get|getting)\\b.*
        (have|get) (more|less|some|no|a bit more|a better|better|a decent|a good) (energy|pain|
            sleep|life|stress|worry|confidence|strength|company|friends|night's sleep|nights sleep)
        (sleep|eat|breathe|cope|manage|live|move|feel)( (better|well|right|properly|again|more|
            easier|healthy|healthier|at night|through|the night|a bit|longer))*
        (the|my|this) (pain|ache|worry|stress)( to)? (go|stop|ease|end|away|be gone)( away)?
        (more|less|some|better|no more) (exercise|energy|pain|sleep|money|weight|confidence|
            help|fit|active|stress|healthy|movement|strength|health)
        (just )?(some )?(peace|happiness|health|to be happy|happy|healthy|fitness)
        (get )?(my|a) (life|health|energy|confidence|old life|independence)( back)?
        (try|do|be)( (a bit|to be|to do))? (harder|better|more|healthier)
    """)
    + r"\W*"
)
_ASKS = re.compile(
    r"\?\W*$|^\W*(?:what|how|why|who|which|where|are you|is it|is that|is there|do you|does it|"
    r"will it|will you|would it|would that|can you|could you|have you|are they|do they|did you)\b"
)
_OFFERED = re.compile(
    _LEAD
    + r"(?:what|how) (?:about|if i|if we)(?: did| tried| had| went for)? (?P<what>[\w' -]{3,40})\W*"
)
_HARD_GOING = re.compile(
    r"\b(?:run|running|jog|jogging|marathon|sprint\w*|climb|climbing|munros?|ben nevis|hills?|gym|"
    r"weights|miles?|race|squash|football|five a side|rowing|hiit|spin class|boot ?camp|press ?ups|"
    r"burpees|triathlon|dig|digging|shovel\w*|lift|lifting|hills?|cold water|sauna|"
    r"\d+ ?k|kilomet\w*)\b"
)
_FINITE = frozenset({"VBD", "VBP", "VBZ", "MD"})
#: "My neighbour does yoga", where the parse takes it for a name.
_OF_ANOTHER = re.compile(
    r"^(?:my|our|the|a) (?:\w+ ){1,2}(?:does|goes|has|likes|loves|says|said|did|went|had|is|was|"
    r"plays|swears|tried|took|thinks|wants|used)\b"
)
_MEANS_TO = frozenset({"want", "like", "think", "go", "fancy"})
_WILL = frozenset({"could", "can", "will", "would", "might", "'ll", "'d"})


def what_is_named(text: str) -> ToDo:
    """Tell what was named where something to do was asked for.

    Whatever is not plainly something else counts as something to do: the words are theirs.
    """
    said = in_english(text).strip()
    for kind, pattern in (
        (ToDo.TURNED_DOWN, _TURNED_DOWN),
        (ToDo.ALL_OF_THEM, _ALL),
        (ToDo.WANTS_IDEAS, _WANTS_IDEAS),
    ):
        if pattern.fullmatch(said):
            return kind
    if asks_for_ideas_in(text):
        return ToDo.WANTS_IDEAS  # "I want something practical. What can I do?"
    meant = in_english(without_hedges(text)).strip(" .,!?")
    if _HOPE.fullmatch(meant) or _HOPE.fullmatch(_WANTING.sub("", said, count=1).strip(" .!?")):
        return ToDo.HOPE
    offered = _OFFERED.match(said)
    if offered is not None and is_activity(offered["what"]):
        return ToDo.DOING  # "What about a wee walk?" names one.
    if _ASKS.search(said):
        return ToDo.QUESTION
    if _OF_ANOTHER.match(said):
        return ToDo.TELLS
    return ToDo.DOING if is_activity(meant) or not _tells(said) else ToDo.TELLS


def is_hard_going(text: str) -> bool:
    """Tell whether what is planned is heavy on the body: "run five miles", "the gym"."""
    return bool(_HARD_GOING.search(in_english(text)))


def _tells(said: str) -> bool:
    """Whether a sentence says how things are, and not what they will do."""
    for token in parse(said):
        if token.dep_ not in {"nsubj", "nsubjpass", "expl"} or token.head.dep_ == "relcl":
            continue
        if token.lower_ == "it" and "would" in {child.lower_ for child in token.head.children}:
            continue  # "It would be the swimming."
        verb = token.head
        doers = {child.lower_ for child in verb.children if child.dep_ in {"aux", "auxpass"}}
        if token.lower_ in {"i", "we"} and (doers & _WILL or verb.tag_ == "VBG"):
            return False
        if verb.tag_ in _FINITE or any(c.tag_ in _FINITE for c in verb.children):
            return token.lower_ not in {"i", "we"} or verb.lemma_ not in _MEANS_TO
    return False
