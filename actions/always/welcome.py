"""Hello: what this is, agreeing to chat, and what was said before that is not lost."""

from __future__ import annotations

import re

from actions.agenda.agenda import take_story, take_things
from actions.agenda.loss import say_sorry_for_loss
from actions.agenda.reflecting import say_words_back
from actions.agenda.story_heard import say_story
from actions.always.asked_of_coach import ANSWERS
from actions.always.other_language import say_in_their_language
from actions.answers.hearing import NOT_UNDERSTOOD, answer_to, reads_first
from actions.danger.lines import crisis_lines, emergency_number
from actions.turn import Turn, step
from store.consents import ConsentKind, grant
from store.people import (
    PauseReason,
    heard_from,
    pause_person,
    resume_person,
    start_person_again,
)
from understanding.people.all_is_well import says_all_is_well
from understanding.people.loss import loss_in, told_beside
from understanding.talking.agreeing import (
    ASKS_TO_AGREE,
    asks_before_agreeing,
    asks_what_this_is,
    asks_who_reads,
    cannot_say,
    read_agreement,
    told_with_an_age,
    wants_no_readers,
)
from understanding.talking.asked_first import asked_first
from understanding.talking.asked_of_coach import all_asked_of_coach
from understanding.talking.set_apart import set_apart
from understanding.text.words import in_english
from understanding.topics.story_told import read_story

#: The wording that a person agreed to; a new one is a new version.
CONSENT_WORDING = "2026-11"
#: Openers that say nothing of what is on their mind.
SHORT_HELLO = 3
#: So many words hold more than a hello or a word of help.
A_STORY = 6
#: Wishes that are answered there and then.
KEPT_FOR_NOTHING = frozenset({"stop", "human", "who_are_you", "privacy", "delete_my_data", "menu"})
#: Asked rather than told.
BEFORE_AGREEING = frozenset({"privacy", "who_are_you", "medical_question", "what_is"})
#: "Could you tell me what this is before I agree to anything?"
WHAT_IT_IS = re.compile(r"\bwhat (?:this|it|all this) is\b")
#: After "I'm under 16" only a word about their age puts it right.
SAYS_16 = re.compile(r"\b(?:16|sixteen|over|adult)\b", re.IGNORECASE)


@step("action_welcome")
def welcome(turn: Turn) -> None:
    """Say what this is, and keep a first message that says more than hello for after the tap."""
    heard_from(turn.session, turn.person.id, turn.now)
    say_in_their_language(turn)
    if turn.person.paused_reason is PauseReason.UNDER_16:
        turn.say("utter_under_16", lines=crisis_lines(turn, "low_mood", age=15))
        return
    keep_first_words(turn)
    if turn.asked not in ASKS_TO_AGREE:
        turn.say("utter_welcome", emergency=emergency_number())  # The long one is said once.
        for one in asked_first(turn.text):
            turn.say(one.value)
        if asks_what_this_is(turn.text) or WHAT_IT_IS.search(in_english(turn.text)):
            turn.say("utter_about_me")
    turn.go_to("consent")


def keep_first_words(turn: Turn) -> bool:
    """Keep what is told before they agree, for the moment when they have; say whether it was."""
    words = len(turn.text.split())
    # "My hip is agony, I need help with it" tells more than the wish for help.
    told = words > SHORT_HELLO and (turn.control is None or words >= A_STORY)
    wish = turn.intent in BEFORE_AGREEING or turn.control in KEPT_FOR_NOTHING
    if says_all_is_well(turn.text) or not set_apart(turn.text).told:
        return False  # "I hope I'm not disturbing you", "I'm fine": nothing that brings them.
    if not told or wish or turn.tongue is not None or turn.reading.get("safety"):
        return False
    before = turn.slots.get("first_words")
    turn.set("first_words", f"{before}\n{turn.text}"[:1000] if before else turn.text[:1000])
    return True


