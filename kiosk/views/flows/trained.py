"""The end of a démarche of training: what is said in the place of a receipt."""

from __future__ import annotations

from functools import partial

from kiosk.journeys.model import Journey
from kiosk.views.screens.training import TrainingSentScreen
from kiosk.views.stage import Stage


async def trained(stage: Stage, journey: Journey) -> None:
    """Say that it was done well, and that nothing was sent."""
    await stage.present(partial(TrainingSentScreen, journey=journey))
