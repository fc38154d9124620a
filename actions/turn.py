"""One turn as an action sees it: who wrote what, what was asked, and how to answer.

`@step` makes a Rasa action of a plain function, so that a module of the method holds nothing but
the method:

    @step("action_summary")
    def sum_up(turn: Turn) -> None:
        turn.say("utter_summary", topic=turn.topic)
"""

from __future__ import annotations

import logging
import re
import time
from collections.abc import Callable, Iterable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import datetime
from functools import cached_property
from typing import Any

from rasa_sdk import Action, Tracker
from rasa_sdk.events import ActionExecuted, FollowupAction, SlotSet
from rasa_sdk.executor import CollectingDispatcher
from rasa_sdk.types import DomainDict
from sqlalchemy.orm import Session

from actions.answers.rated_along import rated_along
from coaching.fresh_content import use_content_of
from coaching.nations import NATIONS, nation_lived_in, nation_named
from coaching.other_languages import Tongue
from coaching.questions import SAFETY_QUESTIONS, Question, question_in, questions
from operations.logs import about, figures
from operations.metrics import ACTION_SECONDS, ACTIONS
from store.clock import clock_set_to, now_utc
from store.engine import session as open_session
from store.people import Person, meet_person
from store.receipts import first_time
from store.settings import settings
from understanding.safety.diabetes_told import names_diabetes
from understanding.safety.heart_told import names_own_heart
from understanding.talking.agreeing import age_told
from understanding.talking.controls import plainly_said
from understanding.talking.let_be import lets_it_be

log = logging.getLogger(__name__)
#: Tags of a page pasted or typed: the transcript has them, what is kept and said back has not.
MARKUP = re.compile(r"</?[a-zA-Z][^<>]{0,200}>")
#: How many messages back somebody was told something lately: some in between may not be recognised.
LATELY = 3
#: Where a place may be named alone, for an answer: "Cardiff".
ASKS_WHERE = frozenset({"nation", "place", *SAFETY_QUESTIONS})
WORDS_OF_A_PLACE = 3
Events = list[dict[str, Any]]


#: Steps that look for danger in an answer, or note a worry: beside a human they say nothing else.
QUIET_BESIDE_A_HUMAN = frozenset(
    {"action_concern", "action_after_breath", "action_after_danger_now", "action_after_how_bad"}
)
#: Blanks that name whom to ring: such a line is said whoever is there.
NAMES_HELP = frozenset({"lines", "emergency"})
#: The question by which danger is answered.
TELLS_OF_DANGER = "safe"


