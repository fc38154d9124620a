"""The intent of a message, given what was asked: an answer is an answer."""

from __future__ import annotations

import re
from typing import Any, Dict, Mapping, Optional, Sequence, Tuple

from coaching.glossary import define
from coaching.questions import GENTLE_QUESTIONS, IN_OWN_WORDS, SAFETY_QUESTIONS, kind_of, questions
from coaching.texts import clean
from dialogue.asks_by_meaning import asks_by_meaning
from dialogue.beside import is_no_answer
from dialogue.beside.intents import (
    ALL_IS_WELL,
    ASIDE,
    CHANGES_CHECK_IN,
    DECLINES_HELP,
    DENIES_TOPIC,
    KEEPS_NOTHING,
    MOVES_BOOKED,
    NO_CHECK_INS,
    RATES_ANEW,
    TOPIC,
    WANTS_COMPANY,
    WANTS_IDEAS,
)
from dialogue.denied_alarm import WAITING
from dialogue.heads_agree import heads_agree
from dialogue.is_an_answer import ANSWER, SHEET
from dialogue.of_services import of_services
from dialogue.welcome import of_agreeing, of_consent
from dialogue.whom_to_ring import WHOM_TO_RING
from dialogue.word_for_word import (
    ASKS_FOR_QUESTIONS,
    COMMANDS,
    DOES_SOMETHING,
    HEARD_OUT,
    PLAN_IN_HAND,
    of_own_data,
    of_short,
    word_for_word,
)
from store.clock import now_utc
from understanding.danger.brushed_off import brushes_off
from understanding.danger.meant_otherwise import wants_to_go_on
from understanding.danger.read_too_much import says_it_was_misread
from understanding.plans.corrections import read_correction
from understanding.plans.plan_moved import of_our_writing
from understanding.services.asked_of_practice import AskedOfPractice
from understanding.talking.acts import Act
from understanding.talking.agreeing import asks_before_agreeing
from understanding.talking.asides import names_a_visit, speaks_of_a_visit
from understanding.talking.choices import read_choice
from understanding.talking.controls import plainly_said
from understanding.talking.let_be import lets_it_be
from understanding.talking.own_data import speaks_of_data
from understanding.text.words import in_english, plain

