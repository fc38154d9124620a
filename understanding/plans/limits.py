"""The limits a person states, which bind every idea and plan."""

import re

from understanding.change.barriers import barriers_said
from understanding.text.phrases import any_of
from understanding.text.words import in_english

_LIMITS: tuple[tuple[str, str], ...] = (
    (
        "cost",
        any_of(r"""
            (nothing|something|has to be|must be|needs? to be|as long as it's|if it's|
                only if it's|it's|be|things? that (are|is)) (\w+ )?(free|cheap|affordable)\b
            free (things|stuff|ones?|if)
            on a (tight )?budget
            on benefits
            on (universal credit|pip|a pension|the dole|the sick)
            watch(ing)? (my|the|every) (money|pennies|penny)
            not (too|that) (dear|expensive)
            (cannot|not able to|no money to|do not want to) (spend|pay)
            (under|less than|up to|no more than) (£|a )\w+
            no money
            (no|without( any)?|zero|at no)( extra| big)? (cost|costs|charge|fees?|spending|
                expense)\b
            cost(s|ing)? (me )?nothing
            (does|must|should|can|will|do) not cost
            for free\b
        """),
    ),
    (
        "travel",
        any_of(r"""
            (cannot|do not|not able to|no longer|never) (\w+ )?(drive|travel|go far|
                get (the|on) (the )?bus|use (the )?bus(es)?)
            (near|close to|from|something (at|in)|stuff (at|in)|things? (at|in)|
                do (it )?(at|in)) (my )?(home|the house)\b
            stay(ing)? (local|close|near)
            nearby
            local(ly)?\b
            walking distance | house ?bound | stuck in the house
            cannot (leave|get out of) the house
            no (bus|car|transport)
            not (too )?far
            cannot go far
            has to be (near|close|local)
            rely on (the )?(bus|lifts)
            live (out )?in the (sticks|country|middle)
            (only|just) (the )?(one|two|1|2) bus
        """),
    ),
    (
        "energy",
        any_of(r"""
            (little|limited|low|not much|no|hardly any|poor) energy
            pac(e|ing) myself
            (have|need|got) to (pace|rest|lie down|nap)
            tire (easily|quickly|out)
            tired? (by|after|from|at) (\d|one|two|three|four|five|six|noon|lunch|dinner|tea|mid)
            (worst|worse|no use|useless|wiped|fit for nothing|no good|exhausted)( out)? (by|after|
                from) (\d|one|two|three|four|five|six|noon|lunch|dinner|tea|mid)
            (get|gets|i am) (\w+ )?(tired|exhausted) (easily|quickly|fast|easy|so easily)
            chronic fatigue | m\.?e\.?/?cfs | \bcfs\b | \blong covid\b | wipes? me out
            (good|best) (only )?in the (mornings?|afternoons?)
            only (so many|a few) spoons
            fatigue
        """),
    ),
    (
        "caring",
        any_of(r"""
            (i am|as|being) (\w+ ){0,2}carer
            (care|caring|look(ing)? after|mind(ing)?|see to) (for )?(my|the|him|her|them|our|
                two|three)\b
            cannot (leave|be away from) (my|him|her|them|the)
            single (mum|dad|parent)
            (children|kids|child|baby|weans?|grandchildren|grandkids|
                bairns?) (\w+ ){0,3}(at home|in tow|to look after|to watch|with me|need me|home)
            (have|got) (the |my |two |three |four |\d )?(young |small |little |wee )*(kids|
                children|baby|toddlers?|weans|bairns)
            (^\W*|, |(busy|stuck|home|house|full|alone|own|hard|no time|and|but|because|
            up) )with (the |
                my |all |two |three |four |\d )*(young |small |little |wee )*(kids|children|baby|
                toddlers?|weans|bairns)
            school run
            no (childcare|babysitter|sitter|one to (watch|mind|sit with))
            (mum|dad|husband|wife|son|daughter|partner|brother|sister) (\w+ )?(has|with|
                living with) (dementia|autism|\w+ needs)
            needs? me (at|here|all|round)
            carer for
        """),
    ),
    (
        "pain",
        any_of(r"""
            (cannot|not able to|struggle to|hard to|unable to|do not|not fit to|
                never) (\w+ )?(stand|walk|bend|kneel|lift|sit|climb|run|grip|reach|stretch|
                get down|manage (stairs|hills|steps)|
                do (stairs|hills|steps|much|anything heavy))
            (bad|sore|painful|dodgy|gammy|artificial|new|replaced|arthritic|stiff|
                weak) (\w+ )?(knees?|hips?|back|legs?|feet|foot|shoulders?|hands?|joints|
                ankles?|neck|wrists?)
            arthritis | fibromyalgia | sciatica | chronic pain
            in (\w+ )?pain
            pain (\w+ )?(stops|when|if|is|gets|after)
            hurts? (to|when|if|my)
            use (a |my )?(stick|walker|zimmer|wheelchair|crutches|rollator)
            wheelchair | breathless | sore to
            (knees?|hips?|back|legs?|feet|joints) (is|are|will not|cannot|hurts?|gives?|aches?|
                sore)
            easy on (my|the) (knees?|joints|back|hips?)
            (no|without|not|avoid)( any)? (steps|stairs|steep|hills?|kneeling|bending|standing|
                lifting|climbing)\b
            low impact | sitting down | from a chair
        """),
    ),
    (
        "time",
        any_of(r"""
            (only|just|about|maybe) (got |have |spare |manage )(about |maybe )?(\d+|ten|five|
                fifteen|twenty|half an?|an?|thirty) (min\w*|hours?)
            (have|got|spare) ((only|just|about|maybe) )+(\d+|ten|five|fifteen|twenty|half an?|an?|
                thirty) (min\w*|hours?)
            (only|just) (\d+|ten|five|fifteen|twenty|half an?|an?|thirty) (min\w*|hours?) (spare|
                free|to spare|to myself|of my own|at lunch\w*|before|between|off)
            (no|not (much|a lot of|enough|got much|have much|got the|have)|little|limited|
                short of|very little|hardly any) (spare |free )?time
            (work|working) (shifts?|nights|full[- ]time|long|two jobs|six days|every|all|days|
                weekends|late)
            too busy | so busy
            (only|just) (at |on |the )?(weekends?|evenings?|nights|lunchtimes?|mornings?|
                sundays?|saturdays?)
            (cannot|not able to) (do|manage|make) (\w+ )?(mornings?|evenings?|weekdays?|
                weekends?|daytimes?|afternoons?|during the day|mondays?|tuesdays?|wednesdays?|
                thursdays?|fridays?)
            (has to|needs to|must) be (quick|short)
            night shifts? | back shifts? | on call
        """),
    ),
)
_LIMIT_PATTERNS = tuple((kind, re.compile(rf"(?<![\w'])(?:{words})")) for kind, words in _LIMITS)
_LIMIT_OF_BARRIER = {
    "cost": "cost", "transport": "travel", "energy": "energy", "pain_or_symptoms": "pain", "time":
        "time",
}  # fmt: skip
_NO_LIMIT = re.compile(
    r"\b(?:no (?:limits?|restrictions?)|nothing (?:really|comes to mind|special|in particular)?$|"
    r"none$|money's no (?:problem|object|bother)|plenty of (?:time|money|energy))"
)


