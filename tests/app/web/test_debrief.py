"""The debrief on its pages: written part by part, left and resumed, finished by ticks, read, and its lessons where they matter."""

from __future__ import annotations

import re
from datetime import datetime, timedelta
from uuid import UUID, uuid4

import pytest
from django.test import Client

from candidacy.app.desk.debriefing import keep_part, open_debrief
from candidacy.app.desk.debriefs import debrief_of_round, debriefs_of
from candidacy.app.desk.looking import standing_of
from candidacy.app.desk.noting import note_candidacy
from candidacy.app.desk.papers import Paper
from candidacy.app.desk.papers_kept import keep_document, keep_posting
from candidacy.app.desk.people import add_person, people
from candidacy.app.desk.preparing import answer_ask, asks_of, keep_ask
from candidacy.app.desk.recording import record
from candidacy.app.desk.removing import remove_ask
from candidacy.app.desk.taking_back import undo_last
from candidacy.app.desk.wanted import want_odds
from candidacy.app.kept import PaperKind, Role
from candidacy.app.kept_debrief import KeptDebrief
from candidacy.followup.debrief.values import Asked, Met, Part, Promise, Reflection, Side
from candidacy.ledger.events import Detail, When
from candidacy.ledger.kinds import What
from tests.app.store.search import CV, POSTING

NOW = datetime.now().astimezone()
YESTERDAY = NOW.date() - timedelta(days=1)


@pytest.fixture
def job(seeker: UUID) -> UUID:
    made = note_candidacy(seeker=seeker, employer="Elm Street School", title="Cook", now=NOW).id
    at = NOW - timedelta(days=9)
    record(seeker=seeker, candidacy=made, what=What.APPLIED, when=When.at(at), now=at)
    set_for = Detail(day=YESTERDAY)
    record(seeker=seeker, candidacy=made, what=What.INTERVIEW_SCHEDULED, when=When.at(at), detail=set_for, now=at)
    return made


@pytest.fixture
def base(job: UUID) -> str:
    return f"/candidacies/{job}/debrief/1/"


def kept(seeker: UUID, job: UUID) -> KeptDebrief:
    return debrief_of_round(seeker=seeker, candidacy=job, round_number=1)


def shown(client: Client, address: str) -> str:
    page = client.get(address)
    assert page.status_code == 200, address
    return page.content.decode()


def filled_on(page: str) -> str:
    found = re.search(r'name="filled_on" value="(\w+)"', page)
    assert found
    return found[1]


def post(client: Client, address: str, **given: object) -> str:
    """Send the form of the page as it stands; return where it leads."""
    told = {"key": uuid4().hex, "filled_on": filled_on(shown(client, address))}
    answer = client.post(address, told | {name.replace("_at_", "-"): value for name, value in given.items()})
    assert answer.status_code == 302, answer.content.decode()
    return str(answer.headers["Location"]).split("?")[0]


def test_debrief_it_stands_on_the_page_once_the_interview_is_over(
    client: Client, seeker: UUID, job: UUID, base: str
) -> None:
    page = shown(client, f"/candidacies/{job}/")
    assert "Debrief it" in page
    assert client.post(f"{base}begin/", {"key": "b"}).headers["Location"] == f"{base}asked/"
    assert "Go on with your debrief" in shown(client, f"/candidacies/{job}/")
    assert client.post(f"{base}begin/", {"key": "c"}).headers["Location"] == f"{base}asked/"
    assert len(debriefs_of(seeker=seeker)) == 1
    client.post(f"{base}finish/", {"key": "f"})
    assert "Debrief it" not in shown(client, f"/candidacies/{job}/")


