"""Each part of a plan as it is asked for: how much, when, how often, who helps, the reminder."""

from __future__ import annotations

import re
from datetime import datetime

from actions.agenda.words import said_back
from actions.answers.hearing import answer_to
from actions.planning.of_the_asking import asking_in
from actions.planning.plan_parts import fill_in, keep_amount, named_helper, said_time
from actions.planning.planning import NAMES_A_MOMENT, PART_OF, draft_in_hand, fill_from
from actions.planning.problem_solving import name_problem
from actions.turn import Turn
from coaching.quiet_hours import say_when
from store.clock import LONDON
from store.plans import Plan
from understanding.dates.days_moved import named_days
from understanding.people.mourned import names_the_dead
from understanding.people.told_along import told_along
from understanding.plans.exceptions import exceptions
from understanding.plans.helpers import cannot_help, may_be_somebody
from understanding.plans.named_part import part_named
from understanding.plans.of_the_asking import OfTheAsking
from understanding.plans.taken_out import taken_out, turned_down
from understanding.plans.told import Told, besides, read_told
from understanding.talking.no_answer import NoAnswer, no_answer
from understanding.talking.set_apart import Apart, set_apart
from understanding.text.sentences import sentences
from understanding.text.words import in_english

#: "Actually no, just a walk": another thing to do, whatever part was asked for.
CHANGED_MIND = re.compile(
    r"^\W*(?:actually,? (?:no|naw)|no,? (?:wait|actually)|naw,? (?:wait|actually)|scrap that|"
    r"changed my mind|i've changed my mind|on second thoughts)\b[\s,.:;-]*",
    re.IGNORECASE,
)
#: "Twice a week" says how often; when it is to be is still asked.
A_COUNT = re.compile(
    r"\W*(?:(?:just|jist|about|aboot|only|maybe) )*(?:once|wance|twice|twa|two|three|four|five|six|"
    r"seven|"
    r"\d+|a couple of|a few|several)(?: (?:or|to|tae) \w+)?(?: ?x| times?| days?)?(?: (?:a|per|"
    r"each|in the|every) )"
    r"(?:week|month|fortnight|day)\W*",
    re.IGNORECASE,
)
#: A bare figure at the end: four of them, each time.
A_FIGURE_BESIDE = re.compile(
    r"(?:^|[.,;]\s*)(\d{1,3}|one|two|three|four|five|six)\W*$", re.IGNORECASE
)
#: "Ten o each? naw five": the second figure is meant.
_NUM = (
    r"(?:\d{1,3}|one|wan|two|twa|three|four|fower|five|six|seven|eight|nine|ten|twelve|fifteen|"
    r"twenty|thirty)"
)
A_FIGURE_PUT_RIGHT = re.compile(
    rf"\b{_NUM}(?P<each> (?:of|o'?|ae) (?:each|them|every))?"
    r"(?P<unit> (?:minutes?|mins?|lengths?|laps?|reps?|miles?|steps|goes))?[\s?.,!-]+"
    r"(?:no|naw|nah|wait|actually|sorry|make that)\b[\s,]*"
    r"(?:(?:just|jist|only|make (?:it|that)|say)\s+)*"
    rf"(?P<meant>{_NUM})\b(?! (?:times|days|a week))",
    re.IGNORECASE,
)
#: "Could you?", where who could help was asked.
ASKS_OF_US = re.compile(
    r"\W*(?:\w+\W+){0,2}?(?:(?:could|can|will|would|is it|will it be) you|you (?:could|can|will)|"
    r"(?:just )?you)\b[^.!]{0,30}\W*$"
)
#: "My puff" is what it hangs on, and no amount.
ONLY_THEIRS = re.compile(r"\W*(?:just |it's )?(?:my|ma|mine) [\w'-]+(?: though| really)?\W*", re.I)
#: What it hangs on, and no day: it is said back, and the day asked for once more.
HANGS_ON = re.compile(r"\W*(?:(?:och|well|it|that|aye) )*(?:all )?(?:depends?|hings|hangs)\b", re.I)
ASKS = re.compile(
    r"\W*(?:(?:och|well|but|and|so|aye) )*(?:what(?:'s| is| do| does| would| suits)|how (?:do|"
    r"much|often|many)|"
    r"is (?:it|that|\w+ enough)|does it|do i|should i|would it|which (?:is|would))\b"
)
#: "9" alone, where it was asked how often.
BARE_FIGURE = re.compile(
    r"\W*(?:(?:och|well|maybe|about|just|aye|yes|say|like)\W+)*(\d{1,3}|one|two|three|four|five|six|"
    r"seven)\W*"
)
DAYS_OF_A_WEEK = 7
#: "My brother to come wi me": my brother.
COMES_ALONG = re.compile(
    r"\s+(?:to|tae|could|can|would|will|'ll) (?:come|help|go|gang|join|walk|do it)"
    r"(?:[ ,]+(?:along|too|out))*(?: (?:with|wi) (?:me|us|you))?(?: too)?$",
    re.IGNORECASE,
)
#: Longer answers to "when" and "what could remind you" are told with a story round them.
LONGEST_WHEN = 5
LONGEST_CUE = 8
#: So is a longer answer to "how much" that names no amount.
LONGEST_AMOUNT = 8
#: What no answer to "how often" or a longer one to "when" goes without: "my wife" has none of it.
SPEAKS_OF_TIME = re.compile(
    r"\d|\b(?:\w*days?|daily|nights?|nightly|week\w*|wk|fortnight\w*|month\w*|mornings?|evenings?|"
    r"afternoons?|noon|tea ?time|bed ?time|dinner|lunch|breakfast|hours?|minutes?|times?|once|"
    r"twice|thrice|one|two|three|four|five|six|seven|often|every|each|always|usually|sometimes|when\w*|"
    r"after|before|now|soon|later|tomorrow|as (?:much|many|and when)|the odd|regular\w*|mon|tues?|"
    r"wed|thurs?|fri|sat|sun|whiles|january|february|march|april|may|june|july|august|september|"
    r"october|november|december)\b"
)