@reads_first(*sorted(ASKS_TO_AGREE))
def read_consent(turn: Turn) -> str | None:
    """A yes to both, or one half of it: an age alone agrees to nothing, and the other way round."""
    if turn.person.paused_reason is PauseReason.UNDER_16:
        return None
    read = read_agreement(turn.text)
    if asked_first(turn.text) and read != "under_16":
        return "more"  # Answered, each by itself, and then they are asked again.
    if read == "agrees" and turn.asked != "consent":
        return "yes"
    if read == "of_age" and turn.asked != "old_enough" and asks_before_agreeing(turn.text):
        return "more"  # "I'm 45, am I meant to chat to a robot?"
    if read == "of_age" and turn.asked != "consent":
        return "yes" if turn.asked == "old_enough" else NOT_UNDERSTOOD
    if read is None and turn.asked != "old_enough" and asks_before_agreeing(turn.text):
        return "more"  # Whatever they ask first is answered before they are asked again.
    if read is None and cannot_say(turn.text):
        return NOT_UNDERSTOOD  # "Not sure" agrees to nothing, whatever word it has in common.
    if read is None and len(turn.text.split()) > SHORT_HELLO and not asks_what_this_is(turn.text):
        return "said"  # "Sair back and nae sleep": the "nae" refuses nothing.
    return read


@answer_to(*sorted(ASKS_TO_AGREE))
def hear_consent(turn: Turn, label: str) -> str | None:
    """One dated row for chatting; other consents are asked for when they matter."""
    if label == "said":
        # Whatever somebody under 16 writes next, they are told where children are answered.
        is_child = turn.person.paused_reason is PauseReason.UNDER_16
        if is_child:
            return "under_16"
        return "told" if keep_first_words(turn) else "not_understood"
    if label == "of_age":
        _keep_told_with_an_age(turn)
        return None
    if label == "yes":
        if turn.person.paused_reason is PauseReason.UNDER_16:
            if turn.pressed is None and not SAYS_16.search(turn.text):
                return "under_16"  # "OK" or "please" is no word about their age.
            resume_person(turn.session, turn.person.id)
        if turn.once("consent"):
            grant(turn.session, turn.person.id, ConsentKind.CHAT, CONSENT_WORDING, turn.now)
        start_person_again(turn.session, turn.person.id)
        turn.set("consent", "yes")
        if turn.pressed is None and wants_no_readers(turn.text):
            turn.set("review_refused", True)  # Whether somebody may read along is not asked later.
        _keep_told_with_an_age(turn)
    return None


def _keep_told_with_an_age(turn: Turn) -> None:
    """ "I'm 58, chest's bad": what is told beside an age is taken up once they have agreed."""
    told = told_with_an_age(turn.text) if turn.pressed is None else ""
    if told:
        before = turn.slots.get("first_words")
        turn.set("first_words", f"{before}\n{told}"[:1000] if before else told[:1000])


@step("action_answer_first")
def answer_first(turn: Turn) -> None:
    """What they ask before they agree, each thing of it; where none is plain, what this is."""
    asked = all_asked_of_coach(turn.text) if turn.pressed is None else []
    first = asked_first(turn.text) if turn.pressed is None else []
    lines = [one.value for one in first]
    lines += list(dict.fromkeys(ANSWERS[one] for one in asked if one in ANSWERS and not first))
    if turn.pressed is None and not first and asks_who_reads(turn.text):
        lines.insert(0, "utter_who_reads")
    for line in lines or ["utter_about_me", "utter_who_reads"]:
        turn.say(line)


@step("action_begin")
def begin(turn: Turn) -> None:
    """Go straight on with what they had said before agreeing, if they had."""
    if turn.pressed is None and asks_who_reads(turn.text):
        turn.say("utter_who_reads")
    elif turn.pressed is None and asks_what_this_is(turn.text):
        turn.say("utter_about_me")  # "Aye over 16. whit is this" agrees, and asks.
    words = turn.slots.get("first_words")
    if not words:
        turn.set("began", "fresh")
        return
    turn.set("first_words", None)
    words = str(words)
    if loss_in(words):
        say_sorry_for_loss(turn, words)
        if not told_beside(words):
            turn.set("began", "loss")
            turn.go_to("loss_more")
            return
        words = told_beside(words)
    story = read_story(words)
    if story is not None and take_story(turn, words):
        turn.set("began", "story")
        say_story(turn, story)
        return
    turn.set("began", take_things(turn, words))
    say_words_back(turn, words)


@step("action_under_16")
def under_16(turn: Turn) -> None:
    """Coaching stops for somebody under 16; the line for their age is named."""
    pause_person(turn.session, turn.person.id, PauseReason.UNDER_16, turn.now)
    turn.set("consent", "no")
    turn.say("utter_under_16", lines=crisis_lines(turn, "low_mood", age=15))
