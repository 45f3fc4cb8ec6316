"""Identity papers, and papers of no kind, whose layouts were held out."""

from __future__ import annotations

from bench.papers.drawing import CARD, Sheet
from bench.papers.people import Life, iban


def identity_card_back(life: Life) -> Sheet:
    """Draw the back of the new card: few words, a zone."""
    sheet = Sheet("condensed", CARD, base=18, margin=24, paper=(220, 230, 236))
    sheet.lines(
        "TAILLE / Height  1,72 m",
        "DATE DE DÉLIVRANCE / Date of issue 04 05 2024",
        f"ADRESSE / Address {life.street()}",
        life.town(),
    )
    sheet.gap(2)
    sheet.family = "mono"
    for line in life.zone("ID"):
        sheet.line(line, size=1.15)
    return sheet


def copy_of_an_identity_card(life: Life) -> Sheet:
    """Draw an A4 copy with both sides of the blue card."""
    sheet = Sheet("sans", base=22)
    sheet.gap(3)
    sheet.line(f"CARTE NATIONALE D'IDENTITÉ N° : {life.number(12)}    Nationalité Française")
    sheet.lines(
        f"Nom : {life.name().split()[-1]}",
        f"Prénom(s) : {life.name().split()[0]}",
        f"Né(e) le : {life.birth()}   à : LILLE",
        "Taille : 1,80m",
    )
    sheet.gap(6)
    sheet.lines(
        f"Adresse : {life.street()}",
        f"Carte valable jusqu'au : {life.birth()}",
        f"délivrée le : {life.birth()}   par : SOUS-PRÉFECTURE",
        "Signature de l'autorité",
    )
    return sheet


def foreign_passport(life: Life) -> Sheet:
    """Draw a passport of elsewhere."""
    sheet = Sheet("sans", (984, 690), base=20, margin=36, paper=(226, 232, 222))
    sheet.line("ROYAUME DU MAROC     PASSEPORT  PASSPORT", bold=True)
    for label, value in (
        ("Type    Code du pays    N° du passeport", "P   MAR   XB1234567"),
        ("Nom / Surname", life.name().split()[-1]),
        ("Prénoms / Given names", life.name().split()[0]),
        (
            "Nationalité / Nationality   Date de naissance / Date of birth",
            f"MAROCAINE   {life.birth()}",
        ),
        ("Date d'expiration / Date of expiry", life.birth()),
    ):
        sheet.line(label, size=0.8)
        sheet.line(value, bold=True)
    sheet.family = "mono"
    for line in life.zone("P"):
        sheet.line(line.replace("FRA", "MAR"), size=1.2)
    return sheet


def resident_card(life: Life) -> Sheet:
    """Draw a card of ten years."""
    sheet = Sheet("condensed", CARD, base=19, margin=24, paper=(230, 226, 236))
    sheet.lines("TITRE DE SÉJOUR", "FRA   CARTE DE RÉSIDENT", bold=True)
    sheet.lines(
        f"NOM {life.name()}",
        f"DATE DE NAISSANCE {life.birth()}  NATIONALITÉ TUN",
        "TYPE DE TITRE : CARTE DE RÉSIDENT",
        "PRÉFECTURE DU RHÔNE",
        f"DATE D'EXPIRATION {life.birth()}",
    )
    return sheet


def extension_of_a_permit(life: Life) -> Sheet:
    """Draw what the portal for foreigners prints."""
    sheet = Sheet("noto", base=28)
    sheet.line("MINISTÈRE DE L'INTÉRIEUR", bold=True)
    sheet.line("Attestation de prolongation d'instruction", size=1.3, bold=True)
    sheet.lines(
        f"Numéro étranger : {life.number(10)}",
        f"Nom : {life.name()}",
        f"Né(e) le : {life.birth()}   Nationalité : algérienne",
    )
    sheet.prose(
        "Le présent document, accompagné du titre de séjour expiré, autorise son titulaire à travailler."
    )
    return sheet


def call_for_rent(life: Life) -> Sheet:
    """Draw a call for rent: it proves no payment."""
    sheet = Sheet("sans", base=27)
    sheet.line("AVIS D'ÉCHÉANCE", size=1.5, bold=True, place="centre")
    sheet.lines(
        f"Bailleur : {life.name()}", f"Locataire : {life.name()}", life.street(), life.town()
    )
    sheet.table(
        [
            ("Loyer hors charges", life.euros(400, 800)),
            ("Provision pour charges", life.euros(30, 90)),
        ],
        (0.6, 0.4),
        head=False,
    )
    sheet.prose("À régler avant le 5 du mois. Cet avis ne peut servir de quittance de loyer.")
    return sheet


