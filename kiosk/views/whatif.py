"""What « et si ? » shows at one moment: the axis, its curve, the point under the finger."""

from __future__ import annotations

from dataclasses import dataclass

from kiosk.contract.estimates import Axis, BenefitId, Curve

#: More lines than this cannot be told apart, nor their names be offered side by side.
_MOST_LINES = 3


@dataclass(frozen=True)
class WhatIf:
    """``curve`` None: it is being computed, or it has ``failed``.

    ``axes`` are those that make sense for the answers; none, and nothing is shown. ``point``
    is an index of the curve, None where the answers themselves are. ``benefit`` is the line
    brought forward.
    """

    axes: tuple[Axis, ...] = ()
    axis: Axis = Axis.SALAIRE
    curve: Curve | None = None
    failed: bool = False
    point: int | None = None
    benefit: BenefitId | None = None

    @property
    def moved(self) -> bool:
        """Whether the point stands elsewhere than the answers."""
        return self.curve is not None and self.point not in (None, self.curve.here)

    @property
    def index(self) -> int:
        """The point that is shown; 0 without a curve."""
        if self.curve is None:
            return 0
        return self.curve.here if self.point is None else self.point


def told_apart(curve: Curve) -> tuple[BenefitId, ...]:
    """Return the benefits whose line is worth bringing forward: those that vary most.

    A benefit alone is the total already.
    """
    if len(curve.benefits) < 2:
        return ()
    vary = {one: max(amounts) - min(amounts) for one, amounts in curve.benefits.items()}
    ranked = sorted((one for one in vary if vary[one]), key=lambda one: -vary[one])
    kept = set(ranked[:_MOST_LINES])
    return tuple(one for one in BenefitId if one in kept)


def first_forward(curve: Curve) -> BenefitId | None:
    """Return the line to bring forward before anybody chooses one: the largest here."""
    lines = told_apart(curve)
    return max(lines, key=lambda one: curve.benefits[one][curve.here], default=None)
