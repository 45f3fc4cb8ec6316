"""The page over a real socket: what the network may do, what it may not, and the end of it all."""

from __future__ import annotations

import asyncio
import os
import signal
import socket
import ssl
import stat
import subprocess
import sys
from collections.abc import AsyncIterator, Callable, Iterator
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

import httpx
import pytest

from kiosk.i18n import Words
from kiosk.phone.door import Heard, PhoneDoor, PhoneLine, PhoneUnavailable
from kiosk.phone.protocol import Joined, Judged, PhoneFault, Received
from kiosk.phone.session import JOIN, PICTURE
from kiosk.scanner.protocol.fault_codes import FaultCode
from kiosk.scanner.protocol.problems import PageProblem
from kiosk.settings import LocaleCode, PhoneSettings
from tests.phone.phones import PATIENCE_S, Handset, certificate

PICTURE_BYTES = b"\xff\xd8\xff" + b"picture" * 1000


class Visit:
    """Hears what comes and, unless told otherwise, finds every picture good."""

    def __init__(self) -> None:
        self.line: PhoneLine | None = None
        self.heard: list[Heard] = []
        self.signs = 0
        self.judge: Callable[[Received], Judged | None] = lambda one: Judged(one.number)
        self._news = asyncio.Event()

    def hear(self, heard: Heard) -> None:
        self.heard.append(heard)
        self._news.set()
        if isinstance(heard, Received) and self.line is not None:
            judged = self.judge(heard)
            if judged is not None:
                self.line.answer(judged)

    def awake(self) -> None:
        self.signs += 1

    async def hears(self, wanted: object) -> None:
        async with asyncio.timeout(PATIENCE_S):
            while wanted not in self.heard:
                self._news.clear()
                await self._news.wait()

    @property
    def here(self) -> PhoneLine:
        assert self.line is not None
        return self.line


@asynccontextmanager
async def page(
    directory: Path, locale: LocaleCode = "fr", **settings: Any
) -> AsyncIterator[tuple[Visit, Handset]]:
    visit = Visit()
    wanted = PhoneSettings(**{"enabled": True, "address": "127.0.0.1", **settings})
    visit.line = await PhoneDoor(directory, wanted, visit.awake).open(locale, visit.hear)
    try:
        yield visit, Handset(visit.line.url)
    finally:
        await visit.line.close()


def is_closed(url: str) -> bool:
    place = urlsplit(url)
    with socket.socket() as probe:
        return probe.connect_ex((place.hostname, place.port)) != 0


def is_gone(pid: int) -> bool:
    try:
        state = Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()[0]
    except FileNotFoundError:
        return True
    return state == "Z"


def say(text_id: str, locale: str = "fr") -> str:
    return Words(locale).text(text_id)


def test_a_picture_comes_into_the_private_directory_and_its_sender_is_told(
    tmp_path: Path,
) -> None:
    async def main() -> None:
        async with page(tmp_path) as (visit, phone):
            kept: list[tuple[bytes, int]] = []

            def judge(received: Received) -> Judged:
                file = tmp_path / received.name
                kept.append((file.read_bytes(), stat.S_IMODE(file.stat().st_mode)))
                return Judged(received.number, None, PageProblem.BLURRED)

            visit.judge = judge
            joined = await phone.joins()
            assert joined.json()["text"] == say("phone-page-joined")
            sent = await phone.sends(PICTURE_BYTES)
            assert sent.status_code == 200
            told = sent.json()
            assert told["done"] and told["text"] == say("phone-page-received")
            assert say("scan-problem-blurred") in told["remedy"]
            assert kept == [(PICTURE_BYTES, 0o600)]
            assert isinstance(visit.heard[0], Joined)
            assert isinstance(visit.heard[1], Received)
            # Who photographs does not touch the screen, and is there.
            assert visit.signs == 2

    asyncio.run(main())


def test_a_picture_that_is_refused_says_why_in_the_language_of_the_visit(tmp_path: Path) -> None:
    async def main() -> None:
        async with page(tmp_path, "ar") as (visit, phone):
            faults = iter((FaultCode.FILE_HEIC, FaultCode.FILE_MISLABELLED))
            visit.judge = lambda one: Judged(one.number, next(faults))
            assert '<html lang="ar" dir="rtl">' in (await phone.gets()).text
            await phone.joins()
            told = (await phone.sends(b"ftyp")).json()
            assert not told["done"]
            assert told["text"] == say("scan-fault-file-heic", "ar")
            assert told["remedy"] == Words("ar").attribute("scan-fault-file-heic", "remedy")
            told = (await phone.sends(b"text")).json()
            assert told["text"] == say("phone-refusal-not-a-picture", "ar")

    asyncio.run(main())


