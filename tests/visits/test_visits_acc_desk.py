"""Help called from the page, answered from a desk: what the desk sees, and what it never does."""

from __future__ import annotations

import re
import subprocess
import sys
from collections.abc import Iterator

import httpx
import pytest

from kiosk.backend.demo.conseillers import CONSEILLERS
from tests.visits import deeds
from tests.visits.conftest import StartKiosk
from tests.visits.kiosk_under_test import KioskUnderTest
from tests.visits.looking import until
from tests.visits.people import account
from tests.visits.visitor import Visitor

pytestmark = pytest.mark.visit

SOFIA = CONSEILLERS[0]
WHO = account("lambertin")


@pytest.fixture(scope="module")
def kiosk(start_kiosk: StartKiosk) -> KioskUnderTest:
    return start_kiosk((1280, 1024), settings={"console": {"enabled": True}})


@pytest.fixture
def visitor(kiosk: KioskUnderTest) -> Iterator[Visitor]:
    visitor = kiosk.visitor()
    visitor.wakes()
    yield visitor
    deeds.ends(visitor)
    kiosk.is_over(visitor)


class Desk:
    """A conseiller before the console: keeps every answer that the console ever gave."""

    def __init__(self, kiosk: KioskUnderTest) -> None:
        self._kiosk = kiosk
        self._http = httpx.Client(base_url=kiosk.console, timeout=30)
        self.heard: list[str] = []

    def close(self) -> None:
        self._http.close()

    def signs_in(self) -> None:
        code = self._run("conseillers", "code", SOFIA.login)
        digits = re.search(r"\b\d{6}\b", code.replace(" ", ""))
        assert digits is not None, code
        fields = {"login": SOFIA.login, "pin": SOFIA.pin, "code": digits[0]}
        assert self.presses("/connexion", "/connexion", fields).status_code == 303

    def looks(self, path: str) -> str:
        answer = self._http.get(path)
        self.heard.append(answer.text)
        return answer.text

    def presses(self, page: str, path: str, fields: dict[str, str] | None = None) -> httpx.Response:
        proof = re.search(r'name="preuve" value="([^"]+)"', self.looks(page))
        assert proof is not None
        answer = self._http.post(path, data={"preuve": proof[1], **(fields or {})})
        self.heard.append(answer.text)
        return answer

    def visit(self) -> str:
        """Return the page of the visit that is there."""
        found = until(
            lambda: re.search(r'href="(/visites/[^"/]+)"', self.looks("/")), "a visit in the room"
        )
        return found[1]

    def _run(self, *words: str) -> str:
        return subprocess.run(
            [sys.executable, "-m", "kiosk", *words],
            env=self._kiosk.environ(),
            cwd=self._kiosk.directory,
            check=True,
            capture_output=True,
            text=True,
            timeout=60,
        ).stdout

    def journal_is_whole(self) -> None:
        self._run("journal", "verify")


@pytest.fixture
def desk(kiosk: KioskUnderTest) -> Iterator[Desk]:
    made = Desk(kiosk)
    yield made
    made.close()


def test_help_is_called_answered_and_the_page_shown_without_an_answer_nor_a_secret(
    visitor: Visitor, desk: Desk
) -> None:
    visitor.touches("task-account")
    visitor.sees_thing("question-identifier")
    visitor.touches("call")
    visitor.touches("call-now")
    visitor.reads(visitor.says("call-waiting-title"))
    desk.signs_in()
    page = desk.visit()
    desk.presses(page, f"{page}/appel", {"quoi": "viens"})
    visitor.reads(visitor.says("call-coming-title", name=SOFIA.name))
    visitor.touches("call-share")
    visitor.sees_thing("share-panel")
    visitor.touches("share-yes")
    visitor.sees_thing("share-banner")

    # The number is typed while the desk looks: the question is read there, the number is not.
    title = visitor.says("sign-in-identifier")
    until(lambda: title in desk.looks(f"/fragments{page}"), "the question at the desk")
    visitor.reads(visitor.says("share-banner-viewed", names=SOFIA.name))
    visitor.types_nir(WHO.nir[:13])
    desk.looks(f"/fragments{page}")
    visitor.touches("primary")

    # A secret: the desk sees no part of the page, and is told why.
    visitor.sees_thing("question-password")
    visitor.reads(visitor.says("share-banner-secret"))
    until(lambda: "La page est cachée" in desk.looks(f"/fragments{page}"), "a hidden page")
    assert title not in desk.heard[-1]
    visitor.types_password(WHO.password)
    for _ in range(3):
        desk.looks(f"/fragments{page}")
    assert "page-masquee" not in desk.heard[-1]
    visitor.touches("primary")
    visitor.sees("account")

    # Mon Compte: words of the catalogue are there, nothing of the household is.
    until(
        lambda: visitor.says("account-sign-out") in desk.looks(f"/fragments{page}"),
        "Mon Compte at the desk",
    )
    visitor.touches("share-banner-stop")
    visitor.waits_for(lambda look: look.named("share-banner") is None, "no banner")
    said = "\n".join(desk.heard)
    person = WHO.person
    for secret in (
        WHO.password,
        WHO.nir[:13],
        WHO.nir[3:10],
        person.nom_naissance,
        person.nom_usage or person.nom_naissance,
        person.prenoms.split()[0],
    ):
        assert secret.lower() not in said.lower()
    desk.journal_is_whole()
