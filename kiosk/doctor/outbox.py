"""The outbox: its settings are in order, and what carries messages can be reached.

Nothing is sent: the mail server is greeted, the gateway's door is knocked at.
"""

from __future__ import annotations

import asyncio
import socket
import ssl
from collections.abc import Mapping
from pathlib import Path

from kiosk.doctor.finding import Diagnosis, Finding, Part, Status
from kiosk.doctor.folders import writable
from kiosk.settings import OutboxSettings, Settings


async def check_outbox(settings: Settings, _environ: Mapping[str, str]) -> Finding:
    """Look at each way out that the settings ask for, and tell the first that is not one."""
    backend, outbox = settings.backend, settings.outbox
    if backend.url is not None:
        return Finding(Part.OUTBOX, Status.ABSENT, Diagnosis.OUTBOX_ELSEWHERE)
    channels = [name for name in ("email", "sms", "post") if getattr(outbox, name) is not None]
    if backend.demo and channels:
        return Finding(Part.OUTBOX, Status.FAILED, Diagnosis.OUTBOX_DEMONSTRATION_REAL)
    if backend.demo:
        return Finding(Part.OUTBOX, Status.OK, Diagnosis.OUTBOX_DEMONSTRATION_OK)
    if not channels:
        return Finding(Part.OUTBOX, Status.WARNING, Diagnosis.OUTBOX_NONE)
    wrong = await asyncio.to_thread(_wrong, outbox)
    if wrong is not None:
        return wrong
    return Finding(Part.OUTBOX, Status.OK, Diagnosis.OUTBOX_OK, {"channels": ", ".join(channels)})


def _wrong(outbox: OutboxSettings) -> Finding | None:
    from kiosk.backend.outbox.opening import OutboxRefused, real_carriers

    try:
        real_carriers(outbox)
    except OutboxRefused as refused:
        return _failed(Diagnosis.OUTBOX_REFUSED, why=str(refused))
    return _email(outbox) or _sms(outbox) or _post(outbox)


def _email(outbox: OutboxSettings) -> Finding | None:
    import smtplib

    from kiosk.backend.outbox.opening import mail_server
    from kiosk.backend.outbox.smtp import connected, trouble_of

    if outbox.email is None:
        return None
    try:
        with connected(mail_server(outbox.email)) as connection:
            connection.noop()
    except (OSError, smtplib.SMTPException) as error:
        trouble = trouble_of(error)
        host = f"{outbox.email.host}:{outbox.email.port}"
        why = "unreachable" if trouble is None else trouble.value
        return _failed(Diagnosis.OUTBOX_EMAIL_FAILED, host=host, trouble=why)
    return None


def _sms(outbox: OutboxSettings) -> Finding | None:
    import httpx

    if outbox.sms is None:
        return None
    sms = outbox.sms
    url = httpx.URL(sms.url)
    port = url.port or (443 if url.scheme == "https" else 80)
    authority = None if sms.certificate is None else str(sms.certificate)
    trouble = None
    try:
        with socket.create_connection((url.host, port), sms.timeout_s) as plain:
            if url.scheme == "https":
                context = ssl.create_default_context(cafile=authority)
                context.wrap_socket(plain, server_hostname=url.host).close()
    except ssl.SSLError:
        trouble = "certificate"
    except OSError:
        trouble = "unreachable"
    if trouble is None:
        return None
    return _failed(Diagnosis.OUTBOX_SMS_FAILED, host=f"{url.host}:{port}", trouble=trouble)


def _post(outbox: OutboxSettings) -> Finding | None:
    if outbox.post is None or writable(Path(outbox.post.folder).absolute()):
        return None
    return _failed(Diagnosis.OUTBOX_FOLDER, folder=str(outbox.post.folder))


def _failed(diagnosis: Diagnosis, **details: str) -> Finding:
    return Finding(Part.OUTBOX, Status.FAILED, diagnosis, details)
