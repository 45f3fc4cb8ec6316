"""Files to damage: one of each kind that people bring, small, made here."""

from __future__ import annotations

import io
import zlib
from collections.abc import Callable

import numpy as np
import pikepdf
from pikepdf import Array, Dictionary, Name, String
from PIL import Image

_RNG = np.random.default_rng(20261127)


def seeds() -> dict[str, bytes]:
    """Return whole files by the name under which they lie on a key."""
    return {**_pictures(), **_documents()}


def _pictures() -> dict[str, bytes]:
    page = np.full((280, 200, 3), 245, np.uint8)
    page[40:240:12, 20:180] = _RNG.integers(0, 120, (17, 160, 3), np.uint8)
    colour = Image.fromarray(page)
    exif = Image.Exif()
    exif[0x0112] = 6
    exif[0x8825] = {1: "N", 2: (48.0, 53.0, 0.0)}
    frames = [colour, colour.rotate(180)]
    return {
        "plain.jpg": _saved(colour, "JPEG"),
        "progressive.jpg": _saved(colour, "JPEG", progressive=True, subsampling=2),
        "turned.jpg": _saved(colour, "JPEG", exif=exif, comment=b"c" * 40, dpi=(72, 72)),
        "cmyk.jpg": _saved(colour.convert("CMYK"), "JPEG"),
        "grey.jpg": _saved(colour.convert("L"), "JPEG", restart_marker_rows=2),
        "plain.png": _saved(colour, "PNG"),
        "palette.png": _saved(colour.convert("P"), "PNG", transparency=3),
        "clear.png": _saved(colour.convert("RGBA"), "PNG"),
        "deep.png": _saved(Image.fromarray(page[:, :, 0].astype(np.uint16) * 257), "PNG"),
        "bits.png": _saved(colour.convert("1"), "PNG"),
        "moving.png": _saved(frames[0], "PNG", save_all=True, append_images=frames[1:]),
        "moving.gif": _saved(frames[0], "GIF", save_all=True, append_images=frames[1:]),
        "photo.heic": b"\0\0\0\x18ftypheic\0\0\0\0mif1heic" + bytes(200),
    }


def _saved(image: Image.Image, kind: str, **options: object) -> bytes:
    output = io.BytesIO()
    image.save(output, kind, **options)
    return output.getvalue()


def _documents() -> dict[str, bytes]:
    return {
        "text.pdf": _document(lambda pdf: None),
        "packed.pdf": _document(
            lambda pdf: None, object_stream_mode=pikepdf.ObjectStreamMode.generate
        ),
        "form.pdf": _document(_add_form),
        "armed.pdf": _document(_arm),
        "layers.pdf": _document(_add_layers),
        "picture.pdf": _document(_add_picture),
        "locked.pdf": _document(
            lambda pdf: None, encryption=pikepdf.Encryption(user="", owner="o", R=4)
        ),
    }


def _document(change: Callable[[pikepdf.Pdf], None], **options: object) -> bytes:
    with pikepdf.new() as pdf:
        font = pdf.make_indirect(
            Dictionary(Type=Name.Font, Subtype=Name.Type1, BaseFont=Name.Helvetica)
        )
        for text in ("Attestation", "Bail"):
            page = Dictionary(
                Type=Name.Page,
                MediaBox=[0, 0, 200, 280],
                Resources=Dictionary(Font=Dictionary(F1=font)),
                Contents=pdf.make_stream(f"BT /F1 24 Tf 20 200 Td ({text}) Tj ET".encode()),
            )
            pdf.pages.append(pikepdf.Page(pdf.make_indirect(page)))
        change(pdf)
        output = io.BytesIO()
        pdf.save(output, **{"compress_streams": False, **options})
    return output.getvalue()


def _add_form(pdf: pikepdf.Pdf) -> None:
    look = pdf.make_stream(
        b"0 0 50 20 re f", Type=Name.XObject, Subtype=Name.Form, BBox=[0, 0, 50, 20]
    )
    field = pdf.make_indirect(
        Dictionary(
            Type=Name.Annot,
            Subtype=Name.Widget,
            FT=Name.Tx,
            T=String("nom"),
            V=String("Petitjean"),
            Rect=[20, 20, 120, 50],
            AP=Dictionary(N=look),
        )
    )
    pdf.pages[0].obj["/Annots"] = Array([field])
    pdf.Root["/AcroForm"] = Dictionary(Fields=Array([field]), NeedAppearances=True)


def _arm(pdf: pikepdf.Pdf) -> None:
    action = Dictionary(S=Name.JavaScript, JS=String("app.alert(1)"))
    pdf.Root["/OpenAction"] = action
    pdf.Root["/AA"] = Dictionary(WC=action)
    pdf.Root["/Names"] = Dictionary(JavaScript=Dictionary(Names=Array([String("a"), action])))
    pdf.pages[0].obj["/AA"] = Dictionary(O=Dictionary(S=Name.Launch, F=String("/bin/sh")))
    pdf.attachments["a.exe"] = b"MZ" + bytes(100)


def _add_layers(pdf: pikepdf.Pdf) -> None:
    group = pdf.make_indirect(Dictionary(Type=Name.OCG, Name=String("l")))
    pdf.Root["/OCProperties"] = Dictionary(
        OCGs=Array([group]), D=Dictionary(ON=Array([group]), OFF=Array([]))
    )


def _add_picture(pdf: pikepdf.Pdf) -> None:
    pixels = _RNG.bytes(30 * 30 * 3)
    picture = pdf.make_stream(
        zlib.compress(pixels),
        Type=Name.XObject,
        Subtype=Name.Image,
        Width=30,
        Height=30,
        ColorSpace=Name.DeviceRGB,
        BitsPerComponent=8,
        Filter=Name.FlateDecode,
    )
    pdf.pages[0].obj["/Resources"]["/XObject"] = Dictionary(I=picture)
    pdf.pages[0].obj["/Contents"] = pdf.make_stream(b"q 100 0 0 100 20 20 cm /I Do Q")
