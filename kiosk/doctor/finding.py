"""What a check found: a state and the sentences that say it, by their ids."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum


class Status(StrEnum):
    """How a part is. Only ``FAILED`` keeps the kiosk from doing what it is for."""

    OK = "ok"
    WARNING = "warning"
    FAILED = "failed"
    ABSENT = "absent"
    """Not there, and not asked for by the settings."""


class Part(StrEnum):
    """What is checked, in the order of the report; each has the words ``doctor-part-<part>``."""

    DISPLAY = "display"
    FONTS = "fonts"
    CAMERA = "camera"
    SCANNER = "scanner"
    READER = "reader"
    PHONE = "phone"
    PRINTER = "printer"
    BACKEND = "backend"
    LAW = "law"
    OUTBOX = "outbox"
    CONTENT = "content"
    MEMORY = "memory"
    CORES = "cores"
    DISK = "disk"


class Diagnosis(StrEnum):
    """Every sentence of a finding: a message, whose ``.advice`` says what to do if need be."""

    SILENT = "doctor-silent"
    BROKEN = "doctor-broken"

    DISPLAY_OK = "doctor-display-ok"
    DISPLAY_NONE = "doctor-display-none"
    DISPLAY_REFUSED = "doctor-display-refused"
    DISPLAY_LIBRARY = "doctor-display-library"

    FONTS_OK = "doctor-fonts-ok"
    FONTS_MISSING = "doctor-fonts-missing"
    FONTS_UNKNOWN = "doctor-fonts-unknown"

    CAMERA_OK = "doctor-camera-ok"
    CAMERA_UNSET = "doctor-camera-unset"
    CAMERA_NONE = "doctor-camera-none"
    CAMERA_MISSING = "doctor-camera-missing"
    CAMERA_BUSY = "doctor-camera-busy"
    CAMERA_SILENT = "doctor-camera-silent"
    CAMERA_BLACK = "doctor-camera-black"

    SCANNER_OK = "doctor-scanner-ok"
    SCANNER_UNSET = "doctor-scanner-unset"
    SCANNER_NONE = "doctor-scanner-none"
    SCANNER_MISSING = "doctor-scanner-missing"
    SCANNER_SILENT = "doctor-scanner-silent"

    PHONE_OK = "doctor-phone-ok"
    PHONE_UNSET = "doctor-phone-unset"
    PHONE_NO_NETWORK = "doctor-phone-no-network"
    PHONE_ALONE = "doctor-phone-alone"
    PHONE_FAILED = "doctor-phone-failed"

    READER_OK = "doctor-reader-ok"
    READER_NONE = "doctor-reader-none"
    READER_DATA = "doctor-reader-data"

    CAPTURE_DIED = "doctor-capture-died"

    PRINTER_OK = "doctor-printer-ok"
    PRINTER_UNSET = "doctor-printer-unset"
    PRINTER_BLOCKED = "doctor-printer-blocked"
    PRINTER_WARNED = "doctor-printer-warned"

    BACKEND_EMBEDDED_OK = "doctor-backend-embedded-ok"
    BACKEND_EMBEDDED_FAILED = "doctor-backend-embedded-failed"
    BACKEND_FOLDER = "doctor-backend-folder"
    BACKEND_OK = "doctor-backend-ok"
    BACKEND_REFUSED = "doctor-backend-refused"

    LAW_OK = "doctor-law-ok"
    LAW_FAILED = "doctor-law-failed"
    LAW_ELSEWHERE = "doctor-law-elsewhere"

    OUTBOX_OK = "doctor-outbox-ok"
    OUTBOX_NONE = "doctor-outbox-none"
    OUTBOX_ELSEWHERE = "doctor-outbox-elsewhere"
    OUTBOX_DEMONSTRATION_OK = "doctor-outbox-demonstration-ok"
    OUTBOX_DEMONSTRATION_REAL = "doctor-outbox-demonstration-real"
    OUTBOX_REFUSED = "doctor-outbox-refused"
    OUTBOX_EMAIL_FAILED = "doctor-outbox-email-failed"
    OUTBOX_SMS_FAILED = "doctor-outbox-sms-failed"
    OUTBOX_FOLDER = "doctor-outbox-folder"

    CONTENT_OK = "doctor-content-ok"
    CONTENT_SHIPPED_OK = "doctor-content-shipped-ok"
    CONTENT_FAULTY = "doctor-content-faulty"
    CONTENT_ELSEWHERE = "doctor-content-elsewhere"

    MEMORY_OK = "doctor-memory-ok"
    MEMORY_DISK = "doctor-memory-disk"
    MEMORY_SWAP = "doctor-memory-swap"

    CORES_OK = "doctor-cores-ok"
    CORES_PIPED = "doctor-cores-piped"
    CORES_KEPT = "doctor-cores-kept"

    DISK_OK = "doctor-disk-ok"
    DISK_LOW = "doctor-disk-low"
    DISK_FULL = "doctor-disk-full"


@dataclass(frozen=True, slots=True)
class Finding:
    """The state of one part, what is said of it, and what fills its placeholders.

    ``sentences`` are messages of another room that say more, their ``.hint`` what to do.
    """

    part: Part
    status: Status
    diagnosis: Diagnosis
    details: dict[str, str] = field(default_factory=dict)
    sentences: tuple[str, ...] = ()
