"""Which kinds of paper answer what is asked for, and whether a page seems to be another.

Papers that are asked for are named as the contract does (:data:`kiosk.contract.vocabulary.PAPERS`)
or as « Transmettre un document » does. What a page seems to be is asked about, never refused.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from types import MappingProxyType

from kiosk.scanner.kinds.kind import PaperKind

#: Kinds of which nobody need ask whether they are the paper. None: whatever comes may be it.
Accepted = frozenset[PaperKind] | None

_NOTHING_ELSE: frozenset[PaperKind] = frozenset()
_BEARERS = frozenset({PaperKind.IDENTITY_CARD, PaperKind.PASSPORT, PaperKind.TITRE_DE_SEJOUR})
_WORK = frozenset({PaperKind.PAYSLIP, PaperKind.PAY_ATTESTATION})
_HOME = frozenset({PaperKind.RENT_RECEIPT})
_STUDIES = frozenset({PaperKind.SCHOOL_CERTIFICATE})

#: What each paper that the Caf asks for may look like. A paper that none of our kinds is like (a
#: judgment) accepts none of them; one that may be many things accepts all.
PAPERS: Mapping[str, Accepted] = MappingProxyType(
    {
        "carte-identite": _BEARERS,
        "titre-sejour": _BEARERS,
        "acte-naissance": frozenset({PaperKind.IDENTITY_CARD}),
        "livret-famille": frozenset({PaperKind.IDENTITY_CARD}),
        "acte-mariage": _NOTHING_ELSE,
        "convention-pacs": _NOTHING_ELSE,
        "jugement": _NOTHING_ELSE,
        "accord-parents": _NOTHING_ELSE,
        "justificatif-adoption": _NOTHING_ELSE,
        "certificat-grossesse": _NOTHING_ELSE,
        "rib": frozenset({PaperKind.RIB}),
        "bail": _HOME,
        "attestation-loyer": _HOME,
        "quittance": _HOME,
        "contrat-pret": _NOTHING_ELSE,
        "attestation-hebergement": _HOME | {PaperKind.IDENTITY_CARD},
        "justificatif-domicile": _HOME | {PaperKind.TAX_NOTICE},
        "bulletins-salaire": _WORK,
        "contrat-travail": _WORK,
        "attestation-employeur": _WORK,
        "attestation-france-travail": _WORK,
        "attestation-indemnites": _WORK,
        "justificatif-pension": None,
        "justificatif-independant": None,
        "avis-imposition": frozenset({PaperKind.TAX_NOTICE}),
        "certificat-scolarite": _STUDIES,
        "contrat-apprentissage": _STUDIES | _WORK,
        "attestation-bourse": _STUDIES,
        "attestation-crous": _HOME | _STUDIES,
        "attestation-stage": _STUDIES | _WORK,
        "certificat-medical": _NOTHING_ELSE,
        "decision-mdph": _NOTHING_ELSE,
        "attestation-aidant": None,
        "contrat-garde": _WORK,
        "agrement-assistante": _NOTHING_ELSE,
        "facture-creche": _NOTHING_ELSE,
        "devis-travaux": _NOTHING_ELSE,
        "accord-proprietaire": _HOME,
        "facture-demenagement": _NOTHING_ELSE,
        "acte-deces": _NOTHING_ELSE,
        "justificatif-epargne": None,
        "attestation-retraite": None,
        "plainte": _NOTHING_ELSE,
        "autre": None,
    }
)

#: The same for what a person chooses in « Transmettre un document ».
SENT: Mapping[str, Accepted] = MappingProxyType(
    {
        "carte-identite": _BEARERS,
        "titre-sejour": _BEARERS,
        "logement": _HOME,
        "bulletin-paie": _WORK,
        "attestation-employeur": _WORK,
        "avis-imposition": frozenset({PaperKind.TAX_NOTICE}),
        "certificat-scolarite": _STUDIES | _WORK,
        "acte-naissance": frozenset({PaperKind.IDENTITY_CARD}),
        "rib": frozenset({PaperKind.RIB}),
        "autre": None,
    }
)


def seems_another(accepted: Accepted, seen: Iterable[str | None]) -> PaperKind | None:
    """Return what the pages seem to be instead of what is asked for; None: nothing to ask.

    ``seen`` are the kinds of the pages, None where one was not read. One page that may be the paper
    is enough: a notice has pages that look like nothing.
    """
    kinds = [PaperKind(one) for one in seen if one in _KNOWN]
    if accepted is None or any(one in accepted for one in kinds):
        return None
    return next((one for one in kinds if one is not PaperKind.OTHER), None)


_KNOWN = frozenset(str(kind) for kind in PaperKind)
