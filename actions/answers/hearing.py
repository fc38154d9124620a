"""Hears the answer to the question that was asked: which of its answers, and what to keep of it.

Rasa calls `action_hear` before any story goes on, for answers alone. It sets one slot, `answer`,
to a short label that stories branch on ("high", "unsure", "several"), and lets the step that asked
keep what was said: each module of the method says with `@answer_to` what that is.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence

from actions.answers.bare_words import BARE, bare_label, count_bare
from actions.turn import Turn, step
from coaching.danger_families import lets_go_of_the_mind
from coaching.questions import ASKED_WHILE_WAITING, IN_OWN_WORDS, SAFETY_QUESTIONS
from coaching.taught_answers import taught_in
from coaching.texts import clean, looks_empty, only_emoji
from coaching.ways_to_answer import labels_of, words_of
from store.agenda import LimitKind, note_limit
from store.check_ins import Outcome
from store.settings import settings
from store.signposts import SignpostOutcome
from understanding.check_ins.check_ins_refused import refuses_check_ins
from understanding.plans.against_advice import told_to_hold_back
from understanding.plans.beside_the_plan import beside_the_plan
from understanding.plans.corrections import read_correction
from understanding.plans.exceptions import exceptions
from understanding.plans.of_the_asking import besides_the_asking, of_the_asking
from understanding.plans.taken_out import turned_down
from understanding.plans.told import read_told
from understanding.talking.acts import Act, no_answer_by_act
from understanding.talking.asking_back import says_nothing, wants_ideas
from understanding.talking.by_number import number_picked
from understanding.talking.choices import read_choice
from understanding.talking.declines import declines
from understanding.talking.joking import without_joke
from understanding.talking.none_said import says_none
from understanding.talking.said_in_short import InShort, said_in_short
from understanding.talking.set_apart import Apart, set_apart
from understanding.talking.settled import settled_on, taken_back
from understanding.talking.told_before import besides_told_before
from understanding.text.gibberish import is_gibberish
from understanding.text.phrase_shape import names_besides
from understanding.text.plain_grammar import put_plainly
from understanding.text.words import in_another_script

NOT_UNDERSTOOD = "not_understood"
NONE_OF_IT = re.compile(r"(?:no|nothing)\b", re.IGNORECASE)
Keep = Callable[[Turn, str], str | None]
KEEPERS: dict[str, Keep] = {}
#: What a step reads in the words before they are held against the question's kind, by question.
READ_FIRST: dict[str, Callable[[Turn], str | None]] = {}
#: What the two or more buttons of a question made by an action mean, if typed: by question.
OFFERS: dict[str, Callable[[Turn], Mapping[str, Sequence[str]]]] = {}


def answer_to(*names: str) -> Callable[[Keep], Keep]:
    """Name the questions whose answers a function keeps.

    The function gets the turn and the label as the kind of question reads it. It may return another
    label (for a finer branch); None leaves the label as it was.
    """

    def register(keep: Keep) -> Keep:
        for name in names:
            if name in KEEPERS:
                raise ValueError(
                    f"Two functions keep the answer to '{name}': one must call the other."
                )
            KEEPERS[name] = keep
        return keep

    return register


def reads_first(
    *names: str,
) -> Callable[[Callable[[Turn], str | None]], Callable[[Turn], str | None]]:
    """Name the questions whose typed answers a function reads before all else.

    For what is said instead of an answer ("what does it cost?"). The function gives a label, or
    None to let the message be read as any answer to such a question.
    """

    def register(read: Callable[[Turn], str | None]) -> Callable[[Turn], str | None]:
        for name in names:
            READ_FIRST[name] = read
        return read

    return register


def offers(
    *names: str,
) -> Callable[
    [Callable[[Turn], Mapping[str, Sequence[str]]]], Callable[[Turn], Mapping[str, Sequence[str]]]
]:
    """Name the questions whose offered answers a function lists from the person's own things."""

    def register(
        listing: Callable[[Turn], Mapping[str, Sequence[str]]],
    ) -> Callable[[Turn], Mapping[str, Sequence[str]]]:
        for name in names:
            OFFERS[name] = listing
        return listing

    return register


