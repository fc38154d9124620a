"""One value of a feed at a time: what it must look like, and what can be put right."""

from __future__ import annotations

import html
import re
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, datetime, timedelta, timezone
from typing import Any
from urllib.parse import urlsplit

import ftfy

from directory.feeds.findings import Verdict

# Longer than any description that a person reads; a text of a megabyte is a fault of the feed.
LONGEST_TEXT = 20_000
LONGEST_ID = 150
# The United Kingdom with its islands, in degrees.
UK_LATITUDE = (49.0, 61.5)
UK_LONGITUDE = (-9.5, 2.5)


@dataclass(frozen=True)
class Trouble:
    """A value that is not right: why, and what is kept instead (None: nothing)."""

    verdict: Verdict
    reason: str
    instead: Any = None


Reader = Callable[[Any], Any]

# Anything that is not plain text: markup, control characters, broken encodings.
_ODD = re.compile(r"[<&\x00-\x08\x0b-\x1f\x7f-\x9f\u200b\ufeff\ufffd\ud800-\udfff]|Ã|â€|Â")
_CLEANED_AT_MOST = 5
_MARKUP = re.compile(r"<(?:[a-zA-Z!/?])")
_CONTROL = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f\u200b\ufeff\ud800-\udfff]")
_BLOCKS = ("br", "p", "div", "li", "tr", "h1", "h2", "h3", "h4", "h5", "h6")


def left_out(reason: str) -> Trouble:
    """A value that is not kept."""
    return Trouble(Verdict.LEFT_OUT, reason)


def mended(reason: str, instead: Any) -> Trouble:
    """A value that was put right."""
    return Trouble(Verdict.MENDED, reason, instead)


def text(value: Any) -> Any:
    """Plain text: markup reduced to its words, line ends alike, nothing invisible."""
    if value.__class__ is not str:
        if isinstance(value, (bool, dict, list)):
            return left_out("is no text")
        value = _plain_number(value)
    if len(value) > LONGEST_TEXT:
        return _too_long(value)
    if _ODD.search(value) is None:
        return value.strip() or None
    return _cleaned(value)


def _plain_number(value: Any) -> str:
    return str(int(value)) if isinstance(value, float) and value.is_integer() else str(value)


def _too_long(value: str) -> Trouble:
    cut = value[:LONGEST_TEXT]
    if _ODD.search(cut):
        kept = _cleaned(cut)
        cut = (kept.instead if isinstance(kept, Trouble) else kept) or ""
    return mended(
        f"is {len(value):,} characters long; the first {LONGEST_TEXT:,} were kept", cut.strip()
    )


def _cleaned(value: str) -> Any:
    clean = value.replace("\r\n", "\n").replace("\r", "\n")
    reasons: list[str] = []
    # What was escaped twice is markup again after the first time.
    for _ in range(_CLEANED_AT_MOST):
        before = clean
        clean = _cleaned_once(clean, reasons)
        if clean == before:
            break
    return mended("; ".join(dict.fromkeys(reasons)), clean or None) if reasons else clean or None


def _cleaned_once(clean: str, reasons: list[str]) -> str:
    if _CONTROL.search(clean):
        clean = _CONTROL.sub("", clean)
        reasons.append("held characters that nobody sees; they were taken out")
    if "\ufffd" in clean:
        reasons.append("holds letters that an earlier copy lost")
    fixed = ftfy.fix_encoding(clean)
    if fixed != clean:
        clean = fixed
        reasons.append("was in a broken encoding; it was put right")
    if _MARKUP.search(clean):
        had_script = re.search(r"<\s*(?:script|style)\b", clean, re.IGNORECASE)
        clean = text_of_html(clean)
        what = "a script" if had_script else "HTML"
        reasons.append(f"held {what}; only the words were kept")
    elif "&" in clean:
        clean = html.unescape(clean)
    return clean.strip()


def text_of_html(markup: str) -> str:
    """The words of a piece of HTML; a block begins a line, scripts and styles go."""
    # Only here, and few texts hold markup: it takes a while to import.
    from bs4 import BeautifulSoup

    soup = BeautifulSoup(markup, "html.parser")
    for gone in soup(["script", "style", "iframe", "object", "template"]):
        gone.decompose()
    for block in soup(_BLOCKS):
        block.insert_before("\n")
        if block.name != "br":
            block.insert_after("\n")
    lines = (" ".join(line.split()) for line in soup.get_text().split("\n"))
    return re.sub(r"\n{3,}", "\n\n", "\n".join(lines)).strip()


