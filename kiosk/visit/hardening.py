"""What a process does so that nothing of a visitor outlives it.

Linux only, by ``prctl`` through ctypes: the standard library has no word for it.
"""

from __future__ import annotations

import ctypes
import os
import resource
import signal
from collections.abc import Callable

#: Files of a visit are for its own user only.
PRIVATE_UMASK = 0o077

# Numbers of linux/prctl.h.
_PR_SET_PDEATHSIG = 1
_PR_GET_DUMPABLE = 3
_PR_SET_DUMPABLE = 4
_PR_SET_CHILD_SUBREAPER = 36

# Loaded now: a child between fork and exec must not open a library.
_LIBC = ctypes.CDLL(None, use_errno=True)


def _prctl(option: int, argument: int) -> int:
    result: int = _LIBC.prctl(option, ctypes.c_ulong(argument), 0, 0, 0)
    if result < 0:
        number = ctypes.get_errno()
        raise OSError(number, os.strerror(number))
    return result


def harden() -> None:
    """Forbid core dumps and the tracing of this process, and write private files only.

    To be called first in every process that may hold personal data: the limits pass on to
    children, but ``exec`` makes a process dumpable again. Raises OSError when refused.
    """
    os.umask(PRIVATE_UMASK)
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    # A core piped to a program (core_pattern) ignores the limit, but not this.
    _prctl(_PR_SET_DUMPABLE, 0)


def is_hardened() -> bool:
    """Return whether :func:`harden` is in force in this process."""
    mask = os.umask(PRIVATE_UMASK)
    os.umask(mask)
    no_core = resource.getrlimit(resource.RLIMIT_CORE) == (0, 0)
    return mask == PRIVATE_UMASK and no_core and _prctl(_PR_GET_DUMPABLE, 0) == 0


def dying_with_parent() -> Callable[[], None]:
    """Return what a child calls between fork and exec to be killed when this thread dies."""
    parent = os.getpid()

    def die_with_parent() -> None:
        _prctl(_PR_SET_PDEATHSIG, signal.SIGKILL)
        # The parent may have died before the line above.
        if os.getppid() != parent:
            os.kill(os.getpid(), signal.SIGKILL)

    return die_with_parent


def die_with_parent() -> None:
    """Be killed when the thread that started this process dies.

    For a parent with threads of its own, which must not run Python between fork and exec. Who
    died before this call is noticed by what they shared: the end of a stream.
    """
    _prctl(_PR_SET_PDEATHSIG, signal.SIGKILL)


def adopt_orphans() -> None:
    """Make every orphaned descendant a child of this process, so that it can be found."""
    _prctl(_PR_SET_CHILD_SUBREAPER, 1)
