"""The home of Mon Compte and the pages around it: what each shows, to whom, and where it leads."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from PySide6.QtWidgets import QPushButton

from kiosk.contract.access import Role
from kiosk.contract.profile import Profile
from kiosk.views import samples
from kiosk.views import samples_account as invented
from kiosk.views.components.dot import Dot
from kiosk.views.components.label import Label
from kiosk.views.entries import ANSWERS, AccountView, Demarche, Entry
from kiosk.views.profile_words import summary, telephone
from kiosk.views.screen import Screen
from kiosk.views.screens.account import AccountScreen
from kiosk.views.screens.profile import ProfileScreen
from kiosk.views.screens.resources import ResourcesScreen
from kiosk.views.ui import Ui

pytestmark = pytest.mark.usefixtures("qapp")


def said(screen: Screen[Any]) -> list[str]:
    texts = (one.text() for one in screen.findChildren(Label))
    return [text.replace("\N{NO-BREAK SPACE}", " ") for text in texts]


def pressed(screen: Screen[Any], name: str) -> object:
    """Press what has that name; return the outcome."""
    found: list[object] = []
    screen.finished.connect(found.append)
    button = screen.findChild(QPushButton, name)
    assert isinstance(button, QPushButton), name
    button.click()
    (outcome,) = found
    return outcome


@pytest.fixture
def shown(stand: Callable[..., Any]) -> Callable[[AccountView], AccountScreen]:
    def make(view: AccountView) -> AccountScreen:
        ui = Ui.make("fr")
        screen = AccountScreen(ui, view)
        stand(screen, ui, 1920, 1080)
        return screen

    return make


def test_a_manager_sees_where_they_are_and_what_they_can_do(
    shown: Callable[[AccountView], AccountScreen],
) -> None:
    screen = shown(invented.FULL_VIEW)
    texts = "\n".join(said(screen))
    assert "Vous autorisez Antoine LAMBERTIN à gérer votre dossier." in texts
    assert "Dossier n° 9000001" in texts and "Dernière connexion le 11 mars 2026" in texts
    assert "Je suis mariée depuis le 31 mars 2012." in texts
    assert "Antoine travaille à son compte depuis le 1er mars 2011." in texts
    assert "2 courriers non lus" in texts
    assert "À faire maintenant" in texts
    assert "Caf du Nord" in texts
    assert len(screen.findChildren(Dot)) == 1
    for entry in Entry:
        assert screen.findChild(QPushButton, entry.value[2]) is not None, entry


def test_the_dot_goes_when_nothing_is_unread(
    shown: Callable[[AccountView], AccountScreen],
) -> None:
    screen = shown(invented.EMPTY_VIEW)
    assert screen.findChildren(Dot) == []
    # Nothing to repay, no other Caf, no payment to attest.
    for entry in (Entry.DEBTS, Entry.DOSSIERS, Entry.LATEST_ATTESTATION, Entry.LATEST_STATEMENT):
        assert screen.findChild(QPushButton, entry.value[2]) is None


@pytest.mark.parametrize("entry", [Entry.MAILS, Entry.PROFILE, Entry.SIGN_OUT, Entry.AGENDA])
def test_touching_an_entry_leads_to_it(
    shown: Callable[[AccountView], AccountScreen], entry: Entry
) -> None:
    assert pressed(shown(invented.FULL_VIEW), entry.value[2]) is entry


def test_the_last_payment_leads_to_its_detail(
    shown: Callable[[AccountView], AccountScreen],
) -> None:
    assert pressed(shown(invented.FULL_VIEW), "last-payment") is Entry.PAYMENTS


@pytest.mark.parametrize("kind", sorted(ANSWERS))
def test_each_alert_is_answered_by_one_touch(
    shown: Callable[[AccountView], AccountScreen], kind: str
) -> None:
    alert = samples.FULL_ACCOUNT.alerts[0].model_copy(update={"kind": kind})
    account = samples.FULL_ACCOUNT.model_copy(update={"alerts": (alert,)})
    assert pressed(shown(invented.view(account)), f"alert-{kind}") == ANSWERS[kind]


def test_an_alert_whose_answer_is_not_there_has_no_button(
    shown: Callable[[AccountView], AccountScreen],
) -> None:
    kind = "compte-bancaire-a-verifier"
    alert = samples.FULL_ACCOUNT.alerts[0].model_copy(update={"kind": kind})
    account = samples.FULL_ACCOUNT.model_copy(update={"alerts": (alert,)})
    possible = invented.FULL_VIEW.possible
    screen = shown(AccountView(account, possible, frozenset({Entry.MAILS})))
    assert screen.findChild(QPushButton, f"alert-{kind}") is None
    # Nor has what is not done yet a row.
    assert screen.findChild(QPushButton, Entry.AGENDA.value[2]) is None
    assert screen.findChild(QPushButton, Entry.MAILS.value[2]) is not None


def test_what_is_withheld_is_said_before_it_is_tried(
    shown: Callable[[AccountView], AccountScreen],
) -> None:
    ui = Ui.make("fr")
    conjoint = shown(invented.OWN_VIEW)
    assert ui.words.text("possibility-attestations") in said(conjoint)
    assert ui.words.text("possibility-declare-separation") in said(conjoint)
    for entry in (Entry.ATTESTATION, Entry.MAILS, Entry.PAYMENTS, Entry.DOCUMENT):
        assert conjoint.findChild(QPushButton, entry.value[2]) is None
    new = shown(invented.NEW_VIEW)
    # Nobody withholds anything from who has no dossier yet.
    assert ui.words.text("possibility-attestations") not in said(new)
    assert ui.words.text("possibility-request-benefit") in said(new)


# ------------------------------------------------------------------------------ profile


def test_the_profile_says_all_and_changes_what_can_be(stand: Callable[..., Any]) -> None:
    ui = Ui.make("fr")
    screen = ProfileScreen(ui, invented.PROFILE, invented.JOURNEYS)
    stand(screen, ui, 1920, 1080)
    texts = said(screen)
    assert "148 BIS AVENUE DU PARC" in texts
    assert "Mon loyer : 640 € par mois, sans les charges.".replace(" ", "") in "".join(
        texts
    ).replace(" ", "").replace("\N{NARROW NO-BREAK SPACE}", "")
    assert any("Fanta, naissance le 20 novembre 2023" in text for text in texts)
    assert screen.findChild(QPushButton, "change-family") is None
    assert pressed(screen, "change-address") == Demarche("changer-adresse")


def test_a_part_that_several_demarches_change_leads_to_their_list(
    stand: Callable[..., Any],
) -> None:
    ui = Ui.make("fr")
    there = frozenset({"changer-mariage", "changer-separation"})
    screen = ProfileScreen(ui, invented.PROFILE, there)
    stand(screen, ui, 1920, 1080)
    assert pressed(screen, "change-family") is Entry.CHANGE


def test_what_is_not_known_has_no_block(stand: Callable[..., Any]) -> None:
    ui = Ui.make("fr")
    screen = ProfileScreen(ui, invented.OWN_PROFILE, frozenset())
    stand(screen, ui, 1920, 1080)
    assert ui.words.text("profile-part-bank") not in said(screen)
    assert screen.findChildren(QPushButton, "change-address") == []


@pytest.mark.parametrize(
    ("civilite", "told"),
    [("Mme", "Je suis mariée depuis le 31 mars 2012."), ("M.", "Je suis marié depuis")],
)
def test_sentences_agree_with_who_reads(civilite: str, told: str) -> None:
    person = samples.ALLOCATAIRE.model_copy(update={"civilite": civilite, "role": Role.CONJOINT})
    profile: Profile = invented.PROFILE.model_copy(update={"person": person})
    sentences = [
        one.replace("\N{NO-BREAK SPACE}", " ") for one in summary(Ui.make("fr").words, profile)
    ]
    assert sentences[0].startswith(told)


@pytest.mark.parametrize(
    ("number", "read"),
    [
        ("+33639980042", "06 39 98 00 42"),
        ("+262692000000", "+262692000000"),
    ],
)
def test_a_telephone_is_read_by_twos(number: str, read: str) -> None:
    assert telephone(number).replace("\N{NO-BREAK SPACE}", " ") == read


def test_resources_say_who_had_what_and_who_said_so(stand: Callable[..., Any]) -> None:
    ui = Ui.make("fr")
    screen = ResourcesScreen(ui, invented.RESOURCES)
    stand(screen, ui, 1920, 1080)
    texts = said(screen)
    assert texts.count("Élise") == 3  # one panel a year
    assert "Salaire, déclaré à la Caf" in texts
    assert "Revenu d’indépendant, transmis à la Caf" in texts
    assert "Toute l’année" in texts
