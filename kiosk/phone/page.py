"""The page in the visitor's language, and the sentences that its telephone is told."""

from __future__ import annotations

import html
from dataclasses import dataclass
from importlib import resources
from string import Template

from kiosk.i18n import Words
from kiosk.phone.protocol import Judged, Refusal
from kiosk.scanner.protocol.fault_codes import FaultCode
from kiosk.settings import LocaleCode

_KINDS = {
    "phone.js": "text/javascript; charset=utf-8",
    "seal.js": "text/javascript; charset=utf-8",
    "phone.css": "text/css; charset=utf-8",
}

#: Said of a file in words of keys and names; a telephone has neither.
_NO_PICTURE = frozenset({FaultCode.FILE_UNSUPPORTED, FaultCode.FILE_MISLABELLED})


@dataclass(frozen=True)
class Answer:
    """What a telephone is told: whether it is done, in a sentence, and what to do if not."""

    done: bool
    text: str
    remedy: str = ""

    def as_json(self) -> dict[str, object]:
        """Return what ``web/phone.js`` reads."""
        return {"done": self.done, "text": self.text, "remedy": self.remedy}


class Page:
    """The page of one visit, in one language."""

    def __init__(self, locale: LocaleCode) -> None:
        self._words = Words(locale)
        folder = resources.files(__package__) / "web"
        self._files = {name: (kind, (folder / name).read_bytes()) for name, kind in _KINDS.items()}
        written = (folder / "phone.html").read_text("utf-8")
        self._files[""] = ("text/html; charset=utf-8", self._fill(written).encode())

    def file(self, name: str) -> tuple[str, bytes] | None:
        """Return the kind and the bytes of a file of the page; the page itself is ``""``."""
        return self._files.get(name)

    def welcome(self) -> Answer:
        """Say that the telephone is joined to the visit."""
        return Answer(True, self._words.text("phone-page-joined"))

    def judged(self, judged: Judged) -> Answer:
        """Say what became of a picture."""
        say = self._words.text
        if judged.fault is None:
            received = say("phone-page-received")
            if judged.problem is None:
                return Answer(True, received)
            problem = say(f"scan-problem-{judged.problem}")
            return Answer(True, received, say("phone-page-doubt", problem=problem))
        if judged.fault in _NO_PICTURE:
            return self.refusal(Refusal.NOT_A_PICTURE)
        text_id = f"scan-fault-{judged.fault}"
        return Answer(False, say(text_id), self._words.attribute(text_id, "remedy") or "")

    def refusal(self, code: Refusal) -> Answer:
        """Say why something is refused, and what to do."""
        text_id = f"phone-refusal-{code}"
        remedy = self._words.attribute(text_id, "remedy") or ""
        return Answer(False, self._words.text(text_id), remedy)

    def _fill(self, written: str) -> str:
        say = self._words.text
        words = {
            # A variety of French that no browser knows is French.
            "lang": self._words.code.partition("-")[0],
            "dir": self._words.direction,
            "title": say("phone-page-title"),
            "hint": say("phone-page-hint"),
            "joining": say("phone-page-joining"),
            "take": say("phone-page-take"),
            "choose": say("phone-page-choose"),
            "sent": say("phone-page-sent"),
            "end": say("phone-page-end"),
            "privacy": say("phone-page-privacy"),
            "script": say("phone-page-script"),
            "sending": say("phone-page-sending"),
            "lost": say("phone-page-lost"),
            # Filled by the page: it counts.
            "picture": say("phone-page-picture", number="{n}", text="{t}"),
        }
        safe = {name: html.escape(text, quote=True) for name, text in words.items()}
        return Template(written).substitute(safe)
