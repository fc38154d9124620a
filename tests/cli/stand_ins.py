"""The commands with small stand-ins for the servers, and what the tests of them need."""

from __future__ import annotations

import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from cli.running import find_running

# The commands as they are, but nothing is trained and the servers are small.
WITH_STAND_INS = """
import sys
import cli.chat, cli.model, cli.run
from cli.processes import Process
from cli.main import app
SERVER = '''
import http.server, json, sys
class Handler(http.server.BaseHTTPRequestHandler):
    def do_GET(self): self._send({"status": "ok"})
    def do_POST(self):
        body = json.loads(self.rfile.read(int(self.headers["Content-Length"])))
        self._send({"repeat": False, "replies": [{"text": "You: " + body["text"],
                   "buttons": [{"title": "Yes", "payload": "/yes"}]}]})
    def _send(self, body):
        content = json.dumps(body).encode()
        self.send_response(200)
        self.send_header("Content-Length", str(len(content)))
        self.end_headers()
        self.wfile.write(content)
    def log_message(self, *_): pass
http.server.HTTPServer(("127.0.0.1", int(sys.argv[1])), Handler).serve_forever()
'''
def stand_ins(ports, *, with_clock):
    return {
        "rasa": Process([sys.executable, "-c", SERVER, str(ports.rasa)]),
        "actions": Process([sys.executable, "-c", "import time; time.sleep(300)"]),
    }
cli.model.train, cli.model.check_undamaged = (lambda *_, **__: False), (lambda models: models)
cli.chat.processes_of = cli.run.processes_of = stand_ins
app()
"""


def coach(env: dict[str, str], *arguments: str, **how) -> subprocess.Popen[str]:
    return subprocess.Popen(
        [sys.executable, "-c", WITH_STAND_INS, *arguments],
        env=env,
        text=True,
        **{
            "stdin": subprocess.DEVNULL,
            "stdout": subprocess.PIPE,
            "stderr": subprocess.PIPE,
            **how,
        },
    )


@contextmanager
def runs_in(home: Path, env: dict[str, str]) -> Iterator[subprocess.Popen[str]]:
    with coach(env, "run") as runs:
        try:
            wait_for(home / "var")
            yield runs
        finally:
            runs.terminate()


def wait_for(var: Path):
    deadline = time.monotonic() + 20
    while not (running := find_running(var)):
        assert time.monotonic() < deadline
        time.sleep(0.05)
    return running


def script(home: Path, *lines: str) -> str:
    file = home / "script.txt"
    file.write_text("\n".join(lines))
    return str(file)
