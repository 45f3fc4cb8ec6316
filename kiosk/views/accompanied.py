"""Who is beside the visitor, and what the visitor let them help with: one object a visit.

Screens, the banner and the panel follow it; flows change it. What it says is what the Caf said
last: the Caf refuses by itself what is over.
"""

from __future__ import annotations

from enum import Enum, auto
from typing import Protocol

from kiosk.client import CafProblem
from kiosk.contract.accompaniment import ConseillerHere, Mandat, MandatState, ToldAct
from kiosk.contract.problems import Code
from kiosk.views.live import Live


class Caller(Protocol):
    """What is asked of the Caf."""

    async def conseiller_still_here(self) -> ConseillerHere:
        """Tell that the conseiller just did something."""
        ...

    async def conseiller_leaves(self) -> None:
        """Sign the conseiller out."""
        ...

    async def mandats(self) -> tuple[Mandat, ...]:
        """Return every mandat of the person signed in."""
        ...

    async def revoke_mandat(self, mandat_id: str) -> Mandat:
        """End a mandat."""
        ...

    async def tell_act(self, act: ToldAct, journey: str | None = None) -> None:
        """Have the journal keep what was just done."""
        ...


class Departure(Enum):
    """Why nobody is beside the visitor any more."""

    #: They left, or the visitor goes on alone.
    LEFT = auto()
    #: The visitor took back what they had let them do.
    REVOKED = auto()
    #: Nothing was seen of them for too long.
    AWAY = auto()


class Accompanied:
    """The conseiller of this visit and the mandats that hold in it."""

    def __init__(self, caf: Caller) -> None:
        self._caf = caf
        #: Who is signed in beside the visitor, or None.
        self.conseiller: Live[ConseillerHere | None] = Live(None)
        #: Mandats that hold now for the organisation of that conseiller.
        self.mandats: Live[tuple[Mandat, ...]] = Live(())
        #: The démarche that is being taken, or None.
        self.journey: Live[str | None] = Live(None)
        #: Why the last one who was there is not there any more.
        self.departure = Departure.LEFT

    def covers(self, journey: str) -> bool:
        """Return whether the conseiller may help with this démarche now."""
        return any(journey in one.journeys for one in self.mandats.value)

    def came(self, conseiller: ConseillerHere) -> None:
        """Note that a conseiller signed in to this visit."""
        self.conseiller.set(conseiller)

    def given(self, mandat: Mandat) -> None:
        """Note a mandat that was just given."""
        self.mandats.set((mandat, *self.mandats.value))

    async def learn(self) -> None:
        """Ask which mandats hold, once a person is signed in beside a conseiller.

        Raises :class:`CafProblem`.
        """
        here = self.conseiller.value
        if here is None:
            return
        those = await self._caf.mandats()
        self.mandats.set(
            tuple(
                one
                for one in those
                if one.state is MandatState.ACTIVE and one.organisation == here.organisation
            )
        )

    async def touched(self) -> None:
        """Tell the Caf that the conseiller is at work; they are out here when they are there."""
        if self.conseiller.value is None:
            return
        try:
            self.conseiller.set(await self._caf.conseiller_still_here())
        except CafProblem as problem:
            if problem.code is Code.CONSEILLER_ABSENT:
                self.gone(Departure.AWAY)

    async def revoke(self) -> None:
        """End every mandat that holds here, at one touch, and see the conseiller out.

        Raises :class:`CafProblem` when the Caf cannot be told: it is then said, and asked again.
        """
        for one in self.mandats.value:
            await self._caf.revoke_mandat(one.id)
        await self.leave(Departure.REVOKED)

    def ended(self, mandat_id: str) -> None:
        """Note that a mandat was revoked elsewhere than from here."""
        self.mandats.set(tuple(one for one in self.mandats.value if one.id != mandat_id))

    async def leave(self, why: Departure = Departure.LEFT) -> None:
        """See the conseiller out; mandats that last go on. Raises :class:`CafProblem`."""
        self.gone(why)
        await self._caf.conseiller_leaves()

    def gone(self, why: Departure = Departure.LEFT) -> None:
        """Note that nobody is beside the visitor any more."""
        self.departure = why
        self.mandats.set(())
        self.conseiller.set(None)

    async def tell(self, act: ToldAct, journey: str | None = None) -> None:
        """Have the journal keep what was just done, if somebody is there. Raises
        :class:`CafProblem`."""
        if self.conseiller.value is not None:
            await self._caf.tell_act(act, journey)
