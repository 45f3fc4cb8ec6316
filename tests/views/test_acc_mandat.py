"""A mandat is given by the person's own gesture, seen and ended; a démarche asks for it."""

from __future__ import annotations

from typing import Any

import pytest
from PySide6.QtWidgets import QAbstractButton

from kiosk.contract.accompaniment import Protection
from kiosk.contract.problems import Code
from kiosk.journeys.registry import registry
from kiosk.views import samples_mandat as invented
from kiosk.views.accompanied import Departure
from kiosk.views.flows.accord import allowed, on_ones_own, settled
from kiosk.views.flows.acts import told
from kiosk.views.flows.mandat import give_mandat
from kiosk.views.flows.mandats import mandats
from kiosk.views.outcomes import Way
from kiosk.views.screens.mandat_needed import Need
from kiosk.views.screens.mandat_text import Consent
from kiosk.visit.state import MandatGiven
from tests.views.scripted import ScriptedStage, Then
from tests.views.test_acc_beside_parts import HERE, AccordCaf, means, refusal

pytestmark = [pytest.mark.asyncio, pytest.mark.usefixtures("qapp")]

CHOSEN = ("changer-adresse", "declarer-rsa")
GIVING = (
    Then("mandat-protection", Protection.NONE),
    Then("mandat-journeys", CHOSEN),
    Then("mandat-days", 31),
    Then("mandat-text", Consent.GIVEN),
)


async def test_a_mandat_is_given_and_a_copy_of_it_is_sent() -> None:
    caf = AccordCaf()
    have = means(caf)
    stage = ScriptedStage(*GIVING, Then("mandat-given", Way.RETRY), Then("mandat-given", Way.ON))
    given = await give_mandat(stage, have, "changer-adresse")
    assert given is not None and not stage.left
    assert caf.calls[0] == ("give", CHOSEN, 31, Protection.NONE, "fr")
    assert caf.names == ["give", "send"]
    assert have.accompanied.covers("declarer-rsa")
    assert not have.accompanied.covers("changer-banque")
    assert MandatGiven(given.number) in have.state.deeds
    assert given.number in have.state.to_keep


async def test_the_present_demarche_is_first_and_ticked_and_what_is_ones_own_is_no_choice() -> None:
    async def look(screen: Any) -> Way:
        cards = screen._cards()
        ticked = [card.choice.key for card in cards if card.isChecked()]
        assert ticked == ["declarer-rsa"] == [cards[0].choice.key]
        keys = {card.choice.key for card in cards}
        assert keys.isdisjoint({"change-password", "sign-in", "create-account", "enter-code"})
        assert "ecrire-sans-compte" not in keys
        return Way.BACK

    stage = ScriptedStage(
        Then("mandat-protection", Protection.NONE),
        Then("mandat-journeys", look),
        Then("mandat-protection", Way.BACK),
    )
    assert await give_mandat(stage, means(AccordCaf()), "declarer-rsa") is None


async def test_going_back_keeps_what_was_chosen() -> None:
    async def ticked(screen: Any) -> tuple[str, ...]:
        assert screen._chosen() == CHOSEN
        return CHOSEN

    async def long(screen: Any) -> int:
        assert screen.snapshot() == ("365",)
        return 365

    caf = AccordCaf()
    stage = ScriptedStage(
        Then("mandat-protection", Protection.NONE),
        Then("mandat-journeys", CHOSEN),
        Then("mandat-days", 365),
        Then("mandat-text", Way.BACK),
        Then("mandat-days", long),
        Then("mandat-text", Way.BACK),
        Then("mandat-days", Way.BACK),
        Then("mandat-journeys", ticked),
        Then("mandat-days", 0),
        Then("mandat-text", Consent.GIVEN),
        Then("mandat-given", Way.ON),
    )
    await give_mandat(stage, means(caf))
    assert caf.calls[0] == ("give", CHOSEN, 0, Protection.NONE, "fr")


async def test_under_tutelle_nothing_is_given_here() -> None:
    caf = AccordCaf()
    stage = ScriptedStage(
        Then("mandat-protection", Protection.TUTELLE),
        Then("mandat-tutelle", Way.BACK),
        Then("mandat-protection", Protection.TUTELLE),
        Then("mandat-tutelle", Way.ON),
    )
    assert await give_mandat(stage, means(caf)) is None
    assert not caf.calls


async def test_under_curatelle_the_curateur_is_there_or_it_is_not_given() -> None:
    caf = AccordCaf()
    absent = ScriptedStage(
        Then("mandat-protection", Protection.CURATELLE),
        Then("mandat-curateur", Way.BACK),
        Then("mandat-protection", Protection.CURATELLE),
        Then("mandat-curateur", Way.HOME),
        Then("notice", Way.ON),
    )
    assert await give_mandat(absent, means(caf)) is None
    assert not caf.calls
    here = ScriptedStage(
        Then("mandat-protection", Protection.CURATELLE),
        Then("mandat-curateur", Way.ON),
        *GIVING[1:],
        Then("mandat-given", Way.ON),
    )
    assert await give_mandat(here, means(caf)) is not None
    assert caf.calls[0][3] is Protection.CURATELLE


