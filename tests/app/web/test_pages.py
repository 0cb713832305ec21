"""Each page shows what is kept, and each form saves what it says."""

from __future__ import annotations

import html
import re
from datetime import datetime, timedelta
from pathlib import Path
from uuid import UUID

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.test import Client
from django.test.utils import CaptureQueriesContext

from candidacy.app.desk.looking import candidacies, standing_of
from candidacy.app.desk.needed import NEEDED
from candidacy.app.desk.noting import note_candidacy
from candidacy.app.desk.people import people
from candidacy.app.desk.planning import planned_for
from candidacy.app.desk.preparing import note_question
from candidacy.app.desk.recording import record
from candidacy.app.desk.stories import keep_story, stories
from candidacy.app.prepared import PlanSource
from candidacy.app.store.events import broken_chains
from candidacy.app.store.models import Document, Event, Seeker
from candidacy.app.web.candidacy.asking import ASKS
from candidacy.app.web.frame import words
from candidacy.kernel.refusals import StoreDamaged
from candidacy.ledger.days import said
from candidacy.ledger.events import Detail, When
from candidacy.ledger.kinds import What
from candidacy.ledger.values import Stage

ROOT = Path(__file__).resolve().parents[3]
EXAMPLE = ROOT / "src" / "candidacy" / "app" / "example"
HERE_AND_NOW = datetime.now().astimezone()
DAY = HERE_AND_NOW.date()


def text(client: Client, page: str, status: int = 200) -> str:
    answer = client.get(page)
    assert answer.status_code == status
    return answer.content.decode()


@pytest.fixture
def job(client: Client, seeker: UUID) -> str:
    """Return the page of a job noted today."""
    made = note_candidacy(seeker=seeker, employer="Elm Street School", title="Cook", now=HERE_AND_NOW)
    return f"/candidacies/{made.id}/"


def id_in(page: str) -> UUID:
    return UUID(page.split("/")[2])


def stage(seeker: UUID, page: str) -> Stage:
    return standing_of(seeker=seeker, candidacy=id_in(page), today=DAY).standing.stage


@pytest.mark.parametrize(
    ("page", "button"),
    [
        ("/", "Add a job"),
        ("/candidacies/", "Add a job"),
        ("/stories/", "Add a story"),
        ("/documents/", "Add a document"),
    ],
)
def test_an_empty_page_teaches_with_one_sentence_and_one_button(client: Client, page: str, button: str) -> None:
    shown = text(client, page)
    main = shown[shown.index("<main") : shown.index("</main>")]
    assert main.count('class="lead"') == 1
    assert re.findall(r'class="button"[^>]*>([^<]+)', main) == [button]


def test_a_posting_alone_names_the_job(client: Client, seeker: UUID) -> None:
    posting = (EXAMPLE / "posting.md").read_text("utf-8")
    answer = client.post("/candidacies/add/", {"posting": posting, "key": "a"})
    assert answer.status_code == 302
    made = candidacies(seeker=seeker, today=DAY)[0].candidacy
    assert (made.title, made.employer) == ("Library Assistant", "Tern Bay Public Library")
    assert "Add your résumé" in text(client, answer["Location"])


def test_posting_and_resume_lead_straight_to_the_brief(client: Client) -> None:
    given = {name: SimpleUploadedFile(f"{name}.md", (EXAMPLE / file).read_bytes()) for name, file in (("posting_file", "posting.md"), ("resume", "cv.md"))}  # fmt: skip
    answer = client.post("/candidacies/add/", {**given, "key": "a"})
    assert answer["Location"].endswith("/brief/")
    brief = text(client, answer["Location"])
    for part in ("What they ask for", "Questions to expect", "Your case", "Hold back", "The employer"):
        assert part in brief
    assert "Cut stock errors from 9% to 2%" in brief
    assert text(client, answer["Location"].removesuffix("brief/")).count("Open the brief") == 1
    pdf = client.get(answer["Location"].replace("brief/", "brief.pdf"))
    assert pdf.content.startswith(b"%PDF")
    assert len(text(client, "/stories/").split("None yet: add one")) > 2


def test_a_resume_given_before_serves_the_next_job_too(client: Client) -> None:
    given = SimpleUploadedFile("cv.md", (EXAMPLE / "cv.md").read_bytes())
    client.post("/documents/add/", {"kind": "resume", "document": given, "key": "d"})
    answer = client.post("/candidacies/add/", {"posting": (EXAMPLE / "posting.md").read_text("utf-8"), "key": "a"})
    assert answer["Location"].endswith("/brief/")
    assert "cv.md" in text(client, answer["Location"])


