"""The receipt."""

from __future__ import annotations

from datetime import UTC, timedelta, timezone

from kiosk.documents.content import ReceiptContent, SentDocument
from kiosk.documents.receipt import render
from tests.documents.households import ISSUED
from tests.documents.reading import boxes, opened, text_of

RECEIPT = ReceiptContent(
    number="R-2611-4H7P-2KXA",
    subject="Envoyer un document",
    submitted_at=ISSUED,
    caf="Caf des Hauts-de-Seine",
    documents=(SentDocument("Quittance de loyer", 1), SentDocument("شهادة الميلاد", 4)),
    zone=UTC,
)


def test_what_it_says() -> None:
    pdf = render(RECEIPT)
    text = text_of(pdf)
    for said in ("R-2611-4H7P-2KXA", "Envoyer un document", "23 novembre 2026 à 9 h 30"):
        assert said in text
    assert "Quittance de loyer" in text
    assert "شهادة الميلاد" in text
    assert "Nombre de pages en tout" in text
    assert len(boxes(pdf)) == 1
    with opened(pdf) as document:
        assert str(document.docinfo.Title) == "Reçu – Envoyer un document"


def test_the_hour_is_that_of_the_place() -> None:
    later = ReceiptContent(
        number="R-1",
        subject="Envoyer un document",
        submitted_at=ISSUED,
        caf="Caf de La Réunion",
        zone=timezone(timedelta(hours=4)),
    )
    assert "à 13 h 30" in text_of(render(later))


def test_without_a_document_there_is_no_table() -> None:
    bare = ReceiptContent(
        number="R-1", subject="Déclarer un changement", submitted_at=ISSUED, caf="Caf du Nord"
    )
    assert "Ce que vous avez envoyé" not in text_of(render(bare))


def test_the_same_receipt_has_the_same_bytes() -> None:
    assert render(RECEIPT) == render(RECEIPT)
