"""Files sent by bare requests, for the tests: any part, at any offset, with any digest."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass

import httpx
from caf_running import KIOSKS, new_visit, somebody

from kiosk.client import new_key
from kiosk.contract.wire import PART_TYPE, sha256_field


@dataclass
class Sender:
    """Somebody signed in, who sends what they are told to, right or wrong."""

    http: httpx.Client

    def begin(
        self, content: bytes, *, key: str | None = None, size: int | None = None
    ) -> httpx.Response:
        headers = {
            "Idempotency-Key": key or new_key(),
            "Upload-Complete": "?0",
            "Upload-Length": str(len(content) if size is None else size),
            "Repr-Digest": sha256_field(content),
        }
        return self.http.post("/v1/uploads", headers=headers)

    def begun(self, content: bytes, *, key: str | None = None) -> str:
        """Begin to send ``content``; return the path of its upload."""
        answer = self.begin(content, key=key)
        assert answer.status_code == 201, answer.text
        return answer.headers["Location"]

    def part(
        self, path: str, offset: int, part: bytes, *, last: bool = False, digest: str | None = None
    ) -> httpx.Response:
        headers = {
            "Content-Type": PART_TYPE,
            "Upload-Offset": str(offset),
            "Upload-Complete": "?1" if last else "?0",
            "Content-Digest": digest or sha256_field(part),
        }
        return self.http.patch(path, content=part, headers=headers)

    def offset(self, path: str) -> int:
        """How far it is, as headers alone say it."""
        answer = self.http.head(path)
        assert answer.status_code == 204
        assert answer.content == b""
        return int(answer.headers["Upload-Offset"])


@contextmanager
def sender(url: str, name: str, *, kiosk: str = "borne-1", visit: str = "") -> Iterator[Sender]:
    """Sign somebody of the demonstration in, in a visit of their own."""
    headers = {"Authorization": f"Bearer {KIOSKS[kiosk]}", "Kiosk-Visit": visit or new_visit()}
    with httpx.Client(base_url=url, headers=headers, trust_env=False, timeout=60) as http:
        who = somebody(name)
        given = {"identifier": who.nir, "password": who.password}
        http.headers["Caf-Session"] = http.post("/v1/sessions", json=given).json()["token"]
        yield Sender(http)


def code_of(answer: httpx.Response) -> str:
    """The code of a refusal, whose status is the one of the answer."""
    told = answer.json()
    assert told["status"] == answer.status_code, told
    return str(told["code"])
