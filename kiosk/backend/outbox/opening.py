"""The carriers that the settings ask for. A demonstration has only its telephone."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from kiosk.backend.demo.seed import is_invented
from kiosk.backend.outbox.carrier import Carrier
from kiosk.backend.outbox.mailroom import Mailroom
from kiosk.backend.outbox.telephone import Telephone
from kiosk.backend.policy import Clock
from kiosk.backend.store import Database
from kiosk.contract.identity import Channel

if TYPE_CHECKING:
    from pydantic import SecretStr

    from kiosk.backend.outbox.gateway import Gateway
    from kiosk.backend.outbox.smtp import Server
    from kiosk.settings import EmailSettings, OutboxSettings, SmsSettings


class OutboxRefused(Exception):
    """Messages cannot be sent this way; the text says what to do."""


def mailroom_of(
    database: Database, clock: Clock, carriers: Mapping[Channel, Carrier], *, demo: bool
) -> Mailroom:
    """Return the outbox of a backend. Raises :class:`OutboxRefused` for a demonstration that
    could write to somebody: an invented address may be that of a real person."""
    if demo and carriers:
        raise OutboxRefused(
            "a demonstration writes to nobody: remove [outbox], or set demo = false in [backend]"
        )
    if demo:
        telephone = Telephone()
        return Mailroom(database, clock, telephone.carriers(), telephone)
    if carriers and is_invented(database):
        raise OutboxRefused(
            "the people of this database are invented: give another one, or remove [outbox]"
        )
    return Mailroom(database, clock, carriers)


def real_carriers(settings: OutboxSettings) -> Mapping[Channel, Carrier]:
    """Return what carries messages to real people. Raises :class:`OutboxRefused`.

    Nothing is contacted: a mail server that is down is no reason not to start.
    """
    from kiosk.backend.outbox.gateway import HttpSms
    from kiosk.backend.outbox.smtp import Smtp
    from kiosk.backend.outbox.spool import Spool

    found: dict[Channel, Carrier] = {}
    try:
        if settings.email is not None:
            found[Channel.EMAIL] = Smtp(mail_server(settings.email))
        if settings.sms is not None:
            found[Channel.SMS] = HttpSms(sms_gateway(settings.sms))
    except ValueError as error:
        raise OutboxRefused(f"[outbox]: {error}") from None
    if settings.post is not None:
        found[Channel.POST] = Spool(settings.post.folder)
    return found


def mail_server(email: EmailSettings) -> Server:
    """Return the mail server of the settings. Raises ValueError."""
    from kiosk.backend.outbox.smtp import Server

    return Server(
        host=email.host,
        sender=email.sender,
        port=email.port,
        security=email.security,
        user=email.user,
        password=_told(email.password),
        certificate=email.certificate,
        timeout_s=email.timeout_s,
    )


def sms_gateway(sms: SmsSettings) -> Gateway:
    """Return the gateway of the settings. Raises ValueError."""
    from kiosk.backend.outbox.gateway import Gateway

    return Gateway(
        url=sms.url,
        method=sms.method,
        headers=sms.headers,
        content_type=sms.content_type,
        body=sms.body,
        sender=sms.sender,
        secret=_told(sms.secret),
        accepted_if=sms.accepted_if,
        certificate=sms.certificate,
        timeout_s=sms.timeout_s,
    )


def _told(secret: SecretStr | None) -> str | None:
    return None if secret is None else secret.get_secret_value()
