"""What the coach says to danger, and how coaching comes back. The wording is in domain/wording.

Emergency: the route in the first line, and nothing else. Urgent: what was said is named, one calm
question, one or two open lines, and when a person will read it. Coaching and check-ins wait until
the person wants them back; "I'm OK, that's not what I meant" is one tap. The alert stays.
"""

from __future__ import annotations

from dataclasses import dataclass

from rasa_sdk.executor import CollectingDispatcher

from actions.always.other_language import say_in_their_language
from actions.always.welcome import SAYS_16
from actions.danger.breath import asks_about_an_inhaler, is_left_open
from actions.danger.holding import (
    begin,
    deny,
    go_back,
    hear_after_all,
    hold,
    keep_unheard,
    questions_since_danger,
    release,
)
from actions.danger.lines import crisis_lines, emergency_number, when_read, where_they_live_matters
from actions.danger.taken_back import (
    go_on_after_heart,
    is_waved_away,
    let_be_with_lines,
    may_be_back,
    was_told_hours_ago,
)
from actions.turn import Turn, answer_payload, step
from coaching.blood_sugar import sugar_is_low
from coaching.crisis_lines import crisis_lines as table
from coaching.danger_families import OF_ENDING_IT, by_meaning_alone
from coaching.questions import SAFETY_QUESTIONS
from coaching.safety_answers import answer_for
from store.people import PauseReason
from store.safety_alerts import say_false_alarm
from store.settings import settings
from understanding.danger.alarm_denied import is_puzzled
from understanding.danger.brushed_off import is_unsure
from understanding.danger.eased import tells_it_eased
from understanding.danger.help_reached import is_worse, tells_help_reached
from understanding.danger.means_away import tells_means_away
from understanding.danger.not_alone import tells_company, tells_safe
from understanding.danger.plain_no import says_plain_no
from understanding.danger.said_outright import says_outright
from understanding.danger.sign_denied import denies_sign, help_came, is_up_again, refuses_to_call
from understanding.danger.told_beside_danger import told_beside_danger
from understanding.people.age import says_under_16
from understanding.safety.diabetes_told import tells_of_a_foot
from understanding.safety.heart_told import tells_of_water

Button = dict[str, str]
OK_BUTTON = {"title": "I'm OK, not what I meant", "payload": "/im_ok"}
OVER_16_BUTTON = {"title": "I'm 16 or over", "payload": "/im_ok"}
COME_BACK_BUTTON = {"title": "Carry on with coaching", "payload": "/resume"}
LIVES_ELSEWHERE_BUTTONS = [
    {"title": title, "payload": answer_payload(nation)}
    for title, nation in (
        ("England", "england"),
        ("Wales", "wales"),
        ("Northern Ireland", "northern_ireland"),
    )
]
#: "Are you being sick or very sleepy?", "Is anyone in danger now?": a yes makes it 999.
GRAVER_IF_YES = frozenset({"diabetes_emergency", "sepsis", "child_at_risk", "chest_pain_or_heart"})
#: Lines for what has to be seen today and is no emergency as it stands.
SAME_DAY = "same_day"
#: Where a text may be the smallest step, as calling is more than somebody can do.
A_TEXT_MAY_DO = frozenset({"suicide_thoughts", "self_harm", "eating_disorder"})
#: Eased or over, these are seen today all the same; what was swallowed, a throat that swells or
#: blood that is poisoned are not over because they feel better.
PASSES_AND_COMES = frozenset(
    {
        "chest_pain_or_heart",
        "stroke",
        "unconscious_or_seizure",
        "breathing",
        "bleeding_or_injury",
        "diabetes_emergency",
    }
)
#: Words alone may misread these ("a stroke of luck"); of what is dark nothing is heard again.
OF_THE_BODY = PASSES_AND_COMES | {"sepsis", "anaphylaxis", "pregnancy"}
#: What is said once it has eased or somebody knows: 999 is not named first again after these.
MET = frozenset(
    {"utter_stay_past", "utter_stay_reached", "utter_stay_not_there", "utter_stay_means_away"}
)
#: Where somebody who fell may be up again.
OF_A_FALL = frozenset({"bleeding_or_injury", "unconscious_or_seizure"})
CHILD = 15
#: What may be asked for while coaching waits, as it is said back.
ASKED_FOR = {
    "find_service": "help near you",
    "prepare_appointment": "your visit",
    "my_goals": "your goals",
    "change_plan": "your plan",
    "recap": "your plan",
    "get_card": "your plan",
    "change_check_in": "your check-ins",
    "new_goal": "something new",
}


