"""What a visitor asks about who they are: the accounts of :class:`kiosk.client.CafClient`."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date

from pydantic import TypeAdapter

from kiosk.client.reading import parsed
from kiosk.client.speaking import Speaking, made
from kiosk.contract.identity import (
    AccountCreated,
    AccountRequest,
    Authorisations,
    AuthorisationsChange,
    Channel,
    CodeGiven,
    ContactChanged,
    Decision,
    IdentifierPaper,
    IdentifierRequest,
    IdentifierSent,
    LetterCode,
    NextStep,
    NextStepPaper,
    PasswordChange,
    Possibilities,
    Proof,
    QuickChannel,
    Recovery,
    RecoveryRequest,
    Verification,
    VerificationRequest,
)

_Answers = Mapping[str, str | int | bool | tuple[str, ...]]

_VERIFICATION = TypeAdapter(Verification)
_PROOF = TypeAdapter(Proof)
_CREATED = TypeAdapter(AccountCreated)
_RECOVERY = TypeAdapter(Recovery)
_CHANGED = TypeAdapter(ContactChanged)
_SENT = TypeAdapter(IdentifierSent)
_AUTHORISATIONS = TypeAdapter(Authorisations)
_POSSIBILITIES = TypeAdapter(Possibilities)


class Identity(Speaking):
    """Opening an account, finding it again, and who may do what.

    Nobody has to be signed in but for :meth:`authorisations`, :meth:`authorise` and
    :meth:`possibilities`. Raises :class:`CafProblem`. What sends something is sent again
    only when no connection was made: nobody receives a code twice for one touch. ``locale``
    is the language of what is sent.
    """

    async def verify(
        self, channel: QuickChannel, address: str, *, locale: str = "fr"
    ) -> Verification:
        """Have a code sent to an address, to show that it is this person's."""
        asked = made(VerificationRequest, channel=channel, address=address, locale=locale)
        return parsed(_VERIFICATION, await self._send("POST", "/verifications", body=asked))

    async def verify_again(self, verification_id: str) -> Verification:
        """Have another code sent; the one before no longer counts."""
        path = f"/verifications/{verification_id}/resend"
        return parsed(_VERIFICATION, await self._send("POST", path))

    async def check_verification(self, verification_id: str, code: str) -> Proof:
        """Give the code that came."""
        path, given = f"/verifications/{verification_id}/check", made(CodeGiven, code=code)
        return parsed(_PROOF, await self._send("POST", path, body=given))

    async def create_account(
        self, answers: _Answers, password: str, proof: str, *, key: str, locale: str = "fr"
    ) -> AccountCreated:
        """Open an account with the answers of ``create-account``, without code or password."""
        asked = made(
            AccountRequest,
            answers=dict(answers),
            password=password,
            proof=proof,
            locale=locale,
        )
        return parsed(_CREATED, await self._send("POST", "/accounts", body=asked, key=key))

    async def recover(
        self, identifier: str, nom_naissance: str, channel: Channel, *, locale: str = "fr"
    ) -> Recovery:
        """Have a code sent to the address that the Caf knows, if there is one."""
        asked = made(
            RecoveryRequest,
            identifier=identifier,
            nom_naissance=nom_naissance,
            channel=channel,
            locale=locale,
        )
        return parsed(_RECOVERY, await self._send("POST", "/recoveries", body=asked))

    async def recover_again(self, recovery_id: str) -> Recovery:
        """Have another code sent; the one before no longer counts."""
        return parsed(_RECOVERY, await self._send("POST", f"/recoveries/{recovery_id}/resend"))

    async def check_recovery(self, recovery_id: str, code: str) -> Proof:
        """Give the code that came."""
        path, given = f"/recoveries/{recovery_id}/check", made(CodeGiven, code=code)
        return parsed(_PROOF, await self._send("POST", path, body=given))

    async def recover_by_letter(self, identifier: str, nom_naissance: str, code: str) -> Proof:
        """Give the code of a letter that was asked in an earlier visit."""
        given = made(LetterCode, identifier=identifier, nom_naissance=nom_naissance, code=code)
        return parsed(_PROOF, await self._send("POST", "/recoveries/letter", body=given))

    async def choose_password(self, proof: Proof, password: str) -> None:
        """Choose the new password, with the proof of :meth:`check_recovery`."""
        body = made(PasswordChange, proof=proof.proof, password=password)
        await self._send("POST", f"/recoveries/{proof.id}/password", body=body)

    async def contact_changed(self, recovery_id: str) -> ContactChanged:
        """Ask what to do when the address that the Caf knows is out of date."""
        path = f"/recoveries/{recovery_id}/contact-changed"
        return parsed(_CHANGED, await self._send("POST", path))

    async def recover_identifier(
        self,
        nom_naissance: str,
        prenoms: str,
        date_naissance: date,
        channel: QuickChannel,
        address: str,
        *,
        locale: str = "fr",
    ) -> IdentifierSent:
        """Have a forgotten provisional identifier sent to the address that the Caf knows."""
        asked = made(
            IdentifierRequest,
            nom_naissance=nom_naissance,
            prenoms=prenoms,
            date_naissance=date_naissance,
            channel=channel,
            address=address,
            locale=locale,
        )
        return parsed(_SENT, await self._send("POST", "/recoveries/identifier", body=asked))

    async def identifier_paper(self, identifier: str) -> bytes:
        """Return the PDF of a provisional identifier that was opened in this visit."""
        asked = made(IdentifierPaper, identifier=identifier)
        return (await self._send("POST", "/papers/identifier", body=asked)).content

    async def next_step_paper(self, step: NextStep) -> bytes:
        """Return the PDF of whom to ask when the address that the Caf knows is out of date."""
        asked = made(NextStepPaper, step=step)
        return (await self._send("POST", "/papers/next-step", body=asked)).content

    async def authorisations(self) -> Authorisations:
        """Return who else may manage the dossier."""
        return parsed(_AUTHORISATIONS, await self._send("GET", "/authorisations"))

    async def authorise(self, decision: Decision) -> Authorisations:
        """Let the conjoint manage the dossier, or not; it holds at once."""
        body = made(AuthorisationsChange, decision=decision)
        return parsed(_AUTHORISATIONS, await self._send("PUT", "/authorisations", body=body))

    async def possibilities(self) -> Possibilities:
        """Return what this person may do."""
        return parsed(_POSSIBILITIES, await self._send("GET", "/possibilities"))
