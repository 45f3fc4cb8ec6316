"""PDFs of other people: what is drawn is kept, what acts is left behind."""

from __future__ import annotations

import base64
import io
import zlib
from collections.abc import Callable

import numpy as np
import pikepdf
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from pikepdf import Array, Dictionary, Name, String
from scan_helpers import text_pdf

from kiosk.scanner.faults import SourceFault
from kiosk.scanner.jobs import Job
from kiosk.scanner.limits import MAX_PAGE_BYTES, MAX_PDF_PAGES
from kiosk.scanner.protocol.fault_codes import FaultCode
from kiosk.scanner.sources.pdfs import PdfPage, read_pdf, rotated_page

#: A page tree that qpdf cannot mend, packed.
_WRONG_COUNT = (
    b"c-p;^&2HL26ovPGin~Ed7Oltg;~xnj1&G_KZ9v4kh{b@%#1ZjC_E4pLoW4jOtGlXq#s=KFQnL!k#+<qLoNw-Uw4A"
    b"4Jg15{Y{rLI)mlps5y?OA)WAGQVWv!o7ZA#UE73S`~NK?3jH9p+nFU5ux{+mo}!@K4$X(@Nu%$(w9U!N5CGil^r?"
    b"{L{uRc^y5%ylpKMm{RI*k2wS(6(31dX+PMz^gK<GEHSL*#B7O7J<7!(SdY6Ez8-7w@#SdnYBg`wzQvBUdpL{MmvI"
    b"EO7Mz_wOh&>3y-^6sYV~_Z8xJ7UD}5LB3FQ8u#-45^bo`!o9Xi7*UJxk`JYs^Gxxx$U2jaS<fAvuoDt=a6-eM9vK"
    b"%h1j8Tn|rqtCXWDjtiS;wxa^NxDnQ`sm-=D%0_FUpi#3I6S2V;q!43yy@Y>`WLB37L2S;Z&A;i*~~LC*yOi3XeeI"
    b"k<$l4AuyqUlNR79xs}Rl>sDj5FSc652O4F`Kx1Jv(0C#Snuv#Wq3CI*#!af)9rsFW13~*n+?L-IB;bFT!`-+LIbl"
    b"SKEh{*UH_>(z#)RfEDFjP64<`SwShw?*wQ=)`IQ2%O>qYAQ1`ePc+W"
)


def quiet_job() -> Job:
    return Job(lambda fraction: None)


def pages_of(data: bytes) -> list[PdfPage]:
    return list(read_pdf(data, quiet_job()))


def refusal(data: bytes) -> FaultCode:
    with pytest.raises(SourceFault) as refused:
        pages_of(data)
    return refused.value.code


def changed(data: bytes, change: Callable[[pikepdf.Pdf], None], **options: object) -> bytes:
    """Return the PDF after a change."""
    output = io.BytesIO()
    with pikepdf.open(io.BytesIO(data)) as pdf:
        change(pdf)
        pdf.save(output, **options)
    return output.getvalue()


def ink(page: PdfPage) -> int:
    return int((page.image < 128).sum())


def test_pages_come_in_order_and_keep_their_text() -> None:
    pages = pages_of(text_pdf(["Bonjour", "Au revoir"]))
    assert len(pages) == 2
    for page, text in zip(pages, (b"Bonjour", b"Au revoir"), strict=True):
        assert page.pdf is not None
        with pikepdf.open(io.BytesIO(page.pdf)) as pdf:
            assert text in pdf.pages[0].Contents.read_bytes()
        assert ink(page) > 100
        assert page.image.shape[:2] == (2339, 1653)


def test_a_pdf_that_asks_for_a_password_is_refused() -> None:
    locked = changed(
        text_pdf(["a"]), lambda pdf: None, encryption=pikepdf.Encryption(user="u", owner="o")
    )
    assert refusal(locked) is FaultCode.PDF_ENCRYPTED


