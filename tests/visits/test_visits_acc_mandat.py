"""A conseiller comes, the person lets them help by their own gesture, and stops it at one touch."""

from __future__ import annotations

import pytest

from kiosk.i18n import Words
from kiosk.i18n.journeys import JourneyWords
from kiosk.journeys.registry import registry
from tests.visits import deeds
from tests.visits.answering import answers
from tests.visits.beside import HELPER, agrees, comes
from tests.visits.conftest import StartKiosk
from tests.visits.people import MOVE, account

pytestmark = pytest.mark.visit


def test_a_demarche_asks_and_what_was_done_is_read_in_mon_compte(start_kiosk: StartKiosk) -> None:
    kiosk = start_kiosk((1920, 1080))
    journey = registry()["changer-adresse"]
    said = JourneyWords(journey, Words("fr"))
    visitor = kiosk.visitor()
    visitor.wakes()
    comes(visitor)
    # Nobody is signed in: there is nobody to ask yet.
    assert visitor.looks().named("ask-mandat") is None
    visitor.touches("close")
    visitor.sees("home")
    visitor.touches("task-account")
    deeds.signs_in(visitor, account("lambertin"))
    visitor.sees("account")
    visitor.touches("entry-change")
    visitor.sees("demarches")
    visitor.touches(f"demarche-{journey.id}")
    visitor.sees("mandat-needed")
    visitor.touches("mandat-give")
    agrees(visitor, None)
    visitor.touches("primary")
    answers(visitor, journey, MOVE, said)
    visitor.touches("primary")
    visitor.sees("demarche-receipt")
    visitor.touches("primary")
    visitor.sees("demarches")
    visitor.touches("back")
    visitor.touches("entry-mandats")
    visitor.sees("mandats")
    visitor.touches(visitor.says("mandats-who", name=HELPER.name, organisation=HELPER.organisation))
    visitor.sees("mandat")
    for act in ("mandat-given", "opened", "submitted", "shown"):
        visitor.reads(visitor.says(f"mandat-act-{act}"))
    # The end sees the conseiller out, and says so.
    visitor.touches("end")
    visitor.touches("end-yes")
    visitor.sees("farewell")
    visitor.reads(visitor.says("farewell-conseiller-out"))
    visitor.reads(visitor.says("farewell-mandat-given"))
    visitor.touches("primary")
    kiosk.is_over(visitor)


def test_from_the_mark_to_the_stop(start_kiosk: StartKiosk) -> None:
    kiosk = start_kiosk((1920, 1080))
    visitor = kiosk.visitor()
    visitor.wakes()
    visitor.touches("task-account")
    deeds.signs_in(visitor, account("lambertin"))
    visitor.sees("account")
    comes(visitor)
    visitor.touches("ask-mandat")
    agrees(visitor, "changer-banque")
    visitor.touches("mandat-send")
    visitor.reads(visitor.says("mandat-sent"))
    visitor.touches("print")
    visitor.sees("note-view")
    deeds.prints(visitor)
    visitor.sees("mandat-given")
    visitor.touches("primary")
    # The page that was there is there again, with the banner of who helps.
    visitor.sees("account")
    visitor.sees_thing("beside-banner")
    visitor.touches("entry-mandats")
    visitor.sees("mandats")
    visitor.reads(visitor.says("mandats-who", name=HELPER.name, organisation=HELPER.organisation))
    visitor.touches("back")
    visitor.sees("account")
    # A démarche that it does not cover asks before it begins.
    visitor.touches("entry-change")
    visitor.sees("demarches")
    visitor.touches("demarche-changer-adresse")
    visitor.sees("mandat-needed")
    visitor.touches("back")
    visitor.sees("demarches")
    visitor.touches("beside-banner-stop")
    visitor.sees_thing("conseiller-gone")
    visitor.reads(visitor.says("conseiller-gone-revoked"))
    visitor.touches("close")
    visitor.sees("demarches")
    visitor.touches("back")
    visitor.touches("entry-mandats")
    visitor.sees("mandats")
    visitor.reads(visitor.says("mandats-former"))
    deeds.ends(visitor)
    kiosk.is_over(visitor)
