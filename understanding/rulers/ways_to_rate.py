"""Another way to answer a scale, asked for: "och a dinnae like numbers", "as a picture"."""

import re

from understanding.text.words import in_english

__all__ = ["way_to_rate"]

_SCALES = r"(?:numbers?|figures|scales?|maths|sums|scoring)"
_WAYS = {
    "as_words": re.compile(
        r"\b(?:in|as|with|use|using) words\b|\bwords (?:instead|please)\b"
        rf"|\b(?:not|no|never|cannot|could not|hate|bad|hopeless|stop|rubbish)\b"
        rf"(?: \w+){{0,4}}? {_SCALES}\b"
        rf"|\b{_SCALES}\b(?: (?:is|are|all|just|pure|a bit|make me))* (?:daft|stupid|silly|"
        rf"pointless|"
        r"mince|nonsense|rubbish|no use|mean nothing|beyond me)\b"
    ),
    "as_picture": re.compile(
        r"\b(?:as|in|with) (?:a )?pictures?\b|\bpictures? (?:instead|please)\b"
    ),
    "as_numbers": re.compile(r"\b(?:in|as|with) numbers\b|\bnumbers (?:instead|please)\b"),
}


def way_to_rate(text: str) -> str | None:
    """Which other way somebody would rather answer a scale in: the label of its button."""
    said = in_english(text)
    return next((way for way, words in _WAYS.items() if words.search(said)), None)