#: Asked for in one step from everywhere, and then back to the question (issue: "always").
ALWAYS = frozenset(
    """stop pause help menu human repeat why back who_are_you privacy delete_my_data""".split()
)
#: Wants that break into a question where the classifier is sure.
REQUESTS = frozenset(
    """find_service prepare_appointment my_goals change_plan change_check_in get_card what_is
    medical_question change_topic misheard annoyed_with_coach out_of_scope resume change_settings
    new_goal recap only_telling""".split()
)
#: Frictions and feelings do so only where it is very sure: they are often the very answer.
FEELINGS = frozenset(
    """fed_up_with_services dismissed_by_professional family_wants_something_else overwhelmed
    setback proud flare_up""".split()
)
#: Asked for in a sentence rather than a word: "where does all this go, who sees it".
ALWAYS_IN_A_SENTENCE = frozenset(
    "privacy who_are_you human delete_my_data my_data help why repeat".split()
)
SURE_ALWAYS = 0.7
#: Wishes that listening must not swallow.
NOT_SWALLOWED = frozenset({"prepare_appointment", "find_service"})
SURE_WHILE_LISTENING = 0.6
#: At the end of a check-in "make it Saturdays" is an answer too.
NEXT_TIME = "next"
PLAN_REQUESTS = frozenset({"change_plan", "change_check_in"})
ASKS_FOR_A_TIME = frozenset({"when_to", "how_often", "cue"})
TIME_OF_DAY = re.compile(
    r"(?:(?:in|on|at) )?(?:the |most |maybe |mebbe )?(?:mornin|mornin'|morning|evenin|"
    r"evening|afternoon|"
    r"efternoon|nicht|night)s?(?: (?:maybe|mebbe|probably|i think|please))?"
)
#: How sure it must be, by kind of question. A part of a plan ("after my porridge") reads like many
#: things: 0.87 for a wrong guess was seen there.
SURE_REQUEST = {"text": 0.95, "open": 0.85}
SURE_REQUEST_ELSE = 0.75
SURE_FEELING = {"text": 0.97, "open": 0.95}
SURE_FEELING_ELSE = 0.85
#: "Paint the view from my window" is a wish; only what asks is a request that we cannot serve.
SURE_OUT_OF_SCOPE_UNASKED = 0.97
#: Below this a message out of the blue is taken as not understood.
SURE_ENOUGH = 0.2
UNKNOWN = "not_understood"
HALF = 0.5
OTHER_LANGUAGE, DELETES = "other_language", "delete_my_data"
#: Said beside the question, these come before whatever else the message asks for.
COMES_FIRST = frozenset(
    {TOPIC, NO_CHECK_INS, WANTS_COMPANY, DECLINES_HELP, DENIES_TOPIC, KEEPS_NOTHING}
    | {ALL_IS_WELL, WANTS_IDEAS, RATES_ANEW}
    | {one.value for one in AskedOfPractice}
)
#: A break is asked for in words; "later", "not now" and "five minutes" may be answers.
BREAK = re.compile(
    r"\b(?:pause|break|busy|hang on|hold on|brb|driving|wait|later on|can'?t talk)\b"
)
#: "That's enough" ends a question, not the coach.
ENOUGH = re.compile(r"(?:no |ok )?(?:that'?s |that is )?enough(?: for (?:now|today))?(?: thanks)?")
#: "Yes, delete it" answers the question whether to.
YES_OR_NO = re.compile(r"\W*(?:yes|yeah|yep|aye|ok|no|naw|nah|nope)\b")
#: Asked for while coaching waits, and heard, though coaching goes on waiting.
HEARD_WHILE_WAITING = frozenset(
    """human privacy my_data delete_my_data who_are_you find_service prepare_appointment my_goals
    change_plan change_check_in get_card recap new_goal why""".split()
)
#: Typed instead of pressed, while coaching waits after a danger.
WAYS_BACK = {"ok": "im_ok", "come_back": "resume"}
#: Said beside them without changing them: "no, honestly, I'm fine".
BESIDE = r"(?:no|naw|yes|aye|ok|och|honestly|really|sorry|thanks|thank you|now|just now|pal)"
#: "I'm no ok", "not that safe", "I can't carry on": never a way back to coaching.
NOT_WELL = re.compile(
    r"\b(?:not|no|nae|never|isn't|isnae|amnae|ain't|hardly|far from) (?:(?:really|very|that|so|at"
    r" all|all|felt|feeling|been|exactly|any) )*"
    r"(?:ok|okay|safe|fine|alright|right|good|well|grand)\b"
    r"|\b(?:can't|cant|cannot|cannae|canny|couldn't|couldnae|won't|dinnae|don't|why) (?:\w+ ){0,3}"
    r"(?:carry|go|keep) on\b"
)
A_QUESTION = re.compile(
    r"\?|^\W*(?:(?:so|and|but|och|eh|well|ok|hey|hi) )*(?:what|whit|wit|why|how|hoo|when|which|who|"
    r"is|are|am|can|kin|could|should|shid|does|dis|do|dae|did|will|wull|would|wid|has|have you)\b|"
    r"\b(?:should|can|could|is it|wid|kin) (?:i|ah|it|you)\b|"
    r"\b(?:tell me|explain|wonder(?:ing)?|know (?:if|whether|why|what|anything)|ken (?:if|why|what|"
    r"anything|onything)|any idea|your advice|what you think)\b"
)
#: "Go with someone, phone them first" is a way round; only who asks to talk gets a person.
ASKS_FOR_A_PERSON = re.compile(
    r"\b(?:speak\w*|spik\w*|talk\w*|chat\w*|a word|humans?|persons?|people|real|advis[eo]rs?|staff|"
    r"team|operator|nurse|bots?|robots?|machine|computer|put me|pass me|get me|gie me|give me|"
    r"connect|transfer|(?:call|phone|ring|contact) me|(?:any|some)(?:one|body) (?:there|else))\b"
)
#: "So I'm not stuck in" says why; help is called for by its name.
CALLS_FOR_HELP = re.compile(
    r"(?<!nothing )(?<!nothing really )\bhelp|\bmenu\b|\bstuck\W*$|"
    r"\bwhat (?:can|do) i (?:say|do|type)\b|\?"
)
#: Only where it is asked what to do with their data does "forget it" speak of that.
OF_THEIR_DATA = frozenset({"data_what", "delete_sure", "menu"})
#: "Och, forget it" lets a dark thought be. A stroke, tablets that were taken, a plan to end it or
#: somebody's fists are not gone because they would rather not speak of them.
WAVED_AWAY = frozenset({"suicide_thoughts", "self_harm"})
CONTROL_INTENTS = ALWAYS | {"greeting", "goodbye", "thanks", "yes", "no", "unsure", "skip"}


