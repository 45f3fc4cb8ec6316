"""The computer of a conseiller: Chromium with a window of 1280x800, a mouse and a keyboard."""

from __future__ import annotations

import json
import time
from typing import Any, Self

from tests.phone.chromium import PATIENCE_S, Phone


class Computer(Phone):
    """``zoom`` 2 is a page at 200 %: half as many CSS pixels, each twice as large."""

    def __init__(self, zoom: int = 1) -> None:
        super().__init__(1280 // zoom, 800 // zoom)
        self._zoom = zoom

    def __enter__(self) -> Self:
        super().__enter__()
        width, height = self._size
        self._ask(
            "Emulation.setDeviceMetricsOverride",
            {
                "width": width,
                "height": height,
                "deviceScaleFactor": self._zoom,
                "mobile": False,
            },
        )
        return self

    def until(self, expression: str) -> Any:
        """Wait until an expression is true in the page, and return its value."""
        deadline = time.monotonic() + PATIENCE_S
        while True:
            if value := self.evaluates(expression):
                return value
            assert time.monotonic() < deadline, f"never: {expression}; {self.said}"
            self._pump(0.05)

    def fills(self, **fields: str) -> None:
        """Type into fields, by their ids."""
        for name, text in fields.items():
            self.until(f"document.getElementById({json.dumps(name)}) !== null")
            self.evaluates(f"document.getElementById({json.dumps(name)}).focus()")
            self.evaluates("document.activeElement.select()")
            self._ask("Input.insertText", {"text": text})

    def presses(self, key: str) -> None:
        """Press a key: ``Enter``, ``Tab``, ``Space``."""
        text = {"Enter": "\r", "Space": " "}.get(key, "")
        code = {"Enter": 13, "Tab": 9, "Space": 32}[key]
        for kind in ("keyDown", "keyUp"):
            said = {"type": kind, "key": " " if key == "Space" else key, "code": key}
            said |= {"windowsVirtualKeyCode": code}
            if kind == "keyDown" and text:
                said["text"] = text
            self._ask("Input.dispatchKeyEvent", said)

    def clicks(self, selector: str, x: float = 0.5, y: float = 0.5) -> None:
        """Click on an element, at a part of its width and height."""
        found = f"document.querySelector({json.dumps(selector)})"
        self.until(f"{found} !== null")
        self.evaluates(f"{found}.scrollIntoView({{block: 'center'}})")
        box = self.evaluates(
            f"(() => {{ const b = {found}.getBoundingClientRect();"
            " return [b.left, b.top, b.width, b.height]; })()"
        )
        place = {"x": box[0] + box[2] * x, "y": box[1] + box[3] * y}
        for kind in ("mousePressed", "mouseReleased"):
            said = {"type": kind, "button": "left", "clickCount": 1, **place}
            self._ask("Input.dispatchMouseEvent", said)

    def enters(self, url: str, login: str, pin: str, code: str) -> None:
        """Sign in."""
        self.opens(f"{url}/connexion")
        self.fills(login=login, pin=pin, code=code)
        self.presses("Enter")
        self.reads("La salle")