def identity(value: Any) -> Any:
    """An id: any short text or whole number."""
    if value.__class__ is str and 0 < len(value) <= LONGEST_ID and value.isprintable():
        return value.strip() or None
    if isinstance(value, bool) or not isinstance(value, (str, int)):
        return left_out("is no id")
    said = str(value).strip()
    if not said:
        return None
    if len(said) > LONGEST_ID or _CONTROL.search(said):
        return left_out(f"is no id: an id has at most {LONGEST_ID} visible characters")
    return said


_UK_NUMBER = re.compile(r"(?:\+44 ?(?:\(0\) ?)?[1-9]|\(?0[1-9])[\d ()-]{7,14}\d")
_SHORT_NUMBER = re.compile(r"999|112|1[01]\d|116 ?\d{3}|0800 ?1111|[1-9]\d{4,5}")


def phone(value: Any) -> Any:
    """A number that can be rung. Words around it are cut off."""
    said = text(value)
    if isinstance(said, Trouble):
        said = said.instead
    if said is None:
        return None
    said = said.strip("\"' ")
    if _SHORT_NUMBER.fullmatch(said):
        return said
    if _UK_NUMBER.fullmatch(said) and 10 <= sum(map(str.isdigit, said)) <= 13:
        return said
    return _other_phone(said)


def _other_phone(said: str) -> Any:
    # Only here, where the plain British pattern did not fit.
    import phonenumbers

    try:
        number = phonenumbers.parse(said, "GB")
        # A number of this country that lacks its area, or half of itself, cannot be rung.
        reason = phonenumbers.is_possible_number_with_reason(number)
        plain = said.isprintable() and re.search(r"[A-Za-z]", said) is None
        if plain and reason == phonenumbers.ValidationResult.IS_POSSIBLE:
            return said
    except phonenumbers.NumberParseException:
        pass
    inside = phonenumbers.PhoneNumberMatcher(said[:500], "GB", phonenumbers.Leniency.POSSIBLE)
    for found in inside:
        reason = phonenumbers.is_possible_number_with_reason(found.number)
        if reason == phonenumbers.ValidationResult.IS_POSSIBLE:
            return mended(
                "has more than one number or words in it; the first number was kept",
                found.raw_string,
            )
    return left_out("is no phone number")


_EMAIL = re.compile(r"[\w.!#$%&'*+/=?^`{|}~-]+@(?:[A-Za-z0-9-]+\.)+[A-Za-z]{2,}")


def email(value: Any) -> Any:
    """An address that can be written to."""
    if not isinstance(value, str):
        return left_out("is no email address")
    # Not read as text: the angle brackets of "Ann <ann@example.org>" are no markup.
    said = value[:1_000].strip()
    if not said or _EMAIL.fullmatch(said):
        return said or None
    found = _EMAIL.search(said)
    if found is not None:
        return mended("has more in it than an email address; the address was kept", found[0])
    return left_out("is no email address")


_URL = re.compile(r"https?://[A-Za-z0-9.-]+\.[A-Za-z]{2,}(?::\d+)?(?:[/?#]\S*)?")
_BARE = re.compile(r"(?:[A-Za-z0-9-]+\.)+[A-Za-z]{2,}(?:[/?#]\S*)?")


def url(value: Any) -> Any:
    """A web page: http or https, with a host."""
    said = text(value) if not isinstance(value, str) or len(value) > 2_000 else value.strip()
    if isinstance(said, Trouble):
        return left_out("is no web address")
    if not said or _URL.fullmatch(said):
        return said or None
    if _BARE.fullmatch(said):
        return mended("lacked https:// before it", f"https://{said}")
    try:
        parts = urlsplit(said)
    except ValueError:
        return left_out("is no web address")
    if parts.scheme in ("http", "https") and parts.hostname and " " not in said:
        # Names in other scripts, and hosts of one word.
        return said if "." in parts.hostname else left_out("is no web address")
    return left_out("is no web address")


_ISO_DATE = re.compile(r"\d{4}-\d{2}-\d{2}")
_OTHER_DATES = ("%d/%m/%Y", "%d-%m-%Y", "%d.%m.%Y", "%d %B %Y", "%d %b %Y", "%Y/%m/%d", "%Y%m%d")


