"""A process that opens a page as a visit does, tells what happens, and is killed like one.

    python web_program.py '{"visit": {...}, "steps": [...]}'

Steps: ``["js", code]`` (its value is told), ``["until-js", code]``, ``["first",
character, code]`` (typed until the page says yes), ``["type", text]``,
``["back"]``, ``["enter"]``, ``["await", event]``, ``["again", visit]`` (another browser),
``["go", visit]``, ``["hold"]`` (waits for a line). Each line told is ``{"event", "value"}``.
"""

from __future__ import annotations

import json
import os
import sys
import time
from typing import Any

from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QApplication

from kiosk.contract.franceconnect import WebVisit
from kiosk.views.web import Browser

PATIENCE_S = 20.0


class Program:
    def __init__(self, visit: dict[str, Any]) -> None:
        self.seen: list[tuple[str, Any]] = []
        self.open(visit)

    def open(self, visit: dict[str, Any]) -> None:
        self.browser = Browser(WebVisit(**visit))
        self.browser.came_back.connect(lambda query: self.tell("came-back", query))
        self.browser.failed.connect(lambda: self.tell("failed"))
        page = self.browser.widget.page()
        page.loadFinished.connect(lambda fine: self.tell("loaded", fine))
        self.browser.widget.resize(800, 600)
        self.browser.widget.show()

    def tell(self, event: str, value: Any = None) -> None:
        self.seen.append((event, value))
        sys.stdout.write(json.dumps({"event": event, "value": value}) + "\n")
        sys.stdout.flush()

    def until(self, event: str) -> None:
        begun = time.monotonic()
        while not any(name == event for name, _ in self.seen):
            QCoreApplication.processEvents()
            QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
            time.sleep(0.005)
            if time.monotonic() - begun > PATIENCE_S:
                self.tell("never", event)
                os._exit(3)
        self.seen = [one for one in self.seen if one[0] != event]

    def poll(self, code: str, typing: str = "") -> None:
        """Ask the page until the answer is yes, typing in between."""
        begun = time.monotonic()
        self.browser.widget.activateWindow()
        self.browser.widget.setFocus()
        while time.monotonic() - begun < PATIENCE_S:
            if typing:
                self.browser.insert(typing)
            answers: list[Any] = []
            self.browser.widget.page().runJavaScript(code, answers.append)
            while not answers:
                QCoreApplication.processEvents()
                time.sleep(0.005)
            if answers[0]:
                return
        self.tell("never", code)
        os._exit(3)

    def do(self, step: list[Any]) -> None:
        match step:
            case ["js", code]:
                page = self.browser.widget.page()
                page.runJavaScript(code, lambda value: self.tell("value", value))
                self.until("value")
            case ["until-js", code]:
                self.poll(code)
            case ["first", character, code]:
                self.poll(code, character)
            case ["type", text]:
                self.browser.insert(text)
            case ["back"]:
                self.browser.backspace()
            case ["enter"]:
                self.browser.enter()
            case ["await", event]:
                self.until(event)
            case ["go", visit]:
                self.browser.go(WebVisit(**visit))
            case ["again", visit]:
                self.browser.close()
                self.open(visit)
            case ["hold"]:
                self.tell("holding")
                sys.stdin.readline()


def main() -> None:
    application = QApplication(sys.argv[:1])
    told = json.loads(sys.argv[1])
    program = Program(told["visit"])
    for step in told["steps"]:
        program.do(step)
    program.tell("done")
    assert application is not None
    # As a visit ends: killed, nothing put in order.
    os._exit(0)


if __name__ == "__main__":
    main()
