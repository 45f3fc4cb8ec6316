"""E-mails to a real mail server, and its misfortunes."""

from __future__ import annotations

import socket
from dataclasses import replace
from email import message_from_bytes
from email.policy import default
from pathlib import Path

import pytest
from outbox_parts import (
    ADDRESS,
    CODE,
    MailServer,
    certificate,
    code,
    mail_server,
    parcel,
    room,
)

from kiosk.backend.outbox.carrier import Never, NotNow, Trouble
from kiosk.backend.outbox.queue import End
from kiosk.backend.outbox.smtp import Server, Smtp
from kiosk.contract.identity import Channel

SENDER = "Caf des Hauts-de-Seine <ne-pas-repondre@caf.example>"


def smtp(server: MailServer, **more: object) -> Smtp:
    given = {"security": "none", "timeout_s": 5, **more}
    return Smtp(Server("127.0.0.1", SENDER, server.port, **given))  # type: ignore[arg-type]


def test_an_email_is_in_order(tmp_path: Path) -> None:
    with mail_server() as server, room(tmp_path / "db", {Channel.EMAIL: smtp(server)}) as here:
        here.put(code())
        here.ended(End.SENT)
    (envelope,) = server.taken
    assert envelope.mail_from == "ne-pas-repondre@caf.example"
    assert envelope.rcpt_tos == [ADDRESS[Channel.EMAIL]]
    assert isinstance(envelope.content, bytes)
    assert envelope.content.isascii()
    message = message_from_bytes(envelope.content, policy=default)
    assert message["From"] == SENDER
    assert message["To"] == ADDRESS[Channel.EMAIL]
    assert message["Subject"] == "Votre code de la Caf"
    assert message["Message-ID"].endswith("@caf.example>")
    assert message["Auto-Submitted"] == "auto-generated"
    assert message["Content-Language"] == "fr"
    assert message["Date"].datetime.tzinfo is not None
    assert message.get_content_type() == "text/plain"
    text = message.get_content()
    assert CODE in text
    assert "Tapez-le sur la borne" in text
    assert "qu’une fois" in text


def test_it_is_encrypted_and_signed_in(tmp_path: Path) -> None:
    pem, context = certificate(tmp_path)
    with mail_server(context, password="mot de passe") as server:
        given = {"security": "starttls", "certificate": pem, "user": "kiosk"}
        smtp(server, password="mot de passe", **given).carry(parcel())
        assert server.encrypted == [True]
        with pytest.raises(NotNow) as refused:
            smtp(server, password="un autre", **given).carry(parcel())
        assert refused.value.trouble is Trouble.CREDENTIALS
    assert len(server.taken) == 1


def test_it_is_encrypted_from_the_first_byte(tmp_path: Path) -> None:
    pem, context = certificate(tmp_path)
    with mail_server(context, implicit=True) as server:
        smtp(server, security="tls", certificate=pem).carry(parcel())
    assert len(server.taken) == 1


@pytest.mark.parametrize("security", ["starttls", "tls"])
def test_a_certificate_of_nobody_gets_nothing(tmp_path: Path, security: str) -> None:
    _, context = certificate(tmp_path)
    with mail_server(context, implicit=security == "tls") as server:
        with pytest.raises(NotNow) as refused:
            smtp(server, security=security).carry(parcel())
        assert refused.value.trouble is Trouble.CERTIFICATE
    assert not server.taken


def test_a_server_that_does_not_encrypt_gets_nothing() -> None:
    with mail_server() as server:
        with pytest.raises(NotNow) as refused:
            smtp(server, security="starttls").carry(parcel())
        assert refused.value.trouble is Trouble.CERTIFICATE
    assert not server.taken


def test_a_refused_recipient_is_not_tried_again(tmp_path: Path) -> None:
    with mail_server() as server, room(tmp_path / "db", {Channel.EMAIL: smtp(server)}) as here:
        server.on_rcpt = ["550 no such mailbox"]
        here.put(code())
        here.ended(End.REFUSED)
        assert not here.waiting()
        here.later(hours=1)
    assert server.tries == 1


