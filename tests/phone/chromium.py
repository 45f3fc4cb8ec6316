"""A telephone: Chromium without a window, spoken to over a pipe (the DevTools protocol).

    with Phone() as phone:
        phone.opens("http://127.0.0.1:…/")
        phone.waits_for("document.body.innerText.includes('…')")
        phone.chooses("camera", picture)

No port, no driver and no library: ``--remote-debugging-pipe`` takes descriptors 3 and 4, and
messages end with a zero byte.
"""

from __future__ import annotations

import base64
import json
import os
import select
import shutil
import signal
import subprocess
import tempfile
import time
from contextlib import suppress
from pathlib import Path
from types import TracebackType
from typing import Any, Self

#: Longest wait for something that must happen, in seconds; reached only by a failing test.
PATIENCE_S = 60.0

_FLAGS = (
    "--headless",
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--no-proxy-server",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--disable-dev-shm-usage",
    "--remote-debugging-pipe",
)

#: Puts two descriptors where the flag has them; by numbers of their own first, not to close one
#: with the other.
_PLACED = 'exec {a}<&"$0" {b}>&"$1" 3<&$a 4>&$b; shift; exec "$@"'


class Phone:
    """A browser with one page, ``width`` x ``height`` CSS pixels, its own empty profile."""

    def __init__(self, width: int = 360, height: int = 740) -> None:
        self._size = (width, height)
        self._number = 0
        self._heard = bytearray()
        self._page = ""
        #: Addresses that were asked for, in order.
        self.asked: list[str] = []
        #: What the console said, errors of scripts and of the policy of contents.
        self.said: list[str] = []

    def __enter__(self) -> Self:
        chromium = shutil.which("chromium")
        assert chromium is not None, "the tests need Debian's chromium"
        # Short: Chromium makes a socket in it, whose name may have 108 bytes.
        self._profile = Path(tempfile.mkdtemp(prefix="phone-"))
        read_by_it, self._writes = os.pipe()
        self._reads, written_by_it = os.pipe()

        self._process = subprocess.Popen(
            [
                *("bash", "-c", _PLACED, str(read_by_it), str(written_by_it)),
                *(chromium, *_FLAGS, f"--user-data-dir={self._profile}", "about:blank"),
            ],
            pass_fds=(read_by_it, written_by_it),
            stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
            env=os.environ | {"HOME": str(self._profile), "TMPDIR": str(self._profile)},
            start_new_session=True,
        )
        os.close(read_by_it)
        os.close(written_by_it)
        try:
            target = self._ask("Target.createTarget", {"url": "about:blank"})["targetId"]
            self._page = self._ask("Target.attachToTarget", {"targetId": target, "flatten": True})[
                "sessionId"
            ]
            for domain in ("Page", "Runtime", "Network", "Log", "DOM"):
                self._ask(f"{domain}.enable")
            width, height = self._size
            self._ask(
                "Emulation.setDeviceMetricsOverride",
                {"width": width, "height": height, "deviceScaleFactor": 2, "mobile": True},
            )
        except BaseException:
            self.close()
            raise
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.close()

    def close(self) -> None:
        """End the browser and every process of it."""
        with suppress(ProcessLookupError):
            os.killpg(self._process.pid, signal.SIGKILL)
        self._process.wait()
        os.close(self._reads)
        os.close(self._writes)
        shutil.rmtree(self._profile, ignore_errors=True)

    def opens(self, url: str) -> None:
        """Go to an address, as a code or a link leads there."""
        # The same page with another fragment is no new page.
        self._ask("Page.navigate", {"url": "about:blank"})
        self._ask("Page.navigate", {"url": url})

    def reloads(self) -> None:
        """Load the page again."""
        self._ask("Page.reload")

    def without_scripts(self) -> None:
        """Run no script from now on."""
        self._ask("Emulation.setScriptExecutionDisabled", {"value": True})

    def evaluates(self, expression: str) -> Any:
        """Return the value of an expression in the page, promises awaited."""
        told = self._ask(
            "Runtime.evaluate",
            {"expression": expression, "returnByValue": True, "awaitPromise": True},
        )
        assert "exceptionDetails" not in told, told
        return told["result"].get("value")

    def reads(self, words: str) -> None:
        """Wait until the page says ``words``, on a line or across several."""
        deadline = time.monotonic() + PATIENCE_S
        while True:
            text = " ".join(str(self.evaluates("document.body?.innerText ?? ''")).split())
            if " ".join(words.split()) in text:
                return
            assert time.monotonic() < deadline, f"« {words} » is not in « {text} »; {self.said}"
            # Until the page does something.
            self._pump(0.05)

    def chooses(self, element: str, *files: Path) -> None:
        """Give files to an input, as its owner does."""
        root = self._ask("DOM.getDocument")["root"]["nodeId"]
        node = self._ask("DOM.querySelector", {"nodeId": root, "selector": f"#{element}"})
        self._ask(
            "DOM.setFileInputFiles",
            {"nodeId": node["nodeId"], "files": [str(file) for file in files]},
        )

    def photographs(self, path: Path) -> None:
        """Save what the telephone shows."""
        picture = self._ask("Page.captureScreenshot", {"captureBeyondViewport": True})
        path.write_bytes(base64.b64decode(picture["data"]))

    def _ask(self, method: str, parameters: dict[str, Any] | None = None) -> dict[str, Any]:
        self._number += 1
        number = self._number
        said: dict[str, Any] = {"id": number, "method": method, "params": parameters or {}}
        if self._page and not method.startswith("Target."):
            said["sessionId"] = self._page
        os.write(self._writes, json.dumps(said).encode() + b"\0")
        deadline = time.monotonic() + PATIENCE_S
        while True:
            for told in self._pump(max(0.0, deadline - time.monotonic())):
                if told.get("id") == number:
                    assert "error" not in told, (method, told)
                    result: dict[str, Any] = told["result"]
                    return result
            assert time.monotonic() < deadline, f"no answer to {method}"

    def _pump(self, patience_s: float) -> list[dict[str, Any]]:
        """Hear what the browser says within that time."""
        found: list[dict[str, Any]] = []
        if select.select([self._reads], [], [], patience_s)[0]:
            data = os.read(self._reads, 1 << 20)
            assert data, "the browser died"
            self._heard += data
        while (end := self._heard.find(b"\0")) >= 0:
            told = json.loads(self._heard[:end])
            del self._heard[: end + 1]
            self._note(told)
            found.append(told)
        return found

    def _note(self, told: dict[str, Any]) -> None:
        match told.get("method"):
            case "Network.requestWillBeSent":
                self.asked.append(told["params"]["request"]["url"])
            case "Log.entryAdded":
                self.said.append(told["params"]["entry"]["text"])
            case "Runtime.exceptionThrown":
                self.said.append(json.dumps(told["params"]["exceptionDetails"]))