@dataclass
class Turn:
    """What an action needs to know of the turn in hand, and its ways to answer.

    Attributes:
        session: the store, in one transaction for this action.
        person: who writes.
        message_id: the message's id; writes are done once for it, however often the turn runs.
        step: the action's own name.
        text: what was typed; empty where a button was pressed.
        pressed: the label of the pressed button, if one was.
        reading: what `understanding` read in the text.
        now: when the message was sent, UTC.
        asked: the question that the message answers, or None.
        slots: Rasa's slots.
        done: actions since the message, this one left out.
    """

    session: Session
    person: Person
    message_id: str
    step: str
    text: str
    pressed: str | None
    title: str
    reading: Mapping[str, Any]
    now: datetime
    asked: str | None
    slots: Mapping[str, Any]
    questions_asked: list[str]
    latest: Mapping[str, Any]
    dispatcher: CollectingDispatcher
    events: Events = field(default_factory=list)
    #: The languages of the last few messages before, where those were others than English or Scots.
    tongues_before: frozenset[Tongue] = frozenset()
    #: The coach's last line before the message.
    before: str = ""
    asks_beside: bool = False
    #: The labels of the buttons under the coach's last lines, in the order they are numbered.
    listed: tuple[str, ...] = ()
    exceptions: tuple[str, ...] = ()
    #: A need read in this very turn, before the slot of that name is set.
    fresh_need: str | None = None
    #: Whether a person of the team has the conversation: what they are told is theirs to answer.
    with_human: bool = False
    #: Whether this very turn begins another search: what was shown before is forgotten.
    starts_anew: bool = False
    #: All that happened in this conversation, as Rasa tells it.
    happened: list[Any] = field(default_factory=list)

    def say(self, response: str, **words: Any) -> None:
        """Say a line of the domain, its blanks filled with `words`."""
        if self.is_quiet and not words.keys() & NAMES_HELP:
            return
        self.dispatcher.utter_message(response=response, **words)

    def say_with_buttons(
        self, response: str, buttons: Iterable[tuple[str, str]], **words: Any
    ) -> None:
        """Say a line with buttons `(title, label)`; a label is the answer that stories know."""
        made = [{"title": title, "payload": answer_payload(label)} for title, label in buttons]
        self.dispatcher.utter_message(response=response, buttons=made, **words)

    def give_file(self, path: str, response: str, **words: Any) -> None:
        """Hand over a picture or a page, with a line that says the same in words."""
        self.say(response, **words)
        self.dispatcher.utter_message(json_message={"file": path})

    def set(self, slot: str, value: Any) -> None:
        """Set a slot."""
        self.events.append(SlotSet(slot, value))

    def go_to(self, question: str) -> None:
        """Ask this question next; beside a human it waits without being put, but for danger."""
        if self.is_quiet and question != TELLS_OF_DANGER:
            self.events.append(ActionExecuted(action_asking(question)))
            return
        rated = rated_along(self.happened, question)
        if rated is not None:  # It was rated beside what has just been answered: that is heard now.
            self.set("hear_again", {"text": rated, "after": self.message_id})
            self.events.append(ActionExecuted(action_asking(question)))
            return
        self.events.append(FollowupAction(action_asking(question)))

    def follow_with(self, action: str) -> None:
        """Run this action next."""
        self.events.append(FollowupAction(action))

    def once(self, what: str = "") -> bool:
        """Tell whether this is the first time that this step runs for this message.

        A turn killed in the middle is run again; whatever adds rows asks here first.
        """
        name = f"{self.step}:{what}" if what else self.step
        return first_time(self.session, self.person.id, self.message_id, name)

    def welcome(self) -> None:
        """Say what this is next: to somebody who has not agreed to chat, or may not."""
        if self.is_quiet:
            return
        self.events.append(FollowupAction("action_welcome"))

    @property
    def is_quiet(self) -> bool:
        """Whether what is done in this step is done without a word: a human talks with them, and
        what they say is looked at for danger alone."""
        return self.with_human and self.step in QUIET_BESIDE_A_HUMAN

    @property
    def asked_twice(self) -> bool:
        """Whether the question that is answered had been asked just before, too."""
        return self.questions_asked[-2:] == [self.asked, self.asked]

    @property
    def intent(self) -> str | None:
        """What the message wants, as Rasa settled it."""
        return (self.latest.get("intent") or {}).get("name")

    @property
    def control(self) -> str | None:
        """The control word that the message is, where it is no mere guess."""
        found = plainly_said(self.reading, self.asked)
        # "Och, forget it" lets the question be: nothing is wiped for it.
        return "no" if found == "delete_my_data" and lets_it_be(self.text) else found

    @cached_property
    def tells_nation(self) -> str | None:
        """The nation that this message says they live in, in passing or as an answer."""
        if self.pressed is not None:
            return self.pressed if self.pressed in NATIONS else None
        if self.asked in ASKS_WHERE and len(self.text.split()) <= WORDS_OF_A_PLACE:
            return nation_named(self.text)
        return nation_lived_in(self.text)

    @property
    def tongue(self) -> Tongue | None:
        """The language of the message, where it is another than English or Scots."""
        return tongue_in(self.reading)

    @property
    def latest_is_aside(self) -> bool:
        """Whether the question asked last belonged to a digression."""
        return bool(self.questions_asked) and not is_main(self.questions_asked[-1])

    @cached_property
    def question(self) -> Question | None:
        """The question that the message answers, from the table."""
        return questions().get(self.asked or "")

    @property
    def main_question(self) -> str | None:
        """The question of coaching that waits behind any digression; None where none was asked."""
        mains = [name for name in self.questions_asked if is_main(name)]
        return mains[-1] if mains else None

    @property
    def answer(self) -> str:
        """The label of the latest answer, as `action_hear` read it."""
        return str(self.slots.get("answer") or "")


def answer_payload(label: str) -> str:
    """The payload of a button that gives this answer."""
    return f'/answer{{"value": "{label}"}}'