#: "My legs are not bad", "I have no pain": a trouble denied is no limit.
_DENIED = re.compile(
    r"\b(?:my |the )?\w+(?: is| are|'s|'re)(?: just| really)? (?:not|no)(?: (?:that|so|too|very|"
    r"really|all that))* (?:bad|sore|painful|stiff|(?:a )?(?:problem|bother|trouble))\b"
    r"|\b(?:no|not any|without(?: any)?) (?:pains?|aches?)\b(?! ?(?:killers?|no gain))"
)


def read_limits(text: str) -> set[str]:
    """The limits a person states: any of cost, travel, energy, caring, pain and time.

    They bind every idea and plan, so stated barriers of these kinds count too. What is denied
    ("money isn't a problem") is no limit.
    """
    english = _DENIED.sub(" ", in_english(text)[:1_500])
    if english.rstrip().endswith("?"):
        return set()
    found = {kind for kind, pattern in _LIMIT_PATTERNS if pattern.search(english)}
    for label in barriers_said(english, asked=None):
        if label in _LIMIT_OF_BARRIER:
            found.add(_LIMIT_OF_BARRIER[label])
        if label == "other_people" and re.search(
            r"\b(?:looking after|look after|caring|carer|childcare|babysit|mind)", english
        ):
            found.add("caring")
    if denied := _NO_LIMIT.search(english):
        gone = {"money": "cost", "time": "time", "energy": "energy"}
        found -= {kind for word, kind in gone.items() if word in denied.group()}
    return found
