"""Attestations, read as whoever receives them reads them."""

from __future__ import annotations

import hashlib
import subprocess
import sys
from datetime import UTC, datetime, timedelta, timezone

import pytest

from kiosk.contract.models import Attestation, AttestationKind
from kiosk.documents.attestation import render
from kiosk.documents.style import MM, WINDOW_BOTTOM, WINDOW_LEFT, WINDOW_TOP
from tests.documents.households import (
    ADRESSE,
    ARABIC_FAMILY,
    MONTH,
    NUMBER,
    content,
    line,
    month,
    payment,
)
from tests.documents.reading import boxes, opened, text_of

QUOTIENT = AttestationKind.QUOTIENT_FAMILIAL


def test_the_four_parts_of_an_attestation_de_paiement() -> None:
    text = text_of(render(content()))

    assert "Attestation de paiement" in text
    assert "Octobre 2026" in text
    assert "Mme Élise Marie LAMBERTIN, née CARREL le 17 février 1986" in text
    # 1: what was paid, and for which month.
    assert "Retenue : Aide au logement" in text
    assert "−48,00 €" in text
    assert text.count("Septembre 2026") == 5
    # 2: who received it.
    assert "OFFICE DES TROIS RIVES" in text
    assert "Tiers, compte FR76 •••• •••• 123" in text
    assert "704,16 € le 5 octobre 2026" in text
    # 3: the rights.
    assert "Complément familial" in text
    # 4: what there is no right to, and why.
    assert "Pas de droit" in text
    assert "Vos ressources dépassent le plafond." in text
    assert "Suspendu" in text
    assert "Il manque votre déclaration de ressources." in text


def test_totals_add_up() -> None:
    text = text_of(render(content()))
    assert "1 093,16 €" in text  # 704,16 to the allocataire and 389,00 to the third party.
    assert text.count("1 093,16 €") == 2, "in the card and under the table"
    assert "541,16 €" in text  # 344,56 + 196,60 of rights.


def test_who_and_when() -> None:
    text = text_of(render(content()))
    for said in (
        NUMBER,
        "4521873",
        "23 novembre 2026",
        "Caf des Hauts-de-Seine",
        "Espace numérique",
    ):
        assert said in text
    assert "page 1 sur 1" in text


def test_a_quotient_familial_tells_nothing_of_payments() -> None:
    text = text_of(render(content(QUOTIENT)))
    assert "1 054 €" in text
    assert "Zoé LAMBERTIN" in text
    assert "1er janvier 2017" in text
    for private in ("704", "logement", "RSA", "FR76", "TROIS RIVES", "Suspendu", "plafond"):
        assert private not in text


def test_a_demonstration_says_so_and_a_real_one_does_not() -> None:
    assert "document de démonstration, sans valeur" in text_of(render(content()))
    assert "démonstration" not in text_of(render(content(demonstration=False)))


def test_nothing_paid_nothing_due() -> None:
    text = text_of(render(content(rights=month(rights=(), payments=(), quotient_familial=0))))
    for said in ("0,00 €", "Aucun paiement", "Aucun destinataire", "Aucun droit ouvert"):
        assert said in text
    assert "Aucune prestation refusée" in text


def test_regularisations_both_ways() -> None:
    paid = payment(
        line("rsa", 60000),
        line("rsa", 12050, "regularisation", "2026-03"),
        line("af", -98700, "regularisation", "2025-08"),
    )
    text = text_of(render(content(rights=month(payments=(paid,)))))
    assert "Rappel : Revenu" in text
    assert "Trop-perçu : Allocations" in text
    assert "Mars 2026" in text
    assert "Août 2025" in text
    assert "−266,50 €" in text


def test_a_benefit_without_a_name_is_named_by_its_key() -> None:
    paid = payment(line("lune", 100))
    assert "Prestation « lune »" in text_of(render(content(rights=month(payments=(paid,)))))


