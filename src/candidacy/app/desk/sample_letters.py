"""The letters of the made-up search."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime, timedelta
from typing import Any
from uuid import UUID

from candidacy.app.desk.letters_kept import mark_sent
from candidacy.app.desk.mail_account import keep_account
from candidacy.app.desk.writing import write
from candidacy.app.example.letters import ADDRESS, FOLLOWED_UP, LETTERS, SIGNED, Written
from candidacy.app.kept_letters import Said, Way
from candidacy.followup.notes.values import Kind


def put_letters_in(seeker: UUID, places: Mapping[str, UUID], now: datetime) -> None:
    """The made-up seeker's letters are kept, in the candidacies of these titles."""
    from candidacy.app.desk.following_up import write_follow_up  # noqa: PLC0415 - brings SciPy, which other wishes do without

    keep_account(seeker=seeker, sender=SIGNED, address=ADDRESS, now=now)
    for title, several in LETTERS.items():
        for at, one in enumerate(several):
            _written(seeker, places[title], one, now + timedelta(one.days, microseconds=at))
    write_follow_up(seeker=seeker, candidacy=places[FOLLOWED_UP], now=now)


def _written(seeker: UUID, candidacy: UUID, one: Written, at: datetime) -> None:
    told: dict[str, Any] = one.told
    kind, said = Kind(one.kind), Said(round=one.round, **told)
    made = write(seeker=seeker, candidacy=candidacy, kind=kind, said=said, now=at)
    if one.way:
        mark_sent(seeker=seeker, letter=made.id, way=Way(one.way), now=at + timedelta(hours=1))
