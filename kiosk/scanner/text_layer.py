"""Words that lie invisibly over the picture of a page, to be searched, copied and read aloud.

The font draws nothing: one empty glyph, half an em wide, made here (OpenType 1.9, tables that
ISO 32000-1, 9.9 asks of an embedded TrueType). Each character of the document has a code of its
own, which a ToUnicode map leads back to it; so that any script is kept, in one small font.
"""

from __future__ import annotations

import struct
from collections.abc import Sequence

import pikepdf

from kiosk.scanner.text import PageText, Word

#: Name of the font in the resources of a page.
FONT = "/Words"

_UNITS = 1000
_ADVANCE = 500
_ASCENT, _DESCENT = 800, -200
#: Codes of a font, less code 0, which is no character.
_MOST = 0xFFFF


class Words:
    """The font of one document, and the characters that its pages use."""

    def __init__(self) -> None:
        self._codes: dict[str, int] = {}

    def drawn(self, text: PageText, width: float, height: float) -> bytes:
        """Return what draws the words on a page of ``width`` x ``height`` points."""
        across, down = width / text.width, height / text.height
        parts = ["BT 3 Tr"]
        for line in text.lines:
            # One baseline and one size a line, so that selecting it marks a band.
            top = min(word.top for word in line)
            bottom = max(word.top + word.height for word in line)
            size = max((bottom - top) * down, 1.0)
            baseline = height - bottom * down - size * _DESCENT / _UNITS
            parts.append(f"{FONT} {size:.2f} Tf")
            parts += self._line(line, across, baseline, size)
        return " ".join([*parts, "ET"]).encode()

    def font(self, document: pikepdf.Pdf) -> pikepdf.Object:
        """Return the font, once every page was drawn."""
        name = pikepdf.Name("/KioskWords")
        descriptor = pikepdf.Dictionary(
            Type=pikepdf.Name.FontDescriptor,
            FontName=name,
            # Symbolic: its codes are its own.
            Flags=4,
            FontBBox=[0, _DESCENT, _ADVANCE, _ASCENT],
            ItalicAngle=0,
            Ascent=_ASCENT,
            Descent=_DESCENT,
            CapHeight=_ASCENT,
            StemV=80,
            FontFile2=document.make_stream(empty_font(), Length1=len(empty_font())),
        )
        # Every code is glyph 1, the empty one.
        glyphs = b"\0\0" + b"\0\1" * len(self._codes)
        descendant = pikepdf.Dictionary(
            Type=pikepdf.Name.Font,
            Subtype=pikepdf.Name.CIDFontType2,
            BaseFont=name,
            CIDSystemInfo=pikepdf.Dictionary(
                Registry=pikepdf.String("Adobe"), Ordering=pikepdf.String("Identity"), Supplement=0
            ),
            FontDescriptor=document.make_indirect(descriptor),
            DW=_ADVANCE,
            CIDToGIDMap=document.make_stream(glyphs),
        )
        return document.make_indirect(
            pikepdf.Dictionary(
                Type=pikepdf.Name.Font,
                Subtype=pikepdf.Name.Type0,
                BaseFont=name,
                Encoding=pikepdf.Name("/Identity-H"),
                DescendantFonts=[document.make_indirect(descendant)],
                ToUnicode=document.make_stream(self._to_unicode()),
            )
        )

    def _line(self, line: Sequence[Word], across: float, baseline: float, size: float) -> list[str]:
        parts = []
        for word, following in zip(line, [*line[1:], None], strict=True):
            left, width = word.left * across, word.width * across
            parts.append(f"1 0 0 1 {left:.2f} {baseline:.2f} Tm")
            parts.append(self._shown(word.text, width, size))
            gap = following.left * across - left - width if following else 0.0
            if gap > 0:
                parts.append(self._shown(" ", gap, size))
        return parts

    def _shown(self, text: str, width: float, size: float) -> str:
        natural = len(text) * size * _ADVANCE / _UNITS
        scale = 100 * max(width, 0.1) / natural
        codes = "".join(f"{self._code(character):04X}" for character in text)
        return f"{scale:.1f} Tz <{codes}> Tj"

    def _code(self, character: str) -> int:
        known = self._codes.get(character)
        if known is None:
            # A document never has so many; the last code would be said twice, not overflow.
            known = self._codes[character] = min(len(self._codes) + 1, _MOST)
        return known

    def _to_unicode(self) -> bytes:
        pairs = [
            f"<{code:04X}> <{character.encode('utf-16-be').hex().upper()}>"
            for character, code in self._codes.items()
        ]
        # At most 100 a section (Adobe Technical Note 5014).
        sections = [pairs[start : start + 100] for start in range(0, len(pairs), 100)]
        maps = [
            f"{len(section)} beginbfchar\n" + "\n".join(section) + "\nendbfchar"
            for section in sections
        ]
        return "\n".join([_CMAP_HEAD, *maps, _CMAP_TAIL]).encode("ascii")


def empty_font() -> bytes:
    """Return a TrueType font of two glyphs that draw nothing."""
    box = (0, _DESCENT, _ADVANCE, _ASCENT)
    tables = {
        b"glyf": b"\0\0\0\0",
        b"head": struct.pack(
            ">IIIIHHqqhhhhHHhhh",
            *(0x00010000, 0x00010000, 0, 0x5F0F3CF5, 0x000B, _UNITS, 0, 0),
            *box,
            *(0, 8, 2, 0, 0),
        ),
        b"hhea": struct.pack(
            ">IhhhHhhhhhhhhhhhH",
            *(0x00010000, _ASCENT, _DESCENT, 0, _ADVANCE, 0, 0, _ADVANCE, 1, 0, 0),
            *(0, 0, 0, 0, 0, 2),
        ),
        b"hmtx": struct.pack(">HhHh", _ADVANCE, 0, _ADVANCE, 0),
        b"loca": struct.pack(">HHH", 0, 0, 0),
        b"maxp": struct.pack(">IHHHHHHHHHHHHHH", 0x00010000, 2, *[0] * 4, 1, *[0] * 8),
    }
    offset = 12 + 16 * len(tables)
    directory, body = b"", b""
    for tag, data in tables.items():
        padded = data + b"\0" * (-len(data) % 4)
        entry = struct.pack(">4sIII", tag, _checksum(padded), offset + len(body), len(data))
        directory += entry
        body += padded
    power = 1 << (len(tables).bit_length() - 1)
    head = struct.pack(
        ">IHHHH",
        *(0x00010000, len(tables), 16 * power, power.bit_length() - 1),
        16 * (len(tables) - power),
    )
    font = head + directory + body
    # The whole font must sum to this number (OpenType, table head).
    at = font.index(tables[b"head"]) + 8
    adjusted = (0xB1B0AFBA - _checksum(font)) & 0xFFFFFFFF
    return font[:at] + struct.pack(">I", adjusted) + font[at + 4 :]


def _checksum(data: bytes) -> int:
    numbers: tuple[int, ...] = struct.unpack(f">{len(data) // 4}I", data)
    return sum(numbers) & 0xFFFFFFFF


_CMAP_HEAD = """/CIDInit /ProcSet findresource begin
12 dict begin
begincmap
/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def
/CMapName /Adobe-Identity-UCS def
/CMapType 2 def
1 begincodespacerange
<0000> <FFFF>
endcodespacerange"""
_CMAP_TAIL = """endcmap
CMapName currentdict /CMap defineresource pop
end
end"""
