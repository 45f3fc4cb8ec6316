"""Mes courriers and Mon agenda: what is opened is read, and the dot goes."""

from __future__ import annotations

from typing import Any

import pytest
from PySide6.QtWidgets import QPushButton

from kiosk.contract.mail import MailKind
from kiosk.printing.protocol import PrinterStatus
from kiosk.views import samples_account as invented
from kiosk.views.components.dot import Dot
from kiosk.views.components.label import Label
from kiosk.views.components.notice import Notice
from kiosk.views.flows.agenda import agenda
from kiosk.views.flows.mails import mails
from kiosk.views.outcomes import Way
from tests.views.account_parts import HouseholdCaf, means
from tests.views.scripted import ScriptedStage, Then

pytestmark = [pytest.mark.asyncio, pytest.mark.usefixtures("qapp")]

COURRIEL, COURRIER, _, SENT, *_ = invented.MAILS


class ReadyPrinter:
    async def status(self) -> PrinterStatus:
        return PrinterStatus()


def said(screen: Any) -> str:
    texts = (one.text() for one in screen.findChildren(Label))
    return "\n".join(texts).replace("\N{NO-BREAK SPACE}", " ")


def dots(count: int, then: object) -> Then:
    async def looked(screen: Any) -> object:
        assert len(screen.findChildren(Dot)) == count
        return then

    return Then("mails", looked)


async def test_a_courriel_is_read_and_its_dot_goes() -> None:
    async def read(screen: Any) -> Way:
        assert "vos ressources des trois derniers mois" in said(screen)
        return Way.BACK

    caf = HouseholdCaf()
    stage = ScriptedStage(dots(2, COURRIEL), Then("mail-text", read), dots(1, Way.BACK))
    await mails(stage, means(caf))
    assert not stage.left
    assert caf.asked == [("read", COURRIEL.id)]


async def test_a_courrier_is_seen_as_its_sheet_and_marked_once() -> None:
    assert COURRIER.kind is MailKind.COURRIER
    caf = HouseholdCaf()
    stage = ScriptedStage(
        dots(2, COURRIER),
        Then("mail-view", Way.BACK),
        # Read by now: opening it again says nothing.
        Then("mails", COURRIER.model_copy(update={"read": True})),
        Then("mail-view", Way.HOME),
        dots(1, Way.BACK),
    )
    await mails(stage, means(caf, printer=ReadyPrinter()))
    assert not stage.left
    document = ("document", COURRIER.id)
    assert caf.asked == [document, ("read", COURRIER.id), document]


async def test_what_one_wrote_is_read_in_their_own_words() -> None:
    async def read(screen: Any) -> Way:
        assert "Mon fils part en internat" in said(screen)
        assert "Merci de votre réponse." in said(screen)
        return Way.BACK

    stage = ScriptedStage(Then("mails", SENT), Then("mail-text", read), Then("mails", Way.BACK))
    await mails(stage, means(HouseholdCaf()))
    assert not stage.left


async def test_nothing_written_and_no_date_are_said() -> None:
    caf = HouseholdCaf(mails_there=[], events=())
    stage = ScriptedStage(Then("notice", Way.ON), Then("notice", Way.ON))
    await mails(stage, means(caf))
    await agenda(stage, means(caf))
    assert not stage.left


async def test_the_agenda_gives_each_date_its_reason() -> None:
    async def looked(screen: Any) -> Way:
        texts = said(screen)
        assert "5 mai 2026" in texts and "Prochain paiement" in texts
        assert "Anatole a 14 ans" in texts
        assert "Le montant des allocations familiales peut changer." in texts
        assert "Fanta a 3 ans ce jour-là." in texts
        late = screen.findChild(Notice)
        assert "À faire maintenant" in late.accessibleName()
        assert screen.findChild(QPushButton, "back") is not None
        return Way.BACK

    stage = ScriptedStage(Then("agenda", looked))
    await agenda(stage, means(HouseholdCaf()))
    assert not stage.left
