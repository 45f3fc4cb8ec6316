"""E-mail: one connection a message, encrypted, to the mail server of the Caf."""

from __future__ import annotations

import smtplib
import ssl
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from email.errors import MessageError
from email.headerregistry import Address
from email.message import EmailMessage
from email.policy import SMTP as POLICY
from email.utils import format_datetime, parseaddr
from ipaddress import ip_address
from pathlib import Path
from typing import Literal

from kiosk.backend.outbox.carrier import Never, NotNow, Parcel, Trouble


@dataclass(frozen=True, slots=True)
class Server:
    """A mail server, and who writes. Raises ValueError for what would be sent in clear.

    ``sender`` is ``Name <address>``; ``certificate`` the PEM of an authority, None for the
    system's; ``timeout_s`` the longest silence of the server, in seconds.
    """

    host: str
    sender: str
    port: int = 587
    security: Literal["starttls", "tls", "none"] = "starttls"
    user: str | None = None
    password: str | None = field(default=None, repr=False)
    certificate: Path | None = None
    timeout_s: float = 10

    def __post_init__(self) -> None:
        if "@" not in parseaddr(self.sender)[1]:
            raise ValueError("the sender has no address")
        if self.security == "none" and not is_loopback(self.host):
            raise ValueError("a mail server elsewhere must encrypt")
        if (self.user is None) != (self.password is None):
            raise ValueError("a user needs a password, and a password a user")


class Smtp:
    """Carries e-mails. A message that a server took and did not acknowledge may come twice,
    under the same ``Message-ID``."""

    threads = 2

    def __init__(self, server: Server) -> None:
        self._server = server

    def carry(self, parcel: Parcel) -> None:
        """Send one e-mail. Raises as :class:`~kiosk.backend.outbox.carrier.Carrier` says."""
        message = written(parcel, self._server.sender)
        with _told(), connected(self._server) as connection:
            try:
                connection.send_message(message)
            except smtplib.SMTPRecipientsRefused as refused:
                code = next(iter(refused.recipients.values()))[0]
                raise _by_code(code, Trouble.ADDRESS) from None
            except smtplib.SMTPSenderRefused as refused:
                # Not the fault of this message: somebody mends the settings, and it goes.
                raise NotNow(
                    Trouble.CREDENTIALS if refused.smtp_code >= 500 else Trouble.THROTTLED
                ) from None
            except smtplib.SMTPDataError as refused:
                raise _by_code(refused.smtp_code, Trouble.CONTENT) from None
            except (smtplib.SMTPNotSupportedError, UnicodeEncodeError):
                # An address with letters that this server cannot write.
                raise Never(Trouble.ADDRESS) from None


def written(parcel: Parcel, sender: str) -> EmailMessage:
    """Return the e-mail. Raises Never for an address that cannot be written in a header."""
    message = EmailMessage(POLICY)
    name, address = parseaddr(sender)
    try:
        message["From"] = Address(name, addr_spec=address)
        message["To"] = Address(addr_spec=parcel.to)
        message["Subject"] = " ".join(parcel.subject.split())
    except (MessageError, ValueError, IndexError):
        raise Never(Trouble.ADDRESS) from None
    message["Date"] = format_datetime(parcel.queued_at)
    message["Message-ID"] = f"<{parcel.id}@{address.rpartition('@')[2]}>"
    # Written by a machine: holiday answers must not come back (RFC 3834).
    message["Auto-Submitted"] = "auto-generated"
    message.set_content(parcel.text, charset="utf-8", cte="quoted-printable")
    message["Content-Language"] = parcel.locale
    return message


@contextmanager
def connected(server: Server) -> Iterator[smtplib.SMTP]:
    """Give a connection to ``server``, encrypted and signed in. Raises what smtplib raises."""
    context = ssl.create_default_context(
        cafile=None if server.certificate is None else str(server.certificate)
    )
    timeout = server.timeout_s
    # A name of ours, given: looking one up could take longer than everything else.
    domain = parseaddr(server.sender)[1].rpartition("@")[2]
    ours = "[127.0.0.1]" if is_loopback(server.host) else domain
    connection: smtplib.SMTP
    if server.security == "tls":
        connection = smtplib.SMTP_SSL(
            server.host, server.port, ours, timeout=timeout, context=context
        )
    else:
        connection = smtplib.SMTP(server.host, server.port, ours, timeout=timeout)
    try:
        if server.security == "starttls":
            connection.starttls(context=context)
        if server.user is not None and server.password is not None:
            _sign_in(connection, server.user, server.password)
        yield connection
    finally:
        # What was taken is taken, whether or not the server says goodbye.
        with suppress(smtplib.SMTPException, OSError):
            connection.quit()
        connection.close()


def _sign_in(connection: smtplib.SMTP, user: str, password: str) -> None:
    try:
        connection.login(user, password)
    except smtplib.SMTPServerDisconnected as error:
        if isinstance(error.__context__, TimeoutError):
            raise
        # Some hang up on a wrong password before every way of giving it was tried.
        raise smtplib.SMTPAuthenticationError(535, b"") from None


def trouble_of(error: Exception) -> Trouble | None:
    """Return what an error of the connection means; None when it is another's."""
    if isinstance(error, ssl.SSLError):
        return Trouble.CERTIFICATE
    # smtplib says of a silence that the connection was closed.
    if isinstance(error, TimeoutError) or isinstance(error.__context__, TimeoutError):
        return Trouble.TIMED_OUT
    if isinstance(error, smtplib.SMTPAuthenticationError):
        return Trouble.CREDENTIALS
    if isinstance(error, smtplib.SMTPNotSupportedError):
        # No STARTTLS, or no way to sign in: nothing is sent in clear instead.
        return Trouble.CERTIFICATE
    if isinstance(error, smtplib.SMTPException | OSError):
        return Trouble.UNREACHABLE
    return None


@contextmanager
def _told() -> Iterator[None]:
    try:
        yield
    except (smtplib.SMTPException, OSError) as error:
        raise NotNow(trouble_of(error) or Trouble.UNREACHABLE) from None


def _by_code(code: int, trouble: Trouble) -> NotNow | Never:
    # 4xx is « not now » in the words of the protocol: greylisting, a full mailbox.
    return Never(trouble) if code >= 500 else NotNow(Trouble.THROTTLED)


def is_loopback(host: str) -> bool:
    """Return whether what is said to ``host`` stays on this machine."""
    try:
        return ip_address(host.strip("[]")).is_loopback
    except ValueError:
        return host == "localhost"