def test_while_the_app_is_used_a_copy_is_kept_and_damage_stops_the_writing(
    client: Client, seeker: UUID, home: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    client.post("/candidacies/add/", {"title": "Cook", "employer": "Elm", "key": "a"})
    assert list((home / "backups").glob("*.sqlite3"))

    def damaged(*, now: datetime) -> None:
        raise StoreDamaged("The database is damaged.")

    monkeypatch.setattr("candidacy.app.web.door.refused.look_after_data", damaged)
    answer = client.post("/candidacies/add/", {"title": "Nurse", "employer": "Elm", "key": "b"})
    assert answer.status_code == 500
    assert "The database is damaged." in answer.content.decode()
    assert len(candidacies(seeker=seeker, today=DAY)) == 1


def test_a_job_without_names_is_asked_for_them(client: Client) -> None:
    answer = client.post("/candidacies/add/", {"title": "Cook", "key": "a"})
    assert answer.status_code == 422
    assert "Write the employer, or add the posting." in answer.content.decode()


def test_a_file_that_cannot_be_read_is_refused_with_what_to_do(client: Client, job: str) -> None:
    broken = SimpleUploadedFile("cv.pdf", b"%PDF-1.7 nothing")
    client.post(f"{job}document/", {"kind": "resume", "document": broken, "key": "a"})
    client.post(f"{job}posting/", {"posting": "We ask for two years of cooking.", "key": "b"})
    shown = text(client, f"{job}brief/", 422)
    assert "save it again" in shown


def test_a_double_click_saves_once(client: Client, seeker: UUID) -> None:
    for _ in range(2):
        client.post("/candidacies/add/", {"title": "Cook", "employer": "Elm", "key": "twice"})
    assert len(candidacies(seeker=seeker, today=DAY)) == 1


def test_two_taps_record_and_one_takes_back(client: Client, seeker: UUID, job: str) -> None:
    assert f"{job}record/applied/" in text(client, job)
    answer = client.post(f"{job}record/applied/", {"when": DAY.isoformat(), "key": "a"})
    assert stage(seeker, job) is Stage.APPLIED
    shown = text(client, answer["Location"])
    assert "Saved: I applied." in shown
    undo = re.search(r'action="([^"]+/undo/[^"]+)"', shown)
    assert undo
    back = client.post(undo[1], {"key": "b"})
    assert stage(seeker, job) is Stage.NOTED
    shown = text(client, back["Location"])
    assert "Taken back: I applied." in shown
    again = re.search(r'action="([^"]+/undo/[^"]+)"', shown)
    assert again
    client.post(again[1], {"key": "c"})
    assert stage(seeker, job) is Stage.APPLIED


@pytest.mark.parametrize("what", [what for what in What if what not in (What.CORRECTION, What.PARKED, What.UNPARKED)])
def test_every_kind_of_event_has_a_form_that_saves(client: Client, seeker: UUID, job: str, what: What) -> None:
    fill = {"matters": "on",
        "when": DAY.isoformat(), "day": (DAY + timedelta(3)).isoformat(), "time": "14:30", "name": "References",
        "deadline": DAY.isoformat(), "who": "Ms Okoro", "reason": "funding", "people": "Ada, Ben", "round": "1",
        "text": "in my words", "terms": "30 hours", "form": "by video", "place": "Room 2", "condition": "A licence", "key": "k",
    }  # fmt: skip
    added = {"when": DAY.isoformat(), "name": "A licence", "key": "first"}
    client.post(f"{job}record/contingency_added/", added)
    assert text(client, f"{job}record/{what}/").count("<h1>") == 1
    asked = {name: fill[name] for name in ("when", "text", "key", *ASKS.get(what, ()))}
    assert client.post(f"{job}record/{what}/", asked).status_code == 302
    assert what in [event.what for event in standing_of(seeker=seeker, candidacy=id_in(job), today=DAY).events]
    assert text(client, job).count("in my words") >= 1


@pytest.mark.parametrize(("what", "field"), sorted(NEEDED.items()))
def test_what_an_event_needs_is_asked_for(client: Client, job: str, what: What, field: str) -> None:
    answer = client.post(f"{job}record/{what}/", {"when": DAY.isoformat(), "key": "k"})
    assert answer.status_code == 422
    shown = "condition" if "condition" in ASKS.get(what, ()) else field
    assert f'id="id_{shown}_error"' in answer.content.decode()


def test_an_event_nobody_knows_is_not_found(client: Client, job: str) -> None:
    assert client.get(f"{job}record/hired/").status_code == 404
    assert client.post(f"{job}record/correction/", {"when": DAY.isoformat()}).status_code == 404


def test_yours_is_said_only_after_the_first_day(client: Client, seeker: UUID, job: str) -> None:
    for what in ("written_offer", "accepted_formally", "first_day_worked"):
        assert "The job is yours" not in text(client, job)
        client.post(f"{job}record/{what}/", {"when": DAY.isoformat(), "key": what})
    assert "The job is yours" in text(client, job)


def test_out_of_mind_and_back(client: Client, seeker: UUID, job: str) -> None:
    client.post(f"{job}park/", {"until": (DAY + timedelta(9)).isoformat(), "key": "p"})
    assert "Out of mind for now" in text(client, "/")
    client.post(f"{job}unpark/", {"key": "u"})
    assert "Out of mind for now" not in text(client, "/")


def test_out_of_mind_past_an_interview_it_says_that_it_comes_back_for_it(
    client: Client, seeker: UUID, job: str
) -> None:
    met, back = DAY + timedelta(3), f"It comes back on {said(DAY + timedelta(3))} for the interview."
    assert "It comes back" not in text(client, f"{job}park/")
    record(
        seeker=seeker, candidacy=id_in(job), what=What.INTERVIEW_SCHEDULED, now=HERE_AND_NOW, detail=Detail(day=met)
    )  # fmt: skip
    assert back in text(client, f"{job}park/")
    done = client.post(f"{job}park/", {"until": (DAY + timedelta(9)).isoformat(), "key": "p"}, follow=True)
    assert back in done.content.decode()
    for page in (job, "/", "/candidacies/"):
        assert f"until {said(met)}, for the interview" in text(client, page)


@pytest.mark.parametrize(("hours", "over"), [(-2, True), (2, False)])
def test_once_an_interview_of_today_is_over_no_word_of_the_page_says_to_prepare_it(
    client: Client, seeker: UUID, job: str, hours: int, over: bool
) -> None:
    begins = HERE_AND_NOW + timedelta(hours=hours)
    told = Detail(day=begins.date(), more=(("time", begins.isoformat()), ("minutes", "45")))
    learnt, now = When(DAY - timedelta(3)), HERE_AND_NOW
    record(seeker=seeker, candidacy=id_in(job), what=What.INTERVIEW_SCHEDULED, when=learnt, now=now, detail=told)
    shown = text(client, job)
    assert ("Your interview is over" in shown) is over
    assert ("Write down how the interview went" in shown) is over
    assert ("after a first interview, if you had it" in shown) is over
    for prepares in ("Prepare the interview", "with a first interview ahead", "This is an invitation"):
        assert (prepares in shown) is not over
    assert f"{job}record/interview_held/" in shown


def test_what_is_noted_can_be_changed(client: Client, seeker: UUID, job: str) -> None:
    assert 'value="Cook"' in text(client, f"{job}change/")
    client.post(f"{job}change/", {"title": "Head cook", "applicants": "40", "interviewed": "", "key": "c"})
    shown = text(client, job)
    assert "Head cook" in shown
    assert "40 applied." in shown


def test_people_are_kept_with_a_referees_days(client: Client, seeker: UUID, job: str) -> None:
    client.post(f"{job}person/", {"name": "Ada Okoro", "role": "referee", "key": "p"})
    known = people(seeker=seeker)[0]
    page = f"{job}person/{known.id}/"
    assert "They agreed on" in text(client, page)
    client.post(page, {"name": "Ada Okoro", "role": "referee", "agreed": DAY.isoformat(), "key": "q"})
    assert "Agreed on" in text(client, job)


def test_own_questions_and_facts_are_kept(client: Client, job: str) -> None:
    client.post(f"{job}ask/", {"text": "Who plans the shifts?", "key": "a"})
    client.post(f"{job}fact/", {"text": "They serve 300 meals.", "source": "their page", "seen": DAY.isoformat(), "key": "f"})  # fmt: skip
    shown = text(client, job)
    assert "Who plans the shifts?" in shown
    assert "their page" in shown


def test_an_event_is_changed_and_the_wrong_one_stays_struck_through(client: Client, seeker: UUID, job: str) -> None:
    given = {"when": DAY.isoformat(), "day": DAY.isoformat(), "time": "14:30", "people": "Ada", "key": "a"}
    client.post(f"{job}record/interview_scheduled/", given)
    wrong = standing_of(seeker=seeker, candidacy=id_in(job), today=DAY).events[-1]
    page = f"{job}events/{wrong.id}/"
    shown = text(client, page)
    assert 'value="14:30"' in shown
    assert 'value="Ada"' in shown
    later = (DAY + timedelta(4)).isoformat()
    answer = client.post(page, {**given, "day": later, "key": "b"})
    assert "Saved: An interview is set." in text(client, answer["Location"])
    assert "taken back" in text(client, job)
    plans = standing_of(seeker=seeker, candidacy=id_in(job), today=DAY).standing.plans
    assert [plan.day.isoformat() for plan in plans] == [later]
    assert client.get(f"{job}events/{job.split('/')[2]}/").status_code == 404


def test_a_plan_is_made_and_ticked_off(client: Client, job: str) -> None:
    client.post(f"{job}plan/", {"text": "Try the way there", "minutes": "40", "key": "p"})
    shown = text(client, job)
    assert "about 40 min" in shown
    tick = re.search(r'action="([^"]+/tick/)"', shown)
    assert tick
    client.post(tick[1], {"key": "t"})
    assert "done " in text(client, job)
    client.post(tick[1], {"open": "yes", "key": "u"})
    assert "about 40 min" in text(client, job)


def test_the_plan_is_spread_over_the_days_until_the_interview(client: Client, job: str) -> None:
    after = (DAY + timedelta(5)).isoformat()
    for at, (what, minutes, day) in enumerate(
        [("Try the way there", "40", ""), ("Read up on them", "", ""), ("Say it aloud", "50", ""), ("Thank them", "5", after)]
    ):  # fmt: skip
        client.post(f"{job}plan/", {"text": what, "minutes": minutes, "day": day, "key": f"p{at}"})
    assert "Until the interview" not in text(client, job)
    interview = {"when": DAY.isoformat(), "day": (DAY + timedelta(1)).isoformat(), "key": "i"}
    client.post(f"{job}record/interview_scheduled/", interview)
    shown = text(client, job)
    assert "Until the interview" in shown
    assert "about 55 min" in shown
    assert "With 1 h 45 min a day everything would fit." in shown
    assert shown.count("Thank them") == 3, "the row and its two buttons: it is for afterwards"
    assert "Leave out" not in text(client, f"{job}?minutes=120")
    assert "At 60 minutes a day" in text(client, f"{job}?minutes=x")


def test_the_page_and_the_command_plan_the_same_from_the_brief_until_something_is_planned(
    client: Client, seeker: UUID
) -> None:
    given = {name: SimpleUploadedFile(f"{name}.md", (EXAMPLE / file).read_bytes()) for name, file in (("posting_file", "posting.md"), ("resume", "cv.md"))}  # fmt: skip
    job = client.post("/candidacies/add/", {**given, "key": "a"})["Location"]
    job = f"/candidacies/{id_in(job)}/"
    interview = {"when": DAY.isoformat(), "day": (DAY + timedelta(2)).isoformat(), "key": "i"}
    client.post(f"{job}record/interview_scheduled/", interview)
    planned = planned_for(seeker=seeker, candidacy=id_in(job), now=datetime.now().astimezone())
    assert (planned.source, bool(planned.spread.left_out)) == (PlanSource.BRIEF, True)
    shown = html.unescape(text(client, job))
    assert "what your brief says is still missing" in shown
    assert [thing.text for thing in planned.spread.things if thing.text not in shown] == []
    client.post(f"{job}plan/", {"text": "Try the way there", "key": "p"})
    shown = text(client, job)
    assert "the things you planned yourself" in shown
    assert "Choose your clothes" not in shown


def test_a_note_and_a_story_are_kept_with_a_question_to_expect(client: Client, seeker: UUID, job: str) -> None:
    assert "They come from the posting and your résumé" in text(client, f"{job}questions/")
    given = {name: SimpleUploadedFile(f"{name}.md", (EXAMPLE / file).read_bytes()) for name, file in (("posting_file", "posting.md"), ("resume", "cv.md"))}  # fmt: skip
    made = client.post("/candidacies/add/", {**given, "key": "a"})["Location"]
    story = keep_story(seeker=seeker, title="The flooded kitchen", now=HERE_AND_NOW)
    place = f"/candidacies/{id_in(made)}/"
    assert f"{place}questions/" in text(client, made)
    page = re.search(r'href="([^"]+/note/[^"]+)"', text(client, f"{place}questions/"))
    assert page
    address = html.unescape(page[1])
    assert "The flooded kitchen" in text(client, address)
    kept = client.post(address, {"note": "Begin with <the> school.", "story": str(story.id), "key": "n"})["Location"]
    shown = text(client, kept)
    assert "Your note: Begin with &lt;the&gt; school." in shown
    assert "Your story: The flooded kitchen" in shown
    undo = re.search(r'action="(/changes/[^"]+/undo/)"', shown)
    assert undo
    assert "Your note" not in text(client, client.post(undo[1], {"key": "u"})["Location"])
    assert client.post(address, {"story": "not mine", "key": "m"}).status_code == 422
    text(client, f"{place}questions/note/?question=nothing+like+it", 404)


def test_a_note_stays_when_the_brief_leaves_its_question_out(client: Client, seeker: UUID, job: str) -> None:
    note_question(seeker=seeker, candidacy=id_in(job), question="Why cooking?", note="My aunt", now=HERE_AND_NOW)
    shown = text(client, f"{job}questions/")
    assert "Why cooking?" in shown
    assert "The brief does not hold this question any more" in shown
    address = f"{job}questions/note/?question=Why+cooking?"
    opened = re.search(r'name="filled_on" value="([^"]+)"', text(client, address))
    assert opened
    note_question(seeker=seeker, candidacy=id_in(job), question="Why cooking?", note="My uncle", now=HERE_AND_NOW)
    clash = client.post(address, {"note": "My dog", "filled_on": opened[1], "key": "n"})
    assert clash.status_code == 409
    assert "My uncle" in clash.content.decode()


def test_an_answer_is_kept_with_its_question(client: Client, job: str) -> None:
    client.post(f"{job}ask/", {"text": "Who plans the shifts?", "key": "a"})
    page = re.search(r'href="([^"]+/ask/[^"]{36}/)"', text(client, job))
    assert page
    client.post(page[1], {"answer": "The team itself.", "key": "b"})
    assert "They said: The team itself." in text(client, job)
    assert "The team itself." in text(client, page[1])


def test_stories_are_kept_changed_and_removed(client: Client, seeker: UUID) -> None:
    client.post("/stories/add/", {"title": "The till", "competencies": ["pressure"], "key": "s"})
    kept = stories(seeker=seeker)[0]
    assert "Still to add: situation, task, action, result." in text(client, "/stories/")
    client.post(f"/stories/{kept.id}/", {"title": "The till broke", "result": "Nobody waited.", "key": "t"})
    assert "Nobody waited." in text(client, f"/stories/{kept.id}/")
    client.post(f"/stories/{kept.id}/forget/", {"key": "u"})
    assert stories(seeker=seeker) == ()


def test_documents_are_shown_as_read_and_saved_as_given(client: Client, seeker: UUID, job: str) -> None:
    given = SimpleUploadedFile("cv.md", b"# Ada\n\n- Cooked <b>for</b> 300")
    client.post("/documents/add/", {"kind": "resume", "document": given, "key": "d"})
    kept = Document.objects.get()
    shown = text(client, f"/documents/{kept.id}/")
    assert "Cooked &lt;b&gt;for&lt;/b&gt; 300" in shown
    file = client.get(f"/documents/{kept.id}/file/")
    assert file.getvalue() == b"# Ada\n\n- Cooked <b>for</b> 300"
    assert file["Content-Disposition"].startswith("attachment")
    client.post(f"{job}attach/", {"document": str(kept.id)})
    assert "cv.md" in text(client, job)
    assert client.post(f"{job}attach/", {"document": "nonsense"}).status_code == 404


def test_search_filter_and_order(client: Client, seeker: UUID, job: str) -> None:
    other = note_candidacy(seeker=seeker, employer="Harbour Clinic", title="Nurse", now=HERE_AND_NOW)
    record(seeker=seeker, candidacy=other.id, what=What.REJECTED, when=When(DAY), now=HERE_AND_NOW)
    assert "Nurse" not in text(client, "/candidacies/?words=cook+elm")
    assert "Cook" not in text(client, "/candidacies/?only=ended")
    shown = text(client, "/candidacies/?order=name")
    assert shown.index("Cook") < shown.index("Nurse")
    assert "None fits" in text(client, "/candidacies/?words=pilot")
    assert text(client, "/candidacies/?only=wrong&order=wrong")


def test_the_made_up_search_comes_and_goes_without_a_trace(client: Client, seeker: UUID, job: str) -> None:
    before = Event.objects.count()
    client.post("/settings/sample/in/")
    shown = text(client, "/candidacies/")
    assert "10 in all." in shown
    assert "made-up search" in shown
    assert "Elm Street School" not in shown
    assert client.get(job).status_code == 404
    made = candidacies(seeker=Seeker.objects.get(sample=True).id, today=DAY)
    assert {here.standing.stage for here in made} == set(Stage) - {Stage.NOTHING}
    assert any(event.what is What.FELL_THROUGH for here in made for event in here.events)
    for here in made:
        assert text(client, f"/candidacies/{here.candidacy.id}/")
        assert text(client, f"/candidacies/{here.candidacy.id}/record/")
    client.post("/settings/sample/out/")
    assert (Seeker.objects.count(), Event.objects.count(), Document.objects.count()) == (1, before, 0)
    assert not [path for path in (Path(text_folder()) / "files").rglob("*") if path.is_file()]
    assert broken_chains() == {}
    assert "Elm Street School" in text(client, "/candidacies/")


def text_folder() -> str:
    from candidacy.app.desk.place import made_data_folder

    return str(made_data_folder())


def test_events_stay_guarded_after_the_sample_is_gone(client: Client, job: str) -> None:
    from django.db.utils import DatabaseError

    client.post("/settings/sample/in/")
    client.post("/settings/sample/out/")
    with pytest.raises(DatabaseError, match="never deleted"):
        Event.objects.all().delete()


@pytest.mark.parametrize("page", ["/", "/candidacies/", "/stories/", "/documents/"])
def test_the_number_of_queries_does_not_grow_with_the_rows(client: Client, seeker: UUID, page: str) -> None:
    assert queries(client, page, seeker, 2) == queries(client, page, seeker, 20)


def test_nor_on_the_page_of_one_candidacy(client: Client, seeker: UUID, job: str) -> None:
    few = asked(client, job)
    for number in range(20):
        record(seeker=seeker, candidacy=id_in(job), what=What.ACKNOWLEDGED, when=When(DAY), now=HERE_AND_NOW)
        client.post(f"{job}person/", {"name": f"Ada {number}", "role": "interviewer", "key": f"p{number}"})
    assert asked(client, job) == few


def queries(client: Client, page: str, seeker: UUID, rows: int) -> int:
    for number in range(rows):
        note_candidacy(seeker=seeker, employer=f"Elm {rows}", title=f"Cook {number}", now=HERE_AND_NOW)
    return asked(client, page)


def asked(client: Client, page: str) -> int:
    from django.db import connection

    # Once before: what was worked out of candidacies that changed is remembered from then on.
    assert client.get(page).status_code == 200
    with CaptureQueriesContext(connection) as found:
        assert client.get(page).status_code == 200
    return len(found)


def test_every_word_of_the_ledger_has_a_plain_word() -> None:
    assert words.EVENTS.keys() == set(What)
    assert words.STAGES.keys() == set(Stage)
    grouped = [what for _, kinds in words.GROUPS for what in kinds]
    assert set(grouped) == set(What) - {What.NOTED, What.CORRECTION, What.PARKED, What.UNPARKED}


OWN_SCRIPT = re.compile(r'<script type="module" src="/script/\{\{ scripts \}\}/\w+\.js"></script>')


def test_pages_hold_no_inline_script_or_style_no_foreign_address_and_scripts_only_where_one_speaks() -> None:
    for page in (ROOT / "src" / "candidacy" / "app" / "web").rglob("*.html"):
        text = page.read_text("utf-8")
        rest = OWN_SCRIPT.sub("", text) if page.parent.name in ("rehearse", "debrief") else text
        assert not re.search(r"<script|\sstyle=|\son\w+=|https?://|<style", rest), page


def test_a_view_talks_to_the_desk_only() -> None:
    for module in (ROOT / "src" / "candidacy" / "app" / "web").rglob("*.py"):
        assert not re.search(r"django\.db|candidacy\.app\.store", module.read_text("utf-8")), module
