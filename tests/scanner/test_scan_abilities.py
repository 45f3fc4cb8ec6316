"""What drivers say they can do, and what scanimage's end means: read, and answered."""

from __future__ import annotations

import pytest

from kiosk.scanner.faults import SourceFault
from kiosk.scanner.limits import MAX_SHEETS
from kiosk.scanner.protocol.devices import ScanFeed
from kiosk.scanner.protocol.fault_codes import FaultCode
from kiosk.scanner.sources.abilities import Abilities, parse_abilities, plans
from kiosk.scanner.sources.scanimage import fault_of

PRINTED = """
All options specific to device `airscan:e0:Maker Model':
  Standard:
    --resolution 75|100|150|300|600dpi [300]
        Sets the resolution of the scanned image.
    --mode Lineart|Gray|Color [Color]
    --source Flatbed|ADF|ADF Duplex [Flatbed]
  Geometry:
    -l 0..215.9mm [0]
    -x 0..215.9mm (in steps of 0.0211639) [215.9]
    -y 0..355.6mm [355.6]
  Enhancement:
    --brightness -100..100% (in steps of 1) [0]
"""


def test_what_a_scanner_can_do_is_read() -> None:
    can = parse_abilities(PRINTED, 200)
    assert can == Abilities(
        "Flatbed", "ADF", ("--source", "ADF Duplex"), "Color", 150, 210.0, 297.0
    )
    common = ("--mode", "Color", "--resolution", "150", "-x", "210", "-y", "297")
    feeder, glass = plans(can, None)
    assert feeder.words == ("--source", "ADF Duplex", *common)
    assert (feeder.count, feeder.duplex, feeder.dpi) == (2 * MAX_SHEETS, True, 150)
    assert glass.words == ("--source", "Flatbed", *common)
    assert (glass.count, glass.duplex) == (1, False)
    assert plans(can, ScanFeed.FLATBED) == (glass,)
    assert plans(can, ScanFeed.FEEDER) == (feeder,)


def test_a_scanner_without_choices_is_told_nothing() -> None:
    (plan,) = plans(parse_abilities("nothing", 200), None)
    assert (plan.words, plan.count) == ((), 1)


def test_a_feeder_that_is_not_there_is_an_empty_one() -> None:
    with pytest.raises(SourceFault) as refused:
        plans(parse_abilities("nothing", 200), ScanFeed.FEEDER)
    assert refused.value.code is FaultCode.SCANNER_NO_PAPER


def test_a_scanner_with_a_feeder_only_uses_it() -> None:
    can = parse_abilities("    --source Automatic Document Feeder [Automatic Document Feeder]", 200)
    (plan,) = plans(can, None)
    assert plan.words == ("--source", "Automatic Document Feeder")
    assert (plan.count, plan.duplex) == (MAX_SHEETS, False)


@pytest.mark.parametrize(
    ("printed", "words"),
    [
        # Fujitsu.
        ("--source ADF Front|ADF Back|ADF Duplex [ADF Front]", ("--source", "ADF Duplex")),
        # Brother: both in one name.
        (
            "--source FlatBed|Automatic Document Feeder(left aligned)"
            "|Automatic Document Feeder(left aligned,Duplex) [FlatBed]",
            ("--source", "Automatic Document Feeder(left aligned,Duplex)"),
        ),
        # Epson: a mode of the feeder.
        (
            "--source Flatbed|Automatic Document Feeder [Flatbed]\n"
            "    --adf-mode Simplex|Duplex [Simplex]",
            ("--source", "Automatic Document Feeder", "--adf-mode", "Duplex"),
        ),
        # Kodak and others: a switch.
        (
            "--source ADF [ADF]\n    --duplex[=(yes|no)] [no]",
            ("--source", "ADF", "--duplex=yes"),
        ),
    ],
)
def test_both_sides_are_asked_for_in_the_words_of_each_driver(
    printed: str, words: tuple[str, ...]
) -> None:
    plan = plans(parse_abilities(f"    {printed}\n", 200), ScanFeed.FEEDER)[0]
    assert plan.words == words
    assert plan.duplex


def test_what_cannot_be_switched_is_left() -> None:
    printed = "    --source ADF [ADF]\n    --duplex[=(yes|no)] [inactive]\n"
    assert parse_abilities(printed, 200).duplex is None


def test_an_option_that_cannot_be_set_is_not_set() -> None:
    assert parse_abilities("    --mode Gray|Color [inactive]", 200).colour is None


@pytest.mark.parametrize(("dpi", "chosen"), [(200, 150), (250, 300), (70, 75), (900, 600)])
def test_the_nearest_resolution_is_chosen(dpi: int, chosen: int) -> None:
    assert parse_abilities(PRINTED, dpi).resolution == chosen


def test_failing_to_open_tells_busy_from_gone() -> None:
    said = "scanimage: open of device x failed: "
    assert fault_of(1, said + "Device busy") is FaultCode.SCANNER_BUSY
    assert fault_of(1, said + "Invalid argument") is FaultCode.SCANNER_GONE
    assert fault_of(1, said + "Error during device I/O") is FaultCode.SCANNER_GONE
    denied = said + "Access to resource has been denied"
    assert fault_of(1, denied) is FaultCode.SCANNER_DENIED
    assert fault_of(1, "scanimage: no SANE devices found") is FaultCode.SCANNER_IO_ERROR
    unsupported = "scanimage: sane_start: Operation not supported"
    assert fault_of(1, unsupported) is FaultCode.SCANNER_UNSUPPORTED
    # A driver that fell.
    assert fault_of(-11, "") is FaultCode.SCANNER_IO_ERROR
    assert fault_of(0, "") is None
    sheet = "Scanned page 1. (scanner status = {})\nscanimage: received signal 13"
    assert fault_of(0, sheet.format(8)) is FaultCode.SCANNER_COVER_OPEN
    # 5 is the end of the sheet.
    assert fault_of(0, sheet.format(5)) is None
    assert fault_of(99, "?") is FaultCode.SCANNER_IO_ERROR
