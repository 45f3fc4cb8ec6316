"""Invented people, papers and devices: what the pictures of the screens are made with.

Nothing here is anybody's. Papers are drawn, never photographed.
"""

from __future__ import annotations

from datetime import UTC, date, datetime
from pathlib import Path

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QMarginsF, QPointF, QRectF, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QImage,
    QLinearGradient,
    QPageSize,
    QPainter,
    QPdfWriter,
    QPolygonF,
    QTransform,
)

from kiosk.contract.access import Role
from kiosk.contract.models import (
    Account,
    Alert,
    Attestation,
    AttestationKind,
    AttestationMonth,
    Debt,
    FormerDossier,
    Payment,
    PaymentLine,
    Person,
    Receipt,
    Recipient,
)
from kiosk.journeys.model import Source
from kiosk.scanner.protocol.advice import Advice
from kiosk.scanner.protocol.events import Frame
from kiosk.scanner.protocol.files import FileEntry, FileKind, Volume
from kiosk.scanner.protocol.pages import Page, PageSource, PaperFormat
from kiosk.scanner.protocol.places import Quad
from kiosk.scanner.protocol.problems import PageProblem

#: A day on which everything in the pictures happens.
TODAY = date(2026, 4, 14)
NOW = datetime(2026, 4, 14, 9, 42, tzinfo=UTC)

LETTER = (
    "Attestation d’hébergement",
    (
        "Je soussignée, Mme Capucine Delorme, demeurant",
        "14 rue des Tilleuls à Nanterre, certifie héberger",
        "à mon domicile, depuis le 3 mars,",
        "M. Anatole Delorme, né le 12 mai 1994.",
        "",
        "Fait à Nanterre, le 2 avril.",
    ),
)
BILL = (
    "Facture d’électricité",
    (
        "Client : 4 071 882 665",
        "Abonnement  . . . . . . . . . . . . . .  12,68 €",
        "Consommation, 214 kWh  . . . . . .  53,82 €",
        "Taxes  . . . . . . . . . . . . . . . . . . . .  9,31 €",
        "",
        "Total  . . . . . . . . . . . . . . . . . . . . .  75,81 €",
    ),
)

ALLOCATAIRE = Person(
    id="p1",
    civilite="Mme",
    nom_naissance="Carrel",
    nom_usage="Lambertin",
    prenoms="Élise Marie",
    date_naissance=date(1986, 2, 17),
    role=Role.ALLOCATAIRE,
)

CONJOINT = Person(
    id="p2",
    civilite="M.",
    nom_naissance="Andriamampianinarivo-Rakotondrasolofomanana",
    prenoms="Jean-Chrysostome Théophraste",
    date_naissance=date(1975, 10, 2),
    role=Role.CONJOINT,
)

#: What the Caf knows of invented people, for a question to choose from.
OFFERS = {
    Source.ENFANTS: (("e1", "Basile (12/03/2014)"), ("e2", "Faustine (30/09/2019)")),
    Source.PERSONNES: (("e3", "Ernestine (02/01/1948)"),),
}

_PAYMENT = Payment(
    id="v1",
    paid_on=date(2026, 4, 3),
    month="2026-03",
    amount=70_416,
    recipient=Recipient(name="Mme LAMBERTIN Élise", third_party=False, iban_masked="•••• 7431"),
    lines=(
        PaymentLine(benefit="af", kind="right", amount=34_456, period="2026-03"),
        PaymentLine(benefit="aide_logement", kind="right", amount=35_960, period="2026-03"),
    ),
)

FULL_ACCOUNT = Account(
    person=ALLOCATAIRE,
    dossier="9000001",
    caf="Caf des Hauts-de-Seine",
    managed_by=("Élise LAMBERTIN",),
    delegation_to="Antoine LAMBERTIN",
    last_sign_in=datetime(2026, 3, 11, 17, 5, tzinfo=UTC),
    last_payment=_PAYMENT,
    quotient_familial=61_200,
    alerts=(
        Alert(kind="coordonnees-a-confirmer", since=date(2026, 4, 2)),
        Alert(kind="declaration-trimestrielle", benefit="rsa", since=date(2026, 4, 1)),
    ),
    unread_letters=2,
    debts=(
        Debt(
            id="d1", benefit="aide_logement", initial=64_000, balance=20_800, monthly_deduction=4800
        ),
    ),
    former_dossiers=(FormerDossier(caf="Caf du Nord", until="2025-01"),),
    adresse=("14 RUE DES TILLEULS", "92000 NANTERRE"),
    enfants=3,
)

EMPTY_ACCOUNT = FULL_ACCOUNT.model_copy(
    update={
        "delegation_to": None,
        "last_sign_in": None,
        "last_payment": None,
        "quotient_familial": None,
        "alerts": (),
        "unread_letters": 0,
        "debts": (),
        "former_dossiers": (),
    }
)

OWN_DATA_ACCOUNT = EMPTY_ACCOUNT.model_copy(
    update={
        "person": CONJOINT,
        "dossier": None,
        "managed_by": ("Marie-Antoinette ANDRIAMAMPIANINARIVO-RAKOTONDRASOLOFOMANANA",),
        "unread_letters": 1,
    }
)

_BOTH = (AttestationKind.PAIEMENT, AttestationKind.QUOTIENT_FAMILIAL)

