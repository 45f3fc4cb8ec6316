"""Errors of the contract: RFC 9457 problems with stable codes.

Every code has its sentence, ``problem-<code>``, in every catalogue; the checker of the
catalogues reads this register.
"""

from __future__ import annotations

from collections.abc import Mapping
from enum import StrEnum

from pydantic import BaseModel, ConfigDict

#: Media type of an error body (RFC 9457, section 3).
MEDIA_TYPE = "application/problem+json"


class Code(StrEnum):
    """Stable codes of what can go wrong. ``HTTP_STATUS`` gives each its status."""

    CREDENTIALS_REFUSED = "credentials-refused"
    ACCOUNT_LOCKED = "account-locked"
    IDENTIFIER_IS_NIA = "identifier-is-nia"
    IDENTIFIER_MALFORMED = "identifier-malformed"
    #: The right password, but this provisional identifier has given way to the NIR.
    IDENTIFIER_REPLACED = "identifier-replaced"
    CODE_REFUSED = "code-refused"
    #: Used, or guessed at too often: only another one can be asked.
    CODE_VOID = "code-void"
    CODE_EXPIRED = "code-expired"
    RESEND_TOO_SOON = "resend-too-soon"
    RESENDS_EXHAUSTED = "resends-exhausted"
    #: What a code gave is used, too old, or of another visit or address.
    PROOF_REFUSED = "proof-refused"
    SESSION_EXPIRED = "session-expired"
    KIOSK_REFUSED = "kiosk-refused"
    ROLE_REFUSED = "role-refused"
    NOT_FOUND = "not-found"
    METHOD_REFUSED = "method-refused"
    REQUEST_INVALID = "request-invalid"
    ANSWERS_INVALID = "answers-invalid"
    #: One was sent already for the same period, with other answers.
    ALREADY_SENT = "already-sent"
    #: The Caf knows nobody, or nothing, that this démarche is about.
    NOTHING_TO_CHOOSE = "nothing-to-choose"
    IDEMPOTENCY_KEY_MISSING = "idempotency-key-missing"
    IDEMPOTENCY_KEY_REUSED = "idempotency-key-reused"
    PERIOD_UNAVAILABLE = "period-unavailable"
    PERIOD_ELSEWHERE = "period-elsewhere"
    FILE_TYPE_REFUSED = "file-type-refused"
    FILE_TOO_LARGE = "file-too-large"
    FILE_TOO_MANY_PAGES = "file-too-many-pages"
    FILE_IMAGE_TOO_LARGE = "file-image-too-large"
    FILE_UNREADABLE = "file-unreadable"
    FILE_ENCRYPTED = "file-encrypted"
    #: The part does not begin where the last one kept ended; ``Upload-Offset`` says where.
    UPLOAD_OFFSET_WRONG = "upload-offset-wrong"
    #: The part, or the end that it announces, is not within the length that was announced.
    UPLOAD_LENGTH_WRONG = "upload-length-wrong"
    UPLOAD_PART_TOO_LARGE = "upload-part-too-large"
    #: The part is not the one of its digest: nothing of it was kept.
    UPLOAD_PART_DAMAGED = "upload-part-damaged"
    #: The whole is not the file of the digest: all of it was erased.
    UPLOAD_DAMAGED = "upload-damaged"
    FRANCECONNECT_ABSENT = "franceconnect-absent"
    FRANCECONNECT_CANCELLED = "franceconnect-cancelled"
    FRANCECONNECT_LOGIN_REQUIRED = "franceconnect-login-required"
    FRANCECONNECT_EXPIRED = "franceconnect-expired"
    FRANCECONNECT_MIXED_UP = "franceconnect-mixed-up"
    FRANCECONNECT_LEVEL = "franceconnect-level"
    FRANCECONNECT_UNVERIFIED = "franceconnect-unverified"
    FRANCECONNECT_CLOCK = "franceconnect-clock"
    FRANCECONNECT_UNAVAILABLE = "franceconnect-unavailable"
    FRANCECONNECT_MISCONFIGURED = "franceconnect-misconfigured"
    FRANCECONNECT_INCOMPLETE = "franceconnect-incomplete"
    FRANCECONNECT_LINK_REFUSED = "franceconnect-link-refused"
    #: Somebody repays this debt at this very moment, at another kiosk.
    REPAYMENT_UNDER_WAY = "repayment-under-way"
    REPAYMENT_UNAVAILABLE = "repayment-unavailable"
    #: Not a time that this place gives any more; another person was quicker; three are enough.
    TIME_UNAVAILABLE = "time-unavailable"
    TIME_TAKEN = "time-taken"
    APPOINTMENTS_FULL = "appointments-full"
    #: Not somebody who helps here, or not their code, badge or PIN.
    CONSEILLER_REFUSED = "conseiller-refused"
    CONSEILLER_LOCKED = "conseiller-locked"
    #: Nobody helps in this visit, or no more.
    CONSEILLER_ABSENT = "conseiller-absent"
    #: What it asks for is the person's own, or its giver cannot give it.
    MANDAT_REFUSED = "mandat-refused"
    #: A conseiller is here, and no mandat covers this démarche.
    MANDAT_MISSING = "mandat-missing"
    #: The visit is for training: nothing is sent.
    TRAINING_ONLY = "training-only"
    TOO_MANY_REQUESTS = "too-many-requests"
    #: The Caf has no room left to keep anything.
    STORAGE_FULL = "storage-full"
    UNAVAILABLE = "unavailable"
    INTERNAL = "internal"
    # Said by the client, which got no answer that it understands.
    UNREACHABLE = "unreachable"
    TIMEOUT = "timeout"