def test_one_ahead_or_long_ago_is_not_put_forward(client: Client, seeker: UUID) -> None:
    for days, offered in ((3, False), (-30, True)):
        made = note_candidacy(seeker=seeker, employer="Elm Street School", title="Cook", now=NOW).id
        day = Detail(day=NOW.date() + timedelta(days=days))
        at = NOW - timedelta(days=40)
        record(seeker=seeker, candidacy=made, what=What.INTERVIEW_SCHEDULED, when=When.at(at), detail=day, now=at)
        assert "Debrief it" not in shown(client, f"/candidacies/{made}/")
        assert ("Debrief it" in shown(client, f"/candidacies/{made}/debrief/")) == offered


def test_every_part_is_saved_by_itself_and_leads_to_the_next(
    client: Client, seeker: UUID, job: UUID, base: str
) -> None:
    client.post(f"{base}begin/", {"key": "b"})
    page = shown(client, f"{base}asked/")
    assert "1 of 10" in page
    assert "microphone" in page
    assert (
        post(client, f"{base}asked/", text_at_0="Why here?", went_at_0="Fine", text_at_1="Why you?") == f"{base}well/"
    )
    assert post(client, f"{base}well/", what_at_0="Calm", question_at_0="Why here?") == f"{base}better/"
    assert post(client, f"{base}better/", what_at_0="Fast", next_time_at_0="Breathe", more="yes") == f"{base}better/"
    assert post(client, f"{base}learned/", answer_at_0="A garden", group_at_0="future") == f"{base}people/"
    assert post(client, f"{base}people/", name_at_0="Ada Okoro", role_at_0="chef") == f"{base}promises/"
    promise = {"side_at_0": "theirs", "text_at_0": "Call", "day_at_0": YESTERDAY.isoformat(), "side_at_1": "mine"}
    assert post(client, f"{base}promises/", **promise) == f"{base}next_steps/"
    later = (NOW.date() + timedelta(days=9)).isoformat()
    assert post(client, f"{base}next_steps/", text_at_0="They call", by_at_0=later) == f"{base}forecast/"
    assert post(client, f"{base}forecast/", of_twenty_at_0="7") == f"{base}felt_wrong/"
    assert post(client, f"{base}felt_wrong/", skip="yes") == f"{base}notes/"
    assert post(client, f"{base}notes/", minutes_at_0="40", warmth_at_0="kind") == f"{base}finish/"
    told = kept(seeker, job).told
    assert told.unanswered == ()
    assert told.skipped == {Part.FELT_WRONG}
    assert [(one.text, one.went) for one in told.asked] == [("Why here?", "Fine"), ("Why you?", "")]
    assert [one.text for one in told.promises] == ["Call"]
    page = shown(client, base)
    for words in ("Why here?", "Breathe", "A garden", "Ada Okoro", "They promised: Call", "7 of 20", "moves no number"):
        assert words in page


def test_it_can_be_left_and_resumed(client: Client, seeker: UUID, job: UUID, base: str) -> None:
    client.post(f"{base}begin/", {"key": "b"})
    post(client, f"{base}asked/", text_at_0="Why here?")
    page = shown(client, base)
    assert "1 of 10 parts are done" in page
    assert "Go on: What went well" in page
    assert "Why here?" in shown(client, f"{base}asked/")
    assert shown(client, f"/candidacies/{job}/debrief/").count("Begun.") == 1


def test_each_part_that_is_saved_has_its_undo(client: Client, seeker: UUID, job: UUID, base: str) -> None:
    client.post(f"{base}begin/", {"key": "b"})
    went = client.post(f"{base}well/", {"key": "w", "what-0": "Calm"}).headers["Location"]
    page = shown(client, went)
    assert "Saved in your debrief: what went well." in page
    undo = re.search(r'action="(/changes/[^"]+/undo/)"', page)
    assert undo
    client.post(undo[1], {"key": "u"})
    assert kept(seeker, job).told.well == ()


