"""What the tests print, and how they read a job to its end."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from io import BytesIO

from reportlab.pdfgen.canvas import Canvas

from kiosk.printing import Job, JobState, Printer

#: Nothing in these tests takes longer, unless it hangs.
LIMIT_S = 30


def pdf(*lines: str) -> bytes:
    """Return a PDF with one page for each line."""
    drawn = BytesIO()
    canvas = Canvas(drawn, invariant=True)
    for line in lines or ("Bonjour",):
        canvas.drawString(72, 720, line)
        canvas.showPage()
    canvas.save()
    return drawn.getvalue()


async def follow(
    printer: Printer, job: Job, on_state: Callable[[JobState], None] | None = None
) -> list[JobState]:
    """Follow a job to its end and return every state; ``on_state`` sees each as it comes."""
    states: list[JobState] = []
    async with asyncio.timeout(LIMIT_S):
        async for state in printer.follow(job):
            states.append(state)
            if on_state is not None:
                on_state(state)
    return states
