"""What is said of services just shown, other than which one: a question, or that it is too far."""

from __future__ import annotations

import re

from actions.answers.hearing import reads_first
from actions.services.finding import carry_on, fitting, keep_unmet, offer, shown_ids
from actions.services.service_cards import shown_last
from actions.services.service_outcome import told_of_no_answer
from actions.services.taking_one import get_in_touch, taken_in_words
from actions.services.what_is_needed import names_it_instead, wishes_another
from actions.services.whereabouts import moved, names_another_place
from actions.turn import Turn, step
from coaching.service_picks import gets_in_touch, the_one
from coaching.service_questions import (
    Detail,
    details_asked,
    is_question,
    picked_by_place,
    too_far,
    which_meant,
)
from directory.details import told_of
from store.agenda import LimitKind, note_limit
from store.services import Service
from understanding.people.cannot_wait import cannot_wait
from understanding.services.full_up import names_one, picks_by_name
from understanding.services.help_wanted import wants_a_visitor
from understanding.services.places import says_where_not
from understanding.services.service_requests import asks_for_another
from understanding.services.shy_of_contact import shy_of_contact
from understanding.talking.asides import named_in
from understanding.text.words import in_english

#: "He lives wi me. Nane o these": said among other words.
NONE_OF_THEM = re.compile(
    r"\b(?:none|nane|not any|not one|not a one|neither|no one) (?:of|o) (?:these|them|those|that|"
    r"they|it)\b|"
    r"^\W*(?:(?:no|nope|och|ach|well|sorry)\b[\s,.]+)*(?:no|none|neither|not one|not any)"
    r"(?:[\s,.]+(?:thanks|thank you|ta|hen|pal|please|again|there))*\W*$|"
    r"^\W*(?:(?:no|nope|och)\b[\s,.]+)*none[.,;!]|"
    r"\b(?:these|those|they|none)(?: are| is)? (?:all )?(?:no use|"
    r"no good|useless|not (?:for|right for|any good to|any use to) (?:me|us|him|her))\b"
)
OTHERS = re.compile(
    r"\W*(?:(?:och|well|aye|yes|no|ok|so|right|please|just|can you|could you)[\s,.]+)*(?:(?:show|"
    r"give|find)(?: me| us)? )?(?:the |some |any )?(?:others?|other ones|more|some more|different "
    r"ones|another (?:one|lot))(?: please| then| instead)?\W*"
)


@reads_first("services_ok")
def hear_of_services(turn: Turn) -> str | None:
    """Tell a question about the services, and "too far", from an answer."""
    english = in_english(turn.text)
    if (told := told_of_no_answer(turn) or taken_in_words(turn)) is not None:
        return told
    # It comes to nobody's house, or they are really after something else: another search.
    if wants_a_visitor(turn.text) or names_it_instead(turn.text) or cannot_wait(turn.text):
        return "said"
    if NONE_OF_THEM.search(english):
        return "none"
    if too_far(english) or says_where_not(turn.text):
        return "nearer"  # "I live in Dundee, not Leith".
    if asks_for_another(turn.text, [service.name for _, service in shown_last(turn)]):
        return "others"
    if OTHERS.fullmatch(english):
        return "others"
    if details_asked(english) or shy_of_contact(turn.text):
        return "about"
    if is_question(english):
        return "said" if names_another_place(turn) or wishes_another(turn) else "about"
    # "Aye, the second one" is no plain yes, and "the last one" is the last of the services.
    shown = shown_last(turn)
    place = picked_by_place(english, len(shown))
    if place is None and picks_by_name(turn.text, [service.name for _, service in shown]):
        place = names_one(turn.text, [service.name for _, service in shown])
    if place is None:
        place = named_in(turn.text, [_in_words(service) for _, service in shown])
    return None if place is None else f"signpost_{shown[place][0].id}"


def _in_words(service: Service) -> str:
    """What somebody may name a service by: its name first, then what it is and how it begins."""
    parts = (service.name, service.description, service.application_process)
    return "\n".join(str(part or "").replace("\n", " ") for part in parts)


@step("action_tell_of_service")
def tell_of_service(turn: Turn) -> None:
    """Answer from the card, of the service they ask about or of each; then one of them may do.

    Once one is picked, it is the one they mean, and what was talked about before goes on.
    """
    english = in_english(turn.text)
    still_choosing = turn.asked == "services_ok"
    if gets_in_touch(english) or (still_choosing and the_one(english)):
        get_in_touch(turn)
        return
    services = [
        service for row, service in shown_last(turn) if still_choosing or row.chosen_at is not None
    ] or [service for _, service in shown_last(turn)]
    meant = [services[place] for place in which_meant(english, [each.name for each in services])]

    def facts(detail: Detail) -> str:
        return "\n".join(
            f"{service.name}: {told_of(service, detail, turn.person.place)}" for service in meant
        )

    asked = details_asked(english)
    if not asked and shy_of_contact(turn.text):
        asked = (Detail.FIRST_WORDS,)
        turn.say("utter_shy_of_contact")
    for detail in asked:
        turn.say(f"utter_service_{detail.value}", facts=facts(detail))
    if not asked:
        turn.say("utter_service_not_written", facts=facts(Detail.CONTACT))
    if still_choosing:
        turn.go_to("services_ok")
    else:
        carry_on(turn)


@step("action_look_nearer")
def look_nearer(turn: Turn) -> None:
    """Too far: a limit from now on. Others that are nearer or need no journey, or plainly none."""
    need = str(turn.slots.get("need") or "")
    if moved(turn):
        turn.starts_anew = True
        offer(turn, need)
        return
    if turn.once("limit"):
        note_limit(turn.session, turn.person.id, LimitKind.TRAVEL, turn.text, turn.now)
    others = fitting(turn, need, leave_out=shown_ids(turn))
    if others:
        offer(turn, need, found=others, intro="utter_nearer_intro")
        return
    near = {match.id for match in fitting(turn, need)}
    names = [service.name for row, service in shown_last(turn) if row.service_id in near]
    if names:
        turn.say("utter_nearer_shown", names=", ".join(names))
        turn.go_to("services_ok")
        return
    keep_unmet(turn, need)
    turn.say("utter_none_nearer")
    carry_on(turn)
