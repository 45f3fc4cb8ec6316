"""A backend that only hears that visits end; each is a line of the file ``FAKE_ENDED``."""

from __future__ import annotations

import argparse
import os
from http.server import BaseHTTPRequestHandler, HTTPServer
from pathlib import Path

parser = argparse.ArgumentParser()
parser.add_argument("--port", type=int, required=True)
parser.add_argument("--ready-fd", type=int, required=True)
parser.add_argument("--database")
options = parser.parse_args()
ended = Path(os.environ["FAKE_ENDED"])


class Caf(BaseHTTPRequestHandler):
    def do_DELETE(self) -> None:
        known = f"Bearer {os.environ['KIOSK_BACKEND__TOKEN']}"
        if self.headers["Authorization"] != known:
            self.send_error(401)
            return
        with ended.open("a") as heard:
            heard.write(f"{os.getpid()} {self.path}\n")
        self.send_response(204)
        self.end_headers()

    def log_message(self, *_: object) -> None:
        pass


server = HTTPServer(("127.0.0.1", options.port), Caf)
os.write(options.ready_fd, b"ready\n")
os.close(options.ready_fd)
server.serve_forever()
