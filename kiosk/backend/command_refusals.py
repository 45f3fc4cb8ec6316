"""Why a command about the database of the settings cannot be done, in one line for people."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager


class CommandRefused(Exception):
    """The command cannot be done; the message says what to do."""


@contextmanager
def refusals_said() -> Iterator[None]:
    """Raise :class:`CommandRefused` for what settings, database, keys and files may refuse."""
    # Here and not above: the command line is read before any of these is needed.
    from pydantic import ValidationError
    from sqlalchemy.exc import SQLAlchemyError

    from kiosk.accompaniment.journal_keys import KeyRefused
    from kiosk.backend.store import DatabaseRefused

    try:
        yield
    except ValidationError as error:
        raise CommandRefused(f"kiosk.toml is not in order: {error}") from error
    except (DatabaseRefused, KeyRefused) as refused:
        raise CommandRefused(str(refused)) from refused
    except SQLAlchemyError as error:
        why = f"the database cannot be used ({type(error).__name__})"
        raise CommandRefused(why) from error
    except OSError as error:
        raise CommandRefused(f"{error.strerror}: {error.filename}") from error