def day(value: Any) -> Any:
    """A day as YYYY-MM-DD; the British way round (31/12/2026) is put right."""
    if isinstance(value, datetime):
        return value.date().isoformat()
    if isinstance(value, date):
        return value.isoformat()
    if not isinstance(value, str):
        return left_out("is no date")
    said = value.strip()
    if not said:
        return None
    begins = said[:10]
    if _ISO_DATE.fullmatch(begins) and (len(said) == 10 or said[10] in "T "):
        try:
            date.fromisoformat(begins)
        except ValueError:
            return left_out("is no day of the calendar")
        return begins
    for form in _OTHER_DATES:
        try:
            found = datetime.strptime(said, form).replace(tzinfo=timezone.utc).date()
        except ValueError:
            continue
        return mended("was read as day, month, year", found.isoformat())
    return left_out("is no date")


def moment(value: Any) -> Any:
    """A moment in UTC, ISO 8601 to the second; one without a zone is taken as UTC."""
    if isinstance(value, datetime):
        found = value
    elif isinstance(value, str):
        said = value.strip()
        if not said:
            return None
        try:
            found = datetime.fromisoformat(_readable_moment(said))
        except ValueError:
            only_day = day(said)
            if isinstance(only_day, str):
                return f"{only_day}T00:00:00+00:00"
            return left_out("is no moment in time")
    else:
        return left_out("is no moment in time")
    aware = found if found.tzinfo else found.replace(tzinfo=timezone.utc)
    try:
        return aware.astimezone(timezone.utc).replace(microsecond=0).isoformat()
    except OverflowError:
        return left_out("is no moment in time")


def _readable_moment(said: str) -> str:
    """Python 3.10 reads neither a Z nor a fraction of other than three or six digits."""
    return re.sub(r"\.\d+", "", said[:-1] + "+00:00" if said[-1] in "zZ" else said)


_TIME = re.compile(
    r"(\d{1,2})(?:[:.](\d{2}))?(?:[:.]\d{2}(?:\.\d+)?)?\s*(am|pm|a\.m\.|p\.m\.)?(?:Z|[+-]\d{2}:?\d{2})?",
    re.IGNORECASE,
)


def time_of_day(value: Any) -> Any:
    """A time as HH:MM."""
    if hasattr(value, "strftime"):
        return str(value.strftime("%H:%M"))
    if not isinstance(value, str):
        return left_out("is no time of day")
    said = value.strip()
    if not said:
        return None
    found = _TIME.fullmatch(said)
    if found is None:
        return left_out("is no time of day")
    hour, minute = int(found[1]), int(found[2] or 0)
    if found[3]:
        if not 1 <= hour <= 12:
            return left_out("is no time of day")
        hour = hour % 12 + (12 if found[3].lower().startswith("p") else 0)
    if hour == 24 and minute == 0:
        return "00:00"
    if hour > 23 or minute > 59:
        return left_out("is no time of day")
    return f"{hour:02d}:{minute:02d}"


def measure(value: Any) -> Any:
    """A number that may have a fraction."""
    if value.__class__ is float or value.__class__ is int:
        return float(value) if abs(value) < 1e12 else left_out("is no number that can be so")
    if isinstance(value, str):
        said = value.strip().lstrip("£").replace(",", "")
        if not said:
            return None
        try:
            number = float(said)
        except ValueError:
            return left_out("is no number")
        return number if abs(number) < 1e12 else left_out("is no number that can be so")
    return left_out("is no number")


def whole(value: Any) -> Any:
    """A whole number of at most nine digits."""
    number = measure(value)
    if number is None or isinstance(number, Trouble):
        return number
    if number != int(number) or abs(number) > 999_999_999:
        return left_out("is no whole number that can be so")
    return int(number)


_YEARS = re.compile(
    r"(\d{1,3})(?:\.0)?\s*(?:\+|years?(?: old)?(?: and over)?|yrs?)?", re.IGNORECASE
)


def age(value: Any) -> Any:
    """An age in years, 0 to 120."""
    if isinstance(value, str):
        if not value.strip():
            return None
        found = _YEARS.fullmatch(value.strip())
        value = float(found[1]) if found else value
    number = measure(value)
    if number is None or isinstance(number, Trouble):
        return number and left_out("is no age in years")
    if not 0 <= number <= 120:
        return left_out("is no age in years: it must lie between 0 and 120")
    return number


