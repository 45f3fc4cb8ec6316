"""Whatever way through ``create-account`` was taken, the Caf can read its answers."""

from __future__ import annotations

from caf_identity import UNKNOWN, by_email, by_sms
from caf_running import TODAY
from hypothesis import given
from hypothesis import strategies as st

from kiosk.backend.services.accounts import declaration
from kiosk.contract.identity import Channel, Creation
from kiosk.journeys.conditions import Value
from kiosk.journeys.path import errors
from kiosk.journeys.registry import registry
from kiosk.journeys.rules import Rules

JOURNEY = registry()["create-account"]

#: What a way through the journey asks, by the answer that leads there.
BRANCHES: dict[str, dict[Value, dict[str, Value]]] = {
    "possede-nir": {
        True: {"nir": "2990392990123"},
        False: {
            "parent-1-nom": "Testarossa",
            "parent-1-prenoms": "Paolo",
            "parent-2-nom": "",
            "parent-2-prenoms": "",
        },
    },
    "ne-en-france": {
        True: {"commune-naissance": "92000-92050"},
        False: {"pays-naissance": "DZ", "ville-naissance": "Oran"},
    },
    "reside-en-france": {True: {"code-postal": "92000-92050"}, False: {"pays-residence": "BE"}},
    "piece": {
        "passeport": {"piece-numero": "20AB12345", "piece-date": "2022-06-01"},
        "aucune": {"sans-piece": True},
    },
}


def test_the_journey_asks_what_the_contract_names() -> None:
    assert {question.id for question in JOURNEY.questions()} >= set(Creation)


@given(
    chosen=st.tuples(*(st.sampled_from(list(answers)) for answers in BRANCHES.values())),
    usage=st.sampled_from(["", "Testard"]),
    channel=st.sampled_from([Channel.SMS, Channel.EMAIL]),
)
def test_every_way_can_be_read(chosen: tuple[Value, ...], usage: str, channel: Channel) -> None:
    common = ("civilite", "nom-naissance", "prenoms", "date-naissance")
    answers: dict[str, Value] = {key: UNKNOWN[key] for key in common} | {"nom-usage": usage}
    for (question, ways), answer in zip(BRANCHES.items(), chosen, strict=True):
        answers |= {question: answer, **ways[answer]}
    address = "+33639980042" if channel is Channel.SMS else "lea@example.org"
    answers = (by_sms if channel is Channel.SMS else by_email)(answers, address)
    assert errors(JOURNEY, answers, Rules(TODAY)) == {}
    said = declaration(answers)
    assert (said.nir is not None) == chosen[0]
    assert (said.channel, said.address) == (channel, address)
    assert said.civil.nom_usage == (usage or None)
    kept = set(answers) - {"nir", "telephone", "telephone-bis", "email", "email-bis"}
    assert set(said.kept) == {key for key in kept if answers[key] != ""}
