"""Servers that are not the printer one hoped for: a liar, and one who spoils a real one."""

from __future__ import annotations

import threading
from collections.abc import Callable
from http.client import HTTPConnection
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from types import TracebackType
from typing import Self
from urllib.parse import urlsplit

#: From the body of a request to (HTTP status, content type, body); None: hang up.
Answerer = Callable[[bytes], tuple[int, str, bytes] | None]


class WrongServer:
    """An HTTP server on a free port that answers every POST as ``answer`` says."""

    def __init__(self, answer: Answerer) -> None:
        class Handler(BaseHTTPRequestHandler):
            def do_POST(self) -> None:
                body = self.rfile.read(int(self.headers.get("Content-Length", 0)))
                said = answer(body)
                if said is None:
                    self.close_connection = True
                    return
                status, kind, content = said
                self.send_response(status)
                self.send_header("Content-Type", kind)
                self.send_header("Content-Length", str(len(content)))
                self.end_headers()
                self.wfile.write(content)

            def log_message(self, *words: object) -> None:
                pass

        class Server(ThreadingHTTPServer):
            daemon_threads = False

            def handle_error(self, request: object, client_address: object) -> None:
                """A client that leaves early is what these tests are about."""

        self._server = Server(("127.0.0.1", 0), Handler)
        self._thread = threading.Thread(target=self._server.serve_forever, args=(0.01,))

    @property
    def uri(self) -> str:
        return f"ipp://127.0.0.1:{self._server.server_address[1]}/ipp/print"

    def __enter__(self) -> Self:
        self._thread.start()
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        self._server.shutdown()
        self._server.server_close()
        self._thread.join()


def ask(uri: str, body: bytes) -> tuple[int, str, bytes]:
    """Hand a request on to the real printer at ``uri`` and return its answer."""
    parts = urlsplit(uri)
    assert parts.hostname is not None
    link = HTTPConnection(parts.hostname, parts.port, timeout=10)
    try:
        link.request("POST", parts.path, body, {"Content-Type": "application/ipp"})
        answer = link.getresponse()
        return answer.status, answer.headers["Content-Type"], answer.read()
    finally:
        link.close()


def operation(body: bytes) -> int:
    """Return the operation code of an IPP request."""
    return int.from_bytes(body[2:4], "big")


def refusal(body: bytes, status: int) -> tuple[int, str, bytes]:
    """Return an IPP answer with this status and nothing else, in version 1.1."""
    opening = (
        b"\x01\x47\x00\x12attributes-charset\x00\x05utf-8"
        b"\x48\x00\x1battributes-natural-language\x00\x02fr\x03"
    )
    return 200, "application/ipp", b"\x01\x01" + status.to_bytes(2, "big") + body[4:8] + opening
