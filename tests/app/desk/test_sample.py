"""The made-up search stands beside the real one, and leaves nothing behind."""

from __future__ import annotations

from pathlib import Path
from uuid import UUID

from candidacy.app.desk.looking import candidacies
from candidacy.app.desk.noting import note_candidacy, noted
from candidacy.app.desk.papers import Paper
from candidacy.app.desk.papers_kept import keep_document, paper_of
from candidacy.app.desk.planning import planned_for
from candidacy.app.desk.preparing import asks_of, facts_on, plan_of
from candidacy.app.desk.sample import put_sample_in, take_sample_out
from candidacy.app.desk.whose import whose
from candidacy.app.example.preparing import PREPARED
from candidacy.app.example.search import SEARCH
from candidacy.app.kept import PaperKind
from candidacy.app.prepared import PlanSource
from candidacy.app.store.events import broken_chains
from candidacy.app.store.models import Ask, Candidacy, Change, Document, DossierFact, Event, PlanItem, Seeker
from candidacy.app.store.opening import home_seeker
from tests.app.moments import NOW, TODAY

EXAMPLE = Path(__file__).resolve().parents[3] / "src" / "candidacy" / "app" / "example"


def test_while_it_is_in_it_is_shown_and_the_real_search_stays(seeker: UUID) -> None:
    note_candidacy(seeker=seeker, employer="Elm Street School", title="Cook", now=NOW)
    made = put_sample_in(now=NOW)
    assert (whose(now=NOW).seeker, whose(now=NOW).sample) == (made, True)
    assert home_seeker(NOW) == seeker
    assert len(candidacies(seeker=made, today=TODAY)) == len(SEARCH) == 10
    assert len(candidacies(seeker=seeker, today=TODAY)) == 1
    assert broken_chains() == {}


def test_it_shows_plans_questions_and_facts_over_several_trades(seeker: UUID) -> None:
    made = put_sample_in(now=NOW)
    titles = {one.title: one.id for one in noted(seeker=made)}
    assert PREPARED.keys() <= titles.keys()
    ahead = planned_for(seeker=made, candidacy=titles["Library assistant"], now=NOW)
    assert (ahead.source, len(ahead.spread.things), ahead.spread.left_out) == (PlanSource.OWN, 5, ())
    asks = [ask for place in titles.values() for ask in asks_of(seeker=made, candidacy=place)]
    assert {bool(ask.answer) for ask in asks} == {True, False}
    assert len([place for place in titles.values() if facts_on(seeker=made, candidacy=place)]) >= 4
    order = plan_of(seeker=made, candidacy=titles["Library assistant"])
    assert [item.text for item in order if item.day is None] == [
        one.text for one in PREPARED["Library assistant"].plan if one.day is None
    ]
    take_sample_out()
    assert [model.objects.count() for model in (PlanItem, Ask, DossierFact, Change)] == [0, 0, 0, 0]


def test_taken_out_it_leaves_nothing_and_takes_nothing_along(seeker: UUID) -> None:
    shared = Paper("cv.md", (EXAMPLE / "cv.md").read_bytes())
    own = keep_document(seeker=seeker, paper=shared, kind=PaperKind.RESUME, now=NOW)
    put_sample_in(now=NOW)
    put_sample_in(now=NOW)
    assert Seeker.objects.filter(sample=True).count() == 1
    take_sample_out()
    assert (Seeker.objects.count(), Candidacy.objects.count(), Event.objects.count()) == (1, 0, 0)
    assert Document.objects.count() == 1
    assert paper_of(seeker=seeker, document=own.id) == shared
    assert (whose(now=NOW).seeker, whose(now=NOW).sample) == (seeker, False)
