"""The door of Mon Compte, made of what a visit works with."""

from __future__ import annotations

from dataclasses import replace
from functools import partial

from kiosk.views.flows.franceconnect import franceconnect
from kiosk.views.flows.identity import Entrance
from kiosk.views.flows.identity_papers import read_identity
from kiosk.views.flows.notes import NoteDesk
from kiosk.views.means import Means
from kiosk.views.stage import Stage


def entrance(stage: Stage, means: Means) -> Entrance:
    """Return the door as it stands now: with FranceConnect+ and a camera where there are any."""
    notes = NoteDesk.of(stage, means)
    plain = Entrance(
        stage, means.caf, means.state, means.journeys, means.rules, means.words, notes=notes
    )
    if means.bridge.has_camera:
        journey = means.journeys["create-account"]
        reading = partial(read_identity, stage, means.bridge, means.state, journey)
        plain = replace(plain, read_identity=reading)
    offer = means.franceconnect()
    if offer is None:
        return plain
    return replace(plain, franceconnect=partial(franceconnect, plain, offer))
