"""Whether a 2D-Doc was signed with a certificate that the operator put in a folder.

A file is named by the authority and the certificate, as the stamp names them: ``FR03AV01.pem``,
``.crt``, ``.cer`` or ``.der``. Whoever fills the folder trusts what is in it: lists of trust and of
revocation are read where there is a network and somebody to answer for them, not here.
"""

from __future__ import annotations

from datetime import UTC, date, datetime, time
from pathlib import Path

from cryptography import x509
from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.asymmetric.utils import encode_dss_signature

from kiosk.scanner.stamps.parsing import Parts, is_stamp, parse
from kiosk.scanner.stamps.stamp import Header, Stamp, Verdict

_ENDINGS = (".pem", ".crt", ".cer", ".der")
#: Bytes of the largest file that is looked at.
_LARGEST = 65536

#: The hash that goes with each curve, and the bytes of r and of s (FIPS 186-4, RFC 5480).
_CURVES: dict[str, tuple[hashes.HashAlgorithm, int]] = {
    "secp256r1": (hashes.SHA256(), 32),
    "secp384r1": (hashes.SHA384(), 48),
    "secp521r1": (hashes.SHA512(), 66),
}


def read(code: bytes, certificates: Path | None) -> Stamp | None:
    """Return the stamp that a DataMatrix is; None where it is no 2D-Doc."""
    if not is_stamp(code):
        return None
    parts = parse(code)
    if parts is None:
        return Stamp(None, Verdict.UNREADABLE)
    return Stamp(parts.header, judge(parts, certificates), parts.fields, parts.whole)


def judge(parts: Parts, certificates: Path | None) -> Verdict:
    """Check the signature, if there is one and its certificate is in the folder."""
    if parts.signature is None:
        return Verdict.UNREADABLE
    key = None if certificates is None else find_key(certificates, parts.header)
    if key is None or key.curve.name not in _CURVES:
        return Verdict.UNKNOWN_CERTIFICATE
    algorithm, size = _CURVES[key.curve.name]
    if len(parts.signature) != 2 * size:
        return Verdict.WRONG_SIGNATURE
    r, s = (int.from_bytes(half) for half in (parts.signature[:size], parts.signature[size:]))
    try:
        key.verify(encode_dss_signature(r, s), parts.signed, ec.ECDSA(algorithm))
    except InvalidSignature:
        return Verdict.WRONG_SIGNATURE
    return Verdict.VERIFIED


def find_key(folder: Path, header: Header) -> ec.EllipticCurvePublicKey | None:
    """Return the public key that a stamp names, where a file has it and it was valid that day."""
    name = header.authority + header.certificate
    if not (name.isascii() and name.isalnum()):
        # It becomes a name of a file.
        return None
    for ending in _ENDINGS:
        try:
            with (folder / f"{name}{ending}").open("rb") as file:
                data = file.read(_LARGEST)
        except OSError:
            continue
        key = _key(data, header.signed or header.issued)
        if key is not None:
            return key
    return None


def _key(data: bytes, day: date | None) -> ec.EllipticCurvePublicKey | None:
    """Return the key of a certificate valid on ``day``, or a bare public key, which always is."""
    try:
        if b"BEGIN PUBLIC KEY" in data:
            key = serialization.load_pem_public_key(data)
        else:
            pem = b"-----BEGIN" in data
            load = x509.load_pem_x509_certificate if pem else x509.load_der_x509_certificate
            certificate = load(data)
            if day is None or not _valid(certificate, day):
                return None
            key = certificate.public_key()
    except ValueError:
        return None
    return key if isinstance(key, ec.EllipticCurvePublicKey) else None


def _valid(certificate: x509.Certificate, day: date) -> bool:
    # The stamp says a day and no hour: one moment of it is enough.
    begins, ends = (datetime.combine(day, one, UTC) for one in (time.min, time.max))
    return certificate.not_valid_before_utc <= ends and begins <= certificate.not_valid_after_utc
