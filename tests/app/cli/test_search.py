"""The kept search on the command line: what is typed is kept, shown and answered as JSON with documented keys."""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path

import pytest
from pypdf import PdfReader

from candidacy.kernel.refusals import BadUse, NotFound, NothingToRead, Refusal, SeveralFit, UnclearDate
from tests.app.cli.conftest import Say
from tests.app.conftest import POSTGRES

ROOT = Path(__file__).resolve().parents[3]
EXAMPLE = ROOT / "src" / "candidacy" / "app" / "example"
CV, POSTING = str(EXAMPLE / "cv.md"), str(EXAMPLE / "posting.md")
PAGES = [(ROOT / "docs" / "reference" / f"{name}-json.md").read_text("utf-8") for name in ("search", "standing")]

pytestmark = pytest.mark.skipif(POSTGRES, reason="the commands open the file of this machine")


def test_a_search_is_kept_from_a_noted_job_to_the_first_day(say: Say) -> None:
    say("add", "Cook", "--at", "Elm Street School")
    assert say("list", "--json")["candidacies"][0]["stage"] == "noted"
    for what in ("applied", "interview_held", "verbal offer", "written-offer", "accepted_formally"):
        assert "Saved" in say("record", "cook", what)
    line = say("record", "1", "start_date_received", "in two weeks", "--json")["candidacy"]
    assert (line["stage"], line["yours"], line["keep_applying"]) == ("accepted", False, False)
    assert say("record", "1", "first_day_worked", "today", "--json")["candidacy"]["yours"]


def test_the_day_of_an_interview_is_the_day_it_speaks_of(say: Say) -> None:
    say("add", "Cook", "--at", "Elm Street School")
    told = say("record", "1", "interview_scheduled", "3 dec 14:00", "--with", "Ada Okoro")
    assert "3 December" in told, "what was understood is shown"
    assert "14:00" in told
    assert "Taken back: interview scheduled" in say("undo", "1")
    say("record", "1", "interview_scheduled", "tomorrow 14:00", "--with", "Ada Okoro")
    shown = say("show", "1", "--json")["standing"]
    assert (shown["stage"], len(shown["plans"])) == ("interview", 1)
    assert "14:00" in say("show", "1")
    assert "Prepare for the interview" in say("today")


def test_a_command_sent_twice_with_a_key_is_done_once(say: Say) -> None:
    say("add", "Cook", "--at", "Elm Street School")
    twice = [say("record", "1", "note", "--note", "hello", "--key", "k", "--json")["event"] for _ in "12"]
    assert twice[0] == twice[1]
    people = [say("people", "--add", "Ada", "--in", "1", "--mail", "a@b.test", "--key", "p", "--json") for _ in "12"]
    assert people[0] == people[1]
    stories = [say("story", "Flood", "--task", "t", "--key", "s", "--json") for _ in "12"]
    assert stories[0] == stories[1]
    assert say("park", "1", "--key", "q", "--json")["event"] == say("park", "1", "--key", "q", "--json")["event"]


def test_a_wrong_event_is_corrected_undone_and_restored(say: Say) -> None:
    say("add", "Cook", "--at", "Elm Street School")
    wrong = say("record", "1", "rejected", "--note", "a mail", "--json")["event"]
    right = say("correct", wrong[:8], "--what", "acknowledged", "--json")
    assert right["candidacy"]["stage"] == "applied"
    assert say("undo", "1", "--json")["candidacy"]["stage"] == "ended"
    moved = say("record", "1", "interview_scheduled", "tomorrow 9:00", "--json")["event"]
    say("correct", moved[:8], "--when", "in two weeks")
    plans = say("show", "1", "--json")["standing"]["plans"]
    assert len(plans) == 1


def test_a_posting_names_the_job_and_documents_come_back(say: Say, tmp_path: Path) -> None:
    assert "Library Assistant" in say("add", "--posting", POSTING)
    say("documents", "--add", CV, "--in", "1")
    assert {one["kind"] for one in say("documents", "--in", "1", "--json")["documents"]} == {"resume"}
    say("documents", "--get", "cv.md", "--out", str(tmp_path / "back.md"))
    assert (tmp_path / "back.md").read_bytes() == Path(CV).read_bytes()


def test_the_brief_of_a_kept_candidacy_is_that_of_its_papers(say: Say, tmp_path: Path) -> None:
    say("add", "--posting", POSTING)
    say("documents", "--add", CV, "--in", "1")
    made, asked = say("prepare", "1", "--json"), say("brief", CV, POSTING, "--json")
    assert made == asked
    say("prepare", "1", "--out", str(tmp_path / "brief.html"))
    assert "Library Assistant" in (tmp_path / "brief.html").read_text("utf-8")
    with pytest.raises(BadUse):
        say("prepare", "1", "--format", "pdf")


