"""Make ``communes.tsv`` again, once a year: ``kiosk journeys communes PACKAGE``.

The source is the npm package ``@etalab/decoupage-administratif``, which the State's open
data team publishes each year from Insee's Code officiel géographique and La Poste's base
officielle des codes postaux, under the Licence Ouverte 2.0.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path

from kiosk.journeys.rules.communes import Commune, folded

#: Cities that are given by arrondissement, as La Poste and the aids to housing do.
_BY_ARRONDISSEMENT = frozenset({"75056", "69123", "13055"})

#: What has a postcode of its own; communes déléguées and associées have their parent's.
_TYPES = frozenset({"commune-actuelle", "arrondissement-municipal"})


def write_list(package: Path, destination: Path) -> int:
    """Write the list from an unpacked npm package, and return the number of lines.

    Raises OSError or ValueError when ``package`` does not hold what it should.
    """
    about = json.loads((package / "package.json").read_text(encoding="utf-8"))
    entries = json.loads((package / "data" / "communes.json").read_text(encoding="utf-8"))
    communes = sorted(_communes(entries), key=lambda one: (one.postcode, folded(one.name)))
    if not communes:
        raise ValueError(f"no commune in {package}")
    head = (
        f"# {about['name']} {about['version']} (npm), Licence Ouverte 2.0.\n"
        "# Insee, Code officiel géographique; La Poste, base officielle des codes postaux.\n"
        "# Made by `kiosk journeys communes`: postcode, Insee code, name.\n"
    )
    lines = (f"{one.postcode}\t{one.insee}\t{one.name}\n" for one in communes)
    destination.write_text(head + "".join(lines), encoding="utf-8")
    return len(communes)


def _communes(entries: list[dict[str, object]]) -> Iterator[Commune]:
    for entry in entries:
        code, name = str(entry["code"]), str(entry["nom"])
        if entry["type"] not in _TYPES or code in _BY_ARRONDISSEMENT:
            continue
        postcodes = entry.get("codesPostaux", ())
        if not isinstance(postcodes, (list, tuple)):
            raise ValueError(f"postcodes of {code}")
        for postcode in postcodes:
            yield Commune(str(postcode), code, name)
