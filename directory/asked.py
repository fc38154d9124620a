"""What is asked of the directory, read once: needs, limits, place, age, language, ways, times."""

from __future__ import annotations

import re
from collections.abc import Collection, Mapping
from dataclasses import dataclass, field
from datetime import date, datetime, time

from directory import stages
from directory.audience import is_no_student
from directory.disowned import disowned, without_the_disowned
from directory.errands import ERRANDS, beside_the_need, is_an_errand
from directory.hours import open_times, slots_in_words
from directory.kinds import kinds_asked
from directory.kinds_meant import kinds_meant
from directory.limits import (
    ENGLISH,
    Fit,
    age_in,
    as_fits,
    language_in,
    limits_in,
    tongues_named,
)
from directory.meant_instead import another_kind
from directory.needs import lost_activities, needs_in
from directory.no_further import will_go_no_further
from directory.one_illness import ILLNESS, is_of_an_illness_alone, strictly_of
from directory.places import Place, known_place, spoken_of
from directory.plainly import put_plainly
from directory.tidied import tidied
from directory.times_said import has_no_other_day, times_asked, times_in
from directory.unwanted import WOULD_LEARN, wished, without_the_unwanted
from directory.ways_said import ways_in_text
from directory.weighing import without_setting
from directory.who_asks import (
    at_least,
    speaks_of_a_child,
    speaks_of_another,
    who_asks,
)
from directory.whose_illness import asks_as_carer
from understanding.text.words import in_english

