"""An invented household for the pictures of Mon Compte: its life, its letters, its dates."""

from __future__ import annotations

from datetime import date

from kiosk.contract.access import POSSIBLE, Possibility, Role
from kiosk.contract.agenda import AgendaEvent, AgendaKind
from kiosk.contract.identity import Possibilities
from kiosk.contract.mail import Mail, MailKind
from kiosk.contract.models import Account, Person
from kiosk.contract.profile import (
    BankState,
    DwellingState,
    FamilyState,
    OwnContact,
    PregnancyState,
    Profile,
    Resource,
    Resources,
    ResourcesOf,
    WorkState,
)
from kiosk.views import samples
from kiosk.views.entries import AccountView, Entry


def _mail(
    rank: int, kind: MailKind, subject: str, day: date, read: bool, benefit: str | None = None
) -> Mail:
    return Mail(
        id=f"{rank:032x}", kind=kind, subject=subject, benefit=benefit, sent_on=day, read=read
    )


MAILS = (
    _mail(1, MailKind.COURRIEL, "declaration-a-faire", date(2026, 4, 10), False, "prime_activite"),
    _mail(2, MailKind.COURRIER, "trop-percu", date(2026, 3, 27), False, "aide_logement"),
    _mail(3, MailKind.NOTIFICATION, "paiement-fait", date(2026, 3, 5), True),
    Mail(
        id=f"{4:032x}",
        kind=MailKind.ENVOYE,
        subject="ecrit",
        sent_on=date(2026, 2, 12),
        read=True,
        title="Mon fils part en internat",
        text="Bonjour,\n\nmon fils part en internat en septembre.\n\nMerci de votre réponse.",
    ),
    _mail(5, MailKind.COURRIER, "refus", date(2025, 11, 3), True, "aeeh"),
    _mail(6, MailKind.COURRIER, "droits", date(2025, 9, 8), True, "af"),
    _mail(7, MailKind.COURRIEL, "bienvenue", date(2024, 8, 21), True),
)

EVENTS = (
    AgendaEvent(
        key="declaration-prime_activite-2026-04",
        kind=AgendaKind.DECLARATION,
        on=date(2026, 4, 1),
        late=True,
        benefit="prime_activite",
    ),
    AgendaEvent(key="paiement-2026-05", kind=AgendaKind.PAIEMENT, on=date(2026, 5, 5)),
    AgendaEvent(key="piece-1", kind=AgendaKind.PIECE, on=date(2026, 5, 9), paper="bail"),
    AgendaEvent(
        key="declaration-rsa-2026-06",
        kind=AgendaKind.DECLARATION,
        on=date(2026, 6, 30),
        benefit="rsa",
    ),
    AgendaEvent(
        key="naissance-1", kind=AgendaKind.NAISSANCE, on=date(2026, 8, 2), prenoms="Élise Marie"
    ),
    AgendaEvent(
        key="anniversaire-1-14",
        kind=AgendaKind.ANNIVERSAIRE,
        on=date(2026, 9, 14),
        prenoms="Anatole",
        age=14,
    ),
    AgendaEvent(
        key="anniversaire-2-3",
        kind=AgendaKind.FIN_DE_DROIT,
        on=date(2026, 11, 20),
        benefit="paje_base",
        prenoms="Fanta",
        age=3,
    ),
)


def _child(rank: int, prenoms: str, born: date) -> Person:
    return Person(
        id=f"c{rank}",
        civilite="M.",
        nom_naissance="Lambertin",
        prenoms=prenoms,
        date_naissance=born,
        role=Role.ENFANT,
    )


