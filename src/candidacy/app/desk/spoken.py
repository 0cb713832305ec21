"""The wishes: "let me say how it went instead of typing it", "what did I say there?"."""

from __future__ import annotations

from datetime import datetime
from typing import Any
from uuid import UUID

from candidacy.app.desk.debriefs import one_debrief
from candidacy.app.desk.takes import told_at_first, told_of_file
from candidacy.app.desk.takes_kept import made_take
from candidacy.app.kept_takes import KeptTake
from candidacy.app.store.files import FILES
from candidacy.followup.debrief.asking import questions_of_debrief
from candidacy.followup.debrief.values import Part


def begin_spoken(
    *, seeker: UUID, debrief: UUID, part: Part, media: str, now: datetime, key: str | None = None
) -> KeptTake:
    """Return the take that is spoken for the part from now on; its pieces and its end are kept as those of an answer.

    Raises NotFound where there is no such debrief.
    """
    home = _home(seeker, debrief, part)
    return made_take(seeker=seeker, wish="speak", home=home, told=told_at_first(media), now=now, key=key)


def spoken_file(
    *, seeker: UUID, debrief: UUID, part: Part, data: bytes, media: str, now: datetime, key: str | None = None
) -> KeptTake:
    """Return the take that a file holds, waiting to be listened to.

    Raises NotFound where there is no such debrief, NoSound for an empty file, and FileTooLarge past two hours.
    """
    home = _home(seeker, debrief, part)
    with FILES:
        told = told_of_file(data, media)
        return made_take(seeker=seeker, wish="speak from file", home=home, told=told, now=now, key=key)


def _home(seeker: UUID, debrief: UUID, part: Part) -> dict[str, Any]:
    known = one_debrief(seeker, debrief)
    prompts = questions_of_debrief(predicted=(), of_round=known.told.round or 1)
    asked = next(one.text for one in prompts if one.part is part)
    return {"debrief_id": known.id, "part": part.value, "place": 0, "question": asked}
