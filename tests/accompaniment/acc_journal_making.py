"""Journals made in memory."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

from kiosk.accompaniment.journal import ORIGIN, Facts, Head, Link, instant_text
from kiosk.accompaniment.journal_keys import Signer
from kiosk.contract.accompaniment import Act

NOW = datetime(2026, 11, 27, 9, 30, tzinfo=UTC)
CONSEILLER, MANDAT = "c" * 32, "a" * 32


def facts(
    signer: Signer,
    number: int,
    act: Act = Act.OPENED,
    journey: str | None = "demande-rsa",
    mandat: str | None = MANDAT,
) -> Facts:
    return Facts(
        number=number,
        at=instant_text(NOW + timedelta(seconds=number)),
        kiosk="borne-1",
        visit=signer.visit("borne-1", "0123456789"),
        act=act,
        conseiller=CONSEILLER,
        mandat=mandat,
        journey=journey,
    )


def chain(signer: Signer, told: list[Facts]) -> list[Link]:
    made: list[Link] = []
    for one in told:
        made.append(signer.link(one, made[-1].digest if made else ORIGIN))
    return made


def journal(signer: Signer, count: int) -> tuple[list[Link], Head]:
    links = chain(signer, [facts(signer, number) for number in range(1, count + 1)])
    return links, signer.head(count, links[-1].digest if links else ORIGIN, NOW)