#: What is answered there goes into the plan, or into what the plan must get round.
PUT_INTO_THE_PLAN = frozenset(
    """idea pick_idea what how_much when_to how_often who cue fix smaller own_words limits ways
    resource barrier in_the_way""".split()
)
#: Wherever a part of a plan, a reason or a help is kept in words, none of what stands beside it is.
KEPT_IN_WORDS = PUT_INTO_THE_PLAN | frozenset(
    """read_back edit plan_confidence change small_step helps why_it_matters importance_why
    importance_raise confidence_why confidence_raise""".split()
)
#: A figure there says how much, how often or how sure, and picks nothing from a list.
NUMBERS_ANSWER = frozenset({"ruler", "text", "open", "service", "barrier", "place"})
#: A part of a plan, and where what was told of it stands.
FOUND_IN_WHAT_WAS_TOLD = {
    "what": "what", "how_much": "how_much", "when_to": "when_text", "how_often": "how_often",
    "who": "helper", "cue": "cue", "own_words": "what", "smaller": "how_much",
}  # fmt: skip
#: Where the whole plan is put right.
PUT_RIGHT_WHOLE = frozenset({"read_back", "edit", "fix", "smaller"})
#: "Nowt", "not a thing", "nope, I'm retired": none of what these asked for.
TAKES_NONE = frozenset({*IN_OWN_WORDS, "barrier"})
#: "Nothing this week, I don't want to do anything" is as good as a no there.
ASKS_FOR_A_DOING = frozenset("wish own_wish change small_step idea what ways".split())
#: Where there being nothing is an answer; elsewhere it says that they cannot tell.
MAY_BE_NONE = frozenset({"helps", "limits", "barrier", "in_the_way", "ways", "resource"})
#: What is told there stands in a sentence of ours: "I am go walk every the day" is put plainly.
TOLD_PLAINLY = frozenset(
    "change what idea pick_idea how_much when_to how_often fix smaller read_back edit".split()
)
#: What a yes that is taken back ("mibbe, but ah cannae") comes to, by question.
TAKEN_BACK = {
    "pick_way": "no", "ways": "no", "resource": "no", "pick_idea": "none_fit",
    "idea": "unsure", "what": "unsure", "wish": "unsure", "own_wish": "unsure",
    "change": "unsure", "small_step": "unsure",
    "read_back": "doubts", "say_back": "doubts", "own_words": "doubts",
}  # fmt: skip
#: What is offered there is turned down; a danger, or how something went, is not.
ASKS_OF_WHAT_IS = frozenset({*SAFETY_QUESTIONS, "fix_worked"})
NEVER_IN_A_PLAN = frozenset(
    {Apart.PROTEST, Apart.APOLOGY, Apart.GREETING, Apart.INSULT, Apart.CHAT, Apart.HERE}
)


@step("action_hear")
def hear(turn: Turn) -> None:
    """Set `answer` for the stories; keep nothing of a message that tells of danger."""
    if turn.reading.get("safety") or turn.asked is None:
        return
    if turn.slots.get("on_hold") and turn.asked not in ASKED_WHILE_WAITING:
        return
    if told_to_hold_back(turn.text) and not turn.slots.get("advice_told"):
        turn.set("advice_told", True)
    _take_number(turn)
    _take_back_joke(turn)
    _find_what_was_told(turn)
    left = bare_label(turn)
    count_bare(turn, left)
    _take_offered_words(turn)
    _set_beside_apart(turn)
    if turn.pressed is None and turn.asked in TOLD_PLAINLY:
        turn.text = put_plainly(turn.text)
    label = left or label_of(turn)
    if turn.pressed is None and is_gibberish(turn.text):
        label = NOT_UNDERSTOOD
    keep = KEEPERS.get(turn.asked)
    if keep is not None and label not in {NOT_UNDERSTOOD, BARE}:
        label = keep(turn, label) or label
    label = _taught(turn) or label
    turn.set("answer", label)
    if label != NOT_UNDERSTOOD:
        turn.set("misses", 0)
        if turn.slots.get("aside_at"):
            turn.set("aside_at", None)


