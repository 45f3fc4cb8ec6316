"""Generated photographs of papers whose corners are known.

Used by the tests, the bench and the demonstration's camera. A scene is drawn as light would:
a table, things on it, a sheet with something printed in perspective, shadows, a lamp, then
the lens, the sensor and the JPEG. The same seed gives the same scene.
"""

from __future__ import annotations

from dataclasses import dataclass, field

import cv2
import numpy as np

from kiosk.scanner.vision.types import AnyArray, Corners, Floats, Picture

#: Width and height of a sheet, in millimetres: A4, A5, a card (ISO/IEC 7810 ID-1), a receipt.
SHEETS: dict[str, tuple[float, float]] = {
    "a4": (210, 297),
    "a5": (148, 210),
    "card": (85.6, 54),
    "receipt": (80, 220),
}

#: Focal length of the camera of the scenes, in longest sides of the picture.
_FOCAL = 0.85
#: Lean of a sheet at ``tilt`` 1, in radians.
_TILT_RADIANS = 2.5

TABLES = ("plain", "wood", "carpet", "tiles", "white", "dark", "leaves")


@dataclass(frozen=True)
class SceneOptions:
    """How a scene is made. Sizes in pixels.

    ``clutter`` counts things on the table, ``books`` among them or not; ``over`` those laid
    over the sheet; ``under`` other papers that stick out below it. ``reach`` is the part of the
    frame's shorter side that the sheet's diagonal takes; ``tilt`` how much it leans, 0 to 0.3;
    ``cut`` how far a corner is pushed outside the frame, as a part of the sheet, 0 for none.
    """

    width: int = 1280
    height: int = 960
    sheet: str = "a4"
    table: str = "wood"
    angle: float = 0.0
    reach: float = 0.9
    tilt: float = 0.08
    clutter: int = 0
    noise: float = 3.0
    blur: float = 0.6
    lamp: float = 0.25
    shadow: float = 0.3
    fingers: int = 0
    over: int = 0
    under: int = 0
    books: bool = True
    cut: float = 0.0
    with_sheet: bool = True


@dataclass(frozen=True)
class Scene:
    """A picture, H x W x 3 BGR, and the corners of its sheet, or None where there is none."""

    image: Picture
    corners: Corners | None
    options: SceneOptions = field(default_factory=SceneOptions)


def _colour(values: AnyArray) -> tuple[float, float, float]:
    blue, green, red = (float(value) for value in values)
    return blue, green, red


def random_options(rng: np.random.Generator, **fixed: object) -> SceneOptions:
    """Draw options at random; those given are kept."""
    sheet = str(rng.choice(["a4", "a4", "a4", "a5", "card", "receipt"]))
    drawn: dict[str, object] = {
        "sheet": sheet,
        "table": str(rng.choice(TABLES)),
        "angle": float(rng.choice([rng.normal(0, 8), rng.uniform(-180, 180)])),
        "reach": float(rng.uniform(0.45, 1.15)),
        "tilt": float(rng.uniform(0, 0.2)),
        "clutter": int(rng.integers(0, 9)),
        "noise": float(rng.uniform(1, 7)),
        "blur": float(rng.uniform(0.3, 1.6)),
        "lamp": float(rng.uniform(0, 0.6)),
        "shadow": float(rng.uniform(0, 0.5)),
        "fingers": int(rng.choice([0, 0, 0, 1, 2])),
        "over": int(rng.choice([0, 0, 0, 1, 2])),
        "under": int(rng.choice([0, 0, 0, 0, 0, 0, 1, 2])),
        "cut": float(rng.choice([0, 0, 0, 0, 0, 0, 0, 0, 0.08, 0.2])),
    }
    return SceneOptions(**{**drawn, **fixed})  # type: ignore[arg-type]


def draw_scene(options: SceneOptions, rng: np.random.Generator) -> Scene:
    """Draw a scene."""
    canvas = draw_table(options.table, options.width, options.height, rng)
    for _ in range(options.clutter):
        _thing(canvas, rng, books=options.books)
    corners = None
    if options.with_sheet:
        corners = _place(options, rng)
        for _ in range(options.under):
            beneath = _beneath(corners, rng)
            _lay(canvas, _sheet("a4", rng), beneath, options.shadow, rng)
        _lay(canvas, _sheet(options.sheet, rng), corners, options.shadow, rng)
        for _ in range(options.over):
            _thing(canvas, rng, near=corners)
        for _ in range(options.fingers):
            _finger(canvas, corners, rng)
    return Scene(_photograph(canvas, options, rng), corners, options)


