"""Who a person is in a dossier, and so what they may do.

Source of the matrix: webinar of the Caf des Hauts-de-Seine, 4 July 2024, table
« Quelles informations et quelles démarches ».
"""

from __future__ import annotations

from enum import StrEnum


class Role(StrEnum):
    """The place of a person in a dossier."""

    NON_ALLOCATAIRE = "non-allocataire"
    ALLOCATAIRE = "allocataire"
    CONJOINT_DELEGUE = "conjoint-delegue"
    CONJOINT = "conjoint"
    ENFANT = "enfant"
    AUTRE = "autre"


#: Those who may see and do everything of the dossier.
MANAGERS = frozenset({Role.ALLOCATAIRE, Role.CONJOINT_DELEGUE})

#: Everybody, signed in or not.
EVERYONE = frozenset(Role)

#: Everybody who has an account.
ACCOUNT_HOLDERS = EVERYONE - {Role.NON_ALLOCATAIRE}
