"""What is asked of the directory, read once: needs, limits, place, age, language, ways, times."""

from __future__ import annotations

import re
from collections.abc import Collection, Mapping
from dataclasses import dataclass, field
from datetime import date, datetime, time

from directory.audience import is_no_student
from directory.kinds import kinds_asked
from directory.kinds_meant import kinds_meant
from directory.limits import (
    ENGLISH,
    LANGUAGES,
    Fit,
    age_in,
    as_fits,
    language_in,
    limits_in,
    times_asked,
    times_in,
    tongues_named,
    without_what_limits,
)
from directory.needs import lost_activities, needs_in
from directory.places import Place, known_place, spoken_of
from directory.tidied import tidied
from directory.ways_said import ways_in_text
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
_ILLNESS = frozenset(
    {"dementia", "ms", "stroke", "parkinsons", "cancer", "lungs", "heart", "epilepsy", "neuro",
     "brain_injury", "learning_disability", "sight", "kidney", "disability"}
)  # fmt: skip
_ADDICTION = frozenset({"alcohol", "drugs", "gambling", "recovery"})
_A_WOMAN = re.compile(
    r"\bmy (?:mother|mum|gran|granny|grandmother|wife|sister|daughter|aunt|auntie)"
    r"(?:[- ]in[- ]law)? (?:\w+ )?(?:is|has|needs|wants|speaks|never|only|likes|loves|"
    r"feels|cannot|does)\b|\b(?:\w+ )(?:mum|mother) (?:to|of|with) (?:a|an|one|two|three|my)\b|"
    r"\bi am a (?:\w+ ){0,2}(?:mum|mother|woman|lass|lady|girl|grandmother|gran|widow)\b|"
    r"\b(?:another|other) (?:new )?mums?\b|\bi am (?:\w+ ){0,3}pregnant\b|\bmy periods?\b|"
    r"\b(?:as|being) a (?:\w+ )?(?:woman|mother|mum)\b|\bi am female\b"
)
_A_MAN = re.compile(
    r"\bi am a (?:\w+ ){0,2}(?:dad|father|man|lad|bloke|guy|grandfather|grandad|widower)\b|"
    r"\b(?:my|our) (?:husband|dad|son|brother|grandad|boyfriend) (?:is|has|needs|wants|feels)\b|"
    r"\b(?:the wife|the missus|her indoors)\b|\b(?:another|other) (?:new )?(?:dads?|fathers?)\b|"
    r"\bi am (?:a |an )?(?:\w+ ){0,3}(?:bloke|fella|chap|dad)\b|"
    r"\b(?:as|being) a (?:\w+ )?(?:man|bloke|father|dad)\b|\bi am male\b|\ba man like me\b"
)
# "A shed that lets women in": what is for men alone will not do, nor the other way about.
_LETS_IN = (
    r"\b(?:(?:that|which|it|they|sheds?|clubs?|groups?|class(?:es)?|choirs?|some ?where|any ?where|"
    r"place) (?:would |will |also |still )?(?:lets?|takes?|allows?|admits?|welcomes?|accepts?|"
    r"is open to|are open to) (?:in )?(?:{whom})|(?:{whom}) (?:are |is |get )?(?:allowed|welcome|"
    r"let in)|for (?:{whom}) (?:too|as well)|not (?:just|only|all) (?:for )?(?:the )?"
    r"(?:{others}))\b"
)
_WOMEN, _MEN = (
    r"(?:a )?(?:women|woman|ladies|lassies|girls)",
    r"(?:a )?(?:men|man|blokes|lads|guys)",
)
_LETS_WOMEN_IN = re.compile(_LETS_IN.format(whom=_WOMEN, others=_MEN))
_LETS_MEN_IN = re.compile(_LETS_IN.format(whom=_MEN, others=_WOMEN))
# A trade, or somebody at the door: no wish for the company of men.
_SOME_MAN = re.compile(
    r"\b(?:man (?:and|with) (?:a |the |his )?van|handy ?man|(?:there's|there is|is) a man\b|"
    r"a man (?:has |is |was |at |from |been |came |comes |keeps ))"
)
# Likely a woman, or a man, who speaks or is spoken of: enough to let in, too little to turn away.
_PERHAPS_A_WOMAN = re.compile(
    r"\b(?:my (?:late |ex[- ]?|first )?(?:husband|hubby|boyfriend)|the hubby|hubby|"
    r"i am (?:his|her) (?:wife|daughter|mum|mother|sister|gran\w*|niece)|my hijab|"
    r"(?:left|leave|leaving|scared of|afraid of|frightened of|terrified of|away from|no after|"
    r"not after|back to|"
    r"hiding from) him|"
    r"he (?:hits|hit|hurts|punches|grabs|checks my|takes my|controls|shouts at) (?:me|phone|money)|"
    r"my (?:mum|mother|gran|granny|wife|sister|daughter|lass|lassie|girl|aunt\w*)\b[^.!?]* she)\b"
)
_PERHAPS_A_MAN = re.compile(
    r"\b(?:my (?:late |ex[- ]?)?(?:wife|girlfriend)|the (?:wife|missus)|"
    # Nobody is named with the wife who did it all, or has died, but a husband.
    r"(?:^|(?<=[,.;!?] ))(?:late )?(?:wife|missus) (?:did|does|died|is|was|has|passed|always)|"
    r"(?:my|our) (?:\w+ )?(?:boy|lad|son|dad|father|da|brother|grandad|granda|papa|uncle|nephew|"
    r"man|husband|pal|mate)\b(?:(?! (?:she|i am)\b).){0,160}? he\b|just the (?:boys|lads|guys|men)|"
    r"(?:with|among) (?:the )?(?:other )?(?:lads|boys|guys|blokes|men))\b"
)
# He who is spoken of has died: it is she who asks for herself.
_A_WIDOW = re.compile(
    r"\b(?:my|our) (?:late |wee |poor )?(?:man|husband|hubby|fella|boyfriend) (?:has |just |was |"
    r"is )*(?:died|dead|gone|passed|killed|buried|away now)|\b(?:lost|buried) my (?:man|husband|"
    r"hubby|"
    r"fella|boyfriend)\b|\bmy late husband\b"
)
#: They come as two: a women's night is none for both.
_WITH_A_MAN = re.compile(
    r"\bme and my (?:husband|hubby|boyfriend|fella|partner)\b|"
    r"\bmy (?:husband|hubby|boyfriend|fella) and (?:me|i)\b|"
    r"\bmy (?:husband|hubby|boyfriend|fella|dad|brother)\b[^.!?]{0,40}\b(?:both|together|as well|"
    r"too|as much as)\b"
)
_BESIDE_THE_NEED = re.compile(
    r"\b(?:on (?:the )?(?:benefits?|uc|universal credit|pip|esa|jobseekers?|the dole|"
    r"a low income)\b(?!'s)"
    r"|(?:no|not|nae) (?:an?|any|another|more|just) (?:\w+ ){0,2}(?:help ?line|line|advice|"
    r"counsell\w+|"
    r"leaflets?|web ?site)s?\b|(?:no|not) (?:advice|counselling|a leaflet)\b)",
    re.IGNORECASE,
)
_SHE = re.compile(r"\bshe(?:'s|'d)?\b")
_HE = re.compile(r"\bhe(?:'s|'d)?\b|\bhim\b")
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
    r"never (?:done|been|swum|tried|danced|run|played)|(?:out of|not in) (?:shape|condition)|"
    r"not very fit|"
    r"(?:minutes|miles?) (?:would be|is) my (?:limit|most)|cannot (?:go|walk|stand) (?:far|fast|"
    r"long|"
    r"for long)|have not (?:walked|run|swum|exercised)|unfit|build up slowly|at my own pace|"
    r"bad (?:knees?|hips?|lungs|heart|back)|nowhere steep|not steep|no hills|"
    r"(?:hips?|knees?|back) (?:is|are|have|has) (?:done|gone|away|shot|wrecked|finished)|"
    r"new (?:hip|knee))\b"
)
# Money put on a horse is no riding.
_A_WAGER = re.compile(
    r"\b(?:put(?:ting)?|bet(?:ting)?|stuck|sticking|los(?:t|ing)|blew|won|"
    r"chasing)\b[^.]{0,40}\bon (?:a |an |the |another )?"
    r"(?:\w+ )?(?:horses?|dogs?|gee[- ]?gees|roulette|slots?|accumulators?|accas?|fruit machines?|"
    r"scratch ?cards?)\b"
)
# To be watched and kept short of money by a partner is abuse, though no hand is raised.
_A_PARTNER = r"(?:husband|wife|partner|boyfriend|girlfriend|man|fella|ex|he|she)(?: \w+){0,3} "
_WATCHED = re.compile(
    rf"\b{_A_PARTNER}(?:checks?|reads?|tracks?|searches|goes through|looks through) (?:all )?my "
    r"(?:phone|messages|texts|emails|bag|post|receipts|bank)\b|"
    rf"\b{_A_PARTNER}(?:takes|keeps|holds) (?:all )?my (?:wages|money|bank card|cards?|passport|"
    r"keys)\b|"
    r"\baccount for (?:every|each|all)\b|"
    r"\b(?:frightened|scared|afraid|terrified|petrified) (?:of|for my life with) (?:him|my "
    r"(?:man|husband|wife|partner|boyfriend|girlfriend|ex))\b(?! (?!coming)\w+ing\b)|"
    rf"\b{_A_PARTNER}(?:not let me|stops me|forbids me) (?:see|seeing|go|going|talk|work)"
)
# Somebody else is to take the dog out; to walk it in company is a walk.
_A_DOG_TAKEN_OUT = re.compile(
    r"\b(?:some ?one|some ?body|any ?one|any ?body|who|person|neighbour|volunteer|cannot|not able "
    r"to|unable to|no longer|help|nobody|no one)(?: (?:to|could|can|would|will|that|who|else|get "
    r"out to|with|even|there|is))* (?:walk|walking|exercise|take|taking) (?:out )?(?:my|the|our|"
    r"his|her|a) (?:wee |little |old |big |young )?(?:dogs?|dugs?|puppy|collie|lab|terrier)\b(?! "
    r"(?:with me|together))"
)
_A_BED_OUTSIDE = re.compile(
    r"\b(?:sleep\w*|slept|kip\w*|dossing) (?:\w+ ){0,2}?(?:in|on|at|under) (?:a|an|the|my) "
    r"(?:(?:bus|train) (?:station|shelter|stop)|station|car\b(?! seat)|van|park|tent|streets?|"
    r"doorway|bench|close|stairwell|bridge)|\b(?:living|staying|live) (?:in|out of) (?:a|the|my|"
    r"our) "
    r"(?:car|tent)\b"
)
_WOULD_LEARN = re.compile(r"\b(?:learn\w*|lessons?|class(?:es)?|improve|practise|esol|study)\b")
_SEES_TO = re.compile(
    r"\b(?:see|sees|seeing) to (?:my|our|his|her) (?:\w+ )?(?:mum|mother|dad|father|husband|wife|"
    r"man|gran|granny|son|daughter|sister|brother|aunt|uncle|partner)\b"
)
_ACCOMPLISHED = re.compile(
    r"\b(?:audition\w*|sight[- ]?(?:read|sing)\w*|read(?:ing)? music|chamber choir|"
    r"classically trained|trained (?:singer|voice|musician)|grade (?:[5-8]|five|six|seven|eight)|"
    r"professional(?:ly)?|good standard|high standard)\b"
)
#: What asks for a thing to be taken gently.
_GO_GENTLY = frozenset({"arthritis", "falls", "bones", "lungs", "heart", "pain", "fatigue"})
#: Whoever has retired is about so old at least: a group for young men is none for them.
PENSION = 60
_RETIRED = re.compile(
    r"\b(?:retired|a pensioner|old age pension|(?:my|the|on a|on the|her|his|state) pension|"
    r"pension (?:is|comes|day)|great[- ]?grandchildren)\b(?! early)"
)
_A_CHILD = re.compile(
    r"\b(?:sons?|daughters?|kids?|child(?:ren)?|teen\w*|lads?|grandkids|grandchild\w*|grandson|"
    r"granddaughter|school|weans?|bairns?|bab(?:y|ies)|boys?|girls?|little one|toddlers?|"
    r"young (?:people|person)|"
    r"family|families)\b"
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
    #: Kinds for which nothing else can stand in: what is not of them all is no answer.
    strictly: frozenset[str] = frozenset()
    #: Needs that were given by their tags: no guess.
    sure: frozenset[str] = frozenset()
    # How far each kind stands out that the words are like, in deviations.
    meant: Mapping[str, float] = field(default_factory=dict)


#: What the words name, what of that is not meant, and what is meant.
_ANOTHER_KIND: tuple[tuple[re.Pattern[str], frozenset[str], frozenset[str]], ...] = (
    (_SOME_MAN, frozenset({"men"}), frozenset()),
    (_LETS_WOMEN_IN, frozenset({"men"}), frozenset()),
    (
        _A_WAGER,
        frozenset({"horses", "riding", "running", "dogs", "animals"}),
        frozenset({"gambling"}),
    ),
    (_A_DOG_TAKEN_OUT, frozenset({"walking"}), frozenset({"pets"})),
    # Of a night in the bus station: neither the buses nor the sleep are what is lacking.
    (_A_BED_OUTSIDE, frozenset({"sleep", "transport"}), frozenset({"homelessness"})),
    (_WATCHED, frozenset({"digital_help"}), frozenset({"domestic_abuse"})),
    (_SEES_TO, frozenset(), frozenset({"carers"})),
)


def _another_kind(english: str) -> tuple[frozenset[str], frozenset[str]]:
    """Kinds that a message names and does not mean, and those that it means instead."""
    found = [row for row in _ANOTHER_KIND if row[0].search(english)]
    taken: frozenset[str] = frozenset().union(*(row[1] for row in found))
    given: frozenset[str] = frozenset().union(*(row[2] for row in found))
    return taken, given


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
    need = tidied(need)
    lost = lost_activities(need)
    wished = _wished(need)
    needs = frozenset(needs_in(wished)) | tags | lost
    english = in_english(need)
    plain_wish = in_english(wished)
    if not needs and _ANY_GROUP.fullmatch(english):
        needs = COMPANY
    if isinstance(place, str):
        place = known_place(place)
    elif place is None:
        place = known_place(need)
    place = _nearer(place, need)
    wanted = times_asked(days, time_of_day)
    years = age if age is not None else age_in(need)
    young = frozenset({"young_people"} if years is not None and years < 18 else ())
    kinds = needs | kinds_asked(wished) | young
    meant = kinds_meant(plain_wish)
    taken, given = _another_kind(english)
    needs, kinds = needs - taken, (kinds - taken) | given
    meant = {kind: far for kind, far in meant.items() if kind not in taken}
    if "bereavement" in kinds:
        # Whoever grieves is low and weeps; the grief is what they need help with.
        kinds -= {"low_mood", "anxiety"}
        needs -= {"low_mood", "anxiety"}
    spoken = language if language != ENGLISH else language_in(need) or ENGLISH
    if spoken != ENGLISH and not _WOULD_LEARN.search(english):
        kinds -= {"english_lessons"}
    if is_no_student(english):
        kinds -= {"students"}
        meant.pop("students", None)
    if Fit.WOMEN_ONLY in as_fits(limits | limits_in(need)):
        # Men are named where none are wanted.
        kinds = (kinds - {"men"}) | {"women"}
    if kinds & _ILLNESS and _A_RELATIVE.search(english) and not _OF_THEIR_OWN.search(english):
        kinds |= {"carers"}
    if kinds & _ADDICTION and _A_RELATIVE.search(english):
        kinds |= {"family_addiction"}
    widow = _A_WIDOW.search(english) is not None
    return Asked(
        text=need,
        needs=needs,
        kinds=kinds,
        lost=lost,
        place=place,
        fits=as_fits(limits | limits_in(need)),
        age=years,
        language=spoken,
        deliveries=_ways(delivery) or ways_in_text(need),
        times=wanted if wanted is not None else times_in(need),
        today=today,
        now=now or datetime.combine(today, time.min),
        is_woman=bool(_A_WOMAN.search(english) or _LETS_WOMEN_IN.search(english)),
        is_man=bool(_A_MAN.search(english) or _LETS_MEN_IN.search(english)),
        with_a_man=_WITH_A_MAN.search(english) is not None,
        perhaps_woman=widow
        or bool(_PERHAPS_A_WOMAN.search(english))
        or _only_one(english, _SHE, _HE),
        perhaps_man=not widow
        and (bool(_PERHAPS_A_MAN.search(english)) or _only_one(english, _HE, _SHE)),
        tongues=tongues_named(need),
        for_a_child=bool(_A_CHILD.search(english)) or (years is not None and years < 18),
        gently=bool(_GENTLY.search(english)) or bool(kinds & _GO_GENTLY),
        accomplished=bool(_ACCOMPLISHED.search(english)),
        at_least_age=PENSION if years is None and _RETIRED.search(english) else None,
        strictly=_strictly(english, kinds),
        sure=tags,
        meant=meant,
    )


def _strictly(english: str, kinds: frozenset[str]) -> frozenset[str]:
    """Of "a parkinsons exercise class" the illness, for a class for all is not that one."""
    found = kinds & {"meals_brought"}
    if _A_DOG_TAKEN_OUT.search(english):
        found |= {"pets"}
    for said in _A_CLASS_FOR.finditer(english):
        found |= kinds_asked(said[1]) & _ILLNESS & kinds
    return found


_A_CLASS_FOR = re.compile(
    r"\b(\w+(?:'s)?(?: \w+'s)?)(?: (?:exercise|dance|singing|art|music|seated|walking|support|"
    r"social|"
    r"gym|movement|boxing|swimming))? (?:class(?:es)?|groups?|choirs?|caf[eé]s?|clubs?)\b"
)
_OF_A_TONGUE = (
    r"\b(?:my english(?: is)?(?: \w+){0,2} (?:small|bad|poor|little|good|weak|great|enough)|"
    r"(?:i |we |he |she )?(?:speaks?|have|has|with) (?:no|little|bad|not much|only a little) "
    r"english|"
    rf"(?:(?:in|speaks?|only|prefer) (?:only )?)?(?:{'|'.join(LANGUAGES)})"
    r"(?: (?:please|speaking|only|better))?(?=\s*(?:$|[,.;!?])))"
)


def _nearer(place: Place | None, need: str) -> Place | None:
    """The island or town of an area that the words name: of "Western Isles", "I live on Barra"."""
    if place is None or not place.is_area:
        return place
    inside = [
        one for one in spoken_of(need) if one.council_area == place.council_area and not one.is_area
    ]
    return inside[0] if len(inside) == 1 else place


def _wished(need: str) -> str:
    """A message without what is told of money, of limits or said not to be wanted, where more is
    left.

    "Fancy singing but on benefits" looks for no advice on benefits, "no a debt line" for none, and
    "feeling low, no internet" for no lessons in computers.
    """
    tongue = "" if _WOULD_LEARN.search(in_english(need)) else _OF_A_TONGUE
    for left in (
        _BESIDE_THE_NEED.sub(" ", re.sub(tongue, " ", without_what_limits(need)) if tongue else ""),
        _BESIDE_THE_NEED.sub(" ", without_what_limits(need)),
        _BESIDE_THE_NEED.sub(" ", need),
    ):
        if needs_in(left) or kinds_asked(left):
            return left
    return need


def _only_one(english: str, named: re.Pattern[str], other: re.Pattern[str]) -> bool:
    """Whether somebody is spoken of as "she" throughout, or as "he"."""
    return named.search(english) is not None and other.search(english) is None


def _ways(delivery: str | Collection[str] | None) -> frozenset[str]:
    if delivery is None:
        return frozenset()
    return frozenset({delivery} if isinstance(delivery, str) else delivery)
