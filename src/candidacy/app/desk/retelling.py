"""The wish: "keep what I told as a story"; what the story said before is kept as its earlier version."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import TypedDict
from uuid import UUID

from candidacy.app.desk.reviewing import Review
from candidacy.app.desk.stories import keep_story, stories
from candidacy.app.kept import KeptStory
from candidacy.kernel.refusals import NotFound


def parts_told(review: Review) -> dict[str, str]:
    """Return the parts of an example found in the take, each in the answer's own words."""
    shown = review.said.story.shown if review.said else ()
    told: dict[str, list[str]] = {}
    for one in shown:
        told.setdefault(str(one.part), []).append(one.piece.text)
    return {name: " ".join(texts) for name, texts in told.items()}


def tell_story(
    *, seeker: UUID, now: datetime, story: UUID | None, title: str, parts: Mapping[str, str], key: str | None = None
) -> KeptStory:
    """Return the story as told now: a new one, or the one named with the parts that are not empty told anew.

    Raises NotFound for a story that is not there.
    """
    if story is None:
        return keep_story(seeker=seeker, title=title, now=now, key=key, **_parts(parts))
    known = next((one for one in stories(seeker=seeker) if one.id == story), None)
    if known is None:
        raise NotFound("There is no such story.")
    told = _parts({name: text or getattr(known, name) for name, text in parts.items()})
    return keep_story(
        seeker=seeker, title=title or known.title, now=now, learned=known.learned, competencies=known.competencies,
        story=story, key=key, **told,
    )  # fmt: skip


class _Parts(TypedDict):
    situation: str
    task: str
    action: str
    result: str


def _parts(given: Mapping[str, str]) -> _Parts:
    return {
        "situation": given.get("situation", ""), "task": given.get("task", ""), "action": given.get("action", ""),
        "result": given.get("result", ""),
    }  # fmt: skip
