"""What the commands on images share: one answer an image, in words or as one JSON list."""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

T = TypeVar("T")


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Ask for the images, and in which form the answers are wanted."""
    parser.add_argument("images", metavar="IMAGE", nargs="+", type=Path)
    parser.add_argument("--json", action="store_true", help="print a JSON list")


def tell(
    options: argparse.Namespace,
    answer: Callable[[Path], tuple[T, bool]],
    as_words: Callable[[T], str],
) -> int:
    """Print what ``answer`` says of each image, and whether that is a success.

    Return the exit status: 0 where one image at least was a success.
    """
    results = []
    successes = 0
    for path in options.images:
        result, success = answer(path)
        results.append(result)
        successes += success
        if not options.json:
            sys.stdout.write(f"{as_words(result)}\n")
    if options.json:
        sys.stdout.write(f"{json.dumps(results, ensure_ascii=False, indent=1)}\n")
    return 0 if successes else 1