def test_a_pdf_that_only_forbids_changes_is_read() -> None:
    forbidding = changed(
        text_pdf(["a"]), lambda pdf: None, encryption=pikepdf.Encryption(user="", owner="o")
    )
    (page,) = pages_of(forbidding)
    assert page.pdf is not None
    with pikepdf.open(io.BytesIO(page.pdf)) as kept:
        assert not kept.is_encrypted


def test_too_many_pages_are_refused() -> None:
    assert refusal(text_pdf(["a"] * (MAX_PDF_PAGES + 1))) is FaultCode.PDF_TOO_MANY_PAGES


@pytest.mark.parametrize("data", [b"%PDF-1.7\n", b"%PDF-1.4\n%%EOF", text_pdf(["a"])[:180]])
def test_a_broken_pdf_is_refused(data: bytes) -> None:
    assert refusal(data) is FaultCode.PDF_BROKEN


def test_a_pdf_whose_pages_do_not_add_up_is_broken() -> None:
    # qpdf says this by a fault of another name than the rest; found by bench/fuzz_files.py.
    assert refusal(zlib.decompress(base64.b85decode(_WRONG_COUNT))) is FaultCode.PDF_BROKEN


def test_a_pdf_without_pages_is_refused() -> None:
    assert refusal(text_pdf([])) is FaultCode.PDF_BROKEN


@given(st.integers(0, 900), st.binary(min_size=1, max_size=40))
@settings(deadline=None)
def test_a_damaged_pdf_is_read_or_refused_and_nothing_else(place: int, damage: bytes) -> None:
    data = bytearray(text_pdf(["Bonjour"]))
    data[place : place + len(damage)] = damage
    try:
        pages_of(bytes(data))
    except SourceFault as refused:
        assert refused.code in (FaultCode.PDF_BROKEN, FaultCode.PDF_ENCRYPTED)


def arm(pdf: pikepdf.Pdf) -> None:
    """Put into a PDF everything that acts, joins or tells."""
    script = Dictionary(S=Name.JavaScript, JS=String("app.alert('canary-script')"))
    page = pdf.pages[0].obj
    pdf.Root.OpenAction = script
    pdf.Root.AA = Dictionary(WC=script)
    pdf.Root.Names = Dictionary(JavaScript=Dictionary(Names=Array([String("x"), script])))
    pdf.attachments["canary.txt"] = b"canary-attachment"
    pdf.docinfo["/Author"] = "canary-author"
    with pdf.open_metadata() as metadata:
        metadata["dc:creator"] = ["canary-creator"]
    page.AA = Dictionary(O=script)
    page.Metadata = pdf.make_stream(b"canary-page-metadata", Type=Name.Metadata)
    page.PieceInfo = Dictionary(Maker=Dictionary(Private=String("canary-piece")))
    link = Dictionary(
        Type=Name.Annot,
        Subtype=Name.Link,
        Rect=[0, 0, 100, 100],
        A=Dictionary(S=Name.URI, URI=String("http://canary-link.example")),
    )
    launch = Dictionary(
        Type=Name.Annot,
        Subtype=Name.Link,
        Rect=[0, 0, 9, 9],
        A=Dictionary(S=Name.Launch, F=String("canary-launch")),
    )
    page.Annots = Array([pdf.make_indirect(link), pdf.make_indirect(launch)])
    drawing = pdf.make_stream(
        b"0 0 10 10 re f",
        Type=Name.XObject,
        Subtype=Name.Form,
        BBox=[0, 0, 10, 10],
        AA=Dictionary(O=script),
        Metadata=pdf.make_stream(b"canary-form-metadata"),
        PieceInfo=Dictionary(Maker=Dictionary(Private=String("canary-form-piece"))),
        Resources=Dictionary(Nested=Dictionary(Deeper=Dictionary(JS=String("canary-deep")))),
    )
    page.Resources.XObject = Dictionary(Fx=drawing)