async def test_a_refusal_gives_nothing() -> None:
    caf = AccordCaf()
    have = means(caf)
    stage = ScriptedStage(*GIVING[:3], Then("mandat-text", Consent.REFUSED), Then("notice", Way.ON))
    assert await give_mandat(stage, have) is None
    assert not caf.calls and not have.accompanied.mandats.value
    # The conseiller stays beside them: they may still explain.
    assert have.accompanied.conseiller.value == HERE


@pytest.mark.parametrize("code", [Code.CONSEILLER_ABSENT, Code.MANDAT_REFUSED])
async def test_what_the_caf_refuses_is_said(code: Code) -> None:
    caf = AccordCaf(refusals=[refusal(code)])
    have = means(caf)
    stage = ScriptedStage(*GIVING, Then("notice", Way.ON))
    assert await give_mandat(stage, have) is None
    gone = code is Code.CONSEILLER_ABSENT
    assert (have.accompanied.conseiller.value is None) is gone
    assert not gone or have.accompanied.departure is Departure.AWAY


async def test_without_a_conseiller_or_a_person_there_is_nothing_to_give() -> None:
    stage = ScriptedStage()
    assert await give_mandat(stage, means(AccordCaf(), here=False)) is None
    assert await give_mandat(stage, means(AccordCaf(), signed_in=False)) is None


# ----------------------------------------------------------------- before a démarche


async def test_a_demarche_without_a_mandat_asks_first_and_goes_on_with_it() -> None:
    caf = AccordCaf()
    have = means(caf)
    stage = ScriptedStage(Then("mandat-needed", Need.GIVE), *GIVING, Then("mandat-given", Way.ON))
    assert await allowed(stage, have, registry()["changer-adresse"])
    assert caf.names == ["mandats", "give"]
    assert await allowed(stage, have, registry()["declarer-rsa"])


async def test_or_goes_on_alone_or_does_not_begin() -> None:
    caf = AccordCaf()
    have = means(caf)
    journey = registry()["changer-adresse"]
    assert not await allowed(ScriptedStage(Then("mandat-needed", Way.BACK)), have, journey)
    assert have.accompanied.conseiller.value == HERE
    assert await allowed(ScriptedStage(Then("mandat-needed", Need.ALONE)), have, journey)
    assert have.accompanied.conseiller.value is None
    assert caf.names[-1] == "leaves"


async def test_a_mandat_of_before_is_learnt_and_nothing_is_asked() -> None:
    caf = AccordCaf(held=[invented.MANDAT])
    assert await allowed(ScriptedStage(), means(caf), registry()["changer-adresse"])


async def test_nobody_beside_nothing_is_asked() -> None:
    caf = AccordCaf()
    assert await allowed(ScriptedStage(), means(caf, here=False), registry()["declarer-rsa"])
    assert not caf.calls


async def test_a_refused_submission_is_settled_whatever_was_known() -> None:
    caf = AccordCaf()
    have = means(caf)
    have.accompanied.given(invented.MANDAT)
    journey = registry()["changer-adresse"]
    assert await settled(ScriptedStage(Then("mandat-needed", Need.ALONE)), have, journey)
    # The Caf believes somebody there of whom nothing is known here.
    assert await settled(ScriptedStage(), have, journey)
    assert caf.names == ["leaves", "leaves"]


async def test_a_secret_is_said_to_be_ones_own_while_somebody_is_there() -> None:
    stage = ScriptedStage(Then("notice", Way.ON))
    await on_ones_own(stage, means(AccordCaf()))
    assert not stage.left
    await on_ones_own(ScriptedStage(), means(AccordCaf(), here=False))


async def test_an_act_that_is_not_heard_bars_nothing() -> None:
    caf = AccordCaf(refusals=[refusal(Code.UNREACHABLE)])
    have = means(caf)
    await told(have, "opened", "declarer-rsa")  # type: ignore[arg-type]
    await told(have, "opened", "declarer-rsa")  # type: ignore[arg-type]
    assert caf.calls == [("act", "opened", "declarer-rsa")] * 2
    have.accompanied.gone()
    await told(have, "opened")  # type: ignore[arg-type]
    assert len(caf.calls) == 2


# ------------------------------------------------------------------------ Mes mandats


async def test_every_mandat_is_seen_and_one_is_ended_after_one_question() -> None:
    caf = AccordCaf(held=list(invented.MANDATS))
    have = means(caf)
    await have.accompanied.learn()
    year = invented.YEAR

    async def ended(screen: Any) -> Way:
        assert screen.findChild(QAbstractButton, "mandat-revoke") is None
        return Way.BACK

    stage = ScriptedStage(
        Then("mandats", year),
        Then("mandat", Way.RETRY),
        Then("mandat-revoke", Way.BACK),
        Then("mandat", Way.RETRY),
        Then("mandat-revoke", Way.ON),
        Then("notice", Way.ON),
        Then("mandat", ended),
        Then("mandats", Way.BACK),
    )
    await mandats(stage, have)
    assert not stage.left
    assert caf.names.count("revoke") == 1
    # Another one, of the conseiller who is there, holds on.
    assert have.accompanied.covers("changer-adresse")


async def test_who_gave_none_is_told_so() -> None:
    stage = ScriptedStage(Then("notice", Way.ON))
    await mandats(stage, means(AccordCaf(), here=False))
    assert not stage.left
