"""What is kept, as JSON for scripts; every key is explained in docs/reference/search-json.md."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime
from typing import Any, TypeAlias

from candidacy import __version__
from candidacy.app.kept import (
    Glance,
    Here,
    KeptCandidacy,
    KeptDocument,
    KeptPerson,
    KeptPosting,
    KeptStory,
    Part,
    Recorded,
    TakenIn,
    Today,
)
from candidacy.app.paper.standing import standing_json
from candidacy.followup.agenda import ParkedCase, Thing

Json: TypeAlias = dict[str, Any]

FORMAT_VERSION = 1
"""Grows when a key is taken away or changes its meaning; new keys may come at any time."""


def whole(**keys: object) -> Json:
    """Return one answer with its version."""
    return {"version": FORMAT_VERSION, "made_by": f"candidacy {__version__}", **keys}


def candidacy_json(one: KeptCandidacy) -> Json:
    """Return the candidacy as it was noted."""
    return {
        "id": str(one.id), "number": one.number, "employer": one.employer, "title": one.title, "place": one.place,
        "link": one.link, "note": one.note, "applicants": one.applicants, "interviewed": one.interviewed,
        "made": _moment(one.made),
    }  # fmt: skip


def line_json(here: Here | Glance) -> Json:
    """Return the candidacy with the short of its standing, as a list shows it."""
    now = here.standing
    return {
        **candidacy_json(here.candidacy), "stage": str(now.stage), "round": now.round, "is": now.it_is,
        "is_not": now.it_is_not, "yours": now.yours, "open": now.open, "keep_applying": now.keep_applying,
        "parked": _parked_until(here), "next": now.next.text, "waiting_days": now.next.waiting_days,
    }  # fmt: skip


def list_json(several: Sequence[Here | Glance], today: date) -> Json:
    """Return the list of candidacies."""
    return whole(as_of=today.isoformat(), candidacies=[line_json(here) for here in several])


def show_json(
    here: Here, posting: KeptPosting | None, papers: Sequence[KeptDocument], people: Sequence[KeptPerson]
) -> Json:
    """Return one candidacy with all that is kept of it."""
    return whole(
        candidacy=candidacy_json(here.candidacy),
        standing=standing_json(here.standing, here.events, ()),
        posting=posting_json(posting) if posting else None,
        documents=[document_json(one) for one in papers],
        people=[person_json(one) for one in people],
    )


def recorded_json(recorded: Recorded) -> Json:
    """Return what was recorded and where the candidacy stands now."""
    event, when = recorded.kept, recorded.kept.when
    return whole(
        saved=True,
        event=str(recorded.event),
        what=str(event.what),
        date=_day(when.day if when else None),
        time=when.moment.isoformat() if when and when.moment else None,
        about=bool(when and when.about),
        day=_day(event.detail.day),
        candidacy=line_json(recorded.here),
    )


def today_json(today: Today, day: date) -> Json:
    """Return the things to do and what is parked."""
    return whole(
        as_of=day.isoformat(),
        keep_applying=today.agenda.keep_applying,
        things=[thing_json(one, today) for one in today.agenda.things],
        parked=[_parked(one, today) for one in today.agenda.parked],
    )


def thing_json(one: Thing, today: Today) -> Json:
    """Return one thing to do."""
    about = today.candidacies.get(one.candidacy or "")
    return {
        "code": one.code, "text": one.text, "candidacy": one.candidacy, "number": about.number if about else None,
        "date": _day(one.day), "why": one.why, "key": one.key,
    }  # fmt: skip


def _parked(one: ParkedCase, today: Today) -> Json:
    about = today.candidacies[one.case.id]
    return {
        "candidacy": one.case.id, "number": about.number, "name": one.case.name, "until": _day(one.parked.until),
        "for": one.parked.back_for or None,
    }  # fmt: skip


def _parked_until(here: Here | Glance) -> Json | None:
    parked = here.standing.parked
    return None if parked is None else {"until": _day(parked.until), "for": parked.back_for or None}


def posting_json(one: KeptPosting) -> Json:
    """Return the posting as it is kept."""
    return {
        "id": str(one.id), "document": str(one.document), "name": one.name, "sha256": one.sha256, "title": one.title,
        "employer": one.employer, "made": _moment(one.made),
    }  # fmt: skip


def document_json(one: KeptDocument) -> Json:
    """Return the document as it is kept."""
    return {
        "id": str(one.id), "name": one.name, "kind": str(one.kind), "sha256": one.sha256, "size": one.size,
        "made": _moment(one.made), "candidacies": [str(place) for place in one.candidacies],
    }  # fmt: skip


def person_json(one: KeptPerson) -> Json:
    """Return the person with their parts."""
    return {
        "id": str(one.id), "name": one.name, "role": str(one.role), "mail": one.mail, "phone": one.phone,
        "notes": one.notes, "parts": [_part(part) for part in one.parts],
    }  # fmt: skip


def _part(one: Part) -> Json:
    return {
        "candidacy": str(one.candidacy), "asked": _day(one.asked), "agreed": _day(one.agreed),
        "briefed": _day(one.briefed), "contacted": _day(one.contacted), "outcome": one.outcome,
    }  # fmt: skip


def story_json(one: KeptStory) -> Json:
    """Return the story and what it still lacks."""
    return {
        "id": str(one.id), "title": one.title, "situation": one.situation, "task": one.task, "action": one.action,
        "result": one.result, "learned": one.learned, "competencies": list(one.competencies), "lacks": list(one.lacks),
    }  # fmt: skip


def taken_in_json(taken: TakenIn) -> Json:
    """Return what became of a table."""
    problems = [{"code": one.code, "text": one.text, "place": one.place} for one in taken.problems]
    return whole(saved=True, new=taken.new, known=taken.known, columns=taken.columns, problems=problems)


def _day(day: date | None) -> str | None:
    return day.isoformat() if day else None


def _moment(moment: datetime) -> str:
    return moment.isoformat(timespec="seconds")