# "A group", "just a wee club near me": with nothing said of what it is to be about.
_ANY_GROUP = re.compile(
    r"\W*(?:(?:find|get|show|can|could|you|me|i|want|would|like|is|are|there|for|just|to|join|have|"
    r"please|a|an|any|some|the|little|wee|local|nice|new|sort|kind|of) )*"
    r"(?:groups?|clubs?)(?: (?:for me|to join|to go to|or something|please|like that))*"
    r"(?: (?:in|near|round|around|about|nearby|local)\b.*)?\W*"
)
# What a group that is about nothing else is for.
COMPANY = frozenset({"loneliness"})
_ON_THE_ROAD = frozenset({"transport", "safe_driving", "driving_lessons", "shopmobility"})
_MONEY = frozenset({"money_advice", "credit_union", "funeral_costs"})
_OF_BILLS = frozenset(
    {"debt", "benefits", "energy_bills", "food", "housing", "tenants", "furniture"}
)
_ADDICTION = frozenset({"alcohol", "drugs", "gambling", "recovery"})
# Whoever speaks of a relative's illness may be the one who cares for them.
_A_RELATIVE = re.compile(
    r"\b(?:my|our) (?:\w+ )?(?:husband|wife|partner|mum|dad|mother|father|son|daughter|brother|"
    r"sister|gran|granny|grandad|man|aunt|uncle|parents?)\b"
)
_OF_THEIR_OWN = re.compile(
    r"\bi (?:have|had|got|am living with|was diagnosed)\b(?! to\b| a (?:husband|wife|mum|dad))"
)
_GENTLY = re.compile(
    r"\b(?:gentl\w+|slow(?:ly)?|easy|(?:little|short|wee) (?:walk|stroll|swim|dip)|"
    r"nothing (?:mad|hard|"
    r"strenuous|too (?:hard|much|far))|sit down (?:half ?way|now and|a lot)|beginners?'?|"
    r"(?:want|wants|like|need) to learn|cannot \w+ (?:at all|a stroke)|never learn\w*|"
    r"never (?:done|been|swum|tried|danced|run|played)|(?:out of|not in) (?:shape|condition)|"
    r"not very fit|"
    r"(?:minutes|miles?) (?:would be|is) my (?:limit|most)|cannot (?:go|walk|stand) (?:far|fast|"
    r"long|"
    r"for long)|have not (?:walked|run|swum|exercised)|unfit|build up slowly|at my own pace|"
    r"bad (?:knees?|hips?|lungs|heart|back)|nowhere steep|not steep|no hills|"
    r"(?:hips?|knees?|back) (?:is|are|have|has) (?:done|gone|away|shot|wrecked|finished)|"
    r"new (?:hip|knee))\b"
)
_TRADES = re.compile(
    r"\b(?:hire|hiring|rent|let|buy|buying|sell|sells|selling|shop|venue|book a|room for|hall for|"
    r"training|trained|courses?|qualif\w+|cpd|job|jobs|work|agency)\b"
)
_HARD_ON_STAIRS = re.compile(
    r"\b(?:(?:bad|sore|dodgy|gammy|wonky|arthritic|new|done|worn|crumbling|buggered|knackered) "
    r"(?:\w+ and )?(?:hips?|knees?|legs?|ankles?)|(?:hips?|knees?|legs?)(?: \w+)? (?:is|are|'s) "
    r"(?:bad|"
    r"sore|done|gone|away|shot|wrecked|murder|like \w+)|unsteady|shaky on my (?:feet|legs|pins)|"
    r"walking stick|wi a stick|with a stick|out of (?:breath|puff) (?:on|at|up) the stairs?|"
    r"top of the stairs?|(?:up|climb|do|manage)(?: \w+){0,3} stairs? without (?:stopping|a rest|a "
    r"seat)|"
    r"on a (?:walking )?stick)\b"
)
_ACCOMPLISHED = re.compile(
    r"\b(?:audition\w*|sight[- ]?(?:read|sing)\w*|read(?:ing)? music|chamber choir|"
    r"classically trained|trained (?:singer|voice|musician)|grade (?:[5-8]|five|six|seven|eight)|"
    r"professional(?:ly)?|good standard|high standard)\b"
)
#: What asks for a thing to be taken gently.
_GO_GENTLY = frozenset({"arthritis", "falls", "bones", "lungs", "heart", "pain", "fatigue"})
_OWN_USE = re.compile(
    r"\b(?:i|me|my|i am|i have) (?:\w+ ){0,2}(?:drink\w*|drank|bet|bets|betting|gambl\w+|use|using|"
    r"smok\w+|clean|sober|habit|relaps\w+|lost|lose|spent|spend|owe|put|stuck|blew)\b"
)
_FOR_ME = re.compile(
    r"\b(?:this|it|that|something|somewhere|someone|somebody|help|support|what is there|what "
    r"about)(?:'s| is)?"
    r"(?: \w+){0,3} for (?:me|myself|us|ourselves|the likes of us|his mum|her mum|his dad)\b|"
    r"\bnot for (?:him|"
    r"her|them)\b|\b(?:does not|do not|will not|refuses to|not) (?:want|accept|get|go for|take|"
    r"look for) (?:any "
    r")?help\b|\bi (?:just )?need (?:to talk|somebody|someone|a group|others)\b"
)
_OTHER_TYPED = re.compile(r"\b(?:sma|bipolar|respiratory|hypersens\w+|atrophy|fun|personality)\b")
_GOES_FAR = re.compile(
    r"\b(?:can|could|able to|happy to|willing to|will|would) (?:get|go|travel|drive|come) (?:to )?"
    r"(?:anywhere|any ?where|all over|right across|a distance|a fair way|far)\b|"
    r"\b(?:do not|does not|would not) mind (?:the )?(?:travel\w*|distance|how far|a (?:bus|train|"
    r"drive|journey)|a wee (?:bus|drive|journey)|going)\b|\bno matter how far\b|"
    r"\bdistance is no (?:problem|bother|object)\b"
)