def test_an_answer_noted_with_the_question_later_is_no_open_point(
    client: Client, seeker: UUID, job: UUID, base: str
) -> None:
    ask = keep_ask(seeker=seeker, candidacy=job, text="Who trains me?", now=NOW)
    client.post(f"{base}begin/", {"key": "b"})
    post(client, f"{base}learned/", **{f"own-{ask.id.hex}": ""})
    assert "You asked it and got no answer" in shown(client, f"/candidacies/{job}/")
    answer_ask(seeker=seeker, ask=ask.id, answer="The team", now=NOW)
    assert "You asked it and got no answer" not in shown(client, f"/candidacies/{job}/")


def test_a_skip_with_words_in_it_loses_nothing(client: Client, seeker: UUID, job: UUID, base: str) -> None:
    client.post(f"{base}begin/", {"key": "b"})
    post(client, f"{base}well/", what_at_0="Calm", skip="yes")
    assert [one.what for one in kept(seeker, job).told.well] == ["Calm"]


def test_an_emptied_line_is_out_and_what_the_form_does_not_ask_stays(
    client: Client, seeker: UUID, job: UUID, base: str
) -> None:
    debrief = open_debrief(seeker=seeker, candidacy=job, now=NOW).id
    promises = [Promise(Side.MINE, "Send it", kept=YESTERDAY), Promise(Side.MINE, "Call")]
    keep_part(seeker=seeker, debrief=debrief, part=Part.PROMISES, values=promises, now=NOW)
    post(client, f"{base}promises/", side_at_0="mine", text_at_0="Send it", side_at_1="mine", text_at_1="")
    assert kept(seeker, job).told.promises == (promises[0],)


def test_what_is_kept_of_a_promise_stays_with_its_line(client: Client, seeker: UUID, job: UUID, base: str) -> None:
    debrief = open_debrief(seeker=seeker, candidacy=job, now=NOW).id
    promises = [
        Promise(Side.MINE, "Call", kept=YESTERDAY), Promise(Side.THEIRS, "Call"),
        Promise(Side.MINE, "Send the cerificate", kept=YESTERDAY), Promise(Side.MINE, "Send the plan", kept=YESTERDAY),
    ]  # fmt: skip
    keep_part(seeker=seeker, debrief=debrief, part=Part.PROMISES, values=promises, now=NOW)
    lines = {
        "side_at_0": "mine", "text_at_0": "Call", "side_at_1": "theirs", "text_at_1": "Call", "side_at_2": "mine",
        "text_at_2": "Send the certificate", "side_at_3": "mine", "text_at_3": "Ask about the rota",
    }  # fmt: skip
    post(client, f"{base}promises/", **lines)
    assert [one.kept for one in kept(seeker, job).told.promises] == [YESTERDAY, None, YESTERDAY, None]


def test_the_seekers_word_on_a_question_stays_when_its_spelling_is_put_right(
    client: Client, seeker: UUID, job: UUID, base: str
) -> None:
    debrief = open_debrief(seeker=seeker, candidacy=job, now=NOW).id
    keep_part(seeker=seeker, debrief=debrief, part=Part.ASKED, values=[Asked("Why dont you swim?", "", ())], now=NOW)
    post(client, f"{base}asked/", text_at_0="Why don’t you swim?", foreseen_at_0="none")
    assert kept(seeker, job).told.asked == (Asked("Why don’t you swim?", "", ()),)


def test_what_was_changed_elsewhere_is_not_overwritten(client: Client, seeker: UUID, job: UUID, base: str) -> None:
    debrief = open_debrief(seeker=seeker, candidacy=job, now=NOW).id
    old = filled_on(shown(client, f"{base}well/"))
    keep_part(seeker=seeker, debrief=debrief, part=Part.WELL, values=[Reflection("Calm")], now=NOW)
    page = client.post(f"{base}well/", {"key": "k", "filled_on": old, "what-0": "Quick"})
    assert page.status_code == 409
    assert "Quick" in page.content.decode()
    assert "Calm" in page.content.decode()
    assert [one.what for one in kept(seeker, job).told.well] == ["Calm"]


