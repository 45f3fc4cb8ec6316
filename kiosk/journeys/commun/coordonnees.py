"""Where somebody lives, and how they are reached."""

from __future__ import annotations

from kiosk.journeys.commun.asking import ask, common
from kiosk.journeys.conditions import ALWAYS, Condition
from kiosk.journeys.model import Kind, Page, Question

#: A line of a postal address has 38 characters at most (AFNOR NF Z 10-011).
LINE = 38


def adresse(*, known: bool, when: Condition = ALWAYS) -> tuple[Page, ...]:
    """Return the pages of an address: its line and a complement, then its commune."""
    line = common(Question("adresse", Kind.TEXT, maximum=LINE, latin=True, known=known))
    rest = common(
        Question("complement", Kind.TEXT, optional=True, maximum=LINE, latin=True, known=known)
    )
    return (
        Page("domicile", (line, rest), when=when, common="common-domicile"),
        ask(common(Question("commune", Kind.COMMUNE, known=known)), when),
    )


def telephone(*, known: bool, optional: bool = False, when: Condition = ALWAYS) -> Page:
    """Return the page of a mobile or landline number."""
    asked = Question("telephone", Kind.TELEPHONE, optional=optional, known=known)
    return ask(common(asked), when)


def email(*, known: bool, optional: bool = True, when: Condition = ALWAYS) -> Page:
    """Return the page of an e-mail address."""
    return ask(common(Question("email", Kind.EMAIL, optional=optional, known=known)), when)
