"""Papers whose layouts were looked at while the rules were made."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from bench.papers import looked_at_beside as beside
from bench.papers.drawing import Sheet
from bench.papers.people import Life, iban
from kiosk.scanner.kinds.kind import PaperKind

Draw = Callable[[Life], Sheet]


def payslip(life: Life) -> Sheet:
    """Draw the model of 2018, with its two halves of charges."""
    sheet = Sheet("condensed", base=26)
    sheet.band("BULLETIN DE PAIE")
    sheet.sides(
        (life.firm(), life.street(), life.town(), f"SIRET {life.number(14)}", "Code APE 1071C"),
        (
            life.name(),
            life.street(),
            life.town(),
            f"N° SS 2 {life.number(12)}",
            "Emploi : vendeuse",
        ),
    )
    sheet.gap()
    sheet.line(f"Période du 01/09/2026 au 30/09/2026    Paiement le {life.day()} par virement")
    sheet.line("Convention collective nationale : boulangerie-pâtisserie")
    sheet.gap(0.5)
    rows = [("Désignation", "Base", "Taux", "Part salarié", "Part employeur")]
    rows += [
        (name, life.euros(900, 2200), f"{life.euros(1, 9)}", life.euros(5, 90), life.euros(9, 190))
        for name in (
            "Salaire de base",
            "Heures supplémentaires 25 %",
            "Santé - Sécurité sociale",
            "Complémentaire santé",
            "Sécurité sociale plafonnée",
            "Assurance chômage",
            "CSG déductible",
            "CSG CRDS non déductible",
            "Allègement de cotisations",
        )
    ]
    sheet.table(rows, (0.36, 0.16, 0.12, 0.17, 0.19))
    sheet.line(f"Net à payer avant impôt sur le revenu : {life.euros(1200, 2200)}", bold=True)
    sheet.line(
        f"Montant net social : {life.euros(1200, 2200)}     Net imposable : {life.euros(1200, 2200)}"
    )
    sheet.line(f"NET À PAYER : {life.euros(1200, 2200)} €", size=1.3, bold=True, place="right")
    sheet.gap()
    sheet.line("Congés payés : acquis 12,5   pris 5   solde 7,5")
    sheet.prose(
        "Dans votre intérêt et pour vous aider à faire valoir vos droits, conservez ce bulletin de "
        "paie sans limitation de durée.",
        size=0.8,
    )
    return sheet


def payslip_of_the_state(life: Life) -> Sheet:
    """Draw that of a civil servant: codes, a payer, what is deducted."""
    sheet = Sheet("mono", base=22)
    sheet.line(
        f"BULLETIN DE PAYE                MOIS DE {life.month().upper()}", size=1.3, bold=True
    )
    sheet.lines("MINISTERE : EDUCATION NATIONALE", f"GESTION 206  POSTE {life.number(3)}")
    sheet.lines(life.name(), f"GRADE : PROF ECOLES CL N   ECHELON 05   INDICE {life.number(3)}")
    sheet.gap()
    rows = [("CODE ELEMENTS", "A PAYER", "A DEDUIRE", "POUR INFORMATION")]
    rows += [
        ("101000 TRAITEMENT BRUT", life.euros(1900, 2600), "", ""),
        ("101050 RETENUE PC", "", life.euros(190, 290), ""),
        ("102000 INDEMNITE DE RESIDENCE", life.euros(20, 60), "", ""),
        ("401201 C.S.G. NON DEDUCTIBLE", "", life.euros(20, 60), ""),
        ("401301 C.S.G. DEDUCTIBLE", "", life.euros(90, 160), ""),
        ("401501 C.R.D.S.", "", life.euros(9, 16), ""),
        ("403301 COT PATRONALE ALLOC FAMIL", "", "", life.euros(90, 160)),
        ("558000 IMPOT SUR LE REVENU PRELEVE A LA SOURCE", "", life.euros(10, 90), ""),
    ]
    sheet.table(rows, (0.46, 0.17, 0.17, 0.20), ruled=False)
    sheet.line(f"NET A PAYER        {life.euros(1500, 2300)} EUR", bold=True)
    sheet.line(
        f"MONTANT IMPOSABLE DU MOIS {life.euros(1500, 2300)}   MIS EN PAIEMENT LE {life.day()}"
    )
    return sheet


def rent_receipt(life: Life) -> Sheet:
    """Draw the model of the advice bureaus."""
    sheet = Sheet("serif")
    sheet.line("QUITTANCE DE LOYER", size=1.7, bold=True, place="centre")
    sheet.line(f"Mois de {life.month()}", place="centre")
    sheet.gap()
    sheet.line("Adresse de la location :", bold=True)
    sheet.lines(life.street(), life.town())
    sheet.gap()
    tenant, owner = life.name(), life.name()
    sheet.prose(
        f"Je soussigné {owner}, propriétaire du logement désigné ci-dessus, déclare avoir reçu de "
        f"{tenant} la somme de {life.euros(400, 900)} euros au titre du paiement du loyer et des "
        f"charges pour la période de location du 1er au 30 {life.month()} et lui en donne quittance, "
        "sous réserve de tous mes droits."
    )
    sheet.table(
        [
            ("Détail du règlement", "Montant"),
            ("Loyer hors charges", f"{life.euros(400, 800)} €"),
            ("Provision pour charges", f"{life.euros(20, 90)} €"),
            ("Total", f"{life.euros(400, 900)} €"),
        ],
        (0.6, 0.4),
    )
    sheet.line(f"Fait à Rennes, le {life.day()}")
    sheet.gap(2)
    sheet.prose(
        "Cette quittance annule tous les reçus qui auraient pu être établis précédemment en cas de "
        "paiement partiel du montant du présent terme. Loi n° 89-462 du 6 juillet 1989, article 21.",
        size=0.75,
    )
    return sheet


def rent_receipt_of_an_agency(life: Life) -> Sheet:
    """Draw that of an agency: a form with boxes."""
    sheet = Sheet("sans", base=27)
    sheet.sides(("FONCIA DES LACS", "Administration de biens", life.street(), life.town()), ("",))
    sheet.sides(("",), (f"Locataire : {life.name()}", life.street(), life.town()))
    sheet.gap()
    sheet.band("QUITTANCE")
    sheet.lines(
        f"Bailleur : {life.name()}",
        f"Période du 01/10/2026 au 31/10/2026      Quittance n° {life.number(6)}",
        f"Logement situé : {life.street()} {life.town()}",
    )
    sheet.table(
        [
            ("Libellé", "Échéance", "Réglé"),
            ("Loyer principal", life.euros(400, 800), life.euros(400, 800)),
            ("Provisions sur charges", life.euros(30, 90), life.euros(30, 90)),
            ("Taxe d'ordures ménagères", life.euros(3, 20), life.euros(3, 20)),
            ("TOTAL", life.euros(400, 900), life.euros(400, 900)),
        ],
        (0.5, 0.25, 0.25),
    )
    sheet.prose("Dont quittance, sous réserve de tous droits et actions.")
    return sheet


def rib(life: Life) -> Sheet:
    """Draw a sheet of a bank with one RIB at its top."""
    sheet = Sheet("sans", base=28)
    account = life.account()
    sheet.line(life.bank().upper(), size=1.4, bold=True)
    sheet.gap()
    sheet.line("RELEVÉ D'IDENTITÉ BANCAIRE", size=1.3, bold=True, place="centre")
    sheet.prose(
        "Ce relevé est destiné à être remis, sur leur demande, à vos créanciers ou débiteurs appelés "
        "à faire inscrire des opérations à votre compte.",
        size=0.8,
    )
    sheet.line(f"Titulaire du compte : {life.name()}")
    sheet.gap(0.5)
    sheet.table(
        [("Code banque", "Code guichet", "N° de compte", "Clé RIB"), account],
        (0.22, 0.22, 0.36, 0.2),
    )
    sheet.line(f"IBAN : {iban(account)}", bold=True)
    sheet.line("BIC : BDPRFRPPXXX")
    sheet.line("Domiciliation : AGENCE DE RENNES CENTRE")
    return sheet


def rib_of_a_web_bank(life: Life) -> Sheet:
    """Draw what an online bank prints: an IBAN, a BIC, a name, no boxes."""
    sheet = Sheet("noto", base=30)
    account = life.account()
    sheet.line("Relevé d'Identité Bancaire (RIB)", size=1.5, bold=True)
    sheet.gap(2)
    sheet.line("Titulaire", bold=True)
    sheet.lines(life.name(), life.street(), life.town())
    sheet.gap()
    sheet.line("IBAN", bold=True)
    sheet.line(iban(account))
    sheet.gap()
    sheet.line("BIC", bold=True)
    sheet.line("NTSBFRM1XXX")
    sheet.gap()
    sheet.table(
        [("Banque", "Guichet", "Compte", "Clé"), account], (0.2, 0.2, 0.4, 0.2), ruled=False
    )
    return sheet


def tax_notice(life: Life) -> Sheet:
    """Draw the first page of the notice."""
    sheet = Sheet("sans", base=25)
    sheet.sides(
        ("DIRECTION GÉNÉRALE DES FINANCES PUBLIQUES", "CENTRE DES FINANCES PUBLIQUES", life.town()),
        ("AVIS D'IMPÔT 2026", "IMPÔT SUR LES REVENUS DE 2025"),
    )
    sheet.gap()
    sheet.sides(
        (
            "Vos références",
            f"Numéro fiscal : {life.number(13)}",
            f"Référence de l'avis : {life.number(13)}",
        ),
        (life.name(), life.street(), life.town()),
    )
    sheet.gap()
    sheet.table(
        [
            ("Votre situation", ""),
            ("Revenu fiscal de référence", life.euros(9000, 30000)),
            ("Nombre de parts", "2,50"),
            ("Date d'établissement", "07/07/2026"),
            ("Montant de votre impôt", life.euros(0, 900)),
        ],
        (0.6, 0.4),
    )
    sheet.prose(
        "Vous n'avez rien à payer. Vos démarches sur impots.gouv.fr, dans votre espace particulier."
    )
    return sheet


def tax_statement(life: Life) -> Sheet:
    """Draw the notice of who pays nothing."""
    sheet = Sheet("serif", base=25)
    sheet.line("RÉPUBLIQUE FRANÇAISE", size=0.8)
    sheet.line("Finances publiques", size=1.1, bold=True)
    sheet.gap()
    sheet.line("AVIS DE SITUATION DÉCLARATIVE", size=1.3, bold=True, place="right")
    sheet.line("à l'impôt sur le revenu 2026, établi en 2026", place="right")
    sheet.gap()
    sheet.lines(life.name(), life.street(), life.town())
    sheet.lines(
        f"N° fiscal déclarant 1 : {life.number(13)}", f"Référence de l'avis {life.number(13)}"
    )
    sheet.table(
        [
            ("Détail des revenus", "Déclar. 1", "Total"),
            ("Salaires", life.euros(9000, 20000), life.euros(9000, 20000)),
            ("Déduction 10 % ou frais réels", life.euros(900, 2000), life.euros(900, 2000)),
            ("Revenu brut global", "", life.euros(9000, 20000)),
            ("Revenu imposable", "", life.euros(9000, 20000)),
            ("Revenu fiscal de référence", "", life.euros(9000, 20000)),
        ],
        (0.5, 0.25, 0.25),
    )
    return sheet


def school_certificate(life: Life) -> Sheet:
    """Draw that of a lycée."""
    sheet = Sheet("serif")
    sheet.sides(
        ("ACADÉMIE DE VERSAILLES", f"LYCÉE {life.school().upper()}", life.street(), life.town()),
        ("",),
    )
    sheet.gap(2)
    sheet.line("CERTIFICAT DE SCOLARITÉ", size=1.6, bold=True, place="centre")
    sheet.line("Année scolaire 2026-2027", place="centre")
    sheet.gap()
    sheet.prose(
        f"Je soussigné, chef d'établissement, certifie que l'élève {life.name()}, né le "
        f"{life.birth()}, est inscrit dans mon établissement en classe de seconde générale."
    )
    sheet.line(f"INE : {life.number(10)}B")
    sheet.gap()
    sheet.line(f"Fait le {life.day()}, le proviseur", place="right")
    return sheet


def university_certificate(life: Life) -> Sheet:
    """Draw that of a university."""
    sheet = Sheet("noto", base=28)
    sheet.line("UNIVERSITÉ DE BRETAGNE ORIENTALE", bold=True)
    sheet.gap()
    sheet.line("Certificat de scolarité", size=1.5, bold=True, place="centre")
    sheet.gap()
    sheet.prose(
        "Le Président de l'Université certifie que l'étudiant(e) désigné(e) ci-dessous est "
        "régulièrement inscrit(e) pour l'année universitaire 2026/2027."
    )
    sheet.lines(
        f"Nom : {life.name()}",
        f"Numéro étudiant : {life.number(8)}",
        f"Identifiant national (INE) : {life.number(10)}H",
        "Licence 2 Économie et gestion",
    )
    return sheet


def pay_attestation(life: Life) -> Sheet:
    """Draw the letter of a small firm."""
    sheet = Sheet("serif")
    sheet.lines(life.firm(), life.street(), life.town(), f"SIRET {life.number(14)}")
    sheet.gap(2)
    sheet.line("ATTESTATION EMPLOYEUR", size=1.5, bold=True, place="centre")
    sheet.gap()
    sheet.prose(
        f"Je soussigné, {life.name()}, gérant de la société {life.firm()}, certifie employer "
        f"{life.name()} depuis le {life.day()} en qualité de serveur, en contrat à durée "
        f"indéterminée, pour une rémunération mensuelle brute de {life.euros(1500, 2300)} euros."
    )
    sheet.prose("Attestation délivrée pour servir et valoir ce que de droit.")
    sheet.line(f"Le {life.day()}", place="right")
    return sheet


def pay_attestation_of_a_group(life: Life) -> Sheet:
    """Draw that of a personnel department."""
    sheet = Sheet("sans", base=27)
    sheet.line("Direction des ressources humaines", bold=True)
    sheet.line(f"{life.firm()} - {life.town()}")
    sheet.gap(2)
    sheet.line("Attestation de travail et de salaire", size=1.4, bold=True)
    sheet.gap()
    sheet.prose(
        f"Nous soussignés attestons que Madame {life.name()} fait partie de nos effectifs depuis le "
        f"{life.day()} et occupe le poste d'agent d'accueil à temps partiel, 24 heures par semaine."
    )
    sheet.table(
        [("Mois", "Salaire brut", "Salaire net")]
        + [(month, life.euros(900, 1500), life.euros(700, 1200)) for month in ("Juillet", "Août")],
        (0.4, 0.3, 0.3),
    )
    sheet.prose("Cette attestation est remise à la demande de l'intéressée.")
    return sheet


LOOKED_AT: Mapping[Draw, PaperKind] = {
    payslip: PaperKind.PAYSLIP,
    payslip_of_the_state: PaperKind.PAYSLIP,
    rent_receipt: PaperKind.RENT_RECEIPT,
    rent_receipt_of_an_agency: PaperKind.RENT_RECEIPT,
    rib: PaperKind.RIB,
    rib_of_a_web_bank: PaperKind.RIB,
    tax_notice: PaperKind.TAX_NOTICE,
    tax_statement: PaperKind.TAX_NOTICE,
    school_certificate: PaperKind.SCHOOL_CERTIFICATE,
    university_certificate: PaperKind.SCHOOL_CERTIFICATE,
    pay_attestation: PaperKind.PAY_ATTESTATION,
    pay_attestation_of_a_group: PaperKind.PAY_ATTESTATION,
    beside.identity_card: PaperKind.IDENTITY_CARD,
    beside.old_identity_card: PaperKind.IDENTITY_CARD,
    beside.passport: PaperKind.PASSPORT,
    beside.residence_permit: PaperKind.TITRE_DE_SEJOUR,
    beside.receipt_of_the_prefecture: PaperKind.TITRE_DE_SEJOUR,
    beside.lease: PaperKind.OTHER,
    beside.invoice: PaperKind.OTHER,
    beside.letter_of_the_caf: PaperKind.OTHER,
}
