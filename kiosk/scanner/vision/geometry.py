"""Where straight lines meet."""

from __future__ import annotations

import numpy as np

from kiosk.scanner.vision.types import Floats


def meeting(first: tuple[Floats, Floats], second: tuple[Floats, Floats]) -> Floats:
    """Return where two lines cross, each a point and a direction; not finite where they do not."""
    (p, d), (q, e) = first, second
    cross = d[0] * e[1] - d[1] * e[0]
    if abs(cross) < 1e-6:
        return np.array([np.inf, np.inf])
    t = ((q[0] - p[0]) * e[1] - (q[1] - p[1]) * e[0]) / cross
    return np.asarray(p + t * d)
