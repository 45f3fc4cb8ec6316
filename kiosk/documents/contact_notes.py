"""Notes about reaching the Caf: where to write."""

from __future__ import annotations

from datetime import datetime

from kiosk.contract.content import Post
from kiosk.documents.note import NoteContent

_CONFIRM = "Cette adresse est à confirmer : demandez à l’accueil avant d’envoyer un courrier."


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
        parts.append(("À vérifier", _CONFIRM.replace(" :", "\N{NARROW NO-BREAK SPACE}:")))
    return NoteContent(
        title="Écrire à la Caf",
        label=post.lines[0],
        large=", ".join(post.lines[1:]),
        parts=tuple(parts),
        made_at=made_at,
        demonstration=demonstration,
    )
