"""A debrief is begun, left out and finished whole or not at all, also where two windows do so at once."""

from __future__ import annotations

from uuid import UUID

import pytest

from candidacy.app.desk import debriefing as desk
from candidacy.app.desk import finishing
from candidacy.app.desk.debrief_filling import Filling, LearnedSaid, fill_in
from candidacy.app.desk.debriefs import debrief as known_debrief
from candidacy.app.desk.debriefs import debriefs_of
from candidacy.app.desk.drafts import draft_of, keep_draft
from candidacy.app.desk.looking import standing_of
from candidacy.app.desk.noting import note_candidacy
from candidacy.app.desk.people import add_person, people
from candidacy.app.desk.recording import record
from candidacy.app.desk.taking_back import undo_last
from candidacy.app.desk.writing import write
from candidacy.app.kept import Role
from candidacy.app.kept_debrief import KeptDebrief
from candidacy.app.kept_letters import Said
from candidacy.followup.debrief.values import Met, Part
from candidacy.followup.notes.values import Kind
from candidacy.kernel.refusals import UnusableText
from candidacy.ledger.events import Detail, When
from candidacy.ledger.kinds import What
from tests.app.moments import NOW, TODAY, later


def test_finished_in_two_windows_the_interview_is_recorded_once(
    seeker: UUID, debrief: UUID, monkeypatch: pytest.MonkeyPatch
) -> None:
    real, looks = known_debrief, list[int]()

    def meanwhile(*, seeker: UUID, debrief: UUID) -> KeptDebrief:
        looks.append(1)
        if len(looks) == 1:
            finishing.finish_debrief(seeker=seeker, debrief=debrief, ticked=finishing.Ticked(held=True), now=NOW)
        return real(seeker=seeker, debrief=debrief)

    monkeypatch.setattr(finishing, "known_debrief", meanwhile)
    finishing.finish_debrief(seeker=seeker, debrief=debrief, ticked=finishing.Ticked(held=True), now=NOW)
    where = real(seeker=seeker, debrief=debrief).candidacy
    events = standing_of(seeker=seeker, candidacy=where, today=TODAY).events
    assert [one.what for one in events].count(What.INTERVIEW_HELD) == 1


def test_what_cannot_be_kept_begins_no_debrief(seeker: UUID) -> None:
    job = note_candidacy(seeker=seeker, employer="Elm Street School", title="Cook", now=NOW).id
    bad, good = Filling(learned=LearnedSaid(" ")), Filling(learned=LearnedSaid("Two cooks"))
    with pytest.raises(UnusableText):
        fill_in(seeker=seeker, candidacy=job, filling=bad, now=NOW, held=later(-1))
    assert debriefs_of(seeker=seeker) == ()
    assert fill_in(seeker=seeker, candidacy=job, filling=good, now=NOW, held=later(-1)).told.learned


def test_what_was_being_written_of_a_part_that_is_skipped_comes_back_with_undo(seeker: UUID, debrief: UUID) -> None:
    known = known_debrief(seeker=seeker, debrief=debrief)
    told = {"written": {"what-0": ["a page"]}, "filled_on": known.part(Part.BETTER).version}
    begun = keep_draft(seeker=seeker, debrief=debrief, part=Part.BETTER, now=NOW, **told)  # type: ignore[arg-type]
    desk.skip_part(seeker=seeker, debrief=debrief, part=Part.BETTER, now=NOW)
    assert draft_of(seeker=seeker, debrief=debrief, part=Part.BETTER) is None
    undo_last(seeker=seeker, now=NOW)
    assert draft_of(seeker=seeker, debrief=debrief, part=Part.BETTER) == begun


def test_a_debrief_without_a_promised_day_hides_none_on_record(seeker: UUID) -> None:
    job = note_candidacy(seeker=seeker, employer="Elm Street School", title="Cook", now=NOW).id
    record(seeker=seeker, candidacy=job, what=What.INTERVIEW_HELD, when=When(later(-1)), now=NOW)
    told = Detail(day=later(10))
    record(seeker=seeker, candidacy=job, what=What.PROMISED_DATE, when=When(later(-1)), detail=told, now=NOW)
    desk.open_debrief(seeker=seeker, candidacy=job, now=NOW)
    said = Said(name="Ada", round=1, discussed="the menu")
    assert "12 March" in write(seeker=seeker, candidacy=job, kind=Kind.THANKS, said=said, now=NOW).body


def test_what_was_noted_of_somebody_known_elsewhere_in_another_role_is_kept(seeker: UUID, debrief: UUID) -> None:
    other = note_candidacy(seeker=seeker, employer="Elm Street School", title="Cook", now=NOW).id
    add_person(seeker=seeker, candidacy=other, name="Ada Okoro", role=Role.RECRUITER, now=NOW)
    met = [Met("Ada Okoro", "Head", "the kitchen")]
    desk.keep_part(seeker=seeker, debrief=debrief, part=Part.PEOPLE, values=met, now=NOW)
    ticked = finishing.Ticked(people=("Ada Okoro",))
    finishing.finish_debrief(seeker=seeker, debrief=debrief, ticked=ticked, now=NOW)
    where = known_debrief(seeker=seeker, debrief=debrief).candidacy
    assert any("kitchen" in one.notes for one in people(seeker=seeker, candidacy=where))
