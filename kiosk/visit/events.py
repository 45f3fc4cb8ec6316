"""The register of everything that may be logged, and the only way to log it.

An event has a name and typed fields: counts, durations, enumerated words, identifiers of
our own making. There is no free text, so no personal data can reach a log by accident.
``docs/events.md`` is written from this register: ``python -m kiosk.visit.events``.
"""

from __future__ import annotations

import json
import os
import re
import select
import sys
import time
from dataclasses import dataclass
from enum import Enum, StrEnum

#: Variable that holds the descriptor on which to log; standard error without it.
LOG_FD = "KIOSK_LOG_FD"


class Field(Enum):
    """The kinds of value that an event may carry, each with what it accepts."""

    COUNT = "a whole number"
    SECONDS = "a duration in seconds"
    YES_NO = "true or false"
    WORD = "a word of one of our enumerations, such as a code of the contract"
    VISIT = "the random identifier of a visit, 16 hexadecimal digits"
    ERRNO = "the name of an error of the system, such as ENOSPC"
    PLACE = "a module and a line of our own code, such as kiosk.client.http:42"
    KIND = "the name of a class of exception"


_PATTERNS = {
    Field.VISIT: re.compile(r"[0-9a-f]{16}"),
    Field.ERRNO: re.compile(r"E[A-Z0-9]{1,20}"),
    Field.PLACE: re.compile(r"kiosk(\.[a-z_][a-z0-9_]*)*:[0-9]{1,6}"),
    Field.KIND: re.compile(r"[A-Z][A-Za-z0-9]{0,63}"),
}

#: Stands for a visit whose identifier is not known.
NO_VISIT = "0" * 16

Value = str | int | float | bool


def is_visit_id(text: str) -> bool:
    """Return whether ``text`` is the identifier of a visit, as the supervisor makes them."""
    return _PATTERNS[Field.VISIT].fullmatch(text) is not None


class Event(StrEnum):
    """Everything that may be logged."""

    # The supervisor.
    SUPERVISOR_STARTED = "supervisor-started"
    SUPERVISOR_STOPPING = "supervisor-stopping"
    SUPERVISOR_STOPPED = "supervisor-stopped"
    STALE_FOUND = "stale-found"
    # Visits, as their supervisor sees them.
    VISIT_STARTED = "visit-started"
    VISIT_LOADED = "visit-loaded"
    VISIT_SHOWN = "visit-shown"
    VISIT_PAINTED = "visit-painted"
    VISIT_OVER = "visit-over"
    VISIT_ERASED = "visit-erased"
    VISIT_NOT_ERASED = "visit-not-erased"
    VISIT_NOT_STARTED = "visit-not-started"
    VISIT_UNKILLABLE = "visit-unkillable"
    ORPHANS_KILLED = "orphans-killed"
    RESTART_DELAYED = "restart-delayed"
    # What follows a visit.
    JOBS_CANCELLED = "jobs-cancelled"
    JOBS_NOT_CANCELLED = "jobs-not-cancelled"
    BACKEND_NOT_TOLD = "backend-not-told"
    # The embedded backend, as the supervisor sees it.
    BACKEND_STARTED = "backend-started"
    BACKEND_READY = "backend-ready"
    BACKEND_NOT_STARTED = "backend-not-started"
    BACKEND_GONE = "backend-gone"
    # Inside a visit.
    IDLE_WARNED = "idle-warned"
    IDLE_ANSWERED = "idle-answered"
    SIGN_IN_DONE = "sign-in-done"
    SIGN_IN_REFUSED = "sign-in-refused"
    REQUEST_FAILED = "request-failed"
    PRINT_PHASE = "print-phase"
    PRINT_REFUSED = "print-refused"
    SCAN_FAULT = "scan-fault"
    PHONE_OPENED = "phone-opened"
    PHONE_FAULT = "phone-fault"
    ATTESTATION_PRINTED = "attestation-printed"
    ESTIMATE_PRINTED = "estimate-printed"
    NOTE_PRINTED = "note-printed"
    PRINT_UNFINISHED = "print-unfinished"
    DEBT_REPAID = "debt-repaid"
    DOCUMENT_POSTED = "document-posted"
    DOCUMENT_SENT = "document-sent"
    MEETING_BOOKED = "meeting-booked"
    MEETING_CANCELLED = "meeting-cancelled"
    MANDAT_GIVEN = "mandat-given"
    CONSEILLER_SEEN_OUT = "conseiller-seen-out"
    DEMARCHE_SENT = "demarche-sent"
    UNEXPECTED_ERROR = "unexpected-error"


