"""Everything that is understood of one message, gathered as the contract names it."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass
from datetime import datetime

from coaching.other_languages import Tongue
from understanding.change.barriers import read_barrier
from understanding.change.talk import read_talk
from understanding.check_ins.against_plan import held_against
from understanding.check_ins.outcomes import outcome_cues, read_outcome, says_first_that_it_was_not
from understanding.danger.witnesses import find_danger
from understanding.dates.dates import When, read_when
from understanding.learned import NONE, Heard
from understanding.other_language import tongue_of
from understanding.rulers.rulers import Ruler, read_ruler
from understanding.rulers.ways_to_rate import way_to_rate
from understanding.safety import Finding
from understanding.safety.tongues import tongue_of_cry
from understanding.services.signpost_outcomes import read_signpost_outcome
from understanding.talking.acts import ACT
from understanding.talking.asides import is_very_sure
from understanding.talking.asks import ASK, Ask, surely_asks
from understanding.talking.controls import read_control
from understanding.text.words import in_english

# How sure a head must be where the plain rule said nothing; docs/decisions.md has the figures.
SURE_CONTROL = 0.5
#: The whole message is a control word: only a head as sure as this says that it means another.
SURE_AGAINST = 0.9
SURE_UNASKED = 0.7
#: An answer to a field's own question holds nothing of it only where that is likelier than not.
SURE_OF_NOTHING = 0.5
#: What was counted against the plan's own figures holds, but for a head as sure as this.
SURE_AGAINST_FIGURES = 0.9
OUT_OF_SCOPE = 0.6
#: Whoever asks for one of these is served.
SERVED = frozenset({Ask.SERVICES, Ask.IN_NEED, Ask.WHOM_TO_RING})

# "No, I was too tired": whatever follows, it was not done.
_PLAIN_NO = re.compile(r"\W*(?:no|naw|nah|nope)\b", re.IGNORECASE)


@dataclass(frozen=True)
class Reading:
    """What one message says; a field that does not apply is None.

    `language` is set where the message is surely in another language than English or Scots.
    `control_sure` is 1.0 where the words themselves are the control, else what the head believes:
    a conversation is not turned round on a guess. `acts` gives each act of
    `understanding/talking/acts.py` its probability, whatever was asked; None where no
    head has heard the message.
    """

    in_scope: bool
    safety: Finding | None
    control: str | None
    control_sure: float
    ruler: Ruler | None
    when: When | None
    talk: str
    barrier: str | None
    outcome: str | None
    signpost_outcome: str | None
    language: Tongue | None = None
    acts: Mapping[str, float] | None = None
    asks: Mapping[str, float] | None = None

    def as_dict(self) -> dict[str, object]:
        """The reading as values that JSON can hold; dates in ISO 8601, nothing left out."""
        return {
            **asdict(self),
            "safety": self.safety.as_dict() if self.safety else None,
            "language": self.language.value if self.language else None,
            "when": (
                {
                    "start": self.when.start.isoformat(),
                    "grain": self.when.grain,
                    "guessed": self.when.guessed,
                }
                if self.when
                else None
            ),
        }


def read(
    text: str,
    *,
    asked: str | None = None,
    before: str = "",
    history: Sequence[str] = (),
    now: datetime,
    heard: Heard | None = None,
) -> Reading:
    """Read one message in its context, without a network or a clock.

    `asked` is the kind of question before it (`importance`, `confidence`, `when`, `yes_no`,
    `barrier`, `outcome`, `signpost_outcome`, `service`, `open`) or None; `before` the coach's last
    line; `history` the person's last turns, oldest first; `now` the moment the message was sent,
    with a time zone. `heard` is what the learned heads took in of the same message: without it
    the plain rules speak alone. Any text is read calmly: at most 10,000 characters count for
    danger, the first 2,000 or fewer for the rest.

    Raises:
        ValueError: `now` has no time zone.
    """
    control, sure = _control(text, asked, heard)
    tongue = tongue_of(text)
    danger = find_danger(
        text, asked=asked, before=before, history=history, heard=heard, tongue=tongue
    )
    outcome = _outcome(text, asked, before, heard)
    ruler, when = _ruler(text, asked, before), read_when(text, now=now, asked=asked)
    # "3 x 20" looks like a sum; after "how did the plan go?" it is the answer. So is "5/6", where a
    # day was asked for; danger, and what is said to the coach itself, is always its business.
    answered = {"outcome": outcome, "when": when, "importance": ruler, "confidence": ruler}
    asks = _chances(ASK, text, heard)
    serves = danger or answered.get(asked or "") or (control is not None and sure >= SURE_AGAINST)
    serves = serves or surely_asks(asks) in SERVED  # "Where can I get a food parcel?"
    return Reading(
        in_scope=bool(serves) or heard is None or heard.chances("scope")["out"] < OUT_OF_SCOPE,
        safety=danger,
        control=control,
        control_sure=sure,
        ruler=ruler,
        when=when,
        talk=_talk(text, asked, before, heard),
        barrier=_told("barrier", read_barrier(text, asked=asked), asked, heard),
        outcome=outcome,
        signpost_outcome=_told(
            "signpost_outcome",
            read_signpost_outcome(text, asked=asked, before=before),
            asked,
            heard,
        ),
        language=tongue or (_tongue_of_danger(text) if danger else None),
        acts=_chances(ACT, text, heard),
        asks=asks,
    )


def _chances(field: str, text: str, heard: Heard | None) -> dict[str, float] | None:
    if heard is None or not heard.knows(field) or not text.strip():
        return None
    return {label: round(chance, 3) for label, chance in heard.chances(field).items()}


#: "Did it, twice even": told with pride, whatever the plan had counted.
_PROUD = re.compile(r"\bdid it\b.{0,15}\beven\b")
_FIRST_SENTENCE = re.compile(r"\s*([^.!?;\n]+)(?!\.\d)[.!;\n]+\s*\w")
_SHORT_RATING = 4
_FILLERS = re.compile(
    r"^\W*(?:(?:och|ach|well|aye|eh|oh|just|so)\b\W*)+|\W*\b(?:then|hen|pal|i suppose|i think)\W*$",
    re.IGNORECASE,
)


def _ruler(text: str, asked: str | None, before: str = "") -> Ruler | None:
    """A place on the ruler; "yeah defo" to "how sure?" is as good as "very sure"."""
    found = read_ruler(text, asked=asked, before=before)
    if found is None and asked in {"importance", "confidence"}:
        # "Och quite then. Wait, that's him up": the rating stands first, and alone.
        first = _FIRST_SENTENCE.match(text)
        if first is not None and len(first[1].split()) <= _SHORT_RATING:
            found = read_ruler(_FILLERS.sub("", first[1]), asked=asked)
    if found is None and way_to_rate(text) is not None:
        # "A dinnae dae numbers. a lot": the rating stands beside the wish for words.
        found = _rated_in_a_sentence(text, asked)
    if found is None and asked == "confidence" and is_very_sure(text):
        return read_ruler("very sure", asked=asked)
    return found


def _rated_in_a_sentence(text: str, asked: str | None) -> Ruler | None:
    """The rating of the one short sentence that gives one and asks for no other way."""
    sentences = [one.strip() for one in re.split(r"[.!?;,]+\s+", text) if one.strip()]
    short = (_FILLERS.sub("", one) for one in sentences if len(one.split()) <= _SHORT_RATING)
    ratings = [read_ruler(one, asked=asked) for one in short if way_to_rate(one) is None]
    found = [one for one in ratings if one is not None]
    return found[0] if len(found) == 1 else None


def _tongue_of_danger(text: str) -> Tongue | None:
    """A cry of two words is too short to judge, but tells by its words whose it is."""
    tag = tongue_of_cry(text)
    return Tongue(tag) if tag in {tongue.value for tongue in Tongue} else None


def _control(text: str, asked: str | None, heard: Heard | None) -> tuple[str | None, float]:
    plain = read_control(text, asked=asked)
    if heard is None or not text.strip():
        return plain, 1.0
    label, sure = heard.best("control", plain or NONE)
    if plain is not None and (plain == label or sure < SURE_AGAINST):
        return plain, 1.0
    if label == NONE or sure < SURE_CONTROL:
        return None, 1.0
    return label, sure


def _talk(text: str, asked: str | None, before: str, heard: Heard | None) -> str:
    plain = read_talk(text, before=before, asked=asked)
    return heard.best("talk", plain)[0] if heard and text.strip() else plain


def _outcome(text: str, asked: str | None, before: str, heard: Heard | None) -> str | None:
    plain = read_outcome(text, asked=asked)
    figures = held_against(text, before) if asked == "outcome" and before else None
    if figures == "partly" and _PROUD.search(in_english(text)):
        figures = None
    # "No sweets all week" is no plain no where the plan was to have none.
    says_no = _PLAIN_NO.match(text) or says_first_that_it_was_not(text)
    if plain == "not_done" and says_no and figures in {None, "not_done"}:
        return plain
    cues = outcome_cues(text, asked=asked, before=before)
    if figures is None or heard is None:
        return figures or _told("outcome", plain, asked, heard, cues)
    label, sure = heard.best("outcome", cues)
    if sure < SURE_AGAINST_FIGURES:
        return figures
    return None if label == NONE else label


def _told(
    field: str,
    plain: str | None,
    asked: str | None,
    heard: Heard | None,
    cues: tuple[str, ...] | None = None,
) -> str | None:
    """A field that answers a question of its name; unasked, only what is plainly told counts.

    `cues` is what the head was taught beside the words, where that is more than `plain`.
    """
    if heard is None:
        return plain
    chances = heard.chances(field, cues or plain or NONE)
    if asked == field and chances.get(NONE, 0.0) < SURE_OF_NOTHING:
        chances.pop(NONE, None)
    label = max(chances, key=chances.__getitem__)
    sure = chances[label]
    if asked != field and plain is None and sure < SURE_UNASKED:
        return None
    return None if label == NONE else label
