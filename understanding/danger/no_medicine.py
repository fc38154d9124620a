"""A question that only sounds like one about medicines: of a drink, a paper, or who is right."""

import re

from understanding.text.words import in_english

__all__ = ["asks_of_a_drink", "names_no_medicine"]

#: What such questions are about, where no medicine is named.
_OF_ELSE = re.compile(
    r"\b(?:papers?|letters?|notes?|forms?|certificates?|sick lines?|fit notes?|appointments?)\b"
    r"|\b(?:he|she|they|doctor|nurse) (?:is|are|was|were|be) (?:right|wrong|lying|serious)\b"
    r"|\b(?:is|are|was|were) (?:he|she|they|the doctor|the nurse) (?:right|wrong)\b"
)
_OF_A_DRINK = re.compile(r"\b(?:beers?|wine|pints?|lagers?|whisky|whiskey|drams?|alcohol)\b")
_OF_MEDICINES = re.compile(
    r"\b(?:tablets?|pills?|medic\w*|meds?|doses?|dosage|insulin|inhalers?|puffers?|sprays?|"
    r"injections?|jabs?|antibiotics?|steroids?|statins?|painkillers?|prescri\w*|drugs?|patch\w*|"
    r"mix\w*|with|tak(?:e|es|ing)|took|while on|when on|on top of|together|"
    r"\w+(?:ine|ol|in|pril|statin|pam|zole|cillin|profen|mol|codone|morphine) (?:and|with)|"
    r"\d+ ?mg|units?)\b"
)


def names_no_medicine(text: str) -> bool:
    """Tell whether a message asks of a drink, a paper or somebody's word, and of no medicine.

    "Is a beer ok wi ma tablets" asks of both, and is about medicines.
    """
    english = in_english(text)
    named = asks_of_a_drink(text) or _OF_ELSE.search(english) is not None
    return named and not _OF_MEDICINES.search(english)


def asks_of_a_drink(text: str) -> bool:
    """Tell whether a message names a drink: what it does to them is for a nurse to say."""
    return _OF_A_DRINK.search(in_english(text)) is not None
