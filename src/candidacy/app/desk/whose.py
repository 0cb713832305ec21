"""The wish: "show me my search", or the made-up one while it is in."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from candidacy.app.store.models import Seeker
from candidacy.app.store.opening import home_seeker


@dataclass(frozen=True, slots=True)
class Whose:
    """The seeker whose search is shown."""

    seeker: UUID
    sample: bool


def whose(*, now: datetime) -> Whose:
    """Return the made-up seeker while the sample is in, else the seeker of this machine."""
    row = Seeker.objects.order_by("-sample", "made", "id").values_list("id", "sample").first()
    return Whose(*row) if row else Whose(home_seeker(now), False)
