"""Fixtures of this folder."""

from caf_fixtures import backend_here, backend_process, caf_on_postgresql, caf_on_sqlite

__all__ = ["backend_here", "backend_process", "caf_on_postgresql", "caf_on_sqlite"]