def intent_in_context(
    guess: Mapping[str, Any],
    reading: Mapping[str, Any],
    asked: Optional[str],
    text: str = "",
    *,
    services_lately: bool = False,
    services: Sequence[str] = (),
    danger: Optional[str] = None,
) -> Dict[str, Any]:
    """Settle the intent of a typed message.

    Args:
        guess: what the classifier made of it, `{"name", "confidence"}`.
        reading: the plain functions' reading, with `control` among it.
        asked: the name of the question that waits, or None.
        text: what was typed.
        services_lately: whether services were shown just now, or one of them was just picked.
        services: the names of those that they were ever shown.
        danger: the danger that coaching waits for, if it waits.

    Returns:
        `{"name", "confidence"}`: another language, a control word's intent, `answer`, or the
        classifier's own.
    """
    if reading.get("language"):
        return {"name": OTHER_LANGUAGE, "confidence": 1.0}
    guess, reading = _without_a_rubbed_pain(guess, reading, asked, text)
    name, sure = guess.get("name"), float(guess.get("confidence") or 0.0)
    control = _control(reading, asked, name, text)
    if asked and not ASKS_FOR_A_PERSON.search(plain(text)):
        # "Phone them first" is an answer; a person is sent for only where one is asked for.
        name = None if name == "human" else name
        guessed = reading.get("control_sure", 1.0) < 1.0
        control = None if control == "human" and guessed else control
        guess = {"name": name, "confidence": sure}
    meant = _meant_for_sure(guess, reading, asked, text)
    if meant is None:
        meant = of_services(text, asked, name, services_lately, services)
        meant = meant or _said_beside(reading, text, asked)
    if meant:
        return {"name": meant, "confidence": 1.0}
    if control in ALWAYS and not _means_the_answer(control, asked, text):
        return {"name": control, "confidence": 1.0}
    if way_back := _on_from_waiting(guess, reading, asked, text, danger):
        return {"name": way_back, "confidence": 1.0}
    if ask := _asked_of_us(reading, asked, text):
        return {"name": ask, "confidence": 1.0}
    if name in WAYS_BACK.values() and NOT_WELL.search(plain(text)):
        return {"name": ANSWER if asked else UNKNOWN, "confidence": 1.0}
    if asked:
        return _while_asked(name, sure, control, reading, asked, text)
    if control in CONTROL_INTENTS:
        return {"name": control, "confidence": 1.0}
    if name is None or sure < SURE_ENOUGH:
        return {"name": UNKNOWN, "confidence": 1.0 - sure}
    return {"name": name, "confidence": sure}


def _meant_for_sure(
    guess: Mapping[str, Any], reading: Mapping[str, Any], asked: Optional[str], text: str
) -> Optional[str]:
    """Name what comes before whatever else a message may be."""
    if reading.get(WHOM_TO_RING):
        return WHOM_TO_RING
    if asked in GENTLE_QUESTIONS and says_it_was_misread(text):
        return ANSWER
    return (
        of_consent(text, asked)
        or of_own_data(text, asked)
        or heads_agree(guess, reading, asked, text)
        or of_short(text, asked)
        or of_agreeing(text, asked)
    )


def _said_beside(reading: Mapping[str, Any], text: str, asked: Optional[str]) -> Optional[str]:
    """Name what is said beside the question, or asked for in so many words."""
    beside = reading.get("beside")
    if beside == MOVES_BOOKED:
        return CHANGES_CHECK_IN
    first = beside if beside in COMES_FIRST else None
    return first or word_for_word(text, asked) or beside