_POSTCODE = re.compile(r"([A-Z]{1,2}\d[A-Z\d]?)\s*(\d[A-Z]{2})", re.IGNORECASE)
_OUTWARD = re.compile(r"[A-Z]{1,2}\d[A-Z\d]?", re.IGNORECASE)


def postcode(value: Any) -> Any:
    """A British postcode in its usual form; its first half alone will do."""
    said = text(value)
    if isinstance(said, Trouble):
        said = said.instead
    if said is None:
        return None
    whole_code = _POSTCODE.fullmatch(said)
    if whole_code is not None:
        return f"{whole_code[1]} {whole_code[2]}".upper()
    if _OUTWARD.fullmatch(said):
        return said.upper()
    return left_out("is no British postcode")


_STATUS = {
    "active": "active", "open": "active", "live": "active", "current": "active",
    "published": "active", "inactive": "inactive", "closed": "inactive", "ended": "inactive",
    "archived": "inactive", "suspended": "temporarily closed", "paused": "temporarily closed",
    "temporarily closed": "temporarily closed", "temporary closed": "temporarily closed",
    "closed temporarily": "temporarily closed", "defunct": "defunct",
    "permanently closed": "defunct", "closed permanently": "defunct",
}  # fmt: skip
_STATUSES = frozenset(_STATUS.values())


def status(value: Any) -> Any:
    """One of the four words of HSDS. A word that nobody knows counts as inactive: not offered."""
    if value in _STATUSES:
        return value
    said = " ".join(str(value).lower().replace("_", " ").replace("-", " ").split())
    if said in _STATUSES:
        return said
    if said in _STATUS:
        return mended(f'was taken as "{_STATUS[said]}"', _STATUS[said])
    return mended(
        'is no status of HSDS; it was taken as "inactive", so the service is not offered',
        "inactive",
    )


def location_type(value: Any) -> Any:
    """physical, postal or virtual."""
    said = str(value).strip().lower()
    if said in ("physical", "postal", "virtual"):
        return said
    return mended('is no type of location; it was taken as "physical"', "physical")


_YES = frozenset({"yes", "y", "true", "t", "1", "ja"})
_NO = frozenset({"no", "n", "false", "f", "0"})


def yes_or_no(value: Any) -> Any:
    """True or false, also as words."""
    if isinstance(value, bool):
        return value
    said = str(value).strip().lower()
    if said in _YES:
        return True
    if said in _NO:
        return False
    return left_out("is neither yes nor no") if said else None


_BYDAY = re.compile(r"(?:[+-]?\d)?(?:MO|TU|WE|TH|FR|SA|SU)")
_DAY_NAMES = {"MON": "MO", "TUE": "TU", "WED": "WE", "THU": "TH", "FRI": "FR", "SAT": "SA",
              "SUN": "SU"}  # fmt: skip


_WEEK = ("MO", "TU", "WE", "TH", "FR", "SA", "SU")
_DAY_SPAN = re.compile(
    r"\b(MON|TUE|WED|THU|FRI|SAT|SUN)[A-Z]*\s*(?:-|–|TO|UNTIL|TILL|THROUGH)\s*"
    r"(MON|TUE|WED|THU|FRI|SAT|SUN)[A-Z]*\b"
)
_MANY_DAYS = (
    (re.compile(r"\b(?:EVERY ?DAY|DAILY|ALL WEEK|(?:7|SEVEN) DAYS(?: A WEEK)?)\b"),
     "MO,TU,WE,TH,FR,SA,SU"),
    (re.compile(r"\b(?:WEEK ?DAYS?|WORKING DAYS)\b"), "MO,TU,WE,TH,FR"),
    (re.compile(r"\bWEEK ?ENDS?\b"), "SA,SU"),
)  # fmt: skip


def _days_of_span(found: re.Match[str]) -> str:
    first, last = (_WEEK.index(_DAY_NAMES[name]) for name in found.groups())
    return ",".join(_WEEK[(first + step) % 7] for step in range((last - first) % 7 + 1))


def _days_spelt_out(value: str) -> str:
    """ "Monday to Friday and Sunday" as "MO,TU,WE,TH,FR,Sunday"."""
    said = _DAY_SPAN.sub(_days_of_span, value.upper())
    for pattern, days_meant in _MANY_DAYS:
        said = pattern.sub(days_meant, said)
    return re.sub(r"\b(?:AND|&)\s|&", ",", said)