def tongue_in(reading: Mapping[str, Any]) -> Tongue | None:
    """The language that a reading found, where it is another than English or Scots."""
    found = reading.get("language")
    return Tongue(found) if found else None


def is_main(name: str) -> bool:
    """Tell whether a question belongs to coaching itself, not to a digression or to safety."""
    found = questions().get(name)
    return found is not None and not found.aside and name not in {*SAFETY_QUESTIONS, "consent"}


def action_asking(question: str) -> str:
    """Name the action that asks a question."""
    found = questions().get(question)
    return found.action if found else f"utter_ask_{question}"


def turn_from(
    tracker: Tracker, dispatcher: CollectingDispatcher, session: Session, step_name: str
) -> Turn:
    """Read Rasa's tracker into a turn."""
    latest = tracker.latest_message or {}
    context = latest.get("metadata") or {}
    text = latest.get("text") or ""
    pressed = next(
        (str(e["value"]) for e in latest.get("entities") or [] if e.get("entity") == "value"), None
    )
    is_press = text.startswith("/")
    asked = [
        question
        for event in tracker.events
        if event.get("event") == "action" and (question := question_in(event.get("name") or ""))
    ]
    said = [event for event in tracker.events if event.get("event") == "user"]
    return Turn(
        session=session,
        person=meet_person(session, tracker.sender_id),
        message_id=str(latest.get("message_id") or ""),
        step=step_name,
        text="" if is_press else MARKUP.sub(" ", text).strip(),
        pressed=pressed,
        title=str(context.get("title") or ""),
        reading=latest.get("reading") or {},
        now=now_utc(),
        asked=context.get("asked"),
        slots=tracker.slots,
        questions_asked=asked,
        latest=latest,
        dispatcher=dispatcher,
        tongues_before=_tongues_of(said[-1 - LATELY : -1]),
        before=str(context.get("before") or ""),
        listed=_listed(tracker),
        with_human=bool(context.get("with_human")),
        happened=list(tracker.events),
    )


#: What one of our buttons sends: `answer_payload` writes it.
_PAYLOAD = re.compile(r'/answer\{"value": "(.*)"\}')


def _listed(tracker: Tracker) -> tuple[str, ...]:
    """The labels of the buttons shown before this message; none where one does something else."""
    said_before: list[Mapping[str, Any]] = []
    behind = False
    for event in reversed(tracker.events):
        if event.get("event") == "user":
            if behind:
                break
            behind = True
        elif behind and event.get("event") == "bot":
            said_before.append(event)
    for event in said_before:
        buttons = (event.get("data") or {}).get("buttons") or ()
        if buttons:
            found = [_PAYLOAD.fullmatch(str(button.get("payload") or "")) for button in buttons]
            return tuple(one[1] for one in found if one) if all(found) else ()
    return ()


def _tongues_of(messages: Iterable[Mapping[str, Any]]) -> frozenset[Tongue]:
    readings = ((event.get("parse_data") or {}).get("reading") or {} for event in messages)
    return frozenset(tongue for reading in readings if (tongue := tongue_in(reading)))


def moment_of(tracker: Tracker) -> datetime | None:
    """Give the moment that the message was sent at, or None for the real clock."""
    stamp = ((tracker.latest_message or {}).get("metadata") or {}).get("now")
    return datetime.fromisoformat(stamp) if stamp else None


def say_sorry(dispatcher: CollectingDispatcher) -> None:
    """The line for something that went wrong on our side."""
    dispatcher.utter_message(response="utter_sorry")


