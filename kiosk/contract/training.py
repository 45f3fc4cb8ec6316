"""Training: the invented people as whom a conseiller may sign in, and nothing else."""

from __future__ import annotations

from pydantic import BaseModel, ConfigDict, Field

from kiosk.contract.access import Role


class TrainingAccount(BaseModel):
    """An invented person. ``what`` names their household: ``training-household-<what>``.

    The password is that of the demonstration, printed in its sheet; it opens nothing else.
    """

    model_config = ConfigDict(frozen=True, extra="forbid")

    name: str
    what: str
    role: Role
    identifier: str = Field(repr=False)
    password: str = Field(repr=False)