@answer_to("how_much", "when_to", "how_often", "who", "cue")
def hear_part(turn: Turn, label: str) -> str | None:
    """Keep one part of the plan, and any other part said along with it in its own place."""
    draft = draft_in_hand(turn)
    asked = turn.asked or ""
    field = PART_OF[asked].value
    if _says_it_of_us(turn, draft, field):
        return None
    refused = _leave_out_whom_not(turn)
    told = read_told(turn.text, now=turn.now, asked=asked)
    tells = (bool(told) or bool(told.troubles)) and not refused
    if label == "skipped" or (label in {"no", "unsure"} and not tells):
        # Empty: asked, and none wanted. It is not asked again.
        setattr(draft, field, "")
        return None
    if asked == "who" and ASKS_OF_US.search(in_english(turn.text)):
        draft.who_helps = ""
        return "asks_of_us"
    if asked == "who" and _is_nobody_now(turn):
        draft.who_helps = ""
        return "told"
    if asked not in {"who", "cue"} and CHANGED_MIND.match(turn.text):
        # The part that was asked for is asked again, now of the other thing to do.
        fill_from(turn, draft, CHANGED_MIND.sub("", turn.text), as_what=True)
        return None
    if told.troubles:
        name_problem(turn)  # "The hill is the trouble" is kept for what it is.
    if asked == "who" and not told.troubles and not draft.cue and _names_a_moment(turn.text):
        # "After my dinner about one" says when: who could help is asked again.
        draft.cue = draft.cue or said_back(turn.text)
        return None
    before = _parts_of(draft)
    value = _own_part(turn, asked, told)
    if value is not None:
        _keep(draft, field, value)
    if asked != "cue":  # A reminder reads like a time, and is none.
        fill_in(turn, draft, told)
    tells_nothing_new = getattr(draft, field) is None and _parts_of(draft) == before
    if tells_nothing_new and not _put_over(draft, told) and turn.asked_twice:
        # Never asked for ever; and what is no such part is put into none.
        setattr(draft, field, "")
    elif getattr(draft, field) is None and turn.questions_asked[-3:] == [turn.asked] * 3:
        # Each answer told of another part: this one is left open rather than asked a fourth time.
        setattr(draft, field, "")
    return _heard_besides(turn, getattr(draft, field))


