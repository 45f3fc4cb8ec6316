"""Names and bounds of the wire itself, the same for the client and for the backend."""

from __future__ import annotations

#: Root of every path.
PREFIX = "/v1"

#: Header that carries the token of the person signed in.
SESSION_HEADER = "Caf-Session"

#: Header that names the visit, so that ending it ends all that was opened in it.
VISIT_HEADER = "Kiosk-Visit"
VISIT_PATTERN = r"^[A-Za-z0-9_-]{8,64}$"

#: Header that makes a creation happen once however often it is sent.
IDEMPOTENCY_HEADER = "Idempotency-Key"
IDEMPOTENCY_PATTERN = r"^[A-Za-z0-9_-]{16,64}$"

#: Bounds of a file sent: bytes, pages of a PDF, pixels of an image.
MAX_FILE_BYTES = 10 * 1024 * 1024
MAX_PAGES = 30
MAX_PIXELS = 50_000_000
MAX_PIXELS_A_SIDE = 16_000
