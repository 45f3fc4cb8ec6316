"""2D-Doc stamps: taken apart, checked with keys of our own and with the ANTS's examples."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import cv2
import numpy as np
import pytest
from cryptography.hazmat.primitives.asymmetric import ec
from hypothesis import given, settings
from hypothesis import strategies as st
from PIL import Image
from scan_stamps import CURVES, GS, certified, message, signed, stamped

from bench.papers.looked_at import rib, tax_notice
from bench.papers.people import Life
from bench.papers.spoiling import Spoilt, spoilt
from kiosk.scanner.identification import identify, read_stamp, what_is_it
from kiosk.scanner.kinds.kind import PaperKind
from kiosk.scanner.stamps.parsing import parse
from kiosk.scanner.stamps.signing import read
from kiosk.scanner.stamps.stamp import Stamp, Verdict
from kiosk.scanner.text import PageText
from kiosk.scanner.vision.datamatrix import read_codes

KEY = ec.generate_private_key(ec.SECP256R1())
ACCOUNT = "FR7630006000011234567890189"
RIB = message("03", f"30MME/RETI/SOPHIE{GS}31{ACCOUNT}{GS}32BDPRFRPPXXX")
TAXES = message("28", f"43{'2,5'}{GS}44{'2' * 13}4520254117345{GS}47{'3' * 13}")

#: The authority FR00 and its certificate 0001, of the ANTS, for tests: its public key, and the
#: examples of its specification, signed by it. People and addresses in them are made up.
ANTS_KEY = """-----BEGIN PUBLIC KEY-----
MFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAEqY8NfM1igIiTvsTUNuedGDSh1uAB
1w8cTNzNnZ4v4in3JAUU6N3AypjQx0QMnMSShJoPvac/w5L02grgf4TCPA==
-----END PUBLIC KEY-----
"""
ANTS = {
    "02": "DC02FR000001125E125B0126FR247500010MME/SPECIMEN/NATACHA\x1d22145 AVENUE DES SPECIMENS"
    "\x1d\x1f54LDD5F7JD4JEFPR6WZYVZVB2JZXPZB73SP7WUTN5N44P3GESXW75JZUZD5FM3G4URAJ6IKDSSUB66Y3OWQ"
    "IEH22G46QOAGWH7YHJWQ",
    "03": "DC03FR00000112511636060110M/EXEMPLE/HENRY\x1d5000000000000000510157,55200934,553123154"
    "124F5515032012581319,24\x1d599894,3\x1d\x1fFCJYSMOD7KDZON5QGBKV355SCX2MDFOFU743UBYK2F3PR6D7E"
    "L6WRUUIRU5SQKYAY6OOO5NTPIDWJXSCV4X7VXBUHSUH2HVKY5GVXII",
    "04": "DC04FR0000011E6D1E6DL101FRL0THEOULE SUR MER\x1dL1JEAN PAUL\x1dL231051962L3COVID-19\x1d"
    "L4J07BX03\x1dL5COMIRNATY PFIZER/BIONTECH\x1dL6COMIRNATY PFIZER/BIONTECH\x1dL71L82L901032021L"
    "ACO\x1f32T2SI2RUMPDLBHAFSBDF2CUE7GI4NR5WC3NSBEU6AZ7QZJZCPMCTXTVIDZAKEYO7237SQ2ZPOCMZKG7U3Q2L"
    "IMPPVJMA7TQAAKC5DY",
}


def known(content: bytes, folder: Path | None = None) -> Stamp:
    stamp = read(content, folder)
    assert stamp is not None
    return stamp


@pytest.mark.parametrize("version", ANTS)
def test_the_examples_of_the_specification_are_verified(version: str, tmp_path: Path) -> None:
    (tmp_path / "FR000001.pem").write_text(ANTS_KEY)
    stamp = known(ANTS[version].encode(), tmp_path)
    assert stamp.verdict is Verdict.VERIFIED
    assert stamp.header is not None and stamp.header.version == int(version)


def test_the_example_of_a_payslip_is_taken_apart() -> None:
    stamp = known(ANTS["03"].encode())
    assert stamp.kind is PaperKind.PAYSLIP
    assert stamp.whole
    assert stamp.fields["10"] == "M/EXEMPLE/HENRY"
    assert stamp.fields["51"] == "0157,5"
    assert stamp.fields["58"] == "1319,24"
    assert stamp.header is not None
    assert stamp.header.issued == date(2012, 11, 2)


@pytest.mark.parametrize("curve", CURVES)
@pytest.mark.parametrize("ending", [".pem", ".der"])
def test_each_curve_is_verified_with_its_certificate(
    curve: str, ending: str, tmp_path: Path
) -> None:
    key = ec.generate_private_key(CURVES[curve][0])
    folder = certified(key, tmp_path, ending)
    assert known(signed(TAXES, key), folder).verdict is Verdict.VERIFIED


@pytest.mark.parametrize("version", [2, 3, 4])
def test_headers_of_each_version_are_verified(version: int, tmp_path: Path) -> None:
    content = signed(message("04", "41" + "17345", version), KEY)
    stamp = known(content, certified(KEY, tmp_path))
    assert (stamp.verdict, stamp.kind) == (Verdict.VERIFIED, PaperKind.TAX_NOTICE)
    assert stamp.fields == {"41": "17345"}


def test_without_the_certificate_nothing_is_claimed(tmp_path: Path) -> None:
    content = signed(RIB, KEY)
    assert known(content).verdict is Verdict.UNKNOWN_CERTIFICATE
    assert known(content, tmp_path / "nowhere").verdict is Verdict.UNKNOWN_CERTIFICATE
    (tmp_path / "FR99TEST.pem").write_text("no certificate at all")
    assert known(content, tmp_path).verdict is Verdict.UNKNOWN_CERTIFICATE


def test_a_certificate_that_was_not_valid_that_day_is_not_known(tmp_path: Path) -> None:
    content = signed(RIB, KEY)
    folder = certified(KEY, tmp_path, first=date(2026, 3, 3))
    assert known(content, folder).verdict is Verdict.UNKNOWN_CERTIFICATE
    certified(KEY, tmp_path, first=date(2026, 3, 2), last=date(2026, 3, 2))
    assert known(content, folder).verdict is Verdict.VERIFIED


def test_what_was_changed_after_signing_does_not_hold(tmp_path: Path) -> None:
    content = signed(RIB, KEY).replace(b"SOPHIE", b"SOPHIA")
    stamp = known(content, certified(KEY, tmp_path))
    assert stamp.verdict is Verdict.WRONG_SIGNATURE
    other = ec.generate_private_key(ec.SECP256R1())
    assert known(signed(RIB, other), tmp_path).verdict is Verdict.WRONG_SIGNATURE


def test_a_signature_cut_short_does_not_hold(tmp_path: Path) -> None:
    folder = certified(KEY, tmp_path)
    assert known(signed(RIB, KEY)[:-16], folder).verdict is Verdict.WRONG_SIGNATURE
    assert known(RIB.encode(), folder).verdict is Verdict.UNREADABLE


def test_what_nobody_signed_is_left_out(tmp_path: Path) -> None:
    stamp = known(signed(RIB, KEY, annex="31FR00"), certified(KEY, tmp_path))
    assert stamp.verdict is Verdict.VERIFIED
    assert stamp.iban == ACCOUNT


def test_the_name_of_a_certificate_is_no_way_out_of_its_folder(tmp_path: Path) -> None:
    inside = tmp_path / "inside"
    inside.mkdir()
    certified(KEY, tmp_path)
    text = RIB.replace("FR99TEST", "../FR99T")
    assert known(signed(text, KEY), inside).verdict is Verdict.UNKNOWN_CERTIFICATE


def test_what_is_no_stamp_is_none() -> None:
    assert read(b"https://example.org", None) is None
    assert read(b"", None) is None


@pytest.mark.parametrize(
    "content", [b"DC09FR99TEST", b"DC04", b"\xdc\x04\x01\x02", b"DC02" + b"z" * 40]
)
def test_a_stamp_that_is_not_known_is_said_so(content: bytes) -> None:
    assert known(content).verdict is Verdict.UNREADABLE


def test_a_full_field_needs_no_end_and_a_cut_one_is_noted() -> None:
    full = "10" + "A" * 38 + "2475000"
    parts = parse(message("00", full).encode())
    assert parts is not None and parts.fields == {"10": "A" * 38, "24": "75000"} and parts.whole
    cut = parse(message("00", "10AAAA\x1e2475000").encode())
    assert cut is not None and cut.fields == {"10": "AAAA", "24": "75000"} and not cut.whole


@settings(deadline=None)
@given(st.binary(max_size=300))
def test_nothing_that_a_code_says_breaks_the_reader(content: bytes) -> None:
    for start in (b"", b"DC04", b"DC04FR99TEST25312531280101FR"):
        read(start + content, None)


@pytest.mark.parametrize("how", [Spoilt.CLEAN, Spoilt.CAMERA])
def test_a_stamp_on_a_page_is_read_back(how: Spoilt, tmp_path: Path) -> None:
    paper = np.asarray(tax_notice(Life.of(3)).image)[:, :, ::-1]
    page = stamped(signed(TAXES, KEY), 4, paper)
    stamp = read_stamp(spoilt(Image.fromarray(page[:, :, ::-1]), how, 3), certified(KEY, tmp_path))
    assert stamp is not None
    assert (stamp.verdict, stamp.kind) == (Verdict.VERIFIED, PaperKind.TAX_NOTICE)
    assert stamp.fields["41"] == "17345"


def test_a_stamp_too_fine_for_the_picture_is_enlarged_until_it_is_read() -> None:
    page = stamped(signed(RIB, KEY), 3)
    small = cv2.resize(page, None, fx=0.5, fy=0.5, interpolation=cv2.INTER_AREA)
    assert read_codes(np.asarray(small, np.uint8)) == (signed_once(page),)


def signed_once(page: np.ndarray[tuple[int, ...], np.dtype[np.uint8]]) -> bytes:
    (content,) = read_codes(page)
    return content


def test_a_page_of_print_has_no_stamp() -> None:
    paper = np.asarray(rib(Life.of(3)).image)[:, :, ::-1].copy()
    assert read_stamp(paper, None) is None


def test_the_stamp_says_what_a_page_is_and_its_account(tmp_path: Path) -> None:
    page = stamped(signed(RIB, KEY), 4)
    found = identify(PageText(1654, 2339), page, certified(KEY, tmp_path)).recognised
    assert (found.kind, found.iban, found.confidence) == (PaperKind.RIB, ACCOUNT, 0.99)
    assert what_is_it(PageText(1654, 2339), page) == ("rib", ACCOUNT)


def test_a_wrong_signature_is_noted_and_accuses_nobody(tmp_path: Path) -> None:
    page = stamped(signed(RIB, KEY).replace(b"SOPHIE", b"SOPHIA"), 4)
    found = identify(PageText(1654, 2339), page, certified(KEY, tmp_path))
    assert found.stamp is not None and found.stamp.verdict is Verdict.WRONG_SIGNATURE
    assert found.recognised.kind is PaperKind.RIB
    assert "SOPHIA" not in repr(found) and ACCOUNT not in repr(found)