@dataclass(frozen=True)
class Danger:
    """What is to be answered: which danger, how grave, and whether it was answered just now."""

    category: str
    level: str
    again: bool


def say_999(dispatcher: CollectingDispatcher) -> None:
    """Whatever goes wrong on our side, an answer to danger names the way to help."""
    dispatcher.utter_message(
        response="utter_emergency", lines=table()["emergency"].say, buttons=[OK_BUTTON]
    )


def hold_for_danger(turn: Turn) -> None:
    """Let coaching wait and alert the reviewers: kept even where the answer itself fails."""
    _hold(turn, _danger(turn))


def _hold(turn: Turn, danger: Danger) -> None:
    reason = PauseReason.UNDER_16 if _is_young(turn, danger) else PauseReason.SAFETY
    hold(turn, danger.category, danger.level, reason)


@step("action_ask_safe", if_it_fails=say_999, keeps=hold_for_danger, then={"on_hold": True})
def answer_danger(turn: Turn) -> None:
    """Answer an emergency or urgent finding, hold coaching, and alert the reviewers."""
    danger = _danger(turn)
    young = _is_young(turn, danger)
    if not turn.slots.get("on_hold"):
        _keep_what_was_told(turn)
    _hold(turn, danger)
    turn.set("danger_met", None)
    turn.set("direct_answered", danger.again)
    turn.set("direct_unsure", danger.again and _unsure_so_far(turn))
    if _says_young(turn, danger):
        _say_under_16(turn)
    elif danger.level == "emergency":
        lines = crisis_lines(turn, danger.category, emergency=True)
        name = answer_for(danger.category, danger.level).line
        turn.dispatcher.utter_message(response=name, lines=lines, buttons=[OK_BUTTON])
        say_in_their_language(turn)  # Each time, in a crisis: the lines above may not be read.
    elif is_left_open(turn, danger.category):
        turn.go_to("breath")
    else:
        _say_urgent(turn, danger, CHILD if young else None)
        say_in_their_language(turn)


def _unsure_so_far(turn: Turn) -> bool:
    """Whether all that the direct question has brought is that they do not know."""
    was = turn.slots.get("direct_unsure") if turn.slots.get("direct_answered") else True
    return bool(was) and (turn.control == "unsure" or is_unsure(turn.text))


def _keep_what_was_told(turn: Turn) -> None:
    """Where it proves no danger, what was told is not lost with the alarm.

    Of an alarm by words only the clauses in which no danger is found: the others are taken back.
    """
    if by_meaning_alone(turn.reading.get("safety")):
        keep_unheard(turn)
        return
    danger = _danger(turn)
    of_the_body = danger.level == "emergency" and danger.category in OF_THE_BODY
    if (
        of_the_body
        and turn.asked not in SAFETY_QUESTIONS
        and (told := told_beside_danger(turn.text))
    ):
        keep_unheard(turn, told)


def _says_young(turn: Turn, danger: Danger) -> bool:
    return danger.category == "child_at_risk" and says_under_16(turn.text)


def _is_young(turn: Turn, danger: Danger) -> bool:
    return _says_young(turn, danger) or turn.person.paused_reason is PauseReason.UNDER_16


def _danger(turn: Turn) -> Danger:
    """The message's own finding, or what a red flag or an answer brought to light."""
    found = turn.reading.get("safety") or {}
    waits_for = turn.slots.get("danger")
    if waits_for and found.get("level") == "concern":
        found = {}  # A low mood on top of what is feared: the danger is what is asked about.
    category = str(found.get("category") or waits_for or "suicide_thoughts")
    told = turn.slots.get("danger_level") if category == waits_for else None
    if found and denies_sign(turn.text, turn.before, category):
        told = None  # "Nae pain, jist ma ankles up": the lesser finding takes the place.
    level = "emergency" if "emergency" in {found.get("level"), told} else "urgent"
    again = category == waits_for and turn.asked in {"safe", "still_safe"}
    again = again or (category == "suicide_thoughts" and says_outright(turn.text))
    if again and not found and turn.control == "yes" and category in GRAVER_IF_YES:
        level = "emergency"
    lowered = level == "urgent" and waits_for == category and _stood_at_999(turn)
    return Danger(category, level, again and not lowered)


