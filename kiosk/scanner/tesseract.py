"""Reads what is written on a page, with Debian's Tesseract and its French.

A process of its own for each page: a picture that breaks the reader takes nothing else with it,
and stopping it is a signal. Nothing is written: the picture goes in, and the words come out, by
pipes.
"""

from __future__ import annotations

import csv
import os
import re
import shutil
import subprocess
import threading
from contextlib import suppress

from kiosk.scanner.text import PageText, Word

#: Longest time for one page, in seconds: a dense one takes some five on a slow core.
_LIMIT_S = 60.0

#: Tesseract's row of a word, and what it calls a page layout that it should find by itself, and
#: the question which way up a page is.
_WORD_LEVEL = "5"
_AUTOMATIC = "3"
_WHICH_WAY = "0"

#: Its own confidence (a ratio of logarithms, not a part of 1) in which way up a page is: cards
#: with 70 letters on them are told rightly with 1.6, and blurred pages wrongly with 0.2.
_LEAST_SURE = 0.8
_ORIENTATION = re.compile(r"^Rotate: (\d+)\n^Orientation confidence: ([0-9.]+)$", re.MULTILINE)

#: The reader comes after everything else on a small machine: the camera, the screen.
_PATIENT = 15


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
        status, output = self._run(jpeg, "fra", dpi, _AUTOMATIC, "tsv")
        if status != 0:
            raise ReadingFailed(f"status {status}")
        return PageText(width, height, tuple(parse(output)))

    def turn_of(self, jpeg: bytes, dpi: int = 200) -> int | None:
        """Return the quarter turns clockwise that set a page upright, or None where it does not
        tell: too few letters, or none of ours. Raises :class:`ReadingFailed`.
        """
        status, output = self._run(jpeg, "osd", dpi, _WHICH_WAY)
        # Too few letters are an error of its own, which it does not tell from others.
        told = _ORIENTATION.search(output) if status == 0 else None
        if told is None or float(told[2]) < _LEAST_SURE:
            return None
        return int(told[1]) // 90

    def stop(self) -> None:
        """End what is read now, and whatever would be read later."""
        with self._lock:
            self._stopped = True
            if self._process is not None:
                self._process.kill()

    def _run(
        self, picture: bytes, language: str, dpi: int, layout: str, *output_kind: str
    ) -> tuple[int, str]:
        """Return its exit status and what it wrote."""
        options = ("-l", language, "--dpi", str(dpi), "--psm", layout, *output_kind)
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
                stopped = self._stopped
        if stopped:
            raise ReadingFailed("stopped")
        return process.returncode, output.decode("utf-8", "replace")


def available() -> bool:
    """Tell whether Tesseract is installed, its languages aside."""
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
    program, setpriv = shutil.which("tesseract"), shutil.which("setpriv")
    if program is None:
        raise ReadingFailed("not installed")
    # A worker that is killed cannot stop its reader; the kernel does.
    prefix = [setpriv, "--pdeathsig", "KILL", "--"] if setpriv else []
    command = [*prefix, program, "stdin", "stdout", *options]
    pipe, nowhere = subprocess.PIPE, subprocess.DEVNULL
    try:
        process = subprocess.Popen(command, stdin=pipe, stdout=pipe, stderr=nowhere, env=environ)
    except OSError as error:
        raise ReadingFailed("not installed") from error
    with suppress(OSError):
        os.setpriority(os.PRIO_PROCESS, process.pid, _PATIENT)
    return process
