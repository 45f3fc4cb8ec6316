"""What a demonstration shows beside the contract: the telephone to which its messages go."""

from __future__ import annotations

from datetime import datetime

from pydantic import BaseModel, ConfigDict, Field

from kiosk.contract.identity import Channel

#: Longest wait for a message in one request, in seconds.
LONGEST_WAIT_S = 20


class DemonstrationMessage(BaseModel):
    """A message that a visit caused. ``number`` grows from 1 within the visit."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    number: int = Field(ge=1)
    channel: Channel
    address: str = Field(repr=False)
    subject: str = Field(repr=False)
    text: str = Field(repr=False)
    sent_at: datetime
