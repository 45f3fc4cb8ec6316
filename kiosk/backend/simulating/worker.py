"""What a worker does: hear households, run them through the law, answer.

Asked with one frame: ``{"cases": [[journey, answers, month], …], "axis": null, "baremes": null}``,
where ``baremes`` is a month when its barèmes are asked for, and no case is looked at. Answered
with a frame that tells how many follow, ``{"answers": 1}``, then the JSON of each estimate;
or with ``{"failed": "KeyError", "where": "…"}`` alone.
"""

from __future__ import annotations

import json
import resource
import socket
from typing import Any

from pydantic import BaseModel

from kiosk.backend.simulating.frames import frame, read
from kiosk.backend.simulating.law import Law
from kiosk.backend.traces import where
from kiosk.contract.estimates import Axis
from kiosk.journeys.conditions import from_json


def serve(channel: socket.socket, law: Law) -> None:
    """Answer until the backend closes its end. Raises OSError when it is lost."""
    # Whatever a library may want to keep, nothing of a household is ever in a file.
    resource.setrlimit(resource.RLIMIT_FSIZE, (0, 0))
    # What a run writes to is copied for this process the first time: before anybody waits.
    law.walk()
    while (asked := read(channel)) is not None:
        channel.sendall(_answered(asked, law))


def _answered(asked: bytes, law: Law) -> bytes:
    try:
        answers = [one.model_dump_json().encode() for one in _found(json.loads(asked), law)]
    except Exception as error:
        return frame(json.dumps({"failed": type(error).__name__, "where": where(error)}).encode())
    head = json.dumps({"answers": len(answers)}).encode()
    return b"".join(frame(one) for one in (head, *answers))


def _found(told: dict[str, Any], law: Law) -> list[BaseModel]:
    if told["baremes"] is not None:
        return [law.baremes(told["baremes"])]
    cases = [
        law.case(journey, from_json(answers), month) for journey, answers, month in told["cases"]
    ]
    if told["axis"] is None:
        return list(law.estimate(cases))
    return [law.curve(case, Axis(told["axis"])) for case in cases]