def test_the_brief_of_a_further_round_begins_with_what_was_left_open(say: Say, tmp_path: Path) -> None:
    say("add", "--posting", POSTING)
    say("documents", "--add", CV, "--in", "1")
    assert say("prepare", "1", "--json")["before"] == []
    say("record", "1", "interview_held", "yesterday")
    for told in (("--promise", "Send the <certificate>"), ("--met", "Ada Okoro")):
        say("debrief", "add", "1", *told)
    say("record", "1", "interview_scheduled", "in 5 days", "--round", "2")
    parts = {one["title"]: one["lines"] for one in say("prepare", "1", "--json")["before"]}
    assert any("Send the <certificate>" in line for line in parts["Promises not kept yet"])
    assert any("Ada Okoro" in line for line in parts["People"])
    text = say("prepare", "1")
    assert text.index("For this round, from the ones before") < text.index("What they ask for")
    for ending in ("html", "pdf"):
        say("prepare", "1", "--out", str(tmp_path / f"brief.{ending}"))
    page = (tmp_path / "brief.html").read_text("utf-8")
    assert "Send the &lt;certificate&gt;" in page
    pdf = PdfReader(tmp_path / "brief.pdf")
    assert len(pdf.pages) == 2
    assert "Send the <certificate>" in " ".join(pdf.pages[0].extract_text().split())
    say("record", "1", "rejected")
    assert say("prepare", "1", "--json")["before"] == []


def test_the_plan_is_what_the_brief_lists_until_something_is_planned(say: Say) -> None:
    say("add", "--posting", POSTING)
    with pytest.raises(NothingToRead):
        say("plan", "1")
    say("documents", "--add", CV, "--in", "1")
    assert "No interview day is on record yet" in say("plan", "1")
    say("record", "1", "interview_scheduled", "tomorrow 14:00")
    told = say("plan", "1", "--minutes-a-day", "30", "--json")
    asked = say("prepare", "1", "--json")["readiness"]["missing"]
    assert [thing["text"] for thing in told["things"]] == [item["text"] for item in asked]
    assert len(told["days"]) == 1
    assert told["left_out"]
    shown = " ".join(say("plan", "1", "--minutes-a-day", "30").split())
    assert "Leave out" in shown
    assert "a day everything would fit" in shown
    assert "Leave out" not in say("plan", "1", "--minutes-a-day", str(told["enough"]))


def test_a_referees_days_are_kept(say: Say) -> None:
    say("add", "Cook", "--at", "Elm Street School")
    say("people", "--add", "B. Lee", "--role", "referee", "--in", "1", "--asked", "last friday")
    kept = say("people", "--add", "b. lee", "--role", "referee", "--in", "1", "--agreed", "yesterday", "--json")[
        "person"
    ]
    assert kept["parts"][0]["asked"]
    assert kept["parts"][0]["agreed"]
    assert len(say("people", "--json")["people"]) == 1


def test_own_questions_are_kept_answered_and_removed(say: Say) -> None:
    say("add", "Cook", "--at", "Elm Street School")
    one = say("asks", "1", "--add", "Who plans the shifts?", "--group", "workplace", "--json")["ask"]
    assert (one["asked"], one["group"]) == (False, "workplace")
    assert "They said: The team itself." in say("asks", "1", "--asked", "shifts", "--answer", "The team itself.")
    assert say("asks", "1", "--json")["asks"][0]["asked"]
    assert say("asks", "1", "--remove", one["id"][:8], "--json")["removed"] == one["id"]
    assert "No question of your own" in say("asks", "1")
    say("undo")
    gone = [say("asks", "1", "--remove", one["id"], "--key", "r", "--json")["removed"] for _ in "12"]
    assert gone == [one["id"]] * 2


def test_facts_are_kept_with_their_source_and_day(say: Say) -> None:
    say("add", "Cook", "--at", "Elm Street School")
    words = ("--add", "A second kitchen opens", "--source", "their website", "--topic", "plans", "--seen", "2026-03-01")
    assert say("facts", "1", *words, "--json")["fact"]["seen"] == "2026-03-01"
    shown = say("facts", "1")
    assert "plans: A second kitchen opens" in shown
    assert "their website, 1 March 2026" in shown
    say("facts", "1", "--remove", "second kitchen")
    assert say("facts", "1", "--json")["facts"] == []


def test_things_to_do_are_planned_ticked_off_and_removed(say: Say) -> None:
    say("add", "Cook", "--at", "Elm Street School")
    one = say("plan", "1", "--add", "Try the way there", "--by", "tomorrow", "--minutes", "40", "--json")["item"]
    assert (bool(one["by"]), one["minutes"], one["done"]) == (True, 40, None)
    assert "Try the way there (40 min)" in say("plan", "1")
    assert "done " in say("plan", "1", "--done", "the way")
    assert "Nothing is left to do" in say("plan", "1")
    assert say("plan", "1", "--open", one["id"], "--json")["item"]["done"] is None
    say("plan", "1", "--remove", one["id"][:6])
    assert say("plan", "1", "--items", "--json")["items"] == []


