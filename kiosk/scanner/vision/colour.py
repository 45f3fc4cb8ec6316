"""Whether a page has colours that say something: a stamp, a pen, a logo, a photograph."""

from __future__ import annotations

import cv2
import numpy as np

from kiosk.scanner.vision.types import AnyArray, Picture

#: Looked at this small, where the coloured fringes of a lens on black letters are gone.
_LOOK_SIDE = 900
#: Difference between the strongest and the weakest channel, of what is coloured.
_CHROMA = 34
#: Spots of fewer pixels are noise; so many pixels in larger ones make a coloured page: a
#: signature in blue has some four hundred.
_SPOT_PX = 12
_COLOURED_PX = 150


def is_coloured(page: Picture) -> bool:
    """Tell whether a page, evenly lit, must keep its colours."""
    marked = coloured(page).astype(np.uint8)
    _, _, spots, _ = cv2.connectedComponentsWithStats(marked, connectivity=8)
    sizes = np.asarray(spots)[1:, cv2.CC_STAT_AREA]
    # Counted as they would be at the size at which they were looked for.
    area = min(1.0, _LOOK_SIDE / max(page.shape[:2])) ** 2
    return bool(sizes[sizes * area >= _SPOT_PX].sum() * area >= _COLOURED_PX)


def coloured(page: Picture) -> AnyArray:
    """Return H x W: where a page is coloured; some pixels more around thin lines."""
    height, width = page.shape[:2]
    scale = min(1.0, _LOOK_SIDE / max(height, width))
    size = (max(1, round(width * scale)), max(1, round(height * scale)))
    small = cv2.blur(cv2.resize(page, size, interpolation=cv2.INTER_AREA), (3, 3))
    chroma = small.max(axis=2).astype(np.int16) - small.min(axis=2)
    # The white balance of a dark picture is never exact: a cast over all of it is no colour.
    marked = (chroma - min(float(np.median(chroma)), _CHROMA) > _CHROMA).astype(np.uint8)
    full = cv2.resize(marked, (width, height), interpolation=cv2.INTER_NEAREST)
    return np.asarray(full > 0)