def test_a_second_telephone_is_refused_and_the_first_goes_on(tmp_path: Path) -> None:
    async def main() -> None:
        async with page(tmp_path) as (visit, phone):
            other = Handset(phone.url)
            # A scanner of codes that looks ahead takes nothing.
            assert (await other.gets()).status_code == 200
            assert (await phone.joins()).status_code == 200
            for refused in (await other.joins(), await other.sends(PICTURE_BYTES)):
                assert refused.status_code == 409
                assert refused.json()["text"] == say("phone-refusal-other-phone")
            assert (await phone.joins()).status_code == 200
            assert (await phone.sends(PICTURE_BYTES)).json()["done"]
            assert [type(one) for one in visit.heard] == [Joined, Received]

    asyncio.run(main())


def test_the_same_message_twice_is_one_picture(tmp_path: Path) -> None:
    async def main() -> None:
        async with page(tmp_path) as (visit, phone):
            await phone.joins()
            message = phone.sealed(PICTURE, PICTURE_BYTES)
            first, again = await asyncio.gather(
                phone.posts(PICTURE, message), phone.posts(PICTURE, message)
            )
            assert first.json() == again.json() == (await phone.posts(PICTURE, message)).json()
            assert sum(isinstance(one, Received) for one in visit.heard) == 1
            assert len(list(tmp_path.iterdir())) == 1

    asyncio.run(main())


def test_who_does_not_know_the_page_sees_nothing(tmp_path: Path) -> None:
    async def main() -> None:
        async with page(tmp_path) as (visit, phone):
            root = phone.page.rsplit("/", 2)[0]
            name = urlsplit(phone.page).path.strip("/")
            ways = ("", "/", f"/{name}", f"/{name[:-1]}/", f"/{name}/x", "/phone.js", f"//{name}/")
            async with httpx.AsyncClient(trust_env=False) as client:
                answers = [await client.get(root + way) for way in ways]
                answers.append(await client.post(f"{root}/{'x' * 22}/{JOIN}", content=b"x"))
                answers.append(await client.put(phone.page + PICTURE, content=b"x"))
                answers.append(await client.get(phone.page + PICTURE))
                answers.append(await client.get(phone.page, headers={"host": "evil.example"}))
                evil = {"origin": "http://evil.example"}
                joining = phone.sealed(JOIN)
                answers.append(await client.post(phone.page + JOIN, content=joining, headers=evil))
            assert {(one.status_code, one.content) for one in answers} == {(404, b"")}
            assert visit.heard == []

    asyncio.run(main())


def test_nothing_is_kept_and_nothing_foreign_is_let_in(tmp_path: Path) -> None:
    async def main() -> None:
        async with page(tmp_path) as (_, phone):
            for word in ("", "phone.js", "seal.js", "phone.css"):
                found = await phone.gets(word)
                assert found.status_code == 200 and found.content
                policy = found.headers["content-security-policy"]
                assert "default-src 'none'" in policy and "unsafe" not in policy
                assert found.headers["cache-control"] == "no-store"
                assert found.headers["referrer-policy"] == "no-referrer"
                assert "server" not in found.headers and "set-cookie" not in found.headers
            written = (await phone.gets()).text
            assert "//" not in written.replace("<!doctype html>", "")

    asyncio.run(main())


def test_what_is_too_large_or_too_many_is_refused(tmp_path: Path) -> None:
    async def main() -> None:
        async with page(tmp_path, max_picture_mb=1, max_pictures=2) as (visit, phone):
            await phone.joins()
            large = await phone.sends(b"x" * 1_000_001)
            assert large.status_code == 413
            assert large.json()["text"] == say("phone-refusal-too-large")

            async def slowly() -> AsyncIterator[bytes]:
                for _ in range(40):
                    yield b"x" * 50_000

            # Without a length that was announced, it is cut all the same.
            async with httpx.AsyncClient(trust_env=False, timeout=PATIENCE_S) as client:
                streamed = await client.post(phone.page + PICTURE, content=slowly())
            assert streamed.status_code == 413
            assert visit.heard == [Joined()]
            assert [(await phone.sends(PICTURE_BYTES)).status_code for _ in range(3)] == [
                200,
                200,
                429,
            ]

    asyncio.run(main())


def test_a_message_under_another_key_is_refused(tmp_path: Path) -> None:
    async def main() -> None:
        async with page(tmp_path) as (visit, phone):
            await phone.joins()
            sniffer = Handset(phone.page + "#" + "A" * 43, phone.phone)
            for refused in (await sniffer.joins(), await sniffer.sends(PICTURE_BYTES)):
                assert refused.status_code == 403
                assert refused.json()["text"] == say("phone-refusal-not-this-key")
            assert visit.heard == [Joined()]

    asyncio.run(main())


def test_the_time_of_a_page_ends(tmp_path: Path) -> None:
    async def main() -> None:
        async with page(tmp_path, life_s=0.5) as (visit, phone):
            await visit.hears(PhoneFault.EXPIRED)
            pid = visit.here.pid
            await visit.here.close()
            assert is_gone(pid) and is_closed(phone.url)

    asyncio.run(main())


