"""People who open accounts or find them again, for the tests, and what they receive."""

from __future__ import annotations

import re
import secrets
from dataclasses import dataclass

from caf_running import TODAY

from kiosk.backend.demo.definition import load
from kiosk.backend.demo.generate import generate
from kiosk.backend.demo.people import DemoPerson
from kiosk.client import CafClient, new_key
from kiosk.contract.demonstration import DemonstrationMessage
from kiosk.contract.identity import AccountCreated, Channel, Proof
from kiosk.journeys.conditions import Value

PASSWORD = "Nouveau2026Mot"

#: Somebody whom the Caf does not know, without a NIR, born in Nanterre.
UNKNOWN: dict[str, Value] = {
    "possede-nir": False,
    "civilite": "madame",
    "nom-naissance": "Testarossa",
    "prenoms": "Léa Marie",
    "nom-usage": "",
    "date-naissance": "1999-03-02",
    "ne-en-france": True,
    "commune-naissance": "92000-92050",
    "parent-1-nom": "Testarossa",
    "parent-1-prenoms": "Paolo",
    "parent-2-nom": "",
    "parent-2-prenoms": "",
    "reside-en-france": True,
    "code-postal": "92000-92050",
    "piece": "carte-identite",
    "piece-numero": "X4RTBPFW4",
    "piece-date": "2022-06-01",
}


def new_email() -> str:
    return f"{secrets.token_hex(6)}@example.org"


def new_telephone() -> str:
    """Return a mobile number that Arcep keeps for works of fiction."""
    return f"+3363998{secrets.randbelow(10**4):04}"


def invented(prenoms: str) -> DemoPerson:
    """Return somebody of the demonstration, with or without an account."""
    return next(
        one
        for household in generate(load(), TODAY)
        for one in household.people
        if one.person.prenoms == prenoms
    )


def answers_of(who: DemoPerson, **given: Value) -> dict[str, Value]:
    """Return the answers of somebody who has a NIR; ``given`` has underscores for hyphens."""
    person = who.person
    assert who.nir is not None
    kept = {key: value for key, value in UNKNOWN.items() if not key.startswith("parent-")}
    return {
        **kept,
        "possede-nir": True,
        "nir": who.nir,
        "civilite": "madame" if person.civilite == "Mme" else "monsieur",
        "nom-naissance": person.nom_naissance,
        "prenoms": person.prenoms,
        "date-naissance": person.date_naissance.isoformat(),
        **{key.replace("_", "-"): value for key, value in given.items()},
    }


def by_email(answers: dict[str, Value], email: str) -> dict[str, Value]:
    return {**answers, "contact": "email", "email": email, "email-bis": email}


def by_sms(answers: dict[str, Value], telephone: str) -> dict[str, Value]:
    return {**answers, "contact": "sms", "telephone": telephone, "telephone-bis": telephone}


@dataclass
class Phone:
    """What the visit of a client caused to be sent, read one after the other."""

    client: CafClient
    seen: int = 0

    async def next(self, wait_s: int = 10) -> DemonstrationMessage:
        (message, *_) = await self.client.demonstration_messages(self.seen, wait_s)
        self.seen = message.number
        return message

    async def all(self) -> tuple[DemonstrationMessage, ...]:
        """What came, once nothing more is on its way: the messages of a channel leave in the
        order of their transactions, and one of ours comes last in each."""
        last = {Channel.EMAIL: new_email(), Channel.SMS: new_telephone()}
        for channel, address in last.items():
            await self.client.verify(channel, address)
        found: list[DemonstrationMessage] = []
        while last:
            message = await self.next()
            if message.address == last.get(message.channel):
                del last[message.channel]
            else:
                found.append(message)
        return tuple(found)

    async def code(self) -> str:
        return code_in(await self.next())


def code_in(message: DemonstrationMessage) -> str:
    found = re.search(r"\b(\d{6})\b", message.text)
    assert found is not None, message.text
    return found[1]


def identifier_in(message: DemonstrationMessage) -> str:
    found = re.search(r"\bP\d{8}\b", message.text)
    assert found is not None, message.text
    return found[0]


def other_code(code: str) -> str:
    """Return a code that is not this one."""
    return f"{(int(code) + 1) % 10**6:06}"


async def proof_of(client: CafClient, phone: Phone, channel: Channel, address: str) -> Proof:
    assert channel is not Channel.POST
    sent = await client.verify(channel, address)
    return await client.check_verification(sent.id, await phone.code())


async def opened(
    client: CafClient, phone: Phone, answers: dict[str, Value], email: str, key: str = ""
) -> AccountCreated:
    """Open an account from the first code to the answer."""
    proof = await proof_of(client, phone, Channel.EMAIL, email)
    given = by_email(answers, email)
    return await client.create_account(given, PASSWORD, proof.proof, key=key or new_key())
