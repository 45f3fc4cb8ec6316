"""What a paper is: by its wording, read by the real Tesseract on papers that were drawn."""

from __future__ import annotations

import cv2
import pytest

from bench.papers import held_out, held_out_beside, looked_at, looked_at_beside
from bench.papers.held_out import HELD_OUT
from bench.papers.looked_at import LOOKED_AT, Draw
from bench.papers.people import Life
from bench.papers.spoiling import Spoilt, spoilt
from kiosk.scanner.kinds.clues import CLUES
from kiosk.scanner.kinds.kind import PaperKind
from kiosk.scanner.kinds.matching import Wording, folded
from kiosk.scanner.kinds.recognition import Recognised, recognise
from kiosk.scanner.tesseract import Reader
from kiosk.scanner.text import PageText, Word


def written(*lines: str, height: int = 20) -> PageText:
    """Return a page of lines of one size."""
    words = [
        Word(word, 0.9, 100 * place, 100 * number, 90, height, 0, number)
        for number, line in enumerate(lines)
        for place, word in enumerate(line.split())
    ]
    return PageText(1654, 2339, tuple(words))


def seen(draw: Draw, how: Spoilt = Spoilt.CLEAN) -> Recognised:
    """Return what a drawn paper is taken for."""
    page = spoilt(draw(Life.of(5)).image, how, 5)
    done, jpeg = cv2.imencode(".jpg", page)
    assert done
    return recognise(Reader().read(jpeg.tobytes(), page.shape[1], page.shape[0]))


RENT = (
    "QUITTANCE DE LOYER",
    "Bailleur : Jeanne MARCHAND   Locataire : Noé GIRARD",
    "Loyer hors charges 512,00   Provision pour charges 40,00",
)


def test_a_paper_is_what_its_title_and_its_wording_say() -> None:
    found = recognise(written(*RENT))
    assert found.kind is PaperKind.RENT_RECEIPT
    assert 0.5 <= found.confidence <= 1
    assert found.iban is None


def test_letters_mistaken_and_accents_lost_change_nothing() -> None:
    read = ("QUlTTANCE DE L0YER", "Baileur : Jeanne   Locatalre : Noé", "Loyer hors charqes 512,00",
            "Provlsion pour chargea 40,00")  # fmt: skip
    assert recognise(written(*read)).kind is PaperKind.RENT_RECEIPT


def test_a_call_for_rent_is_no_receipt() -> None:
    call = ("AVIS D'ÉCHÉANCE", *RENT[1:], "Cet avis ne vaut pas quittance de loyer")
    assert recognise(written(*call)).kind is PaperKind.OTHER


def test_a_demand_for_rent_of_which_the_title_was_not_read_is_no_receipt() -> None:
    assert recognise(written(*RENT[1:], "À régler avant le 5 du mois")).kind is PaperKind.OTHER


def test_a_letter_that_asks_for_papers_is_none_of_them() -> None:
    letter = (
        "Objet : pièces à fournir",
        "- une quittance de loyer",
        "- vos trois derniers bulletins de salaire",
        "- un relevé d'identité bancaire (RIB)",
        "- votre avis d'impôt",
    )
    assert recognise(written(*letter)).kind is PaperKind.OTHER


def test_one_word_makes_no_paper() -> None:
    assert recognise(written("QUITTANCE DE LOYER")).kind is PaperKind.OTHER


def test_of_a_page_that_could_not_be_read_nothing_is_claimed() -> None:
    assert recognise(PageText(1000, 1000)) == Recognised(PaperKind.OTHER, 0.5)
    assert recognise(written("%¤ ;;", "l l")).confidence == 0.5


def test_a_zone_that_was_proved_decides() -> None:
    nothing = written("RF")
    assert recognise(nothing, mrz_found=True, zone="ID").kind is PaperKind.IDENTITY_CARD
    assert recognise(nothing, mrz_found=True, zone="P").kind is PaperKind.PASSPORT
    assert recognise(nothing, mrz_found=True, zone="IR").kind is PaperKind.TITRE_DE_SEJOUR
    # A visa is a zone too, and none of our kinds.
    assert recognise(nothing, mrz_found=True, zone="V").kind is PaperKind.OTHER


def test_the_shape_of_a_card_tips_the_scales() -> None:
    worn = written("NOM / Surname", "Prénoms / Given names", "CARTE NATIONALE D'IDENTITE")
    assert recognise(worn, shape="card").confidence > recognise(worn, shape="a4").confidence


def test_short_words_are_looked_for_whole() -> None:
    page = Wording(written("Tribune des bicyclettes", "un ibanais"))
    assert not page.says("rib")
    assert not page.says("iban")
    assert Wording(written("Votre RIB")).says("rib")


def test_folding_leaves_letters_and_figures() -> None:
    assert folded("Relevé d’Identité — n° 4, Œuvre") == "releve d identite n 4 oeuvre"


def test_every_clue_is_written_as_it_is_searched() -> None:
    phrases = [one for clues in CLUES.values() for clue in clues for one in clue.phrases]
    assert phrases
    assert [one for one in phrases if folded(one) != one] == []


@pytest.mark.parametrize(
    "draw",
    [
        looked_at.payslip,
        looked_at.tax_notice,
        looked_at_beside.old_identity_card,
        looked_at_beside.invoice,
        held_out.rent_receipt_of_social_housing,
        held_out.college_attestation,
        held_out.pay_attestation_of_an_employer_at_home,
        held_out_beside.foreign_passport,
        held_out_beside.resident_card,
        held_out_beside.bank_statement,
    ],
)
def test_papers_that_were_drawn_and_read_are_known(draw: Draw) -> None:
    assert seen(draw).kind is {**LOOKED_AT, **HELD_OUT}[draw]


@pytest.mark.parametrize("draw", [looked_at.rib, held_out.rib_of_the_post])
def test_a_rib_under_a_camera_gives_its_account(draw: Draw) -> None:
    found = seen(draw, Spoilt.CAMERA)
    assert found.kind is PaperKind.RIB
    assert found.iban is not None and found.iban.startswith("FR76")
    # It is nothing to be found in a log.
    assert found.iban not in repr(found)


def test_every_kind_is_drawn_in_a_layout_that_was_held_out() -> None:
    assert set(LOOKED_AT.values()) == set(HELD_OUT.values()) == set(PaperKind)
