"""A page under an even, white light: the lamp, its colour and shadows taken out.

The paper's lightness is known wherever paper is seen between the print; under pictures it is
what it is around them, so that a photograph is lit like its sheet and has no halo. White is
white only where paper is: inside pictures, colours and greys stay what they are.
"""

from __future__ import annotations

from dataclasses import dataclass

import cv2
import numpy as np

from kiosk.scanner.vision.types import AnyArray, Floats, Picture

#: Blocks along the longest side; lines of print leave paper in each.
_BLOCKS = 72
_BLOCK_PX = 12

#: The lightness of paper in a block: this percentile of its pixels.
_LIGHTEST = 80
#: A block shows paper where so much of it lies this near to that lightness.
_NEAR = 0.045
_FLAT_PART = 0.4

#: Under this lightness there is no white paper: a photograph, a dark cover.
_PAPER_LIGHTNESS = 90.0
#: Part of the page that must be seen as paper: letters show 0.7 and more of it, passports and
#: cards with their patterns 0.2 to 0.6.
_LEAST_PAPER = 0.55
#: Shadows leave this part of the light; what is darker is printed.
_DARKEST_SHADOW = 0.35
#: Colour of paper beside that of its neighbours, as a part of lightness.
_CHROMA_SLACK = 0.06
#: From one block to the next the light of a lamp changes by less; an edge is print or a shadow.
_STEP = 0.07
#: Channels that differ by more than this: coloured paper and not a coloured lamp.
_CAST = 1.3

_MOST_GAIN = 3.0
#: Lightness given to the lightest tints of a card, and under which it is rather left dark.
_CARD_LIGHT, _LEAST_LIGHT = 225.0, 80.0
#: A millimetre, as a part of the short side of an A4.
_EDGE = 0.005
#: Paper has grain: what is within this of its lightness is white, and pencil is darker.
_WHITE_FROM, _GREY_FROM = 0.94, 0.82


@dataclass(frozen=True)
class _Blocks:
    """``paper`` B x C x 3: colour of the lightest; ``flat`` B x C: whether much of it is that."""

    paper: Floats
    flat: AnyArray


def even_light(page: Picture) -> Picture:
    """Return the page evenly lit and its paper white; what is not on white paper brightened."""
    blocks = _look(page)
    seen = _where_paper(blocks)
    if seen.mean() < _LEAST_PAPER:
        return brightened(page)
    # Smooth, and carried under what is printed from the paper around it.
    light = _spread(blocks.paper, seen)
    usual = np.median(light[seen], axis=0)
    if usual.max() / max(usual.min(), 1.0) > _CAST:
        # The paper is of that colour: only its lightness is made even.
        grey = light.max(axis=2, keepdims=True)
        light = grey * (np.full(3, usual.max()) / usual.max())
    size = (page.shape[1], page.shape[0])
    gain = np.clip(255.0 / np.maximum(light, 1.0), 1.0, _MOST_GAIN).astype(np.float32)
    full = cv2.resize(gain, size, interpolation=cv2.INTER_LINEAR)
    lit = np.minimum(page * np.asarray(full), 255.0)
    return _clean_edges(_whitened(lit, _soft_mask(seen, size)), seen)


def brightened(page: Picture) -> Picture:
    """Return a paper of its own colours, a card, under an even and sufficient light.

    The lamp is taken for a plane, so that no tint of the paper is taken for the lamp.
    """
    blocks = _look(page)
    level = blocks.paper.max(axis=2)
    if np.percentile(level, 90) < _LEAST_LIGHT:
        return page
    rows, columns = np.mgrid[-1 : 1 : level.shape[0] * 1j, -1 : 1 : level.shape[1] * 1j]
    plane = np.stack([np.ones_like(rows), rows, columns], axis=-1).reshape(-1, 3)
    told = np.log(np.maximum(level, 1)).reshape(-1)
    trusted = np.ones(told.shape, bool)
    for _ in range(4):
        # What is much darker than the plane is a face or a band, and no lamp.
        found, *_ = np.linalg.lstsq(plane[trusted], told[trusted], rcond=None)
        trusted = told > plane @ found - 0.12
    light = np.exp(plane @ found).reshape(level.shape)
    gain = np.clip(_CARD_LIGHT / light, 1.0, _MOST_GAIN).astype(np.float32)
    size = (page.shape[1], page.shape[0])
    full = np.asarray(cv2.resize(gain, size, interpolation=cv2.INTER_LINEAR))
    return np.asarray(np.clip(page * full[:, :, None], 0, 255), np.uint8)


def _clean_edges(page: Picture, seen: AnyArray) -> Picture:
    """Paint the last millimetre white where it is paper: the table shows through a hair beside."""
    depth = max(1, round(_EDGE * min(page.shape[:2])))
    for turn in range(4):
        side = np.rot90(page, turn)[:depth]
        paper = np.rot90(seen, turn)[0].astype(np.uint8)
        along = cv2.resize(paper[None], (side.shape[1], 1), interpolation=cv2.INTER_NEAREST)[0]
        side[:, along > 0] = 255
    return page


