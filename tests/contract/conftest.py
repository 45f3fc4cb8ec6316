"""Fixtures of this folder."""

from caf_fixtures import backend_here, backend_process

__all__ = ["backend_here", "backend_process"]
