"""Every journey that exists: one folder each, found by looking.

A journey ``send-document`` is the folder ``send_document`` beside this file, with
``journey.py`` (its declaration, ``JOURNEY``) and one Fluent file a locale.
"""

from __future__ import annotations

import pkgutil
from collections.abc import Mapping
from functools import cache
from importlib import import_module
from importlib.resources import files
from types import MappingProxyType

from kiosk import journeys
from kiosk.journeys.model import Journey


@cache
def registry() -> Mapping[str, Journey]:
    """Return every journey by id, in the order of their ids.

    Raises TypeError when a folder holds no ``JOURNEY``, ValueError when its id is not the
    name of its folder.
    """
    found: dict[str, Journey] = {}
    for folder in sorted(_folders()):
        declared = import_module(f"{journeys.__name__}.{folder}.journey")
        journey = getattr(declared, "JOURNEY", None)
        if not isinstance(journey, Journey):
            raise TypeError(f"{declared.__name__} declares no JOURNEY")
        if journey.id != folder.replace("_", "-"):
            raise ValueError(f"{declared.__name__} declares {journey.id!r}")
        found[journey.id] = journey
    return MappingProxyType(found)


def _folders() -> list[str]:
    here = files(journeys)
    return [
        module.name
        for module in pkgutil.iter_modules(journeys.__path__)
        if module.ispkg and here.joinpath(module.name, "journey.py").is_file()
    ]
