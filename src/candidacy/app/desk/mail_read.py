"""What was read in a mail that is kept, and the candidacy it fits."""

from __future__ import annotations

import json
from collections.abc import Sequence
from contextlib import suppress
from typing import Any
from uuid import UUID

from candidacy.app.desk.forgetting import when_forgetting
from candidacy.app.fence.mail_wire import unpacked
from candidacy.app.fence.wire import WireFault
from candidacy.followup.mail import ReadMail
from candidacy.followup.mail.matching import Known, forms_of, matched


def read_back(id_: UUID, read: Any) -> ReadMail | None:
    """Return what was read, checked again; None where it is not whole, as in an archive that was tampered with."""
    with suppress(WireFault):
        (answer,) = unpacked(json.dumps([read]).encode(), [f"mail {id_}"])
        return answer if isinstance(answer, ReadMail) else None
    return None


def fitting(mail: ReadMail, known: Sequence[Known]) -> dict[str, Any]:
    """Return the fields of its row that say which candidacy it is about, how sure that is, and why."""
    match = matched(mail, known)
    candidacy = UUID(match.candidacy) if match.candidacy else None
    return {"candidacy_id": candidacy, "confidence": match.confidence, "reasons": [*match.reasons]}


when_forgetting(forms_of.cache_clear)