def _take_number(turn: Turn) -> None:
    """ "1", where answers are listed: the first of them is pressed. On a ruler it is a rating."""
    kind = turn.question.kind if turn.question else "text"
    if turn.pressed is not None or kind in NUMBERS_ANSWER:
        return
    at = number_picked(turn.text, len(turn.listed))
    if at is not None:
        turn.text, turn.pressed = "", turn.listed[at]
        turn.reading = {**turn.reading, "control": None, "outcome": None, "when": None}


def _take_back_joke(turn: Turn) -> None:
    """ "The dug. naw jokin. sit on the flair": what was a joke is no answer; the rest may be."""
    meant = without_joke(turn.text) if turn.pressed is None else None
    if meant is not None and (meant or turn.asked in KEPT_IN_WORDS):
        turn.text = meant


def _find_what_was_told(turn: Turn) -> None:
    """ "Telt ye": what they told of this part is taken up; "telt ye, mornins" gives it again.

    Where nothing is found the words are kept nowhere, and the part is asked for in other words.
    """
    if turn.pressed is not None or turn.asked not in FOUND_IN_WHAT_WAS_TOLD:
        return
    if not turn.text or (besides := besides_told_before(turn.text)) == turn.text.strip():
        return
    turn.text = besides or _told_of(turn) or ""


def _told_of(turn: Turn) -> str | None:
    """What an earlier message of this talk says of the part that is asked for, newest first."""
    field = FOUND_IN_WHAT_WAS_TOLD[turn.asked or ""]
    for said in reversed((turn.latest.get("metadata") or {}).get("history") or ()):
        told = read_told(str(said), now=turn.now)
        found = getattr(told, field, None) or getattr(told.parts, field, None)
        if found:
            return str(found)
    return None


def _set_beside_apart(turn: Turn) -> None:
    """Hear the answer without a question back or a goodbye; when to write is kept for later."""
    if turn.pressed is not None or turn.asked not in KEPT_IN_WORDS:
        return
    if turn.asked in PUT_INTO_THE_PLAN:
        turn.text = besides_the_asking(turn.text)
    beside = beside_the_plan(turn.text)
    if beside.writing:
        turn.set("check_in_said", beside.writing)
    if beside.told:
        turn.text, turn.asks_beside = beside.told, beside.asks
    _keep_exceptions(turn)


def _keep_exceptions(turn: Turn) -> None:
    """Keep "nae when its icy" as a limit in their words, told wherever a plan is made."""
    left, found = exceptions(turn.text)
    if turn.asked in PUT_RIGHT_WHOLE and read_correction(turn.text, now=turn.now).unless:
        return  # Alone there, it is put into the plan itself.
    for words in found:
        note_limit(turn.session, turn.person.id, LimitKind.OTHER, words, turn.now)
    turn.exceptions = found
    if left and turn.asked != "limits":
        turn.text = left


def _taught(turn: Turn) -> str | None:
    """The kind of answer that a coach taught, if the words are of one.

    It decides where the conversation goes on and nothing else: what there is to keep has been kept.
    """
    found = turn.reading.get("taught") or {}
    return str(found["name"]) if found.get("question") == turn.asked else None


def _take_offered_words(turn: Turn) -> None:
    """A way to answer that was pressed is taken as if it had been typed."""
    words = words_of(turn.asked, turn.pressed) if turn.pressed else None
    if words is not None and not NONE_OF_IT.match(words):
        turn.text = words


