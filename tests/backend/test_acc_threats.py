"""Who would misuse accompaniment: each line of docs/security.md that is the backend's."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest
from acc_conseillers import SOFIA, beside, code_shown, given
from caf_asking import refused, signed_in
from caf_running import ELISE, JONAS, KIOSKS, Here, new_visit
from sqlalchemy import select

from kiosk.backend.console.known import KnownConseillers
from kiosk.backend.demo.people import stable_id
from kiosk.backend.services import beside as presences
from kiosk.backend.services import conseillers, demonstration_codes, housekeeping
from kiosk.backend.services.caller import Place
from kiosk.backend.services.conseiller_proofs import STEP_S, time_code
from kiosk.backend.store.accompaniment import Conseiller, ConseillerPresence
from kiosk.backend.store.journal import links
from kiosk.client import CafClient, end_visit
from kiosk.contract.accompaniment import AWAY_S, Act, MandatState, SignInByBadge
from kiosk.contract.problems import Code

pytestmark = pytest.mark.asyncio

WRITTEN = "ecrire"
ANSWERS = {
    "sujet": "paiement",
    "message": "Bonjour.",
    "reponse": "mail",
    "email": "qui@example.org",
}
AWAY = timedelta(seconds=AWAY_S)


async def write(client: CafClient) -> None:
    await client.submit(WRITTEN, ANSWERS)


def code_of(here: Here, login: str, steps: int = 0) -> str:
    """The code of somebody, so many steps from now."""
    with here.parts.database.read() as transaction:
        row = transaction.scalars(select(Conseiller).where(Conseiller.login == login)).one()
        return time_code(row, here.clock() + steps * timedelta(seconds=STEP_S))


# ------------------------------------------------------------------- they walk away


async def test_a_conseiller_who_walks_away_is_out_after_a_while(backend_here: Here) -> None:
    async with backend_here.client() as client:
        await signed_in(client, ELISE)
        await beside(client)
        made = await given(client, WRITTEN)
        backend_here.clock.move(AWAY - timedelta(seconds=1))
        # A sign of them keeps them.
        await client.conseiller_still_here()
        backend_here.clock.move(AWAY)
        await refused(Code.CONSEILLER_ABSENT, client.tell_act(Act.SHOWN))
        await refused(Code.CONSEILLER_ABSENT, given(client, "demande-rsa"))
        await refused(Code.CONSEILLER_ABSENT, client.conseiller_still_here())
        # What the person sends now is sent alone: no use of the mandat.
        await write(client)
        seen = next(one for one in await client.mandats() if one.id == made.id)
        assert [use.act for use in seen.uses] == [Act.MANDAT_GIVEN]


async def test_who_walked_away_is_noted_though_nobody_asks(backend_here: Here) -> None:
    async with backend_here.client() as client:
        await beside(client)
        backend_here.clock.move(AWAY)
        parts = backend_here.parts
        with parts.database.write() as transaction:
            housekeeping.tidy(transaction, parts.policy, parts.now())
        with parts.database.read() as transaction:
            (row,) = transaction.scalars(select(ConseillerPresence))
            assert row.conseiller_id is None
        backend_here.clock.move(timedelta(days=1))
        with parts.database.write() as transaction:
            housekeeping.tidy(transaction, parts.policy, parts.now())
            assert not transaction.scalars(select(ConseillerPresence)).all()


async def test_a_visitor_who_leaves_first_leaves_nothing_open(backend_here: Here) -> None:
    visit = new_visit()
    async with backend_here.client(visit=visit) as client:
        await signed_in(client, ELISE)
        await beside(client)
        visit_only, lasting = await given(client, WRITTEN), await given(client, WRITTEN, days=31)
        await end_visit(backend_here.url, KIOSKS["borne-1"], visit)
        # The conseiller, still in front of the screen, can do nothing in that visit.
        await refused(Code.CONSEILLER_ABSENT, client.conseiller_still_here())
        await refused(Code.SESSION_EXPIRED, beside(client))
        await refused(Code.SESSION_EXPIRED, given(client, WRITTEN))
    with backend_here.parts.database.read() as transaction:
        acts = [link.facts.act for link in links(transaction)]
    given_twice = [Act.MANDAT_GIVEN, Act.MANDAT_GIVEN]
    assert acts == [Act.CONSEILLER_CAME, *given_twice, Act.CONSEILLER_LEFT]
    async with backend_here.client() as client:
        await signed_in(client, ELISE)
        states = {one.id: one.state for one in await client.mandats()}
        assert states[visit_only.id] is MandatState.OVER
        assert states[lasting.id] is MandatState.ACTIVE


async def test_a_mandat_is_over_after_its_days(backend_here: Here) -> None:
    async with backend_here.client() as client:
        await signed_in(client, ELISE)
        await beside(client)
        made = await given(client, WRITTEN, days=1)
    backend_here.clock.move(timedelta(days=1))
    async with backend_here.client() as client:
        await signed_in(client, ELISE)
        await beside(client)
        seen = next(one for one in await client.mandats() if one.id == made.id)
        assert seen.state is MandatState.OVER
        await refused(Code.MANDAT_MISSING, write(client))


# ------------------------------------------------------------------ badge, PIN, code


async def test_a_badge_that_was_photographed_is_nothing_without_its_pin(
    backend_here: Here,
) -> None:
    async with backend_here.client() as client:
        for left in (4, 3, 2, 1):
            told = await refused(
                Code.CONSEILLER_REFUSED, client.conseiller_by_badge(SOFIA.badge, "000000")
            )
            assert told.attempts_left == left
        for _ in range(2):
            told = await refused(
                Code.CONSEILLER_LOCKED, client.conseiller_by_badge(SOFIA.badge, "000000")
            )
            assert told.retry_after == 900
        # The right PIN is not even looked at.
        await refused(Code.CONSEILLER_LOCKED, beside(client))
        # Its bearer still has their telephone.
        code = code_of(backend_here, SOFIA.login)
        await client.conseiller_by_code(SOFIA.login, code)
        backend_here.clock.move(timedelta(minutes=15))
        await beside(client)


async def test_a_badge_on_which_pins_are_guessed_for_hours_is_void(backend_here: Here) -> None:
    async with backend_here.client() as client:
        for _ in range(3):
            for _ in range(5):
                asked = client.conseiller_by_badge(SOFIA.badge, "000000")
                with pytest.raises(Exception, match="conseiller"):
                    await asked
            backend_here.clock.move(timedelta(minutes=15))
        await refused(Code.CONSEILLER_REFUSED, beside(client))
    _, badge = conseillers.new_badge(backend_here.parts.database, SOFIA.login)
    async with backend_here.client("borne-2") as client:
        await refused(Code.CONSEILLER_REFUSED, beside(client))
        assert (await client.conseiller_by_badge(badge, SOFIA.pin)).name == SOFIA.name


async def test_a_time_code_is_good_once_and_for_a_step_around(backend_here: Here) -> None:
    async with backend_here.client() as client:
        for steps, good in ((-2, False), (2, False), (-1, True), (-1, False), (0, True), (1, True)):
            code = code_of(backend_here, SOFIA.login, steps)
            asked = client.conseiller_by_code(SOFIA.login, code)
            if good:
                await asked
            else:
                await refused(Code.CONSEILLER_REFUSED, asked)
        # One that comes before the last one used is void too.
        code = code_of(backend_here, SOFIA.login, 0)
        await refused(Code.CONSEILLER_REFUSED, client.conseiller_by_code(SOFIA.login, code))


@pytest.mark.parametrize("login", [SOFIA.login, "personne.ici"])
async def test_a_login_that_nobody_has_is_answered_alike(backend_here: Here, login: str) -> None:
    answers = []
    async with backend_here.client() as client:
        for _ in range(6):
            try:
                await client.conseiller_by_code(login, "000000")
            except Exception as error:
                answers.append(str(error))
        wrong = await client._http.post(
            "/v1/accompaniment/conseiller",
            json={"by": "code", "login": login, "code": "000000"},
            headers={"Kiosk-Visit": new_visit()},
        )
    assert wrong.json() == {
        "type": "urn:kiosk:problem:conseiller-locked",
        "title": "Conseiller locked",
        "status": 423,
        "code": "conseiller-locked",
        "errors": {},
        "retry_after": 900,
    }
    assert answers == ["conseiller-refused"] * 4 + ["conseiller-locked"] * 2


async def test_who_was_closed_is_out_at_once(backend_here: Here) -> None:
    parts = backend_here.parts
    async with backend_here.client() as client:
        await beside(client)
        conseillers.close(parts.database, SOFIA.login, parts.now())
        await refused(Code.CONSEILLER_ABSENT, client.conseiller_still_here())
        await refused(Code.CONSEILLER_REFUSED, beside(client))
        code = code_of(backend_here, SOFIA.login)
        await refused(Code.CONSEILLER_REFUSED, client.conseiller_by_code(SOFIA.login, code))
        conseillers.open_again(parts.database, SOFIA.login)
        await client.conseiller_by_code(SOFIA.login, code)


async def test_the_console_needs_all_three(backend_here: Here) -> None:
    console = KnownConseillers(backend_here.parts)

    def at_desk(pin: str, code: str) -> str:
        try:
            who = console.check(SOFIA.login, pin, code)
        except Exception as error:
            return str(error)
        assert console.holds(who.id)
        return who.name

    code = code_of(backend_here, SOFIA.login)
    assert at_desk("000000", code) == "conseiller-refused"
    # The code was used, whatever the PIN was.
    assert at_desk(SOFIA.pin, code) == "conseiller-refused"
    assert at_desk(SOFIA.pin, code_of(backend_here, SOFIA.login, 1)) == SOFIA.name
    sofia = stable_id("conseiller", SOFIA.login)
    conseillers.close(backend_here.parts.database, SOFIA.login, backend_here.clock())
    assert not console.holds(sofia) and not console.holds("0" * 32)


# ---------------------------------------------------------------- mandats, invention


async def test_a_mandat_is_replayed_on_no_other_account(backend_here: Here) -> None:
    visit = new_visit()
    async with backend_here.client(visit=visit) as client:
        await signed_in(client, ELISE)
        await beside(client)
        hers = await given(client, WRITTEN, days=365)
        await client.sign_out()
        await signed_in(client, JONAS)
        for asked in (
            client.mandat_document(hers.id),
            client.revoke_mandat(hers.id),
            client.send_mandat(hers.id),
        ):
            await refused(Code.NOT_FOUND, asked)
        await refused(Code.MANDAT_MISSING, write(client))
        # What is told in the visit is under no mandat of somebody who is not there.
        await client.tell_act(Act.OPENED, WRITTEN)
        await client.sign_out()
        await signed_in(client, ELISE)
        (seen,) = (one for one in await client.mandats() if one.id == hers.id)
        assert [use.act for use in seen.uses] == [Act.MANDAT_GIVEN]


async def test_invented_conseillers_exist_in_a_demonstration_only(backend_here: Here) -> None:
    real = replace(backend_here.parts, demonstration=None)
    place = Place("borne-1", new_visit())
    with pytest.raises(Exception, match="conseiller-refused"):
        presences.sign_in(real, place, SignInByBadge(badge=SOFIA.badge, pin=SOFIA.pin))
    with pytest.raises(Exception, match="not-found"):
        presences.train(real, place, on=True)
    with pytest.raises(Exception, match="not-found"):
        demonstration_codes.show(real, place, "fr")
    async with backend_here.client() as client:
        assert len(await code_shown(client, SOFIA)) == 6


async def test_the_codes_of_the_demonstration_leave_no_trace(backend_here: Here) -> None:
    async with backend_here.client() as client, backend_here.client() as another:
        code = await code_shown(client, SOFIA)
        assert code == code_of(backend_here, SOFIA.login)
        # On the telephone of this visit, and on no other.
        assert await another.demonstration_messages() == ()
