"""What an allocataire authorises, and what a person may do."""

from __future__ import annotations

from kiosk.backend.parts import Parts
from kiosk.backend.refusal import Refused
from kiosk.backend.services.caller import Caller
from kiosk.backend.services.delegations import authorisations_of, conjoint_of
from kiosk.backend.services.members import full_name, has_left, members_of
from kiosk.backend.services.sessions import require_live
from kiosk.backend.store.identity import Delegation
from kiosk.backend.store.people import Member
from kiosk.contract.access import MANAGERS, POSSIBLE, Possibility, Role
from kiosk.contract.identity import Authorisations, AuthorisationsChange, Decision, Possibilities
from kiosk.contract.problems import Code


def authorisations(parts: Parts, caller: Caller) -> Authorisations:
    """Return who else may manage the dossier."""
    with parts.database.read() as transaction:
        return authorisations_of(transaction, transaction.get_one(Member, caller.member_id))


def authorise(parts: Parts, caller: Caller, change: AuthorisationsChange) -> Authorisations:
    """Let the conjoint manage the dossier, or not.

    It holds at once: a role is read at every request, so that the sessions which the conjoint
    has open see more, or no longer do. Raises :class:`Refused` for who does not decide, and
    where there is no conjoint.
    """
    caller.require(Possibility.AUTHORISE_CONJOINT)
    with parts.database.write() as transaction:
        require_live(transaction, parts, caller)
        conjoint = conjoint_of(transaction, caller.dossier_id, hold=True)
        if conjoint is None:
            raise Refused(Code.NOT_FOUND)
        manages = change.decision is Decision.YES
        conjoint.role = (Role.CONJOINT_DELEGUE if manages else Role.CONJOINT).value
        transaction.merge(
            Delegation(
                dossier_id=caller.dossier_id,
                decision=change.decision.value,
                decided_at=parts.now(),
            )
        )
        transaction.flush()
        return authorisations_of(transaction, transaction.get_one(Member, caller.member_id))


def possibilities(parts: Parts, caller: Caller) -> Possibilities:
    """Return what the caller may do, so that it is shown rather than refused afterwards."""
    with parts.database.read() as transaction:
        left = has_left(transaction, caller.member_id)
        members = () if left else members_of(transaction, caller.dossier_id)
    allowed = POSSIBLE[caller.role]
    return Possibilities(
        role=caller.role,
        allowed=tuple(one for one in Possibility if one in allowed),
        withheld=tuple(one for one in Possibility if one not in allowed),
        managed_by=tuple(full_name(one) for one in members if one.role in MANAGERS),
    )
