"""How a signposted service went, from what a person says when asked about it."""

import re

from understanding.controls import read_control
from understanding.phrases import any_of
from understanding.words import in_english

_LONGEST = 1_500

_NOT_TRIED = re.compile(
    r"\b"
    + any_of(r"""
        (have|had|has|did|could)( not| no) (\w+ ){0,2}(phone|phoned|called|call|rung|ring|
            been|gone|go|tried|try|contacted|contact|got round|get round|
            had (a|the) (chance|time)|bothered|bother|emailed|looked|done|do|messaged|
            booked|managed|made it|rang|got|started|used|needed)
        not (yet|tried|been|phoned|called|contacted|got round|bothered|done|had the chance|
            gone|looked|rung)
        never (\w+ )?(phoned|called|went|tried|got round|bothered|rang|contacted|did|
            made it|looked|been)
        forgot
        lost the (number|details|leaflet|card)
        (been |was |still |keep )?meaning to
        (keep|kept) putting it off
        chickened out | bottled it | lost my nerve
        (will|going to) (phone|call|ring|try|go|do it|contact|give)
        too (scared|nervous|shy|busy|tired) to (phone|call|ring|go|try)
        have not a chance
        did not (fancy|feel)
        on my list | changed my mind
    """)
    + r"\b"
)
_NOT_REACHED = re.compile(
    r"\b"
    + any_of(r"""
        no (answer|reply|response|one (answers?|answered|picks?|picked|there|in|replied|
            got back))
        nobody (answers?|answered|picks?|picked|there|in|replied|got back)
        (could|can|did) ?not (\w+ )?(get (through|hold|an answer|a hold)|reach|
            find (it|the|them|anyone|a number)|contact|speak to)
        answer(ing)? ?(phone|machine)
        voice ?mail
        rang (and rang|out|off)
        (rings|ringing) out
        line (was|is|is always|was always) (\w+ )?(dead|busy|engaged)
        engaged
        number (was |is |does not |did not |not |has )(\w+ )?(wrong|work|dead|working|
            recognised|out|changed|in use)
        wrong number
        (it|they|place|door|office|hall|group|centre|
            shop)('s| is| was| are| were| has| have)?( \w+)? (shut|closed|locked|gone|
            shut down|closed down|moved|stopped running|folded)
        (email|message) (bounced|never (got|went))
        (on )?hold for
        kept on hold
        cut (me )?off
        does not exist
        website (was |is )?(down|broken|dead|not working)
        not (picking|answering|there any ?more|running)
        they (never|do not|did not) (answer|pick|reply|answered|picked|replied)
        never (answered|picked up|get through|answer|got through)
    """)
    + r"\b"
)
_WAITING = re.compile(
    r"\b"
    + any_of("""
        wait(ing)? (list|to hear|for (a|them|an|my|the)|on (a|them|an))
        waiting
        on the (list|waiting)
        (they|she|he|someone|somebody)('d|'ll| (said|are|is|will|would|going to|to|they'd|
            they'll|she'd|they))* (phone|call|ring|get back|be in touch|contact|
            email|let me know|write)(ing)?
        left (a|my|them a) (message|number|name|details|voicemail)
        (got|have|given|gave me|made|booked|have got) (me )?(an? )?(appointment|date|place|
            slot|assessment|first (session|meeting|class))
        (booked|signed|put) (me |my name )?(in|up|down|on)
        referr(ed|al)
        (starts?|starting|start) (on |next |in |from )
        not heard (back|anything|a thing|from)
        heard nothing | no word
        have not (heard|got back)
        emailed (them|her|him)
        filled (in|out) (the|a|their)
        self[- ]referred | applied
        going (next|on|for the first)
        i go (next|on)
        first (one|session|class|meeting|appointment) is
        meeting (them|her|him) (on|next)
        contacted them
    """)
    + r"\b"
)
_UNSUITABLE = re.compile(
    r"\b"
    + any_of(r"""
        not (\w+ )?(suitable|for me|right for me|eligible|my (thing|scene|cup of tea)|
            what i (need|needed|was|am|wanted|want)|
            for (people|folk|someone|my age|men|women)|in my area|local|the right|
            a good fit|accessible|entitled|old enough|ill enough|bad enough|my kind)
        (did|does|would|do) not (\w+ )?(suit|fit|apply|qualify|cover|take|meet|work for me|
            cater|allow|do (my|it in|that|people|home|evenings))
        too (far|dear|expensive|young|old|late|early|fast|hard|many stairs|religious|noisy|
            busy|big)
        (only|just) (for|takes?|open to|do|does|on|in|run|runs|during) (\w+ )*(women|men|
            under|over|people|folk|families|mums|veterans|weekdays?|daytime|mornings?|
            glasgow|edinburgh|work|young|cancer|the day|school|working|older|\w+days?|
            residents|city|online)
        (women|men|ladies)[- ]only
        (over|under)[- ](\d\d|sixties|fifties)s?
        wrong (area|age|postcode|kind|sort|place|type|time|one)
        outwith
        out of (my )?area
        no (lift|ramp|wheelchair|parking|bus)
        (they|it) (said|told me) (i |they )(could not|cannot|did not|do not|was not|am not|
            was too|was the wrong)
        turned me (away|down)
        full up | fully booked
        no (places|spaces|room)
        they are full
        cannot (afford|get (there|to|in|up))
        when i (work|am at work|am working)
        clashes with | during my work | nothing like what | not what i
    """)
    + r"\b"
)
_NO_HELP = re.compile(
    r"\b"
    + any_of(r"""
        (did|does|has|have|was|were|is|are)( not|n't) (\w+ )*?(help(ed|ful|ing)?|
            any (good|use|better|help)|much (good|use|cop|better|help)|make (any|a|much)|
            useful|worth|do (much|anything|a thing)|work(ed)?|get much|great|brilliant|
            the best|impressed|learn|really)
        no (help|use|good|better|difference|further|wiser)
        useless
        waste of (time|a|my)
        pointless | rubbish | hopeless
        not (much|very|really|that|any) (help(ful)?|use(ful)?|good|great|better|cop)
        made (no|it|me|things) (difference|worse|odds)
        (felt|was|am|feel) (\w+ )?(worse|fobbed|let down|dismissed|ignored|judged|rushed|
            disappointed|none the wiser)
        fobbed
        same as (before|ever)
        hated | a let ?down | got nothing
        nothing (new|changed|came)
        did nothing | disappointing | not listen | do not listen | told me nothing
        terrible | awful | leaflets?
    """)
    + r"\b"
)
_HELPED = re.compile(
    r"\b"
    + any_of(r"""
        help(ed|ing|s|ful)?(?! me find)
        brilliant | great | good | useful | lovely | fantastic | amazing | excellent | braw
        magic
        worth(while| it)?
        made (a|all the|such a|a real|a big) (\w+ )?difference
        (feel|feeling|felt) (\w+ )?(better|good|lighter|calmer|welcome|listened|heard|less|
            at home|part|more)
        (really |quite )?(enjoy(ed|ing)?|loved?|liked?) (it|the|them|that|going|every)
        going (back|again|every)
        sorted
        learn(ed|t)
        got (me )?(a|the|my|some|sorted|help|advice|support|money)
        (very |so |dead |really )?(kind|supportive|nice|friendly|welcoming)
        made (pals|friends|new)
        not (bad|half)
        listened
        glad i (went|phoned|called)
        best thing | ok | fine | recommend
    """)
    + r"\b"
)


