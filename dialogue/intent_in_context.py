"""The intent of a message, given what was asked: an answer is an answer."""

from __future__ import annotations

import re
from typing import Any, Dict, Mapping, Optional

from coaching.glossary import define
from coaching.questions import IN_OWN_WORDS, SAFETY_QUESTIONS, kind_of, questions
from coaching.texts import clean
from dialogue.beside import (
    ASIDE,
    MUST_BE_AN_ANSWER,
    NO_CHECK_INS,
    TAKES_IT_DOWN,
    TOPIC,
    WANTS_COMPANY,
    is_no_answer,
)
from dialogue.denied_alarm import WAITING
from dialogue.is_an_answer import ANSWER, SHEET, is_an_answer
from dialogue.of_services import of_services
from dialogue.welcome import of_agreeing
from store.clock import now_utc
from understanding.agreeing import asks_before_agreeing
from understanding.annoyance import asks_if_read, feels_unheard
from understanding.asides import (
    asks_again,
    asks_for_page,
    asks_for_plan,
    asks_to_get_ready,
    asks_who_told,
    names_a_visit,
)
from understanding.asking_back import (
    asks_back,
    asks_for_a_recap,
    denies_the_goal,
    only_tells,
    wants_ideas,
)
from understanding.beside_the_plan import beside_the_plan
from understanding.booking_moved import said_when_before
from understanding.choices import is_offered, read_choice
from understanding.controls import plainly_said
from understanding.corrections import read_correction
from understanding.goal_change import drops_goal, read_goal_change
from understanding.hedges import is_aside
from understanding.helps import says_when_it_helps
from understanding.let_be import lets_it_be
from understanding.meant_otherwise import wants_to_go_on
from understanding.named_part import means_the_cue
from understanding.no_more_messages import wants_no_more_messages
from understanding.no_plan_wanted import wants_no_plan
from understanding.own_data import asks_to_see_data, deletes_one_thing
from understanding.plan_moved import asks_for_a_change, change_of_plan, of_our_writing
from understanding.plan_put_right import DURING
from understanding.plan_wanted import plan_wanted
from understanding.said_in_short import said_in_short
from understanding.taken_out import piece_meant, taken_out
from understanding.topic_named import topic_named, wants_something_new
from understanding.when_told import told_when
from understanding.words import in_english, plain

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
#: "What would you like to ask them?": a question is just what is wanted there.
ASKS_FOR_QUESTIONS = "my_questions"
#: Who asks there for ideas has not said yet what it is about: parts of life are offered.
BEGINS_TO_TELL = frozenset({"open", "area_more", "more", "helps"})
#: Where being heard is what was asked for already.
HEARD_OUT = frozenset(
    """telling dismissed_next feeling handover_note working not_working matters
    my_questions""".split()
)
#: Where asking what is meant has its own answer, or where there is something to be said again.
REPEATS_ELSEWHERE = frozenset({"flare", ASKS_FOR_QUESTIONS})
#: "Asking for the card": the plan as a picture.
NAMES_THE_CARD = re.compile(r"\b(?:the|my|a|that) (?:card|picture|page|plan card)\b")
#: Wishes that listening must not swallow.
NOT_SWALLOWED = frozenset({"prepare_appointment", "find_service"})
SURE_WHILE_LISTENING = 0.6
#: Where "take that bit out" is said of the plan, the page or the list that is in hand.
PARTS_IN_HAND = frozenset(
    """read_back edit fix smaller say_back own_words what how_much when_to how_often who cue
    goal_which goal_do goal_name working not_working matters my_questions handover_note""".split()
)
#: Already being put right: a second "that's not it" is the answer.
PUT_RIGHT = "put_right"
#: A plan is being put right already: a wish to change it is the answer.
PLAN_IN_HAND = frozenset({"read_back", "edit", "fix", "smaller"})
#: Once it is agreed, a change of it is said aloud while something else is asked.
AFTER_THE_PLAN = frozenset(
    """say_back own_words peer check_in check_in_when keep_plan review else differently
    check_in_change check_in_move space_out""".split()
)
#: Nothing else there has a day.
DAY_OF_THE_PLAN = frozenset("say_back peer keep_plan review".split())
OF_CHECK_INS = frozenset("check_in check_in_when check_in_change check_in_move".split())
#: At the end of a check-in "make it Saturdays" is an answer too.
NEXT_TIME = "next"
#: Where a plan is made: a time to write that is told with an answer is kept with it.
MAKES_THE_PLAN = PLAN_IN_HAND | DURING
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
OTHER_LANGUAGE = "other_language"
#: Said beside the question, these come before whatever else the message asks for.
COMES_FIRST = frozenset({TOPIC, NO_CHECK_INS, WANTS_COMPANY})
#: These words alone are always a command, whatever was asked.
COMMANDS = frozenset("stop help menu human pause back repeat why".split())
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
#: Said in just these words they mean one thing, whatever was asked.
PLAIN_WORDS = {
    "my_data": re.compile(r"(?:show me |see )?(?:all )?my ?data(?: please)?"),
    "change_settings": re.compile(r"(?:my )?settings(?: please)?"),
    "resume": re.compile(
        r"(?:ok |right )?(?:let's |can we )?(?:carry|go|keep) on(?: again| please)?"
    ),
    "misheard": re.compile(
        r"(?:no )?that(?:'s|s| is)(?: not|nae| no) (?:what|whit) i (?:meant|said)"
    ),
}
#: Commands as other chats have them, typed after a slash (the channel changes it to U+2215).
SLASH_COMMANDS = {
    "start": "greeting",
    "menu": "menu",
    "help": "help",
    "goals": "my_goals",
    "checkins": "change_check_in",
    "services": "find_service",
    "pause": "pause",
    "stop": "stop",
    "human": "human",
    "mydata": "my_data",
    "language": "change_settings",
}
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
#: "What does pacing mean?" is about a word, whatever was asked; "what does it mean" is not.
WHAT_IT_MEANS = re.compile(
    r"\b(?:what|whit|wit) (?:does|dis|do) (?!it\b|that\b|this\b|you\b)(?:[\w'-]+ ){1,4}mean\b"
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
CALLS_FOR_HELP = re.compile(r"\bhelp|\bmenu\b|\bstuck\W*$|\bwhat (?:can|do) i (?:say|do|type)\b|\?")
#: Only where it is asked what to do with their data does "forget it" speak of that.
OF_THEIR_DATA = frozenset({"data_what", "delete_sure", "menu"})
#: Where "I want to talk about my sleep" leaves what was asked, and names what comes instead.
ANOTHER_TOPIC = frozenset(
    """else how_did_it_go made_it_work what_helped in_the_way instead next differently need place
    services_ok last_signpost peer review go_on keep_plan menu""".split()
) | {None}
#: "Something new" is an answer of its own at the end of a check-in.
ANOTHER_GOAL = frozenset({None, "else", "how_did_it_go", "go_on", "peer", "review"})
CONTROL_INTENTS = ALWAYS | {"greeting", "goodbye", "thanks", "yes", "no", "unsure", "skip"}


def intent_in_context(
    guess: Mapping[str, Any],
    reading: Mapping[str, Any],
    asked: Optional[str],
    text: str = "",
    *,
    services_lately: bool = False,
) -> Dict[str, Any]:
    """Settle the intent of a typed message.

    Args:
        guess: what the classifier made of it, `{"name", "confidence"}`.
        reading: the plain functions' reading, with `control` among it.
        asked: the name of the question that waits, or None.
        text: what was typed.
        services_lately: whether services were shown just now, or one of them was just picked.

    Returns:
        `{"name", "confidence"}`: another language, a control word's intent, `answer`, or the
        classifier's own.
    """
    if reading.get("language"):
        return {"name": OTHER_LANGUAGE, "confidence": 1.0}
    name, sure = guess.get("name"), float(guess.get("confidence") or 0.0)
    control = _control(reading, asked, name, text)
    if asked and not ASKS_FOR_A_PERSON.search(plain(text)):
        # "Phone them first" is an answer; a person is sent for only where one is asked for.
        name = None if name == "human" else name
        guessed = reading.get("control_sure", 1.0) < 1.0
        control = None if control == "human" and guessed else control
    comes_first = reading.get("beside") if reading.get("beside") in COMES_FIRST else None
    meant = (
        _of_own_data(text, asked)
        or _of_short(text, asked)
        or of_agreeing(text, asked)
        or of_services(text, asked, name, services_lately)
        or comes_first
        or _word_for_word(text, asked)
        or reading.get("beside")
    )
    if meant:
        return {"name": meant, "confidence": 1.0}
    if control in ALWAYS and not _means_the_answer(control, asked, text):
        return {"name": control, "confidence": 1.0}
    if asked in SAFETY_QUESTIONS and not reading.get("safety"):
        way_back = "im_ok" if reading.get("denies_alarm") else _way_back(text, asked)
        on = reading.get("eased") or (asked in WAITING and wants_to_go_on(text))
        way_back = way_back or ("resume" if on else None)
        way_back = way_back or _asked_while_waiting(name, sure, asked)
        if way_back:
            return {"name": way_back, "confidence": 1.0}
    if name in WAYS_BACK.values() and NOT_WELL.search(plain(text)):
        return {"name": ANSWER if asked else UNKNOWN, "confidence": 1.0}
    if asked:
        return _while_asked(name, sure, control, reading, asked, text)
    if control in CONTROL_INTENTS:
        return {"name": control, "confidence": 1.0}
    if name is None or sure < SURE_ENOUGH:
        return {"name": UNKNOWN, "confidence": 1.0 - sure}
    return {"name": name, "confidence": sure}


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
    if name == "prepare_appointment" and not names_a_visit(text):
        name = None  # "Could I ask the doctor about respite?" is told, and asks for no page.
    if control in {"greeting", "goodbye"} and not _is_a_time_of_day(text, asked):
        return {"name": control, "confidence": 1.0}
    if _breaks_in(name, sure, asked, text) and not control and not _answers(reading, asked):
        return {"name": name, "confidence": sure}
    if (control is None or control == "thanks") and is_no_answer(text, asked):
        return {"name": ASIDE, "confidence": 1.0}
    return {"name": ANSWER, "confidence": 1.0 if control else max(sure, 0.5)}


def _is_a_time_of_day(text: str, asked: str) -> bool:
    """Tell whether "mornins" says when, and greets nobody."""
    return asked in ASKS_FOR_A_TIME and TIME_OF_DAY.fullmatch(plain(text).strip(" .!")) is not None


def _of_own_data(text: str, asked: Optional[str]) -> Optional[str]:
    """Name the wish to see what is held, or to have one thing gone; wherever but in danger."""
    if asked in SAFETY_QUESTIONS:
        return None
    if asked not in PARTS_IN_HAND and deletes_one_thing(text):
        return "delete_one"
    if asked not in TAKES_IT_DOWN and told_when(text):
        return "when_told"
    return "see_my_data" if asks_to_see_data(text) else None


def _of_short(text: str, asked: Optional[str]) -> Optional[str]:
    """Name the answer that "everything", "where do I start?" or "are you judging me?" is."""
    if kind_of(asked) != "open":
        return None
    wants = asked in BEGINS_TO_TELL and wants_ideas(text)
    when = asked == "helps" and says_when_it_helps(text)
    return ANSWER if wants or when or said_in_short(text) is not None else None


def _control(
    reading: Mapping[str, Any], asked: Optional[str], name: Optional[str], text: str
) -> Optional[str]:
    """Give the control word; one that is guessed breaks into a question only if both heads say so.

    "Will you do the scan?" is no question about who reads this.
    """
    control = plainly_said(reading, asked)
    if control == "delete_my_data" and asked not in OF_THEIR_DATA and lets_it_be(text):
        return "no"  # "Och, forget it" lets the question be, and wipes nothing.
    if not asked or control not in ALWAYS or reading.get("control_sure", 1.0) == 1.0:
        return control
    if control == "help" and kind_of(asked) in IN_OWN_WORDS:
        return None  # "So I'm not stuck in" says why, and calls for nothing.
    return control if name == control and asked != ASKS_FOR_QUESTIONS else None


def _word_for_word(text: str, asked: Optional[str]) -> Optional[str]:
    """Name the intent of a slash command, an offered answer or a plain word; None for all else."""
    said = plain(text).strip(" .!?")
    if text.startswith("\u2215"):
        return SLASH_COMMANDS.get(said.strip("\u2215/ "))
    if wants_no_more_messages(text):
        return "stop"
    if asked in SAFETY_QUESTIONS:
        # The ways back from danger are read more narrowly below.
        return "my_data" if PLAIN_WORDS["my_data"].fullmatch(said) else None
    beside = _said_beside(text, asked)
    if beside:
        return beside
    of_the_plan = _of_the_plan(text, asked)
    if of_the_plan:
        return of_the_plan
    if only_tells(text) and asked not in HEARD_OUT and not plan_wanted(text):
        return "only_telling"
    if asked and asked != PUT_RIGHT and denies_the_goal(text):
        return "misheard"
    if asked != ASKS_FOR_QUESTIONS and kind_of(asked) in IN_OWN_WORDS and asks_back(text):
        return "repeat"  # "Amount of what?" is no amount.
    if WHAT_IT_MEANS.search(said):
        return "what_is"
    question = questions().get(asked or "")
    if question and said not in COMMANDS and is_offered(text, question.choices):
        return ANSWER
    return next((name for name, words in PLAIN_WORDS.items() if words.fullmatch(said)), None)


def _of_the_plan(text: str, asked: Optional[str]) -> Optional[str]:
    """Name the wish for another goal, or that a plan is begun anew; None for all else."""
    if asked not in OF_CHECK_INS | TAKES_IT_DOWN and (when := _when_we_write(text, asked)):
        return when
    if drops_goal(text):
        return "my_goals"
    if read_goal_change(text, asked=asked):
        return "change_goal"
    if asked in ANOTHER_TOPIC and topic_named(text):
        return "change_topic"
    if asked in ANOTHER_GOAL and wants_something_new(text):
        return "new_goal"
    if asked in PLAN_IN_HAND:
        # "Start again" is said of the plan, and not of the coach.
        of_it = means_the_cue(text) or piece_meant(text)
        of_it = of_it or (taken_out(text) and not wants_no_plan(text))
        return ANSWER if of_it or read_correction(text, now=now_utc()).anew else None
    if asked == "how_did_it_go" and asks_for_a_change(text):
        return "change_check_in" if of_our_writing(text) else "change_plan"
    if asked in AFTER_THE_PLAN and change_of_plan(
        text, now=now_utc(), of_the_plan=asked in DAY_OF_THE_PLAN
    ):
        return "change_plan"
    return "change_plan" if asked in OF_CHECK_INS and means_the_cue(text) else None


def _when_we_write(text: str, asked: Optional[str]) -> Optional[str]:
    """Name the wish to be written to at some time: "ask me again next Sunday at 2"."""
    beside = beside_the_plan(text)
    if not beside.writing:
        again = asked not in MAKES_THE_PLAN and said_when_before(text, now=now_utc())
        return "change_check_in" if again and kind_of(asked) not in {"text", "when"} else None
    if not beside.told or (asked not in MAKES_THE_PLAN and is_aside(beside.told)):
        return "change_check_in"
    return ANSWER if asked in MAKES_THE_PLAN else None


def _said_beside(text: str, asked: Optional[str]) -> Optional[str]:
    """Name what is asked or wished instead of an answer, or that it is one; None for all else."""
    if is_an_answer(text, asked):
        return ANSWER
    question = questions().get(asked or "")
    offered = question is not None and is_offered(text, question.choices)
    if not offered and (asks_to_get_ready(text) or asks_for_page(text)):
        return "prepare_appointment"
    unheard = asks_if_read(text) or (feels_unheard(text) and asked not in MUST_BE_AN_ANSWER)
    if asks_for_a_recap(text) or asks_for_plan(text) or unheard:
        return "recap"
    if asked != ASKS_FOR_QUESTIONS and asks_who_told(text):
        return "privacy"
    if asked == "peer" and NAMES_THE_CARD.search(in_english(text)):
        return "get_card"  # "Yes, I was asking for the card" is no yes to a group.
    return "repeat" if asked and asked not in REPEATS_ELSEWHERE and asks_again(text) else None


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
    return name == "help" and in_own_words and not CALLS_FOR_HELP.search(plain(text))


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
    if control == "delete_my_data" and asked == "delete_sure":
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