def test_where_the_part_has_fewer_lines_by_now_every_line_written_is_still_there(
    client: Client, seeker: UUID, job: UUID, base: str
) -> None:
    debrief = open_debrief(seeker=seeker, candidacy=job, now=NOW).id
    keep_part(seeker=seeker, debrief=debrief, part=Part.PEOPLE, values=[Met("Ada"), Met("Bo")], now=NOW)
    old = filled_on(shown(client, f"{base}people/"))
    keep_part(seeker=seeker, debrief=debrief, part=Part.PEOPLE, values=[Met("Ada")], now=NOW)
    mine = {"name-0": "Ada", "name-1": "Bo", "name-2": "Cy", "note-2": "the rota"}
    page = client.post(f"{base}people/", {"key": "k", "filled_on": old, **mine})
    assert page.status_code == 409
    for words in ("Bo", "Cy", "the rota"):
        assert words in page.content.decode()
    again = filled_on(page.content.decode())
    assert client.post(f"{base}people/", {"key": "l", "filled_on": again, **mine}).status_code == 302
    assert [one.name for one in kept(seeker, job).told.people] == ["Ada", "Bo", "Cy"]


def test_a_draft_of_more_lines_than_are_saved_shows_them_all(
    client: Client, seeker: UUID, job: UUID, base: str
) -> None:
    client.post(f"{base}begin/", {"key": "b"})
    post(client, f"{base}asked/", text_at_0="One?", text_at_1="Two?", text_at_2="Three?", more="yes")
    on = filled_on(shown(client, f"{base}asked/"))
    sent = {"key": "k", "filled_on": on, "text-0": "One?", "text-1": "Two?", "text-2": "Three?", "text-3": "Four?"}
    assert client.post(f"{base}asked/draft/", sent).status_code == 200
    undo_last(seeker=seeker, now=NOW)
    page = shown(client, f"{base}asked/")
    for words in ("One?", "Two?", "Three?", "Four?"):
        assert words in page


def test_more_lines_than_a_part_can_hold_are_refused_and_a_name_of_no_line_makes_none(
    client: Client, seeker: UUID, job: UUID, base: str
) -> None:
    client.post(f"{base}begin/", {"key": "b"})
    many = {f"text-{at}": f"{at}?" for at in range(101)}
    page = client.post(f"{base}asked/", {"key": "k", **many})
    assert page.status_code == 422
    assert "100?" in page.content.decode()
    odd = {"text-99999999": "x", "text-²": "x", "text--1": "x", "text": "x", "own-7": "x"}
    assert client.post(f"{base}asked/", {"key": "l", **odd}).status_code == 302


def test_what_cannot_be_kept_is_refused_with_the_words_in_place(
    client: Client, seeker: UUID, job: UUID, base: str
) -> None:
    client.post(f"{base}begin/", {"key": "b"})
    for address, given in (
        ("people", {"role-0": "chef"}),
        ("forecast", {"of_twenty-0": "21"}),
        ("next_steps", {"by-0": "x"}),
    ):
        page = client.post(f"{base}{address}/", {"key": address, **given})
        assert page.status_code == 422
        assert next(iter(given.values())) in page.content.decode()
    assert kept(seeker, job).told.people == ()
    assert client.get(f"{base}nonsense/").status_code == 404
    assert client.get(f"/candidacies/{job}/debrief/7/").status_code == 404


def test_people_one_was_to_meet_stand_in_the_form(client: Client, seeker: UUID, job: UUID, base: str) -> None:
    add_person(seeker=seeker, candidacy=job, name="Ines Moreau", role=Role.INTERVIEWER, now=NOW)
    add_person(seeker=seeker, candidacy=job, name="Dr. Quist", role=Role.REFEREE, now=NOW)
    with_whom = Detail(day=YESTERDAY, people=("Siân O’Brien-Żółć", "ines moreau"))
    record(seeker=seeker, candidacy=job, what=What.INTERVIEW_RESCHEDULED, detail=with_whom, now=NOW)
    client.post(f"{base}begin/", {"key": "b"})
    page = shown(client, f"{base}people/")
    assert "Siân O’Brien-Żółć" in page
    assert page.casefold().count("ines moreau") == 1
    assert "Dr. Quist" not in page


