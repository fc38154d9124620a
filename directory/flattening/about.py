"""What a service is about, for whom, led by whom, and how people are referred to it."""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import lru_cache
from typing import Any

from directory.needs import Kind, all_needs, needs_in

Tree = Mapping[str, Any]

_PEER_LED = re.compile(
    r"\bpeer[- ](?:led|run|support|group)|\brun by (?:and for|its members|people who|the people)|"
    r"\bled by (?:people|members|peers)|\bself[- ]help group"
)
_LIVED = re.compile(r"\blived experience|\bwho (?:has|have) (?:lived with|been through)|"
                    r"\bled by (?:two )?tutors? who")  # fmt: skip
_WOMEN = re.compile(
    r"\b(?:women|females?)[- ]only\b|\bonly for women\b|\bfor women\b|"
    r"\bwomen's (?:group|circle|walk|swim|class)|\bjust (?:for )?women\b"
)
_MEN = re.compile(
    r"(?<!wo)\bmen[- ]only\b|\bonly for men\b|\bfor men\b(?! and women)|"
    r"(?<!wo)\bmen's (?:group|shed|breakfast|walk)"
)
_BOTH = re.compile(r"\bfor men and women\b|\bwomen and men\b|\bmen or women\b")


def is_peer_led(told: str) -> bool:
    """Whether the words, in lower case, say that peers lead it."""
    return _PEER_LED.search(told) is not None


def is_led_by_experience(told: str) -> bool:
    """Whether the words, in lower case, say that people with lived experience lead it."""
    return _LIVED.search(told) is not None


def tags(service: Tree, called: list[str]) -> list[str]:
    found: set[str] = set()
    for name in called:
        found |= _needs_of(name)
    if not found:
        found |= needs_in(service.get("name") or "")
    told = f"{service.get('name') or ''}\n{service.get('eligibility_description') or ''}".lower()
    found -= {"women", "men"}
    if not _BOTH.search(told):
        told_of_kind = f"{told}\n{' '.join(called).lower()}"
        if _WOMEN.search(told_of_kind):
            found.add("women")
        if _MEN.search(told_of_kind):
            found.add("men")
    return sorted(found)


@lru_cache(maxsize=8192)
def _needs_of(name: str) -> frozenset[str]:
    tag = name.lower().replace(" ", "_").replace("-", "_")
    return frozenset({tag}) if tag in all_needs() else frozenset(needs_in(name))


def conditions(service: Tree) -> list[str]:
    told = service.get("eligibility_description")
    return list(_conditions_in(told)) if told else []


@lru_cache(maxsize=4096)
def _conditions_in(told: str) -> tuple[str, ...]:
    if not re.search(r"\b(?:living|live|lives|with|have|has|had|affected|diagnos)", told.lower()):
        return ()
    return tuple(sorted(tag for tag in needs_in(told) if all_needs()[tag].kind is Kind.CONDITION))


_EASIER = re.compile(
    r"\b(?:seated|chair|chair-based|chair based|adapted|gentle|accessible|sit-down|walking)\s+"
    r"(?:form of |version of )?(\w+(?: \w+)?)"
)
_ACTIVITIES = {
    "yoga": "yoga", "pilates": "yoga", "dance": "dance", "dancing": "dance", "tai chi": "tai_chi",
    "swimming": "swimming", "football": "football", "netball": "netball", "rugby": "rugby",
    "cricket": "cricket", "cycling": "cycling", "gardening": "gardening", "aerobics": "exercise",
    "zumba": "dance", "boxing": "boxing", "golf": "golf", "climbing": "climbing",
}  # fmt: skip


def adapted_from(service: Tree) -> str | None:
    told = f"{service.get('name') or ''}. {service.get('description') or ''}".lower()
    for found in _EASIER.finditer(told):
        words = found[1]
        for name in (words, words.split()[0]):
            if name in _ACTIVITIES:
                return _ACTIVITIES[name]
    return None


_SELF = re.compile(
    r"(?<!no )(?<!not )(?<!cannot )self[- ]?refer(?!r?als? (?:is |are )?(?:not|cannot|"
    r"unavailable))|\bself[- ]?referrals?\b(?! (?:is |are )?(?:not|cannot|unavailable))|\bdrop[- "
    r"]?in\b|\bjust (?:come|turn up)|"
    r"\bturn up\b|\bno referral|\bwalk in\b|"
    r"\banyone can\b|\bring us\b|\bcontact us directly\b|\bopen to (?:all|everyone|anyone)"
)
_BY_GP = re.compile(
    r"\b(?:gp|doctor)(?:'s)? referral|\breferral (?:letter )?from (?:your|a) (?:gp|doctor)|"
    r"\bask your (?:gp|doctor)|\breferred by (?:your|a) (?:gp|doctor)|\bthrough your gp\b"
)
_BY_PROFESSIONAL = re.compile(
    r"\b(?:referral|referred) (?:only |is |are )?(?:by|from|through|via) (?:a |an |your )?"
    r"(?:\w+ )?(?:professional|social worker|nurse|health visitor|agency|link worker|hospital)|"
    r"\bprofessional referral|\breferrals? (?:only|required|needed|is needed)\b"
)


def referral_route(service: Tree) -> str | None:
    told = "\n".join(
        service.get(name) or ""
        for name in ("application_process", "eligibility_description", "description")
    ).lower()
    if _SELF.search(told):
        return "self"
    if _BY_GP.search(told):
        return "GP"
    return "professional" if _BY_PROFESSIONAL.search(told) else None
