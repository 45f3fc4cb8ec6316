"""The client on qasync's loop, as the views use it."""

from __future__ import annotations

import asyncio

import pytest
from caf_files import pdf
from caf_running import ELISE, Process, somebody
from pytestqt.qtbot import QtBot
from qasync import QEventLoop

from kiosk.client import CafProblem


def test_a_whole_exchange_runs_on_the_loop_of_qt(backend_process: Process, qtbot: QtBot) -> None:
    from PySide6.QtWidgets import QApplication

    who = somebody(ELISE)

    async def exchange() -> int:
        async with backend_process.client() as client:
            await client.sign_in(who.nir, who.password)
            account, months = await asyncio.gather(client.account(), client.months())
            assert account.last_payment is not None
            assert len(months) == 24
            upload = await client.upload(pdf())
            with pytest.raises(CafProblem, match="answers-invalid"):
                await client.submit("send-document", {"pages": (upload.id,)})
            backend_process.kill()
            backend_process.start()
            return len(await client.upload_content(upload.id))

    with QEventLoop(QApplication.instance()) as loop:
        assert loop.run_until_complete(exchange()) == len(pdf())
