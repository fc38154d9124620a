"""The coach's own HTTP channel: one message in, its replies out, and a repeat answered from memory.

    POST /webhooks/coach/message   {"person", "message_id", "kind", "text", "now"}
    → 200 {"replies": [{"text", "buttons", "file"}], "repeat": false}
    → 401 wrong token · 400 a sentence · 503 not ready: the message waits in the inbox

A message id that the transcript already holds is answered with what was said then, and nothing is
predicted again: the bot may die and ask twice.
"""

from __future__ import annotations

import hmac
import json
import logging
import time
from datetime import datetime
from typing import Any, Awaitable, Callable, Dict, Iterator, List, Optional

from rasa.core.agent import Agent
from rasa.core.channels.channel import CollectingOutputChannel, InputChannel, UserMessage
from rasa.core.lock_store import LockError
from rasa.core.processor import MessageProcessor
from rasa.shared.core.constants import ACTION_LISTEN_NAME
from rasa.shared.core.events import ActionExecuted, BotUttered, UserUttered
from rasa.shared.core.trackers import DialogueStateTracker
from sanic import Blueprint
from sanic.request import Request
from sanic.response import HTTPResponse
from sanic.response import json as json_response

from coaching.fresh_content import use_content_of
from coaching.questions import asked_as, asked_instead
from dialogue.action_server import TurnLost, actions_answer
from dialogue.beside.questions import BOOKS_A_CHECK_IN, SERVICES_SHOWN
from dialogue.danger import tells_outright
from dialogue.dark_told import was_told_in_words
from dialogue.plan_in_hand import being_planned, goal_words, plan_in_hand
from dialogue.services_shown import names_shown
from dialogue.session import CARRIED, new_session, turns_in_session
from dialogue.standing import asked_lately, done_lately, last_line, last_words, pending_question
from dialogue.topics_in_hand import topics_in_hand
from dialogue.tracker_store import let_go, one_turn
from operations.logs import about, figures
from operations.metrics import MISUNDERSTOOD, TURN_SECONDS, TURNS, timed
from store.engine import session
from store.settings import settings
from store.takeovers import last_handed_back, takeover_of
from store.turns import NOT_UNDERSTOOD
from understanding.people.mourned import read_kept, told_as

log = logging.getLogger(__name__)
#: What was told once, as the detector of danger reads it in the person's last turns.
TOLD_BEFORE = {"diabetes_told": "diabetes", "heart_told": "my heart condition"}
KINDS = {"text", "button", "trigger"}
#: store/people.py: a random id.
LONGEST_ID = 32
LONGEST_MESSAGE_ID = 64
#: What is heard after all has the id of the message that asked for it, and this.
AGAIN = "~again"
Reply = Dict[str, Any]


class CoachChannel(InputChannel):
    """Takes messages of every front end: terminal, Telegram, the check-in clock, the console."""

    @classmethod
    def name(cls) -> str:
        """The channel's name in URLs and events."""
        return "coach"

    def blueprint(self, on_new_message: Callable[[UserMessage], Awaitable[Any]]) -> Blueprint:
        """Make the routes; Sanic serves them under /webhooks/coach."""
        routes = Blueprint("coach_channel")

        @routes.get("/")
        async def ready(request: Request) -> HTTPResponse:
            agent = _agent(request)
            if agent is None or not await actions_answer():
                return json_response({"status": "starting"}, status=503)
            return json_response({"status": "ok", "model": agent.processor.model_filename})

        @routes.post("/message")
        async def message(request: Request) -> HTTPResponse:
            if not _allowed(request):
                return json_response({"error": "Wrong or missing token."}, status=401)
            agent = _agent(request)
            if agent is None or not await actions_answer():
                return json_response({"error": "The coach is starting; try again."}, status=503)
            fault, body = _read(request)
            if fault:
                return json_response({"error": fault}, status=400)
            with about(body["message_id"]):
                return await _counted(agent, body)

        return routes


async def _counted(agent: Agent, body: Dict[str, Any]) -> HTTPResponse:
    """Answer one message, counted and written down without a word of it."""
    began = time.perf_counter()
    outcome, replies = "failed", []
    try:
        with timed(TURN_SECONDS):
            replies, repeat = await answer(agent, body)
        outcome = "repeat" if repeat else "answered"
        return json_response({"replies": replies, "repeat": repeat})
    except TurnLost:
        outcome = "lost"
        return json_response({"error": "The coach lost its place; try again."}, status=503)
    except LockError as error:
        outcome = "busy"
        log.warning("A message waits: %s", error)
        return json_response({"error": "The coach is busy; try again."}, status=503)
    finally:
        TURNS.labels(outcome).inc()
        took = round((time.perf_counter() - began) * 1000)
        told = figures(outcome=outcome, kind=body["kind"], replies=len(replies), ms=took)
        log.info("A turn ended.", extra=told)


