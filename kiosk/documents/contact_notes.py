"""Notes about reaching the Caf: where to write, when one is received."""

from __future__ import annotations

from datetime import datetime

from kiosk.contract.appointments import MINUTES, Appointment
from kiosk.contract.calendar import Day
from kiosk.contract.content import Mode, Post
from kiosk.documents.french import long_date
from kiosk.documents.note import NoteContent
from kiosk.i18n import Words
from kiosk.i18n.weekdays import day_name, hour_text

_CONFIRM = "Cette adresse est à confirmer : demandez à l’accueil avant d’envoyer un courrier."


def address_note(post: Post, made_at: datetime, *, demonstration: bool) -> NoteContent:
    """Return the note of the postal address of the Caf: nothing of the person."""
    parts = [
        (
            "Dans votre lettre",
            "Écrivez votre nom, votre prénom et votre numéro d’allocataire, ou votre numéro de "
            "Sécurité sociale. Datez et signez.",
        )
    ]
    if post.confirm:
        parts.append(("À vérifier", _CONFIRM))
    return NoteContent(
        title="Écrire à la Caf",
        label=post.lines[0],
        large=", ".join(post.lines[1:]),
        parts=tuple(parts),
        made_at=made_at,
        demonstration=demonstration,
    )


_HOW = {
    Mode.IN_PERSON: "Venez quelques minutes avant, avec une pièce d’identité et vos papiers.",
    Mode.TELEPHONE: "Gardez votre téléphone près de vous : la Caf vous appelle.",
    Mode.VIDEO: "La Caf vous envoie un lien. Installez-vous dans un endroit calme.",
}

_TO_CANCEL = (
    "Gardez-le. Pour annuler, touchez « Annuler un rendez-vous » à la borne et donnez ce "
    "numéro, ou appelez le 32 30."
)


def appointment_note(booked: Appointment, made_at: datetime, *, demonstration: bool) -> NoteContent:
    """Return the note of an appointment: when, where, its number; nothing of the person."""
    words = Words("fr")
    day = f"{day_name(words, tuple(Day)[booked.day.weekday()])} {long_date(booked.day)}"
    where = ", ".join((booked.place_name, *booked.address))
    return NoteContent(
        title="Votre rendez-vous avec la Caf",
        label=f"{day[:1].upper()}{day[1:]}, {MINUTES} minutes",
        large=hour_text(words, booked.hour),
        parts=(
            (words.text(f"meet-mode-{booked.mode}"), f"Agence : {where}"),
            ("Avant", _HOW[booked.mode]),
            (f"Numéro {booked.number}", _TO_CANCEL),
        ),
        made_at=made_at,
        demonstration=demonstration,
    )