def _on_from_waiting(
    guess: Mapping[str, Any],
    reading: Mapping[str, Any],
    asked: Optional[str],
    text: str,
    danger: Optional[str],
) -> Optional[str]:
    """Name the way back to coaching, or what is heard while it waits; None where none is meant."""
    if asked not in SAFETY_QUESTIONS or reading.get("safety"):
        return None
    waved = asked in WAITING and danger in WAVED_AWAY and brushes_off(text)
    if way_back := "im_ok" if reading.get("denies_alarm") or waved else _way_back(text, asked):
        return way_back
    if reading.get("eased") or (asked in WAITING and wants_to_go_on(text)):
        return "resume"
    return _asked_while_waiting(guess.get("name"), float(guess.get("confidence") or 0.0), asked)


def _asked_of_us(reading: Mapping[str, Any], asked: Optional[str], text: str) -> Optional[str]:
    """Name what is surely asked of the coach, unless just what was asked for is told as well."""
    if asked and _answers(reading, asked):
        return None
    return asks_by_meaning(reading, asked, text)


def _without_a_rubbed_pain(
    guess: Mapping[str, Any], reading: Mapping[str, Any], asked: Optional[str], text: str
) -> Tuple[Mapping[str, Any], Mapping[str, Any]]:
    """Hear no wish to delete in "rub it" and "get rid of it": so is a pain."""
    if asked in OF_THEIR_DATA or speaks_of_data(text):
        return guess, reading
    if guess.get("name") == DELETES:
        guess = {"name": None, "confidence": 0.0}
    if reading.get("control") == DELETES:
        reading = {**reading, "control": None}
    return guess, reading


def _while_asked(
    name: Optional[str],
    sure: float,
    control: Optional[str],
    reading: Mapping[str, Any],
    asked: str,
    text: str,
) -> Dict[str, Any]:
    if clean(text).was_cut:
        return {"name": ANSWER, "confidence": 0.5}  # Too long for any guess to mean much.
    of_the_plan = asked in DOES_SOMETHING and not speaks_of_a_visit(text)
    if name == "prepare_appointment" and (of_the_plan or not names_a_visit(text)):
        name = None  # "Could I ask the doctor about respite?" is told, and asks for no page.
    if name == "get_card" and (reading.get("acts") or {}).get(Act.NOTHING.value, 0.0) > HALF:
        name = None  # "I don't want a picture" asks for none.
    if control in {"greeting", "goodbye"} and not _is_a_time_of_day(text, asked):
        return {"name": control, "confidence": 1.0}
    if _breaks_in(name, sure, asked, text) and not control and not _answers(reading, asked):
        return {"name": name, "confidence": sure}
    if (control is None or control == "thanks") and is_no_answer(text, asked, reading):
        return {"name": ASIDE, "confidence": 1.0}
    return {"name": ANSWER, "confidence": 1.0 if control else max(sure, 0.5)}


def _is_a_time_of_day(text: str, asked: str) -> bool:
    """Tell whether "mornins" says when, and greets nobody."""
    return asked in ASKS_FOR_A_TIME and TIME_OF_DAY.fullmatch(plain(text).strip(" .!")) is not None


def _control(
    reading: Mapping[str, Any], asked: Optional[str], name: Optional[str], text: str
) -> Optional[str]:
    """Give the control word; one that is guessed breaks into a question only if both heads say so.

    "Will you do the scan?" is no question about who reads this.
    """
    control = plainly_said(reading, asked)
    if control == DELETES and asked not in OF_THEIR_DATA and lets_it_be(text):
        return "no"  # "Och, forget it" lets the question be, and wipes nothing.
    if not asked or control not in ALWAYS or reading.get("control_sure", 1.0) == 1.0:
        return control
    if control == "help" and kind_of(asked) in IN_OWN_WORDS:
        return None  # "So I'm not stuck in" says why, and calls for nothing.
    return control if name == control and asked != ASKS_FOR_QUESTIONS else None


def _is_a_request(name: str, asked: str, text: str) -> bool:
    """Tell whether a word of plans and check-ins asks for one, where a plan is being made."""
    # "My reminder is after breakfast" moves no check-in; "change my plan" alone is a request.
    if asked in PLAN_IN_HAND and (name == "change_plan" or not of_our_writing(text)):
        return False  # "Change how often" is said of the plan, too.
    return not read_correction(text, now=now_utc())


