"""Who a person is in a dossier, and so what they may do.

Source of the matrix: webinar of the Caf des Hauts-de-Seine, 4 July 2024, table
« Quelles informations et quelles démarches ».
"""

from __future__ import annotations

from collections.abc import Mapping
from enum import StrEnum
from types import MappingProxyType


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


class Possibility(StrEnum):
    """What can be done in Mon Compte; the words are ``possibility-<value>``."""

    OWN_DATA = "own-data"
    OWN_CONTACT = "own-contact"
    OWN_PASSWORD = "own-password"
    RIGHTS_AND_PAYMENTS = "rights-and-payments"
    ATTESTATIONS = "attestations"
    LETTERS = "letters"
    SEND_DOCUMENT = "send-document"
    DECLARE_CHANGE = "declare-change"
    DECLARE_SEPARATION = "declare-separation"
    REQUEST_BENEFIT = "request-benefit"
    REQUEST_AAH = "request-aah"
    REQUEST_AJPA = "request-ajpa"
    REQUEST_BAFA = "request-bafa"
    REQUEST_PALA = "request-pala"
    WRITE = "write"
    CALL = "call"
    MEET = "meet"
    AUTHORISE_CONJOINT = "authorise-conjoint"


_OWN = frozenset(
    {
        Possibility.OWN_DATA,
        Possibility.OWN_CONTACT,
        Possibility.OWN_PASSWORD,
        Possibility.CALL,
        Possibility.MEET,
    }
)
_EVERYTHING = frozenset(Possibility)

#: What each role may do. The conjoint without delegation writes no mail to the Caf, but may
#: call and come.
POSSIBLE: Mapping[Role, frozenset[Possibility]] = MappingProxyType(
    {
        Role.ALLOCATAIRE: _EVERYTHING,
        Role.CONJOINT_DELEGUE: _EVERYTHING - {Possibility.AUTHORISE_CONJOINT},
        Role.CONJOINT: _OWN
        | {
            Possibility.DECLARE_SEPARATION,
            Possibility.REQUEST_AAH,
            Possibility.REQUEST_AJPA,
            Possibility.REQUEST_BAFA,
            Possibility.REQUEST_PALA,
        },
        Role.ENFANT: _OWN,
        Role.AUTRE: _OWN,
        # No dossier yet: they opened their account to ask for something.
        Role.NON_ALLOCATAIRE: _OWN | {Possibility.REQUEST_BENEFIT, Possibility.WRITE},
    }
)


def who_may(*any_of: Possibility) -> frozenset[Role]:
    """Return the roles that may do one of these: what a démarche declares of itself."""
    return frozenset(role for role, may in POSSIBLE.items() if not may.isdisjoint(any_of))
