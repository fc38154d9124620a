"""The Rasa server that people talk to, and its actions, answer this machine alone."""

from __future__ import annotations

import os

from listening import addresses, linux_only

pytestmark = linux_only


def test_rasa_and_its_actions_answer_this_machine_alone(coach_port: int) -> None:
    assert addresses(coach_port) == {"127.0.0.1"}
    assert addresses(int(os.environ["ACTIONS_PORT"])) == {"127.0.0.1"}