def _stood_at_999(turn: Turn) -> bool:
    return turn.slots.get("danger_level") == "emergency"


def _say_urgent(turn: Turn, danger: Danger, age: int | None) -> None:
    """Name it, ask one thing, give the lines, and say who reads it. One question, never two."""
    row = answer_for(_answered_as(turn, danger), danger.level)
    today = danger.category in {"chest_pain_or_heart", "bleeding_or_injury"}
    lines = crisis_lines(turn, SAME_DAY if today else danger.category, age=age)
    if danger.again:
        # The direct question has been answered: what gets in the way of calling is the next.
        first = danger.category == "suicide_thoughts" and not turn.slots.get("direct_answered")
        turn.say("utter_urgent_yes" if first else "utter_urgent_again", lines=lines)
        turn.say("utter_urgent_gap")
    else:
        turn.say(row.line, lines=lines)
        if row.worse:
            turn.say(_worse(turn, row.worse), emergency=emergency_number())
    asks_where = where_they_live_matters(turn, danger.category, age)
    _say_who_reads(turn, [] if asks_where else [OK_BUTTON])
    if asks_where:
        turn.set("nation_known", True)  # Told or not: nobody is asked twice.
        turn.dispatcher.utter_message(
            response="utter_lines_for_scotland", buttons=[*LIVES_ELSEWHERE_BUTTONS, OK_BUTTON]
        )


def _answered_as(turn: Turn, danger: Danger) -> str:
    """The row of the table: of a heart there are two ways to help, and of diabetes three."""
    if danger.category == "chest_pain_or_heart" and tells_of_water(turn.text):
        return "heart_water"
    if danger.category == "breathing" and turn.slots.get("heart_told"):
        return "heart_water"  # A bad heart's breath is for the heart nurse, and no lung clinic.
    if danger.category != "diabetes_emergency":
        return danger.category
    if tells_of_a_foot(turn.text):
        return "diabetic_foot"
    return "low_blood_sugar" if sugar_is_low(turn.text.lower()) else danger.category


def _worse(turn: Turn, name: str) -> str:
    """What would make it an emergency; a question about puffs along with it goes to them too."""
    asks = name == "utter_worse_breathing" and asks_about_an_inhaler(turn)
    return "utter_worse_breathing_inhaler" if asks else name


def _say_who_reads(turn: Turn, buttons: list[Button]) -> None:
    name = "utter_alert_staffed" if settings().has_reviewer else "utter_alert_unstaffed"
    turn.dispatcher.utter_message(
        response=name, when=when_read(turn), **({"buttons": buttons} if buttons else {})
    )


@step("action_ask_still_safe", if_it_fails=say_999)
def stay(turn: Turn) -> None:
    """While coaching waits: the lines again, and the two ways back. Nothing resumes by itself."""
    category = str(turn.slots.get("danger") or "suicide_thoughts")
    young = turn.person.paused_reason is PauseReason.UNDER_16
    if category == "child_at_risk" and young:
        _say_under_16(turn)
        return
    emergency = turn.slots.get("danger_level") == "emergency"
    later = emergency and was_told_hours_ago(turn)
    emergency = emergency and not later
    name = "utter_stay_later" if later else _stays_with(turn, category, emergency=emergency)
    if name in MET:
        turn.set("danger_met", name)
    if later or name == "utter_stay_not_there" or (category in OF_ENDING_IT and name in MET):
        turn.set("danger_level", "urgent")  # For today, and no longer for 999.
    past = name in MET
    lines = crisis_lines(
        turn,
        SAME_DAY if past and category not in OF_ENDING_IT else category,
        age=CHILD if young else None,
        emergency=emergency and not past,
    )
    buttons = [OK_BUTTON, COME_BACK_BUTTON]
    wish = ASKED_FOR.get(turn.intent or "")
    unclear = turn.tongue is None and (
        wish is not None or (not past and (emergency or is_puzzled(turn.text)))
    )
    turn.dispatcher.utter_message(
        response=name,
        emergency=emergency_number(),
        lines=lines,
        text_line=crisis_lines(turn, "by_text"),
        **({} if unclear else {"buttons": buttons}),
    )
    if unclear and wish is not None:
        turn.dispatcher.utter_message(response="utter_waiting_heard", wish=wish, buttons=buttons)
    elif unclear:
        turn.dispatcher.utter_message(response="utter_waiting_why", buttons=buttons)
    say_in_their_language(turn)


