"""Listening to a message: a coach's recording, or speech as a voice message that Telegram plays."""

from __future__ import annotations

import io
import math
import os
import struct
import sys
import wave

import pytest
import soundfile
from bot_under_test import ANN, wait_for

from bot.telegram import service, speech
from coaching.telegram_lines import listen_title

pytestmark = pytest.mark.slow

# A small stand-in for espeak-ng: a tone as long as the words, which it reads from standard input.
VOICE = """#!{python}
import sys
sys.stdin.buffer.read()
sys.stdout.buffer.write(open({tone!r}, "rb").read())
"""


@pytest.fixture
def voice(tmp_path, monkeypatch):
    """A machine with a voice."""
    tone = tmp_path / "tone.wav"
    with wave.open(str(tone), "wb") as written:
        written.setparams((1, 2, 22_050, 0, "NONE", ""))
        steps = (int(9000 * math.sin(n / 9)) for n in range(22_050))
        written.writeframes(b"".join(struct.pack("<h", step) for step in steps))
    program = tmp_path / "bin" / "espeak-ng"
    program.parent.mkdir()
    program.write_text(VOICE.format(python=sys.executable, tone=str(tone)))
    program.chmod(0o755)
    monkeypatch.setenv("PATH", f"{program.parent}{os.pathsep}{os.environ['PATH']}")
    speech.can_speak.cache_clear()
    yield
    speech.can_speak.cache_clear()


def test_a_message_is_read_aloud_as_opus(voice, running, telegram, rasa):
    with running():
        telegram.says(ANN, "hello")
        said = wait_for(lambda: telegram.to(ANN))[0]
        assert said.titles == [listen_title()]
        telegram.presses(ANN, said, listen_title())
        spoken = wait_for(lambda: telegram.to(ANN)[1:], within=20)[0]
    assert spoken.method == "sendVoice"
    heard = soundfile.info(io.BytesIO(spoken.file))
    assert (heard.format, heard.subtype) == ("OGG", "OPUS")
    assert 0.8 < heard.duration < 1.2
    assert rasa.heard == ["hello"]
    assert telegram.presses_unanswered == set()


def test_a_coachs_recording_of_the_same_words_comes_first(voice, running, telegram, rasa, store):
    folder = store / "recordings"
    folder.mkdir()
    (folder / "hello.txt").write_text("You:  hello\n")
    (folder / "hello.ogg").write_bytes(b"a coach's own voice")
    try:
        with running():
            telegram.says(ANN, "hello")
            telegram.presses(ANN, wait_for(lambda: telegram.to(ANN))[0], listen_title())
            assert wait_for(lambda: telegram.to(ANN)[1:])[0].file == b"a coach's own voice"
    finally:
        for file in folder.iterdir():
            file.unlink()
        folder.rmdir()


def test_where_the_voice_fails_that_is_said(voice, running, telegram, rasa, monkeypatch):
    async def nothing(_: str) -> None:
        return None

    monkeypatch.setattr(speech, "speech", nothing)
    with running():
        telegram.says(ANN, "hello")
        telegram.presses(ANN, wait_for(lambda: telegram.to(ANN))[0], listen_title())
        wait_for(lambda: telegram.answered)
    assert telegram.answered[0]["text"]


def test_without_a_voice_no_button_promises_one(running, telegram, rasa, monkeypatch):
    monkeypatch.setattr(service, "can_speak", lambda: False)
    with running():
        telegram.says(ANN, "hello")
        assert wait_for(lambda: telegram.to(ANN))[0].titles == []
