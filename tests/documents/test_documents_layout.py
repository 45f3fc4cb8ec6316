"""Whatever people are called and are paid, it stands on the paper, whole and apart."""

from __future__ import annotations

from datetime import UTC

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from kiosk.contract.access import Role
from kiosk.contract.models import AttestationKind, Right
from kiosk.documents.attestation import render
from kiosk.documents.content import ReceiptContent, SentDocument
from kiosk.documents.receipt import render as render_receipt
from kiosk.documents.style import MM
from tests.documents.households import ISSUED, content, line, month, payment, person
from tests.documents.paper import assert_apart, assert_on_paper
from tests.documents.reading import boxes, text_of

LONG = "Andriamampianinarivo-Rakotondrasolofomanana de Montfaucon-Lévesque-Saint-Hilaire"
LONG_ADDRESS = (
    "RÉSIDENCE LES JARDINS DU VIEUX-MOULIN, BÂTIMENT C4, ESCALIER 12, APPARTEMENT 1407",
    "148 BIS AVENUE DU GÉNÉRAL-DE-LA-TOUR-D’AUVERGNE-LAURAGUAIS, ENTRÉE PAR LA COUR",
    "LIEU-DIT LA GRANDE-PIÈCE-DU-MILIEU, CHEZ MADAME VANDENBROUCKÈRE-SAINT-HILAIRE",
    "92600 ASNIÈRES-SUR-SEINE",
)
NAMES = st.text(
    st.one_of(
        st.sampled_from("aéÉñßłøçŒ’-. "),
        st.characters(min_codepoint=0x0600, max_codepoint=0x06FF),
        st.characters(exclude_categories=["Cs"]),
    ),
    min_size=1,
    max_size=80,
)
BENEFITS = st.sampled_from(["af", "aide_logement", "aeeh", "rsa", "inconnue"])
LINES = st.builds(
    line,
    BENEFITS,
    st.integers(-(10**9), 10**9),
    st.sampled_from(["right", "deduction", "regularisation"]),
    st.sampled_from(["2024-12", "2026-09"]),
)
PAYMENTS = st.lists(
    st.builds(
        lambda lines, name, third: payment(*lines, name=name, third_party=third),
        st.lists(LINES, max_size=40),
        NAMES,
        st.booleans(),
    ),
    max_size=4,
)
RIGHTS = st.lists(
    st.one_of(
        st.builds(
            lambda key, amount: Right(benefit=key, amount=amount, status="open"),
            BENEFITS,
            st.integers(0, 10**7),
        ),
        st.builds(
            lambda key, status: Right(
                benefit=key, amount=0, status=status, reason="controle-sans-reponse"
            ),
            BENEFITS,
            st.sampled_from(["refused", "suspended"]),
        ),
    ),
    max_size=25,
)
MEMBERS = st.lists(
    st.builds(
        lambda nom, prenoms, role: person(nom, prenoms, role=role), NAMES, NAMES,
        st.sampled_from(Role),
    ),
    min_size=1,
    max_size=30,
)  # fmt: skip


@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(
    st.sampled_from(AttestationKind),
    MEMBERS,
    st.lists(NAMES, max_size=8),
    PAYMENTS,
    RIGHTS,
    st.integers(0, 10**9),
    NAMES,
)
def test_everything_stays_on_the_paper(
    kind: AttestationKind,
    members: list[object],
    adresse: list[str],
    payments: list[object],
    rights: list[object],
    quotient: int,
    caf: str,
) -> None:
    drawn = content(
        kind,
        members=tuple(members),
        adresse=tuple(adresse),
        caf=caf,
        rights=month(payments=tuple(payments), rights=tuple(rights), quotient_familial=quotient),
    )
    assert_on_paper(render(drawn))


@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(NAMES, NAMES, st.lists(st.builds(SentDocument, NAMES, st.integers(1, 30)), max_size=60))
def test_a_receipt_stays_on_the_paper(
    number: str, subject: str, documents: list[SentDocument]
) -> None:
    drawn = ReceiptContent(
        number=number,
        subject=subject,
        submitted_at=ISSUED,
        caf="Caf des Hauts-de-Seine",
        documents=tuple(documents),
        zone=UTC,
    )
    assert_on_paper(render_receipt(drawn))


@pytest.mark.parametrize("kind", AttestationKind)
def test_long_names_and_addresses_are_whole(kind: AttestationKind) -> None:
    pdf = render(
        content(kind, members=(person(LONG, "Marie-Antoinette Bérengère"),), adresse=LONG_ADDRESS)
    )
    assert_on_paper(pdf)
    assert_address_is_whole(pdf, LONG_ADDRESS)


def test_a_long_address_pushes_the_title_down_rather_than_meet_it() -> None:
    assert_address_is_whole(render(content(adresse=LONG_ADDRESS * 3)), LONG_ADDRESS * 3)


def assert_address_is_whole(pdf: bytes, adresse: tuple[str, ...]) -> None:
    """Every line of the address stands above the title, on the right."""
    title = next(box for box in boxes(pdf)[0] if box.text == "A" and box.bottom - box.top > 14)
    above = text_of(pdf, page=1, above=title.top - 1, right_of=105 * MM).replace(" ", "")
    assert "".join(adresse).replace(" ", "") in above


@pytest.mark.parametrize("count", [0, 1, 5, 12, 13, 14, 15, 16, 30, 31, 32, 33, 60, 150])
def test_many_lines_go_on_over_the_page(count: int) -> None:
    lines = [line("aide_logement", 100 + n, period="2026-09") for n in range(count)]
    pdf = render(content(rights=month(payments=(payment(*lines),) if lines else ())))
    assert_on_paper(pdf)

    pages = boxes(pdf)
    texts = [text_of(pdf, page=number) for number in range(1, len(pages) + 1)]
    rows = sum(text.count("Septembre 2026") for text in texts)
    assert rows == count
    for number, text in enumerate(texts, start=1):
        assert f"page {number} sur {len(pages)}" in text
        if "Septembre 2026" in text:
            assert "Mois de droit" in text, "a table has its head on every page"
        if "Total payé" in text:
            assert "Septembre 2026" in text, "a total is never alone"
    assert "Prestations sans droit" in texts[-1], "the place of the seal is never alone"
    assert "Sceau" in texts[-1]


@pytest.mark.parametrize("kind", AttestationKind)
def test_no_letter_stands_on_another(kind: AttestationKind) -> None:
    assert_apart(render(content(kind, adresse=LONG_ADDRESS)))


def test_an_ordinary_household_has_one_page() -> None:
    assert len(boxes(render(content()))) == 1
    assert len(boxes(render(content(AttestationKind.QUOTIENT_FAMILIAL)))) == 1
