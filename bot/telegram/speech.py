"""Reads a message aloud: a coach's recording of those words where there is one, else espeak-ng.

The words reach the speaking process by its standard input: they never stand in a process list.
"""

from __future__ import annotations

import asyncio
import io
import logging
import shutil
import subprocess
import sys
from functools import cache
from pathlib import Path

from sqlalchemy.exc import SQLAlchemyError
from telegram import Bot
from telegram.error import TelegramError

from bot.reply import Reply
from bot.telegram.courtesies import ReadAloud
from coaching.telegram_lines import line
from store.engine import session
from store.outbox import OutboxMessage
from store.settings import settings

ESPEAK = "espeak-ng"
# The Scottish voice, a little slower than its usual 175 words a minute.
VOICE = ("-v", "en-gb-scotland", "-s", "150")
SPOKEN_WITHIN = 30.0
AT_ONCE = 2
RATE = 48_000
ROOT = Path(__file__).resolve().parents[2]

log = logging.getLogger(__name__)


@cache
def can_speak() -> bool:
    """Whether this machine has a voice."""
    return shutil.which(ESPEAK) is not None


async def read_aloud(bot: Bot, wish: ReadAloud) -> None:
    """Send a message as a voice message; where that fails, say so over the chat."""
    try:
        with session() as opened:
            row = opened.get(OutboxMessage, wish.outbox_id)
            text = Reply.of(row.payload).text if row is not None else ""
        spoken = recording_of(text) or await speech(text)
        if spoken is None:
            failed = line("cannot_speak", wish.outbox_id).text
            await bot.answer_callback_query(wish.press_id, text=failed)
            return
        await bot.answer_callback_query(wish.press_id)
        await bot.send_voice(wish.chat_id, spoken, filename="listen.ogg")
    except (TelegramError, SQLAlchemyError) as error:
        log.info("A message was not read aloud (%s).", type(error).__name__)


def recording_of(text: str) -> bytes | None:
    """A coach's recording of just these words: `recordings/NAME.ogg` beside `NAME.txt`."""
    folder = settings().home / "recordings"
    for words in sorted(folder.glob("*.txt")) if folder.is_dir() else ():
        recorded = words.with_suffix(".ogg")
        if recorded.is_file() and _same(words, text):
            return recorded.read_bytes()
    return None


async def speech(text: str) -> bytes | None:
    """The words spoken, as OGG with Opus; None where this machine cannot."""
    if not can_speak() or not text.strip():
        return None
    async with _slots():
        process = await asyncio.create_subprocess_exec(
            sys.executable, "-m", "bot.telegram.speech",
            stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL,
            cwd=ROOT,
        )  # fmt: skip
        try:
            spoken, _ = await asyncio.wait_for(
                process.communicate(text.encode()), timeout=SPOKEN_WITHIN
            )
        except asyncio.TimeoutError:
            process.kill()
            await process.wait()
            return None
    return spoken if process.returncode == 0 and spoken else None


@cache
def _slots() -> asyncio.Semaphore:
    return asyncio.Semaphore(AT_ONCE)


def _same(words: Path, text: str) -> bool:
    return words.read_text(encoding="utf-8").split() == text.split()


def main() -> int:
    """Speak what stands on the standard input to the standard output, as OGG with Opus."""
    # In a process of its own: the bot itself never needs numpy.
    import soundfile

    spoken = subprocess.run(
        [ESPEAK, *VOICE, "--stdin", "--stdout"], stdin=sys.stdin, capture_output=True, check=False
    )
    if spoken.returncode != 0:
        return 1
    samples, rate = soundfile.read(io.BytesIO(spoken.stdout))
    written = io.BytesIO()
    # Opus knows 8, 12, 16, 24 and 48 kHz; espeak-ng speaks at 22.05.
    soundfile.write(written, _at(samples, rate), RATE, format="OGG", subtype="OPUS")
    sys.stdout.buffer.write(written.getvalue())
    return 0


def _at(samples: object, rate: int) -> object:
    import numpy as np

    given = np.asarray(samples)
    wanted = np.arange(int(len(given) * RATE / rate)) * rate / RATE
    return np.interp(wanted, np.arange(len(given)), given)


if __name__ == "__main__":
    sys.exit(main())
