"""The demonstration: one whole visit by real touches, and what it leaves.

    python -m tests.visits.demo --out DIR

leaves in DIR ``printed.pdf`` (the bytes that the printer received), ``sent.pdf`` (the bytes
that the backend received), ``screens/NN-name.png`` in the order in which they were seen, and
``visit.json``: the steps with their times, the states of the job, the receipt.
"""

from __future__ import annotations

import argparse
import json
import shutil
import sys
import tempfile
import time
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from kiosk.contract.models import AttestationKind
from tests.printing.ippeve import WAIT, pages
from tests.visits import deeds
from tests.visits.film import BILL, LETTER, shoot
from tests.visits.kiosk_under_test import KioskUnderTest
from tests.visits.looking import until
from tests.visits.owner import received
from tests.visits.people import Account, account, wrong_key
from tests.visits.visitor import Visitor


@dataclass
class Diary:
    """Writes down what happens, and when; takes a picture of each screen."""

    folder: Path
    began: float = field(default_factory=time.monotonic)
    steps: list[dict[str, Any]] = field(default_factory=list)

    def note(self, name: str, visitor: Visitor | None = None, **more: object) -> None:
        """Note a step; with a visitor, photograph what they see."""
        step: dict[str, Any] = {"step": name, "at_s": round(time.monotonic() - self.began, 2)}
        if visitor is not None:
            picture = f"{sum('screen' in s for s in self.steps) + 1:02}-{name}.png"
            visitor.photographs(self.folder / "screens" / picture)
            step["screen"] = f"screens/{picture}"
        self.steps.append({**step, **more})
        sys.stdout.write(f"{step['at_s']:7.2f} s  {name}\n")
        sys.stdout.flush()


def main() -> int:
    """Play the demonstration; return the exit status."""
    parser = argparse.ArgumentParser(prog="demo", description=__doc__.split("\n", 1)[0])
    parser.add_argument("--out", type=Path, required=True, metavar="DIR")
    parser.add_argument("--size", default="1920x1080", metavar="WxH")
    options = parser.parse_args()
    width, height = (int(side) for side in options.size.split("x"))
    shutil.rmtree(options.out / "screens", ignore_errors=True)
    options.out.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(prefix="kiosk-demo-") as folder:
        film = Path(folder, "camera.avi")
        shoot(film, [LETTER, BILL])
        kiosk = KioskUnderTest(Path(folder, "kiosk"), size=(width, height), film=film)
        with kiosk:
            play(kiosk, options.out)
    return 0


def play(kiosk: KioskUnderTest, out: Path) -> None:
    """Make the visit, and leave what it gave in ``out``."""
    diary = Diary(out)
    who = account("lambertin")
    visitor = kiosk.visitor()
    _arrive(visitor, diary)
    _sign_in(visitor, diary, who)
    states = _print(kiosk, visitor, diary)
    _see_another(visitor, diary)
    number = _send(visitor, diary)
    visitor.touches("end")
    visitor.sees_thing("end-yes")
    diary.note("end-asked", visitor)
    visitor.touches("end-yes")
    visitor.sees("farewell")
    diary.note("farewell", visitor)
    visitor.touches("primary")
    following = kiosk.visitor()
    following.sees("attract")
    diary.note("next-visitor", following)
    kiosk.is_over(visitor)
    diary.note("erased")
    (out / "printed.pdf").write_bytes(kiosk.printer.documents[0].read_bytes())
    receipt, document = received(kiosk, who, number)
    (out / "sent.pdf").write_bytes(document)
    visit = {
        "steps": diary.steps,
        "job_states": states,
        "receipts": [receipt.model_dump(mode="json")],
    }
    (out / "visit.json").write_text(json.dumps(visit, indent=2, ensure_ascii=False) + "\n")


def _arrive(visitor: Visitor, diary: Diary) -> None:
    visitor.sees("attract")
    diary.note("attract", visitor)
    visitor.wakes()
    diary.note("home", visitor)
    visitor.touches("language")
    visitor.sees_thing("language-panel")
    diary.note("languages", visitor)
    visitor.touches("close")
    visitor.speaks("ar")
    diary.note("home-in-arabic", visitor)
    visitor.touches("text-size-150")
    visitor.touches("contrast")
    visitor.sees("home")
    diary.note("home-large-and-contrasted", visitor)
    visitor.touches("contrast")
    visitor.touches("text-size-100")
    visitor.speaks("fr")


