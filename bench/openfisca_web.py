"""OpenFisca's own web API, as its documentation starts it: gunicorn, one worker, loopback."""

from __future__ import annotations

import json
import re
import subprocess
import sys
import tempfile
import time
from collections import defaultdict
from pathlib import Path
from types import TracebackType
from typing import Any, Self

import httpx
import numpy as np

from kiosk.simulation.engine import Inputs, Law, Members

#: Longest wait for it to load the law, and for one answer, in seconds.
PATIENCE_S = 120.0

_PAUSE_S = 0.05

_PLURALS = {"famille": "familles", "foyer_fiscal": "foyers_fiscaux", "menage": "menages"}

#: Roles that many may have are told under their plural.
_ROLES = {
    "famille": {"demandeur": "parents", "conjoint": "parents", "enfant": "enfants"},
    "foyer_fiscal": {
        "declarant_principal": "declarants",
        "conjoint": "declarants",
        "personne_a_charge": "personnes_a_charge",
    },
    "menage": {
        "personne_de_reference": "personne_de_reference",
        "conjoint": "conjoint",
        "enfant": "enfants",
    },
}


class WebApi:
    """A running one."""

    def __init__(self) -> None:
        self._directory = tempfile.TemporaryDirectory(prefix="kiosk-bench-")
        self._log = Path(self._directory.name, "log")
        self._process: subprocess.Popen[bytes] | None = None
        self._http = httpx.Client(timeout=PATIENCE_S, trust_env=False)

    def __enter__(self) -> Self:
        """Start it, and wait until it answers."""
        command = [str(Path(sys.executable).with_name("openfisca")), "serve"]
        command += ["--country-package", "openfisca_france"]
        # Port 0: any that is free; the log tells which.
        command += ["--workers", "1", "--bind", "127.0.0.1:0"]
        with self._log.open("wb") as log:
            self._process = subprocess.Popen(
                command, stdin=subprocess.DEVNULL, stdout=log, stderr=log
            )
        try:
            self._url = self._listening()
            self._http.get(f"{self._url}/entities").raise_for_status()
        except BaseException:
            self.close()
            raise
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        """Stop it."""
        self.close()

    def close(self) -> None:
        """Stop it, and forget its log."""
        if self._process is not None:
            self._process.terminate()
            self._process.wait()
            self._process = None
        self._http.close()
        self._directory.cleanup()

    def calculate(self, situation: bytes) -> dict[str, Any]:
        """Return the situation with what it asked for."""
        headers = {"Content-Type": "application/json"}
        answer = self._http.post(f"{self._url}/calculate", content=situation, headers=headers)
        answer.raise_for_status()
        found: dict[str, Any] = answer.json()
        return found

    def _listening(self) -> str:
        deadline = time.monotonic() + PATIENCE_S
        while True:
            said = self._log.read_text(errors="replace")
            if found := re.search(r"Listening at: (http://[\d.:]+)", said):
                return found[1]
            assert self._process is not None
            if self._process.poll() is not None or time.monotonic() > deadline:
                raise TimeoutError(f"it never listens\n{said[-4000:]}")
            time.sleep(_PAUSE_S)


def as_json(law: Law, inputs: Inputs, wanted: list[tuple[str, str]]) -> bytes:
    """Return the same households as that API wants them, asking for ``wanted``."""
    told: dict[str, Any] = {
        "individus": {f"individu-{n}": defaultdict(dict) for n in range(inputs.persons)}
    }
    for key, members in inputs.members().items():
        told[_PLURALS[key]] = _groups(key, members)
    everything = {**inputs.values, **dict.fromkeys(wanted)}
    for (name, period), array in everything.items():
        entity = law.rule(name).entity
        of = told[_PLURALS.get(entity, "individus")]
        values = [None] * len(of) if array is None else np.asarray(array).tolist()
        for one, value in zip(of.values(), values, strict=True):
            one[name][period] = value
    return json.dumps(told, default=str).encode()


def _groups(key: str, members: Members) -> dict[str, Any]:
    groups: dict[str, Any] = {f"{key}-{n}": defaultdict(dict) for n in range(members.count)}
    for person, (of, role) in enumerate(zip(members.of.tolist(), members.roles, strict=True)):
        name, group = f"individu-{person}", groups[f"{key}-{of}"]
        plural = _ROLES[key][role]
        if plural == role:
            group[plural] = name
        else:
            group.setdefault(plural, []).append(name)
    return groups
