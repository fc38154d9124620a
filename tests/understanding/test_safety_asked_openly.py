"""Short answers to questions about danger that take it for granted, or ask in other words."""

from __future__ import annotations

from tables import for_every_row

from tests.understanding.told_beside import assert_nothing_told, assert_told
from understanding.safety.answered import ANSWERED

SAD = "How often do thoughts of suicide come?"
OFTEN_CUT = "When did you last cut yourself?"
HIT = "Has your partner ever hit you?"
RACING = "How long has your heart been pounding?"
SHOW = "Ask him to smile for you. What does his face do?"
USUAL = "How's your breath today, compared with most days?"
SUGAR = "What does the meter say now?"

TOLD = [
    (SAD, "maist nights", "suicide_thoughts"),
    (SAD, "mair than I'd tell the wife", "suicide_thoughts"),
    ("Do you ever feel you'd rather not be here?", "wee touch", "suicide_thoughts"),
    ("Are you having thoughts of suicide?", "no the now. it comes and goes", "suicide_thoughts"),
    ("What do you think about when you're thinking about dying?", "the quiet", "suicide_thoughts"),
    ("How sure are you that you can stay safe tonight?", "2", "suicide_thoughts"),
    ("Where would you go to end your life?", "the viaduct", "suicide_immediate"),
    ("Have you a plan to end your life?", "pretty much", "suicide_immediate"),
    ("Where are the pills just now?", "in ma lap", "suicide_immediate"),
    ("Where are you?", "other side of the railings", "suicide_immediate"),
    ("What do you do when it all gets too much?", "burn myself", "self_harm"),
    ("Where do you tend to hurt yourself?", "ma stomach", "self_harm"),
    (OFTEN_CUT, "sunday night", "self_harm"),
    ("Did you manage to resist the urge to cut?", "lasted till thursday", "self_harm"),
    (HIT, "just when he's steamin", "abuse"),
    (HIT, "a slap, once or twice", "abuse"),
    ("What happens when he loses his temper?", "plates get smashed", "abuse"),
    ("Who gave you that black eye?", "my son", "abuse"),
    ("Are you allowed to see your friends?", "if he lets me", "abuse"),
    ("Is it safe to talk?", "he's through the wall", "abuse"),
    ("Are you 16 yet?", "15 in june", "child_at_risk"),
    ("Are you at work or at school?", "third year", "child_at_risk"),
    ("Who's looking after the kids?", "they're on their own", "child_at_risk"),
    ("Do you mean to hurt him?", "if he opens his mouth", "harm_to_others"),
    ("What have you got in your hand?", "the bread knife", "harm_to_others"),
    ("What do the voices say?", "tae jump", "psychosis"),
    ("When did you last have a proper meal?", "five days ago", "eating_disorder"),
    (RACING, "an hour and mair", "chest_pain_or_heart"),
    (
        "Where do you feel the pain?",
        "behind ma breastbone and intae the jaw",
        "chest_pain_or_heart",
    ),
    (SHOW, "hangs on the left", "stroke"),
    ("Are the words coming out right?", "naw", "stroke"),
    ("How long has her speech been like that?", "since breakfast", "stroke"),
    (USUAL, "worse again", "breathing"),
    (USUAL, "terrible", "breathing"),
    ("How many puffs have you had?", "12 and still tight", "breathing"),
    ("When did he last pee?", "yesterday", "sepsis"),
    ("Have you an EpiPen?", "gave it him, still swollen", "anaphylaxis"),
    (SUGAR, "2.7", "diabetes_emergency"),
    (SUGAR, "says HI", "diabetes_emergency"),
    ("How is your husband now?", "he's stopped talking", "unconscious_or_seizure"),
    ("How long has the fit been going?", "6 mins", "unconscious_or_seizure"),
    ("Is he still bleeding?", "soaked three tea towels", "bleeding_or_injury"),
    ("What did the vomit look like?", "like coffee", "bleeding_or_injury"),
    ("Have you felt the baby move?", "no since yesterday", "pregnancy"),
    ("What has your toddler swallowed?", "one of my mum's tablets", "overdose_or_poisoning"),
    ("How much insulin did you give yourself?", "80 units instead o 8", "overdose_or_poisoning"),
]
NOTHING_TOLD = [
    (SAD, "never"),
    (SAD, "none, honestly"),
    ("Do you ever feel you'd rather not be here?", "no, never"),
    ("How sure are you that you can stay safe tonight?", "9"),
    ("Where are you?", "on the bus"),
    ("Where are the pills just now?", "handed them in to the chemist"),
    ("What do you do when it all gets too much?", "cut down on the news"),
    ("What do you do when it all gets too much?", "burn off steam at the gym"),
    (OFTEN_CUT, "never in my life"),
    ("When would you like to start cutting down?", "monday"),
    (HIT, "no, he's soft as butter"),
    (HIT, "only at scrabble"),
    ("Who gave you that black eye?", "the dog, he jumped up"),
    ("Are you 16 yet?", "aye, long since"),
    ("Who's looking after the kids?", "my mum"),
    ("What's in the bag?", "a bread knife"),
    ("What do the voices say?", "same as always, I ignore them"),
    (RACING, "it's stopped"),
    ("Where do you feel the pain?", "my left knee"),
    (SHOW, "both sides up"),
    (USUAL, "no worse"),
    (USUAL, "the usual puff"),
    (SUGAR, "7.1"),
    ("How is your husband now?", "stopped answering my texts, he's at work"),
    ("What did the vomit look like?", "yellow"),
    ("Is he still bleeding?", "no, it's stopped"),
    ("How many biscuits have you had?", "the whole box"),
    ("When would you like to do it?", "thursday"),
    ("How long were you at the gym?", "2 hours"),
    ("How is the plan going?", "worse again"),
]


@for_every_row(("before", "text", "category"), TOLD)
def test_what_is_no_denial_tells_of_what_the_question_takes_for_granted(
    before: str, text: str, category: str
) -> None:
    assert_told(before, text, category)


@for_every_row(("before", "text"), NOTHING_TOLD)
def test_a_denial_or_an_everyday_question_is_left_alone(before: str, text: str) -> None:
    assert_nothing_told(before, text)


def test_every_row_has_a_name_of_its_own() -> None:
    names = [row.name for row in ANSWERED]
    assert len(names) == len(set(names))