def test_a_page_that_is_closed_is_gone_with_its_port_and_its_process(tmp_path: Path) -> None:
    async def main() -> None:
        async with page(tmp_path) as (visit, phone):
            await phone.joins()
            pid = visit.here.pid
            await visit.here.close()
            assert is_gone(pid) and is_closed(phone.url)
            with pytest.raises(httpx.ConnectError):
                await phone.sends(PICTURE_BYTES)
            await visit.here.close()
            assert visit.heard == [Joined()]

    asyncio.run(main())


def test_a_page_that_dies_is_told_once(tmp_path: Path) -> None:
    async def main() -> None:
        async with page(tmp_path) as (visit, _):
            os.kill(visit.here.pid, signal.SIGKILL)
            await visit.hears(PhoneFault.FAILED)
            assert visit.heard == [PhoneFault.FAILED]

    asyncio.run(main())


#: A visit that opens a page, says where, and waits to be killed.
VISIT = """
import asyncio, sys
from pathlib import Path
from kiosk.phone.door import PhoneDoor
from kiosk.settings import PhoneSettings
async def main():
    door = PhoneDoor(Path(sys.argv[1]), PhoneSettings(enabled=True, address="127.0.0.1"))
    line = await door.open("fr", lambda heard: None)
    print(line.pid, line.url, flush=True)
    await asyncio.Event().wait()
asyncio.run(main())
"""


@pytest.fixture
def visit_process(tmp_path: Path) -> Iterator[subprocess.Popen[str]]:
    process = subprocess.Popen(
        [sys.executable, "-c", VISIT, str(tmp_path)],
        stdout=subprocess.PIPE,
        text=True,
        start_new_session=True,
    )
    yield process
    process.kill()
    process.communicate()


def test_the_page_dies_with_its_visit(visit_process: subprocess.Popen[str]) -> None:
    assert visit_process.stdout is not None
    pid, url = visit_process.stdout.readline().split()
    assert not is_closed(url)
    # The same process group: the supervisor kills it as one.
    assert os.getpgid(int(pid)) == visit_process.pid
    descriptor = os.pidfd_open(int(pid))
    try:
        visit_process.send_signal(signal.SIGKILL)
        visit_process.wait()

        async def until_gone() -> None:
            gone = asyncio.Event()
            asyncio.get_running_loop().add_reader(descriptor, gone.set)
            async with asyncio.timeout(PATIENCE_S):
                await gone.wait()
            asyncio.get_running_loop().remove_reader(descriptor)

        asyncio.run(until_gone())
        assert is_closed(url)
    finally:
        os.close(descriptor)


def test_a_port_that_is_taken_and_a_machine_without_a_network(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    async def opening(**settings: Any) -> PhoneFault:
        with pytest.raises(PhoneUnavailable) as unavailable:
            async with page(tmp_path, **settings):
                raise AssertionError("it opened")
        return unavailable.value.code

    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        taken.listen()
        port = taken.getsockname()[1]
        assert asyncio.run(opening(port=port)) is PhoneFault.FAILED
    missing = tmp_path / "none.pem"
    wrong = opening(certificate=missing, private_key=missing)
    assert asyncio.run(wrong) is PhoneFault.FAILED
    monkeypatch.setattr("kiosk.phone.address.lan_address", lambda: None)
    assert asyncio.run(opening(address="auto")) is PhoneFault.NO_NETWORK


def test_with_a_certificate_the_page_is_https_under_its_name(tmp_path: Path) -> None:
    public, private = certificate(tmp_path, "localhost")
    inside = tmp_path / "inside"
    inside.mkdir()

    async def main() -> None:
        async with page(inside, certificate=public, private_key=private, name="localhost") as (
            _,
            phone,
        ):
            assert phone.page.startswith("https://localhost:")
            trust = ssl.create_default_context(cafile=str(public))
            async with httpx.AsyncClient(verify=trust, trust_env=False) as client:
                assert (await client.get(phone.page)).status_code == 200
                joined = await client.post(phone.page + JOIN, content=phone.sealed(JOIN))
                assert joined.json()["done"]
            plain = Handset(phone.url.replace("https://", "http://"))
            with pytest.raises(httpx.HTTPError):
                await plain.gets()

    asyncio.run(main())


def test_secrets_of_the_kiosk_are_not_given_to_the_server(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("KIOSK_BACKEND__TOKEN", "a-secret")

    async def main() -> None:
        async with page(tmp_path) as (visit, phone):
            await phone.gets()
            environ = Path(f"/proc/{visit.here.pid}/environ")
            if os.geteuid() == 0:
                assert b"a-secret" not in environ.read_bytes()
            command = Path(f"/proc/{visit.here.pid}/cmdline").read_bytes().decode()
            assert urlsplit(phone.page).path.strip("/") not in command

    asyncio.run(main())
