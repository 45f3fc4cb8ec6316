"""A note to take away: one thing in large, and what it is for. It is read at arm's length by
who asked for it, or by somebody who helps them; never a password on it, never a NIR."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime, tzinfo
from functools import cache

from kiosk.contract.identity import CivilStatus, NextStep
from kiosk.documents import frame
from kiosk.documents.content import PLACE
from kiosk.documents.french import long_date
from kiosk.documents.parts import baseline, paragraph
from kiosk.documents.pdf import About, to_pdf
from kiosk.documents.sheet import Sheet
from kiosk.documents.style import ACTION, MM, RADIUS, SOFT, SUBTITLE, TINT, TITLE, TextStyle
from kiosk.documents.text import wrap
from kiosk.i18n import Words
from kiosk.i18n.answers import answer_text
from kiosk.journeys.model import Kind


@dataclass(frozen=True, slots=True, kw_only=True)
class NoteContent:
    """Everything that a note says. ``large`` is the one thing to find again, ``label`` what it
    is; ``parts`` are headings, each with its sentences. ``name`` is whose it is, if it is of
    one person. The day is that of ``zone``; None: the machine's."""

    title: str
    name: str = field(default="", repr=False)
    label: str
    large: str = field(repr=False)
    parts: tuple[tuple[str, str], ...]
    made_at: datetime
    place: str = PLACE
    demonstration: bool = True
    zone: tzinfo | None = None


_LARGE = TextStyle(46, 48, bold=True, colour=ACTION)
_LABEL = TextStyle(12.5, 17, colour=SOFT)
_HEADING = TextStyle(15, 20, bold=True)
_BODY = TextStyle(12.5, 18)
_PADDING = 6 * MM
_UNDER_LABEL = 1.5 * MM


def render(content: NoteContent) -> bytes:
    """Return the PDF of a note: A4, one page, embedded fonts, the same bytes for the same
    content. Raises :class:`~kiosk.documents.fonts.FontMissing`."""
    sheet = Sheet(lambda new: frame.running_head(new, content.title))
    day = long_date(content.made_at.astimezone(content.zone).date())
    frame.letterhead(sheet, f"Imprimé le {day}", content.place)
    sheet.space(16 * MM)
    paragraph(sheet, content.title, TITLE, role="H1")
    if content.name:
        sheet.space(1.5 * MM)
        paragraph(sheet, content.name, SUBTITLE)
    sheet.space(6 * MM)
    _frame(sheet, content)
    for heading, text in content.parts:
        sheet.space(9 * MM)
        paragraph(sheet, heading, _HEADING, role="H2")
        sheet.space(1.5 * MM)
        paragraph(sheet, text, _BODY)
    # The foot says no more than the title: a note left behind tells nobody whose it is twice.
    frame.feet(sheet, content.title, demonstration=content.demonstration)
    about = About(
        title=content.title, author=content.place, subject=content.title, made_at=content.made_at
    )
    return to_pdf(sheet, about)


def _frame(sheet: Sheet, content: NoteContent) -> None:
    """Set the one thing, in large, with what it is above it."""
    room = sheet.room - 2 * _PADDING
    said = (
        (wrap(content.label, _LABEL, room), _LABEL),
        (wrap(content.large, _LARGE, room), _LARGE),
    )
    set_ = sum(len(lines) * style.leading for lines, style in said)
    height = set_ + _UNDER_LABEL + 2 * _PADDING
    sheet.box(sheet.left, sheet.y, sheet.room, height, radius=RADIUS, fill=TINT)
    y = sheet.y + _PADDING
    with sheet.element("P"):
        for broken, style in said:
            for line in broken:
                sheet.text(sheet.left + _PADDING, y + baseline(style), line, style)
                y += style.leading
            y += _UNDER_LABEL
    sheet.skip(height)


# What notes there are


def identifier_note(
    person: CivilStatus, identifier: str, made_at: datetime, *, demonstration: bool
) -> NoteContent:
    """Return the note of a provisional identifier, for the person to whom it was given."""
    words = _words()
    name = (person.nom_usage or person.nom_naissance).upper()
    return NoteContent(
        title=words.text("create-done-identifier-provisional"),
        name=f"{person.civilite} {person.prenoms} {name}",
        label="À taper pour ouvrir Mon Compte",
        large=answer_text(Kind.PROVISIONAL, identifier, words),
        parts=(
            ("À quoi il sert", words.text("create-done-keep-provisional")),
            (
                words.text("create-done-keep-title"),
                "Rangez cette feuille avec vos papiers. N’y écrivez pas votre mot de passe, et ne "
                "le dites à personne, pas même à l’accueil.",
            ),
            (
                "Et maintenant",
                "Votre compte est ouvert. Vous pouvez demander une prestation, à l’accueil ou sur "
                "caf.fr. Pour suivre votre demande à la borne, touchez "
                f"« {words.text('home-account')} », puis « J’ai un identifiant provisoire ».",
            ),
            (
                "Une question ?",
                "Demandez à l’accueil, ou écrivez à la Caf : sur caf.fr, ouvrez « Contacter ma "
                "Caf », puis « Par mail ». Si vous perdez cet identifiant, la borne peut vous "
                "l’envoyer de nouveau : touchez « Identifiant oublié ? ».",
            ),
        ),
        made_at=made_at,
        demonstration=demonstration,
    )


#: What is to be found again at home: a number to dial, a place to go to.
_WHERE = {
    NextStep.TELEPHONE_OR_COUNTER: ("Le numéro de la Caf", "32 30"),
    NextStep.EMAIL_FORM: ("L’adresse où écrire à la Caf", "caf.fr"),
}


def next_step_note(step: NextStep, made_at: datetime, *, demonstration: bool) -> NoteContent:
    """Return the note of whom to ask when an address is out of date: nothing of the person."""
    words = _words()
    text_id = f"next-step-{step}"
    label, large = _WHERE[step]
    return NoteContent(
        title=words.text("next-step-title"),
        label=label,
        large=large,
        parts=(
            (words.text(text_id), words.attribute(text_id, "hint") or ""),
            (
                "Et après",
                "Revenez à la borne : le code arrivera au bon endroit. À la page de connexion, "
                "touchez « Mot de passe oublié ? ».",
            ),
        ),
        made_at=made_at,
        demonstration=demonstration,
    )


@cache
def _words() -> Words:
    return Words("fr")
