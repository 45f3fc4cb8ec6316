"""How a service says no."""

from __future__ import annotations

from collections.abc import Mapping

from kiosk.contract.problems import Code, problem


class Refused(Exception):
    """What was asked is refused; ``problem`` is the body of the answer, under ``headers``."""

    def __init__(
        self,
        code: Code,
        *,
        errors: Mapping[str, str] | None = None,
        retry_after: int | None = None,
        attempts_left: int | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> None:
        super().__init__(code.value)
        self.headers = dict(headers or {})
        self.problem = problem(
            code, errors=errors, retry_after=retry_after, attempts_left=attempts_left
        )
