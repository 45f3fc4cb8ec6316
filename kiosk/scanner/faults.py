"""How the worker's rooms say that something went wrong."""

from __future__ import annotations

import errno
from collections.abc import Iterator
from contextlib import contextmanager

from kiosk.scanner.protocol.fault_codes import FaultCode


class SourceFault(Exception):
    """A request ends with this code. Its text is the code and nothing that was read."""

    def __init__(self, code: FaultCode) -> None:
        super().__init__(code.value)
        self.code = code


@contextmanager
def no_room_said() -> Iterator[None]:
    """Raise :class:`SourceFault` STORAGE_FULL where the private directory takes no more."""
    try:
        yield
    except OSError as error:
        if error.errno in (errno.ENOSPC, errno.EDQUOT):
            raise SourceFault(FaultCode.STORAGE_FULL) from error
        raise