@dataclass(frozen=True)
class Asked:
    """One search.

    `needs` are tags of needs.csv, which the coach knows by name; `kinds` are those of kinds.csv,
    `needs` among them; `lost` are activities no longer possible.

    `deliveries` are the ways that will do, all of them where it is empty; `times` are bits of
    store/open_times.py, None where any time will do.
    """

    text: str
    needs: frozenset[str]
    kinds: frozenset[str]
    lost: frozenset[str]
    place: Place | None
    fits: frozenset[Fit]
    age: int | None
    language: str
    deliveries: frozenset[str]
    times: int | None
    today: date
    # The moment in Europe/London from which "open next" counts; the day's first where not known.
    now: datetime
    is_woman: bool = False
    is_man: bool = False
    #: A man comes along.
    with_a_man: bool = False
    #: A group for women or men may be theirs, though nothing was said outright.
    perhaps_woman: bool = False
    perhaps_man: bool = False
    #: The languages that they named, in whatever way.
    tongues: frozenset[str] = frozenset()
    for_a_child: bool = False
    # Slowly, a little, for the first time: nothing that asks for fitness or skill.
    gently: bool = False
    #: They sing or play so well that an audition is no bar.
    accomplished: bool = False
    # At least so old, by what they said of work or pension; None where nothing tells.
    at_least_age: int | None = None
    #: Types and stages of an illness that they told of (directory/stages.py).
    stages: frozenset[str] = frozenset()
    #: Somebody else drinks or bets, and the help is for them who tell of it.
    for_themselves: bool = False
    #: They would buy, hire or be trained.
    trades: bool = False
    #: Stairs are hard for them, though nothing was said of steps.
    hard_on_stairs: bool = False
    #: The kinds of people that they say they are none of (directory/disowned.py).
    not_of: frozenset[str] = frozenset()
    #: One day of the week will do, and no other.
    no_other_time: bool = False
    #: They would go to the other end of the city.
    goes_far: bool = False
    #: The message in plain English, what is not wanted among it.
    english: str = ""
    #: Of one illness they asked for a thing, and for nothing else.
    illness_alone: bool = False
    #: Kinds for which nothing else can stand in: what is not of them all is no answer.
    strictly: frozenset[str] = frozenset()
    #: Needs that were given by their tags, and kinds that were put so that nothing else is meant.
    sure: frozenset[str] = frozenset()
    # How far each kind stands out that the words are like, in deviations.
    meant: Mapping[str, float] = field(default_factory=dict)


def read_asked(
    *,
    need: str,
    place: str | Place | None,
    limits: frozenset[str],
    age: int | None,
    language: str,
    delivery: str | Collection[str] | None,
    tags: frozenset[str],
    today: date,
    days: frozenset[str] = frozenset(),
    time_of_day: str | None = None,
    now: datetime | None = None,
) -> Asked:
    """A search as the person put it, with what their words state or imply added.

    A place that is unknown or ambiguous counts as none: then only what serves everybody fits.
    """
    need = put_plainly(tidied(need))
    lost = lost_activities(need)
    sought = without_the_unwanted(need, lost)
    sought = without_the_disowned(sought, in_english(sought))
    wish = wished(sought)
    needs = frozenset(needs_in(wish)) | tags | lost
    english = in_english(need)
    plain_wish = in_english(wish)
    if not needs and _ANY_GROUP.fullmatch(english):
        needs = COMPANY
    if isinstance(place, str):
        place = known_place(place)
    elif place is None:
        place = known_place(need)
    place = _nearer(place, need)
    limits = limits | limits_in(need) | _kept_near(place, english)
    wanted = times_asked(days, time_of_day)
    years = age if age is not None else age_in(need)
    young = frozenset({"young_people"} if years is not None and years < 18 else ())
    kinds = needs | kinds_asked(wish) | young
    meant = kinds_meant(plain_wish)
    taken, given = another_kind(english)
    needs, kinds, sure = needs - taken, (kinds - taken) | given, tags | given
    taken |= _only_told_of(limits, kinds)
    if "english_lessons" in kinds and WOULD_LEARN.search(english):
        kinds -= {"interpreting"}
    meant = {kind: far for kind, far in meant.items() if kind not in taken}
    beside = beside_the_need(english, years)
    kinds, sure = kinds | beside, sure | beside
    if "transport" in kinds and is_an_errand(english):
        # Whoever has toothache and no car is helped by who drives them; the dentist they know of.
        needs, kinds = needs - ERRANDS, kinds - ERRANDS
    if "bereavement" in kinds:
        # Whoever grieves is low and weeps; the grief is what they need help with.
        kinds -= {"low_mood", "anxiety"}
        needs -= {"low_mood", "anxiety"}
    spoken = language if language != ENGLISH else language_in(need) or ENGLISH
    if spoken != ENGLISH and not WOULD_LEARN.search(english):
        kinds -= {"english_lessons"}
    not_of = disowned(english) | ({"students"} if is_no_student(english) else set())
    kinds -= not_of
    meant = {kind: far for kind, far in meant.items() if kind not in not_of}
    if "veterans" in not_of:
        meant.pop("working_away", None)
    sure = _surely_diabetes(english, sure)
    kinds |= sure
    if Fit.WOMEN_ONLY in as_fits(limits):
        # Men are named where none are wanted.
        kinds = (kinds - {"men"}) | {"women"}
    if kinds & ILLNESS and _A_RELATIVE.search(english) and not _OF_THEIR_OWN.search(english):
        kinds |= {"carers"}
    if kinds & _ADDICTION and _is_anothers(english):
        kinds |= {"family_addiction"}
    who = who_asks(english, kinds, meant)
    return Asked(
        text=sought,
        needs=needs,
        kinds=kinds,
        lost=lost,
        place=place,
        fits=as_fits(limits),
        age=years,
        language=spoken,
        deliveries=_ways(delivery) or ways_in_text(need),
        times=wanted if wanted is not None else _times(need, kinds),
        today=today,
        now=now or datetime.combine(today, time.min),
        is_woman=who.is_woman,
        is_man=who.is_man,
        with_a_man=who.with_a_man,
        perhaps_woman=who.perhaps_woman,
        perhaps_man=who.perhaps_man,
        tongues=tongues_named(need),
        for_a_child=speaks_of_a_child(english) or (years is not None and years < 18),
        gently=bool(_GENTLY.search(english)) or bool(kinds & _GO_GENTLY),
        accomplished=bool(_ACCOMPLISHED.search(english)),
        at_least_age=at_least(english) if years is None else None,
        stages=stages.told(english),
        for_themselves="family_addiction" in kinds
        and (_FOR_ME.search(english) is not None or asks_as_carer(english)),
        trades=_TRADES.search(english) is not None,
        hard_on_stairs=_HARD_ON_STAIRS.search(english) is not None,
        not_of=not_of,
        no_other_time=has_no_other_day(need) and times_in(need) is not None,
        goes_far=_GOES_FAR.search(english) is not None,
        english=english,
        illness_alone=is_of_an_illness_alone(english, kinds, meant),
        strictly=strictly_of(english, kinds),
        sure=sure,
        meant=meant,
    )


