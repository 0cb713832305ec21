"""A made-up search with something in every table."""

from __future__ import annotations

from pathlib import Path
from uuid import UUID

from candidacy.app.desk.forecasting import forecast
from candidacy.app.desk.noting import note_candidacy
from candidacy.app.desk.papers import Paper
from candidacy.app.desk.papers_kept import keep_document, keep_posting
from candidacy.app.desk.people import meet
from candidacy.app.desk.practice import want_practice
from candidacy.app.desk.preparing import keep_ask, keep_fact, note_question, plan
from candidacy.app.desk.recording import correct, park, record
from candidacy.app.desk.rehearsal import begin_rehearsal
from candidacy.app.desk.stories import keep_story
from candidacy.app.desk.takes import begin_take, end_take, keep_piece
from candidacy.app.desk.wanted import want_odds
from candidacy.app.kept import KeptCandidacy, PaperKind
from candidacy.app.kept_takes import KeptTake
from candidacy.app.store import models
from candidacy.ledger.events import Detail, When
from candidacy.ledger.kinds import What
from tests.app.moments import NOW, TODAY, later

EXAMPLE = Path(__file__).resolve().parents[3] / "src" / "candidacy" / "app" / "example"
CV = Paper("cv.md", (EXAMPLE / "cv.md").read_bytes())
POSTING = Paper("posting.md", (EXAMPLE / "posting.md").read_bytes())
SPOKEN = b"Vicuna ", b"song"
"""Pieces of what the tests take for a recording."""
LETTER = Paper("letter.txt", b"Dear Ms Quillfeather, I shelve books with great care.")


def rehearsed(seeker: UUID, candidacy: UUID) -> KeptTake:
    """Return a take whose two pieces were kept as one recording; nothing of it was listened to."""
    talk = begin_rehearsal(seeker=seeker, candidacy=candidacy, questions=["Why narwhals?"], now=NOW)
    take = begin_take(seeker=seeker, rehearsal=talk.id, place=0, media="audio/webm", now=NOW)
    for number, piece in enumerate(SPOKEN):
        keep_piece(seeker=seeker, take=take.id, number=number, data=piece)
    return end_take(seeker=seeker, take=take.id)


def afterwards(seeker: UUID, candidacy: UUID) -> None:
    """Put a row into every table of what comes after an interview."""
    own = {"seeker_id": seeker, "made": NOW}
    talk = {"candidacy_id": candidacy, "round": 1, "held": TODAY, "told": {"well": ["Lemming"]}}
    debrief = models.Debrief.objects.create(**own, **talk)
    models.DebriefDraft.objects.create(**own, debrief=debrief, part="well", written={"what-0": ["Capybara"]})
    models.Take.objects.create(
        **own, debrief=debrief, part="well", place=0, question="What went well?", state="ready",
        words=[{"text": "Axolotl", "start_s": None, "end_s": None}], origin="recognised",
    )  # fmt: skip
    models.Letter.objects.create(**own, candidacy_id=candidacy, kind="thanks", body="Marmot")
    models.Received.objects.create(**own, candidacy_id=candidacy, digest="d", read={"text": "Ocelot"}, state="proposed")
    models.MailAccount.objects.create(**own, purpose="send", host="mail.example", port=587, security="starttls")
    models.LanguageModel.objects.create(**own, address="http://localhost:11434/v1", name="Tapir")
    models.CalendarHabits.objects.create(**own, habits={"travel_min": 20})
    models.CalendarFeed.objects.create(**own, secret_sha256="a" * 64)
    models.PutOff.objects.create(**own, thing="next", until=later(1))


def filled(seeker: UUID) -> tuple[KeptCandidacy, KeptCandidacy]:
    """Return two candidacies, the first with everything that can be kept."""
    one = note_candidacy(seeker=seeker, employer="Zanzibar Library", title="Quizzicalist", note="Xylograph", now=NOW)
    two = note_candidacy(seeker=seeker, employer="Elm Street School", title="Cook", now=NOW)
    keep_posting(seeker=seeker, candidacy=one.id, paper=POSTING, now=NOW)
    for paper, kind in ((CV, PaperKind.RESUME), (LETTER, PaperKind.LETTER)):
        keep_document(seeker=seeker, paper=paper, kind=kind, candidacy=one.id, now=NOW)
    detail = Detail(text="Wombat talk", people=("Quillfeather",), day=later(3))
    wrong = record(seeker=seeker, candidacy=one.id, what=What.APPLIED, when=When(TODAY), detail=detail, now=NOW)
    correct(seeker=seeker, event=wrong.event, when=When(later(-1)), now=NOW)
    record(seeker=seeker, candidacy=two.id, what=What.APPLIED, when=When(TODAY, about=True), now=NOW)
    park(seeker=seeker, candidacy=two.id, until=later(9), now=NOW)
    meet(
        seeker=seeker,
        name="Quillfeather",
        role="referee",
        candidacy=one.id,
        mail="q@zanzibar.test",
        asked=TODAY,
        now=NOW,
    )
    story = keep_story(seeker=seeker, title="The flood", action="Carried books", competencies=["calm"], now=NOW)
    keep_story(seeker=seeker, title="The flood", action="Carried all books", story=story.id, now=NOW)
    keep_story(seeker=seeker, title="Begun only", now=NOW)
    want_practice(seeker=seeker, keep_days=90, delivery=True, hear=True, now=NOW)
    rehearsed(seeker, one.id)
    afterwards(seeker, one.id)
    keep_ask(seeker=seeker, candidacy=one.id, text="Who trains me, Gnu?", now=NOW)
    note_question(seeker=seeker, candidacy=one.id, question="Why books?", note="Ibex", story=story.id, now=NOW)
    keep_fact(seeker=seeker, candidacy=one.id, text="Three branches", source="Okapi Gazette", seen=TODAY, now=NOW)
    want_odds(seeker=seeker, country="GB", assume={"never_final": 0.2}, now=NOW)
    forecast(seeker=seeker, candidacy=one.id, own=3, now=NOW)
    plan(seeker=seeker, candidacy=one.id, text="Read the yak report", day=later(1), minutes=20, now=NOW)
    return one, two
