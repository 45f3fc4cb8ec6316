"""How often one address may fail to sign in, before anything of it is looked at."""

from __future__ import annotations

from collections import OrderedDict, deque
from collections.abc import Callable

#: Failures of one address in one span, in seconds. Each conseiller is locked by the policy much
#: sooner: this slows down who tries many names.
_MOST, _SPAN_S = 20, 900.0
#: Addresses remembered; the first forgotten is the one that failed the longest ago.
_ADDRESSES = 1000


class Tries:
    """Failures by address. Used in one loop."""

    def __init__(self, seconds: Callable[[], float]) -> None:
        self._seconds = seconds
        self._failed: OrderedDict[str, deque[float]] = OrderedDict()

    def wait_s(self, address: str) -> int:
        """Return the seconds until this address may try; 0: now."""
        failed = self._failed.get(address)
        if failed is None:
            return 0
        now_s = self._seconds()
        while failed and now_s - failed[0] >= _SPAN_S:
            failed.popleft()
        return 0 if len(failed) < _MOST else int(_SPAN_S - (now_s - failed[0])) + 1

    def begin(self, address: str) -> None:
        """Count a try, as failed until it is known not to be: many come at once."""
        failed = self._failed.setdefault(address, deque(maxlen=_MOST))
        failed.append(self._seconds())
        self._failed.move_to_end(address)
        while len(self._failed) > _ADDRESSES:
            self._failed.popitem(last=False)

    def worked(self, address: str) -> None:
        """Take back the last one: it was no failure."""
        if failed := self._failed.get(address):
            failed.pop()