def _times(need: str, kinds: frozenset[str]) -> int | None:
    """When they can go; of a lift, when they must be where they go to."""
    said = times_in(need)
    if said is None and "transport" in kinds:
        slots = [slot for slot in slots_in_words(in_english(need)) if slot.get("opens_at")]
        return open_times(slots)
    return said


def _kept_near(place: Place | None, english: str) -> frozenset[str]:
    return frozenset({Fit.TRAVEL.value} if will_go_no_further(place, english) else ())


def _only_told_of(limits: frozenset[str], kinds: frozenset[str]) -> frozenset[str]:
    """What nobody asks for who says in passing that they have no car, or no money for a thing."""
    found: frozenset[str] = frozenset()
    if Fit.TRAVEL.value in limits and "transport" not in kinds:
        found |= _ON_THE_ROAD
    sought = without_setting(kinds) - _MONEY
    if Fit.COST.value in limits and sought and not kinds & _OF_BILLS:
        found |= _MONEY
    return found


def _is_anothers(english: str) -> bool:
    """Whether the drink or the bets are somebody else's, whether named or only "he"."""
    if _A_RELATIVE.search(english):
        return True
    return speaks_of_another(english) and _OWN_USE.search(english) is None


def _surely_diabetes(english: str, sure: frozenset[str]) -> frozenset[str]:
    """Whoever tells of its type has as good as named diabetes."""
    typed = {stages.TYPE_1, stages.TYPE_2} & stages.told(english)
    return sure | {"diabetes"} if typed and not _OTHER_TYPED.search(english) else sure


def _nearer(place: Place | None, need: str) -> Place | None:
    """The island or town of an area that the words name: of "Western Isles", "I live on Barra"."""
    if place is None or not place.is_area:
        return place
    inside = [
        one for one in spoken_of(need) if one.council_area == place.council_area and not one.is_area
    ]
    return inside[0] if len(inside) == 1 else place


def _ways(delivery: str | Collection[str] | None) -> frozenset[str]:
    if delivery is None:
        return frozenset()
    return frozenset({delivery} if isinstance(delivery, str) else delivery)