MONTHS = tuple(
    AttestationMonth(month=f"{year}-{month:02}", kinds=_BOTH)
    if (year, month) > (2024, 7)
    else AttestationMonth(month=f"{year}-{month:02}", kinds=(), elsewhere="Caf du Nord")
    for year, month in ((2026 - (8 + n) // 12, 12 - (8 + n) % 12) for n in range(24))
)

ATTESTATION = Attestation(
    id="a1",
    kind=AttestationKind.QUOTIENT_FAMILIAL,
    month="2026-04",
    number="QF-2026-04-7K3M9",
    issued_at=NOW,
)

RECEIPT = Receipt(id="r1", number="E-7K3M-92QF", journey="send-document", submitted_at=NOW)


def volumes(root: Path) -> tuple[Volume, ...]:
    """Return a USB key with a few files, and an empty one."""
    named = (
        ("Attestation employeur.pdf", FileKind.PDF, 412_000),
        ("IMG_2042.JPG", FileKind.IMAGE, 3_800_000),
        ("Quittance de loyer - appartement 1407, bâtiment C4 - avril 2026.pdf", FileKind.PDF, 96e3),
    )
    files = tuple(
        FileEntry(root / "CLE" / name, name, kind, round(size), NOW.timestamp())
        for name, kind, size in named
    )
    return (
        Volume(root / "CLE", "CLE DE CAPUCINE", files, more=12),
        Volume(root / "VIDE", "SANS NOM", ()),
    )


def pages(folder: Path) -> tuple[Page, ...]:
    """Draw pages as the camera takes them, into ``folder``; one lies on its side."""
    found = []
    for number, (title, lines) in enumerate((LETTER, BILL, LETTER), 1):
        image = paper(title, lines, 1240)
        if number == 3:
            image = image.transformed(QTransform().rotate(90))
        full, small = folder / f"{number}.jpg", folder / f"{number}-small.jpg"
        image.save(str(full), quality=85)
        kept = Qt.AspectRatioMode.KeepAspectRatio
        image.scaled(320, 320, kept, Qt.TransformationMode.SmoothTransformation).save(str(small))
        problems = (PageProblem.BLURRED,) if number == 2 else ()
        found.append(
            Page(
                id=str(number),
                source=PageSource.CAMERA,
                image=full,
                thumbnail=small,
                width=image.width(),
                height=image.height(),
                problems=problems,
                reframable=True,
            )
        )
    return tuple(found)


def faces(folder: Path) -> tuple[Page, Page]:
    """Draw the two faces of a card, into ``folder``."""
    found = []
    for name, (title, lines) in (("front", LETTER), ("back", BILL)):
        path = folder / f"{name}.jpg"
        paper(title, lines, 1240).copy(0, 0, 1240, 782).save(str(path), quality=85)
        found.append(
            Page(name, PageSource.CAMERA, path, path, 1240, 782, (), PaperFormat.CARD),
        )
    front, back = found
    return front, back


def paper(title: str, lines: tuple[str, ...], width: int) -> QImage:
    """Draw a sheet of A4 seen from above, ``width`` pixels wide."""
    image = QImage(width, round(width * 297 / 210), QImage.Format.Format_RGB32)
    image.fill(QColor("#F7F7F4"))
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    _write(painter, QRectF(image.rect()), title, lines)
    painter.end()
    return image


def attestation_pdf() -> bytes:
    """Draw something like an attestation, as a PDF of one page."""
    kept = QByteArray()
    buffer = QBuffer(kept)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
    writer.setPageMargins(QMarginsF(0, 0, 0, 0))
    writer.setResolution(150)
    painter = QPainter(writer)
    lines = (
        "Caf des Hauts-de-Seine",
        "",
        "Mme LAMBERTIN Élise",
        "14 RUE DES TILLEULS, 92000 NANTERRE",
        "",
        "Quotient familial d’avril 2026 : 612 €",
        "Parts : 4",
    )
    area = QRectF(0, 0, writer.width(), writer.height())
    _write(painter, area, "Attestation de quotient familial", lines)
    painter.end()
    buffer.close()
    return bytes(kept.data())


def live_frame(advice: Advice, *, steady: float = 0.0) -> tuple[Frame, bytes]:
    """Draw a picture of the camera: a sheet on a desk, or the desk alone."""
    width, height = 960, 540
    image = QImage(width, height, QImage.Format.Format_RGB888)
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
    wood = QLinearGradient(0, 0, width, height)
    wood.setColorAt(0, QColor("#8C6A4B"))
    wood.setColorAt(0.5, QColor("#9B7753"))
    wood.setColorAt(1, QColor("#7A5A3E"))
    painter.fillRect(image.rect(), wood)
    quad: Quad | None = None
    if advice is not Advice.NO_PAGE:
        quad = ((312.0, 40.0), (658.0, 30.0), (682.0, 510.0), (296.0, 516.0))
        sheet = paper(*LETTER, 900)
        flat = QPolygonF(QRectF(sheet.rect()))
        flat.pop_back()
        laid = QTransform.quadToQuad(flat, QPolygonF([QPointF(*corner) for corner in quad]))
        if isinstance(laid, QTransform):
            painter.setTransform(laid)
            painter.drawImage(0, 0, sheet)
    painter.end()
    pixels = bytes(image.constBits())
    return Frame(0, 1, width, height, quad, advice, steady), pixels


def _write(painter: QPainter, area: QRectF, title: str, lines: tuple[str, ...]) -> None:
    unit = area.width() / 210
    font = QFont("Andika")

    def say(text: str, top: float, height: float) -> None:
        font.setPixelSize(round(height * unit))
        painter.setFont(font)
        where = QRectF(20 * unit, top * unit, 175 * unit, 2 * height * unit)
        painter.drawText(where, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop, text)

    painter.fillRect(QRectF(20 * unit, 20 * unit, 70 * unit, 9 * unit), QColor("#3A5C80"))
    painter.setPen(QColor("#22252C"))
    say(title, 44, 10)
    for number, line in enumerate(lines):
        say(line, 78 + 12 * number, 6.5)
    painter.fillRect(QRectF(20 * unit, 268 * unit, 170 * unit, unit), QColor("#3A5C80"))
