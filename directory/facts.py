"""What a service's own words tell where its fields are silent: for whom, at what cost, access."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date
from functools import lru_cache
from typing import NamedTuple

from directory import losses, stages
from directory.ages import ages_of_name, ages_served
from directory.audience import circles_of, first_sentence
from directory.disowned import private_to
from directory.kinds import kinds_served
from directory.one_illness import ILLNESS
from directory.run_until import last_day
from directory.sent_by import sent_by_others
from directory.stopped import has_stopped, takes_nobody_new
from directory.weighing import PEOPLE
from directory.whose_illness import Whose, whose_is
from store.services import Service

_WOMEN = re.compile(
    r"\b(?:women(?:'s)?[- ]only|only (?:for )?women|ladies(?:'|\b)|female[- ]only|"
    r"(?:for|kept for|space for|by and for|run for) (?:\w+ ){0,2}women\b|women's|"
    r"self[- ]identifying women|mums and women|female (?:lifeguards?|staff) only|women\+|"
    # "Women and girls over 12.", "Ladies, any age": a sentence that begins with whom it is for.
    r"(?:^|(?<=[.!?;:] ))(?:women|ladies|lassies|females|mums|mothers)(?: and (?:girls|daughters))?"
    r"(?=[.!;]|,? (?:only|over|under|aged|any|from|who|with|living|\d)))"
)
_MEN = re.compile(
    r"\b(?:men[- ]only|only (?:for )?men|male[- ]only|(?:for|by and for) (?:\w+ ){0,2}(?:men|"
    r"blokes|fathers|dads|lads)\b|men's (?!shed)|fathers?,|men (?:aged|over|who)|blokes who)"
)
_BOTH_SEXES = re.compile(
    r"\b(?:men and women|women and men|men or women|women or men|(?:men|women) (?:as well as|plus) "
    r"(?:men|women)|all genders|any gender|both sexes|mixed|(?:women|ladies) (?:are )?(?:also )?"
    r"(?:very )?welcome|(?:takes|welcomes|open to) (?:women|ladies))\b"
)
_BOTH = re.compile(
    r"\b(?:men and women|women and men|men or women|women or men|men, women|women, men|"
    r"mums and dads|dads and mums|mothers and fathers|boys and girls|"
    r"parents|families|everyone|"
    r"everybody|anyone|all genders|"
    r"both sexes)\b"
)
# Of whom it is for: "Muslim women", "Women in menopause", "Older men".
_AND_OTHERS = re.compile(r"[,;/]|\b(?:and|or|also|but)\b")
_ANYBODY = re.compile(
    r"^\W*(?:any ?one|any ?body|every ?one|every ?body|all|adults|families|(?:local )?residents|"
    r"people|local people)\W*$|\b(?:any ?one|any ?body|every ?one|every ?body)\b(?! (?:who|with|"
    r"living|"
    r"affected|caring|in|from|has|over|under|aged|worried|whose|feeling|short|struggling|hungry))|"
    r"\b(?:all (?:are )?welcome|open to all|(?:any|all) (?:faiths?|ages?))\b"
)
_WOMEN_AT_ALL = re.compile(r"^\W*(?:[\w+-]+ ){0,3}(?:women|ladies|females|mothers|mums)\b")
_MEN_AT_ALL = re.compile(r"^\W*(?:[\w+-]+ ){0,3}(?:men|males|fathers|dads|boys)\b")

_OF_MEN = re.compile(r"\b(?:men|mens|men's|man|males?|blokes?|lads|guys|fellas|dads|gents?|boys)\b")
_CHILDREN = re.compile(
    r"^\W*(?:children|pupils|primary school|toddlers|babies|young carers)\b|"
    r"\bfor children\b(?! and)"
)
# Debts gathered into one for a fee: what free advice warns of.
_ABOUT_DEBT = re.compile(r"\b(?:debts?|trust deeds?|insolvency|iva)\b")
_FOR_A_FEE = re.compile(
    r"\b(?:(?:management|set[- ]?up|arrangement|monthly|admin\w*) fees?|fees? appl(?:y|ies)|"
    r"consolidat\w+ (?:your|all|loans?)|fees? of)\b"
)
_NO_FEE = re.compile(r"\b(?:no|without|never|free of) (?:\w+ ){0,2}fees?\b")
_AN_AUDITION = re.compile(
    r"(?<!no )(?<!no-)(?<!non-)(?<!without )(?<!without an )\bauditions?\b(?! (?:not|are not|"
    r"is not|free))|"
    r"\bsight[- ]reading (?:is )?(?:required|needed|essential)|\bmust (?:be able to )?read music"
)
#: In the midst of a sentence, where an illness or a treatment follows.
_FOR_PEOPLE_WITH = re.compile(
    r"\bfor (?:people|folk|anyone|anybody|adults|those|patients|men|women) (?:who (?:have|are "
    r"having|live "
    r"with)|having|with|living with|going through|recovering from|undergoing)\b[^.:;]*"
)
_FOR_PEOPLE = re.compile(
    r"^for (?:people|folk|anyone|anybody|adults|those|families|parents|carers|survivors|men|"
    r"women)\b"
    r"[^.:;]*"
)
_FOR_AN_ILLNESS = re.compile(r"\b(?:for|with) [^.:;!?]*")
_AND_THE_LIKE = re.compile(
    r"\b(?:and|or) (?:other|related|similar|any other|all) (?:\w+ )?(?:conditions?|"
    r"illness\w*|diseases?|problems?)\b"
)
# "Meals brought to older or disabled people": so it is in the midst of a sentence as well.
_BROUGHT_TO = re.compile(
    r"\b(?:for|to) (?:(?:older|elderly|disabled|frail|housebound) (?:(?:or|and) )?)+"
    r"(?:people|folk|adults|residents|children|swimmers|riders|families)\b"
)
# "Over 60 or disabled", "60+ OR any age with a disability": the age is one way in of two.
_OR_ELSE = re.compile(
    r"\b(?:aged? |over[- ]?|age )*\d{2}(?:s|\+| and over| and above| or over| plus| years)*,? "
    r"(?:or|and) "
    r"(?:(?:are |is |who are |who is |anyone |anybody |people |those |folk |adults |any age |"
    r"someone )*"
    r"(?:disabled|with (?:a |an )?(?:disabilit\w+|long[- ]term|health|mobility|condition)|cannot|"
    r"can't|"
    r"unable|housebound|living with|any age)|any age|anyone (?:with|who|disabled))"
)
# "Dads with under 5s", "Families with children under five": that is not the age of who goes.
_WITH_CHILDREN = re.compile(
    r"\b(?:with|of|and their|and|have|has|plus) (?:\w+ ){0,2}(?:(?:children|kids|babies|bairns|"
    r"toddlers|little ones|weans)\b[^,;]*|under[- ]?(?:1?\d(?!\d)|fives?)s?)|"
    r"\b(?:lost|bereaved of) a (?:child|baby)\b[^,;]*"
)
_FREE = re.compile(
    r"\b(?:free ?(?:phone|fone|call)|free of charge|free to (?:attend|use|join|everyone|all)|"
    r"(?:no|nae) charge|no cost|at no cost|"
    r"no money(?=[,.;]| needed| changes)|without charge|costs? (?:you )?(?:nothing|nowt|naething|"
    r"nil|zero)|on the house|never charges?|no fees?\b|"
    r"pay[- ](?:what|as much as|"
    r"if)[- ]you[- ]"
    r"(?:can|like|want)|by donation|donations? (?:if|only|welcome)|pay nothing|nothing to pay|"
    r"free\b(?! (?:parking|wi-?fi|tea|"
    r"trial|from|weights|play|range|first|taster|of (?!charge)|time|church|at the)))"
)
_PAID = re.compile(
    r"£ ?\d|\b(?<![\d.])\d{2}p\b|\b(?:pounds?|(?:small|modest|nominal|hall|weekly) (?:charge|fee|"
    r"cost)s?|subs\b(?= |[.,;])|quid|fivers?|tenners?|membership fee|monthly fee|per session|"
    r"a session|hourly rate)\b"
)
#: Whoever has nothing pays nothing, whatever the price.
_WAIVED = re.compile(
    r"\b(?:waived|(?:nothing|zero|free|no charge|nowt|naething)(?: at all)? if (?:you|your|money|"
    r"that|"
    r"it|on|times|they)(?! (?:book|bring|come|stay|join|are (?:under|over|a member)|have a (?:card|"
    r"pass|concession)))|if (?:you are|you're|money is|money's|you) (?:on a low income|skint|"
    r"stuck|tight|"
    r"struggling|cannot pay|can't pay|cannot afford|can't afford)[^.;]{0,40}(?:pays?|free|nothing|"
    r"waive\w*|ask|tell|say|have a word)|(?:whatever|what) you (?:can(?: afford| put| spare| "
    r"manage)?|"
    r"have|like)\b(?! (?:to|done|got to))|pay what you|donation if you can|(?:nobody|no ?one) "
    r"(?:is )?"
    r"(?:ever )?turned away (?:for|because|over)(?: \w+){0,2} (?:money|cash|funds|price))|"
    r"£0 if|or £0\b|\bor nothing if\b|\bbursar(?:y|ies)\b|\bhardship fund\b(?= (?:pays|covers|for "
    r"the))"
)
_FREE_BUT = re.compile(
    r"\b(?:smoke|drug|alcohol|step|barrier|gluten|sugar|traffic|debt|fragrance|dairy|nut)[- ]free\b"
)

_IN_ON_WHEELS = re.compile(
    r"\b(?:step[- ]free|wheelchair[- ](?:accessible|friendly|access)|"
    r"wheelchairs?(?: and \w+)? welcome|accessible (?:to|for) wheelchair|"
    r"wheelchair users? (?:welcome|can)|wheelchairs? (?:bays?|spaces?|places?|height|manage|fine|"
    r"ok|"
    r"okay|no (?:problem|bother))|(?:wide|space|room|flat|big) enough for (?:a |your "
    r")?wheelchairs?|"
    r"(?:buggies|buggy|scooters?|prams?)(?:,| and| or) (?:\w+ )?wheelchairs? (?:manage|welcome|"
    r"fine|can|"
    r"are)|street level|nae (?:steps|stairs)|no stairs|on (?:one|the same|a single) (?:level|"
    r"floor)\b|"
    r"flat (?:access|entry|entrance)|on the ground floor|ground[- ]floor|level throughout|level[- "
    r"](?:access|entrance)|no steps|without steps|ramped|"
    r"ramp (?:access|to|at)|fully accessible|lift to (?:all|every)|"
    r"accessible (?:venue|building|entrance|premises))"
)
_NOT_ON_WHEELS = re.compile(
    r"\b(?:not (?:be )?(?:wheelchair|suitable for wheelchair|accessible)|no lift|stairs only|"
    r"(?:up|climb) (?:\w+ ){0,3}(?:stairs|flights?|steps)|attic|two floors up|"
    r"(?:first|second|third|top|two|three) floors? (?:up|studio|flat|room)|upstairs|"
    r"(?!no |nae |any |without )\w+-?\w* stairs\.|flight of|up (?:a|one|two|three|\d) (?:flights?|"
    r"stairs?|steps)|"
    r"up the (?:stairs?|close|turnpike)|(?:(?<![\d,])\d{1,2}|several|some|steep|stone|few|many) "
    r"(?:\w+ "
    r")?steps\b(?! "
    r"(?:from|away|programme|to (?:recovery|change|health)))|top (?:flat|floor)|above the (?:shop|"
    r"pub|bank|caf[eé]|library|tea ?room|museum|hall|garage|chippy|chip shop|church|post office)|"
    r"(?<![\d,])\d{1,3} stairs|no other way up|(?:spiral|stone|narrow|steep) stair\w*|basement(?! "
    r"flat with)|"
    r"lift (?:is )?(?:broken|out of order|not working)|no ramp|no disabled access|"
    r"not step[- ]free|no (?:wheelchair|step[- ]free) access|steep (?:steps|stairs)|"
    r"rough ground|inaccessible|"
    r"(?:must|need to|have to) be able to (?:get|climb|step|transfer|move|swing) (?:\w+ ){0,2}"
    r"(?:in|into|out|up|over|onto|across)\b|not (?:so |that |very )?(?:great|good|easy|suited) "
    r"(?:for|on|with|to) (?:wheels|wheelchairs|scooters))"
)
# A walk on the flat, along a promenade: a wheelchair can go wherever a pram can.
_FLAT_ALL_THE_WAY = re.compile(
    r"\b(?:flat (?:path|promenade|prom|surface|surfaced|route|walk|circuit|tarmac|paved|towpath)s?|"
    r"(?:on|all on) the flat\b(?! above)|paved (?:path|route)s?|promenade|esplanade|"
    r"(?:level|smooth|surfaced|tarmac) (?:path|route|track|surface)s?|"
    r"(?:buggy|pram|pushchair)[- ]friendly|tail[- ]?lift|wheelchair lift|adapted (?:cars?|"
    r"minibus(?:es)?|vehicles?)|accessible (?:mini-?)?(?:bus(?:es)?|vehicles?|cars?|transport|"
    r"taxis?)|"
    r"low[- ]floor (?:bus|vehicle)|(?:flat|level) (?:fae|from|frae|off) the (?:street|pavement)|"
    r"wheelchair[- ]height)\b"
)
_FOR_WHEELCHAIRS = frozenset({"hoist", "changing"})
_HOIST = re.compile(r"\bhoist(?!ed by)")
_CHANGING = re.compile(r"\bchanging places\b")
_BRISKLY = re.compile(
    r"\b(?:brisk\w*|fast[- ]paced|(?:fair|good|reasonable|high) (?:level of )?fitness|fairly fit|"
    r"confident|challenging|strenuous|vigorous|high[- ]intensity|intens(?:e|ive) (?:work|class)|"
    r"advanced|experienced|not for beginners|steep|long[- ]distance|(?:for |very )fit\b|"
    r"fit (?:bodies|people|folk)|uphill|strong (?:flowing|flow|lungs|legs)|decent lungs|power(?! "
    r"(?:of attorney|chair|tools?|cuts?|bills?|bank|wheel))\b|"
    r"\b(?:[5-9]|1\d)(?: ?(?:-|–|to) ?\d+)? miles\b|stiles|hills, all weathers|"
    r"hard work|sweaty?|fast|up and down to the floor|plenty of up and down|boot ?camp)\b"
)
_GENTLY = re.compile(
    r"\b(?:chairs?\b|raised beds?|kneelers?|benches|bench (?:height|along)|waist[- ]height|"
    r"seated|sitting|gentle|gently|easy pace|own pace|at the pace of|slow\b|adapted|"
    r"low[- ]impact|all abilities|any ability|every ability|kind to|no running|walking "
    r"(?:football|netball|rugby)|(?:dodgy|bad|sore) (?:knees|hips|backs?)|flat|level path|easy "
    r"(?:walk|riverside|woodland)|beginners? welcome|"
    r"stairlift)"
)


_NOT_FOR = re.compile(
    r"\b(?:(?:not|un)(?: ?suitable)? for(?! profit)|not (?=hospital)|"
    r"cannot (?:take|help with|offer)|does not (?:cover|include)|no help with|excluding) "
    r"([^.;:!?\n]+)"
)
_TOGETHER = re.compile(
    r"\b(?:groups?|clubs?|class(?:es)?|caf[eé]s?|choirs?|meet(?:s|ings?|ups?)?|drop[- ]?ins?|"
    r"workshops?|coffee mornings?|socials?|together|gatherings?|crafternoon|lunch(?:es)?)\b"
)
_ALONE_WITH_ONE = re.compile(
    r"\b(?:one[- ](?:to|on)[- ]one|1[:-]1|1 (?:to|on) 1|individual(?:ly| \w+)?|befriend\w*|"
    r"instead of (?:a )?groups?|hate groups?|not? (?:a )?groups?|counsell\w+|visits? you|"
    r"at home|at your (?:house|door)|posted|by post|helpline|webchat|ring|call(?:s|back)?)\b"
)


@dataclass(frozen=True)
class Facts:
    """What is known of a service from its fields and, where they are silent, from its words."""

    women_only: bool
    men_only: bool
    lowest_age: float | None
    highest_age: float | None
    is_free: bool | None
    accessible: frozenset[str]
    gentle: bool
    #: It asks for fitness or skill, and says nothing of taking it gently.
    brisk: bool
    #: The groups of people for whom it says it is; empty where it says that it is for anybody.
    people: frozenset[str]
    #: It names these alone: "Widowed people", and not "Over 60s and disabled people".
    only_these: bool
    #: The close circles that it names, of which others are no part (directory/audience.py).
    circles: frozenset[str] = frozenset()
    #: To whom alone its door is open: who holds a pass, works there (directory/disowned.py).
    private: frozenset[str] = frozenset()
    #: Whom it turns away, or what it does not do: "Not for diabetics", "Not hospital".
    not_for: frozenset[str] = frozenset()
    #: People are met there, several at a time.
    in_company: bool = False
    #: Somebody else must send people: a doctor, or whoever gives out vouchers.
    by_referral: bool = False
    #: Its words say that a wheelchair cannot get in.
    no_wheelchairs: bool = False
    #: It takes fees of people in debt, or sells loans; never offered to anybody.
    sells_to_debtors: bool = False
    #: None get in but those who sing or play well.
    by_audition: bool = False
    #: It speaks of children, young people, families or schools, or is for any age.
    for_the_young: bool = True
    #: For who drinks or uses themselves, and not for those who worry about them.
    for_own_use: bool = False
    #: Its own words say that it runs no more, whatever its status says.
    stopped: bool = False
    #: The last day of it, where its own words date that: "runs until March 2025".
    ends: date | None = None
    #: Whether it is for who has an illness or a habit alone, or for their families alone.
    whose: Whose = Whose.ANYBODYS
    #: Filed under men's sheds, and its own words say nothing of men.
    for_whoever_likes: bool = False
    #: The types and stages of an illness for which alone it is (directory/stages.py).
    stages: frozenset[str] = frozenset()
    #: It fetches people and drives them where they must be.
    carries: bool = False
    #: It sells, lets or trains whoever works in it: no help to who needs that help.
    is_trade: bool = False
    #: People pray there, or hand themselves over to a higher power.
    prays: bool = False
    #: The losses for which alone it is (directory/losses.py).
    losses: frozenset[str] = frozenset()
    #: Anybody comes and goes.
    drop_in: bool = False
    #: For those who cannot leave the house, and nobody else.
    for_the_housebound: bool = False
    #: Whoever comes leaves their children at home.
    no_children: bool = False
    #: It teaches a trade that asks for a sound body, or hires for one.
    trains_for_hard_work: bool = False


_CARRIES = re.compile(
    r"\b(?:(?:volunteer|community|hospital|voluntary) (?:drivers?|cars?|transport)|car schemes?|"
    r"dial[- ]a[- ](?:ride|bus|trip|lift|journey)|lifts? (?:to|for)|patient transport|"
    r"(?:drivers?|we|they) (?:will )?(?:take|drive|run|bring|collect) (?:you|people|folk|patients) "
    r"(?:to|home|there)|door[- ]to[- ]door (?:transport|minibus|bus|journeys?)|accessible minibus|"
    r"community (?:minibus|bus)|(?:transport|runs|journeys) to (?:the )?(?:hospital|appointments?|"
    r"clinics?))\b"
)
_DROP_IN = re.compile(
    r"\bdrop[- ]?in\b|\b(?:just )?(?:turn|come|pop|walk) (?:up|along|in)\b(?! (?:with|for an "
    r"appointment))|"
    r"\bopen door\b|\bcome (?:and|n) go\b|\banyone can\b|\bcome as you are\b"
)
_HOUSEBOUND = re.compile(
    r"\bhouse-?bound\b|\bwho (?:cannot|can't|are unable to|rarely|don't|do not) (?:leave|get out "
    r"of|go out of|"
    r"get out)(?: (?:the|their|of the))?(?: (?:house|home|own home))?\b"
)
_NO_CHILDREN = re.compile(
    r"\b(?:do not|don't|not to|cannot|can't|please don't|no need to) bring (?:your |the |any |"
    r"along )*"
    r"(?:children|kids|bairns|weans|babies|little ones)|\bno (?:children|kids|bairns|weans|babies|"
    r"under "
    r"\d+s)\b(?! (?:of|needed|at home|yet))|\b(?:child|kid)[- ]free\b|\badults[- ]only\b|\bnot "
    r"suitable for "
    r"(?:children|babies)|\bchildren (?:cannot|can't|are not|aren't) (?:come|be brought|able|"
    r"allowed)"
)
_PRAYS = re.compile(
    r"\b(?:prayers?|pray(?:s|ing)?|worship\w*|bible|gospel|scripture|(?:twelve|12)[- ]steps?|"
    r"higher "
    r"power|psalms?|hymns?|christ|quran|koran|mass\b(?= (?:is|at|on|and)))\b"
)
_NO_PRAYERS = re.compile(
    r"\b(?:no|without|never|not|nor) (?:\w+ ){0,2}(?:prayers?|praying|worship|bible|hymns?|higher "
    r"power)"
    r"|\b(?:prayers?|hymns?|bible) (?:only )?if (?:you|wanted|asked)\b|\bhymns? (?:and|to) (?:pop|"
    r"motown)"
)
_TRADE = re.compile(
    r"\b(?:showrooms?|(?:we|who|that|shop|store|firm) (?:sell|sells|selling|stock|stocks)|"
    r"(?:recruitment|employment|letting|estate|staffing) agen(?:cy|cies|ts?)|"
    r"(?:rooms?|halls?|venue|space|studios?|meeting rooms?) (?:for|to|available for|available to) "
    r"(?:hire|let|rent)|(?:room|hall|venue) hire(?=[.;,]|$| from| by| at| for)|conference "
    r"(?:rooms?|"
    r"facilities|venue)|(?:training|courses?|workshops?|cpd|qualifications?|conferences?) for "
    r"(?:\w+ ){0,2}"
    r"(?:staff|professionals|practitioners|employers|teachers|nurses|social workers|managers)|"
    r"networks? of (?:professionals|practitioners))\b"
)
_AND_HELP = re.compile(
    r"\b(?:and (?:their )?(?:famil\w+|carers|parents|public|patients|people)|caf[eé]|classes|"
    r"groups?|"
    r"clubs?|drop[- ]?in|activities|lunch\w*|advice|free|support|repair\w*|charity|low[- ]cost|"
    r"second[- ]?hand|re-?use\w*|recycl\w+|donated|affordable)\b"
)
_TRAINS = re.compile(
    r"\b(?:train(?:s|ing)? (?:for|as|to (?:be|become))|academy|apprentice\w*|svqs?|nvqs?|"
    r"recruit\w*|vacanc\w+|hiring|qualif\w+ (?:in|as|for)|careers? in|jobs? (?:as|in|for)|"
    r"pre[- ]employment)\b"
)
_HARD_WORK = re.compile(
    r"\b(?:care (?:work\w*|assistants?|staff|jobs?|academy|sector|homes?)|carers? (?:jobs?|posts?)|"
    r"construction|building trades?|scaffold\w*|warehouse\w*|labour(?:er|ing)s?|forestry|farm work|"
    r"hgv|lorry|driving jobs?|kitchen (?:porter|staff)|hospitality|catering jobs?|cleaning jobs?|"
    r"security (?:guards?|staff)|landscap\w+|factory)\b"
)
_WITH_A_CONDITION = re.compile(
    r"\b(?:disab\w+|health conditions?|ill[- ]health|long[- ]term conditions?|mental health|"
    r"barriers?|adjustments?)\b"
)
_THE_YOUNG = re.compile(
    r"\b(?:child\w*|kids?|young|youth\w*|teen\w*|famil\w+|parents?|pupils?|schools?|toddlers?|"
    r"bab\w+|"
    r"bairns?|weans?|boys?|girls?|juniors?|all ages|any age|every age|everyone|everybody|anyone)\b"
)
_OWN_USE = re.compile(
    r"\b(?:your|their) own (?:\w+ ){0,2}(?:drinking|drink|alcohol|drug|drugs|use|gambling|habit)"
)
_OTHERS_USE = re.compile(
    r"\b(?:someone|somebody|anyone)(?: else|'s| you)|\b(?:famil(?:y|ies)|partners?|relatives?|"
    r"friends?|loved ones?|affected by)\b"
)
#: The oldest of what is for children where no age is given.
CHILD = 15.0


class _Fields(NamedTuple):
    """All that is read of a service: what is the same again need not be read again."""

    name: str
    description: str | None
    eligibility_description: str | None
    alert: str | None
    application_process: str | None
    fees_description: str | None
    referral_route: str | None
    minimum_age: float | None
    maximum_age: float | None
    is_free: bool | None
    example: bool | None
    tags: tuple[str, ...]
    accessibility: tuple[str, ...]


def facts_of(service: Service) -> Facts:
    """Read a service; its fields are believed before its words."""
    return _facts_of(
        _Fields(
            service.name,
            service.description,
            service.eligibility_description,
            service.alert,
            service.application_process,
            service.fees_description,
            service.referral_route,
            service.minimum_age,
            service.maximum_age,
            service.is_free,
            service.example,
            tuple(service.tags or ()),
            tuple(service.accessibility or ()),
        )
    )


# Some forty patterns a service, and the services round a town are asked for again and again.
@lru_cache(maxsize=4096)
def _facts_of(service: _Fields) -> Facts:
    for_whom = (service.eligibility_description or "").lower()
    about = f"{service.name}. {service.description or ''}".lower()
    alert = (service.alert or "").lower()
    said = f"{for_whom}\n{about}\n{alert}"
    lowest, highest = _ages(service, for_whom, about)
    whom = for_whom or _for_whom_in(service.description or "")
    women_only = _only(_WOMEN, _WOMEN_AT_ALL, for_whom, about) or (
        "women" in service.tags and not takes_both(said)
    )
    men_only = _only(_MEN, _MEN_AT_ALL, for_whom, about) or (
        "men" in service.tags and not takes_both(said) and not _is_for_whoever_likes(service)
    )
    return Facts(
        for_whoever_likes=_is_for_whoever_likes(service),
        women_only=women_only,
        # A women's shed is filed under men's sheds, for there is no other drawer.
        men_only=men_only and not women_only,
        lowest_age=lowest,
        highest_age=highest,
        is_free=_free(service, said),
        accessible=_accessible(service, said),
        gentle=bool(_GENTLY.search(about)),
        brisk=bool(_BRISKLY.search(said)) and not _GENTLY.search(about),
        people=_people(whom),
        only_these=_AND_OTHERS.search(_AND_THE_LIKE.sub(" ", whom)) is None,
        circles=circles_of(service.name.lower(), (service.description or "").lower(), for_whom),
        private=private_to(said),
        not_for=_not_for(said, about),
        in_company=_TOGETHER.search(about) is not None and _ALONE_WITH_ONE.search(about) is None,
        by_referral=_by_referral(service, said),
        no_wheelchairs=_NOT_ON_WHEELS.search(said) is not None,
        sells_to_debtors=_sells_to_debtors(service, said),
        by_audition=_AN_AUDITION.search(said) is not None,
        for_the_young=_THE_YOUNG.search(said) is not None,
        for_own_use=_OWN_USE.search(about) is not None and _OTHERS_USE.search(about) is None,
        stopped=has_stopped(service.description or "", service.alert or "")
        or takes_nobody_new(service.description or "", service.alert or ""),
        ends=last_day(said),
        whose=whose_is(service.name, service.description or "", for_whom),
        stages=stages.served(said),
        is_trade=_TRADE.search(
            f"{service.name}. {first_sentence(service.description or '')}".lower()
        )
        is not None
        and _AND_HELP.search(said) is None,
        carries=_CARRIES.search(about) is not None,
        losses=losses.served(about),
        drop_in=_DROP_IN.search(said) is not None,
        for_the_housebound=_HOUSEBOUND.search(
            f"{first_sentence(service.description or '').lower()} {for_whom}"
        )
        is not None,
        no_children=_NO_CHILDREN.search(said) is not None,
        prays=_PRAYS.search(_NO_PRAYERS.sub(" ", said)) is not None,
        trains_for_hard_work=_TRAINS.search(about) is not None
        and _HARD_WORK.search(about) is not None
        and _WITH_A_CONDITION.search(said) is None,
    )


def takes_both(said: str) -> bool:
    """Whether its words, in lower case, say that men and women come, whatever it is filed under."""
    return _BOTH_SEXES.search(said) is not None


def _is_for_whoever_likes(service: _Fields) -> bool:
    """Whether it is a shed that is filed under men's sheds and says itself of men nothing at all.

    Most sheds take women by now, and those that do not say so.
    """
    if not {"men", "mens_shed"} <= set(service.tags) or service.example:
        return False
    said = f"{service.name} {service.description or ''} {service.eligibility_description or ''}"
    return _OF_MEN.search(said.lower()) is None


def _not_for(said: str, about: str) -> frozenset[str]:
    """What it turns away, but for what it is there for: a course on type 2 is not for type 1."""
    turned_away = " . ".join(found[1] for found in _NOT_FOR.finditer(said))
    if not turned_away:
        return frozenset()
    return kinds_served(turned_away) - kinds_served(_NOT_FOR.sub(" . ", about))


def _by_referral(service: _Fields, said: str) -> bool:
    if service.referral_route:
        return "self" not in service.referral_route
    return sent_by_others(f"{said}\n{(service.application_process or '').lower()}")


def _sells_to_debtors(service: _Fields, said: str) -> bool:
    told = f"{said}\n{(service.fees_description or '').lower()}"
    asks_a_fee = _FOR_A_FEE.search(told) is not None and _NO_FEE.search(told) is None
    return _ABOUT_DEBT.search(said) is not None and asks_a_fee


def _for_whom_in(description: str) -> str:
    """For whom a description says that it is, in its first sentence: "For people with COPD: …"."""
    first = first_sentence(description).lower()
    found = _FOR_PEOPLE.search(first) or _FOR_PEOPLE_WITH.search(first) or _BROUGHT_TO.search(first)
    if found:
        return found[0]
    # "Singing for COPD and other lung conditions."
    named = _FOR_AN_ILLNESS.search(first)
    return named[0] if named and kinds_served(named[0]) & ILLNESS else ""


@lru_cache(maxsize=4096)
def _people(for_whom: str) -> frozenset[str]:
    return frozenset() if is_for_anybody(for_whom) else kinds_served(for_whom) & PEOPLE


def is_for_anybody(for_whom: str) -> bool:
    """Whether it says that all may come, in lower case: "Anyone", "all faiths and none"."""
    return _ANYBODY.search(for_whom) is not None


def _only(said: re.Pattern[str], alone: re.Pattern[str], for_whom: str, about: str) -> bool:
    if alone.search(for_whom) and not _BOTH.search(for_whom):
        return True
    return any(said.search(text) and not _BOTH.search(text) for text in (for_whom, about))


def _ages(service: _Fields, for_whom: str, about: str) -> tuple[float | None, float | None]:
    whom = for_whom or first_sentence(service.description or "").lower()
    lowest, highest = _ages_told(for_whom, about, whom)
    if service.minimum_age is not None or service.maximum_age is not None:
        known = service.minimum_age or 0.0
        kept = highest if highest is not None and highest > known else None
        return service.minimum_age, service.maximum_age or kept
    return lowest, highest


def _ages_told(for_whom: str, about: str, whom: str) -> tuple[float | None, float | None]:
    for text in (for_whom, about):
        text = _OR_ELSE.sub(" ", text)
        ages = ages_served(_WITH_CHILDREN.sub(" ", text))
        if ages != (None, None):
            return ages
    if _CHILDREN.search(for_whom):
        return None, CHILD
    return ages_of_name(whom)


def _free(service: _Fields, said: str) -> bool | None:
    told = f"{(service.fees_description or '').lower()}\n{said}"
    if service.is_free is not True and _WAIVED.search(told):
        return True
    if service.is_free is not None:
        return service.is_free
    fees = (service.fees_description or "").lower()
    for text in (fees, said):
        text = _FREE_BUT.sub("", text)
        if _PAID.search(text):
            return False
        if _FREE.search(text):
            return True
    return None


def _accessible(service: _Fields, said: str) -> frozenset[str]:
    found = set(service.accessibility)
    if _HOIST.search(said):
        found.add("hoist")
    if _CHANGING.search(said):
        found.add("changing")
    if _NOT_ON_WHEELS.search(said):
        # What somebody wrote goes before a box that was ticked, but for a lift to the pool.
        return frozenset(found)
    # Nobody hangs a hoist, or a tail lift on a bus, where a wheelchair cannot get to it.
    if found & _FOR_WHEELCHAIRS or _IN_ON_WHEELS.search(said) or _FLAT_ALL_THE_WAY.search(said):
        found.add("step_free")
    return frozenset(found)
