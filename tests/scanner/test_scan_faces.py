"""Both faces of a card on one sheet, and back, through the worker that a visit has."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pikepdf
import pytest
from scan_helpers import encoded, make_bridge, within

from bench.drawn import at, card, photographed
from kiosk.scanner.bridge import CaptureFault
from kiosk.scanner.protocol.fault_codes import FaultCode
from kiosk.scanner.protocol.pages import PaperFormat

pytestmark = pytest.mark.asyncio


async def test_two_faces_become_one_sheet_and_two_again(private: Path, key: Path) -> None:
    for seed in (1, 2):
        picture, _ = photographed(at(card(seed), 150), seed, longest=1400)
        (key / f"{seed}.jpg").write_bytes(encoded(picture, quality=92))
    async with make_bridge(private, keys=key.parent) as bridge:
        (front,) = await within(bridge.open_file(key / "1.jpg"))
        (back,) = await within(bridge.open_file(key / "2.jpg"))
        assert {front.format, back.format} == {PaperFormat.CARD}
        sheet = await within(bridge.join_faces(front.id, back.id))
        assert sheet.format is PaperFormat.FACES
        assert [page.id for page in bridge.pages] == [sheet.id]
        document = await within(bridge.assemble([sheet.id], "Carte"))
        with pikepdf.open(document.path) as pdf:
            (page,) = pdf.pages
            assert np.allclose([float(side) for side in page.mediabox], [0, 0, 595.276, 841.89])
        # They may have been read meanwhile, and set upright: the same pages, not the same files.
        given = await within(bridge.split_faces(sheet.id))
        assert [page.id for page in given] == [front.id, back.id]
        assert {page.id for page in bridge.pages} == {front.id, back.id}
        assert all(page.image.is_file() for page in given)
        assert not sheet.image.exists()
        with pytest.raises(CaptureFault) as refused:
            await within(bridge.split_faces(sheet.id))
        assert refused.value.code is FaultCode.PAGE_NONE