def label_of(turn: Turn) -> str:
    """Read the label of an answer by the kind of its question."""
    if turn.pressed is not None:
        if words := words_of(turn.asked, turn.pressed):
            return "no" if NONE_OF_IT.match(words) else "said"
        return turn.pressed if belongs(turn, turn.pressed) else NOT_UNDERSTOOD
    if looks_empty(turn.text) or (only_emoji(turn.text) and turn.control is None):
        return NOT_UNDERSTOOD
    if clean(turn.text).was_cut or in_another_script(turn.text):
        return NOT_UNDERSTOOD
    if (read := _read_before_its_kind(turn)) is not None:
        return read
    control = turn.control
    if control == "skip":
        return "skipped"
    kind = turn.question.kind if turn.question else "open"
    nobodys = _nobodys_answer(turn, kind, control)
    if nobodys is not None:
        return nobodys
    if control == "stop":  # "That's enough": what means the coach itself never comes here.
        control = "no"
    if control == "pause":  # "Not now."
        if kind == "ruler":
            return "skipped"
        control = None if kind == "text" else "no"
    if _comes_to_none(turn, kind, control):
        return "no"
    instead = _instead_of_answering(turn, control) if kind in TAKES_NONE else None
    return instead or READERS[kind](turn, control)


def _instead_of_answering(turn: Turn, control: str | None) -> str | None:
    """The label of words that no list knows, and that hardly can be an answer to this question."""
    whole = turn.text.strip() == str(turn.latest.get("text") or "").strip()
    if control is not None or not whole:
        return None  # "Twice a week. is that a lot?": the acts are those of the whole message.
    if turn.asked == "cue" and refuses_check_ins(turn.text):
        return "no"  # "No reminder, I've a wife for that."
    if turn.asked == "who" and turned_down(turn.text)[0]:
        return "no"  # "I said NO marek": whoever it is, they are not to help.
    act = no_answer_by_act(turn.reading.get("acts"), turn.asked)
    if act is Act.NOTHING and turn.asked == "wish" and not turn.slots.get("told_at_wish"):
        turn.set("told_at_wish", True)  # Said back, and what they would like is asked once more.
        return "told"
    if act is Act.NOTHING:
        return "no" if turn.asked in MAY_BE_NONE else "unsure"
    if act is Act.REMARK and turn.asked in PUT_INTO_THE_PLAN:
        return NOT_UNDERSTOOD
    return None


def _read_before_its_kind(turn: Turn) -> str | None:
    """What comes before the question's kind: a yes after some wavering, and what a step reads."""
    offers_it = turn.question is not None and turn.question.kind == "yes_no"
    back = TAKEN_BACK.get(turn.asked or "")
    if back is None and offers_it and turn.asked not in ASKS_OF_WHAT_IS:
        back = "no"
    if back is not None and taken_back(turn.text):
        return back
    if offers_it:
        settled = settled_on(turn.text)
        if settled is not None:
            return settled  # "Depends. go on then."
    first = READ_FIRST.get(turn.asked or "")
    return first(turn) if first is not None else None


def _comes_to_none(turn: Turn, kind: str, control: str | None) -> bool:
    """ "Nowt", or "nothing this week, I don't want to do anything"."""
    none = control is None and kind in TAKES_NONE and says_none(turn.text)
    asks = turn.asked in ASKS_FOR_A_DOING and control in {None, "unsure"}
    return none or (asks and declines(turn.text))


def _nobodys_answer(turn: Turn, kind: str, control: str | None) -> str | None:
    """The label of words that are nobody's plan or goal; None where they may be."""
    if turn.asked in PUT_INTO_THE_PLAN and (
        lets_go_of_the_mind(turn.reading) or (control is None and _is_only_said_to_us(turn))
    ):
        return NOT_UNDERSTOOD
    if turn.asked in PUT_INTO_THE_PLAN and of_the_asking(turn.text) is not None:
        return "unsure"  # "Ye're meant to be the coach": met, and put into no plan.
    if kind in IN_OWN_WORDS and control in {None, "help"}:
        if wants_ideas(turn.text):
            return "unsure"  # "You tell me" is nobody's plan.
        if said_in_short(turn.text) is InShort.NO_IDEA:
            return "unsure"
        if says_nothing(turn.text):
            return NOT_UNDERSTOOD  # "lol" is nobody's goal.
    return None


def _is_only_said_to_us(turn: Turn) -> bool:
    """ "Lol didn't say that", "sorry", "u numpty": nothing of it belongs in a plan."""
    only = set_apart(turn.text).only
    if only is Apart.GREETING and turn.asked in {"when_to", "how_often", "cue"}:
        return False  # "Mornin" says when, and greets nobody.
    may_be_a_figure = turn.asked not in {"idea", "what", "pick_idea", "who", "cue", "own_words"}
    return only in NEVER_IN_A_PLAN or (only is Apart.FIGURE and not may_be_a_figure)