@dataclass(frozen=True, slots=True)
class Declaration:
    """What an event means, what an operator does about it, and its fields."""

    meaning: str
    fields: dict[str, Field]
    advice: str = ""


_VISIT = {"visit": Field.VISIT}

REGISTER: dict[Event, Declaration] = {
    Event.SUPERVISOR_STARTED: Declaration(
        "The kiosk starts; `in_memory` tells whether private directories lie on tmpfs.",
        {"in_memory": Field.YES_NO, "embedded_backend": Field.YES_NO},
        "When `in_memory` is false, mount a tmpfs on /dev/shm: see `kiosk doctor`.",
    ),
    Event.SUPERVISOR_STOPPING: Declaration("The kiosk was asked to stop.", {}),
    Event.SUPERVISOR_STOPPED: Declaration(
        "The kiosk stopped; `left` counts directories that could not be removed.",
        {"left": Field.COUNT},
        "When `left` is not 0, look at the `visit-not-erased` events before.",
    ),
    Event.STALE_FOUND: Declaration(
        "Directories of an earlier kiosk, killed before it could erase them, were found and "
        "are erased now.",
        {"directories": Field.COUNT, "processes": Field.COUNT},
        "Find out why the kiosk was killed: power, memory, an operator.",
    ),
    Event.VISIT_STARTED: Declaration(
        "A visit's process was started.", {**_VISIT, "pid": Field.COUNT}
    ),
    Event.VISIT_LOADED: Declaration(
        "A visit is loaded, hidden, and waits to be shown.", {**_VISIT, "after_s": Field.SECONDS}
    ),
    Event.VISIT_SHOWN: Declaration(
        "A visit was told to show the attract screen.", {**_VISIT, "reason": Field.WORD}
    ),
    Event.VISIT_PAINTED: Declaration(
        "The attract screen is on the screen, so long after it was asked for.",
        {**_VISIT, "after_s": Field.SECONDS},
    ),
    Event.VISIT_OVER: Declaration(
        "A visit is over: `outcome` says how (button, idle, conseiller, failure, crash, "
        "silence, load-timeout, broken-channel, stopped); `lasted_s` since it was shown.",
        {
            **_VISIT,
            "outcome": Field.WORD,
            "lasted_s": Field.SECONDS,
            "shown": Field.YES_NO,
        },
        "Crashes and silences are defects: send the events around them to the maintainers.",
    ),
    Event.VISIT_ERASED: Declaration("No process and no file of the visit is left.", _VISIT),
    Event.VISIT_NOT_ERASED: Declaration(
        "The private directory could not be removed; it is tried again after each visit.",
        {**_VISIT, "entries": Field.COUNT, "error": Field.ERRNO},
        "Take the kiosk out of service, remove the directory by hand, find the cause.",
    ),
    Event.VISIT_NOT_STARTED: Declaration(
        "A visit could not be started; it is tried again after a delay.",
        {"error": Field.ERRNO},
        "ENOSPC: the file system of private directories is full. ENOENT: the command of "
        "visits is wrong. ENOMEM, EAGAIN: the machine is short of memory or processes.",
    ),
    Event.VISIT_UNKILLABLE: Declaration(
        "A killed visit has not died yet: a device driver holds it.",
        _VISIT,
        "Unplug the camera and the scanner, or restart the machine.",
    ),
    Event.ORPHANS_KILLED: Declaration(
        "Processes that had escaped from a visit were found and killed.",
        {"processes": Field.COUNT},
    ),
    Event.RESTART_DELAYED: Declaration(
        "Visits die as soon as they start; the next one waits.",
        {"failures": Field.COUNT, "delay_s": Field.SECONDS},
        "Run `kiosk doctor`; look at the `unexpected-error` events before.",
    ),
    Event.JOBS_CANCELLED: Declaration(
        "Print jobs that the visit left unfinished were cancelled.",
        {**_VISIT, "jobs": Field.COUNT},
        "A sheet may be left in the tray.",
    ),
    Event.JOBS_NOT_CANCELLED: Declaration(
        "Print jobs that the visit left unfinished could not be cancelled.",
        {**_VISIT, "jobs": Field.COUNT},
        "Look at the printer and empty its queue: somebody's papers may come out.",
    ),
    Event.BACKEND_NOT_TOLD: Declaration(
        "The backend could not be told that a visit is over; its session ends by itself.",
        _VISIT,
    ),
    Event.BACKEND_STARTED: Declaration("The embedded backend was started.", {}),
    Event.BACKEND_READY: Declaration("The embedded backend answers.", {"after_s": Field.SECONDS}),
    Event.BACKEND_NOT_STARTED: Declaration(
        "The embedded backend could not be started; it is tried again after a delay.",
        {"error": Field.ERRNO},
        "ENOENT: its command is wrong. ENOMEM, EAGAIN: the machine is short of memory or "
        "processes.",
    ),
    Event.BACKEND_GONE: Declaration(
        "The embedded backend died and is started again after `delay_s`.",
        {"failures": Field.COUNT, "delay_s": Field.SECONDS},
        "Look at what it wrote before; `kiosk doctor` tries its database.",
    ),
    Event.IDLE_WARNED: Declaration("The visitor was asked whether they are still there.", {}),
    Event.IDLE_ANSWERED: Declaration("The visitor is still there.", {}),
    Event.SIGN_IN_DONE: Declaration("A person signed in.", {"role": Field.WORD}),
    Event.SIGN_IN_REFUSED: Declaration("A sign-in was refused.", {"code": Field.WORD}),
    Event.REQUEST_FAILED: Declaration(
        "A request to the backend failed with this code of the contract.",
        {"code": Field.WORD},
        "`unreachable` and `timeout`: look at the network and at the backend.",
    ),
    Event.PRINT_PHASE: Declaration("A print job came to this phase.", {"phase": Field.WORD}),
    Event.PRINT_REFUSED: Declaration(
        "The printer did not take a document.", {"reason": Field.WORD}, "Look at the printer."
    ),
    Event.SCAN_FAULT: Declaration(
        "The camera, the scanner or a file could not be used, or the capture worker died.",
        {"fault": Field.WORD},
        "`worker-died`: often a camera or scanner driver; look at the kernel's log.",
    ),
    Event.PHONE_OPENED: Declaration(
        "A page for the visitor's telephone was opened on the network.", {}
    ),
    Event.PHONE_FAULT: Declaration(
        "There is no page for telephones: no network, no server, or its time is over.",
        {"fault": Field.WORD},
        "`no-network`: see `[phone] address`. `failed`: the port is taken, or the certificate "
        "cannot be read; run `kiosk doctor`.",
    ),
    Event.ATTESTATION_PRINTED: Declaration(
        "An attestation came out of the printer.", {"kind": Field.WORD, "copies": Field.COUNT}
    ),
    Event.ESTIMATE_PRINTED: Declaration("The summary of an estimate came out of the printer.", {}),
    Event.NOTE_PRINTED: Declaration(
        "A note came out of the printer: an identifier, whom to ask, a receipt.",
        {"kind": Field.WORD},
    ),
    Event.PRINT_UNFINISHED: Declaration(
        "The visit ended before its print did; the job is cancelled.", {"kind": Field.WORD}
    ),
    Event.DEBT_REPAID: Declaration("All or part of a debt was repaid.", {}),
    Event.DOCUMENT_POSTED: Declaration("A document was asked by post.", {}),
    Event.MEETING_BOOKED: Declaration("An appointment was made.", {}),
    Event.MEETING_CANCELLED: Declaration("An appointment was given back.", {}),
    Event.MANDAT_GIVEN: Declaration("The visitor let a conseiller help them.", {}),
    Event.CONSEILLER_SEEN_OUT: Declaration("A conseiller was signed out of the visit.", {}),
    Event.DOCUMENT_SENT: Declaration(
        "A document was received by the backend.", {"pages": Field.COUNT}
    ),
    Event.DEMARCHE_SENT: Declaration(
        "A démarche was received by the backend; `category` is of which kind.",
        {"category": Field.WORD},
    ),
    Event.UNEXPECTED_ERROR: Declaration(
        "A defect: an exception that nobody expected, of this kind, raised at this place.",
        {"error": Field.KIND, "place": Field.PLACE},
        "Send it to the maintainers. It carries no message on purpose.",
    ),
}