def _leave_out_whom_not(turn: Turn) -> bool:
    """Of "Not Marek, my sister" only the sister is read on; tell whether nobody is left."""
    if turn.asked != "who" or turn.pressed is not None:
        return False
    refused, turn.text = turned_down(turn.text)
    return refused


def _is_nobody_now(turn: Turn) -> bool:
    """ "My sister, but we don't speak", or "my wife", who has died: not asked for again."""
    return cannot_help(turn.text) or names_the_dead(turn.text, turn.slots.get("mourned"))


def _says_it_of_us(turn: Turn, draft: Plan, field: str) -> bool:
    """Meet what is said of the asking, or of the coach; no word of it goes into the plan.

    The part is asked for once more; after a complaint, or the second time, it is left out.
    """
    if (out := taken_out(turn.text)) is not None and part_named(out.thing) == turn.asked:
        setattr(draft, field, "")  # "No need for how much."
        return True
    met = asking_in(turn)
    if met is OfTheAsking.COMPLAINS or (met is not None and turn.asked_twice):
        setattr(draft, field, "")
    return met is not None


def _heard_besides(turn: Turn, value: str | None) -> str | None:
    """What else was said than the part: a limit, a question back, news."""
    if turn.exceptions and value is None:
        return "told"  # "Nae mornins": heard, and the day is still to be told.
    if turn.asks_beside or _asks_back(turn):
        return "asks"
    return "told" if told_along(turn.text) else None


def _keep(draft: Plan, field: str, value: str) -> None:
    """Keep a part; an amount that the action names already is not said twice."""
    if field == "how_much" and value:
        if draft.what and value.casefold() in draft.what.casefold():
            draft.how_much = ""
            return
        draft.how_much = None
        keep_amount(draft, value)
        draft.how_much = draft.how_much or ""
        return
    setattr(draft, field, value)


def _names_a_moment(text: str) -> bool:
    short = len(text.split()) <= LONGEST_CUE
    return short and NAMES_A_MOMENT.match(in_english(text)) is not None


def _put_over(draft: Plan, told: Told) -> bool:
    """Put what is plainly another part over what stood there; tell whether there was any."""
    parts = told.parts
    if told.unread or not told:
        return False
    draft.how_much = said_back(parts.how_much) if parts.how_much else draft.how_much
    draft.when_text = said_time(parts.when_text) if parts.when_text else draft.when_text
    draft.how_often = said_time(parts.how_often) if parts.how_often else draft.how_often
    return bool(parts.how_much or parts.when_text or parts.how_often)


def _parts_of(draft: Plan) -> tuple[str | None, ...]:
    return (draft.how_much, draft.when_text, draft.how_often, draft.who_helps, draft.cue)


def _own_part(turn: Turn, asked: str, told: Told) -> str | None:
    """What the answer says of the part that was asked for; None where it tells of others alone."""
    nothing_told = set_apart(turn.text).only not in {None, Apart.FIGURE} or (
        bool(turn.exceptions) and not exceptions(turn.text)[0]
    )
    no_amount = asked == "how_much" and ONLY_THEIRS.fullmatch(turn.text)
    if nothing_told or no_amount or HANGS_ON.match(turn.text):
        return None  # "Lol didn't say that", "u numpty", "depends on Jim": no part of a plan.
    if _asks_back(turn):
        return _told_in_a_question(asked, told)
    meant = said_back(besides(turn.text))
    parts = told.parts
    only_trouble = bool(told.troubles) and not told.unread and not told
    if only_trouble:
        return None
    if asked == "cue":
        return "" if _tells_no_moment(turn.text) else meant
    if asked == "who":
        if told.helper is not None:
            return named_helper(told.helper) if told.helper else ""
        meant = COMES_ALONG.sub("", meant)
        return meant if may_be_somebody(meant) and (told.unread or not told) else None
    if asked == "how_much":
        return _amount(turn, told, meant)
    if asked == "when_to":
        return _when(turn, told, meant)
    rhythm = parts.how_often or parts.when_text
    if figure := BARE_FIGURE.fullmatch(in_english(turn.text)):
        return times_a_week(figure[1])
    if not rhythm:
        tells = SPEAKS_OF_TIME.search(in_english(meant)) is not None
        return meant if tells and (told.unread or parts.what or not told) else None
    return (
        said_back(_sentence_with(rhythm, turn.text) or meant) if told.unread else said_time(rhythm)
    )


