"""Papers whose layouts were made after the rules, and never looked at to change them."""

from __future__ import annotations

from collections.abc import Mapping

from bench.papers import held_out_beside as beside
from bench.papers.drawing import Sheet
from bench.papers.looked_at import Draw
from bench.papers.people import Life, iban
from kiosk.scanner.kinds.kind import PaperKind


def payslip_of_a_childminder(life: Life) -> Sheet:
    """Draw what Pajemploi prints."""
    sheet = Sheet("noto", base=26)
    sheet.line("Pajemploi - Service de l'Urssaf", bold=True)
    sheet.line("BULLETIN DE SALAIRE", size=1.4, bold=True, place="centre")
    sheet.line(f"Période d'emploi : du 01/06/2026 au 30/06/2026   {life.number(9)}", place="centre")
    sheet.sides(
        ("Employeur", life.name(), life.street(), life.town()),
        ("Salarié(e)", life.name(), life.town()),
    )
    sheet.lines(
        "Emploi : assistante maternelle agréée", f"Nombre d'heures normales : {life.number(2)}"
    )
    sheet.table(
        [("Cotisations", "Base", "Taux", "Montant")]
        + [
            (name, life.euros(300, 900), life.euros(1, 9), life.euros(2, 60))
            for name in (
                "Sécurité sociale",
                "CSG/RDS imposable",
                "IRCEM retraite complémentaire",
                "IRCEM prévoyance",
                "Assurance chômage",
            )
        ],
        (0.45, 0.2, 0.15, 0.2),
    )
    sheet.lines(
        f"Salaire brut : {life.euros(500, 900)} €",
        f"Total des retenues : {life.euros(90, 200)} €",
        f"Net imposable : {life.euros(400, 800)} €",
        f"Salaire net à payer : {life.euros(400, 800)} €",
    )
    return sheet


def payslip_of_an_agency(life: Life) -> Sheet:
    """Draw that of temporary work: dense, its title small and to the right."""
    sheet = Sheet("condensed", base=22)
    sheet.sides(
        (
            "INTÉRIM OUEST SAS",
            life.street(),
            life.town(),
            f"Siret {life.number(14)}  APE 7820Z",
            "URSSAF de Bretagne",
        ),
        (
            "Bulletin de paie n° 000412",
            f"Paie du mois : {life.month()}",
            life.name(),
            life.street(),
            life.town(),
        ),
    )
    sheet.lines(
        f"Mission du {life.day()} au {life.day()} - Cariste - Qualification 2 - Taux horaire {life.euros(11, 15)}"
    )
    rows = [("Rubrique", "Nombre", "Base", "Gain", "Retenue")]
    for name in (
        "Heures normales",
        "Heures sup. 125%",
        "IFM 10%",
        "Indemnité congés payés",
        "Maladie",
        "Vieillesse plafonnée",
        "Retraite T1",
        "Csg déductible",
        "Csg crds",
    ):
        rows.append(
            (name, life.number(2), life.euros(10, 99), life.euros(90, 999), life.euros(3, 99))
        )
    rows.append(("Total des cotisations", "", "", "", life.euros(90, 300)))
    sheet.table(rows, (0.4, 0.13, 0.15, 0.16, 0.16), ruled=False)
    sheet.sides(
        (f"Net imposable {life.euros(900, 1900)}", f"Net social {life.euros(900, 1900)}"),
        (f"Net payé {life.euros(900, 1900)} EUR", f"Payé le {life.day()}"),
    )
    return sheet


def rent_receipt_by_hand(life: Life) -> Sheet:
    """Draw the page of a booklet."""
    sheet = Sheet("sans", (1654, 1170), base=28, margin=100)
    sheet.line(f"Quittance de loyer n° {life.number(2)}", size=1.4, bold=True)
    sheet.gap(0.5)
    sheet.prose(
        f"Reçu de M. {life.name()} la somme de {life.euros(300, 700)} € pour loyer et accessoires "
        f"des locaux sis {life.street()} {life.town()}, en paiement du terme du 1er {life.month()}."
    )
    sheet.lines(
        f"Loyer nu : {life.euros(300, 600)} €",
        f"Charges : {life.euros(20, 60)} €",
        f"Dont quittance, le {life.day()}",
        "Le bailleur :",
    )
    return sheet