HTTP_STATUS: dict[Code, int] = {
    Code.CREDENTIALS_REFUSED: 401,
    Code.ACCOUNT_LOCKED: 423,
    Code.IDENTIFIER_IS_NIA: 422,
    Code.IDENTIFIER_MALFORMED: 422,
    Code.IDENTIFIER_REPLACED: 409,
    Code.CODE_REFUSED: 422,
    Code.CODE_VOID: 410,
    Code.CODE_EXPIRED: 410,
    Code.RESEND_TOO_SOON: 429,
    Code.RESENDS_EXHAUSTED: 429,
    Code.PROOF_REFUSED: 422,
    Code.SESSION_EXPIRED: 401,
    Code.KIOSK_REFUSED: 401,
    Code.ROLE_REFUSED: 403,
    Code.NOT_FOUND: 404,
    Code.METHOD_REFUSED: 405,
    Code.REQUEST_INVALID: 422,
    Code.ANSWERS_INVALID: 422,
    Code.ALREADY_SENT: 409,
    Code.NOTHING_TO_CHOOSE: 409,
    Code.IDEMPOTENCY_KEY_MISSING: 400,
    Code.IDEMPOTENCY_KEY_REUSED: 409,
    Code.PERIOD_UNAVAILABLE: 422,
    Code.PERIOD_ELSEWHERE: 422,
    Code.FILE_TYPE_REFUSED: 415,
    Code.FILE_TOO_LARGE: 413,
    Code.FILE_TOO_MANY_PAGES: 422,
    Code.FILE_IMAGE_TOO_LARGE: 422,
    Code.FILE_UNREADABLE: 422,
    Code.FILE_ENCRYPTED: 422,
    Code.UPLOAD_OFFSET_WRONG: 409,
    Code.UPLOAD_LENGTH_WRONG: 422,
    Code.UPLOAD_PART_TOO_LARGE: 413,
    Code.UPLOAD_PART_DAMAGED: 422,
    Code.UPLOAD_DAMAGED: 422,
    Code.FRANCECONNECT_ABSENT: 404,
    Code.FRANCECONNECT_CANCELLED: 409,
    Code.FRANCECONNECT_LOGIN_REQUIRED: 409,
    Code.FRANCECONNECT_EXPIRED: 410,
    Code.FRANCECONNECT_MIXED_UP: 409,
    Code.FRANCECONNECT_LEVEL: 403,
    Code.FRANCECONNECT_UNVERIFIED: 403,
    Code.FRANCECONNECT_CLOCK: 503,
    Code.FRANCECONNECT_UNAVAILABLE: 503,
    Code.FRANCECONNECT_MISCONFIGURED: 503,
    Code.FRANCECONNECT_INCOMPLETE: 422,
    Code.FRANCECONNECT_LINK_REFUSED: 403,
    Code.REPAYMENT_UNDER_WAY: 409,
    Code.REPAYMENT_UNAVAILABLE: 503,
    Code.TIME_UNAVAILABLE: 422,
    Code.TIME_TAKEN: 409,
    Code.APPOINTMENTS_FULL: 409,
    Code.CONSEILLER_REFUSED: 401,
    Code.CONSEILLER_LOCKED: 423,
    Code.CONSEILLER_ABSENT: 403,
    Code.MANDAT_REFUSED: 422,
    Code.MANDAT_MISSING: 403,
    Code.TRAINING_ONLY: 403,
    Code.TOO_MANY_REQUESTS: 429,
    Code.STORAGE_FULL: 507,
    Code.UNAVAILABLE: 503,
    Code.INTERNAL: 500,
}


def problem(
    code: Code,
    *,
    errors: Mapping[str, str] | None = None,
    retry_after: int | None = None,
    attempts_left: int | None = None,
) -> Problem:
    """Return the problem of a code, its type, title and status filled in."""
    return Problem(
        type=f"urn:kiosk:problem:{code.value}",
        title=code.value.replace("-", " ").capitalize(),
        status=HTTP_STATUS.get(code, 0),
        code=code,
        errors=dict(errors or {}),
        retry_after=retry_after,
        attempts_left=attempts_left,
    )


class Problem(BaseModel):
    """The body of an error.

    ``errors`` maps a question id to an error key when answers are refused;
    ``retry_after`` is in seconds; ``attempts_left`` counts tries before a lockout.
    ``status`` is 0 when the client says it itself, having got no answer.
    """

    model_config = ConfigDict(frozen=True)

    type: str
    title: str
    status: int
    code: Code
    errors: dict[str, str] = {}
    retry_after: int | None = None
    attempts_left: int | None = None
