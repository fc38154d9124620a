"""My data: see it, take it along, delete it."""

from __future__ import annotations

import json
import re

from actions.always.welcome import CONSENT_WORDING
from actions.answers.hearing import NOT_UNDERSTOOD, answer_to, reads_first
from actions.danger.taken_back import SAME_TALK
from actions.files import keep_file
from actions.turn import Turn, step
from paper.data_page import data_page
from store.consents import ConsentKind, consents_of, grant, has_consent, withdraw
from store.deletion import ask_for_deletion
from store.export import export_person
from store.handovers import open_handover
from store.replays import forget_differences
from store.safety_alerts import alerts_of
from understanding.people.plain_feeling import plain_feeling
from understanding.talking.agreeing import asks_who_reads
from understanding.talking.bare_word import agrees_in_words
from understanding.talking.own_data import agrees_to_deleting, asks_about_deleting
from understanding.talking.readers_refused import refuses_readers
from understanding.text.words import in_english

#: "Fa reads it?", "what people": whoever asks has agreed to nothing yet.
WHO = re.compile(
    r"(?:(?:and|but|so|eh|och) )*(?:who|whom|fa|faa|wha|what people|which people|what folk|"
    r"peer (?:support )?(?:who|what))\b.{0,40}"
)
#: A fear or tears, just told.
FEARFUL = re.compile(
    r"\b(?:crying|cried|in tears|weeping|afraid|scared|frightened|terrified|panick?\w*|freaks? me "
    r"out|greeting my eyes)\b"
)
#: A guess at a yes gives no consent: the word itself must stand there.
SAYS_YES = re.compile(
    r"(?:(?:och|oh|well|right|eh|hm+|i suppose|i guess) ?[,.]? )*(?:yes|aye|yeah|yep|yup|yip|ya|"
    r"ok|okay|sure|fine|go on|of course|no problem|no bother|👍)"
)


@step("action_show_data")
def show_data(turn: Turn) -> None:
    """Everything held, as a page to read."""
    held = export_person(turn.session, turn.person.id)
    turn.give_file(
        keep_file(turn, "my-data.html", data_page(held).encode()),
        "utter_data_shown",
        summary=_summary(held),
    )


def _summary(held: dict[str, object]) -> str:
    named = {"goals": "goal", "plans": "plan", "check_ins": "check-in"}
    parts = []
    for table, word in named.items():
        rows = held.get(table)
        many = len(rows) if isinstance(rows, list) else 0
        parts.append(f"{many} {word}" if many == 1 else f"{many} {word}s")
    return ", ".join(parts)


@step("action_export_data")
def export_data(turn: Turn) -> None:
    """The same as JSON, for a machine, and as a page, for a person."""
    held = export_person(turn.session, turn.person.id)
    text = json.dumps(held, ensure_ascii=False, indent=2)
    turn.give_file(keep_file(turn, "my-data.json", text.encode()), "utter_data_caption")
    page = keep_file(turn, "my-data.html", data_page(held).encode())
    turn.dispatcher.utter_message(json_message={"file": page})


@reads_first("review", "readers", "replay")
def read_review(turn: Turn) -> str | None:
    """An explicit yes counts, in whatever words: "aye they can". "Fa?" asks who they are.

    "I dinnae want folk readin it" is a no, whatever is asked beside it.
    """
    if refuses_readers(turn.text):
        return "no"
    said = in_english(turn.text).strip(" .,!?")
    if agrees_in_words(turn.text):
        return "yes"
    if WHO.fullmatch(said) or asks_who_reads(turn.text):
        return "more"
    # "Cheers hen" thanks, and lets nobody read.
    guessed = turn.control == "thanks" or (turn.control == "yes" and not SAYS_YES.match(said))
    return NOT_UNDERSTOOD if guessed else None


