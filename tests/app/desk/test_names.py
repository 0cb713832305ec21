"""A name is the same however its letters are written, those with accents too."""

from __future__ import annotations

from uuid import UUID

from hypothesis import given
from hypothesis import strategies as st

from candidacy.app.desk.letters_kept import letters
from candidacy.app.desk.noting import note_candidacy
from candidacy.app.desk.people import meet, people
from candidacy.app.desk.stories import add_to_story, stories
from candidacy.app.desk.taking_back import undo_last
from candidacy.app.desk.words import same_name
from candidacy.app.desk.writing import write
from candidacy.app.kept_letters import Said
from candidacy.followup.notes.values import Kind
from tests.app.moments import NOW

TWICE = "Élodie Ünal", "élodie ünal"


@given(st.text(), st.text())
def test_the_same_either_way_round(one: str, other: str) -> None:
    assert same_name(one, one)
    assert same_name(one, other) == same_name(other, one)


def test_it_is_one_person_one_story_and_one_draft(seeker: UUID) -> None:
    job = note_candidacy(seeker=seeker, employer="Elm", title="Cook", now=NOW).id
    for name in TWICE:
        meet(seeker=seeker, name=name, role="interviewer", now=NOW)
        add_to_story(seeker=seeker, title=name, task=f"So said {name}", now=NOW)
        said = Said(name=name, round=1, discussed="the kitchen")
        write(seeker=seeker, candidacy=job, kind=Kind.THANKS, said=said, now=NOW)
    assert [one.name for one in people(seeker=seeker)] == [TWICE[0]]
    assert [(one.title, one.task) for one in stories(seeker=seeker)] == [(TWICE[0], f"So said {TWICE[1]}")]
    assert len(letters(seeker=seeker)) == 1
    other = Said(name="Ada", round=1, discussed="the kitchen")
    write(seeker=seeker, candidacy=job, kind=Kind.THANKS, said=other, now=NOW)
    assert len(letters(seeker=seeker)) == 2
    undo_last(seeker=seeker, now=NOW)
    undo_last(seeker=seeker, now=NOW)
    assert [one.name for one in letters(seeker=seeker)] == [TWICE[0]]
