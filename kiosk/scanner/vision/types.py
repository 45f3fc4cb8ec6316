"""The shapes that travel between the modules of this room."""

from __future__ import annotations

from typing import Any

import numpy as np
from numpy.typing import NDArray

#: H x W x 3, bytes, blue green red (the order of cv2).
Picture = NDArray[np.uint8]

#: H x W, bytes.
Grey = NDArray[np.uint8]

#: Any shape, floats of 32 or 64 bits.
Floats = NDArray[np.floating[Any]]

#: 4 x 2 floats: x, y in pixels, clockwise from the top left.
Corners = NDArray[np.float32]

#: What cv2 takes and gives; its stubs are wider than what it does.
AnyArray = NDArray[Any]