class UndeclaredEvent(Exception):
    """An event was logged with other fields, or other kinds of value, than declared."""


def log(event: Event, **values: Value) -> None:
    """Write ``event`` as one line of JSON.

    Raises :class:`UndeclaredEvent` when the fields are not exactly those declared: a
    defect of the caller, found by its first test. A log that cannot be written is lost,
    rather than the visit.
    """
    put(render(event, values))


def put(line: bytes) -> None:
    """Write ``line``, at most 4,096 bytes, where events go; lose it when that is not read."""
    target = int(os.environ.get(LOG_FD, "2"))
    try:
        # Whoever does not read our log must not be able to stop the kiosk.
        if select.select([], [target], [], 0)[1]:
            # One write, so that lines of several processes never mix.
            os.write(target, line)
    except OSError:
        return


def render(event: Event, values: dict[str, Value]) -> bytes:
    """Return the line that says ``event``; raise :class:`UndeclaredEvent`."""
    declared = REGISTER[event].fields
    if values.keys() != declared.keys():
        raise UndeclaredEvent(f"{event}: fields are {sorted(declared)}")
    for name, value in values.items():
        if not _accepts(declared[name], value):
            # The value itself is not repeated: it may be personal.
            raise UndeclaredEvent(f"{event}: {name} is not {declared[name].value}")
    said: dict[str, Value] = {"at": round(time.time(), 3), "event": event.value}
    said |= {n: round(v, 3) if isinstance(v, float) else v for n, v in values.items()}
    return json.dumps(said, separators=(",", ":")).encode() + b"\n"


