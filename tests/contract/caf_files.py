"""Files that people send, good and bad, made for the tests."""

from __future__ import annotations

import io
import struct
import zlib

import pikepdf
from PIL import Image
from reportlab.pdfgen.canvas import Canvas


def pdf(pages: int = 1, text: str = "Bonjour") -> bytes:
    made = io.BytesIO()
    canvas = Canvas(made, invariant=True)
    for number in range(pages):
        canvas.drawString(72, 720, f"{text} {number + 1}")
        canvas.showPage()
    canvas.save()
    return made.getvalue()


def encrypted_pdf(user: str) -> bytes:
    made = io.BytesIO()
    with pikepdf.open(io.BytesIO(pdf())) as opened:
        opened.save(made, encryption=pikepdf.Encryption(owner="patron", user=user))
    return made.getvalue()


def image(kind: str, width: int = 60, height: int = 40, **options: object) -> bytes:
    made = io.BytesIO()
    Image.linear_gradient("L").resize((width, height)).convert("RGB").save(made, kind, **options)
    return made.getvalue()


def png_announcing(width: int, height: int) -> bytes:
    """A small PNG whose header announces a huge picture."""

    def chunk(kind: bytes, data: bytes) -> bytes:
        check = struct.pack(">I", zlib.crc32(kind + data))
        return struct.pack(">I", len(data)) + kind + data + check

    header = struct.pack(">IIBBBBB", width, height, 8, 0, 0, 0, 0)
    data = zlib.compress(b"\0" * 1000)
    body = chunk(b"IHDR", header) + chunk(b"IDAT", data) + chunk(b"IEND", b"")
    return b"\x89PNG\r\n\x1a\n" + body
