"""A declaration as the answers of « toutes mes aides »: what the law computes a right with.

The household is that of the dossier, the resources those that were declared. What neither says
is never made up: then there are no answers, and somebody at the Caf looks.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from types import MappingProxyType

from sqlalchemy import select
from sqlalchemy.orm import Session as Transaction

from kiosk.backend.services.calendar import month_of, shifted
from kiosk.backend.services.facts import partner_of, year_declared
from kiosk.backend.services.members import members_of
from kiosk.backend.services.postal import commune
from kiosk.backend.store import money, situation
from kiosk.backend.store.people import Dossier
from kiosk.contract.access import Role
from kiosk.contract.models import Person
from kiosk.contract.vocabulary import RESOURCES
from kiosk.journeys.conditions import Answers, Value
from kiosk.journeys.foyer.enfants import MOST
from kiosk.journeys.foyer.ressources import REVENUS
from kiosk.journeys.model import Journey
from kiosk.journeys.path import errors, kept
from kiosk.journeys.rules import Rules

_MONTHS = 3

#: Raised RSA and prime d'activité for a lone parent last so long (articles L. 262-9 and R. 262-1
#: of the Code de l'action sociale et des familles): eighteen months at most.
_RECENT_MONTHS = 18

_SITUATIONS = {"marie": "marie-pacse", "pacse": "marie-pacse", "concubinage": "concubinage"}

#: How a simulation calls the home. A loan is not known well enough.
_HOMES: Mapping[str, Answers] = MappingProxyType(
    {
        "locataire": {"logement": "locataire-vide", "colocation": False},
        "meuble": {"logement": "locataire-meuble", "colocation": False, "chambre": False},
        "colocataire": {"logement": "locataire-vide", "colocation": True},
        "foyer": {"logement": "foyer", "foyer-type": "autre"},
        "proprietaire": {"logement": "proprietaire"},
        "heberge": {"logement": "heberge", "heberge-participation": False},
    }
)
_RENTED = frozenset({"locataire", "meuble", "colocataire", "foyer"})

#: What a simulation calls work; all the rest is « autre ».
_WORKS = frozenset({"salarie", "independant", "chomage", "etudiant", "apprenti", "retraite"})

#: Kinds that only somebody can judge: which regime of self-employment, which other money.
_JUDGED = frozenset({"independant", "formation", "autres"})


class Unsaid(Exception):
    """Neither the dossier nor the declaration says what the law asks."""


def household(
    transaction: Transaction,
    dossier_id: str,
    member_id: str,
    journey: Journey,
    declared: Answers,
    rules: Rules,
    today: date,
) -> dict[str, Value]:
    """Return answers to ``journey``, a simulation, in order under ``rules``.

    ``declared`` is what was answered to a quarterly declaration on ``today``. Raises
    :class:`Unsaid`.
    """
    case = _Case(transaction, dossier_id, member_id, declared, today)
    answers = kept(journey, dict(case.answers()), rules)
    if errors(journey, answers, rules):
        raise Unsaid
    return answers


@dataclass(frozen=True, slots=True)
class _Case:
    transaction: Transaction
    dossier_id: str
    member_id: str
    declared: Answers
    today: date

    def answers(self) -> Iterator[tuple[str, Value]]:
        declared = self.declared
        members = members_of(self.transaction, self.dossier_id)
        me = next((one for one in members if one.id == self.member_id), None)
        if me is None or declared.get("changement") is not False:
            raise Unsaid
        partner = partner_of(me, members)
        children = sorted(one.date_naissance for one in members if one.role is Role.ENFANT)
        # Somebody came or left without a word: the household is no longer that of the dossier.
        if declared.get("conjoint", partner is not None) != (partner is not None):
            raise Unsaid
        if declared.get("enfants", len(children)) != len(children) or len(children) > MOST:
            raise Unsaid
        if any(self._amounts("enfants", kind) != (0, 0, 0) for kind in RESOURCES):
            raise Unsaid
        yield from self._family(partner, children)
        yield from self._home()
        yield from self._adult(me, "moi", "")
        yield "handicap", "80-100" if self._has("aah") else "non"
        if partner is not None:
            yield "conjoint-naissance", partner.date_naissance.isoformat()
            yield from self._adult(partner, "conjoint", "conjoint-")
        yield "naissance", me.date_naissance.isoformat()
        yield "rsa-recu", self._has("rsa")
        # Below 25 without a child, who has the RSA was found to have worked before.
        yield "jeune-actif", self._has("rsa")
        yield from self._years(me, partner)
        yield "pension-versee", False
        yield "epargne", False
        # Residence was looked at when the right was opened.
        yield "nationalite", "francaise"
        yield "conjoint-nationalite", "francaise"

    def _family(self, partner: Person | None, children: list[date]) -> Iterator[tuple[str, Value]]:
        family = self.transaction.get(situation.Family, self.dossier_id)
        kind = "celibataire" if family is None else family.situation
        if (partner is not None) != (kind in _SITUATIONS):
            raise Unsaid
        yield "situation", _SITUATIONS.get(kind, "seul")
        recent = shifted(month_of(self.today), -_RECENT_MONTHS)
        alone_since = None if family is None or partner is not None else family.since
        yield "separation-recente", alone_since is not None and month_of(alone_since) >= recent
        yield "enfants", len(children)
        for number, born in enumerate(children, 1):
            yield f"enfant-{number}-naissance", born.isoformat()
        support = self._amounts("moi", "pension-alimentaire")
        if any(support):
            yield "autre-parent", "pension"
            yield "pension-enfants", max(1, round(sum(support) / _MONTHS))
        else:
            # Without the ASF nothing is paid for them: as where custody is shared.
            yield "autre-parent", "rien" if self._has("asf") else "alternee"
        yield "garde", "aucune"
        yield "conge-parental", "non"
        parents = [self.member_id, *([partner.id] if partner is not None else [])]
        asked = select(situation.Pregnancy).where(situation.Pregnancy.member_id.in_(parents))
        expected = next(iter(self.transaction.scalars(asked)), None)
        yield "grossesse", expected is not None
        if expected is not None:
            yield "terme", expected.expected_on.isoformat()

    def _home(self) -> Iterator[tuple[str, Value]]:
        dwelling = self.transaction.get(situation.Dwelling, self.dossier_id)
        kind = None if dwelling is None else dwelling.occupation
        if dwelling is None or kind is None or kind not in _HOMES:
            raise Unsaid
        adresse = tuple(self.transaction.get_one(Dossier, self.dossier_id).adresse)
        there = dwelling.commune or commune(adresse)
        if there is None or (kind in _RENTED and not dwelling.loyer):
            raise Unsaid
        yield "commune", there
        yield from _HOMES[kind].items()
        yield "proche", False
        if kind in _RENTED and dwelling.loyer:
            yield "loyer", dwelling.loyer

    def _adult(self, person: Person, who: str, prefix: str) -> Iterator[tuple[str, Value]]:
        work = self.transaction.get(situation.Work, person.id)
        activite = work.activite if work is not None and work.activite in _WORKS else "autre"
        had = {kind: self._amounts(who, kind) for kind in RESOURCES}
        if any(any(had[kind]) for kind in _JUDGED):
            raise Unsaid
        if any(had["salaire"]) and activite in ("autre", "chomage", "independant"):
            activite = "salarie"
        yield f"{prefix}activite", activite
        yield f"{prefix}boursier", False
        yield f"{prefix}chomage-long", False
        if prefix:
            yield f"{prefix}handicap", "non"
        yield f"{prefix}revenus", tuple(kind for kind in REVENUS if any(had[kind]))
        for kind in REVENUS:
            earliest, middle, latest = had[kind]
            # The month under way is not declared: it is taken as the last one.
            yield f"{prefix}{kind}", latest
            yield f"{prefix}{kind}-stable", earliest == middle == latest
            yield f"{prefix}{kind}-mois-2", latest
            yield f"{prefix}{kind}-mois-3", middle
            yield f"{prefix}{kind}-mois-4", earliest

    def _years(self, me: Person, partner: Person | None) -> Iterator[tuple[str, Value]]:
        """What else is known: the last twelve months, and the year before the last."""
        current = month_of(self.today)
        twelve = [shifted(current, -back) for back in range(1, 13)]
        year = [year_declared(self.today)]
        for key, periods in (("annee", twelve), ("n2", year)):
            yield f"{key}-stable", False
            yield f"{key}-revenus", self._known(me, periods)
            if partner is not None:
                yield f"conjoint-{key}-revenus", self._known(partner, periods)

    def _known(self, person: Person, periods: list[str]) -> int:
        asked = select(situation.Resource.amount).where(
            situation.Resource.member_id == person.id, situation.Resource.month.in_(periods)
        )
        return sum(self.transaction.scalars(asked))

    def _amounts(self, who: str, kind: str) -> tuple[int, int, int]:
        """Return the cents declared by month, the earliest first; what was not asked is none."""

        def at(number: int) -> int:
            given = self.declared.get(f"{who}-{kind}-m{number}")
            return given if isinstance(given, int) else 0

        return at(1), at(2), at(3)

    def _has(self, benefit: str) -> bool:
        """Tell whether the dossier had a right to a benefit in the last month, open or suspended
        until a declaration comes."""
        asked = select(money.Right.id).where(
            money.Right.dossier_id == self.dossier_id,
            money.Right.benefit == benefit,
            money.Right.status != "refused",
            money.Right.month >= shifted(month_of(self.today), -1),
        )
        return self.transaction.scalar(asked.limit(1)) is not None
