"""The backend dies in the middle; the client goes on; nothing is done twice."""

from __future__ import annotations

import asyncio
from pathlib import Path

import pytest
from caf_files import image, pdf
from caf_running import ELISE, Process, somebody

from kiosk.client import CafClient, new_key

pytestmark = pytest.mark.asyncio

ANSWERS = {"kind": "autre"}


def children(pid: int) -> list[str]:
    return Path(f"/proc/{pid}/task/{pid}/children").read_text().split() + [
        child
        for task in Path(f"/proc/{pid}/task").iterdir()
        for child in (task / "children").read_text().split()
    ]


async def in_the_middle_of_an_upload(running: Process) -> None:
    """Wait until the backend has the whole file and is judging it."""
    assert running.process is not None
    while not children(running.process.pid):
        await asyncio.sleep(0)


async def signed_in(client: CafClient) -> None:
    who = somebody(ELISE)
    await client.sign_in(who.nir, who.password)


async def test_an_upload_goes_on_when_the_backend_dies_in_the_middle(
    backend_process: Process,
) -> None:
    async with backend_process.client(timeout_s=60) as client:
        await signed_in(client)
        sending = asyncio.create_task(client.upload(image("PNG", 3000, 3000)))
        await in_the_middle_of_an_upload(backend_process)
        backend_process.kill()
        backend_process.start()
        upload = await sending
        receipt = await client.submit("send-document", {**ANSWERS, "pages": (upload.id,)})
        assert receipt.uploads == (upload,)


async def test_what_was_done_before_a_death_is_not_done_again(backend_process: Process) -> None:
    keys = [new_key() for _ in range(2)]
    async with backend_process.client(timeout_s=60) as client:
        await signed_in(client)
        before = len(await client.submissions())
        upload = await client.upload(pdf(), key=keys[0])
        answers = {**ANSWERS, "pages": (upload.id,)}
        receipt = await client.submit("send-document", answers, key=keys[1])
        backend_process.kill()
        backend_process.start()
        assert await client.upload(pdf(), key=keys[0]) == upload
        assert await client.submit("send-document", answers, key=keys[1]) == receipt
        assert len(await client.submissions()) == before + 1


async def test_a_stop_asked_kindly_lets_a_request_end(backend_process: Process) -> None:
    async with backend_process.client(timeout_s=60) as client:
        await signed_in(client)
        sending = asyncio.create_task(client.upload(image("PNG", 3000, 3000)))
        await in_the_middle_of_an_upload(backend_process)
        await asyncio.to_thread(backend_process.stop)
        upload = await sending
        assert upload.pages == 1
