"""The check of the outbox, on real servers: in order, and in each way out of order."""

from __future__ import annotations

import asyncio
import socket
from pathlib import Path

import pytest
from outbox_parts import certificate, mail_server, sms_gateway

from kiosk.doctor.finding import Diagnosis, Finding, Status
from kiosk.doctor.outbox import check_outbox
from kiosk.doctor.report import said
from kiosk.i18n import Words
from kiosk.settings import (
    BackendSettings,
    EmailSettings,
    OutboxSettings,
    PostSettings,
    Settings,
    SmsSettings,
)

SENDER = "Caf <ne-pas-repondre@caf.example>"


def examined(demo: bool = False, url: str | None = None, **outbox: object) -> Finding:
    settings = Settings(
        backend=BackendSettings(demo=demo, url=url),
        outbox=OutboxSettings(**outbox),  # type: ignore[arg-type]
    )
    found = asyncio.run(check_outbox(settings, {}))
    for locale in ("fr", "en", "ar"):
        words = Words(locale)
        what, _ = said(found, words)
        assert what
        assert not words.missing
    return found


def email(port: int, **more: object) -> EmailSettings:
    given = {"host": "127.0.0.1", "port": port, "sender": SENDER, "security": "none", **more}
    return EmailSettings(**given)  # type: ignore[arg-type]


def test_all_that_is_in_order(tmp_path: Path) -> None:
    with mail_server() as server, sms_gateway() as gateway:
        found = examined(
            email=email(server.port),
            sms=SmsSettings(url=gateway.url),
            post=PostSettings(folder=tmp_path / "letters"),
        )
        assert (found.status, found.diagnosis) == (Status.OK, Diagnosis.OUTBOX_OK)
        assert found.details == {"channels": "email, sms, post"}
        # Nobody was written to.
        assert not server.taken
        assert not gateway.asked


def test_a_demonstration_writes_to_nobody(tmp_path: Path) -> None:
    assert examined(demo=True).diagnosis is Diagnosis.OUTBOX_DEMONSTRATION_OK
    found = examined(demo=True, post=PostSettings(folder=tmp_path))
    assert (found.status, found.diagnosis) == (Status.FAILED, Diagnosis.OUTBOX_DEMONSTRATION_REAL)


def test_nothing_is_asked_for() -> None:
    found = examined()
    assert (found.status, found.diagnosis) == (Status.WARNING, Diagnosis.OUTBOX_NONE)
    assert examined(url="http://127.0.0.1:1").status is Status.ABSENT


def test_settings_that_would_leak() -> None:
    found = examined(sms=SmsSettings(url="http://sms.example/"))
    assert (found.status, found.diagnosis) == (Status.FAILED, Diagnosis.OUTBOX_REFUSED)


def test_a_mail_server_that_is_not_one(tmp_path: Path) -> None:
    with socket.create_server(("127.0.0.1", 0)) as closed:
        port = closed.getsockname()[1]
    found = examined(email=email(port))
    assert found.diagnosis is Diagnosis.OUTBOX_EMAIL_FAILED
    assert found.details == {"host": f"127.0.0.1:{port}", "trouble": "unreachable"}
    with mail_server(certificate(tmp_path)[1]) as server:
        found = examined(email=email(server.port, security="starttls"))
        assert found.details["trouble"] == "certificate"


@pytest.mark.filterwarnings("ignore:Session.login_data:DeprecationWarning")
def test_a_password_that_is_refused(tmp_path: Path) -> None:
    pem, context = certificate(tmp_path)
    with mail_server(context, password="le bon") as server:
        given = {"security": "starttls", "certificate": pem, "user": "kiosk"}
        found = examined(email=email(server.port, password="un autre", **given))
        assert found.details["trouble"] == "credentials"
        found = examined(email=email(server.port, password="le bon", **given))
        assert found.status is Status.OK


def test_a_gateway_that_is_not_one() -> None:
    with socket.create_server(("127.0.0.1", 0)) as closed:
        port = closed.getsockname()[1]
    found = examined(sms=SmsSettings(url=f"http://127.0.0.1:{port}/"))
    assert found.diagnosis is Diagnosis.OUTBOX_SMS_FAILED
    with sms_gateway() as gateway:
        found = examined(sms=SmsSettings(url=gateway.url.replace("http:", "https:")))
        assert found.details["trouble"] == "certificate"


def test_a_folder_that_cannot_be_written(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("not a folder")
    found = examined(post=PostSettings(folder=tmp_path / "file" / "letters"))
    assert found.diagnosis is Diagnosis.OUTBOX_FOLDER