def log_unexpected(error: BaseException) -> None:
    """Log a defect: the class of ``error`` and where our code raised it, never its message."""
    place = "kiosk:0"
    traceback = error.__traceback__
    while traceback is not None:
        module = traceback.tb_frame.f_globals.get("__name__", "")
        if _PATTERNS[Field.PLACE].fullmatch(f"{module}:{traceback.tb_lineno}"):
            place = f"{module}:{traceback.tb_lineno}"
        traceback = traceback.tb_next
    kind = type(error).__name__.lstrip("_")
    known = _PATTERNS[Field.KIND].fullmatch(kind)
    log(Event.UNEXPECTED_ERROR, error=kind if known else "Exception", place=place)


def _accepts(field: Field, value: Value) -> bool:
    match field:
        case Field.COUNT:
            return isinstance(value, int) and not isinstance(value, bool)
        case Field.SECONDS:
            return isinstance(value, int | float) and not isinstance(value, bool)
        case Field.YES_NO:
            return isinstance(value, bool)
        case Field.WORD:
            # An enumeration and not a pattern: a password may look like a word.
            return isinstance(value, StrEnum)
        case _:
            pattern = _PATTERNS[field]
            return isinstance(value, str) and pattern.fullmatch(value) is not None


def document() -> str:
    """Return ``docs/events.md``: the register, for operators."""
    lines = [
        "# Events",
        "",
        "Everything that a kiosk may log, one line of JSON each, on standard error: `at` "
        "(seconds since 1970), `event`, and the fields below.",
        "There is no free text and no personal data. Written from `kiosk/visit/events.py` by "
        "`python -m kiosk.visit.events`.",
        "",
    ]
    for event, declaration in REGISTER.items():
        lines += [f"## {event.value}", "", declaration.meaning, ""]
        lines += [f"- `{name}`: {field.value}" for name, field in declaration.fields.items()]
        lines += [""] if declaration.fields else []
        lines += [f"*What to do:* {declaration.advice}", ""] if declaration.advice else []
    return "\n".join(lines)


if __name__ == "__main__":
    sys.stdout.write(document())
