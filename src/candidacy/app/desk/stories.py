"""The wishes: "keep this story", "which stories do I have?"."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from uuid import UUID, uuid4

from candidacy.app.desk.words import long, short
from candidacy.app.kept import KeptStory
from candidacy.app.store.commands import once
from candidacy.app.store.models import Story
from candidacy.kernel.refusals import NotFound

FIELDS = "id", "title", "situation", "task", "action", "result", "learned", "competencies"


def keep_story(
    *,
    seeker: UUID,
    title: str,
    now: datetime,
    situation: str = "",
    task: str = "",
    action: str = "",
    result: str = "",
    learned: str = "",
    competencies: Sequence[str] = (),
    story: UUID | None = None,
    key: str | None = None,
) -> KeptStory:
    """Return the story as given now: a new one, or the one named with all its parts."""
    parts = {"situation": situation, "task": task, "action": action, "result": result, "learned": learned}
    told: dict[str, object] = {"title": short(title, "title", needed=True)}
    told |= {name: long(text, name) for name, text in parts.items()}
    told["competencies"] = [short(one, "competency", needed=True) for one in competencies]
    if story:
        _story(seeker, story)

    def make(_command: str) -> UUID:
        if story:
            Story.objects.filter(seeker_id=seeker, id=story).update(**told)
            return story
        return Story.objects.create(id=uuid4(), seeker_id=seeker, made=now, **told).id

    asked = {"story": story, **told}
    return _story(seeker, once(seeker=seeker, wish="story", asked=asked, make=make, now=now, key=key))


def add_to_story(
    *,
    seeker: UUID,
    title: str,
    now: datetime,
    situation: str | None = None,
    task: str | None = None,
    action: str | None = None,
    result: str | None = None,
    learned: str | None = None,
    competencies: Sequence[str] | None = None,
    key: str | None = None,
) -> KeptStory:
    """Return the story of that title with the parts given; what is not given stays as it was."""
    name = short(title, "title", needed=True)
    parts = {"situation": situation, "task": task, "action": action, "result": result, "learned": learned}
    told: dict[str, object] = {part: long(text, part) for part, text in parts.items() if text is not None}
    if competencies is not None:
        told["competencies"] = [short(one, "competency", needed=True) for one in competencies]

    def make(_command: str) -> UUID:
        row = Story.objects.filter(seeker_id=seeker, title__iexact=name).order_by("made", "id").first()
        row = row or Story(id=uuid4(), seeker_id=seeker, made=now, title=name)
        for part, value in told.items():
            setattr(row, part, value)
        row.save()
        return row.id

    asked = {"title": name, **told}
    return _story(seeker, once(seeker=seeker, wish="add to story", asked=asked, make=make, now=now, key=key))


def forget_story(*, seeker: UUID, story: UUID, now: datetime, key: str | None = None) -> None:
    """The story is gone; notes that named it stay."""

    def make(_command: str) -> UUID:
        _story(seeker, story)
        Story.objects.filter(seeker_id=seeker, id=story).delete()
        return story

    once(seeker=seeker, wish="forget story", asked={"story": story}, make=make, now=now, key=key)


def stories(*, seeker: UUID) -> tuple[KeptStory, ...]:
    """Return the seeker's stories, the newest first."""
    rows = Story.objects.filter(seeker_id=seeker).order_by("-made", "id").values_list(*FIELDS)
    return tuple(_told(*row) for row in rows)


def _story(seeker: UUID, story: UUID) -> KeptStory:
    row = Story.objects.filter(seeker_id=seeker, id=story).values_list(*FIELDS).first()
    if row is None:
        raise NotFound("There is no such story.")
    return _told(*row)


def _told(
    id_: UUID, title: str, situation: str, task: str, action: str, result: str, learned: str, competencies: list[str]
) -> KeptStory:
    return KeptStory(id_, title, situation, task, action, result, learned, tuple(competencies))
