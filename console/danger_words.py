"""Kinds of danger as somebody says them to a colleague: no codes, none of the person's words."""

from __future__ import annotations

from store.safety_alerts import AlertLevel, SafetyAlert

_WORDS = {
    "suicide_immediate": "May be about to end their life",
    "suicide_thoughts": "Thinking of ending their life",
    "self_harm": "Hurting themselves",
    "low_mood": "Very low",
    "psychosis": "Hears or sees what others do not",
    "abuse": "Hurt or threatened by somebody",
    "harm_to_others": "May hurt somebody else",
    "child_at_risk": "A child may be in danger",
    "chest_pain_or_heart": "Chest pain, or the heart",
    "heart_water": "Swelling, with a bad heart",
    "stroke": "May be a stroke",
    "breathing": "Short of breath",
    "sepsis": "May be sepsis, blood poisoning",
    "anaphylaxis": "A bad allergic reaction",
    "diabetes_emergency": "Diabetes: blood sugar",
    "low_blood_sugar": "Blood sugar too low",
    "diabetic_foot": "A sore foot, with diabetes",
    "unconscious_or_seizure": "Passed out, or had a fit",
    "bleeding_or_injury": "Bleeding, or a bad injury",
    "pregnancy": "Danger in pregnancy",
    "overdose_or_poisoning": "Took too much, or poison",
    "medication_question": "A question about medicine",
    "eating_disorder": "Eating too little, or being sick after it",
}
LEVELS = {
    AlertLevel.EMERGENCY: "an emergency",
    AlertLevel.URGENT: "urgent",
    AlertLevel.CONCERN: "a worry",
}


def danger_said(category: str | None) -> str:
    """A kind of danger in words: "Thinking of ending their life"."""
    kind = category or ""
    plain = kind.replace("_", " ")
    return _WORDS.get(kind, plain[:1].upper() + plain[1:])


def alert_said(alert: SafetyAlert) -> str:
    """An alert in a line: "Took too much, or poison: an emergency"."""
    return f"{danger_said(alert.category)}: {LEVELS[alert.level]}"