def _stays_with(turn: Turn, category: str, *, emergency: bool) -> str:
    """First what gets in the way of calling, then the smallest step, then company alone.

    Of 36 people shown crisis services by a chatbot none called: they thought that it would not
    help, that they had to manage alone, or that it was too much (ResourceBot, 2024).
    """
    if (eased := _has_eased(turn, category)) is not None:
        return eased
    if denies_sign(turn.text, turn.before, category):
        return "utter_stay_not_there"
    met = turn.slots.get("danger_met")
    if met and not is_worse(turn.text):
        return "utter_stay_with_safety" if category in OF_ENDING_IT else str(met)
    if emergency and category in OF_ENDING_IT and tells_company(turn.text, turn.before):
        return "utter_stay_company"  # With 999 among the lines: they are not alone till it comes.
    if emergency:
        return "utter_stay_refused" if refuses_to_call(turn.text) else "utter_stay_emergency"
    if turn.tells_nation:
        return "utter_lines_there"
    # Who hurts them may be the company: it is good news only where nobody else is to be feared.
    if category in A_TEXT_MAY_DO and tells_company(turn.text, turn.before):
        return "utter_stay_company"
    if tells_safe(turn.text):
        return "utter_stay_safe"
    answered = questions_since_danger(turn)
    if answered == 1:
        return "utter_stay_gap"
    if answered == 2 and category in A_TEXT_MAY_DO:
        return "utter_stay_text"
    return "utter_stay_with_safety"


def _has_eased(turn: Turn, category: str) -> str | None:
    """What is said where help was reached, the means are away, or the body is better."""
    of_the_body = category in PASSES_AND_COMES
    if tells_help_reached(turn.text) or (of_the_body and help_came(turn.text)):
        return "utter_stay_reached"
    if category in OF_ENDING_IT and tells_means_away(turn.text):
        return "utter_stay_means_away"
    up = category in OF_A_FALL and is_up_again(turn.text)
    # A heart or a stroke that has eased is still for today.
    return "utter_stay_past" if of_the_body and (up or tells_it_eased(turn.text)) else None


def _say_under_16(turn: Turn) -> None:
    """Coaching stops here, and who listens at their age; one tap puts a misreading right."""
    turn.dispatcher.utter_message(
        response="utter_under_16",
        lines=crisis_lines(turn, "child_at_risk", age=CHILD),
        buttons=[OVER_16_BUTTON],
    )


@step("action_false_alarm")
def false_alarm(turn: Turn) -> None:
    """A false alarm is cheap: thanks, and back to the very question. The alert stays for review."""
    read_as_young = turn.slots.get("danger") == "child_at_risk" and (
        turn.person.paused_reason is PauseReason.UNDER_16
    )
    if read_as_young and turn.text and not SAYS_16.search(turn.text):
        _say_under_16(turn)  # To be all right is no word about their age.
        return
    category = str(turn.slots.get("danger") or "suicide_thoughts")
    if is_waved_away(turn, category):
        let_be_with_lines(turn, category)
        return
    heart = may_be_back(turn, category)
    deny(turn, category)
    release(turn)
    say_false_alarm(turn.session, turn.person.id, turn.now)
    if heart:
        go_on_after_heart(turn)
        return
    # A no to the direct question puts nothing right: it was worth asking, and nobody was wrong.
    said_no = turn.pressed is None and says_plain_no(turn.text, turn.before)
    if hear_after_all(turn):
        turn.say("utter_heard_after_asking" if said_no else "utter_heard_after_all")
        return
    turn.say("utter_had_to_ask" if said_no else "utter_false_alarm")
    go_back(turn)


@step("action_come_back")
def come_back(turn: Turn) -> None:
    """Coaching again, because the person asked for it; after danger or after a break."""
    if turn.person.paused_reason is PauseReason.UNDER_16:
        _say_under_16(turn)
        return
    after_danger = bool(turn.slots.get("on_hold"))
    heart = after_danger and may_be_back(turn, str(turn.slots.get("danger")))
    release(turn)
    turn.person.stopped_at = None
    if heart:
        go_on_after_heart(turn)
        return
    if after_danger:
        turn.say("utter_back_after_safety")
        go_back(turn)
        return
    turn.say("utter_come_back")
    if turn.main_question:
        turn.go_to(turn.main_question)
    else:
        begin(turn)
