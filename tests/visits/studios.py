"""Where the screens of the register are shown to the auditor, one after the other."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QSize

from kiosk.views.samples_register import Sample
from kiosk.views.screenshots import Studio
from kiosk.visit.state import Preferences
from tests.visits.audit import audit
from tests.visits.dresses import Dress, dressed

#: Opens a window of a size, in pixels; it is closed after the test.
OpenStudio = Callable[[Preferences, tuple[int, int]], Studio]


def wrong(dress: Dress, samples: tuple[Sample, ...], open_studio: OpenStudio) -> list[str]:
    """Return what is wrong with the screens that are measured in a dress."""
    here, found = open_studio(dress.preferences, dress.size), []
    for sample in dressed(samples, dress):
        with here.showing(sample) as shell:
            if shell.size() != QSize(*dress.size):
                found.append(f"{sample.name} outgrows the window")
            findings = audit(shell, high_contrast=dress.preferences.high_contrast)
            found += [f"{sample.name}: {finding}" for finding in findings]
    return found
