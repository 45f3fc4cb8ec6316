"""Files that people bring on a USB key: good ones, and those that make trouble."""

from __future__ import annotations

import struct
import zlib
from pathlib import Path

import pikepdf
from PIL import Image

from tests.visits.film import LETTER, draw_sheet


def photograph(folder: Path) -> Path:
    """Write a photograph of a letter."""
    path = folder / "lettre.jpg"
    Image.fromarray(draw_sheet(LETTER)[:, :, ::-1]).save(path, quality=90)
    return path


def good_pdf(folder: Path, pages: int = 2) -> Path:
    """Write a PDF of A4 pages."""
    path = folder / "bulletin.pdf"
    sheet = Image.fromarray(draw_sheet(LETTER)[:, :, ::-1])
    sheet.save(path, resolution=150, save_all=True, append_images=[sheet] * (pages - 1))
    return path


def encrypted_pdf(folder: Path) -> Path:
    """Write a PDF that only opens with a password."""
    path = folder / "protege.pdf"
    with pikepdf.open(good_pdf(folder)) as pdf:
        pdf.save(path, encryption=pikepdf.Encryption(owner="un secret", user="un secret"))
    return path


def broken_pdf(folder: Path) -> Path:
    """Write the beginning of a PDF, as a download that was interrupted leaves it."""
    path = folder / "interrompu.pdf"
    whole = good_pdf(folder).read_bytes()
    path.write_bytes(whole[:9] + b"\x00" * 2000)
    return path


def huge_png(folder: Path) -> Path:
    """Write a PNG that announces 30,000 x 30,000 pixels: a few bytes here, 2.7 GB once read."""
    path = folder / "immense.png"

    def chunk(kind: bytes, data: bytes) -> bytes:
        return (
            struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))
        )

    header = struct.pack(">IIBBBBB", 30_000, 30_000, 8, 2, 0, 0, 0)
    rows = zlib.compress(b"\x00" * 90_001 * 4, 9)
    path.write_bytes(
        b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", header) + chunk(b"IDAT", rows) + chunk(b"IEND", b"")
    )
    return path


def text_named_jpg(folder: Path) -> Path:
    """Write a text under the name of a photograph."""
    path = folder / "photo.jpg"
    path.write_text("Ceci n’est pas une photographie.\n" * 20)
    return path