def rent_receipt_of_social_housing(life: Life) -> Sheet:
    """Draw that of an office of social housing, with the aid deducted."""
    sheet = Sheet("noto", base=25)
    sheet.line("Habitat Territoires - Office public de l'habitat", bold=True)
    sheet.sides(
        (f"Référence locataire : {life.number(9)}", f"Logement {life.number(5)}"),
        (life.name(), life.street(), life.town()),
    )
    sheet.line(f"QUITTANCE - {life.month().upper()}", size=1.3, bold=True)
    sheet.table(
        [
            ("Nature", "Montant"),
            ("Loyer principal", life.euros(300, 500)),
            ("Provision charges générales", life.euros(20, 60)),
            ("Provision eau froide", life.euros(9, 20)),
            ("Aide personnalisée au logement", f"- {life.euros(90, 250)}"),
            ("Montant réglé", life.euros(100, 400)),
        ],
        (0.65, 0.35),
    )
    sheet.prose(
        "Nous vous donnons quittance de la somme ci-dessus, sous réserve de tous nos droits.",
        size=0.85,
    )
    return sheet


def rib_of_an_app(life: Life) -> Sheet:
    """Draw a bank's sheet with an address for cheques, its boxes named otherwise."""
    sheet = Sheet("condensed", base=29)
    account = life.account()
    sheet.line(life.bank(), size=1.2)
    sheet.line("RIB", size=1.8, bold=True, place="centre")
    sheet.line("Identifiant national de compte bancaire", bold=True)
    sheet.table(
        [("C. Étab", "C. Guichet", "N° compte", "C. RIB"), account],
        (0.2, 0.2, 0.4, 0.2),
        ruled=False,
    )
    sheet.line("Identifiant international de compte bancaire (IBAN)", bold=True)
    sheet.line(iban(account))
    sheet.line("Code BIC (Bank Identifier Code) - Code SWIFT :   CRPOFRPP123")
    sheet.gap(0.5)
    sheet.lines("Intitulé du compte", life.name(), life.street(), life.town())
    return sheet


def rib_of_the_post(life: Life) -> Sheet:
    """Draw a strip of a cheque book."""
    sheet = Sheet("sans", (1500, 640), base=26, margin=60)
    account = life.account()
    sheet.line("RELEVÉ D'IDENTITÉ BANCAIRE", bold=True, place="centre")
    sheet.lines(f"Titulaire : {life.name()}", "Domiciliation : CENTRE FINANCIER RENNES")
    sheet.table(
        [("Établissement", "Guichet", "N° de compte", "Clé RIB"), account], (0.25, 0.2, 0.35, 0.2)
    )
    sheet.line(f"IBAN {iban(account)}     BIC PSSTFRPPREN")
    return sheet


def tax_notice_of_a_family(life: Life) -> Sheet:
    """Draw the second page of the notice: figures."""
    sheet = Sheet("condensed", base=23)
    sheet.lines(
        f"N° fiscal : {life.number(13)}     Référence d'avis : {life.number(13)}",
        f"{life.name()} - page 2/4",
    )
    sheet.line("IMPÔT SUR LES REVENUS DE L'ANNÉE 2025", size=1.2, bold=True)
    sheet.table(
        [("Détail des revenus", "Déclar. 1", "Déclar. 2", "Total")]
        + [
            (name, life.euros(5000, 20000), life.euros(5000, 20000), life.euros(9000, 30000))
            for name in (
                "Salaires",
                "Total des salaires et assimilés",
                "Déduction 10% ou frais réels",
                "Revenu brut global",
                "Revenu imposable",
                "Impôt net avant corrections",
                "Revenu fiscal de référence",
            )
        ],
        (0.43, 0.19, 0.19, 0.19),
        ruled=False,
    )
    sheet.prose(
        "Nombre de parts : 3. Pour tout renseignement : impots.gouv.fr ou votre service des impôts des particuliers."
    )
    return sheet


def tax_proof(life: Life) -> Sheet:
    """Draw the short proof of the tax office."""
    sheet = Sheet("noto", base=28)
    sheet.line("Direction générale des Finances publiques", bold=True)
    sheet.gap()
    sheet.line("Justificatif d'impôt sur le revenu", size=1.4, bold=True, place="centre")
    sheet.lines(
        "Impôt 2026 sur les revenus de l'année 2025",
        f"Déclarant 1 : {life.name()}   Numéro fiscal {life.number(13)}",
        f"Nombre de part(s) : 1,00    Référence de l'avis : {life.number(13)}",
        f"Revenu fiscal de référence : {life.euros(8000, 20000)} €",
        "Non imposable     Date de mise en recouvrement : 31/07/2026",
    )
    return sheet