def _look(page: Picture) -> _Blocks:
    height, width = page.shape[:2]
    scale = _BLOCKS / max(height, width)
    rows, columns = max(2, round(height * scale)), max(2, round(width * scale))
    size = (columns * _BLOCK_PX, rows * _BLOCK_PX)
    small = cv2.resize(page, size, interpolation=cv2.INTER_AREA).astype(np.float32)
    tiles = small.reshape(rows, _BLOCK_PX, columns, _BLOCK_PX, 3).transpose(0, 2, 1, 3, 4)
    pixels = tiles.reshape(rows, columns, -1, 3)
    grey = pixels @ np.array([0.114, 0.587, 0.299], np.float32)
    level = np.percentile(grey, _LIGHTEST, axis=2)
    near = np.abs(grey - level[:, :, None]) < np.maximum(_NEAR * level, 3)[:, :, None]
    part = near.mean(axis=2)
    paper = (pixels * near[..., None]).sum(axis=2) / np.maximum(near.sum(axis=2), 1)[..., None]
    return _Blocks(paper, part > _FLAT_PART)


def _where_paper(blocks: _Blocks) -> AnyArray:
    """Tell which blocks show paper: flat, of the paper's colour, joined to it or to the edge."""
    level = blocks.paper.max(axis=2)
    if not blocks.flat.any():
        return np.zeros_like(blocks.flat)
    white = float(np.percentile(level[blocks.flat], 85))
    if white < _PAPER_LIGHTNESS:
        return np.zeros_like(blocks.flat)
    tint = blocks.paper / np.maximum(level, 1)[..., None]
    lightest = blocks.flat & (level > 0.85 * white)
    usual = np.median(tint[lightest], axis=0)
    alike = np.abs(tint - usual).max(axis=2) < _CHROMA_SLACK
    likely = blocks.flat & alike & (level > _DARKEST_SHADOW * white)
    # Pieces within which the light changes slowly.
    count, pieces = cv2.connectedComponents(_calm(level, likely).astype(np.uint8), connectivity=4)
    edge = np.concatenate([pieces[0], pieces[-1], pieces[:, 0], pieces[:, -1]])
    kept = np.zeros(count, bool)
    for piece in range(1, count):
        inside = pieces == piece
        # A shadow comes over the page from outside; a grey box stands within.
        kept[piece] = level[inside].max() > 0.88 * white or piece in edge
    return np.asarray(kept[pieces] & likely)


def _calm(level: Floats, likely: AnyArray) -> AnyArray:
    """Return the likely blocks beside which no other likely one is much lighter or darker."""
    calm = likely.copy()
    for axis in (0, 1):
        near, far = np.split(np.stack([level, np.roll(level, -1, axis)]), 2)
        step = np.abs(near - far)[0] / np.maximum(np.maximum(near, far)[0], 1)
        both = likely & np.roll(likely, -1, axis)
        sharp = both & (step > _STEP)
        last = (-1, slice(None)) if axis == 0 else (slice(None), -1)
        sharp[last] = False
        darker = np.where(near[0] < far[0], 0, 1)
        calm &= ~(sharp & (darker == 0))
        calm &= ~np.roll(sharp & (darker == 1), 1, axis)
    return calm


def _spread(paper: Floats, seen: AnyArray) -> Floats:
    """Return the light everywhere: as seen, and between as the nearest seen, ever wider."""
    weight = seen.astype(np.float32)
    light = np.zeros_like(paper, np.float32)
    filled = np.zeros_like(weight)
    for sigma in (0.7, 1.5, 3.0, 6.0, 12.0, 24.0, 60.0):
        share = cv2.GaussianBlur(weight, (0, 0), sigma)
        mean = cv2.GaussianBlur((paper * weight[..., None]).astype(np.float32), (0, 0), sigma)
        mean = mean / np.maximum(share, 1e-6)[..., None]
        # Where enough paper was near for this width, and nobody nearer told.
        told = np.clip(share * 4, 0, 1) * (1 - filled)
        light += mean * told[..., None]
        filled += told
    return np.asarray(light / np.maximum(filled, 1e-6)[..., None])


def _soft_mask(seen: AnyArray, size: tuple[int, int]) -> Floats:
    """Return 1 where paper is around, 0 in pictures, of the size of the page."""
    closed = cv2.morphologyEx(seen.astype(np.uint8), cv2.MORPH_CLOSE, np.ones((3, 3), np.uint8))
    soft = cv2.resize(closed.astype(np.float32), size, interpolation=cv2.INTER_LINEAR)
    return np.asarray(soft, np.float32)


def _whitened(lit: Floats, mask: Floats) -> Picture:
    """Stretch what is nearly white to white where ``mask`` is 1."""
    least = lit.min(axis=2) / 255.0
    slope = (1.0 - _GREY_FROM) / (_WHITE_FROM - _GREY_FROM)
    stretched = np.clip(_GREY_FROM + (least - _GREY_FROM) * slope, least, 1.0)
    # By one factor for the three, and over it towards white: a pale tint stays a tint.
    lift = np.maximum(stretched / np.maximum(least, 1e-3) - 1, 0) * mask
    white = lit * (1 + lift)[..., None]
    return np.asarray(np.clip(white, 0, 255), np.uint8)