def bank_statement(life: Life) -> Sheet:
    """Draw a statement of account, IBAN and all."""
    sheet = Sheet("condensed", base=24)
    account = life.account()
    sheet.line(f"{life.bank()}     RELEVÉ DE COMPTE", size=1.2, bold=True)
    sheet.lines(
        life.name(),
        f"IBAN {iban(account)}   BIC BDPRFRPP",
        f"Ancien solde au {life.day()} : {life.euros(10, 900)}",
    )
    rows = [("Date", "Opération", "Débit", "Crédit")]
    rows += [
        (life.day(), name, life.euros(5, 300), "")
        for name in ("CARTE SUPERMARCHE", "VIR CAF", "PRLV ELECTRICITE", "LOYER", "SALAIRE")
    ]
    sheet.table(rows, (0.2, 0.4, 0.2, 0.2), ruled=False)
    sheet.line(f"Nouveau solde : {life.euros(10, 900)}")
    return sheet


def school_report(life: Life) -> Sheet:
    """Draw a report of marks."""
    sheet = Sheet("sans", base=25)
    sheet.line(f"Collège {life.school()} - Académie de Lyon", bold=True)
    sheet.line("Bulletin du premier trimestre - Année scolaire 2026-2027", size=1.2, bold=True)
    sheet.line(f"Élève : {life.name()}   Classe de 4ème C")
    sheet.table(
        [("Discipline", "Moyenne", "Appréciation")]
        + [
            (one, f"{life.number(1)},5", "Bon travail")
            for one in ("Français", "Mathématiques", "Histoire")
        ],
        (0.4, 0.2, 0.4),
    )
    sheet.prose("Appréciation du conseil de classe : trimestre sérieux. Le principal.")
    return sheet


def land_tax(life: Life) -> Sheet:
    """Draw a notice of land tax."""
    sheet = Sheet("sans", base=25)
    sheet.lines("DIRECTION GÉNÉRALE DES FINANCES PUBLIQUES", "AVIS D'IMPÔT 2026", bold=True)
    sheet.line("TAXES FONCIÈRES", size=1.3, bold=True)
    sheet.lines(
        f"Numéro fiscal : {life.number(13)}",
        f"Référence de l'avis : {life.number(13)}",
        life.name(),
        f"Somme à payer : {life.euros(300, 900)} €",
    )
    return sheet


def work_contract(life: Life) -> Sheet:
    """Draw a contract of employment."""
    sheet = Sheet("serif", base=28)
    sheet.line("CONTRAT DE TRAVAIL À DURÉE INDÉTERMINÉE", size=1.2, bold=True, place="centre")
    sheet.prose(
        f"Entre les soussignés, la société {life.firm()}, SIRET {life.number(14)}, cotisant à l'Urssaf, et "
        f"{life.name()}, il a été convenu ce qui suit. Le salarié est engagé en qualité de vendeur. La "
        f"période d'essai est de deux mois. Le salaire brut mensuel est de {life.euros(1600, 2200)} euros."
    )
    return sheet


def driving_licence(life: Life) -> Sheet:
    """Draw a driving licence: a card that the Caf asks nobody for."""
    sheet = Sheet("condensed", CARD, base=19, margin=24, paper=(240, 220, 226))
    sheet.line("PERMIS DE CONDUIRE   RÉPUBLIQUE FRANÇAISE", bold=True)
    sheet.lines(
        f"1. {life.name().split()[-1]}",
        f"2. {life.name().split()[0]}",
        f"3. {life.birth()} RENNES",
        f"4a. {life.birth()}  4b. {life.birth()}",
        "9. AM B",
    )
    return sheet


def attestation_of_housing(life: Life) -> Sheet:
    """Draw an attestation of someone who houses another."""
    sheet = Sheet("serif")
    sheet.line("ATTESTATION D'HÉBERGEMENT", size=1.4, bold=True, place="centre")
    sheet.prose(
        f"Je soussigné {life.name()} certifie sur l'honneur héberger à mon domicile {life.name()} depuis le {life.day()}. Fait pour servir et valoir ce que de droit."
    )
    return sheet
