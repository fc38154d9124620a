"""The coach's channel as a process that can be killed: what it said, it remembers on the disk.

    python fake_coach.py PORT FILE

A turn thinks for a few milliseconds and is saved at its end, as Rasa saves it: killed before that,
it never was. The file's table `said` is the transcript.
"""

from __future__ import annotations

import json
import random
import sqlite3
import sys
import time
from http.server import BaseHTTPRequestHandler, HTTPServer
from typing import Any


class Handler(BaseHTTPRequestHandler):
    file: str

    def do_POST(self) -> None:
        body = json.loads(self.rfile.read(int(self.headers["Content-Length"])))
        with sqlite3.connect(self.file, timeout=30) as transcript:
            before = transcript.execute(
                "SELECT replies FROM said WHERE message_id = ?", (body["message_id"],)
            ).fetchone()
            if before is None:
                time.sleep(random.uniform(0.001, 0.01))
                replies = json.dumps(
                    [{"text": f"{part} {body['text']}"} for part in ("One:", "Two:")]
                )
                transcript.execute(
                    "INSERT INTO said VALUES (?, ?, ?, ?)",
                    (body["message_id"], body["person"], body["text"], replies),
                )
            else:
                replies = before[0]
        content = json.dumps({"replies": json.loads(replies), "repeat": before is not None})
        self.send_response(200)
        self.send_header("Content-Length", str(len(content)))
        self.end_headers()
        self.wfile.write(content.encode())

    def log_message(self, *_: Any) -> None:
        pass


def main(port: int, file: str) -> None:
    with sqlite3.connect(file, timeout=30) as transcript:
        transcript.execute(
            "CREATE TABLE IF NOT EXISTS said "
            "(message_id TEXT PRIMARY KEY, person TEXT, text TEXT, replies TEXT)"
        )
    Handler.file = file
    server = HTTPServer(("127.0.0.1", port), Handler)
    server.serve_forever()


if __name__ == "__main__":
    main(int(sys.argv[1]), sys.argv[2])
