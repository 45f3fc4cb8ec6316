"""The sheet of a mandat: in two languages, tagged, the same each time."""

from __future__ import annotations

import io
from datetime import UTC, datetime, timedelta

import pikepdf
import pytest
from reading import text_of

from kiosk.accompaniment.covering import coverable
from kiosk.contract.accompaniment import Mandat, MandatState, Protection
from kiosk.documents.mandat import MandatContent, render
from kiosk.documents.text import runs
from kiosk.i18n import LOCALES
from kiosk.journeys.registry import registry

GIVEN = datetime(2026, 11, 28, 9, 5, tzinfo=UTC)


def content(
    locale: str, *, days: int = 0, journeys: tuple[str, ...] = ("ecrire",)
) -> MandatContent:
    mandat = Mandat(
        id="0" * 32,
        number="H26-7KQ2-M4XP",
        organisation="Espace numérique",
        conseiller="Sofia Lambert",
        journeys=journeys,
        days=days,  # type: ignore[arg-type]
        protection=Protection.CURATELLE,
        given_at=GIVEN,
        ends_at=GIVEN + timedelta(days=days) if days else None,
        state=MandatState.ACTIVE,
    )
    return MandatContent(
        mandat=mandat, name="Mme Fatima فاطمة", locale=locale, caf="Caf de démonstration", zone=UTC
    )


@pytest.mark.parametrize("days", [0, 31])
@pytest.mark.parametrize("locale", LOCALES)
def test_a_mandat_says_what_and_for_how_long(locale: str, days: int) -> None:
    pdf = render(content(locale, days=days))
    assert render(content(locale, days=days)) == pdf
    said = " ".join(text_of(pdf).split())
    assert "H26-7KQ2-M4XP" in said and "Sofia Lambert" in said
    # Lines of the columns stand between one another here: words, not sentences.
    assert "d’accompagnement" in said
    assert ("décembre" in said) == bool(days)
    with pikepdf.open(io.BytesIO(pdf)) as opened:
        assert len(opened.pages) == 1
        languages = {
            str(one.Lang)
            for one in opened.objects
            if isinstance(one, pikepdf.Dictionary)
            and one.get("/Type") == "/StructElem"
            and "/Lang" in one
        }
    assert languages == ({locale} if locale in ("ar", "en") else set())


def test_as_many_demarches_as_there_are_are_listed() -> None:
    every = tuple(one.id for one in registry().values() if coverable(one))
    assert len(every) > 30
    pdf = render(content("ar", days=365, journeys=every))
    with pikepdf.open(io.BytesIO(pdf)) as opened:
        assert 1 < len(opened.pages) < 5


def test_what_opens_on_the_right_closes_on_the_left() -> None:
    drawn = "".join(run.glyphs for run in runs("قلت (tutelle)", bold=False, rtl=True))
    assert drawn.startswith("(tutelle)")