def test_arabic_names_are_drawn_joined_and_read_as_written() -> None:
    pdf = render(content(QUOTIENT, members=ARABIC_FAMILY))
    text = text_of(pdf)
    assert "Mme فاطمة الزهراء بن يوسف" in text
    assert "M. عبد الرحمن العلوي" in text
    fonts = {str(font.BaseFont) for font in _fonts(pdf)}
    assert any("NotoSansArabic" in font for font in fonts)


def test_the_day_is_that_of_the_place() -> None:
    late = Attestation(
        id="1",
        kind=AttestationKind.PAIEMENT,
        month=MONTH,
        number=NUMBER,
        issued_at=datetime(2026, 11, 30, 23, 30, tzinfo=UTC),
    )
    paris = timezone(timedelta(hours=1))
    assert "1er décembre 2026" in text_of(render(content(attestation=late, zone=paris)))
    assert "30 novembre 2026" in text_of(render(content(attestation=late)))


def test_only_the_address_stands_in_the_window_of_an_envelope() -> None:
    page = boxes(render(content()))[0]
    # The paper moves in its envelope: 3 mm around the address belong to it too.
    shown = [
        box.text
        for box in page
        if box.right > WINDOW_LEFT - 3 * MM
        and box.bottom > WINDOW_TOP - 3 * MM
        and box.top < WINDOW_BOTTOM
    ]
    expected = "".join(("MmeÉliseMarieLAMBERTIN", *ADRESSE)).replace(" ", "")
    assert "".join(shown).replace(" ", "") == expected


def test_every_font_is_embedded_and_tells_its_letters() -> None:
    fonts = _fonts(render(content(members=ARABIC_FAMILY)))
    assert len(fonts) >= 3
    for font in fonts:
        assert "/FontFile2" in font.FontDescriptor
        assert "/ToUnicode" in font


def test_what_the_pdf_says_of_itself() -> None:
    with opened(render(content())) as pdf:
        assert str(pdf.Root.Lang) == "fr-FR"
        assert pdf.Root.ViewerPreferences.DisplayDocTitle
        assert str(pdf.docinfo.Title) == "Attestation de paiement – octobre 2026"
        assert str(pdf.docinfo.Author) == "Caf des Hauts-de-Seine"
        assert str(pdf.docinfo.CreationDate) == "D:20261123093000+00'00"
        with pdf.open_metadata() as xmp:
            assert xmp["dc:title"] == "Attestation de paiement – octobre 2026"
            assert set(xmp["dc:language"]) == {"fr-FR"}
        said = f"{pdf.docinfo} {pdf.Root.Metadata.read_bytes().decode()}"
    for private in ("LAMBERTIN", "Élise", "4521873"):
        assert private not in said


_AGAIN = """\
import hashlib
from kiosk.documents.attestation import render
from tests.documents.households import ARABIC_FAMILY, content
print(hashlib.sha256(render(content(members=ARABIC_FAMILY))).hexdigest())
"""


@pytest.mark.parametrize("seed", ["1", "2"])
def test_the_same_content_gives_the_same_bytes(seed: str) -> None:
    here = hashlib.sha256(render(content(members=ARABIC_FAMILY))).hexdigest()
    there = subprocess.run(
        [sys.executable, "-c", _AGAIN],
        env={"PYTHONHASHSEED": seed, "PYTHONPATH": ".", "PATH": "/usr/bin:/bin", "HOME": "/"},
        capture_output=True,
        text=True,
        check=True,
    )
    assert there.stdout.strip() == here


def _fonts(pdf: bytes) -> list[object]:
    with opened(pdf) as document:
        found = {}
        for page in document.pages:
            for name, font in page.Resources.Font.items():
                found[name] = font
        # Read before the document closes.
        return [_Kept(font) for font in found.values()]


class _Kept:
    """The entries of a font dictionary that outlive its document."""

    def __init__(self, font: object) -> None:
        self.BaseFont = str(font.BaseFont)  # type: ignore[attr-defined]
        self._keys = set(font.keys())  # type: ignore[attr-defined]
        descriptor = font.get("/FontDescriptor")  # type: ignore[attr-defined]
        self.FontDescriptor = set() if descriptor is None else set(descriptor.keys())

    def __contains__(self, key: str) -> bool:
        return key in self._keys