def belongs(turn: Turn, label: str) -> bool:
    """Tell whether a pressed button is one of this question's: an old one is harmless."""
    if turn.question is None:
        return False
    offered = OFFERS[turn.asked](turn) if turn.asked in OFFERS else {}
    ways = labels_of(turn.asked)
    known = {*turn.question.choices, *offered, *ways, *BUTTONS.get(turn.question.kind, ())}
    if label in known:
        return True
    taught = taught_in(settings().content_home)
    return any(one.name == label and one.question == turn.asked for one in taught)


#: Buttons of a kind of question that the table does not name one by one.
BUTTONS = {
    "yes_no": ("yes", "no"),
    "open": ("yes", "no"),
    "choice": ("yes", "no"),
    "ruler": (
        *(f"n{number}" for number in range(11)),
        "as_numbers",
        "as_words",
        "as_picture",
        "skipped",
    ),
    "when": ("tomorrow", "3_days", "week", "two_weeks"),
    "outcome": tuple(outcome.value for outcome in Outcome),
    "signpost_outcome": tuple(outcome.value for outcome in SignpostOutcome),
}


def _open(turn: Turn, control: str | None) -> str:
    if control in {"unsure", "yes"} and names_besides(turn.text):
        return "said"  # "Dunno. Get oot a bit", "aye, a wee walk": the rest is the answer.
    if control in {"no", "unsure"}:
        return control
    if control in {"yes", "thanks"}:
        return "yes"
    return "said"


def _yes_no(_turn: Turn, control: str | None) -> str:
    if control in {"yes", "no", "unsure"}:
        return control
    return "yes" if control == "thanks" else "said"


def _choice(turn: Turn, control: str | None) -> str:
    offered = OFFERS[turn.asked](turn) if turn.asked in OFFERS else _table(turn)
    found = read_choice(turn.text, offered)
    if found is not None:
        return found
    if control in {"yes", "no", "unsure"}:
        return control
    # In their own words is always welcome; a story without a branch for it goes on as best it can.
    return "said" if len(turn.text.split()) >= 3 else NOT_UNDERSTOOD


def _table(turn: Turn) -> Mapping[str, Sequence[str]]:
    return turn.question.choices if turn.question else {}


def _ruler(turn: Turn, control: str | None) -> str:
    # The step keeps the reading and names the band; without one, this is all there is to say.
    if turn.reading.get("ruler"):
        return "rated"
    if control == "unsure":
        return "unsure"
    return NOT_UNDERSTOOD


def _when(turn: Turn, control: str | None) -> str:
    if turn.reading.get("when"):
        return "time"
    return control if control in {"yes", "no", "unsure"} else NOT_UNDERSTOOD


def _place(_turn: Turn, control: str | None) -> str:
    return control if control in {"no", "unsure"} else "said"


def _outcome(turn: Turn, control: str | None) -> str:
    found = turn.reading.get("outcome")
    if found:
        return str(found)
    return {"yes": "done", "no": "not_done"}.get(control or "", control or "said")


def _signpost_outcome(turn: Turn, control: str | None) -> str:
    found = turn.reading.get("signpost_outcome")
    if found:
        return str(found)
    return {"yes": "helped", "no": "not_tried"}.get(control or "", control or "said")


def _barrier(turn: Turn, control: str | None) -> str:
    found = turn.reading.get("barrier")
    if control in {"no", "unsure"}:
        return control
    return str(found) if found in {"pain_or_symptoms"} else "said"


READERS: dict[str, Callable[[Turn, str | None], str]] = {
    "open": _open,
    "text": _open,
    "service": _open,
    "yes_no": _yes_no,
    "choice": _choice,
    "ruler": _ruler,
    "when": _when,
    "place": _place,
    "outcome": _outcome,
    "signpost_outcome": _signpost_outcome,
    "barrier": _barrier,
}
