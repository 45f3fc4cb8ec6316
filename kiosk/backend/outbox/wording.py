"""What each message says. The sentences are those of the catalogues (``messages.ftl``)."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime
from typing import TYPE_CHECKING

from kiosk.backend.outbox.protocol import Kind, Message
from kiosk.contract.identity import CODE_LIFE_S, Channel

if TYPE_CHECKING:
    from kiosk.i18n import Words

#: The kinds that go by SMS and by e-mail, and those that go by post; registers of words.
POSTED = (Kind.LETTER, Kind.ATTESTATION)
SHORT = tuple(kind for kind in Kind if kind not in POSTED)


@dataclass(frozen=True, slots=True)
class Worded:
    """A message in words. An SMS has no subject."""

    subject: str = field(repr=False)
    text: str = field(repr=False)
    locale: str


def worded(message: Message) -> Worded:
    """Return what a message says, in the person's language, or in French."""
    # Here rather than above: catalogues would delay every start.
    from kiosk.i18n import LOCALES, Words
    from kiosk.i18n.words import plain

    words = Words(message.locale if message.locale in LOCALES else "fr")
    if message.channel is Channel.POST and words.direction == "rtl":
        # Paper is laid out from the left: see docs/decisions/documents.md.
        words = Words("fr")
    prefix = f"message-{message.channel.value}-{message.kind.value}"
    arguments: dict[str, object] = {
        **message.values,
        "minutes": CODE_LIFE_S // 60,
        "dated": "no" if message.expires_at is None else "yes",
        "until": _day(words, message.expires_at),
    }
    subject = words.attribute(prefix, "subject", **arguments) or ""
    return Worded(plain(subject), plain(words.text(prefix, **arguments)), words.code)


def _day(words: Words, instant: datetime | None) -> str:
    return "" if instant is None else words.date(instant.astimezone().date())
