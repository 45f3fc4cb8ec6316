"""Scenes for the page network: a desk, what lies on it, a paper or none, light, a camera.

A scene is drawn in pixels of its own canvas, whatever its size; lengths are in millimetres on
the desk until the camera looks. The same generator seed gives the same scene.
"""

from __future__ import annotations

from dataclasses import dataclass, replace

import cv2
import numpy as np
import papers
import photographs
import surfaces
import things
from light import camera, lamp
from surfaces import Floats, Picture, Rng


@dataclass(frozen=True)
class Stock:
    """What scenes take from: drawn once, since drawing is slower than laying."""

    surfaces: list[Picture]
    papers: list[papers.Paper]
    flat: list[tuple[Picture, tuple[float, float]]]

    @classmethod
    def drawn(cls, rng: Rng, count: int) -> Stock:
        """Draw ``count`` surfaces, papers and things."""
        flat = []
        for index in range(count):
            thing, size = things.FLAT[index % len(things.FLAT)]
            flat.append((thing(rng), size))
        sheets = papers.bank(rng, count)
        worn = [replace(sheet, picture=_worn(rng, sheet.picture)) for sheet in sheets]
        shown = [things.shown(rng, one) for one in photographs.some(rng, count // 3)]
        laid = surfaces.bank(rng, count, surfaces.SIDE) + photographs.some(rng, count)
        return cls(laid, sheets + worn, flat + shown)


@dataclass(frozen=True)
class Scene:
    """``image``: H x W x 3. ``corners``: 4 x 2, clockwise, None where there is no page."""

    image: Picture
    corners: Floats | None


@dataclass(frozen=True)
class View:
    """How the camera sees the desk: plane in millimetres to pixels, before ``squash``."""

    turn: Floats
    focal: float
    distance: float
    middle: Floats

    def seen(self, points: Floats) -> Floats:
        """Project N x 2 points of the desk, in millimetres, to pixels."""
        space = np.column_stack([points, np.zeros(len(points))]) @ self.turn.T
        depth = np.maximum(self.distance + space[:, 2], 0.15 * self.distance)
        return (self.middle + self.focal * space[:, :2] / depth[:, None]).astype(np.float32)


def draw(rng: Rng, stock: Stock, width: int = 512, height: int = 384) -> Scene:
    """Draw a scene; the aspect of the camera is drawn too, and squashed into the canvas."""
    # As if the picture had this width for a height of 1, before it was squashed to the canvas.
    aspect = float(rng.choice([4 / 3, 4 / 3, 3 / 2, 16 / 9, 16 / 9, 1.0]))
    squash = np.array([width / (height * aspect), 1.0])
    tall = float(height)
    wide = tall * aspect
    canvas = _desk(rng, stock, width, height)
    with_page = rng.random() > 0.14
    paper = stock.papers[int(rng.integers(len(stock.papers)))]
    view, corners = _look(rng, paper, wide, tall, squash)
    things_before = int(rng.choice([0, 0, 1, 2, 4, 8], p=[0.2, 0.1, 0.15, 0.2, 0.2, 0.15]))
    for _ in range(things_before if with_page else int(rng.integers(0, 12))):
        _thing(rng, stock, canvas, view, squash, paper.size)
    if not with_page:
        if rng.random() < 0.3:
            things.face(rng, canvas)
        elif rng.random() < 0.2:
            _hand(rng, canvas, corners)
        return Scene(camera(rng, lamp(rng, canvas, None)), None)
    _decoys(rng, stock, canvas, view, squash, paper)
    if rng.random() < 0.12:
        _clipboard(rng, canvas, view, squash, paper.size)
    _under(rng, stock, canvas, view, squash, paper)
    cover = _lay(rng, canvas, paper.picture, corners, rng.uniform(0, 0.6), bent=True)
    _upon(rng, stock, canvas, view, squash, paper, corners)
    if rng.random() < 0.28:
        _hand(rng, canvas, corners)
    return Scene(camera(rng, lamp(rng, canvas, cover)), corners)


def _desk(rng: Rng, stock: Stock, width: int, height: int) -> Floats:
    """Lay a surface, often with its end and the floor beyond in the picture."""

    def surface() -> Floats:
        source = stock.surfaces[int(rng.integers(len(stock.surfaces)))]
        return surfaces.piece(rng, source, width, height, rng.uniform(0.35, 1.0))

    canvas = surface()
    if rng.random() < 0.3:
        turn, shift = rng.uniform(0, 2 * np.pi), rng.uniform(0.1, 0.45)
        y, x = np.mgrid[0:height, 0:width].astype(np.float32)
        across = (x / width - 0.5) * np.cos(turn) + (y / height - 0.5) * np.sin(turn)
        beyond = np.clip((across - shift) * width, 0, 1)[:, :, None]
        if rng.random() < 0.5:
            rim = np.clip(np.minimum(across - shift, shift + 0.03 - across) * width, 0, 1)
            canvas = canvas * (1 - rim[:, :, None] * 0.6)
        canvas = canvas * (1 - beyond) + surface() * beyond
    return canvas.astype(np.float32)


def _look(
    rng: Rng, paper: papers.Paper, wide: float, tall: float, squash: Floats
) -> tuple[View, Floats]:
    """Choose a camera for which the paper falls mostly inside of the picture."""
    size = np.array(paper.size)
    flat = (np.array([[0, 0], [1, 0], [1, 1], [0, 1]]) - 0.5) * size
    small = paper.kind in ("card", "passport", "note", "receipt", "long", "slip")
    low, high = (0.3, 1.25) if small else (0.6, 1.5)
    frame = np.array([wide, tall])
    for _ in range(40):
        angle = np.radians(
            rng.choice([rng.normal(0, 7), rng.normal(0, 25), rng.uniform(-180, 180)])
        )
        lean = abs(rng.normal(0, 0.24))
        towards = rng.uniform(0, 2 * np.pi)
        about = np.array([np.cos(towards), np.sin(towards), 0.0]) * lean
        tilt, _ = cv2.Rodrigues(about)
        spin, _ = cv2.Rodrigues(np.array([0.0, 0.0, angle]))
        focal = rng.uniform(0.7, 1.3) * max(wide, tall)
        reach = rng.uniform(low, high) * tall
        distance = focal * np.hypot(*size) / reach
        turn = np.asarray(tilt @ spin, np.float32)
        view = View(turn, focal, distance, frame / 2)
        points = view.seen(flat)
        room = frame - np.ptp(points, axis=0)
        spread = rng.uniform(-0.5, 0.5, 2) * np.where(room > 0, room, 0.25 * frame)
        if rng.random() < 0.12:
            spread = spread + rng.normal(0, 0.15, 2) * frame
        view = View(turn, focal, distance, frame - (points.min(0) + points.max(0)) / 2 + spread)
        points = view.seen(flat)
        clipped = np.clip(points, 0, frame)
        whole = cv2.contourArea(points.astype(np.float32))
        out = np.maximum(points - frame, -points).max() / tall
        if cv2.contourArea(clipped.astype(np.float32)) > 0.74 * whole and out < 0.3:
            break
    return view, (points * squash).astype(np.float32)


def _quad(view: View, squash: Floats, centre: Floats, size: Floats, angle: float) -> Floats:
    """Return the corners on the canvas of a rectangle that lies on the desk."""
    corners = (np.array([[0, 0], [1, 0], [1, 1], [0, 1]]) - 0.5) * size
    turn = np.array([[np.cos(angle), -np.sin(angle)], [np.sin(angle), np.cos(angle)]])
    return (view.seen(corners @ turn.T + centre) * squash).astype(np.float32)


def _thing(
    rng: Rng, stock: Stock, canvas: Floats, view: View, squash: Floats, size: tuple[float, float]
) -> None:
    height, width = canvas.shape[:2]
    kind = rng.random()
    if kind < 0.5:
        picture, most = stock.flat[int(rng.integers(len(stock.flat)))]
        far = np.hypot(*size)
        # Beside a card things are as large as beside a letter: the desk goes with the camera.
        scale = rng.uniform(0.5, 1.0) * (1.0 if far > 200 else rng.uniform(0.4, 1.0))
        centre = rng.normal(0, 0.9, 2) * far
        quad = _quad(view, squash, centre, np.array(most) * scale, rng.uniform(0, 2 * np.pi))
        _lay(rng, canvas, picture, quad, rng.uniform(0.1, 0.6))
        return
    at = rng.uniform(0, 1, 2) * np.array([width, height])
    draws = (things.round_thing, things.pen, things.cable)
    draws[int(rng.integers(3))](rng, canvas, at, rng.uniform(0.06, 0.35) * height)


def _decoys(
    rng: Rng, stock: Stock, canvas: Floats, view: View, squash: Floats, paper: papers.Paper
) -> None:
    """Lay other papers, which the page lies over or the frame cuts: it is not they."""
    if rng.random() > 0.28:
        return
    size = np.array(paper.size)
    for _ in range(int(rng.integers(1, 4))):
        other = stock.papers[int(rng.integers(len(stock.papers)))]
        way = rng.uniform(0, 2 * np.pi)
        out = np.array([np.cos(way), np.sin(way)])
        centre = out * rng.uniform(0.35, 1.3) * np.hypot(*size)
        scaled = np.array(other.size) * min(1.0, 0.9 * np.hypot(*size) / np.hypot(*other.size))
        quad = _quad(view, squash, centre, scaled, rng.uniform(0, 2 * np.pi))
        height, width = canvas.shape[:2]
        inside = np.clip(quad, 0, np.array([width, height])).astype(np.float32)
        seen = cv2.contourArea(inside) / max(cv2.contourArea(quad), 1.0)
        overlapped = np.abs(centre).max() < 0.42 * size.min() + 0.4 * scaled.min()
        if overlapped or seen < 0.6 or np.prod(scaled) < 0.3 * np.prod(size):
            _lay(rng, canvas, other.picture, quad, rng.uniform(0, 0.5))


def _under(
    rng: Rng, stock: Stock, canvas: Floats, view: View, squash: Floats, paper: papers.Paper
) -> None:
    """Lay papers that stick out from below the page: a pile, or one sheet askew."""
    if rng.random() > 0.33:
        return
    size = np.array(paper.size)
    spread = rng.uniform(0.02, 0.12)
    for _ in range(int(rng.integers(1, 5))):
        # As often a blank sheet: only its edges tell it from the page's own.
        other = stock.papers[int(rng.integers(len(stock.papers)))].picture
        if rng.random() < 0.5:
            other = papers.blank(rng)
        scaled = size * rng.uniform(0.85, 1.1, 2)
        turn = rng.normal(0, float(rng.choice([0.05, 0.05, 0.15, 0.4])))
        quad = _quad(view, squash, rng.normal(0, spread, 2) * size, scaled, turn)
        _lay(rng, canvas, other, quad, rng.uniform(0.0, 0.5))


def _upon(
    rng: Rng,
    stock: Stock,
    canvas: Floats,
    view: View,
    squash: Floats,
    paper: papers.Paper,
    corners: Floats,
) -> None:
    """Lay on the page what desks lay on pages: pens, cables, fruit, a card, a telephone."""
    height = canvas.shape[0]
    if rng.random() < 0.15:
        # Across all of it: the page goes on beyond.
        things.cable(rng, canvas, corners.mean(0) + rng.normal(0, 0.12, 2) * height, 0.3 * height)
    for _ in range(int(rng.choice([0, 1, 2, 3, 4], p=[0.55, 0.18, 0.12, 0.09, 0.06]))):
        # Beside a side rather than in the middle.
        side, along = int(rng.integers(4)), rng.uniform(0, 1)
        edge = corners[side] * (1 - along) + corners[(side + 1) % 4] * along
        part = rng.uniform(0, 0.7)
        at = edge * (1 - part) + corners.mean(0) * part + rng.normal(0, 0.04, 2) * height
        kind = rng.random()
        if kind < 0.4:
            things.pen(rng, canvas, at, rng.uniform(0.1, 0.35) * height)
        elif kind < 0.7:
            things.cable(rng, canvas, at, rng.uniform(0.1, 0.6) * height)
        elif kind < 0.87:
            things.round_thing(rng, canvas, at, rng.uniform(0.04, 0.16) * height)
        else:
            picture, most = stock.flat[int(rng.integers(len(stock.flat)))]
            little = np.array(most) * rng.uniform(0.1, 0.3) * np.hypot(*paper.size) / 360
            way = rng.uniform(0, 2 * np.pi)
            out = np.array([np.cos(way), np.sin(way)]) * np.array(paper.size) * 0.5
            quad = _quad(view, squash, out, little, rng.uniform(0, 2 * np.pi))
            _lay(rng, canvas, picture, quad, rng.uniform(0.1, 0.5))


def _clipboard(
    rng: Rng, canvas: Floats, view: View, squash: Floats, size: tuple[float, float]
) -> None:
    board = np.array(size) * rng.uniform(1.04, 1.25, 2)
    shift = rng.normal(0, 0.02, 2) * board
    picture = things.binder(rng)
    quad = _quad(view, squash, shift, board, rng.normal(0, 0.03))
    _lay(rng, canvas, picture, quad, rng.uniform(0.1, 0.5))


def _worn(rng: Rng, picture: Picture) -> Picture:
    """Fold, crease, crumple or leave as new: the light on the paper changes, not its outline."""
    kind = rng.random()
    if kind < 0.35:
        return picture
    height, width = picture.shape[:2]
    shade = np.ones((height, width), np.float32)
    y, x = np.mgrid[0:height, 0:width].astype(np.float32)
    for _ in range(int(rng.choice([0, 1, 2, 3, 6]))):
        way = rng.choice([0, np.pi / 2, rng.uniform(0, np.pi)])
        across = x * np.cos(way) + y * np.sin(way)
        at = rng.uniform(0.1, 0.9) * float(across.max())
        side = across - at
        shade *= 1 + rng.normal(0, 0.05) * np.sign(side)
        shade *= 1 + rng.normal(0, 0.15) * np.exp(-((side / rng.uniform(2, 12)) ** 2))
    if kind > 0.7:
        rough = surfaces.fractal(rng, 128, 4, 0.7)
        facets = cv2.resize(np.abs(rough), (width, height), interpolation=cv2.INTER_LINEAR)
        shade *= 1 - rng.uniform(0.02, 0.12) * facets
    worn = picture.copy()
    worn[:, :, :3] = np.clip(picture[:, :, :3] * shade[:, :, None], 0, 255)
    return worn


def _lay(
    rng: Rng, canvas: Floats, picture: Picture, corners: Floats, shadow: float, bent: bool = False
) -> Floats:
    """Lay a picture with its shadow; return where it covers. ``bent`` lets its sides bow."""
    height, width = canvas.shape[:2]
    # Only where it falls, with room for its shadow.
    room = 0.06 * width
    left, top = (max(0, int(v - room)) for v in corners.min(0))
    right, bottom = corners.max(0) + room
    right, bottom = min(width, int(right)), min(height, int(bottom))
    cover = np.zeros((height, width), np.float32)
    if right - left < 2 or bottom - top < 2:
        return cover
    part = canvas[top:bottom, left:right]
    cover[top:bottom, left:right] = _lay_part(
        rng,
        part,
        picture,
        (corners - np.array([left, top])).astype(np.float32),
        width,
        shadow,
        bent,
    )
    return cover


def _lay_part(
    rng: Rng,
    canvas: Floats,
    picture: Picture,
    corners: Floats,
    whole: int,
    shadow: float,
    bent: bool,
) -> Floats:
    height, width = canvas.shape[:2]
    high, wide = picture.shape[:2]
    # Reduced first: warping alone would alias the letters.
    longest = max(np.linalg.norm(np.roll(corners, -1, 0) - corners, axis=1).max(), 4.0)
    if max(high, wide) > 1.6 * longest:
        ratio = 1.2 * longest / max(high, wide)
        size = (max(3, round(wide * ratio)), max(3, round(high * ratio)))
        picture = cv2.resize(picture, size, interpolation=cv2.INTER_AREA)
        high, wide = picture.shape[:2]
    flat = np.array([[0, 0], [wide, 0], [wide, high], [0, high]], np.float32)
    if bent and rng.random() < 0.5:
        laid = _curled(rng, picture, cv2.getPerspectiveTransform(corners, flat), width, height)
    else:
        # Corners are where the paper ends: half a pixel outside of its outermost pixels' middles.
        matrix = cv2.getPerspectiveTransform(flat - np.float32(0.5), corners)
        laid = cv2.warpPerspective(picture, matrix, (width, height), flags=cv2.INTER_LINEAR)
    cover = laid[:, :, 3:].astype(np.float32) / 255
    if shadow > 0.05:
        away = rng.normal(0, 0.012, 2) * whole
        moved = cv2.warpAffine(cover, np.array([[1, 0, away[0]], [0, 1, away[1]]]), (width, height))
        soft = cv2.blur(moved, (int(rng.uniform(2, 0.05 * whole)),) * 2)
        canvas *= 1 - shadow * soft[:, :, None]
    canvas *= 1 - cover
    canvas += laid[:, :, :3] * cover
    return np.asarray(cover[:, :, 0])


def _curled(rng: Rng, picture: Picture, back: Floats, width: int, height: int) -> Picture:
    """Lay with sides that bow in or out between corners that stay, and bent corners."""
    y, x = np.mgrid[0:height, 0:width].astype(np.float32)
    high, wide = picture.shape[:2]
    depth = back[2, 0] * x + back[2, 1] * y + back[2, 2]
    depth[np.abs(depth) < 1e-6] = 1e-6
    u = (back[0, 0] * x + back[0, 1] * y + back[0, 2]) / depth / wide
    v = (back[1, 0] * x + back[1, 1] * y + back[1, 2]) / depth / high
    bow = rng.normal(0, 0.02, 4) * rng.choice([0.3, 1, 1.6])
    arch_u, arch_v = np.sin(np.pi * np.clip(u, 0, 1)), np.sin(np.pi * np.clip(v, 0, 1))
    moved_u = u + arch_v * (bow[0] * (1 - u) + bow[1] * u)
    moved_v = v + arch_u * (bow[2] * (1 - v) + bow[3] * v)
    # Behind the camera nothing is seen.
    ahead = depth * (back[2] @ np.array([width / 2, height / 2, 1.0])) > 0
    moved_u[~ahead] = -5
    across, down = (
        (moved_u * wide - 0.5).astype(np.float32),
        (moved_v * high - 0.5).astype(np.float32),
    )
    laid = cv2.remap(picture, across, down, cv2.INTER_LINEAR)
    shade = 1 + rng.normal(0, 0.06) * arch_u + rng.normal(0, 0.06) * arch_v
    laid[:, :, :3] = np.clip(laid[:, :, :3] * shade[:, :, None], 0, 255)
    return laid


def _hand(rng: Rng, canvas: Floats, corners: Floats) -> None:
    """Hold the paper with one hand or two: a thumb over its side, the hand beyond."""
    tone = things.skin(rng)
    height = canvas.shape[0]
    for _ in range(int(rng.choice([1, 1, 2]))):
        side, along = int(rng.integers(4)), rng.uniform(0.05, 0.95)
        place = corners[side] * (1 - along) + corners[(side + 1) % 4] * along
        way = place - corners.mean(0)
        way = way / (np.linalg.norm(way) + 1e-6) + rng.normal(0, 0.3, 2)
        way = (way / np.linalg.norm(way)).astype(np.float32)
        thick = rng.uniform(0.025, 0.1) * height
        if rng.random() < 0.7:
            things.palm(rng, canvas, place, way, thick, tone)
        for _ in range(int(rng.choice([1, 1, 2, 4]))):
            aside = np.array([-way[1], way[0]]) * rng.normal(0, 1.3) * thick
            tip = place + aside - way * thick * rng.uniform(0, 1.3)
            things.finger(rng, canvas, tip, way, thick, tone)
