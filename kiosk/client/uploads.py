"""Sending files part by part, going on after a cut from what the Caf has kept."""

from __future__ import annotations

import asyncio
import random
from collections.abc import Callable

from pydantic import TypeAdapter

from kiosk.client.reading import parsed
from kiosk.client.sending import CafProblem
from kiosk.client.speaking import Speaking, new_key
from kiosk.contract.models import Upload, UploadState
from kiosk.contract.problems import Code, problem
from kiosk.contract.wire import (
    COMPLETE_HEADER,
    LENGTH_HEADER,
    MAX_FILE_BYTES,
    MAX_PART_BYTES,
    OFFSET_HEADER,
    PART_DIGEST_HEADER,
    PART_TYPE,
    WHOLE_DIGEST_HEADER,
    sha256_field,
)

_STATE = TypeAdapter(UploadState)

#: After these the Caf is asked how far the file is, and the rest is sent.
_GOING_ON = frozenset(
    {
        Code.UNREACHABLE,
        Code.TIMEOUT,
        Code.UNAVAILABLE,
        Code.UPLOAD_OFFSET_WRONG,
        Code.UPLOAD_PART_DAMAGED,
    }
)

#: After these it is begun again: the Caf has nothing of it any more.
_BEGINNING_AGAIN = frozenset({Code.NOT_FOUND, Code.UPLOAD_DAMAGED})

#: Times that a part may fail after another part came, before the visitor is told.
_TRIES = 4

#: Seconds before the first repeat, and at most between two.
_FIRST_PAUSE_S = 0.2
_LONGEST_PAUSE_S = 2.0


class UploadCalls(Speaking):
    """Files of somebody signed in."""

    async def upload(
        self,
        content: bytes,
        *,
        key: str | None = None,
        told: Callable[[UploadState], None] | None = None,
    ) -> Upload:
        """Send a file: a PDF, a JPEG or a PNG. It is kept only if it is then submitted.

        Call it again with the same ``key`` after a failure: it goes on from what has come.
        ``told`` is called with how far it is, first of all before anything is sent.
        """
        if len(content) > MAX_FILE_BYTES:
            raise CafProblem(problem(Code.FILE_TOO_LARGE))
        key = key or new_key()
        state = await self._begin(content, key)
        failures = 0
        while True:
            if told is not None:
                told(state)
            if state.upload is not None:
                return state.upload
            try:
                after = await self._append(content, state)
                if after.upload is None and after.offset <= state.offset:
                    # No part was ever empty: it is not the Caf that answers so.
                    raise CafProblem(problem(Code.UNREACHABLE))
                state, failures = after, 0
            except CafProblem as failed:
                failures += 1
                if failures > _TRIES or failed.code not in _GOING_ON | _BEGINNING_AGAIN:
                    raise
                if failed.code is not Code.UPLOAD_OFFSET_WRONG:
                    # Jitter: the kiosks of a place must not all come back at one instant.
                    pause = min(_FIRST_PAUSE_S * 2 ** (failures - 1), _LONGEST_PAUSE_S)
                    await asyncio.sleep(pause * random.uniform(0.5, 1.5))
                state = await self._again(content, key, state, failed.code)

    async def abandon_upload(self, upload_id: str) -> None:
        """Have a file erased that will not be submitted. One that is gone already stays so."""
        try:
            await self._send("DELETE", f"/uploads/{upload_id}")
        except CafProblem as refused:
            if refused.code is not Code.NOT_FOUND:
                raise

    async def upload_content(self, upload_id: str) -> bytes:
        """Return the bytes of a file that this person sent."""
        return (await self._send("GET", f"/uploads/{upload_id}/content")).content

    async def _begin(self, content: bytes, key: str) -> UploadState:
        headers = {
            COMPLETE_HEADER: "?0",
            LENGTH_HEADER: str(len(content)),
            WHOLE_DIGEST_HEADER: sha256_field(content),
        }
        answer = await self._send("POST", "/uploads", key=key, headers=headers)
        return parsed(_STATE, answer)

    async def _append(self, content: bytes, state: UploadState) -> UploadState:
        part = content[state.offset : state.offset + MAX_PART_BYTES]
        last = state.offset + len(part) == len(content)
        headers = {
            "Content-Type": PART_TYPE,
            OFFSET_HEADER: str(state.offset),
            COMPLETE_HEADER: "?1" if last else "?0",
            PART_DIGEST_HEADER: sha256_field(part),
        }
        path = f"/uploads/{state.id}"
        return parsed(_STATE, await self._send("PATCH", path, content=part, headers=headers))

    async def _again(self, content: bytes, key: str, state: UploadState, code: Code) -> UploadState:
        """Return how far the file is after a failure; begin it again where it is gone."""
        if code not in _BEGINNING_AGAIN:
            try:
                return parsed(_STATE, await self._send("GET", f"/uploads/{state.id}"))
            except CafProblem as failed:
                if failed.code not in _BEGINNING_AGAIN:
                    raise
        return await self._begin(content, key)