PROFILE = Profile(
    person=samples.ALLOCATAIRE,
    family=FamilyState(situation="marie", since=date(2012, 3, 31)),
    works=(
        WorkState(
            person_id="p1", prenoms="Élise Marie", activite="salarie", since=date(2020, 9, 1)
        ),
        WorkState(
            person_id="p3", prenoms="Antoine", activite="independant", since=date(2011, 3, 1)
        ),
    ),
    adresse=("148 BIS AVENUE DU PARC", "92600 ASNIÈRES-SUR-SEINE"),
    commune="92600-92004",
    dwelling=DwellingState(occupation="locataire", loyer=64_000, since=date(2019, 6, 1)),
    contact=OwnContact(telephone="+33639980042", email="elise.lambertin@example.org"),
    bank=BankState(holder="Élise Marie Lambertin", iban_masked="FR76 •••• •••• 431"),
    pregnancies=(
        PregnancyState(
            person_id="p1", prenoms="Élise Marie", expected_on=date(2026, 8, 2), children=1
        ),
    ),
    children=(
        _child(1, "Anatole", date(2012, 9, 14)),
        _child(2, "Zoé", date(2016, 5, 2)),
        _child(3, "Fanta", date(2023, 11, 20)),
    ),
)

#: What a conjoint without delegation sees.
OWN_PROFILE = Profile(
    person=samples.CONJOINT,
    family=PROFILE.family,
    works=(WorkState(person_id="p2", prenoms="Jean", activite="chomage", since=date(2025, 1, 6)),),
    adresse=PROFILE.adresse,
    contact=OwnContact(email="jean@example.org"),
)

#: Who has no dossier yet, and gave no address to reach them.
NO_PROFILE = Profile(person=samples.ALLOCATAIRE, adresse=())

_MONTHS = tuple(f"{2026 - (back + 8) // 12}-{(3 - back) % 12 + 1:02}" for back in range(24))


def _resources(kind: str, monthly: int) -> tuple[Resource, ...]:
    found = [
        Resource(
            period=month,
            kind=kind,
            amount=monthly + 1_000 * (rank % 3),
            origin="declared" if 1 <= rank <= 3 else "known",
        )
        for rank, month in enumerate(_MONTHS)
        if rank
    ]
    for year in ("2025", "2024"):
        found.append(Resource(period=year, kind=kind, amount=12 * monthly, origin="known"))
    return tuple(sorted(found, key=lambda one: one.period, reverse=True))


RESOURCES = Resources(
    months=_MONTHS,
    members=(
        ResourcesOf(
            person_id="p1",
            prenoms="Élise Marie",
            resources=(
                *_resources("salaire", 128_400),
                Resource(period="2026-02", kind="chomage", amount=21_000, origin="declared"),
            ),
        ),
        ResourcesOf(person_id="p3", prenoms="Antoine", resources=_resources("independant", 91_200)),
    ),
)


#: The démarches that the pictures offer.
JOURNEYS = frozenset({"changer-adresse", "changer-banque"})

_STRANGER = Person(
    id="p9",
    civilite="M.",
    nom_naissance="Haddadi",
    prenoms="Nassim",
    date_naissance=date(1997, 9, 9),
    role=Role.NON_ALLOCATAIRE,
)


def view(
    account: Account, profile: Profile | None = None, events: tuple[AgendaEvent, ...] = ()
) -> AccountView:
    """Return what Mon Compte shows of an account, with all that its role may do."""
    role = account.person.role
    possible = Possibilities(
        role=role,
        allowed=tuple(one for one in Possibility if one in POSSIBLE[role]),
        withheld=tuple(one for one in Possibility if one not in POSSIBLE[role]),
        managed_by=account.managed_by,
    )
    return AccountView(account, possible, frozenset(Entry), JOURNEYS, profile, events)


FULL_VIEW = view(samples.FULL_ACCOUNT, PROFILE, EVENTS)
EMPTY_VIEW = view(samples.EMPTY_ACCOUNT, NO_PROFILE)
OWN_VIEW = view(samples.OWN_DATA_ACCOUNT, OWN_PROFILE)
NEW_VIEW = view(
    samples.EMPTY_ACCOUNT.model_copy(
        update={"person": _STRANGER, "dossier": None, "managed_by": ()}
    ),
    Profile(person=_STRANGER, adresse=()),
)
