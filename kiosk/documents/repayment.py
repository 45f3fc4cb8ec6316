"""The receipt of a repayment: its number in large, what was paid, and what is left."""

from __future__ import annotations

from kiosk.contract.models import Person
from kiosk.contract.repayments import Repayment
from kiosk.documents.french import benefit, clock, euros, full_name, long_date, the_caf
from kiosk.documents.note import NoteContent

_MOVED_NOTHING = (
    "Ce reçu vient d’une démonstration : aucun argent n’a été versé. Il ne prouve rien."
)


def repayment_note(
    paid: Repayment, person: Person, caf: str, *, demonstration: bool
) -> NoteContent:
    """Return the receipt of a repayment that was paid; ``person`` asks for it.

    Raises :class:`ValueError` for one that was not paid: nothing may look as if it were.
    """
    if paid.number is None or paid.settled_at is None or paid.left is None:
        raise ValueError("only what is paid has a receipt")
    moment = paid.settled_at.astimezone()
    when = f"{long_date(moment.date())} à {clock(moment)}"
    left = (
        f"Après ce remboursement, il reste {euros(paid.left)} à rembourser pour cette dette."
        if paid.left
        else "Cette dette est entièrement remboursée."
    )
    parts: tuple[tuple[str, str], ...] = (
        (
            f"Vous avez remboursé {euros(paid.amount)}",
            f"{the_caf(caf)} a enregistré ce remboursement le {when}, pour la dette "
            f"« {benefit(paid.benefit)} ».",
        ),
        ("Ce qui reste", left),
        (
            "Gardez ce reçu",
            "Donnez son numéro si vous parlez de ce remboursement à la Caf. Vous le retrouvez "
            "dans Mon Compte, avec « Mes dettes ».",
        ),
    )
    if demonstration:
        parts = (("Une démonstration", _MOVED_NOTHING), *parts)
    return NoteContent(
        title="Reçu de remboursement",
        name=full_name(person),
        label="Numéro du reçu",
        large=paid.number,
        parts=parts,
        made_at=paid.settled_at,
        demonstration=demonstration,
    )
