"""The description of the contract, as OpenAPI."""

from __future__ import annotations

import json
from typing import Any

from fastapi import FastAPI
from fastapi.openapi.utils import get_openapi

from kiosk.backend.http.gate import HEALTH
from kiosk.contract.problems import MEDIA_TYPE

_SCHEME = "kiosk"


def describe(app: FastAPI) -> None:
    """Make ``app`` describe itself with its own errors rather than the framework's."""

    def build() -> dict[str, Any]:
        if app.openapi_schema is None:
            app.openapi_schema = _described(app)
        return app.openapi_schema

    app.openapi = build  # type: ignore[method-assign]


def as_text(app: FastAPI) -> str:
    """Return the description as it is kept in ``docs/openapi.json``."""
    return json.dumps(app.openapi(), indent=2, ensure_ascii=False, sort_keys=True) + "\n"


def _described(app: FastAPI) -> dict[str, Any]:
    schema = get_openapi(
        title=app.title,
        version=app.version,
        summary="What a kiosk asks of a Caf. Money is in cents of euro, months are YYYY-MM.",
        routes=app.routes,
    )
    components = schema.setdefault("components", {})
    components["securitySchemes"] = {_SCHEME: {"type": "http", "scheme": "bearer"}}
    for path, operations in schema["paths"].items():
        for operation in operations.values():
            if path != HEALTH:
                operation["security"] = [{_SCHEME: []}]
            for status, answer in operation["responses"].items():
                if status.startswith(("4", "5")):
                    _say_problem(answer)
    # The framework's own errors are never sent.
    for name in ("HTTPValidationError", "ValidationError"):
        components.get("schemas", {}).pop(name, None)
    return schema


def _say_problem(answer: dict[str, Any]) -> None:
    answer["content"] = {MEDIA_TYPE: {"schema": {"$ref": "#/components/schemas/Problem"}}}
