"""Whoever is on call can see how the servers are, and follow a turn, without reading anybody."""

from __future__ import annotations

import json
import re
from pathlib import Path

import httpx
import pytest
from sqlalchemy import select

from store.engine import session
from store.inbox import InboxMessage
from store.settings import settings

SAID = "I would love to walk my marmalade dachshund along the promenade"


def asked(port: int, path: str) -> httpx.Response:
    return httpx.get(f"http://127.0.0.1:{port}{path}", trust_env=False, timeout=10)


def lines_of(process: str) -> list[dict[str, object]]:
    (log,) = (settings().var_dir / "logs").glob(f"chat-*/{process}.log")
    return [json.loads(line) for line in log.read_text().splitlines() if line.startswith("{")]


@pytest.mark.parametrize("process", ["rasa", "actions"])
def test_both_servers_say_that_they_live_and_are_ready(coach_port: int, process: str) -> None:
    port = coach_port if process == "rasa" else settings().actions_port
    assert asked(port, "/health").json()["status"] == "ok"
    ready = asked(port, "/ready")
    assert ready.status_code == 200
    assert ready.json() == {"process": process, "status": "ready"}


def test_a_turn_can_be_followed_from_rasa_to_each_action_by_its_number(talk, coach_port) -> None:
    one = talk()
    before = _counted(coach_port, 'coach_turns_total{outcome="answered"}')
    one.say(SAID)
    with session() as opened:
        message = (
            opened.execute(select(InboxMessage).where(InboxMessage.text == SAID)).scalars().one()
        )
    (turn,) = [line for line in lines_of("rasa") if line.get("turn") == message.message_id]
    assert turn["outcome"] == "answered"
    assert turn["replies"] == len(one.turns[-1][1])
    actions = [line for line in lines_of("actions") if line.get("turn") == message.message_id]
    assert "action_hear" in {line["action"] for line in actions}
    after = _counted(coach_port, 'coach_turns_total{outcome="answered"}')
    assert after == before + 1


def test_no_log_and_no_figure_holds_what_was_said_or_who_said_it(talk, coach_port) -> None:
    one = talk()
    one.say(SAID, "7", "zxqv blorft", "i want to kill myself")
    (folder,) = (settings().var_dir / "logs").glob("chat-*")
    told = "".join(log.read_text() for log in Path(folder).glob("*.log"))
    told += asked(coach_port, "/metrics").text + asked(settings().actions_port, "/metrics").text
    for secret in ("marmalade", "dachshund", "promenade", "blorft", "kill", one.person):
        assert secret not in told.casefold()


def test_the_model_that_answers_is_named_by_its_file(coach_port: int) -> None:
    found = re.search(r'coach_model\{model="([\w.-]+)"\} 1\.0', asked(coach_port, "/metrics").text)
    assert found is not None
    assert found[1] == (settings().models_dir / "coach.tar.gz").resolve().name[: -len(".tar.gz")]


def test_labels_are_of_a_closed_set(talk, coach_port) -> None:
    talk().say(SAID)
    told = asked(coach_port, "/metrics").text + asked(settings().actions_port, "/metrics").text
    ours = [line for line in told.splitlines() if line.startswith("coach_")]
    labels = {name for line in ours for name in re.findall(r'(\w+)="', line)}
    assert labels <= {"outcome", "le", "level", "model"}


def _counted(port: int, row: str) -> float:
    found = re.search(rf"^{re.escape(row)} ([\d.e+]+)$", asked(port, "/metrics").text, re.MULTILINE)
    return float(found[1]) if found else 0.0
