"""What is held, in words that people use: no names of columns, states or record numbers."""

from collections.abc import Mapping

#: Of use only to join one record with another; the copy that can be sent has them.
_ONLY_JOINS = frozenset(
    """id person_id message_id wording_version time_zone claimed_at service_id language
    reasons""".split()
)
#: Kept as no until they say so: the no was never told.
_SAID_OR_NOT = frozenset({"is_carer"})
_LABELS = {
    "called": "What you are called here",
    "nation": "Where you live",
    "place": "The place you named",
    "ruler_style": "How you like to say how much: in numbers, in words or on a hill",
    "level": "How big a step is suggested to you, 1 the smallest and 4 the biggest",
    "is_carer": "You look after somebody",
    "created_at": "Kept since",
    "last_message_at": "You last wrote",
    "paused_at": "On a break since",
    "paused_reason": "Why there is a break",
    "stopped_at": "You said stop",
    "deletion_asked_at": "You asked to have it deleted",
    "words": "In your words",
    "area": "About",
    "state": "How it stands",
    "raised_at": "When",
    "said_at": "When",
    "shown_at": "When",
    "taken_at": "When",
    "kind": "What about",
    "value": "Your answer, from 0 to 10",
    "low": "Somewhere from",
    "high": "up to",
    "style": "Said in",
    "category": "What it seemed to be about",
    "level_of_alert": "How grave it seemed",
    "reasons": "What made the coach think so",
    "witnesses": "Noticed by",
    "cues": "Because it sounded like",
    "false_alarm_said_at": "You said that it was a false alarm",
    "whose": "Whose idea it is",
    "peer_support": "Meeting others in the same boat",
    "when_text": "When you do it",
    "how_much": "How much",
    "how_often": "How often",
    "who_helps": "Who helps",
    "cue": "Your reminder",
    "then_part": "And then",
    "confidence": "How sure you were, from 0 to 10",
    "due_at": "Meant for",
    "sent_at": "Sent",
    "reminded_at": "Reminded",
    "answered_at": "You answered",
    "outcome": "How it went",
    "notes": "What you said of it",
    "spacing_days": "Days till the next",
    "granted_at": "You said yes",
    "withdrawn_at": "You took it back",
    "chosen_at": "You picked it",
    "family_view": "What your family would rather see",
}
_VALUES = {
    "in_focus": "being talked about",
    "parked": "kept for later",
    "raised": "told",
    "exploring": "being talked about",
    "planned": "there is a plan",
    "not_offered": "not asked yet",
    "none_exists": "there are none near you",
    "not_done": "not this time",
    "more_than_planned": "more than planned",
    "changed_plan": "you changed the plan",
    "partly": "part of it",
    "own_wish": "you wanted one",
    "safety": "your safety came first",
    "under_16": "it is for people of 16 and over",
    "meaning": "what was meant by it",
    "words": "the words themselves",
    "open": "not yet read by a person",
    "urgent": "it sounded urgent",
    "emergency": "it sounded like 999",
    "concern": "you were asked about it",
    "chat": "chatting here",
    "check_ins": "check-ins",
    "review": "letting peer workers read",
    "plan_confidence": "how sure you were of the plan",
    "importance": "how much it matters",
}
#: In these fields a person's own words stand: they are never changed.
_THEIRS = frozenset(
    "words name called what how_much when_text how_often who_helps cue then_part notes note text "
    "working not_working matters questions why_it_matters family_view condition place".split()
)


def plainly(table: str, row: object) -> object:
    """One record of a table in plain words; what is empty, or only joins records, is left out."""
    if not isinstance(row, Mapping):
        return row
    told = {
        _label(table, str(key)): _value(str(key), value)
        for key, value in row.items()
        if value not in (None, "", [], {}) and not _joins(str(key)) and not _untold(str(key), value)
    }
    if row.get("false_alarm_said_at"):
        told["What came of it"] = "you said that it was a false alarm"
    return told


def _untold(key: str, value: object) -> bool:
    """ "You look after somebody: no" is nothing that they ever said."""
    return key in _SAID_OR_NOT and value is False


def _joins(key: str) -> bool:
    return key in _ONLY_JOINS or key.endswith("_id")


def _label(table: str, key: str) -> str:
    if key == "level" and table == "safety_alerts":
        return _LABELS["level_of_alert"]
    return _LABELS.get(key, key)


def _value(key: str, value: object) -> object:
    if isinstance(value, Mapping):
        told = {name: one for name, one in value.items() if one not in (None, "", [], {})}
        return {_LABELS.get(str(name), str(name)): _value(str(name), told[name]) for name in told}
    if isinstance(value, (list, tuple)):
        return [_value(key, one) for one in value]
    if isinstance(value, str) and key not in _THEIRS:
        known = _VALUES.get(value)
        return known or (value.replace("_", " ") if value.islower() and " " not in value else value)
    return value
