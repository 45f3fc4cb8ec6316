"""Fetch the photographs of ``field.csv``: ``python training/page/field.py DIR``.

Photographs that others took of papers, in public repositories, with the corners of each page as we
read them off (clockwise from the top left as it is read, in pixels after the EXIF orientation;
none where there is no page to find). We measure on them and never learn from them, and keep none:
their licences are their owners'. ``python -m bench.detection DIR`` then measures. Wants the
kiosk's own environment, and the network.
"""

from __future__ import annotations

import argparse
import csv
import json
from pathlib import Path
from urllib.parse import quote

import httpx

ROWS = Path(__file__).with_name("field.csv")
FROM = "https://raw.githubusercontent.com"


def fetch(folder: Path, source: str) -> None:
    """Bring what is not there yet, and write ``corners.json`` beside the photographs."""
    (folder / "negatives").mkdir(parents=True, exist_ok=True)
    corners: dict[str, list[list[float]]] = {}
    rows = list(csv.DictReader(ROWS.open(encoding="utf-8")))
    with httpx.Client(base_url=source, timeout=60, follow_redirects=True) as client:
        for number, row in enumerate(rows):
            name = f"{number:03}-{Path(row['path']).name}"
            values = [float(one) for one in row["corners"].split()]
            if values:
                corners[name] = [values[at : at + 2] for at in range(0, 8, 2)]
            path = folder / name if values else folder / "negatives" / name
            if path.exists():
                continue
            answer = client.get(f"/{row['repository']}/{row['commit']}/{quote(row['path'])}")
            if answer.is_error:
                print(f"{row['repository']} {row['path']}: {answer.status_code}, left out")
                corners.pop(name, None)
                continue
            path.write_bytes(answer.content)
    (folder / "corners.json").write_text(json.dumps(corners, indent=1), encoding="utf-8")
    print(f"{len(corners)} photographs with a page in {folder}")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--source", default=FROM, help="where repositories are served")
    options = parser.parse_args()
    fetch(options.folder, options.source)


if __name__ == "__main__":
    main()
