"""Identity papers, and papers of no kind, whose layouts were looked at."""

from __future__ import annotations

from bench.papers.drawing import CARD, Sheet
from bench.papers.people import Life, iban


def identity_card(life: Life) -> Sheet:
    """Draw the front of the new card."""
    sheet = Sheet("condensed", CARD, base=19, margin=24, paper=(214, 226, 236))
    sheet.line("RÉPUBLIQUE FRANÇAISE", bold=True, place="right")
    sheet.line("CARTE NATIONALE D'IDENTITÉ / IDENTITY CARD", size=0.85, bold=True)
    _rows(
        sheet,
        ("NOM / Surname", life.name().split()[-1]),
        ("Prénoms / Given names", life.name().split()[0]),
        (
            "SEXE / Sex   NATIONALITÉ / Nationality   DATE DE NAISS. / Date of birth",
            f"F   FRA   {life.birth()}",
        ),
        (
            "N° DU DOCUMENT / Document No   DATE D'EXPIR. / Expiry date",
            f"D2H6862M2   {life.birth()}",
        ),
    )
    return sheet


def old_identity_card(life: Life) -> Sheet:
    """Draw the blue card, its zone below."""
    sheet = Sheet("sans", (826, 580), base=20, margin=28, paper=(205, 222, 238))
    sheet.line(
        f"RÉPUBLIQUE FRANÇAISE   CARTE NATIONALE D'IDENTITÉ N° : {life.number(12)}", size=0.8
    )
    sheet.gap(0.4)
    sheet.lines(
        f"Nationalité Française        Nom : {life.name().split()[-1]}",
        f"Prénom(s) : {life.name().split()[0]}",
        f"Sexe : F     Né(e) le : {life.birth()}",
        "à : RENNES (35)",
        "Taille : 1,68m      Signature du titulaire :",
        x=250,
    )
    sheet.gap(2)
    sheet.family = "mono"
    for line in (
        f"IDFRA{life.name().split()[-1]}".ljust(36, "<"),
        life.number(30) + "F4" + life.number(4),
    ):
        sheet.line(line, size=1.05)
    return sheet


def passport(life: Life) -> Sheet:
    """Draw the page of data."""
    sheet = Sheet("condensed", (984, 690), base=22, margin=36, paper=(232, 222, 228))
    sheet.line("PASSEPORT / PASSPORT     RÉPUBLIQUE FRANÇAISE", bold=True)
    _rows(
        sheet,
        (
            "Type / Type   Code du pays / Country code   Passeport n° / Passport No",
            "P   FRA   21AB12345",
        ),
        ("Nom / Surname (1)", life.name().split()[-1]),
        ("Prénoms / Given names (2)", life.name().split()[0]),
        (
            "Nationalité / Nationality (3)   Date de naissance / Date of birth (4)",
            f"Française   {life.birth()}",
        ),
        (
            "Date d'expiration / Date of expiry (8)   Autorité / Authority (9)",
            f"{life.birth()}   Préfecture",
        ),
    )
    sheet.family = "mono"
    for line in life.zone("P"):
        sheet.line(line, size=1.15)
    return sheet


def residence_permit(life: Life) -> Sheet:
    """Draw the front of the card."""
    sheet = Sheet("condensed", CARD, base=19, margin=24, paper=(236, 222, 226))
    sheet.line("TITRE DE SÉJOUR / RESIDENCE PERMIT", bold=True)
    sheet.line("RÉPUBLIQUE FRANÇAISE", size=0.8)
    _rows(
        sheet,
        ("NOM / Surname   Prénoms / Forenames", life.name()),
        ("SEXE   NATIONALITÉ   DATE DE NAISSANCE", f"M   MAR   {life.birth()}"),
        ("CATÉGORIE DU TITRE / Type of permit", "VIE PRIVÉE ET FAMILIALE"),
        ("REMARQUES / Remarks", "AUTORISE SON TITULAIRE À TRAVAILLER"),
    )
    return sheet


def receipt_of_the_prefecture(life: Life) -> Sheet:
    """Draw the receipt of an application for a permit."""
    sheet = Sheet("serif", (1100, 800), base=24, margin=60)
    sheet.line("PRÉFECTURE D'ILLE-ET-VILAINE", bold=True)
    sheet.line("RÉCÉPISSÉ DE DEMANDE DE CARTE DE SÉJOUR", size=1.2, bold=True, place="centre")
    sheet.lines(
        f"N° étranger : {life.number(10)}",
        f"Nom : {life.name()}",
        f"Date de naissance : {life.birth()}     Nationalité : sénégalaise",
        f"Valable du {life.day()} au {life.day()}",
        "Il autorise son titulaire à travailler.",
    )
    return sheet


def lease(life: Life) -> Sheet:
    """Draw a lease: no receipt."""
    sheet = Sheet("serif", base=27)
    sheet.line("CONTRAT DE LOCATION", size=1.5, bold=True, place="centre")
    sheet.prose(
        "Loi du 6 juillet 1989. Entre les soussignés, le bailleur et le locataire désignés ci-après."
    )
    sheet.lines(f"Bailleur : {life.name()}", f"Locataire : {life.name()}")
    sheet.prose(
        f"Le loyer mensuel est fixé à {life.euros(400, 900)} euros, la provision sur charges à "
        f"{life.euros(20, 90)} euros. Un dépôt de garantie d'un mois de loyer est versé. La durée du "
        "bail est de trois ans. Le bailleur délivre une quittance au locataire qui en fait la demande."
    )
    return sheet


def invoice(life: Life) -> Sheet:
    """Draw an invoice with an IBAN: no RIB."""
    sheet = Sheet("sans", base=27)
    sheet.line(f"FACTURE N° {life.number(8)}", size=1.5, bold=True)
    sheet.lines("Énergie Claire SA", life.street(), life.town(), f"SIRET {life.number(14)}")
    sheet.sides(("",), (life.name(), life.street(), life.town()))
    sheet.table(
        [
            ("Désignation", "Montant HT", "TVA"),
            ("Abonnement", life.euros(9, 30), "5,5 %"),
            ("Consommation", life.euros(30, 90), "20 %"),
        ],
        (0.5, 0.3, 0.2),
    )
    sheet.line(f"Total TTC à payer avant le {life.day()} : {life.euros(40, 120)} €", bold=True)
    sheet.line(f"Virement : IBAN {iban(life.account())}  BIC ENCLFRPP")
    return sheet


def letter_of_the_caf(life: Life) -> Sheet:
    """Draw a letter that asks for every paper: none of them."""
    sheet = Sheet("sans", base=28)
    sheet.lines(
        "Caisse d'allocations familiales", life.town(), f"Numéro d'allocataire : {life.number(7)}"
    )
    sheet.gap()
    sheet.line("Objet : pièces à fournir", bold=True)
    sheet.prose("Madame, Monsieur, pour étudier vos droits, veuillez nous envoyer :")
    sheet.lines(
        "- une copie de votre carte nationale d'identité ou passeport",
        "- vos trois derniers bulletins de salaire",
        "- une quittance de loyer récente",
        "- votre avis d'impôt ou de non-imposition",
        "- un certificat de scolarité de vos enfants de plus de 16 ans",
        "- un relevé d'identité bancaire (RIB)",
    )
    sheet.prose("À défaut de réponse, vos droits pourront être suspendus.")
    return sheet


def _rows(sheet: Sheet, *rows: tuple[str, str]) -> None:
    for label, value in rows:
        sheet.line(label, size=0.75)
        sheet.line(value, bold=True)