def _last_part(english: str) -> str:
    return re.split(r"\bbut\b|[.;!]\s", english)[-1]


def read_signpost_outcome(text: str, *, asked: str | None) -> str | None:
    """How a signposted service went, or None.

    One of helped, went_no_help, contacted_waiting, could_not_reach, not_suitable, not_tried. Read
    only after the question `signpost_outcome`: the words are too common to mean this elsewhere.
    """
    if asked != "signpost_outcome":
        return None
    english = in_english(text)[:_LONGEST]
    if not english or english.rstrip().endswith("?"):
        return None
    if _NOT_REACHED.search(_last_part(english)):
        return "could_not_reach"
    control = read_control(text, asked="yes_no")
    if control in {"yes", "no"}:
        # "Did you get in touch, and did it help?": a bare yes or no.
        if control == "no":
            return "went_no_help" if _NO_HELP.search(english) else "not_tried"
        return "helped"
    if control not in {None, "pause", "thanks"}:
        return None
    last = _last_part(english)
    # What comes after "but" says how it ended.
    for part in dict.fromkeys((last, english)):
        if found := _signpost_part(part):
            return found
    return None


def _signpost_part(part: str) -> str | None:
    went = re.search(r"\b(?:went|been|tried it|go to|was there|saw (?:them|her|him)|spoke)\b", part)
    if _NOT_REACHED.search(part):
        return "could_not_reach"
    if _UNSUITABLE.search(part):
        return "not_suitable"
    if _NO_HELP.search(part):
        return "went_no_help"
    not_tried = _NOT_TRIED.search(part)
    waiting = _WAITING.search(part)
    if waiting and not (not_tried and not_tried.start() < waiting.start()):
        return "contacted_waiting"
    if re.search(r"\bnot heard\b", part):
        return "contacted_waiting"
    if not_tried:
        return "not_tried"
    if _HELPED.search(part):
        return "helped"
    return "helped" if went and re.search(r"\b(?:again|weekly|every|regular)", part) else None
