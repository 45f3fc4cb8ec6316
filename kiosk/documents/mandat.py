"""A mandat: what somebody let a conseiller help with, as they read it before they agreed.

French and their own language stand side by side, section by section: both are what they
agreed to. It holds no number of theirs and nothing that they answer.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import tzinfo
from functools import partial

from kiosk.contract.accompaniment import Mandat, Protection
from kiosk.documents import frame
from kiosk.documents.content import PLACE
from kiosk.documents.parts import baseline, beside, height_of
from kiosk.documents.pdf import About, to_pdf
from kiosk.documents.sheet import Sheet
from kiosk.documents.structure import Role
from kiosk.documents.style import HEADING, LINE, MM, TITLE, TextStyle
from kiosk.documents.text import width, wrap
from kiosk.i18n import Words
from kiosk.i18n.journeys import title_of
from kiosk.i18n.words import plain


@dataclass(frozen=True, slots=True, kw_only=True)
class MandatContent:
    """``name`` is the giver's, ``locale`` the language beside the French. Days and times are
    those of ``zone``; None: the machine's."""

    mandat: Mandat
    name: str = field(repr=False)
    locale: str
    caf: str
    place: str = PLACE
    demonstration: bool = True
    zone: tzinfo | None = None


@dataclass(frozen=True, slots=True)
class _Section:
    """A heading, what is said under it, a list, and what is said after the list."""

    title: str
    text: str
    listed: tuple[str, ...] = ()
    after: str = ""


_GAP = 4.5 * MM
_SHARE = 0.5
_BULLET = "•"
#: Alone the French has the whole width, and is read at arm's length.
_ALONE, _BESIDE = TextStyle(11.5, 16), TextStyle(10, 14)
_TITLE_BESIDE = TextStyle(18, 23, bold=True)


def render(content: MandatContent) -> bytes:
    """Return the PDF of a mandat: A4, the same bytes for the same content. Raises
    :class:`~kiosk.documents.fonts.FontMissing`."""
    french = Words("fr")
    number = french.text("mandat-paper-number", number=content.mandat.number)
    sheet = Sheet(lambda new: frame.running_head(new, number))
    frame.letterhead(sheet, content.caf, content.place)
    sheet.space(10 * MM)
    own = None if content.locale == "fr" else Words(content.locale)
    columns = (french,) if own is None else (french, own)
    _both(sheet, [partial(_title, words=words, content=content) for words in columns])
    said = [_sections(words, content) for words in columns]
    for sections in zip(*said, strict=True):
        sheet.space(_GAP)
        sheet.rule(sheet.left, sheet.right, sheet.y, LINE)
        sheet.skip(_GAP * 0.6)
        _both(
            sheet,
            [
                partial(_section, words=words, section=section, body=_body(content))
                for words, section in zip(columns, sections, strict=True)
            ],
        )
    frame.feet(sheet, number, demonstration=content.demonstration)
    about = About(
        title=french.text("mandat-paper-title"),
        author=content.caf,
        subject=number,
        made_at=content.mandat.given_at,
    )
    return to_pdf(sheet, about)


def _body(content: MandatContent) -> TextStyle:
    return _ALONE if content.locale == "fr" else _BESIDE


def _both(sheet: Sheet, parts: list[Callable[[Sheet], None]]) -> None:
    """Set what is said once, or in both languages side by side."""
    if len(parts) == 1:
        sheet.need(min(height_of(parts[0], sheet.left, sheet.right, sheet.air), 200 * MM))
        parts[0](sheet)
        return
    beside(sheet, parts[0], parts[1], share=_SHARE, gap=_GAP)


def _sections(words: Words, content: MandatContent) -> tuple[_Section, ...]:
    mandat = content.mandat
    given = mandat.given_at.astimezone(content.zone)
    who = words.text(
        "mandat-paper-who",
        name=content.name,
        conseiller=mandat.conseiller,
        organisation=mandat.organisation,
    )
    others = words.text("mandat-paper-others")
    until = mandat.ends_at and mandat.ends_at.astimezone(content.zone)
    if until is None:
        long = words.text("mandat-paper-visit", day=words.date(given.date()))
    else:
        long = words.text(
            "mandat-paper-until", day=words.date(until.date()), time=words.time(until)
        )
    if mandat.protection is Protection.CURATELLE:
        person = words.text("mandat-paper-person-curatelle")
    else:
        person = words.text("mandat-paper-person-none")
    agreed = words.text(
        "mandat-paper-agreed-text", day=words.date(given.date()), time=words.time(given)
    )
    return (
        _Section(
            words.text("mandat-paper-what"),
            who,
            tuple(words.text(title_of(journey)) for journey in mandat.journeys),
            others if until else "",
        ),
        _Section(words.text("mandat-paper-long"), long),
        _Section(words.text("mandat-paper-yours"), words.text("mandat-paper-yours-text")),
        _Section(words.text("mandat-paper-stop"), words.text("mandat-paper-stop-text")),
        _Section(words.text("mandat-paper-kept"), words.text("mandat-paper-kept-text")),
        _Section(words.text("mandat-paper-agreed"), f"{agreed} {person}"),
    )


def _title(sheet: Sheet, words: Words, content: MandatContent) -> None:
    style = TITLE if content.locale == "fr" else _TITLE_BESIDE
    # One document has one title of the first rank: the French one.
    role: Role = "H1" if words.code == "fr" else "P"
    _lines(sheet, words, words.text("mandat-paper-title"), style, role)
    number = words.text("mandat-paper-number", number=content.mandat.number)
    _lines(sheet, words, number, _body(content))


def _section(sheet: Sheet, words: Words, section: _Section, body: TextStyle) -> None:
    _lines(sheet, words, section.title, HEADING, "H2")
    sheet.skip(1.2 * MM)
    _lines(sheet, words, section.text, body)
    if section.listed:
        sheet.skip(1 * MM)
        with sheet.element("L", language=_language(words)):
            for text in section.listed:
                with sheet.element("LI"), sheet.element("LBody"):
                    _set(sheet, words, text, body, bullet=True)
    if section.after:
        sheet.skip(1 * MM)
        _lines(sheet, words, section.after, body)


def _lines(sheet: Sheet, words: Words, text: str, style: TextStyle, role: Role = "P") -> None:
    with sheet.element(role, language=_language(words)):
        _set(sheet, words, text, style)


def _set(sheet: Sheet, words: Words, text: str, style: TextStyle, *, bullet: bool = False) -> None:
    """Set a paragraph from the side from which its language is read."""
    rtl = words.direction == "rtl"
    indent = width(f"{_BULLET} ", style) + 3 if bullet else 0.0
    edge, side = (sheet.right, -1) if rtl else (sheet.left, 1)
    for rank, line in enumerate(wrap(plain(text), style, sheet.room - indent)):
        sheet.need(style.leading)
        below = sheet.y + baseline(style)
        if bullet and rank == 0:
            sheet.decoration(edge, below, _BULLET, style, "right" if rtl else "left")
        if rtl:
            sheet.text(edge + side * indent, below, line, style, "right", rtl=True)
        else:
            sheet.text(edge + side * indent, below, line, style, "left")
        sheet.skip(style.leading)


def _language(words: Words) -> str | None:
    """Return the language of a column; None for that of the document."""
    return None if words.code.startswith("fr") else words.code