def test_greylisting_is_waited_out(tmp_path: Path) -> None:
    with mail_server() as server, room(tmp_path / "db", {Channel.EMAIL: smtp(server)}) as here:
        server.on_rcpt = ["451 come back later", "450 later", None]
        here.put(code())
        here.failed(1)
        here.later(seconds=1)
        here.failed(1)
        here.later(seconds=3)
        here.failed(2)
        here.later(seconds=10)
        here.ended(End.SENT)
    assert server.tries == 3


def test_a_connection_that_breaks_in_the_middle_is_made_again(tmp_path: Path) -> None:
    with mail_server() as server, room(tmp_path / "db", {Channel.EMAIL: smtp(server)}) as here:
        server.on_data = ["drop", None]
        here.put(code())
        here.failed(1)
        here.later(seconds=3)
        here.ended(End.SENT)
    assert len(server.taken) == 1


def test_a_server_that_is_down_is_waited_for(tmp_path: Path) -> None:
    with socket.create_server(("127.0.0.1", 0)) as closed:
        nobody = MailServer(port=closed.getsockname()[1])
    with pytest.raises(NotNow) as failed:
        smtp(nobody).carry(parcel())
    assert failed.value.trouble is Trouble.UNREACHABLE


def test_a_server_that_says_nothing_is_left() -> None:
    with socket.create_server(("127.0.0.1", 0)) as silent:
        nobody = MailServer(port=silent.getsockname()[1])
        with pytest.raises(NotNow) as failed:
            smtp(nobody, timeout_s=0.1).carry(parcel())
    assert failed.value.trouble is Trouble.TIMED_OUT


@pytest.mark.parametrize(
    "address", ["zoe@example.org\r\nBcc: tous@example.org", "", "zoe", "zoë@example.org"]
)
def test_an_address_that_is_none_is_refused(address: str) -> None:
    with mail_server() as server:
        with pytest.raises(Never) as refused:
            smtp(server).carry(parcel(address))
        assert refused.value.trouble is Trouble.ADDRESS
    assert not server.taken


def test_a_content_that_is_refused_is_not_tried_again() -> None:
    with mail_server() as server:
        server.on_data = ["554 looks like spam"]
        with pytest.raises(Never):
            smtp(server).carry(parcel())
        server.on_data = ["452 full"]
        with pytest.raises(NotNow):
            smtp(server).carry(parcel())


def test_a_subject_stays_one_line() -> None:
    with mail_server() as server:
        smtp(server).carry(parcel(subject="Code\r\nBcc: tous@example.org"))
    (envelope,) = server.taken
    assert isinstance(envelope.content, bytes)
    message = message_from_bytes(envelope.content, policy=default)
    assert message["Bcc"] is None
    assert message["Subject"] == "Code Bcc: tous@example.org"


def test_arabic_arrives_as_it_is_written() -> None:
    text = "رمزك هو: 274913"
    with mail_server() as server:
        smtp(server).carry(replace(parcel(), subject="رمزك", text=text, locale="ar"))
    (envelope,) = server.taken
    assert isinstance(envelope.content, bytes)
    message = message_from_bytes(envelope.content, policy=default)
    assert message["Subject"] == "رمزك"
    assert message.get_content().strip() == text


@pytest.mark.parametrize(
    "wrong",
    [
        {"host": "mail.example", "security": "none"},
        {"user": "kiosk"},
        {"password": "secret"},
        {"sender": "La Caf"},
    ],
)
def test_settings_that_would_leak_are_refused(wrong: dict[str, str]) -> None:
    with pytest.raises(ValueError):
        Server(**{"host": "127.0.0.1", "sender": SENDER, **wrong})  # type: ignore[arg-type]


def test_nothing_of_a_message_is_in_its_representation() -> None:
    assert "274913" not in repr(parcel())
    assert "zoe" not in repr(parcel())
    assert "secret" not in repr(Server("mail.example", SENDER, user="kiosk", password="secret"))