async def answer(agent: Agent, body: Dict[str, Any]) -> tuple[List[Reply], bool]:
    """Answer one message; say whether it had been answered before.

    The whole turn holds the conversation's lock, so two messages of one person never cross.
    """
    async with agent.lock_store.lock(body["person"]):
        with one_turn():
            return await _answer(agent.processor, body)


async def _answer(processor: MessageProcessor, body: Dict[str, Any]) -> tuple[List[Reply], bool]:
    use_content_of(settings().content_home)
    person, message_id = body["person"], body["message_id"]
    tracker = await processor.fetch_tracker_with_initial_session(person)
    before = replies_to(tracker, message_id)
    if before is not None:
        return before + await _heard_after_all(processor, body), True
    if turns_in_session(tracker) >= settings().session_turns:
        # Before the turn, not after it: the message answered last stays where a repeat finds it.
        tracker.update_with_events(new_session(tracker), processor.domain)
        await processor.save_tracker(tracker)
        let_go(person)
        tracker = await processor.get_tracker(person)
    _close_what_a_human_answered(tracker, person)
    await processor.handle_message(
        UserMessage(
            safe_text(body["text"], body["kind"]),
            CollectingOutputChannel(),
            person,
            input_channel=CoachChannel.name(),
            message_id=message_id,
            metadata=_context(tracker, body),
        )
    )
    after = await processor.get_tracker(person)
    if any(action in NOT_UNDERSTOOD for action in _actions_since(after, message_id)):
        MISUNDERSTOOD.inc()
    return (replies_to(after, message_id) or []) + await _heard_after_all(processor, body), False


def _close_what_a_human_answered(tracker: DialogueStateTracker, person: str) -> None:
    """After a human handed back, no question of the coach's that they made idle waits any more.

    It is saved with the turn, whole: a turn that is lost finds it still to do.
    """
    with session() as opened:
        ended = last_handed_back(opened, person)
    wrote = [event.timestamp for event in tracker.events if isinstance(event, UserUttered)]
    if ended is None or not wrote or ended.timestamp() < wrote[-1]:
        return
    done = [e.action_name or "" for e in tracker.events if isinstance(e, ActionExecuted)]
    instead = asked_instead(done, on_hold=bool(_slot(tracker, "on_hold")))
    if instead is not None:
        tracker.update(ActionExecuted(instead, metadata=dict(CARRIED)))
        tracker.update(ActionExecuted(ACTION_LISTEN_NAME))


async def _heard_after_all(processor: MessageProcessor, body: Dict[str, Any]) -> List[Reply]:
    """Put to the coach once more what they had said before a danger was asked about and denied.

    It is a turn of its own, so that it is answered as it would have been at first. Where the bot
    dies in between, the repeat of the denial finds it still to do.
    """
    tracker = await processor.get_tracker(body["person"])
    due = tracker.get_slot("hear_again") or {}
    if due.get("after") != body["message_id"]:
        return []
    message_id = body["message_id"][: LONGEST_MESSAGE_ID - len(AGAIN)] + AGAIN
    before = replies_to(tracker, message_id)
    if before is not None:
        return before
    context = {**_context(tracker, body), "kind": "text", "title": None, "heard_again": True}
    await processor.handle_message(
        UserMessage(
            safe_text(due["text"], "text"),
            CollectingOutputChannel(),
            body["person"],
            input_channel=CoachChannel.name(),
            message_id=message_id,
            # Carried: whoever reads the transcript sees the message once, where it was typed.
            metadata={**context, **CARRIED},
        )
    )
    return replies_to(await processor.get_tracker(body["person"]), message_id) or []


def _actions_since(tracker: DialogueStateTracker, message_id: str) -> Iterator[str]:
    """Name what was done about a message, newest first."""
    for event in reversed(tracker.events):
        if isinstance(event, UserUttered) and event.message_id == message_id:
            return
        if isinstance(event, ActionExecuted):
            yield event.action_name or ""


def replies_to(tracker: DialogueStateTracker, message_id: str) -> Optional[List[Reply]]:
    """Give what was said to a message that the transcript holds; None where it does not.

    Rasa saves whole turns: so what is there is complete.
    """
    events = list(tracker.events)
    for index, event in enumerate(events):
        if isinstance(event, UserUttered) and event.message_id == message_id:
            replies = []
            for later in events[index + 1 :]:
                if isinstance(later, UserUttered):
                    break
                if isinstance(later, BotUttered) and not (later.metadata or {}).get("carried"):
                    replies.append(_reply(later))
            return replies
    return None


