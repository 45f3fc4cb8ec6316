"""Plots: every value is written, nothing is told that the table hides."""

from __future__ import annotations

from datetime import date, timedelta
from xml.etree import ElementTree

import pytest

from kiosk.accompaniment.figures import Count, Hidden, Kind, Table, table_of
from kiosk.accompaniment.plots import INK, PAPER, SOFT, TONES, plots
from kiosk.i18n import LOCALES, Words
from kiosk.views.theme.tokens import ORDINARY, Tone

MONDAY = date(2026, 11, 23)
SVG = "{http://www.w3.org/2000/svg}"


def some_table() -> Table:
    counts = []
    for place, journey in enumerate(("demande-rsa", "declarer-rsa", "demande-logement", "ecrire")):
        for kind, number in (
            (Kind.BEGUN, 60 - 13 * place),
            (Kind.FINISHED, 41 - 9 * place),
            (Kind.ABANDONED, 17 - 4 * place),
            (Kind.HELP_ASKED, 2 * place),
        ):
            for day in range(5):
                where = Count(
                    MONDAY + timedelta(days=day),
                    f"borne-{day % 2 + 1}",
                    journey,
                    "patrimoine" if kind is Kind.ABANDONED and journey == "demande-rsa" else "",
                    kind,
                    number,
                )
                counts.append(where)
    counts.append(Count(MONDAY, "borne-1", "", "", Kind.PRINT_FAULT, 2))
    counts.append(Count(MONDAY, "borne-1", "demande-aah", "", Kind.BEGUN, 3))
    return table_of(counts, MONDAY, MONDAY + timedelta(days=6))


@pytest.mark.parametrize("code", list(LOCALES))
def test_every_plot_is_in_order_named_and_described(code: str) -> None:
    words = Words(code)
    svg = ElementTree.fromstring(plots(some_table(), words))
    groups = svg.findall(f"{SVG}g")
    assert svg.tag == f"{SVG}svg" and len(groups) == 4 and not words.missing
    for one in (svg, *groups):
        title, desc = one.find(f"{SVG}title"), one.find(f"{SVG}desc")
        assert title is not None and title.text and one.get("aria-labelledby") == title.get("id")
        assert desc is not None and desc.text and one.get("aria-describedby") == desc.get("id")
    width = int(svg.get("width") or 0)
    for group in groups:
        bars = group.findall(f"{SVG}rect")
        texts = [one.text or "" for one in group.findall(f"{SVG}text")]
        # A label and a value beside each bar.
        assert len(texts) >= 2 * len(bars) and all(texts)
        for bar in bars:
            left, length = int(bar.get("x") or -1), int(bar.get("width") or -1)
            assert left >= 0 and left + length <= width
            assert bar.get("aria-hidden") == "true"
    ids = [one.get("id") for one in svg.iter() if one.get("id")]
    assert len(ids) == len(set(ids)) == 10


def test_what_is_hidden_has_one_length_whatever_it_is() -> None:
    table = some_table()
    rows = ElementTree.fromstring(plots(table)).iter(f"{SVG}rect")
    hollow = {bar.get("width") for bar in rows if bar.get("stroke")}
    assert len(hollow) == 1
    hidden = [line.name for line in table.journeys if isinstance(line.shown[Kind.BEGUN], Hidden)]
    assert "demande-aah" in hidden
    assert "moins de 5" in plots(table)


def test_names_are_text_and_nothing_else() -> None:
    counts = [Count(MONDAY, '<script>"&', "", "", Kind.BEGUN, 9)]
    drawn = plots(table_of(counts, MONDAY, MONDAY))
    assert "<script" not in drawn
    texts = ElementTree.fromstring(drawn).iter(f"{SVG}text")
    assert '<script>"&' in [one.text for one in texts]


def test_nothing_counted_is_said() -> None:
    drawn = plots(table_of([], MONDAY, MONDAY))
    assert "Rien n’a été compté" in drawn and "<rect" not in drawn


def test_colours_are_those_of_the_tokens() -> None:
    tokens = {
        Kind.BEGUN: Tone.ACTION,
        Kind.FINISHED: Tone.GOOD,
        Kind.ABANDONED: Tone.SERIES,
        Kind.HELP_ASKED: Tone.ADVISER,
        Kind.PRINT_FAULT: Tone.ALERT,
    }
    assert {kind: ORDINARY[tone] for kind, tone in tokens.items()} == TONES
    assert tuple(ORDINARY[tone] for tone in (Tone.INK, Tone.SOFT, Tone.PAPER)) == (INK, SOFT, PAPER)
