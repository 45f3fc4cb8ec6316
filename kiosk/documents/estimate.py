"""The summary of an estimate: one page, which says nothing of who it is about.

Whatever was estimated, one page holds it: what a reader misses least makes room first, in
the order of :data:`kiosk.documents.estimate_cuts.CUTS`.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import partial

from kiosk.contract.estimates import Paid
from kiosk.documents import estimate_parts as parts
from kiosk.documents import estimate_words as words
from kiosk.documents import frame, qr
from kiosk.documents.content import EstimateContent
from kiosk.documents.estimate_cuts import CUTS, Cut
from kiosk.documents.french import capitalised, euros, long_date, month_name
from kiosk.documents.parts import (
    Card,
    Part,
    baseline,
    beside,
    cards,
    height_of,
    notice,
    paragraph,
    whole,
)
from kiosk.documents.pdf import About, to_pdf
from kiosk.documents.sheet import Sheet
from kiosk.documents.style import (
    LARGE_FIGURE,
    LEFT,
    MARGIN_TOP,
    MM,
    RIGHT,
    SECOND,
    SUBTITLE,
    TITLE,
    WIDTH,
)
from kiosk.documents.text import wrap

_TITLE = "Estimation de vos droits"
_GAP = 5 * MM
_WARNING = (
    "Une estimation, pas une décision",
    "Seule la Caf décide, après avoir étudié une demande. Le montant peut être différent, "
    "ou le droit ne pas exister.",
)
_CAPTION = "Ce code contient vos montants, et rien d’autre : photographiez-le."
_SHARE = 0.58
_CAPTION_WIDTH = 100.0
#: How much higher than what is open, what stands beside it may be.
_BESIDE = 1.25


def render(content: EstimateContent) -> bytes:
    """Return the PDF of the summary of an estimate: A4, one page, embedded fonts, the same
    bytes for the same content. Raises :class:`~kiosk.documents.fonts.FontMissing`."""
    code = qr.modules(words.takeaway(content.estimate))

    for cut in CUTS:
        sheet = _laid_out(content, code, cut)
        if len(sheet.pages) == 1:
            break
    reference = f"Estimation pour {month_name(content.estimate.month)}"
    frame.feet(sheet, reference, demonstration=content.demonstration)
    return to_pdf(
        sheet,
        About(
            title=f"{_TITLE} – {month_name(content.estimate.month)}",
            author=content.place,
            subject=content.subject,
            made_at=content.made_at,
        ),
    )


def _laid_out(content: EstimateContent, code: qr.Modules, cut: Cut) -> Sheet:
    month = month_name(content.estimate.month)
    sheet = Sheet(lambda new: frame.running_head(new, f"{_TITLE} — {month}"), air=cut.air)
    _opening(sheet, content, code)
    _band(sheet, content)
    for part in _parts(content, cut):
        sheet.space(_GAP)
        part(sheet)
    return sheet


# Above the parts


def _opening(sheet: Sheet, content: EstimateContent, code: qr.Modules) -> None:
    """Set who speaks and what about, and on the right the code."""
    module = qr.module_side(code)
    left = RIGHT - len(code) * module
    white = left - (qr.QUIET + 1) * module
    with sheet.column(LEFT, white - _CAPTION_WIDTH):
        frame.letterhead(sheet, f"Imprimée le {long_date(content.made_on)}", content.place)
        sheet.space(8 * MM)
    with sheet.column(LEFT, white):
        paragraph(sheet, _TITLE, TITLE, role="H1")
        month = capitalised(month_name(content.estimate.month))
        paragraph(sheet, f"{month} — {content.subject}", SUBTITLE)
    end = sheet.y
    _caption(sheet, white)
    qr.draw(sheet, code, left, MARGIN_TOP, alt=f"Code QR : {words.takeaway(content.estimate)}")
    sheet.y = max(end, MARGIN_TOP + RIGHT - left + qr.QUIET * module)
    sheet.space(_GAP * 0.7)


def _caption(sheet: Sheet, right: float) -> None:
    """Set what the code is, beside it: lines that lean on it."""
    with sheet.element("P"):
        for rank, line in enumerate(wrap(_CAPTION, SECOND, _CAPTION_WIDTH)):
            y = MARGIN_TOP + rank * SECOND.leading + baseline(SECOND)
            sheet.text(right, y, line, SECOND, "right")


def _band(sheet: Sheet, content: EstimateContent) -> None:
    """Set the total, and beside it that it is no decision."""
    note = f"en {month_name(content.estimate.month)}"
    for paid in (Paid.YEARLY, Paid.ONCE):
        amounts = [one.amount for one in content.apart if one.paid is paid]
        if amounts:
            note += f", et {euros(sum(amounts))} {words.how_often(paid)}"
    total = euros(content.estimate.monthly_total)
    shown = [Card("Chaque mois, environ", total, note, LARGE_FIGURE)]

    def figure(sheet: Sheet, least: float = 0) -> None:
        cards(sheet, shown, least=least)

    def warning(sheet: Sheet, least: float = 0) -> None:
        notice(sheet, *_WARNING, least=least)

    middle = LEFT + sheet.room * _SHARE
    placed = ((figure, LEFT, middle - 5), (warning, middle + 5, RIGHT))
    height = max(height_of(*one, sheet.air) for one in placed)
    top = sheet.y
    for part, left, right in placed:
        sheet.y = top
        with sheet.column(left, right):
            part(sheet, least=height)


# The parts


def _parts(content: EstimateContent, cut: Cut) -> Iterator[Part]:
    """Yield the parts, from the top."""
    basis: list[Part] = []
    if content.estimate.counted and cut.counted:
        basis.append(partial(parts.counted, content=content, cut=cut))
    if content.estimate.assumptions:
        basis.append(partial(parts.assumed, content=content, cut=cut))
    refused = [partial(parts.without, content=content, cut=cut)] if content.without else []
    shown: Part = partial(parts.nothing, content=content)
    afterwards: Part = parts.elsewhere
    if content.opened:
        shown = partial(parts.opened, content=content, cut=cut)
        afterwards = partial(parts.to_do, content=content, cut=cut)
    if not cut.steps:
        yield shown
        yield from refused
        left = partial(_stacked, shown=[afterwards, *basis[:-1]])
        yield partial(_side_by_side, shown=[left, *basis[-1:]], share=1 - _SHARE)
        return
    if not content.opened:
        yield shown
        yield from refused
        if basis:
            yield partial(_side_by_side, shown=basis, share=_SHARE)
        yield afterwards
        return
    stacked = partial(_stacked, shown=basis)
    middle = LEFT + WIDTH * _SHARE
    # What would leave a hole under what is open stands at the foot instead.
    below = bool(basis) and height_of(stacked, middle, RIGHT, cut.air) > _BESIDE * height_of(
        shown, LEFT, middle, cut.air
    )
    beside_it = [stacked] if basis and not below else []
    yield partial(_side_by_side, shown=[shown, *beside_it], share=_SHARE)
    yield afterwards
    yield from refused
    if below:
        yield partial(_side_by_side, shown=basis, share=1 - _SHARE)


def _side_by_side(sheet: Sheet, shown: Sequence[Part], share: float) -> None:
    if len(shown) == 2:
        beside(sheet, *shown, share=share, gap=_GAP)
    else:
        whole(sheet, shown[0])


def _stacked(sheet: Sheet, shown: Sequence[Part]) -> None:
    for position, part in enumerate(shown):
        sheet.space(_GAP if position else 0)
        part(sheet)
