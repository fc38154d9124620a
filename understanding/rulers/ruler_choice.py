"""Which of several figures a person means: the one now, the one settled on, the ruler asked for."""

import re

from understanding.rulers.ruler_figures import Figure, Ruler
from understanding.rulers.ruler_patterns import clause_around
from understanding.rulers.what_was_asked import (
    about_the_question,
    about_what_they_say_was_asked,
)
from understanding.text.phrases import any_of

# Said of another time.
_ANOTHER_TIME = re.compile(
    r"\b"
    + any_of("""
        was | were | used to be | used to | had been
        before(?! (breakfast|lunch|dinner|tea|work|bed|noon)\\b)
        last (week|time|month|year|visit|winter|summer)
        yesterday
        (days?|months?|weeks?|years?) ago
        back then | at the start | when i (started|began|first)
        started (at|off|on|as|out)
        normally | usually | at first | to begin with | initially | previously | once
        will be | ask me | by (the )?(summer|spring|winter|autumn|end)
        after (the )?(summer|spring|winter|autumn|christmas|new year)
    """)
    + r"\b"
)
# Of a life without the bad hip: "would be a ten if it was not for", "8 in an ideal world".
_OF_ANOTHER_LIFE = re.compile(
    r"\b"
    + any_of(r"""
        (would|could|might|should)( have|'ve| of| a) (been|said|put|given|gone)
        (would|could|might) (easily |well |maybe |probably |still )*(be|jump|rise|shoot|drop|fall|
            creep|come|get|climb|hit|leap)
        (it|that|they) would (?!say|do)
        if [^,.;]{1,30}ed\b(?!-)
        (if|only) (i|it|he|they|she|we|you|the|my|somebody|someone|there|that)( [\w']+)? (won|
            was|were|
            had|did|could|came|got|lived|knew|let|went|would|helped|showed|stopped|gave|
            offered|worked|took|ran|drove|felt)
        (if|only|but) (it|i|they|he|she|my|the) ([\w']+ )?(was|were|had|did) not
        take away | but for | if only | were it not | had i
        (supposed|meant|expected|told|ought|bound) to (say|put|give|pick|go for|answer)
        (should|ought to|needs? to|has to|supposed to|meant to|going to) be(?! (honest|fair|
            an? honest))
        i should say | you want | aim(ing)? for | target | goal | told (me )?to | i thought
        first i
        ^\W*(i )?thought
        on paper | in theory | ideally | in my dreams | ideal world | perfect world
        (would|should) (like|love|want) (to|it) | want(ed)? to (say|put|be|give) | tempted to
        nearly said | almost said | wish | in my head
        being (cocky|greedy|optimistic|cheeky|hopeful|daft|generous)
    """)
    + r"\b"
)
_NOW = re.compile(
    r"\b"
    + any_of("""
        now | today | (?<!in )(?<!during )the day | at the moment
        these days | currently | this week
        this( time| week| one)?$ | nowadays | just now | right now | at present | feels like
        i am at
        more like | went to
        gone (up|down) to
        up to | down to
        as (things stand|it is|it stands|i am|we speak)
    """)
    + r"\b"
)
# "So 5", "call it 6", "six say", "7 is nearer the truth".
_SETTLED_BEFORE = re.compile(
    r"\b"
    + any_of(r"""
        (?<!or )so,?( (i|am|would|it's|it|is|that's|that|make|say|put|probably|maybe|about|
            on balance|
            overall|all in all|more like|call it|will|go for|be|an?))*
        (call|make) it | let's (say|go)( with| for)? | let us say | settle (on|for|at)
        leaning( to| towards?)?
        i will (go|say|plump|stick|settle|opt)( with| for| on| at)? | plump for
        (nearer|closer)( to)? | all told | overall | on balance | truthfully
        (?:that|which) (makes|puts|leaves)( me| it| this)?( at| on| about)?
        (?<=[,.;!?] )try | average( it| that)?( to| out at)? | (for|to|as for) me( it's| is| it is)?
        if i am( being)? (honest|truthful|realistic|serious) | being (honest|realistic|truthful)
        (honest|real|true|final) (answer|score|number|figure)( is| would be|:)?
        (put|(?<!my )(?<!a )(?<!the )stick|mark|pop)( me| it)?( down)?( as| for| at)? | final answer
        (?<=[,.;] )going( with| for)?
        ((?<=[,.;] )me|(?<=but )me|(?<=and )me|personally|as for me|
            (?<!by )myself)( a bit| more| about| only| like)?
        (?<=[?.,!] )(yes|right|ok|okay|fine)
        (?<=but )i( would| will)? (say|am saying|give|put|go)( it)?( at| for| with)?
        in this (one|world|life) | in reality | in truth | as things stand | as it is
    """)
    + r",? (?:about |around )?(?:an? )?$"
)
_SETTLED_AFTER = re.compile(
    r" ?,? ?"
    + any_of(r"""
        say\b(?! my| the| that) | it is\b | then\W*$
        (is|'s|being) (nearer|closer|more|about right|the truth|honest|realistic)
        (if|when) i am( being)? (honest|truthful|realistic|serious)
        to be (honest|truthful|realistic) | as (things stand|it is) | overall | on balance
        (is )?my final | for me\b(?=,| but| and)
    """)
)
_DRY = r"(?:dry|sunny|fair|warm|hot|nice|mild)"
_WET = r"(?:wet|rain(?:s|ing|y)?|pouring|cold|frosty|icy|snow(?:s|ing|y)?|windy|blowing|freezing)"
_FOR_SOME = (
    r"for (?:(?:the|my) \w+ing|half an hour|an hour|"
    r"\w+ (?:minutes?|mins?|hours?|days?|weeks?|miles?))"
)
_VARIES = re.compile(
    r"\b"
    + any_of(r"""
        (good|bad|some|other|better|worse) (day|days|one|ones) | depend\w* | varies | changes
        swings?
    """)
    + r"\b"
    # Two things rated, each in its way: "dry 8, wet 2", "3 for the walking, 8 for the eating".
    + rf"|\b{_DRY}\b.*\b{_WET}\b|\b{_WET}\b.*\b{_DRY}\b"
    + r"|\b(?:weekdays?|mornings?)\b.*\b(?:weekends?|evenings?|nights?)\b"
    + r"|\bwith\b.*\b(?:without|minus|no)\b|\bwithout\b.*\bwith\b"
    + r"|\bif\b.*\bif not\b"
    + rf"|\b{_FOR_SOME}\b.*\d.*\b{_FOR_SOME}\b"
)
_ON_CONDITION = re.compile(
    r"\b(?:if|when|unless|with|without|in|on|otherwise|else|before|after|alone|by myself|"
    r"mornings?|evenings?|nights?|afternoons?|outside|inside|indoors|outdoors|hills|stairs|"
    r"weekdays|weekends|summer|winter)\b"
)
_CORRECTED = re.compile(
    r"\b(?:no wait|wait|well|hang on|hold on|"
    r"(?:scrap|bin|cancel|scrub|strike|delete|ignore|forget) (?:that|it)|delete|edit|go on|"
    r"did i say|sorry|"
    r"i mean|make (?:that|it)|scratch that|actually|rather|(?<!with )(?<!if )(?<!have )no|na|naw|"
    r"tell a lie|(?:too|a bit|a little) (?:strong|much|high|low|generous|harsh|kind|optimistic)|"
    r"on second thoughts|who am i kiddin[g']?|realistically|to be honest|call it|"
    r"correction|oops|meant|(?:aye|yes),? right|changed my mind)\b"
)

