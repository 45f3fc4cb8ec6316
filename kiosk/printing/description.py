"""What a printer says of itself, and of the device behind it when it is a queue of CUPS."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace

from kiosk.printing.codec import Attribute, Group, Operation, Tag
from kiosk.printing.connection import REQUESTING_USER, Connection
from kiosk.printing.protocol import PrinterStatus, PrintingError, Reason
from kiosk.printing.reasons import read_status

PDF = "application/pdf"
PWG_RASTER = "image/pwg-raster"
#: Resolutions at which a page may be drawn, the most wanted first.
RESOLUTIONS = (300, 600, 200, 150)
A4 = "iso_a4_210x297mm"

_STATE_ATTRIBUTES = (
    "printer-state",
    "printer-state-reasons",
    "printer-is-accepting-jobs",
    "queued-job-count",
)
_ATTRIBUTES = (
    *_STATE_ATTRIBUTES,
    "operations-supported",
    "document-format-supported",
    "pwg-raster-document-resolution-supported",
    "pwg-raster-document-type-supported",
    "media-supported",
    "sides-supported",
    "print-scaling-supported",
    "cups-version",
    "device-uri",
)


def user() -> Attribute:
    """Return the owner of every request, the same for every visitor."""
    return Attribute(Tag.NAME, "requesting-user-name", (REQUESTING_USER,))


@dataclass(frozen=True, slots=True)
class Description:
    """A printer at one moment."""

    attributes: Group
    status: PrinterStatus

    @property
    def format(self) -> str | None:
        """The format in which to send a PDF: as it is, drawn, or None when the printer reads
        neither. One that names no format is believed to read PDF."""
        formats = self.attributes.words("document-format-supported")
        if not formats or PDF in formats:
            return PDF
        types = self.attributes.words("pwg-raster-document-type-supported")
        if PWG_RASTER in formats and "sgray_8" in types:
            return PWG_RASTER
        return None

    @property
    def dpi(self) -> int:
        """The resolution at which to draw for the printer, in dots per inch."""
        known = self.attributes.words("pwg-raster-document-resolution-supported")
        return next((n for n in RESOLUTIONS if f"{n}x{n}dpi" in known), RESOLUTIONS[0])

    @property
    def creates_jobs(self) -> bool:
        """Whether a job can be created before its document is sent."""
        operations = self.attributes.integers("operations-supported")
        wanted = {Operation.CREATE_JOB, Operation.SEND_DOCUMENT}
        return not operations or wanted <= set(operations)

    @property
    def counts_sides(self) -> bool:
        """Whether its counts are of printed sides. CUPS counts what its filters wrote,
        again for each new try, long before the device printed anything."""
        return self.attributes.word("cups-version") is None

    def template(self, copies: int) -> tuple[Attribute, ...]:
        """Return the job template attributes: what we want and the printer knows."""
        wanted = (
            ("media", A4),
            ("sides", "one-sided"),
            # Any scaling would move the address out of the window of the envelope.
            ("print-scaling", "none"),
        )
        template = [
            Attribute(Tag.KEYWORD, name, (value,))
            for name, value in wanted
            if value in self.attributes.words(f"{name}-supported")
        ]
        if copies > 1:
            template.append(Attribute(Tag.INTEGER, "copies", (copies,)))
        return tuple(template)


async def describe(link: Connection, *, tray_count: int) -> Description:
    """Ask the printer, and the device behind it, what they are and how they are.

    An idle queue of CUPS knows nothing of its device: it would take a job for a printer
    that is unplugged or has no paper. When the device speaks IPP too, it is asked as well.
    Raises :class:`PrintingError` when the printer itself cannot be asked.
    """
    attributes = await _ask(link, _ATTRIBUTES)
    status = read_status(attributes, tray_count=tray_count)
    device = attributes.word("device-uri") or ""
    if device.startswith(("ipp://", "ipps://")):
        status = _merge(status, await _device_status(device, tray_count))
    return Description(attributes, status)


async def _ask(link: Connection, names: tuple[str, ...]) -> Group:
    wanted = Attribute(Tag.KEYWORD, "requested-attributes", names)
    answer = await link.request(Operation.GET_PRINTER_ATTRIBUTES, (user(), wanted))
    attributes = answer.group(Tag.PRINTER_GROUP)
    if attributes.integer("printer-state") is None:  # Every printer has one.
        raise PrintingError(Reason.NOT_A_PRINTER)
    return attributes


async def _device_status(uri: str, tray_count: int) -> PrinterStatus:
    try:
        async with Connection(uri) as device:
            return read_status(await _ask(device, _STATE_ATTRIBUTES), tray_count=tray_count)
    except PrintingError as error:
        # A device that refuses us may well obey CUPS; one that is gone obeys nobody.
        gone = error.reason is Reason.OFFLINE
        return PrinterStatus(blockers=(Reason.OFFLINE,) if gone else ())
    except ValueError:  # An address that only CUPS can read.
        return PrinterStatus()


def _merge(queue: PrinterStatus, device: PrinterStatus) -> PrinterStatus:
    """Return the troubles of both, the device's first; the jobs are those of the queue."""
    return replace(
        queue,
        blockers=_once((*device.blockers, *queue.blockers)),
        warnings=_once((*device.warnings, *queue.warnings)),
    )


def _once(reasons: Iterable[Reason]) -> tuple[Reason, ...]:
    return tuple(dict.fromkeys(reasons))
