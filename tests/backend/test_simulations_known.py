"""The commune that an address names."""

from __future__ import annotations

import pytest
from caf_running import people

from kiosk.backend.services.postal import commune
from kiosk.journeys.rules.communes import commune_of


@pytest.mark.parametrize(
    ("lines", "found"),
    [
        (("12 RUE DU PUITS", "92000 NANTERRE"), "92000-92050"),
        (("12 RUE DU PUITS", "92600 ASNIERES SUR SEINE"), "92600-92004"),
        # One commune alone has that postcode, whatever the place is called.
        (("92000 LA DEFENSE",), "92000-92050"),
        (("92000 NANTERRE", "Bâtiment B"), None),
        (("92000 NANTERRE CEDEX 1",), "92000-92050"),
        (("99999 NULLE PART",), None),
        (("92000",), None),
        (("",), None),
        ((), None),
    ],
)
def test_an_address_names_its_commune(lines: tuple[str, ...], found: str | None) -> None:
    assert commune(lines) == found


def test_a_postcode_of_several_communes_needs_its_name() -> None:
    assert commune(("01240 CERTINES",)) == "01240-01069"
    assert commune(("01240 AILLEURS",)) is None


def test_most_addresses_of_the_demonstration_name_a_commune() -> None:
    households = {one.household.id: one.household for one in people()}.values()
    named = [commune(one.adresse) for one in households]
    assert all(one is None or commune_of(one) is not None for one in named)
    assert sum(one is not None for one in named) > len(named) / 2
