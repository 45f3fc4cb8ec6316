"""What a PDF tells who cannot see it."""

from __future__ import annotations

import re
from collections.abc import Iterator

import pikepdf
import pytest

from kiosk.contract.models import AttestationKind
from kiosk.documents.attestation import render
from tests.documents.households import content, line, month, payment
from tests.documents.reading import opened


def elements(node: pikepdf.Object) -> Iterator[pikepdf.Object]:
    yield node
    for kid in node.get("/K", pikepdf.Array()):
        if kid.get("/Type") == pikepdf.Name.StructElem:
            yield from elements(kid)


def roles(pdf: pikepdf.Pdf) -> list[str]:
    return [str(one.S) for one in elements(pdf.Root.StructTreeRoot.K)]


@pytest.mark.parametrize("kind", AttestationKind)
def test_everything_is_either_read_or_said_to_decorate(kind: AttestationKind) -> None:
    with opened(render(content(kind))) as pdf:
        for page in pdf.pages:
            depth = 0
            for instruction in pikepdf.parse_content_stream(page):
                operator = str(instruction.operator)
                if operator in ("BDC", "BMC"):
                    depth += 1
                elif operator == "EMC":
                    depth -= 1
                elif operator in ("Tj", "TJ", "f", "S", "B", "s", "f*"):
                    assert depth > 0, f"{operator} belongs to nothing"
            assert depth == 0


def test_each_number_of_a_page_belongs_to_one_element() -> None:
    lines = [line("af", 100) for _ in range(60)]
    with opened(render(content(rights=month(payments=(payment(*lines),))))) as pdf:
        assert len(pdf.pages) > 1
        tree = pdf.Root.StructTreeRoot
        owners = {
            int(tree.ParentTree.Nums[n]): tree.ParentTree.Nums[n + 1]
            for n in range(0, len(tree.ParentTree.Nums), 2)
        }
        for index, page in enumerate(pdf.pages):
            used = [int(n) for n in re.findall(rb"/MCID (\d+)", page.Contents.read_bytes())]
            assert used == list(range(len(used)))
            assert len(owners[index]) == len(used)
            assert page.obj.StructParents == index
            assert page.obj.Tabs == pikepdf.Name.S


def test_headings_and_tables() -> None:
    with opened(render(content())) as pdf:
        said = roles(pdf)
        assert said[0] == "/Document"
        assert said.count("/H1") == 1
        assert said.count("/H2") == 4
        assert said.count("/Table") == 3
        headers = [one for one in elements(pdf.Root.StructTreeRoot.K) if one.S == pikepdf.Name.TH]
        assert {str(one.A.Scope) for one in headers} == {"/Column"}
        assert pdf.Root.MarkInfo.Marked
        # Every row of a table has as many cells.
        for table in (one for one in elements(pdf.Root.StructTreeRoot.K) if one.S == "/Table"):
            assert len({len(row.K) for row in table.K}) == 1


def test_a_repeated_head_is_heard_once() -> None:
    lines = [line("af", 100) for _ in range(60)]
    with opened(render(content(rights=month(payments=(payment(*lines),))))) as pdf:
        headers = roles(pdf).count("/TH")
    assert headers == 3 + 2 + 2
