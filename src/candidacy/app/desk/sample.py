"""The wishes: "let me look around in a made-up search", "take it away again"."""

from __future__ import annotations

from datetime import datetime, timedelta
from importlib.resources import files
from typing import Any
from uuid import UUID

from candidacy.app.desk.inbox import proposals, take_in
from candidacy.app.desk.inbox_deciding import dismiss
from candidacy.app.desk.noting import change_candidacy, note_candidacy
from candidacy.app.desk.papers import Paper
from candidacy.app.desk.papers_kept import keep_document, keep_posting
from candidacy.app.desk.people import add_person
from candidacy.app.desk.preparing import answer_ask, keep_ask, keep_fact, plan, tick
from candidacy.app.desk.recording import park, record
from candidacy.app.desk.rehearsal import ask_next, begin_rehearsal, leave_rehearsal
from candidacy.app.desk.sample_letters import put_letters_in
from candidacy.app.desk.stories import keep_story
from candidacy.app.desk.takes import type_take
from candidacy.app.example.mails import DISMISSED, MAILS, written
from candidacy.app.example.preparing import PREPARED, Prepared
from candidacy.app.example.rehearsing import ANSWERS, QUESTIONS
from candidacy.app.example.search import (
    FORETOLD,
    OWN_OF_TWENTY,
    SEARCH,
    SEEKER,
    SHOWN_BY_STORIES,
    STORIES,
    WITH_PAPERS,
    Happened,
    MadeUp,
)
from candidacy.app.kept import PaperKind, Role
from candidacy.app.store.faults import faults_named
from candidacy.app.store.leaving import forget
from candidacy.app.store.models import Seeker
from candidacy.ledger.events import Detail, When
from candidacy.ledger.kinds import What


def put_sample_in(*, now: datetime) -> UUID:
    """Return the made-up seeker, whose search is shown until it is taken out; put in twice, it is there once."""
    from candidacy.app.desk.forecasting import forecast  # noqa: PLC0415 - brings SciPy, which other wishes do without
    from candidacy.app.desk.sample_debriefs import put_debriefs_in  # noqa: PLC0415 - brings the words that are compared

    take_sample_out()
    # Marked as the sample only when it is whole: until then the seeker's own search is shown.
    with faults_named():
        seeker = Seeker.objects.create(name=SEEKER, made=now).id
    made = [_candidacy(seeker, one, now) for one in SEARCH]
    for place, one in zip(made, SEARCH, strict=True):
        _prepared(seeker, place, PREPARED.get(one.title, Prepared()), now)
    _papers(seeker, made[WITH_PAPERS], now)
    _rehearsed(seeker, made[WITH_PAPERS], now)
    put_letters_in(seeker, dict(zip((one.title for one in SEARCH), made, strict=True)), now)
    _mails(seeker, now)
    put_debriefs_in(seeker=seeker, jobs={one.title: place for place, one in zip(made, SEARCH, strict=True)}, now=now)
    forecast(seeker=seeker, candidacy=made[FORETOLD], own=OWN_OF_TWENTY, now=now)
    for parts, shows in zip(STORIES, SHOWN_BY_STORIES, strict=True):
        keep_story(seeker=seeker, now=now, competencies=shows, key=None, story=None, **parts)
    with faults_named():
        Seeker.objects.filter(id=seeker).update(sample=True)
    return seeker


def take_sample_out() -> None:
    """Nothing is left of the made-up search."""
    for seeker in Seeker.objects.filter(name=SEEKER).values_list("id", flat=True):
        forget(seeker)


def _candidacy(seeker: UUID, one: MadeUp, now: datetime) -> UUID:
    first = min((event.days for event in one.happened), default=0) - 2
    begun = now + timedelta(first)
    made = note_candidacy(seeker=seeker, employer=one.employer, title=one.title, place=one.place, now=begun).id
    if one.applicants:
        change_candidacy(
            seeker=seeker, candidacy=made, now=begun, applicants=one.applicants, interviewed=one.interviewed
        )
    for event in one.happened:
        _event(seeker, made, event, now)
    return made


def _event(seeker: UUID, candidacy: UUID, event: Happened, now: datetime) -> None:
    at = now + timedelta(event.days)
    day = now.date() + timedelta(event.day) if event.day is not None else None
    if event.what is What.PARKED:
        park(seeker=seeker, candidacy=candidacy, until=day, now=at)
        return
    deadline = now.date() + timedelta(event.deadline) if event.deadline is not None else None
    detail = Detail(day=day, deadline=deadline, people=event.people, more=(), **event.told)
    record(seeker=seeker, candidacy=candidacy, what=event.what, when=When(at.date()), detail=detail, now=at)


def _prepared(seeker: UUID, candidacy: UUID, given: Prepared, now: datetime) -> None:
    own: dict[str, Any] = {"seeker": seeker, "candidacy": candidacy}
    # What is kept in one moment has no order; these are kept one after the other.
    for at, to_do in enumerate(given.plan):
        day = now.date() + timedelta(to_do.day) if to_do.day is not None else None
        item = plan(**own, text=to_do.text, day=day, minutes=to_do.minutes, now=now + timedelta(microseconds=at))
        if to_do.done is not None:
            tick(seeker=seeker, item=item.id, now=now + timedelta(to_do.done))
    for at, asked in enumerate(given.asks):
        made = now + timedelta(microseconds=at)
        ask = keep_ask(**own, text=asked.text, group=asked.group, overrule=asked.overrule, now=made)
        if asked.answer:
            answer_ask(seeker=seeker, ask=ask.id, answer=asked.answer, now=now)
    for found in given.facts:
        seen = now.date() + timedelta(found.days)
        keep_fact(**own, text=found.text, source=found.source, topic=found.topic, seen=seen, now=now)


def _rehearsed(seeker: UUID, candidacy: UUID, now: datetime) -> None:
    talk = begin_rehearsal(seeker=seeker, candidacy=candidacy, questions=QUESTIONS, now=now - timedelta(1))
    ask_next(seeker=seeker, rehearsal=talk.id, place=0, now=now)
    for at, (place, words) in enumerate(ANSWERS):
        said = now - timedelta(hours=20 - 4 * at)
        type_take(seeker=seeker, rehearsal=talk.id, place=place, words=words, now=said)
    leave_rehearsal(seeker=seeker, rehearsal=talk.id, now=now)


def _mails(seeker: UUID, now: datetime) -> None:
    papers = [Paper(f"{at}.eml", written(mail, now)) for at, mail in enumerate(MAILS)]
    take_in(seeker=seeker, papers=papers, now=now)
    for mail in proposals(seeker=seeker, now=now):
        if mail.mail.subject == DISMISSED:
            dismiss(seeker=seeker, mail=mail.id, now=now)


def _papers(seeker: UUID, candidacy: UUID, now: datetime) -> None:
    resume, posting = (
        Paper(name, (files("candidacy.app.example") / name).read_bytes()) for name in ("cv.md", "posting.md")
    )
    keep_document(seeker=seeker, candidacy=candidacy, paper=resume, kind=PaperKind.RESUME, now=now)
    keep_posting(seeker=seeker, candidacy=candidacy, paper=posting, now=now)
    add_person(seeker=seeker, candidacy=candidacy, name="Ines Moreau", role=Role.INTERVIEWER, now=now)
    add_person(seeker=seeker, candidacy=candidacy, name="Dr. Hollis Quist", role=Role.REFEREE, now=now)