def days(value: Any) -> Any:
    """Days as RFC 5545 has them: "MO,WE", "1TH"; from "Monday to Friday", "every day" too."""
    value = value if isinstance(value, list) else _days_spelt_out(str(value))
    parts = value if isinstance(value, list) else re.split(r"[,;\s]+", str(value))
    kept = []
    for part in parts:
        said = str(part).strip().upper()
        said = _DAY_NAMES.get(said[:3], said) if said.isalpha() and len(said) > 2 else said
        if _BYDAY.fullmatch(said):
            kept.append(said)
        elif said:
            return left_out("is no list of days such as MO,WE")
    return ",".join(dict.fromkeys(kept)) or None


def numbers(value: Any) -> Any:
    """Whole numbers with commas between: "1,15"."""
    said = ",".join(map(str, value)) if isinstance(value, list) else str(value)
    said = said.replace(" ", "")
    if not said:
        return None
    return said if re.fullmatch(r"-?\d+(?:,-?\d+)*", said) else left_out("is no list of numbers")


def several(value: Any) -> Any:
    """A list of short texts; in one text, ";" or "|" stands between, or else ",".

    A ";" stands between two also inside a list: in a table nothing could tell them apart.
    """
    if isinstance(value, str):
        between = ";" if ";" in value else "|" if "|" in value else ","
        value = value.split(between)
    if not isinstance(value, list):
        return left_out("is no list")
    kept: list[str] = []
    for part in value:
        said = text(part)
        said = said.instead if isinstance(said, Trouble) else said
        kept += [word.strip() for word in (said or "").split(";")]
    return list(dict.fromkeys(word for word in kept if word))


_WAYS = {
    "in person": "in_person", "face to face": "in_person", "in venue": "in_person",
    "venue": "in_person", "group": "in_person", "physical": "in_person", "onsite": "in_person",
    "phone": "phone", "telephone": "phone", "by phone": "phone", "by telephone": "phone",
    "helpline": "phone", "call": "phone", "online": "online", "virtual": "online",
    "video": "online", "video call": "online", "zoom": "online", "web": "online",
    "remote": "online", "email": "online", "home visit": "home_visit",
    "home visits": "home_visit", "at home": "home_visit", "in your home": "home_visit",
}  # fmt: skip


def ways(value: Any) -> Any:
    """How a service is used: in_person, phone, online, home_visit; other words for them too."""
    said = several(value)
    if isinstance(said, Trouble):
        return said
    simple = (re.sub(r"[^a-z]+", " ", word.lower()).strip() for word in said)
    known = [_WAYS.get(word) for word in simple]
    kept = list(dict.fromkeys(way for way in known if way))
    if None in known:
        strange = ", ".join(word for word, way in zip(said, known, strict=True) if way is None)
        return Trouble(Verdict.LEFT_OUT, f"has a way that is not known ({strange})", kept)
    return kept


def tags(value: Any) -> Any:
    """Short labels, as we write them where they have no more than letters: "Step-free" is
    step_free."""
    said = several(value)
    if isinstance(said, Trouble):
        return said
    return list(
        dict.fromkeys(
            re.sub(r"[ -]+", "_", word.lower()) if _LABEL.fullmatch(word) else word for word in said
        )
    )


_LABEL = re.compile(r"[A-Za-z]+(?:[ _-][A-Za-z]+){0,3}")
_ROUTES = {
    "self": "self", "self referral": "self", "self refer": "self", "selfreferral": "self",
    "open": "self", "open access": "self", "drop in": "self", "none": "self",
    "no referral": "self", "no referral needed": "self", "direct": "self", "gp": "GP",
    "gp referral": "GP", "doctor": "GP", "professional": "professional",
    "professional referral": "professional", "health professional": "professional",
    "referral": "professional", "agency": "professional", "social worker": "professional",
    "link worker": "professional", "nhs": "professional",
}  # fmt: skip


def referral(value: Any) -> Any:
    """How somebody comes to a service: self, GP or professional; other words stay as they are."""
    said = text(value)
    word = said.instead if isinstance(said, Trouble) else said
    if word is None:
        return said
    return _ROUTES.get(re.sub(r"[^a-z]+", " ", word.lower()).strip(), said)


def is_later(first: str, second: str) -> bool:
    """Whether a day (YYYY-MM-DD) comes after another one."""
    return date.fromisoformat(first) - date.fromisoformat(second) > timedelta(0)