def test_scripts_files_links_and_makers_are_left_behind() -> None:
    armed = changed(text_pdf(["Bonjour"]), arm)
    (page,) = pages_of(armed)
    assert page.pdf is not None
    plain = io.BytesIO()
    with pikepdf.open(io.BytesIO(page.pdf)) as kept:
        assert set(kept.Root.keys()) <= {"/Type", "/Pages", "/Version"}
        assert b"Bonjour" in kept.pages[0].Contents.read_bytes()
        # Streams in the clear, so that nothing hides in a compressed one.
        kept.save(
            plain,
            compress_streams=False,
            stream_decode_level=pikepdf.StreamDecodeLevel.all,
            object_stream_mode=pikepdf.ObjectStreamMode.disable,
        )
    for trace in (b"canary", b"JavaScript", b"/JS", b"/AA", b"/URI", b"Launch", b"EmbeddedFile"):
        assert trace not in plain.getvalue()


def test_what_was_written_into_a_form_is_drawn() -> None:
    def fill(pdf: pikepdf.Pdf) -> None:
        look = pdf.make_stream(
            b"0 0 200 100 re f", Type=Name.XObject, Subtype=Name.Form, BBox=[0, 0, 200, 100]
        )
        field = Dictionary(
            Type=Name.Annot,
            Subtype=Name.Widget,
            FT=Name.Tx,
            T=String("name"),
            V=String("Zoé"),
            F=4,
            Rect=[100, 100, 300, 200],
            AP=Dictionary(N=look),
        )
        widget = pdf.make_indirect(field)
        pdf.pages[0].obj.Annots = Array([widget])
        pdf.Root.AcroForm = Dictionary(Fields=Array([widget]))

    blank = text_pdf([" "])
    (before,), (after,) = pages_of(blank), pages_of(changed(blank, fill))
    assert ink(before) == 0
    assert ink(after) > 10_000


def test_a_page_with_layers_becomes_a_picture() -> None:
    def layer(pdf: pikepdf.Pdf) -> None:
        group = pdf.make_indirect(Dictionary(Type=Name.OCG, Name=String("hidden")))
        pdf.Root.OCProperties = Dictionary(
            OCGs=Array([group]), D=Dictionary(OFF=Array([group]), Order=Array([group]))
        )

    (page,) = pages_of(changed(text_pdf(["Bonjour"]), layer))
    assert page.pdf is None
    assert ink(page) > 100


@pytest.mark.parametrize("size", [(8.0, 8.0), (9000.0, 9000.0), (14_400.0, 30.0)])
def test_an_odd_sheet_becomes_a_picture_of_bounded_size(size: tuple[float, float]) -> None:
    (page,) = pages_of(text_pdf(["Bonjour"], size))
    assert page.pdf is None
    assert max(page.image.shape) <= 2340


def test_a_page_over_the_limit_becomes_a_picture() -> None:
    def stuff(pdf: pikepdf.Pdf) -> None:
        noise = np.random.default_rng(1).bytes(1_500_000)
        picture = pdf.make_stream(
            noise,
            Type=Name.XObject,
            Subtype=Name.Image,
            Width=1000,
            Height=500,
            ColorSpace=Name.DeviceRGB,
            BitsPerComponent=8,
        )
        pdf.pages[0].obj.Resources.XObject = Dictionary(Big=picture)
        pdf.pages[0].contents_add(b"q 500 0 0 250 40 40 cm /Big Do Q")

    heavy = changed(text_pdf(["Bonjour"]), stuff, compress_streams=False)
    assert len(heavy) > MAX_PAGE_BYTES
    (page,) = pages_of(heavy)
    assert page.pdf is None
    assert ink(page) > 1000


def test_a_page_is_turned() -> None:
    (page,) = pages_of(text_pdf(["Bonjour"]))
    assert page.pdf is not None
    (turned,) = pages_of(rotated_page(page.pdf, 1))
    assert turned.image.shape[:2] == page.image.shape[1::-1]
    (back,) = pages_of(rotated_page(rotated_page(page.pdf, 1), 3))
    assert back.image.shape == page.image.shape


def test_reading_stops_when_nobody_wants_it_any_more() -> None:
    job = quiet_job()
    reading = read_pdf(text_pdf(["a", "b", "c"]), job)
    next(reading)
    job.cancel()
    with pytest.raises(SourceFault) as refused:
        next(reading)
    assert refused.value.code is FaultCode.CANCELLED