def draw_table(kind: str, width: int, height: int, rng: np.random.Generator) -> Floats:
    """Draw a surface, H x W x 3 floats from 0 to 255."""
    if kind == "white":
        colour = rng.uniform(195, 235) + rng.uniform(-6, 6, 3)
        return _grain(np.full((height, width, 3), colour, np.float32), 1.5, rng)
    if kind == "dark":
        return _grain(np.full((height, width, 3), rng.uniform(15, 70, 3), np.float32), 3, rng)
    if kind == "plain":
        return _grain(np.full((height, width, 3), rng.uniform(60, 200, 3), np.float32), 3, rng)
    if kind == "wood":
        return _wood(width, height, rng)
    if kind == "tiles":
        return _tiles(width, height, rng)
    return _blotches(width, height, 6 if kind == "carpet" else 40, rng)


def _wood(width: int, height: int, rng: np.random.Generator) -> Floats:
    base = np.array([rng.uniform(40, 110), rng.uniform(80, 150), rng.uniform(120, 195)])
    strip = rng.normal(0, 1, (1, height)).astype(np.float32)
    fine = cv2.GaussianBlur(strip, (0, 0), 2)[0] * 10
    wide = cv2.GaussianBlur(strip, (0, 0), 30)[0] * 60
    wave = cv2.resize(rng.normal(0, 5, (4, 5)).astype(np.float32), (width, height))
    rows = np.arange(height)[:, None] + wave * 2
    grain = (fine + wide)[np.clip(rows, 0, height - 1).astype(int)]
    surface = base[None, None, :] + grain[:, :, None] * np.array([0.8, 1.0, 1.1])
    for _ in range(int(rng.integers(0, 5))):
        row = int(rng.integers(0, height))
        surface[row : row + 2] *= 0.7
    return _grain(surface.astype(np.float32), 3, rng)


def _tiles(width: int, height: int, rng: np.random.Generator) -> Floats:
    side = int(rng.integers(60, 220))
    colour, joint = rng.uniform(110, 210) + rng.uniform(-25, 25, 3), rng.uniform(40, 160, 3)
    surface = np.empty((height, width, 3), np.float32)
    surface[:] = colour
    rows, columns = np.arange(height)[:, None] % side, np.arange(width)[None, :] % side
    surface[np.broadcast_to((rows < 5) | (columns < 5), (height, width))] = joint
    return _grain(surface, 4, rng)


