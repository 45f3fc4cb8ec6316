"""How the worker's rooms say that something went wrong."""

from __future__ import annotations

from kiosk.scanner.protocol.fault_codes import FaultCode


class SourceFault(Exception):
    """A request ends with this code. Its text is the code and nothing that was read."""

    def __init__(self, code: FaultCode) -> None:
        super().__init__(code.value)
        self.code = code
