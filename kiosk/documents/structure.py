"""What the parts of a page are, for who cannot see them (PDF 1.7, section 14.7 and 14.8).

While a page is laid out, elements nest; while it is painted, each piece of content learns
its page and its number on it; once the PDF exists, the tree is written into it.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Literal

from pikepdf import Array, Dictionary, Name, Object, Pdf, String

Role = Literal[
    "Document", "H1", "H2", "P", "L", "LI", "LBody", "Table", "TR", "TH", "TD", "Figure"
]  # fmt: skip


@dataclass(frozen=True, slots=True)
class Content:
    """A piece of a page: its page from 0, its number on that page (``MCID``)."""

    page: int
    number: int


@dataclass(eq=False, slots=True)
class Element:
    """One part and what it is made of."""

    role: Role
    #: Of a header cell: what it is the header of.
    scope: Literal["Column", "Row"] | None = None
    #: Of a figure: what is said in its place.
    alt: str | None = None
    #: Its language, where it is not that of the document (RFC 5646).
    language: str | None = None
    parts: list[Element | Content] = field(default_factory=list)

    def prune(self) -> bool:
        """Remove what nothing was painted of; return whether anything is left."""
        kept = [part for part in self.parts if isinstance(part, Content) or part.prune()]
        self.parts[:] = kept
        return bool(kept)


def write_structure(pdf: Pdf, root: Element) -> None:
    """Write the tree under ``root`` into ``pdf``, whose pages carry its numbers."""
    root.prune()
    tree = pdf.make_indirect(Dictionary(Type=Name.StructTreeRoot))
    owners: dict[int, dict[int, Object]] = {}
    tree.K = _written(pdf, root, tree, owners)
    # From each page, the element that each number belongs to.
    numbers = Array()
    for index, page in enumerate(pdf.pages):
        on_page = owners.get(index, {})
        page.obj.StructParents = index
        page.obj.Tabs = Name.S
        numbers.append(index)
        numbers.append(pdf.make_indirect(Array([on_page[n] for n in sorted(on_page)])))
    tree.ParentTree = pdf.make_indirect(Dictionary(Nums=numbers))
    tree.ParentTreeNextKey = len(pdf.pages)
    pdf.Root.StructTreeRoot = tree
    pdf.Root.MarkInfo = Dictionary(Marked=True)


def _written(
    pdf: Pdf, element: Element, parent: Object, owners: dict[int, dict[int, Object]]
) -> Object:
    made = pdf.make_indirect(Dictionary(Type=Name.StructElem, S=Name(f"/{element.role}"), P=parent))
    if element.scope is not None:
        made.A = Dictionary(O=Name.Table, Scope=Name(f"/{element.scope}"))
    if element.alt is not None:
        made.Alt = String(element.alt)
    if element.language is not None:
        made.Lang = String(element.language)
    kids = Array()
    for part in element.parts:
        if isinstance(part, Element):
            kids.append(_written(pdf, part, made, owners))
            continue
        owners.setdefault(part.page, {})[part.number] = made
        kids.append(Dictionary(Type=Name.MCR, Pg=pdf.pages[part.page].obj, MCID=part.number))
    made.K = kids
    return made
