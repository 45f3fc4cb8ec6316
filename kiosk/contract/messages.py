"""What is sent without an account."""

from __future__ import annotations

from pydantic import BaseModel, ConfigDict, Field


class MessageRequest(BaseModel):
    """The answers of a journey that nobody signs in for: no document is among them."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    journey: str
    answers: dict[str, str | int | bool | tuple[str, ...]] = Field(repr=False)
