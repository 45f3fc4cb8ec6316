"""The parts of the summary of an estimate, each set where the page has it."""

from __future__ import annotations

from kiosk.contract.estimates import BenefitEstimate, BenefitId, Certainty, Paid
from kiosk.documents import estimate_words as words
from kiosk.documents.content import EstimateContent
from kiosk.documents.estimate_cuts import Cut, most_important
from kiosk.documents.french import euros, of_month
from kiosk.documents.parts import heading, items, paragraph
from kiosk.documents.sheet import Sheet
from kiosk.documents.style import BODY, MM, SECOND, STRONG_BODY, STRONG_SECOND, TextStyle
from kiosk.documents.tables import Cell, Column, Row, Said, table

_BRING = "À apporter"
_WITHOUT = (Column("Prestation", 37), Column("Pourquoi", 63))
#: For long reasons: a name over two lines costs nothing beside them.
_WITHOUT_LONG = (Column("Prestation", 26), Column("Pourquoi", 74))
_TO_DO = (Column("Prestation", 24), Column("Que faire", 38), Column(_BRING, 38))
#: Asked of somebody else first.
_OF_THE_MDPH = frozenset({BenefitId.AAH, BenefitId.AEEH})
_MDPH = ", et celles du handicap à la MDPH"


def opened(sheet: Sheet, content: EstimateContent, cut: Cut) -> None:
    """Set what would be paid: each month with its total, then what is paid apart."""
    sure = "Sans autre mention, l’estimation est solide."
    heading(sheet, "Ce que vous pourriez recevoir", sure)
    made = _opened_row if cut.steps else _full_row
    if content.monthly:
        total = euros(content.estimate.monthly_total)
        cells = ("Total par mois", total) if cut.steps else ("Total par mois", "", total)
        rows = [made(one, cut) for one in content.monthly]
        table(sheet, _columns("Chaque mois", cut), rows, Row(cells))
    if content.monthly and content.apart:
        sheet.space(2 * MM)
    if content.apart:
        table(sheet, _columns("À part", cut), [made(one, cut) for one in content.apart])


def _columns(title: str, cut: Cut) -> tuple[Column, ...]:
    if cut.steps:
        return Column(title, 72), Column("Montant", 28, "right")
    return Column(title, 43), Column(_BRING, 41), Column("Montant", 16, "right")


def _opened_row(one: BenefitEstimate, cut: Cut) -> Row:
    return Row((_bold(one, STRONG_BODY), _amount(one)), note=" ".join(_notes(one, cut)) or None)


def _full_row(one: BenefitEstimate, cut: Cut) -> Row:
    """Return a row that holds the papers too."""
    notes = tuple(Said(note, SECOND) for note in _notes(one, cut))
    _, papers = words.what_to_do(one.id)
    return Row(((*_bold(one, STRONG_BODY), *notes), (Said(papers, SECOND),), _amount(one)))


def _amount(one: BenefitEstimate) -> Cell:
    amount = Said(euros(one.amount), STRONG_BODY)
    if one.paid is Paid.MONTHLY:
        return (amount,)
    return amount, Said(words.how_often(one.paid), SECOND)


def _notes(one: BenefitEstimate, cut: Cut) -> list[str]:
    """Return how sure an amount is, unless it is, and what it rests on."""
    sure = one.certainty is Certainty.GOOD
    said = [] if sure else [f"{words.certainty(one.certainty)}."]
    return said + [words.reason(telling) for telling in one.reasons[: cut.reasons]]


def counted(sheet: Sheet, content: EstimateContent, cut: Cut) -> None:
    """Set what the computation took in."""
    heading(sheet, "Ce qui a été compté", "D’après vos réponses." if cut.explanations else None)
    items(sheet, [words.counted(telling) for telling in content.estimate.counted], _voice(cut))


def assumed(sheet: Sheet, content: EstimateContent, cut: Cut) -> None:
    """Set what was taken for granted; what there is no room for is at least counted."""
    explanation = "Si c’est faux pour vous, le montant change." if cut.explanations else None
    heading(sheet, "Ce qui a été supposé", explanation)
    kept = most_important(content.estimate.assumptions, cut.assumptions)
    said = [words.assumption(telling) for telling in kept]
    left_out = len(content.estimate.assumptions) - len(kept)
    if left_out:
        said.append(f"Et {left_out} autre{'s' if left_out > 1 else ''}, à lire sur l’écran.")
    items(sheet, said, _voice(cut))


def to_do(sheet: Sheet, content: EstimateContent, cut: Cut) -> None:
    """Set what to do for each benefit that is open, and the papers to bring."""
    heading(sheet, "Et maintenant")
    if not cut.steps:
        of_the_mdph = any(one.id in _OF_THE_MDPH for one in content.opened)
        paragraph(
            sheet,
            f"Demandez ces aides sur caf.fr ou à l’accueil{_MDPH if of_the_mdph else ''}, avec les "
            "papiers indiqués. N’attendez pas : certaines ne sont pas versées pour les mois "
            "d’avant la demande.",
        )
        return
    voice = STRONG_SECOND if cut.small else STRONG_BODY
    rows = [
        Row((_bold(one, voice), *((Said(text, _voice(cut)),) for text in words.what_to_do(one.id))))
        for one in content.opened
    ]
    table(sheet, _TO_DO, rows)


def without(sheet: Sheet, content: EstimateContent, cut: Cut) -> None:
    """Set what would not be paid, and why; what is not computed says so."""
    heading(
        sheet,
        "Sans montant, et pourquoi",
        "Ce qui ne serait pas versé, d’après vos réponses." if cut.explanations else None,
    )
    voice = STRONG_SECOND if cut.small else STRONG_BODY
    rows = [
        Row((_bold(one, voice), (Said(words.why_not(one), _voice(cut)),)))
        for one in content.without
    ]
    table(sheet, _WITHOUT if cut.steps else _WITHOUT_LONG, rows)


def nothing(sheet: Sheet, content: EstimateContent) -> None:
    """Say that nothing would be paid, kindly."""
    heading(sheet, "Ce que vous pourriez recevoir")
    paragraph(
        sheet,
        "D’après vos réponses, aucune des prestations estimées ne serait versée pour le mois "
        f"{of_month(content.estimate.month)}.",
    )


def elsewhere(sheet: Sheet) -> None:
    """Say what to do when nothing would be paid."""
    heading(sheet, "Et maintenant")
    paragraph(
        sheet,
        "Une situation change : refaites une estimation quand la vôtre change, ou si une réponse "
        "n’était pas juste. Un conseiller peut aussi chercher avec vous d’autres aides : celles "
        "de votre commune, de votre département, de votre caisse de retraite.",
    )


def _bold(one: BenefitEstimate, style: TextStyle) -> tuple[Said, ...]:
    return (Said(words.name(one.id), style),)


def _voice(cut: Cut) -> TextStyle:
    return SECOND if cut.small else BODY
