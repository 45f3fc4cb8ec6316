"""What makes a PDF one for archives: PDF/A-2u (ISO 19005-2), of a document all our own.

What it asks of the rest is kept by how pages are made: fonts embedded, characters that lead back
to Unicode, no transparency, no script, nothing outside the file, no encryption.
"""

from __future__ import annotations

import io
import struct
from functools import cache

import pikepdf
from PIL import ImageCms

_SRGB = "sRGB IEC61966-2.1"


def claim(document: pikepdf.Pdf) -> None:
    """Say that a document is PDF/A-2u, and what its colours mean."""
    profile = document.make_stream(srgb(), N=3, Alternate=pikepdf.Name.DeviceRGB)
    intent = pikepdf.Dictionary(
        Type=pikepdf.Name.OutputIntent,
        S=pikepdf.Name("/GTS_PDFA1"),
        OutputConditionIdentifier=pikepdf.String(_SRGB),
        Info=pikepdf.String(_SRGB),
        DestOutputProfile=profile,
    )
    document.Root["/OutputIntents"] = pikepdf.Array([document.make_indirect(intent)])
    with document.open_metadata(set_pikepdf_as_editor=False, update_docinfo=False) as metadata:
        metadata["pdfaid:part"] = "2"
        metadata["pdfaid:conformance"] = "U"


@cache
def srgb() -> bytes:
    """Return an ICC profile of sRGB, the same each time."""
    output = io.BytesIO(ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes())
    profile = bytearray(output.getvalue())
    # Date of making, header bytes 24 to 35 (ICC.1:2010, 7.2): no clock of a kiosk in a document.
    profile[24:36] = struct.pack(">6H", 2026, 1, 1, 0, 0, 0)
    # The identity that was summed over it, if any: zero is « not computed » (7.2.18).
    profile[84:100] = bytes(16)
    return bytes(profile)