@answer_to("review", "readers")
def hear_review(turn: Turn, label: str) -> str | None:
    """A consent of its own, dated, and taken back as easily as it was given.

    What is neither yes nor no ("the dug ate ma slipper") is met, and no consent is read into it.
    """
    if label == "more":
        return None
    if label == "said" and turn.asked == "review":
        return "beside"
    if label == "yes":
        grant(turn.session, turn.person.id, ConsentKind.REVIEW, CONSENT_WORDING, turn.now)
        turn.set("review_refused", None)
    else:
        withdraw(turn.session, turn.person.id, ConsentKind.REVIEW, turn.now)
        turn.set("review_refused", True)
    return None


@step("action_review_waits")
def review_waits(turn: Turn) -> None:
    """What was told comes first; who may read is asked another time."""
    turn.go_to("telling" if plain_feeling(turn.text) is not None else "else")


@step("action_ask_readers")
def ask_readers(turn: Turn) -> None:
    """Say whether peer support workers may read the chats, and ask anew."""
    if has_consent(turn.session, turn.person.id, ConsentKind.REVIEW):
        turn.say("utter_readers_yes")
    elif open_handover(turn.session, turn.person.id) is not None:
        turn.say("utter_readers_for_human")
    else:
        turn.say("utter_readers_no")


@answer_to("replay")
def hear_replay(turn: Turn, label: str) -> None:
    """May coaches try a change on it? Taken back, what was shown of it goes at once."""
    if label == "more":
        return
    if label == "yes":
        grant(turn.session, turn.person.id, ConsentKind.REPLAY, CONSENT_WORDING, turn.now)
    else:
        withdraw(turn.session, turn.person.id, ConsentKind.REPLAY, turn.now)
        forget_differences(turn.session, turn.person.id)


@step("action_ask_replay")
def ask_replay(turn: Turn) -> None:
    """Say whether coaches may try changes on what they wrote, and ask anew."""
    allowed = has_consent(turn.session, turn.person.id, ConsentKind.REPLAY)
    turn.say("utter_replay_yes" if allowed else "utter_replay_no")


def tells_of_feeling(text: str) -> bool:
    """Tell whether a fear or tears were just told."""
    return plain_feeling(text) is not None or bool(FEARFUL.search(in_english(text)))


@step("action_after_keeping")
def after_keeping(turn: Turn) -> None:
    """Once there is a plan worth reading: may peer support workers read it? Asked once."""
    asked = any(row.kind is ConsentKind.REVIEW for row in consents_of(turn.session, turn.person.id))
    refused = bool(turn.slots.get("review_refused"))
    # Nor is anybody asked for a consent in a talk in which danger was told of.
    told_at = [row.raised_at for row in alerts_of(turn.session, turn.person.id)]
    refused = refused or any(turn.now - at < SAME_TALK for at in told_at)
    # Nobody is asked for a consent who has just told of a fear or of tears.
    refused = refused or (turn.pressed is None and tells_of_feeling(turn.text))
    turn.go_to("else" if asked or refused or "review" in turn.questions_asked else "review")


@reads_first("delete_sure")
def read_delete_sure(turn: Turn) -> str | None:
    """ "How long till it's gone?" asks, and answers nothing."""
    return "explain" if asks_about_deleting(turn.text) else None


@answer_to("delete_sure")
def hear_delete_sure(turn: Turn, label: str) -> str | None:
    """ "Fine", "ok" and "better" are too little to wipe it all for: it is told and asked again."""
    if label == "yes" and turn.pressed is None and not agrees_to_deleting(turn.text):
        return "explain"
    return None


@step("action_explain_deletion")
def explain_deletion(turn: Turn) -> None:
    """How soon it is gone and what is left; then the question again."""
    turn.say("utter_deletion_explained")
    turn.go_to("delete_sure")


@step("action_delete_data")
def delete_data(turn: Turn) -> None:
    """Delete all of it, once this turn has been sent: Rasa saves the turn when it ends."""
    ask_for_deletion(turn.session, turn.person.id, turn.now)
    turn.set("consent", None)
    turn.say("utter_data_deleted")
