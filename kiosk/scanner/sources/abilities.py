"""What a paper scanner can be told, read from ``scanimage -A``, and what we tell it.

Drivers name the same thing in their own words (*ADF*, *Automatic Document Feeder*, *ADF
Duplex*, an option of its own for both sides): the words are searched, never assumed.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from kiosk.scanner.faults import SourceFault
from kiosk.scanner.limits import MAX_SHEETS
from kiosk.scanner.protocol.devices import ScanFeed
from kiosk.scanner.protocol.fault_codes import FaultCode

#: A4 (ISO 216), in millimetres.
_SHEET_MM = (210.0, 297.0)

_OPTION = re.compile(
    r"^\s+--?([a-z0-9-]+)(?:\[=\((?P<flag>[^)]*)\)\]| (?P<values>.+?)) \[([^\]]*)\]",
    re.MULTILINE,
)
_RANGE = re.compile(r"(-?[0-9.]+)\.\.([0-9.]+)")


@dataclass(frozen=True)
class Abilities:
    """What a scanner can be told: the words of its driver, None where there is no choice.

    ``feeder`` takes one side of each sheet; ``duplex`` are the options with which both are.
    """

    flatbed: str | None
    feeder: str | None
    duplex: tuple[str, ...] | None
    colour: str | None
    resolution: int | None
    width_mm: float | None
    height_mm: float | None


@dataclass(frozen=True)
class Plan:
    """One run of scanimage: its options, how many sides at most, and what they are.

    ``dpi`` are dots per inch, or None where the scanner decides.
    """

    words: tuple[str, ...]
    count: int
    feeder: bool = False
    duplex: bool = False
    dpi: int | None = None


def parse_abilities(text: str, dpi: int) -> Abilities:
    """Read what ``scanimage -A`` prints: ``--name value|value [current]`` or ``low..high``."""
    options = {
        found[1]: found["flag"] or found["values"] or ""
        for found in _OPTION.finditer(text)
        if found[4] != "inactive"
    }
    sources = options.get("source", "").split("|")
    modes = options.get("mode", "").split("|")
    single = [source for source in sources if "duplex" not in source.lower()]
    return Abilities(
        flatbed=_first(sources, "flatbed", "normal"),
        feeder=_first(single, "adf front", "feeder", "adf"),
        duplex=_duplex(sources, options),
        colour=_first(modes, "color", "colour"),
        resolution=_nearest(options.get("resolution", ""), dpi),
        width_mm=_limited(options.get("x", ""), _SHEET_MM[0]),
        height_mm=_limited(options.get("y", ""), _SHEET_MM[1]),
    )


def plans(can: Abilities, feed: ScanFeed | None) -> tuple[Plan, ...]:
    """Return what to try, in this order, until one finds paper.

    The feeder comes first: paper in it was put there to be scanned, and only the scanner
    knows whether there is some. Raises :class:`SourceFault` SCANNER_NO_PAPER where the feeder
    was asked for and there is none: it is an empty one.
    """
    found = []
    has_feeder = can.feeder is not None or can.duplex is not None
    if has_feeder and feed is not ScanFeed.FLATBED:
        found.append(_from_feeder(can))
    if feed is ScanFeed.FLATBED or (feed is None and (can.flatbed is not None or not has_feeder)):
        source = ("--source", can.flatbed) if can.flatbed is not None else ()
        found.append(Plan((*source, *_common(can)), 1, dpi=can.resolution))
    if not found:
        raise SourceFault(FaultCode.SCANNER_NO_PAPER)
    return tuple(found)


def _from_feeder(can: Abilities) -> Plan:
    if can.duplex is None:
        words = ("--source", str(can.feeder))
        return Plan((*words, *_common(can)), MAX_SHEETS, feeder=True, dpi=can.resolution)
    source = () if "--source" in can.duplex or can.feeder is None else ("--source", can.feeder)
    words = (*source, *can.duplex, *_common(can))
    return Plan(words, 2 * MAX_SHEETS, feeder=True, duplex=True, dpi=can.resolution)


def _common(can: Abilities) -> tuple[str, ...]:
    words: list[str] = []
    if can.colour is not None:
        words += ["--mode", can.colour]
    if can.resolution is not None:
        words += ["--resolution", str(can.resolution)]
    if can.width_mm is not None:
        words += ["-x", f"{can.width_mm:g}"]
    if can.height_mm is not None:
        words += ["-y", f"{can.height_mm:g}"]
    return tuple(words)


def _duplex(sources: list[str], options: dict[str, str]) -> tuple[str, ...] | None:
    """Return the options for both sides: a source of its own, a mode, or a switch."""
    if (source := _first(sources, "duplex")) is not None:
        return ("--source", source)
    for name in ("adf-mode", "scan-type"):
        if (mode := _first(options.get(name, "").split("|"), "duplex")) is not None:
            return (f"--{name}", mode)
    return ("--duplex=yes",) if "yes" in options.get("duplex", "").split("|") else None


def _first(values: list[str], *words: str) -> str | None:
    for word in words:
        for value in values:
            if word in value.lower():
                return value
    return None


def _nearest(values: str, dpi: int) -> int | None:
    """Return the resolution nearest to the wanted one; on a tie the finer."""
    if not values:
        return None
    if span := _RANGE.match(values):
        low, high = float(span[1]), float(span[2])
        return round(min(max(dpi, low), high))
    numbers = [int(float(found)) for found in re.findall(r"[0-9.]+", values)]
    return min(numbers, key=lambda number: (abs(number - dpi), -number)) if numbers else None


def _limited(values: str, wanted: float) -> float | None:
    span = _RANGE.match(values)
    return min(wanted, float(span[2])) if span else None
