"""How far a service is an answer to what was asked: its witnesses, each with its worth.

The worths are those of a logistic regression over three sets of questions, scaled by what a
deviation of the meaning is worth, and rounded (docs/decisions.md, 22g).
"""

from __future__ import annotations

#: A service of which nothing speaks for or against it.
BEFORE_ANY_WITNESS = 0.17
#: What each witness is worth: the kind of help by name, the words shared, how far the meaning
#: stands out (a deviation), and how far the kind does that the meaning is like (a deviation). A
#: kind counts for so much because it is believed only as far as the meaning bears it out.
KIND_WORTH, WORDS_WORTH, MEANING_WORTH, MEANT_WORTH = 1.1, 0.4, 0.13, 0.30
#: A kind that is named, and that the service is not of: less, and much less where there is no
#: mistaking it.
OF_ANOTHER_KIND, OF_PLAINLY_ANOTHER = 0.1, 0.35
#: What it is worth that the words of both are like the same kinds (directory/kinds_meant.py), and
#: how far those of any two are.
AGREEMENT_WORTH, USUAL_AGREEMENT = 0.9, 0.5
#: Neither its kind is named nor meant: a word or two in common are chance.
OF_NO_KIND = 0.4
#: Less than this is not an answer to what was asked: then nothing is named. It is held against the
#: best alone, for whether there is an answer at all is told by the best, and by how much better
#: what may not be offered would have been. Our own tags are no guess either way
#: (docs/decisions.md, 22d and 22g).
LEAST_MERIT = 0.85
LEAST_BY_TAG, LEAST_OF_ANOTHER_TAG = 0.36, 1.1
#: Less than this beside the best is padding, whatever the best is.
LEAST_BESIDE = 0.60
#: Not what was asked for, but close enough to be named as something else.
ALMOST = 0.26
#: Of less relevance than this nothing is held against the rules.
LOOKED_INTO = 0.1
#: What a kind that is close to the one asked for is worth of it.
NEAR_WORTH = 0.4
#: A kind that stands out by less is not meant; one that stands out by more is meant no more. Beside
#: a kind that is named, one that is but hinted at is most often chance.
LEAST_MEANT, LEAST_MEANT_BESIDE, MOST_MEANT = 0.8, 2.0, 6.0
#: A kind that stands out by no more than this over the least is no witness against "another kind".
HARDLY_MEANT = 0.5
#: From here on somebody has as good as said it.
AS_GOOD_AS_SAID, HALF_SAID = 3.5, 2.8

#: Things that nothing else can stand in for.
PLAIN_KINDS = frozenset(
    {"martial_arts", "riding", "boats", "dental", "foot_care", "hair", "driving_lessons", "music",
     "photography", "drama", "film", "language_class", "childcare", "toys_library", "mens_shed",
     "wheelchair_sport", "sport", "pets", "yoga", "arts", "cycling", "legal", "smoking",
     "swimming", "gambling", "stroke", "aids_equipment", "lunch_club", "repair", "furniture",
     "shopmobility", "hearing_aids", "meals_brought"}
)  # fmt: skip

#: Help that is advice or somebody to talk to, so that a voice does: where a shop or a circle for it
#: has closed, a line may stand in.
AS_GOOD_BY_PHONE = frozenset(
    {"benefits", "debt", "energy_bills", "housing", "tenants", "alcohol", "drugs", "gambling",
     "smoking", "crisis", "recovery", "bereavement", "baby_loss", "befriending", "pain", "lgbt",
     "gender_identity", "carers", "counselling", "low_mood", "anxiety", "family_addiction",
     "citizens_advice", "money_advice", "domestic_abuse", "sexual_violence", "farming"}
)  # fmt: skip

#: It says that it is for people of some kind, which was neither said nor meant: less. Where what
#: was asked for is plain, nearly none: who asks for a walk is not sent to walks for widows.
FOR_OTHERS, FOR_OTHERS_PLAINLY = 0.4, 1.4
#: Groups of people, as a service says for whom it is.
PEOPLE = frozenset(
    {"bereavement", "veterans", "lgbt", "gender_identity", "carers", "parents", "fathers",
     "refugees", "culture", "multilingual", "deaf", "menopause", "autism", "adhd",
     "learning_disability", "pain", "lungs", "heart", "diabetes", "arthritis", "stroke", "ms",
     "brain_injury", "neuro", "parkinsons", "epilepsy", "rare_condition", "fatigue", "cancer",
     "dementia", "sight", "hearing", "bowel", "kidney", "liver", "hiv", "skin", "eating_disorder",
     "farming", "working_away", "shift_work", "recovery", "alcohol", "drugs", "gambling",
     "smoking", "faith", "kinship", "victims", "prison", "domestic_abuse", "sexual_violence",
     "homelessness", "young_people", "disability", "anxiety", "low_mood"}
)  # fmt: skip
#: What would answer but may not be offered tells what an answer is: so far behind it nothing is.
#: But for what answers as well as this by itself: a closed class makes no other less.
BEHIND_THE_BARRED, SURE = 0.45, 1.25

# For whom and in what company is often only the setting of another need.
_SETTING = frozenset(
    {"money_advice", "older_people", "young_people", "young_adults", "men", "women", "loneliness",
     "peer_group", "self_management", "learning", "disability", "work", "carers", "family_support"}
)  # fmt: skip
_SETTING_WORTH = 0.5


_COMPANY = frozenset(
    {"older_people", "young_people", "young_adults", "men", "women", "loneliness", "peer_group",
     "self_management", "learning"}
)  # fmt: skip


def without_company(kinds: frozenset[str]) -> frozenset[str]:
    """The kinds that tell what a thing is for, and not with whom, where any do."""
    return kinds - _COMPANY or kinds


def without_setting(kinds: frozenset[str]) -> frozenset[str]:
    """The kinds that say what is sought, where any do: a man with a van is no time with men."""
    return kinds - _SETTING or kinds


def worth_of(kind: str) -> float:
    """What a kind counts beside another: half where it is but the setting."""
    return _SETTING_WORTH if kind in _SETTING else 1.0


def weights_of(kinds: frozenset[str]) -> dict[str, float]:
    """What each kind of help that is asked for counts."""
    if not kinds - _SETTING:
        return dict.fromkeys(sorted(kinds), 1.0)
    return {kind: worth_of(kind) for kind in sorted(kinds)}
