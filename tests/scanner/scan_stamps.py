"""2D-Doc stamps made with keys of our own, and drawn on a page."""

from __future__ import annotations

import base64
from datetime import UTC, date, datetime
from pathlib import Path

import cv2
import numpy as np
import zxingcpp
from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.asymmetric.utils import decode_dss_signature
from cryptography.x509.oid import NameOID

from kiosk.scanner.vision.types import Picture

GS, US = "\x1d", "\x1f"
CURVES: dict[str, tuple[ec.EllipticCurve, hashes.HashAlgorithm, int]] = {
    "P-256": (ec.SECP256R1(), hashes.SHA256(), 32),
    "P-384": (ec.SECP384R1(), hashes.SHA384(), 48),
    "P-521": (ec.SECP521R1(), hashes.SHA512(), 66),
}


def message(kind: str, fields: str, version: int = 4, signed: date = date(2026, 3, 2)) -> str:
    """Return a header of the authority FR99 and its certificate TEST, and fields."""
    day = f"{(signed - date(2000, 1, 1)).days:04X}"
    end = {2: "", 3: "01", 4: "01FR"}[version]
    return f"DC{version:02d}FR99TEST{day}{day}{kind}{end}{fields}"


def signed(text: str, key: ec.EllipticCurvePrivateKey, annex: str = "") -> bytes:
    """Return the content of a stamp: ``text``, its signature, and what nobody signed."""
    _, algorithm, size = next(one for one in CURVES.values() if one[0].name == key.curve.name)
    r, s = decode_dss_signature(key.sign(text.encode(), ec.ECDSA(algorithm)))
    raw = r.to_bytes(size) + s.to_bytes(size)
    letters = base64.b32encode(raw).decode().rstrip("=")
    return f"{text}{US}{letters}{annex and GS + annex}".encode()


def certified(
    key: ec.EllipticCurvePrivateKey,
    folder: Path,
    ending: str = ".pem",
    first: date = date(2026, 1, 1),
    last: date = date(2028, 1, 1),
) -> Path:
    """Write a certificate of ``key`` as the operator would; return its folder."""
    name = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, "TEST")])
    certificate = (
        x509.CertificateBuilder()
        .subject_name(name)
        .issuer_name(name)
        .public_key(key.public_key())
        .serial_number(1)
        .not_valid_before(datetime(first.year, first.month, first.day, tzinfo=UTC))
        .not_valid_after(datetime(last.year, last.month, last.day, tzinfo=UTC))
        .sign(key, hashes.SHA256())
    )
    form = serialization.Encoding.DER if ending == ".der" else serialization.Encoding.PEM
    (folder / f"FR99TEST{ending}").write_bytes(certificate.public_bytes(form))
    return folder


def stamped(content: bytes, module: int = 3, page: Picture | None = None) -> Picture:
    """Return a page with a DataMatrix of ``content`` at its upper right.

    ``module``: side of one of its squares, in pixels.
    """
    code = zxingcpp.create_barcode(content.decode("latin-1"), zxingcpp.BarcodeFormat.DataMatrix)
    grey = np.array(code.to_image(scale=module, add_quiet_zones=True))
    sheet: Picture = np.full((2339, 1654, 3), 255, np.uint8) if page is None else page.copy()
    high, wide = grey.shape[:2]
    left, top = sheet.shape[1] - wide - 120, 110
    sheet[top : top + high, left : left + wide] = cv2.cvtColor(grey, cv2.COLOR_GRAY2BGR)
    cv2.putText(sheet, "2D-DOC", (left, top + high + 30), cv2.FONT_HERSHEY_SIMPLEX, 1, (0, 0, 0), 2)
    return sheet