def _breaks_in(name: Optional[str], sure: float, asked: str, text: str) -> bool:
    """Tell whether the classifier is sure enough that this is no answer but something else."""
    if name is None or asked in SAFETY_QUESTIONS:
        return name == "im_ok" and sure >= SURE_ALWAYS
    if asked == ASKS_FOR_QUESTIONS and A_QUESTION.search(plain(text)):
        return False
    if name in PLAN_REQUESTS and (asked in PLAN_IN_HAND or asked == NEXT_TIME):
        return _is_a_request(name, asked, text)
    if asked in SHEET and name not in ALWAYS_IN_A_SENTENCE:
        return False
    if asked == "telling" and name in NOT_SWALLOWED:
        return sure >= SURE_WHILE_LISTENING
    if _is_told_there(name, asked, text):
        return False
    if name == "what_is" and define(text):
        return True
    if name == "medical_question" and not A_QUESTION.search(plain(text)):
        return False  # "The meals are hard with my diabetes" tells, and asks nothing.
    if name == "out_of_scope" and not A_QUESTION.search(plain(text)):
        return sure >= SURE_OUT_OF_SCOPE_UNASKED
    kind = kind_of(asked)
    if name in FEELINGS or name == "im_ok":
        return sure >= SURE_FEELING.get(kind, SURE_FEELING_ELSE)
    if name in REQUESTS:
        return sure >= SURE_REQUEST.get(kind, SURE_REQUEST_ELSE)
    return name in ALWAYS_IN_A_SENTENCE and sure >= SURE_ALWAYS


def _is_told_there(name: str, asked: str, text: str) -> bool:
    """Tell whether what sounds like a wish to be heard, for help or to know is told there."""
    if name == "only_telling":
        return asked in HEARD_OUT
    in_own_words = kind_of(asked) in IN_OWN_WORDS
    if name in {"privacy", "who_are_you"}:
        # "Her to know my name" is wished, and asks nobody.
        return in_own_words and not asks_before_agreeing(text)
    return name == "help" and in_own_words and not CALLS_FOR_HELP.search(in_english(text))


def _way_back(text: str, asked: str) -> Optional[str]:
    """Name the way back that is typed word for word; a word in common with it is not enough.

    Two of its phrases may stand together: "I'm fine, you've got me wrong".
    """
    said = re.sub(r"\b(?:im|am|ah'm)\b", "i'm", _bare(text)).replace("okay", "ok")
    said = said.replace("thats", "that's").replace("youve", "you've").replace("didnt", "didn't")
    for label, phrases in questions()[asked].choices.items():
        words = "|".join(sorted((re.escape(_bare(phrase)) for phrase in phrases), key=len)[::-1])
        if re.fullmatch(rf"(?:{BESIDE} )*(?:{words})(?: (?:{BESIDE}|{words}))*", said):
            return WAYS_BACK.get(label)
    return None


def _asked_while_waiting(name: Optional[str], sure: float, asked: str) -> Optional[str]:
    """Name a wish that is heard while coaching waits; none of these brings coaching back."""
    return (
        name
        if asked in WAITING and name in HEARD_WHILE_WAITING and sure >= SURE_REQUEST_ELSE
        else None
    )


def _bare(text: str) -> str:
    return re.sub(r"[\s.,!]+", " ", plain(text)).strip()


def _means_the_answer(control: str, asked: Optional[str], text: str) -> bool:
    """Tell whether a control word is just what was asked for: "enough", "5 minutes", "not now"."""
    question = questions().get(asked or "")
    if question is None or plain(text).strip(" .!") in COMMANDS:
        return False
    if control == "pause" and not BREAK.search(plain(text)):
        return True
    if control == DELETES and asked == "delete_sure":
        return bool(YES_OR_NO.match(plain(text)))
    if control == "stop" and ENOUGH.fullmatch(plain(text).strip(" .!")):
        return True
    return bool(question.choices) and read_choice(text, question.choices) is not None


def _answers(reading: Mapping[str, Any], asked: str) -> bool:
    """Tell whether the reading holds just what this kind of question asks for."""
    kind = kind_of(asked)
    wanted = {
        "ruler": "ruler",
        "when": "when",
        "outcome": "outcome",
        "signpost_outcome": "signpost_outcome",
        "barrier": "barrier",
    }.get(kind)
    return bool(wanted and reading.get(wanted))