# What a figure is about, where one message rates two things.
_ABOUT = re.compile(
    r"\b(?:(?P<importance>"
    + any_of(r"""
        importan\w+ | imp | matter(s|ing)? | want(ing|ed|s)?( to| it)? | car(e|ing)
        keen(ness)? | desire
        bother(ed|ing) | motivat\w+ | need(ing|s)?( to)? | priority | wish(ing)? | willing(ness)?
        worth it | (heart|soul)( of hearts)? (says?|is (at|on|saying)|wants?)
    """)
    + r")|(?P<confidence>"
    + any_of(r"""
        confiden\w+ | conf | sure | manag(e|ing)( it)? | doing( it)? | do it | able | ability
        can i | i can
        belie(f|ve|ving)( i| in)?( can| myself)? | certain(ty)? | capable | faith | chances?( of)?
        likel(y|ihood) | will do | pull(ing)? it off | stick(ing)? (to|at|with) it
        getting there | odds
        (think(ing)?|that) i (will|can) | will i | actually
        (head|brain|legs?|knees?|body|lungs?|hips?|back|feet|chest) (says?|is (at|on|saying)|
            thinks?)
        mak(e|ing) it happen | keep(ing)? it up | follow(ing)? through | achiev\w+ | success
    """)
    + r")|(?P<other>"
    # Rated beside it, and asked by neither ruler.
    + any_of("""
        energy | mood | pain | sleep | stress | strength | tiredness | fatigue | anxiety
        breath(ing)?
        nerves | temper | appetite | willpower | patience | fitness
    """)
    + r"))\b"
)


