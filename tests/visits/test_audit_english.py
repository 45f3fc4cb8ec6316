"""Every screen in English, measured as an auditor would: see :mod:`tests.visits.dresses`."""

from __future__ import annotations

import pytest

from kiosk.views.samples_register import Sample
from tests.visits.dresses import DRESSES, Dress
from tests.visits.studios import OpenStudio, wrong


@pytest.mark.parametrize("dress", [one for one in DRESSES if one.locale == "en"], ids=str)
def test_nothing_is_wrong_with_any_screen(
    dress: Dress, samples: tuple[Sample, ...], studio: OpenStudio
) -> None:
    assert wrong(dress, samples, studio) == []
