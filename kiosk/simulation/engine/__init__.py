"""The law, loaded once a process, and runs of many households at once.

Nothing here knows a question or a benefit: arrays go in, arrays come out. What makes it
faster than OpenFisca as it comes is told in ``docs/decisions/simulation-speed.md``.
"""

from __future__ import annotations

from kiosk.simulation.engine.inputs import ETERNITY, Inputs, Members
from kiosk.simulation.engine.law import Law
from kiosk.simulation.engine.run import run

__all__ = ["ETERNITY", "Inputs", "Law", "Members", "run"]
