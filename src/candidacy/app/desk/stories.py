"""The wishes: "keep this story", "which stories do I have?"."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime
from uuid import UUID, uuid4

from django.db.models import QuerySet

from candidacy.app.desk.unchanged import still
from candidacy.app.desk.words import long, same_name, short
from candidacy.app.kept import KeptStory, StoryBefore
from candidacy.app.store.changes import Scope
from candidacy.app.store.commands import once
from candidacy.app.store.models import QuestionNote, Story, StoryVersion
from candidacy.kernel.refusals import NotFound

FIELDS = "id", "title", "situation", "task", "action", "result", "learned", "competencies"
PARTS = "title", "situation", "task", "action", "result", "learned"


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
    filled_on: str | None = None,
) -> KeptStory:
    """Return the story as given now: a new one, or the one named with all its parts.

    Raises ChangedMeanwhile when that one is no longer what it was filled in on.
    """
    parts = {"situation": situation, "task": task, "action": action, "result": result, "learned": learned}
    told: dict[str, object] = {"title": short(title, "title", needed=True)}
    told |= {name: long(text, name) for name, text in parts.items()}
    told["competencies"] = [short(one, "competency", needed=True) for one in competencies]
    named = story or uuid4()
    row = Story.objects.filter(seeker_id=seeker, id=named)

    def make(_command: str) -> UUID:
        if story:
            before = _story(seeker, story)
            still(before, filled_on)
            _keep_version(seeker, before, told, now)
            row.update(**told)
        else:
            Story.objects.create(id=named, seeker_id=seeker, made=now, **told)
        return named

    asked, touches = {"story": story, **told}, Scope((row, _versions(seeker, named)))
    return _story(seeker, once(seeker=seeker, wish="story", asked=asked, make=make, now=now, key=key, touches=touches))


def _versions(seeker: UUID, story: UUID) -> QuerySet[StoryVersion]:
    return StoryVersion.objects.filter(seeker_id=seeker, story_id=story)


def _keep_version(seeker: UUID, before: KeptStory, told: Mapping[str, object], now: datetime) -> None:
    """What the story said before is kept, where it says something else now."""
    was = {name: getattr(before, name) for name in PARTS}
    if any(was[name] != told[name] for name in PARTS):
        StoryVersion.objects.create(seeker_id=seeker, story_id=before.id, told=was, made=now)


def versions_of(*, seeker: UUID, story: UUID) -> tuple[StoryBefore, ...]:
    """Return what the story said before, the newest first."""
    rows = _versions(seeker, story).order_by("-made", "id")
    return tuple(StoryBefore(until=made, **told) for made, told in rows.values_list("made", "told"))


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

    mine = Story.objects.filter(seeker_id=seeker)

    def make(_command: str) -> UUID:
        row = next((one for one in mine.order_by("made", "id") if same_name(one.title, name)), None)
        row = row or Story(id=uuid4(), seeker_id=seeker, made=now, title=name)
        for part, value in told.items():
            setattr(row, part, value)
        row.save()
        return row.id

    asked, touches = {"title": name, **told}, Scope((mine,))
    made = once(seeker=seeker, wish="add to story", asked=asked, make=make, now=now, key=key, touches=touches)
    return _story(seeker, made)


def forget_story(*, seeker: UUID, story: UUID, now: datetime, key: str | None = None) -> None:
    """The story is gone; notes that named it stay."""
    row = Story.objects.filter(seeker_id=seeker, id=story)

    def make(_command: str) -> UUID:
        _story(seeker, story)
        row.delete()
        return story

    touches = Scope((row, _versions(seeker, story), QuestionNote.objects.filter(seeker_id=seeker, story_id=story)))
    once(seeker=seeker, wish="forget story", asked={"story": story}, make=make, now=now, key=key, touches=touches)


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
