"""Plays the scripted conversations and prints what they look like in the codes of MITI 4.2.1."""

from __future__ import annotations

import json
import os
import re
import sys
import tempfile
from pathlib import Path

import sqlalchemy as sa

from bot.played_clock import PlayedClock
from bot.rasa_channel import RasaChannel
from bot.terminal import TerminalChat
from cli.chat import a_coach, play
from coaching.miti import CoachTurn, Code, MitiReport, PersonTurn, report
from store.engine import session
from store.people import new_person_id
from store.settings import settings
from store.transcripts import Event

ROOT = Path(__file__).resolve().parent.parent
SCRIPTS = ROOT / "tests" / "behaviours" / "scripts"
PRESSED = re.compile(r'^/answer\{"value": "([^"]+)"\}$')
#: Pressed buttons that agree, that decline, and that ask for something.
AGREES = {"yes": True, "no": False, "good": True, "none": False}
ASKS = frozenset({"ideas", "others", "more", "find_service", "prepare_appointment", "show"})


def play_script(port: int, file: Path) -> str:
    """Play one script to the coach on a port, by its own clock; the new person's id."""
    rasa = RasaChannel(port, settings().token)
    person = new_person_id()
    try:
        lines = file.read_text(encoding="utf-8").splitlines()
        play(TerminalChat(person, rasa, PlayedClock()), lines, lambda *_: None)
    finally:
        rasa.close()
    return person


def transcript_of(person_id: str) -> list[CoachTurn | PersonTurn]:
    """What was said, oldest first, the coach's lines with their codes; what was carried over once.

    Raises:
        ValueError: a line of the coach has no code.
    """
    with session() as opened:
        rows = opened.execute(
            sa.select(Event.type_name, Event.data)
            .where(Event.sender_id == person_id, Event.type_name.in_(("user", "bot")))
            .order_by(Event.id)
        ).all()
    turns = [_turn(kind, json.loads(data)) for kind, data in rows]
    return [turn for turn in turns if turn is not None]


def _turn(kind: str, event: dict[str, object]) -> CoachTurn | PersonTurn | None:
    text = str(event.get("text") or "")
    metadata = event.get("metadata")
    metadata = metadata if isinstance(metadata, dict) else {}
    if metadata.get("carried") or text.startswith("/EXTERNAL_") or not text:
        return None
    if kind == "bot":
        codes = (metadata.get("metadata") or {}).get("miti")
        if not codes:
            raise ValueError(f"A line has no code: {text}")
        return CoachTurn(text, tuple(Code[code] for code in codes))
    pressed = PRESSED.match(text)
    if not pressed:
        return PersonTurn(text)
    label = pressed[1]
    return PersonTurn(label, agrees=AGREES.get(label), asks=label in ASKS)


def as_lines(name: str, found: MitiReport) -> list[str]:
    """The figures of one conversation, to read and not to chase."""

    def shown(value: float | None, per_cent: bool = False) -> str:
        if value is None:
            return "-"
        return f"{value:.0%}" if per_cent else f"{value:g}"

    return [
        name,
        f"  reflections : questions   {found.reflections} : {found.questions}"
        f"  ({shown(found.reflections_per_question)})",
        f"  complex reflections       {shown(found.complex_share, per_cent=True)}",
        f"  open questions            {shown(found.open_question_share, per_cent=True)}",
        f"  median words a turn       {shown(found.median_words)}",
        f"  adherent, non-adherent    {found.adherent}, {found.non_adherent}",
        f"  unasked advice            {len(found.unasked_advice)}",
    ]


def main() -> int:
    """Play all scripts to a coach of their own and print the report; 1 where advice was unasked."""
    unasked = 0
    with tempfile.TemporaryDirectory() as folder:
        (Path(folder) / "models").symlink_to(settings().models_dir)
        os.environ["COACH_HOME"] = folder
        os.environ.pop("DATABASE_URL", None)
        settings.cache_clear()
        everything: list[CoachTurn | PersonTurn] = []
        with a_coach() as coach:
            for file in sorted(SCRIPTS.glob("*.txt")):
                said = transcript_of(play_script(coach.port, file))
                found = report(said)
                unasked += len(found.unasked_advice)
                everything += said
                print("\n".join(as_lines(file.stem.replace("_", " "), found)), flush=True)
        print("\n".join(as_lines("all together", report(everything))))
    return 1 if unasked else 0


if __name__ == "__main__":
    sys.exit(main())