def safe_text(text: str, kind: str) -> str:
    """Keep typed text from being obeyed as a command: only our own buttons may begin with '/'.

    The slash becomes one that looks the same (U+2215), so the transcript reads as typed.
    """
    if kind == "text" and text.lstrip().startswith("/"):
        return text.lstrip().replace("/", "\u2215", 1)
    return text


def _reply(event: BotUttered) -> Reply:
    data = event.data or {}
    reply: Reply = {"text": event.text or ""}
    if data.get("buttons"):
        reply["buttons"] = [
            {"title": b.get("title", ""), "payload": b.get("payload", "")} for b in data["buttons"]
        ]
    custom = data.get("custom") or {}
    if custom.get("file"):
        reply["file"] = custom["file"]
        reply["text"] = reply["text"] or custom.get("caption", "")
    return reply


def _context(tracker: DialogueStateTracker, body: Dict[str, Any]) -> Dict[str, Any]:
    asked = pending_question(tracker.events)
    # Told long ago, it still makes a black toe or a great thirst one for today.
    # So does breath that comes with effort, after a heart attack.
    told = [word for slot, word in TOLD_BEFORE.items() if _slot(tracker, slot)]
    # "A wid raither be wi Jim" hangs on Jim's death, however long ago it was told.
    if mourned := _slot(tracker, "mourned"):
        told.insert(0, told_as(read_kept(str(mourned))))
    return {
        "now": body["now"],
        "kind": body["kind"],
        "title": body.get("title"),
        "asked": asked,
        "asked_kind": asked_as(asked),
        "services": names_shown(body["person"]),
        "services_lately": asked_lately(tracker.events, SERVICES_SHOWN),
        "booked_lately": done_lately(tracker.events, BOOKS_A_CHECK_IN),
        "danger": _slot(tracker, "danger"),
        "denied": _slot(tracker, "denied"),
        "dark_told": was_told_in_words(body["person"], datetime.fromisoformat(body["now"])),
        "doubted": bool(_slot(tracker, "unheard")),
        "told_again": tells_outright(tracker.current_slot_values()),
        "loss_told": tracker.get_slot("loss_told") == body["now"][:10],
        "mourned": tracker.get_slot("mourned"),
        "topics": topics_in_hand(body["person"]),
        "goal": goal_words(body["person"]),
        "draft": being_planned(body["person"]),
        "plan": plan_in_hand(body["person"], datetime.fromisoformat(body["now"])),
        "before": last_line(tracker.events),
        "history": [*told, *last_words(tracker.events)],
        "with_human": _human_has(body["person"]),
    }


def _human_has(person: str) -> bool:
    """Tell whether somebody of the team has taken this conversation over."""
    with session() as opened:
        return takeover_of(opened, person) is not None


def _slot(tracker: DialogueStateTracker, name: str) -> Any:
    return tracker.current_slot_values().get(name)


def _read(request: Request) -> tuple[Optional[str], Dict[str, Any]]:
    try:
        body = json.loads(request.body)
    except ValueError:
        return "The body is not JSON.", {}
    if not isinstance(body, dict):
        return "The body must be a JSON object.", {}
    for key in ("person", "message_id", "text", "now"):
        if not isinstance(body.get(key), str):
            return f"'{key}' is missing or not text.", {}
    long = len(body["message_id"])
    if not 0 < len(body["person"]) <= LONGEST_ID or not 0 < long <= LONGEST_MESSAGE_ID:
        return "'person' has 1 to 32 characters, 'message_id' 1 to 64.", {}
    if not _is_moment(body["now"]):
        return "'now' must be a moment like 2026-01-12T10:00:00+00:00, with its time zone.", {}
    body.setdefault("kind", "text")
    if body["kind"] not in KINDS:
        return f"'kind' must be one of {', '.join(sorted(KINDS))}.", {}
    return None, body


def _is_moment(stamp: str) -> bool:
    try:
        return datetime.fromisoformat(stamp).tzinfo is not None
    except ValueError:
        return False


def _allowed(request: Request) -> bool:
    given = request.headers.get("Authorization", "")
    return hmac.compare_digest(given, f"Bearer {settings().token}")


def _agent(request: Request) -> Optional[Agent]:
    agent = getattr(request.app.ctx, "agent", None)
    return agent if agent is not None and agent.is_ready() else None