def test_answers_go_to_the_own_questions(client: Client, seeker: UUID, job: UUID, base: str) -> None:
    ask = keep_ask(seeker=seeker, candidacy=job, text="Who trains me?", group="workplace", now=NOW)
    keep_ask(seeker=seeker, candidacy=job, text="Who plans?", now=NOW)
    client.post(f"{base}begin/", {"key": "b"})
    post(client, f"{base}learned/", **{f"own-{ask.id.hex}": "The team"}, group_at_0="future")
    assert {one.text: one.answer for one in asks_of(seeker=seeker, candidacy=job)} == {
        "Who trains me?": "The team",
        "Who plans?": "",
    }
    page = shown(client, f"/candidacies/{job}/")
    assert "You asked it and got no answer" in page
    assert "The team" in shown(client, f"{base}learned/")


def test_an_answer_to_a_question_that_is_gone_stays_in_the_form_as_a_line(
    client: Client, seeker: UUID, job: UUID, base: str
) -> None:
    first, second = (
        keep_ask(seeker=seeker, candidacy=job, text=text, now=NOW) for text in ("Who trains me?", "Who plans?")
    )
    client.post(f"{base}begin/", {"key": "b"})
    sent = {
        "key": "k", "filled_on": filled_on(shown(client, f"{base}learned/")), "answer-0": "A garden", "group-0": "future",
        f"own-{first.id.hex}": "The team", f"own-{second.id.hex}": "The chef",
    }  # fmt: skip
    client.post(f"{base}learned/draft/", sent)
    remove_ask(seeker=seeker, candidacy=job, ask=first.id, now=NOW)
    for page in (shown(client, f"{base}learned/"), client.post(f"{base}learned/", sent).content.decode()):
        for field, words in ((f"own-{second.id.hex}", "The chef"), ("answer-0", "A garden"), ("answer-1", "The team")):
            assert re.search(rf'name="{field}"[^>]*>\s*{words}<', page)


def test_the_end_records_what_is_ticked_with_undo(client: Client, seeker: UUID, job: UUID, base: str) -> None:
    client.post(f"{base}begin/", {"key": "b"})
    later = NOW.date() + timedelta(days=9)
    post(client, f"{base}people/", name_at_0="Ada Okoro")
    post(client, f"{base}next_steps/", text_at_0="They call", by_at_0=later.isoformat())
    post(client, f"{base}felt_wrong/", text_at_0="They asked my age")
    post(client, f"{base}forecast/", of_twenty_at_0="7")
    page = shown(client, f"{base}finish/")
    for words in ("I had the interview on", "They said I will hear by", "Ada Okoro", "They asked my age", "7 of 20"):
        assert words in page
    ticks = {"held": "on", "promised": "on", "forecast": "on", "people": ["Ada Okoro"], "facts": ["They asked my age"]}
    done = client.post(f"{base}finish/", {"key": "f", **ticks}).headers["Location"]
    here = standing_of(seeker=seeker, candidacy=job, today=NOW.date())
    kinds = [one.what for one in here.events]
    assert kinds[-3:] == [What.INTERVIEW_HELD, What.NOTE, What.PROMISED_DATE]
    assert [one.name for one in people(seeker=seeker, candidacy=job)] == ["Ada Okoro"]
    page = shown(client, done)
    assert page.count(">Undo<") == 3
    assert client.post(f"/candidacies/{job}/undo/{here.events[-1].id}/", {"key": "u"}).status_code == 302
    assert "They said I will hear by" in shown(client, f"{base}finish/")
    assert "Your forecast" in shown(client, f"/candidacies/{job}/")


