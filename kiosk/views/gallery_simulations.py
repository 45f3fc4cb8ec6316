"""The screens of simulations, each in its states, for the register of all screens."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial

from kiosk.contract.estimates import Axis, BenefitId
from kiosk.journeys.registry import registry
from kiosk.journeys.rules import Rules
from kiosk.printing.protocol import PrinterStatus
from kiosk.views import samples
from kiosk.views import samples_estimates as invented
from kiosk.views.live import Live
from kiosk.views.samples_answers import ANSWERS
from kiosk.views.samples_register import MakeScreen, Sample
from kiosk.views.screens.estimate import EstimateScreen
from kiosk.views.screens.estimate_detail import EstimateDetailScreen
from kiosk.views.screens.estimate_next import EstimateNextScreen
from kiosk.views.screens.estimate_summary import EstimateSummaryScreen
from kiosk.views.screens.estimate_take import EstimateTakeScreen
from kiosk.views.screens.simulation_choice import SimulationChoiceScreen
from kiosk.views.screens.simulation_known import SimulationKnownScreen
from kiosk.views.whatif import WhatIf, first_forward

_AXES = tuple(Axis)


def simulations() -> Iterator[Sample]:
    """Yield the screens of simulations."""
    yield Sample("simulation-choice", SimulationChoiceScreen)
    journey = registry()["toutes-mes-aides"]
    rules = Rules(today=samples.TODAY)
    known = partial(SimulationKnownScreen, journey=journey, known=ANSWERS, rules=rules)
    yield Sample("simulation-known", known)
    yield from _results()
    for benefit in (BenefitId.PRIME_ACTIVITE, BenefitId.RSA):
        told = next(one for one in invented.ESTIMATE.benefits if one.id is benefit)
        yield Sample(f"estimate-detail-{benefit}", partial(EstimateDetailScreen, benefit=told))
    for name, estimate, signed_in in (
        ("claims", invented.ESTIMATE, False),
        ("signed-in", invented.ESTIMATE, True),
        ("nothing", invented.NOTHING, False),
    ):
        following = partial(EstimateNextScreen, estimate=estimate, signed_in=signed_in)
        yield Sample(f"estimate-next-{name}", following)
    requests = {one.id.value: "demande-bafa" for one in invented.ESTIMATE.benefits}
    here = partial(
        EstimateNextScreen, estimate=invented.ESTIMATE, signed_in=True, requests=requests
    )
    yield Sample("estimate-next-here", here)
    status: Live[PrinterStatus | None] = Live(PrinterStatus())
    pdf = samples.attestation_pdf()
    summary = partial(EstimateSummaryScreen, month=invented.MONTH, pdf=pdf, status=status)
    yield Sample("estimate-summary", summary)
    yield Sample("estimate-take", partial(EstimateTakeScreen, estimate=invented.ESTIMATE))


def _results() -> Iterator[Sample]:
    salary, children = invented.SALARY_CURVE, invented.CHILDREN_CURVE
    here = WhatIf(_AXES, Axis.SALAIRE, salary, benefit=first_forward(salary))
    yield Sample("estimate", _result(here))
    moved = WhatIf(_AXES, Axis.SALAIRE, salary, point=112, benefit=BenefitId.PRIME_ACTIVITE)
    yield Sample("estimate-moved", _result(moved))
    more = WhatIf(_AXES, Axis.ENFANTS, children, point=3, benefit=BenefitId.AF)
    yield Sample("estimate-children", _result(more))
    yield Sample("estimate-flat", _result(WhatIf(_AXES, Axis.LOYER, invented.FLAT_CURVE)))
    yield Sample("estimate-loading", _result(WhatIf(_AXES)))
    yield Sample("estimate-no-curve", _result(WhatIf(_AXES, failed=True)))
    yield Sample("estimate-nothing", _result(WhatIf(), nothing=True))


def _result(view: WhatIf, *, nothing: bool = False) -> MakeScreen:
    estimate = invented.NOTHING if nothing else invented.ESTIMATE
    return partial(EstimateScreen, estimate=estimate, view=Live(view), choose=_choose)


def _choose(_axis: Axis) -> None:
    """Stand for asking for another curve."""
