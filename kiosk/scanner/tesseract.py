"""Reads what is written on a page, with Debian's Tesseract and its French.

A process of its own for each page: a picture that breaks the reader takes nothing else with it,
and stopping it is a signal. Nothing is written: the picture goes in, and the words come out, by
pipes.
"""

from __future__ import annotations

import csv
import os
import shutil
import subprocess
import threading

from kiosk.scanner.text import PageText, Word

#: Longest time for one page, in seconds: a dense one takes some five on a slow core.
_LIMIT_S = 60.0

#: Tesseract's row of a word, and what it calls a page layout that it should find by itself.
_WORD_LEVEL = "5"
_AUTOMATIC = "3"


class ReadingFailed(Exception):
    """Tesseract is not there, fell, or was stopped: the page stays, unread."""


class Reader:
    """Reads one page at a time; :meth:`stop`, from any thread, ends the one in course."""

    def __init__(self) -> None:
        self._process: subprocess.Popen[bytes] | None = None
        self._lock = threading.Lock()
        self._stopped = False

    def read(self, jpeg: bytes, width: int, height: int, dpi: int = 200) -> PageText:
        """Return the words of a JPEG of that many pixels. Raises :class:`ReadingFailed`."""
        output = self._run(jpeg, "--dpi", str(dpi), "--psm", _AUTOMATIC)
        return PageText(width, height, tuple(parse(output)))

    def stop(self) -> None:
        """End what is read now, and whatever would be read later."""
        with self._lock:
            self._stopped = True
            if self._process is not None:
                self._process.kill()

    def _run(self, picture: bytes, *options: str) -> str:
        with self._lock:
            if self._stopped:
                raise ReadingFailed("stopped")
            self._process = process = _started(*options)
        try:
            output, _ = process.communicate(picture, timeout=_LIMIT_S)
        except subprocess.TimeoutExpired as error:
            process.kill()
            process.communicate()
            raise ReadingFailed("too slow") from error
        finally:
            with self._lock:
                self._process = None
        if process.returncode != 0:
            raise ReadingFailed(f"status {process.returncode}")
        return output.decode("utf-8", "replace")


def available() -> bool:
    """Tell whether Tesseract is installed."""
    return shutil.which("tesseract") is not None


def parse(table: str) -> list[Word]:
    """Return the words of Tesseract's table (its ``tsv`` output), blank ones left out."""
    words: list[Word] = []
    numbers: dict[tuple[str, ...], int] = {}
    blocks: dict[str, int] = {}
    # Only \n ends a row: other characters that end lines are the page's. Nothing is quoted.
    rows = csv.DictReader(table.split("\n"), delimiter="\t", quoting=csv.QUOTE_NONE)
    for row in rows:
        text = (row["text"] or "").strip()
        if row["level"] != _WORD_LEVEL or not text:
            continue
        place = (row["block_num"], row["par_num"], row["line_num"])
        words.append(
            Word(
                text=text,
                confidence=max(0.0, float(row["conf"])) / 100,
                left=int(row["left"]),
                top=int(row["top"]),
                width=int(row["width"]),
                height=int(row["height"]),
                block=blocks.setdefault(place[0], len(blocks)),
                line=numbers.setdefault(place, len(numbers)),
            )
        )
    return words


def _started(*options: str) -> subprocess.Popen[bytes]:
    # One thread: the second core is the interface's, and two are hardly faster here.
    environ = os.environ | {"OMP_THREAD_LIMIT": "1"}
    command = ["tesseract", "stdin", "stdout", "-l", "fra", *options, "tsv"]
    pipe, nowhere = subprocess.PIPE, subprocess.DEVNULL
    try:
        return subprocess.Popen(command, stdin=pipe, stdout=pipe, stderr=nowhere, env=environ)
    except OSError as error:
        raise ReadingFailed("not installed") from error