@pytest.mark.parametrize("held", [{"held": "on"}, {}])
def test_mine_then_yours_the_page_that_follows_shows_both(
    client: Client, seeker: UUID, job: UUID, base: str, held: dict[str, str]
) -> None:
    client.post(f"{base}begin/", {"key": "b"})
    post(client, f"{base}forecast/", of_twenty_at_0="7")
    if not held:
        record(seeker=seeker, candidacy=job, what=What.INTERVIEW_HELD, when=When(YESTERDAY), now=NOW)
    form = {"key": "f", "forecast": "on", **held}
    went = client.post(f"{base}finish/", form).headers["Location"]
    page = shown(client, went)
    assert "You said about 7 of 20; ours was" in page
    assert "Undo" in page
    assert client.post(f"{base}finish/", form).headers["Location"] == went, "a double click shows them too"
    assert "ours was" not in shown(client, f"{base}?forecast={uuid4()}") + shown(client, f"{base}?forecast=x")
    want_odds(seeker=seeker, now=NOW, hidden=True)
    assert "ours was" not in shown(client, went)


def test_nothing_goes_on_record_unticked(client: Client, seeker: UUID, job: UUID, base: str) -> None:
    client.post(f"{base}begin/", {"key": "b"})
    post(client, f"{base}people/", name_at_0="Ada Okoro")
    client.post(f"{base}finish/", {"key": "f"})
    assert kept(seeker, job).finished
    kinds = [one.what for one in standing_of(seeker=seeker, candidacy=job, today=NOW.date()).events]
    assert kinds == [What.NOTED, What.APPLIED, What.INTERVIEW_SCHEDULED]
    assert people(seeker=seeker, candidacy=job) == ()


def test_where_odds_are_hidden_no_forecast_is_asked_or_shown(
    client: Client, seeker: UUID, job: UUID, base: str
) -> None:
    client.post(f"{base}begin/", {"key": "b"})
    post(client, f"{base}forecast/", of_twenty_at_0="7")
    want_odds(seeker=seeker, now=NOW, hidden=True)
    assert "1 of 9" in shown(client, f"{base}asked/")
    assert client.get(f"{base}forecast/").status_code == 404
    assert "7 of 20" not in shown(client, base) + shown(client, f"{base}finish/")


def test_expected_questions_are_ticked_and_matches_put_right(
    client: Client, seeker: UUID, job: UUID, base: str
) -> None:
    keep_posting(seeker=seeker, candidacy=job, paper=POSTING, now=NOW)
    keep_document(seeker=seeker, candidacy=job, paper=CV, kind=PaperKind.RESUME, now=NOW)
    client.post(f"{base}begin/", {"key": "b"})
    first, second, *_ = kept(seeker, job).expected
    went = post(client, f"{base}asked/", expected=[first], text_at_0="Which colour is a Tuesday?")
    assert went == f"{base}expected/"
    assert kept(seeker, job).told.asked[1].foreseen == (first,)
    assert post(client, f"{base}expected/", match_at_0=second, match_at_1=first) == f"{base}well/"
    score = kept(seeker, job).score
    assert score
    assert (score.recall.hits, score.unconfirmed) == (2, 0)
    post(client, f"{base}expected/", match_at_0="", match_at_1=first)
    assert "A surprise." in shown(client, base)
    lessons = shown(client, "/debrief/lessons/")
    assert "1 of 2 asked was expected" in lessons
    assert "That is too few to tell" in lessons


