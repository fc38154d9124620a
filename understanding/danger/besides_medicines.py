"""What a message about medicines tells besides: "… but I'm tired all the time and lonely"."""

import re

from understanding.text.words import in_english, readable

__all__ = ["told_besides_medicines"]

_MEDICINE = re.compile(
    r"\b(?:tablets?|pills?|medicines?|medications?|meds|doses?|dosage|statins?|insulin|inhalers?|"
    r"antidepressants?|painkillers?|paracetamol|ibuprofen|co-?codamol|codeine|tramadol|morphine|"
    r"gabapentin|pregabalin|amitriptyline|sertraline|fluoxetine|citalopram|mirtazapine|metformin|"
    r"ramipril|amlodipine|warfarin|aspirin|steroids?|antibiotics?|prescriptions?|prescribed|hrt|"
    r"beta ?blockers?|blood thinners?|side effects?|chemist|pharmac\w+|double up|mg|"
    r"[a-z]{4,}(?:pril|olol|statin|pine|zole|sartan|pam))\b"
)
_PARTS = re.compile(
    r"(?<=[.!?;])\s+|[,;]\s*|\s+-+\s+|\n+|\s+(?:but|and(?= (?:i|im|i'm|i've|ive|ah|am|my|ma|it|the|"
    r"nobody)\b)|plus|though|also)\s+|\s+(?=(?:i'm|im|ah'm|i am|i've|ive|i have|i feel|"
    r"(?:i|ah) (?:cannot|can't|cant|cannae|canny))\b)",
    re.IGNORECASE,
)
_FRONT = re.compile(
    r"^\W*(?:(?:but|and|an|so|because|cos|cause|plus|also|then)\W+)+", re.IGNORECASE
)
#: What tells of oneself; "what do you think" and "please" do not.
_OF_THEM = re.compile(r"\b(?:i|i'm|am|i've|me|my|myself)\b")
_ASKS = re.compile(
    r"\?|^(?:should|shid|shd|shall|cud|cd|wid|kin|can|could|is|are|do|does|will|would|what|how|why|when|shall|any|tell|please)\b"
)
_ABOUT_TAKING = re.compile(
    r"\b(?:take|taking|took|stop|stopped|stopping|start|need|want|come off|halve|skip|forget|hate|"
    r"like|told|said|swap|change|double|up|cut) (?:them|it|these|those|any|that|one|two|three|half|"
    r"more|less|to take|another|extra|\d+|a (?:couple|few|double|second|half)|the (?:lot|rest))\b"
)
_ALL_WELL = re.compile(r"\b(?:fine|ok|okay|grand|all right|alright|perfectly well)\W*$")
_FEWEST = 3


def told_besides_medicines(text: str) -> str:
    """What is told besides, in the person's own words; "" where it is all about the medicines."""
    kept = []
    for part in _PARTS.split(readable(text)[:2_000]):
        said = _FRONT.sub("", part or "").strip(" ,.;!")
        english = in_english(said)
        names_one = _MEDICINE.search(english) or _ABOUT_TAKING.search(english)
        if (
            len(said.split()) < _FEWEST
            or names_one
            or _ASKS.search(english)
            or _ALL_WELL.search(english)
        ):
            continue
        if _OF_THEM.search(english):
            kept.append(said)
    return " and ".join(kept[:2])
