"""Erased is erased: no byte of it is left in the database, its log, the files or the automatic backups."""

from __future__ import annotations

from pathlib import Path
from uuid import UUID

import pytest
from icalendar import Calendar

from candidacy.app.desk.calendar import exported
from candidacy.app.desk.carrying import backup
from candidacy.app.desk.erasing import erase_candidacy, erase_seeker
from candidacy.app.desk.looking import candidacies
from candidacy.app.desk.noting import change_candidacy
from candidacy.app.desk.papers_kept import documents
from candidacy.app.desk.people import people
from candidacy.app.desk.preparing import keep_ask
from candidacy.app.desk.putting_off import put_off
from candidacy.app.desk.recording import record
from candidacy.app.desk.removing import remove_ask
from candidacy.app.store.events import broken_chains
from candidacy.app.store.models import Change
from candidacy.kernel.refusals import NotFound
from candidacy.ledger.events import Detail
from candidacy.ledger.kinds import What
from tests.app.conftest import POSTGRES
from tests.app.moments import NOW, TODAY, later
from tests.app.store.search import CV, LETTER, filled

TOLD = (
    b"Zanzibar",
    b"Quizzicalist",
    b"Xylograph",
    b"Wombat",
    b"Quillfeather",
    b"Gnu?",
    b"Ibex",
    b"Okapi",
    b"yak report",
    b"narwhals",
    b"Lemming",
    b"Capybara",
    b"Axolotl",
    b"Marmot",
    b"Ocelot",
    b"Vicuna song",
)
pytestmark = pytest.mark.skipif(POSTGRES, reason="the bytes looked for are those of SQLite's file")


def left_of(home: Path, words: tuple[bytes, ...]) -> set[bytes]:
    data = b"".join(path.read_bytes() for path in sorted(home.rglob("*")) if path.is_file())
    return {one for one in words if one in data}


def test_nothing_of_an_erased_candidacy_is_left_anywhere(home: Path, seeker: UUID) -> None:
    one, two = filled(seeker)
    backup(now=NOW)
    assert left_of(home, TOLD) == set(TOLD)
    erase_candidacy(seeker=seeker, candidacy=one.id, now=NOW)
    assert left_of(home, TOLD) == set()
    assert LETTER.data not in b"".join(path.read_bytes() for path in home.rglob("*") if path.is_file())
    assert [here.candidacy for here in candidacies(seeker=seeker, today=TODAY)] == [two]
    assert broken_chains() == {}
    assert people(seeker=seeker) == ()


def test_what_the_calendar_gave_out_is_called_off_without_a_word_of_it(home: Path, seeker: UUID) -> None:
    one, two = filled(seeker)
    for job, place in ((one, b"Mulberry Lane"), (two, b"Walnut Row")):
        more = (("place", place.decode()),)
        detail = Detail(day=later(9), people=("Quentin Xylophone",), more=more)
        record(seeker=seeker, candidacy=job.id, what=What.INTERVIEW_SCHEDULED, detail=detail, now=NOW)
    before = exported(seeker=seeker, now=NOW)
    thing = f"promise/{one.id}/Send the Zebra menu"
    put_off(seeker=seeker, thing=thing, until=later(1), now=NOW)
    erase_candidacy(seeker=seeker, candidacy=one.id, now=NOW)
    assert left_of(home, (b"Mulberry Lane", b"Zebra", b"Walnut Row")) == {b"Walnut Row"}
    after = exported(seeker=seeker, now=NOW)
    assert b"Mulberry" in before
    assert b"Mulberry" not in after
    gone = [one for one in told_of(after).values() if one[0] == "CANCELLED"]
    assert gone
    assert {title for _, title, _ in gone} == {"Called off"}
    earlier = told_of(before)
    assert all(count > earlier[uid][2] for uid, (state, _, count) in told_of(after).items() if state == "CANCELLED")


def told_of(calendar: bytes) -> dict[str, tuple[str, str, int]]:
    """Return the state, the title and the sequence of each entry by its UID."""
    found = Calendar.from_ical(calendar).walk("VEVENT")
    names = [[str(one.get(name)) for name in ("UID", "STATUS", "SUMMARY", "SEQUENCE")] for one in found]
    return {uid: (state, title, int(count)) for uid, state, title, count in names}


def test_nothing_is_left_of_what_it_said_earlier(home: Path, seeker: UUID) -> None:
    one, _ = filled(seeker)
    change_candidacy(seeker=seeker, candidacy=one.id, note="Jackdaw", now=NOW)
    change_candidacy(seeker=seeker, candidacy=one.id, note="", now=NOW)
    ask = keep_ask(seeker=seeker, candidacy=one.id, text="Kestrel?", now=NOW)
    remove_ask(seeker=seeker, candidacy=one.id, ask=ask.id, now=NOW)
    earlier = (b"Jackdaw", b"Kestrel")
    assert left_of(home, earlier) == set(earlier), "kept, so that it can be taken back"
    erase_candidacy(seeker=seeker, candidacy=one.id, now=NOW)
    assert left_of(home, earlier) == set()
    assert not Change.objects.exists()


def test_a_resume_stays_for_the_other_candidacies(seeker: UUID) -> None:
    one, _ = filled(seeker)
    erase_candidacy(seeker=seeker, candidacy=one.id, now=NOW)
    assert [paper.name for paper in documents(seeker=seeker)] == [CV.name]


def test_nothing_of_an_erased_search_is_left_anywhere(home: Path, seeker: UUID) -> None:
    filled(seeker)
    backup(now=NOW)
    erase_seeker(seeker=seeker, now=NOW)
    assert left_of(home, (*TOLD, b"Elm Street", b"The flood", CV.data[:40])) == set()
    assert not list((home / "files").glob("??/*"))
    with pytest.raises(NotFound):
        filled(seeker)
