"""The screens of training, each in its states, for the register of all screens."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial

from kiosk.contract.access import Role
from kiosk.contract.training import TrainingAccount
from kiosk.journeys.registry import registry
from kiosk.views.samples_register import Sample
from kiosk.views.screens.training import (
    TrainingAccountScreen,
    TrainingAccountsScreen,
    TrainingSentScreen,
)

#: Nobody's: their communes do not exist.
ACCOUNTS = tuple(
    TrainingAccount(name=name, what=what, role=role, identifier=number, password="Bienvenue92")
    for name, what, role, number in (
        ("Élise Marie Lambertin", "lambertin", Role.ALLOCATAIRE, "2 86 02 75 993 575 91"),
        ("Antoine Lambertin", "lambertin", Role.CONJOINT_DELEGUE, "1 84 09 33 993 848 48"),
        ("فاطمة الزهراء بن يوسف", "fatima-zahra", Role.ALLOCATAIRE, "2 90 05 99 994 551 65"),
        (
            "Marie-Antoinette Bérengère Andriamampianinarivo-Rakotondrasolofomanana",
            "long-names",
            Role.ALLOCATAIRE,
            "2 79 07 97 490 829 12",
        ),
        ("Chidi Okonkwo", "arrive-ce-trimestre", Role.ALLOCATAIRE, "1 03 03 99 994 885 35"),
        ("Zoé Lamoureux", "inventé-ailleurs", Role.AUTRE, "2 03 09 99 995 723 19"),
    )
)


def training() -> Iterator[Sample]:
    """Yield the people to choose among, one of them, and the end of a démarche."""
    yield Sample("training-accounts", partial(TrainingAccountsScreen, accounts=ACCOUNTS))
    yield Sample("training-account", partial(TrainingAccountScreen, account=ACCOUNTS[0]))
    yield Sample("training-account-long", partial(TrainingAccountScreen, account=ACCOUNTS[3]))
    journey = registry()["declarer-rsa"]
    yield Sample("training-sent", partial(TrainingSentScreen, journey=journey))