def _blotches(width: int, height: int, size: int, rng: np.random.Generator) -> Floats:
    small = (max(2, height // size), max(2, width // size))
    # Fabrics and leaves vary in lightness far more than in colour.
    coarse = rng.normal(0, 1, (*small, 1)) + 0.25 * rng.normal(0, 1, (*small, 3))
    full = (width, height)
    pattern = cv2.resize(coarse.astype(np.float32), full, interpolation=cv2.INTER_CUBIC)
    colour = rng.uniform(70, 150) + rng.uniform(-35, 35, 3)
    surface = colour + np.asarray(pattern) * rng.uniform(10, 35)
    return _grain(np.asarray(surface, np.float32), 4, rng)


def _grain(surface: Floats, amount: float, rng: np.random.Generator) -> Floats:
    noise = rng.normal(0, amount, surface.shape[:2]).astype(np.float32)
    soft = np.asarray(cv2.GaussianBlur(noise, (0, 0), 0.8))[:, :, None]
    return np.asarray(np.clip(surface + soft, 0, 255), np.float32)


def _sheet(kind: str, rng: np.random.Generator) -> Picture:
    """Draw a sheet seen from above, at five pixels a millimetre."""
    width, height = (round(5 * side) for side in SHEETS[kind])
    if kind == "card":
        return _card(width, height, rng)
    paper = rng.uniform(225, 252) + rng.uniform(-7, 4, 3)
    page = np.full((height, width, 3), paper, np.float32)
    ink = float(rng.uniform(10, 130))
    # From a full letter to a note of a few lines.
    written = float(rng.choice([1.0, 0.9, 0.5, 0.2]))
    left, right, y = 0.1 * width, 0.9 * width, 0.07 * height
    if rng.random() < 0.6 * written:
        band = _colour(rng.uniform(40, 200, 3))
        cv2.rectangle(page, (int(left), int(y)), (int(left + 0.3 * width), int(y + 50)), band, -1)
        y += 100
    while y < 0.92 * height:
        block = rng.random()
        if rng.random() > written:
            y += 60
        elif block < 0.12:
            bottom = min(y + 260, 0.93 * height)
            for step in np.linspace(y, bottom, 6):
                cv2.line(page, (int(left), int(step)), (int(right), int(step)), (ink,) * 3, 2)
            for side in np.linspace(left, right, 4):
                cv2.line(page, (int(side), int(y)), (int(side), int(bottom)), (ink,) * 3, 2)
            y = bottom + 50
        elif block < 0.25:
            y += float(rng.uniform(60, 200))
        else:
            _words(page, left, right if rng.random() < 0.7 else (left + right) / 2, y, ink, rng)
            y += 30
    return np.clip(page, 0, 255).astype(np.uint8)


def _words(
    page: Floats, left: float, right: float, y: float, ink: float, rng: np.random.Generator
) -> None:
    x = left
    while x < right - 20:
        length = float(rng.uniform(15, 90))
        for letter in np.arange(x, min(x + length, right), 11):
            top = int(y + rng.integers(0, 5))
            box = (int(letter), top, int(letter) + 7, int(y + 16))
            cv2.rectangle(page, box[:2], box[2:], (ink,) * 3, int(rng.choice([2, -1])))
        x += length + 14


def _card(width: int, height: int, rng: np.random.Generator) -> Picture:
    top, bottom = rng.uniform(120, 245, 3), rng.uniform(120, 245, 3)
    ramp = np.linspace(0, 1, height)[:, None, None]
    card = np.broadcast_to(top * (1 - ramp) + bottom * ramp, (height, width, 3)).astype(np.float32)
    card = np.ascontiguousarray(card)
    face = (int(0.06 * width), int(0.25 * height), int(0.33 * width), int(0.85 * height))
    cv2.rectangle(card, face[:2], face[2:], _colour(rng.uniform(60, 160, 3)), -1)
    middle = ((face[0] + face[2]) // 2, (face[1] + face[3]) // 2)
    cv2.ellipse(card, middle, (40, 55), 0, 0, 360, (150, 180, 215), -1)
    for row in np.linspace(0.2 * height, 0.9 * height, 7):
        _words(card, 0.4 * width, 0.9 * width, float(row), 50, rng)
    return np.clip(card, 0, 255).astype(np.uint8)


def _place(options: SceneOptions, rng: np.random.Generator) -> Corners:
    """Choose where the corners fall, clockwise from the sheet's own top left."""
    width, height = SHEETS[options.sheet]
    sheet = np.array([[0, 0], [width, 0], [width, height], [0, height]], np.float64)
    sheet -= sheet.mean(axis=0)
    turn, lean = np.radians(options.angle), rng.uniform(0, 2 * np.pi)
    # Laid down, turned, then leant about an axis of the table; seen through a pinhole.
    flat = np.array([[np.cos(turn), -np.sin(turn)], [np.sin(turn), np.cos(turn)]])
    laid = np.column_stack([sheet @ flat.T, np.zeros(4)])
    axis = np.array([np.cos(lean), np.sin(lean), 0.0])
    rotation, _ = cv2.Rodrigues(axis * options.tilt * _TILT_RADIANS)
    seen = laid @ np.asarray(rotation, np.float64).T
    focal = _FOCAL * max(options.width, options.height)
    diagonal = np.hypot(width, height)
    distance = focal * diagonal / (options.reach * min(options.width, options.height))
    depth = distance + seen[:, 2]
    frame = np.array([options.width, options.height])
    # Where in the picture the sheet lies: moved in space, so that perspective stays true.
    shift = _free_shift(seen, depth, focal, frame, rng)
    points = frame / 2 + focal * (seen[:, :2] + shift * distance / focal) / depth[:, None]
    if options.cut:
        points[:, 0] -= points[:, 0].min() + options.cut * np.ptp(points[:, 0])
    return np.asarray(points, np.float32)


def _free_shift(
    seen: Floats, depth: Floats, focal: float, frame: AnyArray, rng: np.random.Generator
) -> AnyArray:
    """Draw how far from the middle of the frame the sheet lies, in pixels at its distance."""
    points = focal * seen[:, :2] / depth[:, None]
    room = frame - (points.max(axis=0) - points.min(axis=0))
    return np.asarray(np.where(room > 0, rng.uniform(-0.46, 0.46, 2) * room, 0))


def _beneath(corners: Corners, rng: np.random.Generator) -> Corners:
    """Turn and shift a sheet a little about another one."""
    turn = np.radians(rng.uniform(4, 25) * rng.choice([-1, 1]))
    rotation = np.array([[np.cos(turn), -np.sin(turn)], [np.sin(turn), np.cos(turn)]])
    middle = corners.mean(axis=0)
    shift = rng.normal(0, 0.06, 2) * np.ptp(corners, axis=0)
    turned = (corners - middle) @ rotation.T * rng.uniform(0.9, 1.0)
    return np.asarray(turned + middle + shift, np.float32)


def _lay(
    canvas: Floats, sheet: Picture, corners: Corners, shadow: float, rng: np.random.Generator
) -> None:
    height, width = sheet.shape[:2]
    flat = np.array([[0, 0], [width, 0], [width, height], [0, height]], np.float32)
    matrix = cv2.getPerspectiveTransform(flat, corners)
    size = (canvas.shape[1], canvas.shape[0])
    # Reduced first where the picture is smaller: warping alone would alias the letters.
    laid = cv2.warpPerspective(sheet.astype(np.float32), matrix, size, flags=cv2.INTER_AREA)
    ones = np.ones((height, width), np.float32)
    cover = cv2.warpPerspective(ones, matrix, size, flags=cv2.INTER_LINEAR)
    offset = rng.uniform(3, 10, 2) * rng.choice([-1, 1], 2)
    moved = cv2.warpAffine(cover, np.array([[1, 0, offset[0]], [0, 1, offset[1]]]), size)
    soft = cv2.GaussianBlur(moved, (0, 0), float(rng.uniform(2, 8)))
    canvas *= 1 - shadow * soft[:, :, None]
    canvas *= 1 - cover[:, :, None]
    canvas += laid * cover[:, :, None]


def _thing(
    canvas: Floats, rng: np.random.Generator, near: Corners | None = None, books: bool = True
) -> None:
    """Put a pen, a mug, a cable or a book on the table, or a small thing over a sheet."""
    height, width = canvas.shape[:2]
    at = (int(rng.integers(0, width)), int(rng.integers(0, height)))
    kinds = ["pen", "mug", "cable", *(["book"] if books else [])]
    if near is not None:
        low, high = near.min(axis=0), near.max(axis=0)
        at = (int(rng.uniform(low[0], high[0])), int(rng.uniform(low[1], high[1])))
        kinds = ["pen", "cable"]
    colour = _colour(rng.uniform(10, 245, 3))
    dark = _colour(np.array(colour) * 0.5)
    size = width / 10
    kind = rng.choice(kinds)
    if kind == "mug":
        cv2.circle(canvas, at, int(rng.uniform(0.4, 0.9) * size), colour, -1, cv2.LINE_AA)
        cv2.circle(canvas, at, int(rng.uniform(0.2, 0.38) * size), dark, -1, cv2.LINE_AA)
    elif kind == "cable":
        x = np.linspace(0, width, 80)
        y = at[1] + size * np.sin(x / width * rng.uniform(3, 12) + rng.uniform(0, 6))
        line = np.stack([x, y], axis=1).astype(np.int32)
        cv2.polylines(canvas, [line], False, dark, int(rng.uniform(2, 7)), cv2.LINE_AA)
    else:
        sides = (
            (2.2 * size, 0.18 * size) if kind == "pen" else tuple(rng.uniform(0.8, 2.5, 2) * size)
        )
        box = cv2.boxPoints((at, sides, float(rng.uniform(0, 180))))
        cv2.fillConvexPoly(canvas, box.astype(np.int32), colour, cv2.LINE_AA)
        if kind == "book" and rng.random() < 0.6:
            picture = box.mean(axis=0) + (box - box.mean(axis=0)) * rng.uniform(0.3, 0.6, (4, 1))
            cv2.fillConvexPoly(canvas, picture.astype(np.int32), dark, cv2.LINE_AA)


def _finger(canvas: Floats, corners: Corners, rng: np.random.Generator) -> None:
    """Hold the sheet: a thumb over one of its sides, from outside."""
    side = int(rng.integers(0, 4))
    along = float(rng.uniform(0.2, 0.8))
    place = corners[side] * (1 - along) + corners[(side + 1) % 4] * along
    inward = corners.mean(axis=0) - place
    inward /= np.linalg.norm(inward) + 1e-6
    thick = int(0.035 * canvas.shape[1])
    outside, inside = place - inward * 6 * thick, place + inward * thick
    start = (int(outside[0]), int(outside[1]))
    end = (int(inside[0]), int(inside[1]))
    skin = np.array([rng.uniform(80, 160), rng.uniform(110, 180), rng.uniform(150, 225)])
    cv2.line(canvas, start, end, _colour(skin), thick, cv2.LINE_AA)


def _photograph(canvas: Floats, options: SceneOptions, rng: np.random.Generator) -> Picture:
    height, width = canvas.shape[:2]
    x, y = np.meshgrid(np.linspace(-1, 1, width), np.linspace(-1, 1, height))
    turn = rng.uniform(0, 2 * np.pi)
    light = 1 - options.lamp * (0.5 + 0.5 * (x * np.cos(turn) + y * np.sin(turn)) / 1.42)
    cast = rng.uniform(0.92, 1.0, 3)
    lit: AnyArray = canvas * light[:, :, None] * cast
    seen = cv2.GaussianBlur(lit.astype(np.float32), (0, 0), max(options.blur, 0.1))
    seen = seen + rng.normal(0, options.noise, seen.shape)
    image = np.clip(seen, 0, 255).astype(np.uint8)
    quality = [cv2.IMWRITE_JPEG_QUALITY, int(rng.integers(75, 95))]
    done, data = cv2.imencode(".jpg", image, quality)
    if not done:
        raise ValueError("cv2 could not encode a scene")
    return np.asarray(cv2.imdecode(data, cv2.IMREAD_COLOR), np.uint8)