def _sign_in(visitor: Visitor, diary: Diary, who: Account) -> None:
    visitor.touches("task-account")
    visitor.sees_thing("question-identifier")
    diary.note("number", visitor)
    deeds.gives_number(visitor, wrong_key(who.nir))
    visitor.reads(visitor.says("error-nir-key"))
    diary.note("number-wrong-key", visitor)
    visitor.erases(15)
    deeds.gives_number(visitor, who.nir)
    visitor.sees_thing("question-password")
    diary.note("password", visitor)
    deeds.gives_password(visitor, "Bonjour92")
    visitor.reads(visitor.says("problem-credentials-refused"))
    diary.note("password-refused", visitor)
    deeds.gives_password(visitor, who.password)
    visitor.sees("account")
    diary.note("account", visitor)


def _print(kiosk: KioskUnderTest, visitor: Visitor, diary: Diary) -> list[str]:
    """Print the latest attestation de quotient familial; return the states of its job."""
    visitor.touches("task-attestation")
    visitor.sees("attestation-choice")
    diary.note("attestations", visitor)
    deeds.chooses_attestation(visitor, AttestationKind.QUOTIENT_FAMILIAL)
    visitor.reads(visitor.says("print-ready"))
    diary.note("attestation-seen", visitor)
    # The printer takes its time, so that the print is seen on its way.
    kiosk.printer.plan(pages(0, of=1), WAIT, pages(1, of=1))
    visitor.touches("primary")
    visitor.sees("printing")
    visitor.reads(visitor.says("printing-phase-printing"))
    states = [phase.value for phase in deeds.phases_seen(visitor, visitor.looks())]
    diary.note("printing", visitor)
    kiosk.printer.release()
    visitor.reads(visitor.says("print-done-title"))
    states.append("completed")
    diary.note("printed", visitor)
    visitor.touches("primary")
    visitor.sees("account")
    return states


def _see_another(visitor: Visitor, diary: Diary) -> None:
    """Look at an attestation de paiement of another month, and do without printing it."""
    visitor.touches("task-attestation")
    visitor.sees("attestation-choice")
    visitor.touches(f"kind-{AttestationKind.PAIEMENT}")
    months = deeds.months_offered(visitor)
    diary.note("months", visitor)
    visitor.touches(f"month-{months[4]}")
    visitor.sees("attestation-view")
    visitor.reads(visitor.says("print-ready"))
    diary.note("attestation-of-another-month", visitor)
    visitor.touches("without")
    visitor.sees("account")


def _send(visitor: Visitor, diary: Diary) -> str:
    """Send two pages; return the number of the receipt."""
    visitor.touches("task-document")
    visitor.sees_thing("question-kind")
    diary.note("document-kind", visitor)
    deeds.chooses_document(visitor, "logement")
    diary.note("source", visitor)
    visitor.touches("source-camera")
    visitor.sees("camera")
    visitor.waits_for(lambda look: deeds.is_well_placed(visitor, look), "a page well placed")
    diary.note("camera", visitor)
    deeds.waits_for_pages(visitor, 1)
    deeds.waits_for_pages(visitor, 2)
    until(lambda: not _flashes(visitor), "the end of the flash")
    diary.note("two-pages-taken", visitor)
    visitor.touches("primary")
    visitor.sees("pages")
    diary.note("pages", visitor)
    visitor.touches("rotate-1")
    diary.note("page-turned", visitor)
    visitor.touches("delete-1")
    deeds.waits_for_pages(visitor, 1, exactly=True)
    visitor.touches("add")
    visitor.sees("source")
    deeds.shows_sheets(visitor, 2)
    visitor.touches("earlier-2")
    deeds.waits_for_pages(visitor, 2, exactly=True)
    diary.note("pages-ordered", visitor)
    visitor.touches("view-1")
    visitor.sees("page-view")
    diary.note("page", visitor)
    visitor.touches("back")
    visitor.sees("pages")
    visitor.touches("primary")
    visitor.sees_thing("question-name")
    visitor.types("Hébergement")
    diary.note("document-name", visitor)
    visitor.touches("primary")
    visitor.sees("review")
    diary.note("review", visitor)
    number = deeds.sends(visitor)
    diary.note("receipt", visitor, receipt=number)
    visitor.touches("primary")
    visitor.sees("account")
    return number


def _flashes(visitor: Visitor) -> bool:
    """Return whether the picture is white all over, to show that it was just taken."""
    live = next(t for t in visitor.looks().things if t.kind == "LivePicture")
    left, top, _, height = live.seen
    return visitor.screen.picture().getpixel((left + 40, top + height // 2)) == (255, 255, 255)


if __name__ == "__main__":
    raise SystemExit(main())
