"""What the backend keeps, and in which transactions."""

from kiosk.backend.store.database import Database, DatabaseRefused

__all__ = ["Database", "DatabaseRefused"]
