"""How a service is used: in person, by phone, online, at home; and what helps to get in."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any

Tree = Mapping[str, Any]

IN_PERSON, PHONE, ONLINE, HOME_VISIT = "in_person", "phone", "online", "home_visit"
_ORDER = (IN_PERSON, PHONE, ONLINE, HOME_VISIT)


class Words:
    """The words of a service, lower-cased once: all, and those about getting in."""

    def __init__(self, service: Tree, places: list[Tree], called: list[str]) -> None:
        own = (service.get(name) or "" for name in _TOLD)
        self.own = "\n".join(filter(None, own)).lower()
        # How to begin is no way of being helped: a walk is booked by phone and walked all the same.
        beginning = (service.get("application_process") or "").lower()
        self.helped = self.own.removesuffix(beginning)
        self.called = "\n".join(called).lower()
        self.all = f"{self.own}\n{self.called}"
        access = [
            f"{row.get('description') or ''}. {row.get('details') or ''}"
            for place in places
            for row in place.get("accessibility", ())
        ]
        self.doors = [row.lower() for row in access]
        self.access = "\n".join((*access, self.called, self.own)).lower()
        self.attending = "\n".join(
            row.get("attending_type") or "" for row in service.get("schedules", ())
        ).lower()
        self.places = "\n".join(
            f"{place.get('name') or ''} {place.get('description') or ''}"
            for place in places
            if place.get("location_type") == "virtual"
        ).lower()


_TOLD = ("name", "alternate_name", "description", "eligibility_description", "application_process")


def first_phone(service: Tree, places: list[Tree]) -> str | None:
    """The number that leads soonest to the service: its own, its contact's, its location's."""
    there = service.get("service_at_locations", ())
    for holder in (service, *there, *places):
        for phone in holder.get("phones", ()):
            return str(phone["number"])
        for contact in holder.get("contacts", ()):
            for phone in contact.get("phones", ()):
                return str(phone["number"])
    return None


_VISITS = re.compile(
    r"\bhome visit|"
    r"\bdoorstep (?:befriend\w*|visits?|chats?|calls?|blethers?|deliver\w*)|"
    r"\b(?:visit|see|come out to|go out to) (?:any )?(?:housebound|house-bound|bed-?bound) |"
    r"\b(?:we'll|we will|we can|can|will|workers?|advis[eo]rs?|officers?|volunteers?|staff|nurses?|"
    r"somebody|someone) (?:also |always )?(?:come|comes|go|goes|call|calls) (?:out|round) to "
    r"(?:you|them|folk|people)\b|\bvisit(?:s|ing|ors)? (?:\w+ ){0,3}(?:housebound|in the house|at "
    r"the "
    r"kitchen table)|\b(?:come|comes) to (?:the|your) kitchen table|\bdropped (?:off )?at (?:your|"
    r"the) "
    r"door|\b(?:posted|driven) (?:\w+ ){0,2}(?:anywhere|to your door)|\bat your (?:own )?(?:house|"
    r"fireside)\b|\bhome or (?:clinic|hall|library)|"
    r"\bvisits? (?:you |people |them |folk )?(?:at|in) (?:your|their) (?:own )?homes?\b|"
    r"\b(?:come|comes|call) (?:round )?to your (?:home|house|door)|\bin your own home\b|"
    r"\b(?:parcels?|meals?|food|shopping|books?|prescriptions?|hampers?)(?: (?:are|is|can be))? "
    r"(?:delivered|brought|dropped off)\b|\b(?:we|will|can) deliver\b(?! (?:training|courses?|"
    r"workshops?|sessions?|classes|groups?|a |an |the ))|\bdeliver(?:y|ies)? to (?:folk|people|"
    r"your|"
    r"those|anyone|the door|your door)\b|\bvisits? (?:you|people|them|folk|patients|members|"
    r"clients) "
    r"(?:where they live|at home|in the home)\b|\b(?:come|comes|came|go|goes) (?:out )?to "
    r"(?:you\b(?! by "
    r"(?:phone|email|post|text))|people at home|people in their own)|\bin (?:people's|folk's|their|"
    r"their "
    r"own|your own) homes?\b|\bunable to travel,? (?:we can |can be |they can )?(?:visit |seen |at "
    r")"
    r"(?:\w+ )?home\b|\b(?:or|and|,) at home\b(?! (?:alone|in|with)\b)|\b(?:volunteer|"
    r"community|hospital) (?:cars?|drivers?) "
    r"(?:to|take|for)\b|\bat your home\b|\bvolunteers? (?:visits?|calls round)"
)
_BY_PHONE = re.compile(
    r"\bhelp ?line\b|\bby (?:tele)?phone\b|\b(?:tele)?phone (?:support|service|advice|befriend|"
    r"call|group|line|counsel|peer|mentor|listen|friend|help|contact|chat|check)|"
    r"\bover the (?:tele)?phone\b|\btelephone service\b|\bphone line\b|"
    r"\bon the phone\b|\b(?:tele)?phone (?:or|and|,) (?:online|text|e-?mail|video|web ?chat|in "
    r"person|"
    r"face|home|visits?)|\b(?:in person|face[- ]to[- ]face|online|video|text|web ?chat),? (?:or|"
    r"and|/)"
    r" (?:by )?(?:tele)?phone|\bdelivered:[^.\n]*\b(?:tele)?phone|"
    r"\b(?:listening|advice|support|crisis|night|debt|quit|nurse|peer|information|friendship) "
    r"line\b|"
    r"\b(?:rings?|phones?|telephones?) (?:you|people|members|older people)\b|"
    # "Ring or text us between six and six", "Phone any day": it is what there is, and no booking.
    r"(?:^|(?<=[.!?\n] ))(?:ring|phone|call) (?:or (?:text|message|email) )?(?:us\b(?! (?:first|"
    r"before|to (?:book|join|register|enquire|arrange|ask|find)|for (?:details|information|more|a "
    r"place|an appointment|dates|times))\b)|any |at any |day |anytime|between |from |to talk|for a "
    r"(?:chat|blether|talk))|\bphone (?:buddy|buddies|pal|"
    r"pals)\b"
)
_ON_LINE = re.compile(
    r"\bonline\b(?! (?:form|booking|at\b))|\bzoom\b|\bvideo (?:call|conferenc)|\bvirtual(?:ly)?\b|"
    r"\bweb ?chat\b|\bby email\b|\bapp based\b|\bmicrosoft teams\b"
)
# Without one of these the patterns above need not be tried; most services have none.
_VISITS_SIGNS = (
    "home",
    "to you",
    "house",
    "door",
    "volunteer",
    "deliver",
    "brought",
    "dropped",
    "driver",
    "visit",
    "posted",
)
_PHONE_SIGNS = ("phone", "line", "ring", "call")
_ON_LINE_SIGNS = ("online", "zoom", "video", "virtual", "web", "email", "app", "teams")
# The field that says it outright, in each feed's own words ("in person, telephone").
_ATTENDED = {
    IN_PERSON: re.compile(r"\b(?:in[- ]?person|face[- ]to[- ]face|physical)\b"),
    PHONE: re.compile(r"\b(?:tele)?phone\b"),
    ONLINE: re.compile(r"\b(?:on-?line|virtual(?:ly)?|video|zoom|web ?chat)\b"),
    HOME_VISIT: re.compile(r"\b(?:home[- ]?visits?|at home|in the home)\b"),
}
_REMOTE_IS = re.compile(
    r"\b(?:book\w*|enquir\w*|contact(?:ed)?(?: us| the \w+)?|sign up|register|apply|form|"
    r"refer\w*|join us|find us)[^.\n]*$"
)
_NOT = re.compile(r"\b(?:no|not|never|without|cannot|isn't|unable|lacks?)\b[^.;,\n]{0,25}$")


def delivery(service: Tree, places: list[Tree], words: Words) -> list[str]:
    attended = {way for way, said in _ATTENDED.items() if said.search(words.attending)}
    found = attended - {IN_PERSON}
    physical = any(place.get("location_type") == "physical" for place in places)
    virtual = any(place.get("location_type") == "virtual" for place in places)
    told = f"{words.all}\n{words.attending}\n{words.places}"
    if any(sign in told for sign in _VISITS_SIGNS) and _affirmed(_VISITS, told):
        found.add(HOME_VISIT)
    helped = f"{words.helped}\n{words.called}\n{words.attending}\n{words.places}"
    if any(sign in helped for sign in _PHONE_SIGNS) and _affirmed(
        _BY_PHONE, helped, unless=_REMOTE_IS
    ):
        found.add(PHONE)
    if any(sign in told for sign in _ON_LINE_SIGNS) and _affirmed(
        _ON_LINE, told, unless=_REMOTE_IS
    ):
        found.add(ONLINE)
    if physical and (IN_PERSON in attended or not attended):
        # The office of a line that is rung is no place to go to.
        found.add(IN_PERSON)
    elif virtual and not found:
        found.add(ONLINE)
    elif not found:
        # Nothing says where: with a phone alone it is rung, otherwise it is gone to.
        found.add(PHONE if not places and first_phone(service, places) else IN_PERSON)
    return [way for way in _ORDER if way in found]


def _affirmed(pattern: re.Pattern[str], told: str, unless: re.Pattern[str] | None = None) -> bool:
    """Whether the words say so, and not that it is not so."""
    for found in pattern.finditer(told):
        before = told[max(0, found.start() - 60) : found.start()]
        if _NOT.search(before) or (unless is not None and unless.search(before)):
            continue
        return True
    return False


_FEATURES = {
    "step_free": r"step[- ]?free|level access|no steps\b|no stairs\b|ramp(?:ed)?\b|"
    r"wheelchair[- ](?:access|accessible|friendly)|wheelchair users? (?:can|welcome)|"
    r"accessible (?:entrance|building|venue)|fully accessible|"
    r"ground[- ]floor (?:venue|room|access)",
    "hoist": r"\bhoist",
    "changing": r"changing places",
    "accessible_toilet": r"(?:accessible|disabled|adapted) (?:toilet|wc|loo)",
    "hearing_loop": r"(?:hearing|induction) loop",
    "quiet_space": r"quiet (?:space|room|area)",
    "seated": r"\bseated\b|\bchair[- ](?:based|yoga|exercise|class|aerobic|dance)|"
    r"\b(?:sitting|sit) down (?:exercise|yoga)|\bin a chair\b|\bon (?:sturdy )?chairs\b",
    "own_pace": r"own pace|as (?:far|much|little) as suits|go (?:gently|easy)|\bgentle\b|"
    r"plenty of (?:rests|stops)",
    "lift_offered": r"\b(?:offer|give|provide|arrange)s? (?:you )?(?:a )?lifts?\b|"
    r"\btransport (?:is )?(?:for (?:those|anyone|people|folk|any)|provided|available|offered|"
    r"can be)|\bpick(?:ed)? (?:you )?up\b|"
    r"\bfetch you\b|\bminibus\b|\b(?:bus|car|taxi|van|driver|volunteer)s? (?:will )?(?:collects?|"
    r"fetch(?:es)?|picks?|brings?)\b|\bcollect(?:s|ed)? (?:you |people |folk )?(?:from|at) (?:the|"
    r"your|"
    r"their) (?:door|house|home)|\b(?:inc(?:l|luding|ludes)?\.?|with) (?:door[- ]to[- ]door "
    r")?transport\b|"
    r"\bhome collection\b|\bcollection from (?:home|the door|your)\b|"
    r"\btransport (?:is |also )?includ\w+|\b(?:bus|minibus) from (?:the|your)\b",
}  # fmt: skip
# Signs without which a feature's pattern need not be tried.
_SIGNS = {
    "step_free": ("step", "level", "stairs", "ramp", "wheelchair", "accessible", "ground"),
    "hoist": ("hoist",),
    "changing": ("changing",),
    "accessible_toilet": ("toilet", "wc", "loo"),
    "hearing_loop": ("loop",),
    "quiet_space": ("quiet",),
    "seated": ("seated", "chair", "sit"),
    "own_pace": ("pace", "suits", "gently", "easy", "gentle", "plenty"),
    "lift_offered": ("lift", "transport", "pick", "fetch", "minibus", "bus", "collect"),
}
_FEATURE_WORDS = {name: re.compile(said) for name, said in _FEATURES.items()}
_NO_ENTRY = re.compile(
    r"\b(?:not|no|isn't|without|lacks?|limited|unsuitable)\b[^.;\n]{0,30}"
    r"(?:wheelchair|step[- ]?free|level access|ramp|accessible (?:entrance|building|venue))|"
    r"wheelchair access (?:is )?(?:not|limited|unavailable)|\b(?:upstairs|flight of stairs)\b"
    r"(?![^.\n]*\blift\b)|\bsteps (?:up |down )?(?:to|at|into) the\b"
)


# A field about access holds a word or two: "Level", "Ramp and loop", "Third floor; lift".
_LEVEL = re.compile(
    r"(?:level|ramp|lift\b|ground[- ]floor|smooth|flat\b(?! \d)|accessible\W*$|fully accessible|"
    r"(?:powered|automatic|auto|push[- ]button|wide) doors?|hard (?:level )?paths?|"
    r"[^.]*(?:; ?lift|lift to|"
    r"wheelchair|tail[- ]?lift|step[- ]?free|on the level))"
)
_STAIRS = re.compile(
    r"\bno lift|condemned|stairs|steps (?:up|down)|broken|out of order|not (?:suitable|for)|uneven|"
    r"rough|part(?:ly|ial)"
)


def features(words: Words) -> list[str]:
    found = [
        name
        for name, said in _FEATURE_WORDS.items()
        if any(sign in words.access for sign in _SIGNS[name])
        and _affirmed_feature(name, said, words.access)
    ]
    if "step_free" not in found and any(
        _LEVEL.match(row) and not _STAIRS.search(row) for row in words.doors
    ):
        found.insert(0, "step_free")
    # Never over-claimed: one sentence against it outweighs another for it.
    if "step_free" in found and _NO_ENTRY.search(words.access):
        found.remove("step_free")
    return found


def _affirmed_feature(name: str, said: re.Pattern[str], told: str) -> bool:
    if name == "step_free":
        return said.search(told) is not None
    return _affirmed(said, told)