def step(
    name: str,
    *,
    if_it_fails: Callable[[CollectingDispatcher], None] = say_sorry,
    keeps: Callable[[Turn], None] | None = None,
    then: Mapping[str, Any] | None = None,
) -> Callable[[Callable[[Turn], None]], Callable[[Turn], None]]:
    """Make a Rasa action, named `name`, of a function of the turn.

    Whatever goes wrong inside is said to the person in one calm line; the log gets the kind of
    error and the action, never a word of the message.

    Args:
        name: as stories and the domain name it.
        if_it_fails: says something even then.
        keeps: what must be written even then, in a transaction of its own; it says nothing.
        then: slots to set where even that failed.
    """

    def make(take: Callable[[Turn], None]) -> Callable[[Turn], None]:
        class Made(Action):
            def name(self) -> str:
                return name

            async def run(
                self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: DomainDict
            ) -> Events:
                with about((tracker.latest_message or {}).get("message_id")), _counted(name):
                    try:
                        return run_step(name, take, dispatcher, tracker)
                    except Exception as error:  # noqa: BLE001 - the person gets a line, always
                        ACTIONS.labels("failed").inc()
                        log.error("The action %s failed: %s", name, type(error).__name__)
                        dispatcher.messages.clear()
                        if_it_fails(dispatcher)
                        return _kept(name, keeps, tracker, then or {})

        Made.__name__ = Made.__qualname__ = name
        Made.__module__ = take.__module__
        Made.__doc__ = take.__doc__
        STEPS[name] = take
        _CLASSES.append(Made)
        return take

    return make


@contextmanager
def _counted(name: str) -> Iterator[None]:
    """Write down that an action ran, and how long it took."""
    began = time.perf_counter()
    try:
        yield
    finally:
        took = time.perf_counter() - began
        ACTIONS.labels("run").inc()
        ACTION_SECONDS.observe(took)
        log.info("An action ended.", extra=figures(action=name, ms=round(took * 1000)))


def _kept(
    name: str,
    keeps: Callable[[Turn], None] | None,
    tracker: Tracker,
    otherwise: Mapping[str, Any],
) -> Events:
    """What a failed action keeps all the same, for its first transaction was undone."""
    if keeps is not None:
        try:
            return run_step(name, keeps, CollectingDispatcher(), tracker)
        except Exception as error:  # noqa: BLE001 - the person has had their line already
            log.error("What %s keeps was not kept: %s", name, type(error).__name__)
    return [SlotSet(slot, value) for slot, value in otherwise.items()]


#: What comes before whatever an answer is answered with: sorry for a loss that is told beside it.
SAID_FIRST: list[Callable[[Turn], object]] = []
#: Every action of the project by name; tests and the content check read it.
STEPS: dict[str, Callable[[Turn], None]] = {}
#: Rasa finds actions as subclasses; these references keep them alive.
_CLASSES: list[type[Action]] = []


def run_step(
    name: str,
    take: Callable[[Turn], None],
    dispatcher: CollectingDispatcher,
    tracker: Tracker,
) -> Events:
    """Run one action in one transaction, at the moment that the message was sent."""
    use_content_of(settings().content_home)
    with clock_set_to(moment_of(tracker)), open_session() as session:
        turn = turn_from(tracker, dispatcher, session, name)
        for note in NOTED:
            note(turn)
        if _may_speak_first(turn):
            for say in SAID_FIRST:
                say(turn)
        take(turn)
        session.flush()
        return turn.events


def _may_speak_first(turn: Turn) -> bool:
    """Rasa lets `action_hear` set slots alone; and nothing comes before an answer to danger."""
    answered = turn.intent == "answer" and turn.pressed is None and turn.step != "action_hear"
    waits = turn.asked in SAFETY_QUESTIONS or turn.slots.get("on_hold")
    return answered and not waits and not turn.reading.get("safety")


def _note_diabetes(turn: Turn) -> None:
    """Remember that diabetes was named: a later sign means more then."""
    if not turn.slots.get("diabetes_told") and names_diabetes(turn.text):
        turn.set("diabetes_told", True)


def _note_heart(turn: Turn) -> None:
    """Remember a heart trouble of their own: breath that comes with effort is for today then."""
    if not turn.slots.get("heart_told") and names_own_heart(turn.text):
        turn.set("heart_told", True)


def _note_age(turn: Turn) -> None:
    """Keep their age whenever they say it: what is for people of another age is not offered."""
    told = age_told(turn.text, asked=turn.asked) if turn.pressed is None else None
    if told is not None:
        turn.set("age_told", told)


def _note_nation(turn: Turn) -> None:
    """Keep where they live whenever they say it: it decides whom to name in a crisis."""
    if turn.tells_nation is not None:
        turn.person.nation = turn.tells_nation
        turn.set("nation_known", True)


#: What is kept of any message in passing, without a word about it; other steps add to it.
NOTED: list[Callable[[Turn], object]] = [
    _note_nation,
    _note_age,
    _note_diabetes,
    _note_heart,
]