def the_one_meant(
    text: str, figures: list[Figure], *, asked: str | None, before: str = ""
) -> Ruler:
    """The answer meant now, among several: "it was 4, now 6" is 6, "7, no, 8" is 8.

    Where the message rates both what matters and how sure somebody is, the figure for the ruler
    that was `asked` counts, and of several things rated the one that `before` asked about.
    """
    figures = sorted(figures, key=lambda figure: figure.start)
    here = [figure for figure in figures if _doubt(text, figure) < _ELSEWHERE] or figures
    # "8 for wanting, 3 for doing, call it 5": what is come to stands above both.
    if len(here) > _BOTH_RULERS and _settled_on(text, here[-1]):
        return here[-1].ruler
    here = _about_the_asked(text, about_what_they_say_was_asked(text, here), asked)
    here = about_the_question(text, here, before=before)
    if len(here) == 1:
        return here[0].ruler
    settled = [figure for figure in here[1:] if _settled_on(text, figure)]
    if settled:
        return settled[-1].ruler
    first, last = here[0], here[-1]
    if _CORRECTED.search(text, first.end, last.start):
        return last.ruler
    doubt = [_doubt(text, figure) for figure in here]
    varies = _VARIES.search(text) or min(doubt) == _CONDITION
    if varies and len(here) == 2 and min(doubt) > _PRESENT:
        return _all_of(here)
    best = [figure for figure, how in zip(here, doubt, strict=True) if how == min(doubt)]
    return best[-1].ruler if min(doubt) == _PRESENT else best[0].ruler


_BOTH_RULERS = 2
_PRESENT, _PLAIN, _CONDITION, _ELSEWHERE = range(4)


def _doubt(text: str, figure: Figure) -> int:
    """How far a figure stands from the person's here and now."""
    start, end = clause_around(text, figure.start, figure.end)
    clause = text[start:end]
    if _NOW.search(clause):
        return _PRESENT
    if _ANOTHER_TIME.search(clause) or _OF_ANOTHER_LIFE.search(clause):
        return _ELSEWHERE
    return _CONDITION if _ON_CONDITION.search(clause) else _PLAIN


def _all_of(figures: list[Figure]) -> Ruler:
    low = min(figure.ruler.low for figure in figures)
    high = max(figure.ruler.high for figure in figures)
    return Ruler((low + high) / 2, low, high)


def _settled_on(text: str, figure: Figure) -> bool:
    start, _ = clause_around(text, figure.start, figure.end)
    if _OF_ANOTHER_LIFE.search(text[start : figure.start]):
        return False
    before = text[: figure.start]
    return bool(_SETTLED_BEFORE.search(before) or _SETTLED_AFTER.match(text, figure.end))


def _about_the_asked(text: str, figures: list[Figure], asked: str | None) -> list[Figure]:
    """The figures about the ruler asked for, where some are about the other one; else all."""
    subjects = [_subject(text, figures, n) for n in range(len(figures))]
    if "other" in subjects and asked in subjects:
        return [f for f, subject in zip(figures, subjects, strict=True) if subject == asked]
    if not {"importance", "confidence"} <= set(subjects):
        return figures
    return [f for f, subject in zip(figures, subjects, strict=True) if subject == asked] or figures


def _subject(text: str, figures: list[Figure], n: int) -> str | None:
    """What the nth figure is about: the word since the figure before, else the one that follows."""
    begin = figures[n - 1].end if n else 0
    end = figures[n + 1].start if n + 1 < len(figures) else len(text)
    before = list(_ABOUT.finditer(text, begin, figures[n].start))
    after = _ABOUT.search(text, figures[n].end, end)
    leading = bool(_ABOUT.search(text, 0, figures[0].start))
    if n and after and not leading:
        return after.lastgroup
    if before:
        return before[-1].lastgroup
    return after.lastgroup if after else None