def test_lessons_and_open_points_stand_where_they_matter(client: Client, seeker: UUID, job: UUID, base: str) -> None:
    keep_posting(seeker=seeker, candidacy=job, paper=POSTING, now=NOW)
    keep_document(seeker=seeker, candidacy=job, paper=CV, kind=PaperKind.RESUME, now=NOW)
    made = open_debrief(seeker=seeker, candidacy=job, now=NOW)
    question = made.expected[0]
    parts: dict[Part, list[object]] = {
        Part.ASKED: [Asked(question, "I rambled", (question,))],
        Part.BETTER: [Reflection("Rambled", next_time="Two minutes, then stop", question=question)],
        Part.PROMISES: [Promise(Side.MINE, "Send the menu")],
    }
    for part, values in parts.items():
        keep_part(seeker=seeker, debrief=made.id, part=part, values=values, now=NOW)
    for address in (f"/candidacies/{job}/", f"/candidacies/{job}/questions/", f"/candidacies/{job}/brief/"):
        page = shown(client, address)
        assert "For the next round" in page
        assert "You promised: Send the menu" in page
    page = shown(client, f"/candidacies/{job}/questions/")
    assert "What you learned last time" in page
    assert "How it went: I rambled" in page
    assert "Two minutes, then stop" in shown(client, "/debrief/lessons/")
    assert "/debrief/lessons/" in shown(client, "/stories/")


def test_a_promise_is_ticked_and_a_debrief_removed_with_undo(
    client: Client, seeker: UUID, job: UUID, base: str
) -> None:
    debrief = open_debrief(seeker=seeker, candidacy=job, now=NOW).id
    keep_part(seeker=seeker, debrief=debrief, part=Part.PROMISES, values=[Promise(Side.MINE, "Call")], now=NOW)
    went = client.post(f"{base}promise/0/", {"key": "p"}).headers["Location"]
    assert kept(seeker, job).told.promises[0].kept == NOW.date()
    page = shown(client, went)
    undo = re.search(r'action="(/changes/[^"]+/undo/)"', page)
    assert undo
    assert client.post(undo[1], {"key": "u"}).headers["Location"].startswith(f"/candidacies/{job}/debrief/?saved=")
    assert kept(seeker, job).told.promises[0].kept is None
    client.post(f"{base}promise/0/", {"key": "q", "open": "yes"})
    removed = client.post(f"{base}remove/", {"key": "r"}).headers["Location"]
    assert "Removed: your debrief" in shown(client, removed)
    assert debriefs_of(seeker=seeker) == ()


def test_one_that_is_not_on_record_is_begun_by_its_day(client: Client, seeker: UUID) -> None:
    made = note_candidacy(seeker=seeker, employer="Elm Street School", title="Cook", now=NOW).id
    address = f"/candidacies/{made}/debrief/"
    assert "No interview with a day is on record yet" in shown(client, address)
    assert client.post(address, {"key": "k"}).status_code == 422
    assert client.post(address, {"key": "l", "held": YESTERDAY.isoformat()}).headers["Location"] == f"{address}1/"
    assert kept(seeker, made).told.held == YESTERDAY


def test_a_paper_that_cannot_be_read_does_not_hold_the_debrief_up(
    client: Client, seeker: UUID, job: UUID, base: str
) -> None:
    keep_posting(seeker=seeker, candidacy=job, paper=Paper("broken.pdf", b"%PDF-1.7 nothing"), now=NOW)
    keep_document(seeker=seeker, candidacy=job, paper=CV, kind=PaperKind.RESUME, now=NOW)
    client.post(f"{base}begin/", {"key": "b"})
    assert kept(seeker, job).expected == ()
    assert "you expected" not in shown(client, f"{base}asked/")


def test_words_of_others_are_shown_as_words(client: Client, seeker: UUID, job: UUID, base: str) -> None:
    debrief = open_debrief(seeker=seeker, candidacy=job, now=NOW).id
    keep_part(seeker=seeker, debrief=debrief, part=Part.ASKED, values=[Asked("<script>x</script>")], now=NOW)
    for address in (base, f"{base}asked/", f"{base}better/"):
        assert "<script>x" not in shown(client, address)