def test_a_note_stands_with_its_question(say: Say) -> None:
    say("add", "Cook", "--at", "Elm Street School")
    assert "None is known yet" in say("questions", "1")
    say("add", "--posting", POSTING)
    say("documents", "--add", CV, "--in", "2")
    say("story", "The flooded kitchen")
    known = say("questions", "2", "--json")["questions"]
    assert [one["text"] for one in known] == [one["text"] for one in say("prepare", "2", "--json")["questions"]]
    say("questions", "2", "1", "--note", "Begin with the school.")
    kept = say("questions", "2", "1", "--story", "flooded", "--json")["question"]
    assert (kept["note"], kept["title"]) == ("Begin with the school.", "The flooded kitchen")
    assert "Your note: Begin with the school." in say("questions", "2")
    say("questions", "2", kept["text"], "--remove")
    assert say("questions", "2", "1", "--json")["question"]["note"] == ""
    with pytest.raises(NotFound):
        say("questions", "2", "1", "--remove")


@pytest.mark.parametrize(
    ("words", "refusal"),
    [
        (("record", "1", "hired"), BadUse),
        (("record", "1", "applied", "3/12"), UnclearDate),
        (("record", "9", "applied"), NotFound),
        (("record", "school", "applied"), SeveralFit),
        (("add", "Cook"), BadUse),
        (("people", "--add", "A", "--role", "boss"), BadUse),
        (("people", "--add", "A", "--asked", "today"), BadUse),
        (("documents", "--add", CV, "--kind", "poem"), BadUse),
        (("documents", "--add", POSTING, "--kind", "posting"), BadUse),
        (("documents", "--get", "cv.md"), BadUse),
        (("documents", "--get", "cv.md", "--out", "x"), NotFound),
        (("correct", "ffff"), NotFound),
        (("asks", "1", "--add", "Why?", "--remove", "x"), BadUse),
        (("asks", "1", "--asked", "shifts"), BadUse),
        (("asks", "1", "--group", "future"), BadUse),
        (("asks", "1", "--add", "Why?", "--group", "pay"), BadUse),
        (("asks", "1", "--remove", "shifts"), NotFound),
        (("facts", "1", "--add", "They grow"), BadUse),
        (("facts", "1", "--topic", "plans"), BadUse),
        (("facts", "1", "--add", "They grow", "--source", "s", "--seen", "3/12"), UnclearDate),
        (("plan", "1", "--by", "tomorrow"), BadUse),
        (("plan", "1", "--done", "x", "--open", "x"), BadUse),
        (("plan", "1", "--done", "the way"), NotFound),
        (("questions", "1", "--note", "x"), BadUse),
        (("questions", "1", "7", "--note", "x"), NotFound),
    ],
)
def test_bad_use_is_refused_by_name(say: Say, words: tuple[str, ...], refusal: type[Refusal]) -> None:
    say("add", "Cook", "--at", "Elm Street School")
    say("add", "Clerk", "--at", "Oak Street School")
    with pytest.raises(refusal):
        say(*words)


def keys_in(value: object) -> set[str]:
    if isinstance(value, dict):
        return set(value).union(*(keys_in(one) for one in value.values()))
    return set().union(*(keys_in(one) for one in value)) if isinstance(value, list) else set()


def test_every_key_is_documented(say: Say) -> None:
    answers = [
        say("add", "--posting", POSTING, "--json"),
        say("documents", "--add", CV, "--in", "1", "--json"),
        say("record", "1", "applied", "--json"),
        say("people", "--add", "Ada", "--in", "1", "--json"),
        say("people", "--json"),
        say("story", "Flood", "--json"),
        say("story", "--json"),
        say("park", "1", "next week", "--json"),
        say("list", "--json"),
        say("show", "1", "--json"),
        say("today", "--json"),
        say("next", "--json"),
        say("plan", "1", "--json"),
        say("plan", "1", "--add", "Read", "--json"),
        say("plan", "1", "--items", "--json"),
        say("asks", "1", "--add", "Why?", "--json"),
        say("asks", "1", "--json"),
        say("facts", "1", "--add", "They grow", "--source", "s", "--json"),
        say("facts", "1", "--json"),
        say("questions", "1", "--json"),
        say("questions", "1", "1", "--note", "x", "--json"),
        say("plan", "1", "--remove", "read", "--json"),
    ]
    named = set(re.findall(r"`([a-z_0-9]+)`|\*\*([a-z_]+)\*\*", "".join(PAGES)))
    told = {one for pair in named for one in pair} | set(re.findall(r"[a-z_0-9]+", PAGES[1]))
    assert set().union(*(keys_in(answer) for answer in answers)) - told == set()


def test_help_loads_neither_django_nor_the_rooms_that_compute() -> None:
    ask = "import sys; from candidacy.app.cli import main; print([m for m in ('django', 'pysqlite3', 'candidacy.prepare') if m in sys.modules])"
    done = subprocess.run([sys.executable, "-c", ask], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"


@pytest.mark.parametrize(
    ("typed", "planned"),
    [("in 4 days 9:00", True), ("tomorrow", True), ("yesterday", False), ("4 days ago", False)],
)
def test_a_first_call_is_noted_before_it_and_after_it(say: Say, typed: str, planned: bool) -> None:
    say("add", "Cook", "--at", "Elm Street School")
    made = say("record", "1", "screened", typed, "--json")
    assert made["candidacy"]["next"].startswith("First call: ") is planned
    assert bool(made["day"]) is planned