def primary_school_certificate(life: Life) -> Sheet:
    """Draw that of a primary school: short, its head signs."""
    sheet = Sheet("sans", (1654, 1170), base=28, margin=110)
    sheet.lines(f"École élémentaire publique {life.school()}", life.town())
    sheet.line("Certificat de scolarité", size=1.5, bold=True, place="centre")
    sheet.prose(
        f"La directrice de l'école certifie que l'enfant {life.name()}, né le {life.birth()}, fréquente "
        "régulièrement l'établissement et est scolarisé en CE2 pour l'année scolaire 2026/2027."
    )
    sheet.line(f"Le {life.day()}", place="right")
    return sheet


def college_attestation(life: Life) -> Sheet:
    """Draw what the portal of a collège prints."""
    sheet = Sheet("noto", base=26)
    sheet.line("MINISTÈRE DE L'ÉDUCATION NATIONALE", size=0.9)
    sheet.line(f"Collège {life.school()} - {life.town()} - Académie de Rennes", bold=True)
    sheet.gap()
    sheet.line("ATTESTATION DE SCOLARITÉ 2026-2027", size=1.3, bold=True)
    sheet.prose(
        f"La principale atteste que {life.name()} né(e) le {life.birth()} est inscrit(e) dans l'établissement."
    )
    sheet.table(
        [("Formation", "Division", "Régime"), ("5EME", "5EME B", "Demi-pensionnaire")],
        (0.4, 0.3, 0.3),
    )
    return sheet


def pay_attestation_of_an_employer_at_home(life: Life) -> Sheet:
    """Draw a letter without letterhead."""
    sheet = Sheet("serif", base=32)
    sheet.lines(life.name(), life.street(), life.town())
    sheet.gap(2)
    sheet.line("Attestation de l'employeur", size=1.3, bold=True)
    sheet.gap()
    sheet.prose(
        f"Je soussignée certifie que {life.name()} est employée à mon domicile en tant que garde "
        f"d'enfants, en CDI, depuis le {life.day()}. Son salaire mensuel net est de {life.euros(500, 1300)} "
        "euros. Je lui remets cette attestation pour faire valoir ce que de droit."
    )
    return sheet


def attestation_for_sick_leave(life: Life) -> Sheet:
    """Draw a form of the sickness fund, filled in by the employer."""
    sheet = Sheet("condensed", base=24)
    sheet.line("cerfa  S3201", size=0.8)
    sheet.line("ATTESTATION DE SALAIRE", size=1.4, bold=True, place="centre")
    sheet.line("pour le paiement des indemnités journalières", place="centre")
    sheet.sides(
        (f"L'employeur : {life.firm()}", f"N° SIRET {life.number(14)}"),
        (f"Le salarié : {life.name()}", "Emploi : ouvrier"),
    )
    sheet.line(f"Date du dernier jour de travail : {life.day()}")
    sheet.table(
        [
            ("Période", "Salaire brut", "Cotisations"),
            ("Mois de juin", life.euros(900, 2000), life.euros(90, 300)),
            ("Mois de mai", life.euros(900, 2000), life.euros(90, 300)),
        ],
        (0.4, 0.3, 0.3),
    )
    return sheet


HELD_OUT: Mapping[Draw, PaperKind] = {
    payslip_of_a_childminder: PaperKind.PAYSLIP,
    payslip_of_an_agency: PaperKind.PAYSLIP,
    rent_receipt_by_hand: PaperKind.RENT_RECEIPT,
    rent_receipt_of_social_housing: PaperKind.RENT_RECEIPT,
    rib_of_an_app: PaperKind.RIB,
    rib_of_the_post: PaperKind.RIB,
    tax_notice_of_a_family: PaperKind.TAX_NOTICE,
    tax_proof: PaperKind.TAX_NOTICE,
    primary_school_certificate: PaperKind.SCHOOL_CERTIFICATE,
    college_attestation: PaperKind.SCHOOL_CERTIFICATE,
    pay_attestation_of_an_employer_at_home: PaperKind.PAY_ATTESTATION,
    attestation_for_sick_leave: PaperKind.PAY_ATTESTATION,
    beside.identity_card_back: PaperKind.IDENTITY_CARD,
    beside.copy_of_an_identity_card: PaperKind.IDENTITY_CARD,
    beside.foreign_passport: PaperKind.PASSPORT,
    beside.resident_card: PaperKind.TITRE_DE_SEJOUR,
    beside.extension_of_a_permit: PaperKind.TITRE_DE_SEJOUR,
    beside.call_for_rent: PaperKind.OTHER,
    beside.bank_statement: PaperKind.OTHER,
    beside.school_report: PaperKind.OTHER,
    beside.land_tax: PaperKind.OTHER,
    beside.work_contract: PaperKind.OTHER,
    beside.driving_licence: PaperKind.OTHER,
    beside.attestation_of_housing: PaperKind.OTHER,
}