def _sentence_with(words: str, text: str) -> str | None:
    """The one sentence of several that holds the words: "Wance. A telt ye. Am oot o braith."."""
    pieces = [piece.strip(" .!?;") for piece in sentences(text)]
    held = [piece for piece in pieces if words.casefold() in piece.casefold()]
    return held[0] if len(pieces) > 1 and len(held) == 1 else None


def _amount(turn: Turn, told: Told, meant: str) -> str | None:
    parts = told.parts
    if parts.how_much:
        return said_back(parts.how_much)
    if put_right := A_FIGURE_PUT_RIGHT.search(turn.text):
        each = " of each" if put_right["each"] else put_right["unit"] or ""
        return f"{put_right['meant']}{each}"  # "Ten o each? naw five": five it is.
    figure = A_FIGURE_BESIDE.search(turn.text)
    if figure and not parts.what:
        return figure[1]  # "Every shift. 4."
    if len(meant.split()) > LONGEST_AMOUNT:
        return None  # A list of other things to do, or a tale, is no amount.
    return meant if told.unread or parts.what or not told else None


def times_a_week(figure: str) -> str | None:
    """ "3", where it was asked how often; "9" is no number of days, and is asked about again."""
    in_words = {"1": "once", "one": "once", "2": "twice", "two": "twice"}.get(figure)
    if in_words is None and figure.isdigit() and not 0 < int(figure) <= DAYS_OF_A_WEEK:
        return None
    return f"{in_words or f'{figure} times'} a week"


def _only_what(told: Told) -> bool:
    """Whether nothing but what they will do is told, once more."""
    parts = told.parts
    return bool(parts.what) and not (parts.how_much or parts.when_text or parts.how_often)


def _asks_back(turn: Turn) -> bool:
    """ "What suits you", "is twice enough?": asked of the coach, and no part of a plan."""
    asks = turn.text.rstrip().endswith("?") or ASKS.match(in_english(turn.text)) is not None
    return asks or no_answer(turn.text, asked=turn.asked or "") is NoAnswer.QUESTION


def _told_in_a_question(asked: str, told: Told) -> str | None:
    """ "Is twice enough?" says twice; whether it is enough is theirs to say."""
    parts = told.parts
    found = {"how_often": parts.how_often, "how_much": parts.how_much, "when_to": parts.when_text}
    value = found.get(asked)
    return re.sub(r"^(?:is|are|would|wid) | enough$| ok(?:ay)?$", "", value) if value else None


def _when(turn: Turn, told: Told, meant: str) -> str | None:
    parts = told.parts
    if parts.when_text and len(named_days(parts.when_text)) > 1:
        return _day_meant(turn) or said_time(parts.when_text)  # "Wednesday, no, Thursday."
    if not told.unread and parts.when_text:
        return said_time(parts.when_text)
    if not told.unread and parts.how_often:
        return None if A_COUNT.fullmatch(parts.how_often) else said_time(parts.how_often)
    if not told.unread and told and (not parts.what or _only_what(told)):
        return None
    if len(turn.text.split()) > LONGEST_WHEN:
        tells = SPEAKS_OF_TIME.search(in_english(meant)) is not None
        return _day_meant(turn) or parts.when_text or (meant if tells else None)
    return meant


def _tells_no_moment(text: str) -> bool:
    words = in_english(text).split()
    return len(words) > LONGEST_CUE and not any(NAMES_A_MOMENT.fullmatch(word) for word in words)


def _day_meant(turn: Turn) -> str | None:
    """The day in plain words, where it was told with a change of mind or a story round it."""
    when = turn.reading.get("when")
    if not when:
        return None
    start = datetime.fromisoformat(when["start"])
    if when["grain"] in {"hour", "minute"}:
        return say_when(start if start.tzinfo else start.replace(tzinfo=LONDON), turn.now)
    return f"on {start:%A}"
