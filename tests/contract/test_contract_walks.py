"""Every démarche by several ways, on the backend: what the kiosk finds in order, it takes, and
what the kiosk refuses, it refuses for the same reasons."""

from __future__ import annotations

import random
import sqlite3
from collections.abc import Iterator
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest
from caf_files import pdf
from caf_identity import Phone, proof_of
from caf_running import TODAY, Process, process

from kiosk.backend.demo.definition import load
from kiosk.backend.demo.generate import generate
from kiosk.backend.services.contact_proofs import takes_a_code
from kiosk.client import CafClient, CafProblem
from kiosk.contract.access import Role
from kiosk.contract.identity import Channel
from kiosk.contract.problems import Code
from kiosk.journeys.binding import bind
from kiosk.journeys.model import Effect, Journey, Kind, Source
from kiosk.journeys.path import LEFT_EMPTY, errors
from kiosk.journeys.registry import registry
from kiosk.journeys.rules import Rules
from tests.journeys.walking import Walker

pytestmark = pytest.mark.asyncio

#: Ways by which each démarche is taken, and those tried to find pages not seen yet.
_WAYS, _TRIED = 6, 60

RULES = Rules(TODAY)
DEMARCHES = [one for one in registry().values() if one.category is not None and one.signed_in]


@dataclass(frozen=True)
class Caf:
    """A backend and the file of its database."""

    running: Process
    file: Path

    def forget_periods(self) -> None:
        """Let everything be sent again, of every child, as another household would."""
        with closing(sqlite3.connect(self.file, timeout=10)) as database, database:
            database.execute("DELETE FROM sent_once")
            database.execute("DELETE FROM departures")


@pytest.fixture(scope="module")
def caf(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Caf]:
    folder = tmp_path_factory.mktemp("walks")
    with process(f"sqlite:///{folder}/caf.sqlite3", folder) as running:
        yield Caf(running, folder / "caf.sqlite3")


def who_takes(journey: Journey) -> tuple[str, str]:
    """Return how somebody signs in who may take ``journey``, with children if it needs any."""
    for household in generate(load(), TODAY):
        children = [one for one in household.people if one.person.role is Role.ENFANT]
        if Source.ENFANTS in journey.sources and not children:
            continue
        if Source.PERSONNES in journey.sources and household.people[-1].person.role in (
            Role.ALLOCATAIRE,
            Role.CONJOINT,
            Role.CONJOINT_DELEGUE,
        ):
            continue
        for one in household.people:
            if one.account is not None and one.person.role in journey.roles:
                return one.account.nir, one.account.password
    raise AssertionError(f"nobody of the demonstration may take {journey.id}")


@pytest.mark.parametrize("journey", DEMARCHES, ids=lambda journey: journey.id)
async def test_both_sides_judge_alike(caf: Caf, journey: Journey) -> None:
    async with caf.running.client() as client:
        await client.sign_in(*who_takes(journey))
        offers = (await client.opening(journey.id)).offers
        known = {
            Source(key): tuple((one.key, one.label) for one in those)
            for key, those in offers.items()
        }
        whole = bind(journey, known)
        walker = Walker(whole, RULES, random.Random(f"{journey.id} sent"))
        for number, answers in enumerate(_different(walker)):
            assert errors(whole, answers, RULES) == {}
            given = await _with_files(client, whole, answers, upload=number == 0)
            if Effect.CONTACT in journey.effects:
                await _proved(client, given)
            receipt = await client.submit(journey.id, given)
            seen = await client.following()
            assert receipt.number in {one.number for one in seen.followed}
            if Effect.CONTACT in journey.effects:
                await _reached_by_what_was_proved(client, given)
            caf.forget_periods()
        await _refused(client, whole, answers)


def _different(walker: Walker) -> Iterator[dict[str, Any]]:
    """Give walks that end well, those first that saw something new."""
    given = 0
    for _ in range(_TRIED):
        before = len(walker.pages)
        answers, complete = walker.walk()
        if complete and (given < _WAYS or len(walker.pages) > before):
            given += 1
            yield answers
        elif given >= _WAYS and not walker.unseen:
            return


async def _with_files(
    client: CafClient, journey: Journey, answers: dict[str, Any], *, upload: bool
) -> dict[str, Any]:
    """Return the answers with files received by the backend, or all papers left for later."""
    given = dict(answers)
    for question in journey.questions():
        if question.kind is Kind.DOCUMENT and given.get(question.id):
            given[question.id] = ((await client.upload(pdf())).id,) if upload else LEFT_EMPTY
    return given


async def _proved(client: CafClient, answers: dict[str, Any]) -> None:
    """Type the code of each address that is new, as the kiosk has it done before it sends."""
    phone, kept = Phone(client), (await client.profile()).contact
    on_file = {"telephone": kept.telephone, "email": kept.email}
    for question, channel in (("telephone", Channel.SMS), ("email", Channel.EMAIL)):
        given = answers.get(question)
        if given and given != on_file[question] and takes_a_code(channel, given):
            await phone.all()
            await proof_of(client, phone, channel, given)


async def _reached_by_what_was_proved(client: CafClient, answers: dict[str, Any]) -> None:
    """A mobile counts from now on; a landline is for whoever looks at the request alone."""
    telephone = answers.get("telephone")
    if telephone:
        kept = (await client.profile()).contact.telephone
        assert (kept == telephone) == takes_a_code(Channel.SMS, telephone)


async def _refused(client: CafClient, journey: Journey, answers: dict[str, Any]) -> None:
    files = {one.id for one in journey.questions() if one.kind is Kind.DOCUMENT}
    plain = {key: value for key, value in answers.items() if key not in files}
    for name in plain:
        for wrong in ({**plain, name: ("x", "x")}, {**plain, "unknown": 1}):
            expected = errors(journey, wrong, RULES)
            with pytest.raises(CafProblem) as met:
                await client.submit(journey.id, wrong)
            assert met.value.code is Code.ANSWERS_INVALID
            assert met.value.problem.errors == expected
        # One question is proof enough that the same function judges; each has its own tests.
        break
