"""Pictures that the server for telephones left in the private directory of the visit."""

from __future__ import annotations

import os
import stat
from pathlib import Path

from kiosk.scanner.faults import SourceFault
from kiosk.scanner.protocol.fault_codes import FaultCode
from kiosk.scanner.protocol.files import RECEIVED

#: Largest file read, in bytes: over what the settings allow a telephone to send.
_MOST = 50_000_000


def take(directory: Path, name: str) -> bytes:
    """Return the bytes of a received file, which is no more there afterwards.

    Raises :class:`SourceFault` FILE_NONE, FILE_TOO_LARGE.
    """
    if not RECEIVED.fullmatch(name):
        raise SourceFault(FaultCode.FILE_NONE)
    path = directory / name
    try:
        descriptor = os.open(path, os.O_RDONLY | os.O_NONBLOCK | os.O_CLOEXEC | os.O_NOFOLLOW)
        with os.fdopen(descriptor, "rb") as file:
            if not stat.S_ISREG(os.fstat(descriptor).st_mode):
                raise SourceFault(FaultCode.FILE_NONE)
            data = file.read(_MOST + 1)
    except OSError as error:
        raise SourceFault(FaultCode.FILE_NONE) from error
    finally:
        path.unlink(missing_ok=True)
    if len(data) > _MOST:
        raise SourceFault(FaultCode.FILE_TOO_LARGE)
    return data
