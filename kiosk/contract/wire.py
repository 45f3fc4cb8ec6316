"""Names and bounds of the wire itself, the same for the client and for the backend."""

from __future__ import annotations

import base64
import hashlib

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

#: Headers of a file that is sent by parts: the shape of draft-ietf-httpbis-resumable-upload, with
#: the digests of RFC 9530. One SHA-256 each, and nothing else.
OFFSET_HEADER = "Upload-Offset"
COMPLETE_HEADER = "Upload-Complete"
LENGTH_HEADER = "Upload-Length"
LIMIT_HEADER = "Upload-Limit"
WHOLE_DIGEST_HEADER = "Repr-Digest"
PART_DIGEST_HEADER = "Content-Digest"
DIGEST_PATTERN = r"^sha-256=:[A-Za-z0-9+/]{43}=:$"

#: What the body of a part is said to be.
PART_TYPE = "application/partial-upload"

#: Bytes of one part at most: what a broken link can cost.
MAX_PART_BYTES = 256 * 1024

#: Bounds of a file sent: bytes, pages of a PDF, pixels of an image.
MAX_FILE_BYTES = 10 * 1024 * 1024
MAX_PAGES = 30
MAX_PIXELS = 50_000_000
MAX_PIXELS_A_SIDE = 16_000


def sha256_field(content: bytes) -> str:
    """Return the SHA-256 of bytes as a digest field says it (RFC 9530, section 2)."""
    told = base64.b64encode(hashlib.sha256(content).digest()).decode()
    return f"sha-256=:{told}:"
