"""What the messages say, and whether an SMS is one."""

from __future__ import annotations

from datetime import UTC, datetime
from itertools import product

import pytest
from outbox_parts import ADDRESS

from kiosk.backend.outbox.gsm import fits_one, length, to_gsm
from kiosk.backend.outbox.protocol import Kind, Message
from kiosk.backend.outbox.wording import POSTED, SHORT, worded
from kiosk.contract.identity import Channel
from kiosk.i18n import LOCALES

VALUES = {
    "code": "274913",
    "identifier": "P27491308",
    "number": "A26-7KQ2-M4XP",
    "posting": "C26-3BDF-9WXZ",
}


def message(kind: Kind, channel: Channel, locale: str = "fr") -> Message:
    until = datetime(2026, 9, 28, 12, tzinfo=UTC)
    return Message(kind, channel, ADDRESS[channel], VALUES, locale=locale, expires_at=until)


@pytest.mark.parametrize(("kind", "locale"), list(product(SHORT, LOCALES)))
def test_an_sms_is_one_sms(kind: Kind, locale: str) -> None:
    said = worded(message(kind, Channel.SMS, locale))
    assert said.subject == ""
    assert fits_one(said.text), f"{len(to_gsm(said.text))}: {to_gsm(said.text)}"
    assert "http" not in said.text


@pytest.mark.parametrize(("kind", "locale"), list(product(SHORT, LOCALES)))
def test_an_email_has_a_subject_and_what_it_is_for(kind: Kind, locale: str) -> None:
    said = worded(message(kind, Channel.EMAIL, locale))
    assert said.subject
    assert not said.subject.startswith("message-")
    wanted = {Kind.CODE: VALUES["code"], Kind.IDENTIFIER: VALUES["identifier"]}.get(kind, "")
    assert wanted in said.text
    # The subject shows on a locked screen.
    assert VALUES["code"] not in said.subject
    assert "http" not in said.text


@pytest.mark.parametrize(("kind", "locale"), list(product(POSTED, LOCALES)))
def test_a_letter_says_what_it_is_for(kind: Kind, locale: str) -> None:
    said = worded(message(kind, Channel.POST, locale))
    assert said.subject
    wanted = {Kind.LETTER: ("code",), Kind.ATTESTATION: ("number", "posting")}[kind]
    assert all(VALUES[one] in said.text for one in wanted)


def test_a_letter_is_never_laid_out_from_the_wrong_side() -> None:
    said = worded(message(Kind.LETTER, Channel.POST, "ar"))
    assert said == worded(message(Kind.LETTER, Channel.POST, "fr"))


def test_an_unknown_language_is_french() -> None:
    said = worded(message(Kind.CODE, Channel.SMS, "tlh"))
    assert said == worded(message(Kind.CODE, Channel.SMS, "fr"))
    assert said.locale == "fr"


@pytest.mark.parametrize(
    ("text", "written"),
    [
        ("Ça s’écrit « même » : à bientôt…", 'Ça s\'écrit "meme" : à bientot...'),
        ("œuvre, naïf, çà — et 5 €", "oeuvre, naif, cà - et 5 €"),
        ("élève à l’Île", "élève à l'Ile"),
        ("رمزك هو 274913", "رمزك هو 274913"),
    ],
)
def test_the_alphabet_of_sms(text: str, written: str) -> None:
    text = text.replace("« ", "«\N{NARROW NO-BREAK SPACE}")
    assert to_gsm(text) == written


def test_what_counts_twice() -> None:
    assert length("a" * 158 + "€") == 160
    assert fits_one("a" * 158 + "€")
    assert not fits_one("a" * 159 + "€")
    assert length("م") is None
    assert fits_one("م" * 70)
    assert not fits_one("م" * 71)
