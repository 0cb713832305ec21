"""The pages of the odds: yours first, hidden when wished, and safe to share."""

from __future__ import annotations

from datetime import timedelta
from uuid import UUID

import pytest
from django.test import Client

from candidacy.app.desk.recording import record
from candidacy.app.desk.wanted import wanted
from candidacy.app.store.models import Forecast
from candidacy.ledger.events import Detail, When
from candidacy.ledger.kinds import What
from candidacy.odds.matters import MATTERS
from tests.app.web.test_pages import DAY, HERE_AND_NOW, id_in, job, text

__all__ = ["job"]
PAGES = ["/outlook/", "/outlook/whose/", "/outlook/assumptions/", "/outlook/assumptions/never_final/", "/outlook/flow.svg"]  # fmt: skip


@pytest.fixture
def talked(client: Client, seeker: UUID, job: str) -> str:
    """Return the page of a job with an interview ten days ago."""
    for days, what in ((30, What.APPLIED), (10, What.INTERVIEW_HELD)):
        record(seeker=seeker, candidacy=id_in(job), what=what, when=When(DAY - timedelta(days)), now=HERE_AND_NOW)
    return job


def test_the_page_asks_first_and_shows_after(client: Client, talked: str) -> None:
    before = text(client, talked)
    assert "What do you think?" in before
    assert "people at this point get" not in before
    assert client.post(f"{talked}forecast/", {"own": "9", "key": "a"}).status_code == 302
    after = text(client, talked)
    assert "What do you think?" not in after
    assert "of 20 people at this point get an offer" in after
    assert "You said about 9 of 20" in after
    assert Forecast.objects.get().own == 0.45


def test_passing_the_question_over_keeps_no_number(client: Client, talked: str) -> None:
    client.post(f"{talked}forecast/", {"own": "9", "show": "yes", "key": "a"})
    assert Forecast.objects.get().own is None


@pytest.mark.parametrize("own", ["21", "-1", "many", ""])
def test_a_number_that_is_not_of_twenty_comes_back_with_what_to_do(client: Client, talked: str, own: str) -> None:
    answer = client.post(f"{talked}forecast/", {"own": own, "key": "a"})
    assert answer.status_code == 422
    page = answer.content.decode()
    assert "0 to 20" in page
    assert "of 20 people at this point, how many" in page
    assert "Just show me" in page
    assert not Forecast.objects.exists()


def test_hidden_odds_are_on_no_page(client: Client, seeker: UUID, talked: str) -> None:
    client.post(f"{talked}forecast/", {"own": "9", "key": "a"})
    answer = client.post("/outlook/hide/", {"key": "hide"}, follow=True)
    assert "Undo" in answer.content.decode()
    assert wanted(seeker=seeker).hidden
    for page in (talked, "/outlook/", "/", "/candidacies/"):
        assert "of 20" not in text(client, page)
    assert "Show odds again" in text(client, "/outlook/")
    client.post("/outlook/show/", {"key": "show"})
    assert "of 20" in text(client, talked)


def test_the_outlook_shows_the_whole_of_it(client: Client, talked: str) -> None:
    page = text(client, "/outlook/?weeks=26&per_week=2")
    for words in (
        "within 26 weeks",
        "2 new applications a week",
        "Was it luck?",
        "The record of forecasts",
        "SankeyMATIC",
    ):
        assert words in page
    assert page.count("<svg") == 3
    assert "<script" not in page


@pytest.mark.parametrize("asked", ["weeks=0", "weeks=many", "per_week=-3", "weeks=1e9", "per_week=nan"])
def test_what_cannot_be_looked_at_shows_the_usual(client: Client, talked: str, asked: str) -> None:
    assert "within 12 weeks" in text(client, f"/outlook/?{asked}")


def test_the_empty_outlook_says_how_it_begins(client: Client) -> None:
    page = text(client, "/outlook/")
    assert "Nothing is recorded yet" in page
    assert "Nothing is on its way yet" in page
    assert text(client, "/outlook/flow.svg", 409)


def test_a_no_after_an_interview_is_read_on_its_page(client: Client, seeker: UUID, talked: str) -> None:
    record(seeker=seeker, candidacy=id_in(talked), what=What.REJECTED, when=When(DAY), now=HERE_AND_NOW)
    page = text(client, talked)
    assert "A no says little about you." in page
    assert "Huffcutt" in page


def test_a_form_opened_before_the_odds_were_hidden_keeps_nothing(client: Client, talked: str) -> None:
    client.post("/outlook/hide/", {"key": "hide"})
    assert client.post(f"{talked}forecast/", {"own": "3", "key": "x"}).status_code == 422
    assert not Forecast.objects.exists()


def test_an_assumption_and_whose_rates_are_changed_and_taken_back(client: Client, seeker: UUID) -> None:
    seen = wanted(seeker=seeker).version
    client.post("/outlook/whose/", {"country": "gb", "seniority": "graduate", "key": "w", "filled_on": seen})
    assert (wanted(seeker=seeker).country, wanted(seeker=seeker).seniority) == ("GB", "graduate")
    page = "/outlook/assumptions/never_final/"
    assert client.post(page, {"value": "3", "key": "n"}).status_code == 422
    assert client.post(page, {"value": "0.3", "key": "n", "filled_on": seen}).status_code == 409
    done = client.post(page, {"value": "0.3", "key": "n2"}, follow=True).content.decode()
    assert "ours is 0.15" in done
    assert wanted(seeker=seeker).changed == (("never_final", 0.3),)
    client.post(page, {"value": "", "key": "n3"})
    assert wanted(seeker=seeker).changed == ()
    assert text(client, "/outlook/assumptions/luck/", 404)


def test_the_flow_is_given_as_files_without_names(client: Client, talked: str) -> None:
    for kind, begin in (("svg", b"<svg xmlns"), ("png", b"\x89PNG"), ("txt", b"Noted [1] Applied")):
        answer = client.get(f"/outlook/flow.{kind}")
        assert answer.content.startswith(begin)
        assert "attachment" in answer["Content-Disposition"]
        assert b"Elm" not in answer.content
    assert client.get("/outlook/flow.gif").status_code == 404


def test_a_note_for_the_law_is_ticked_and_kept_dated(client: Client, seeker: UUID, talked: str) -> None:
    told = {"when": DAY.isoformat(), "text": "Asked about children.", "matters": "on", "key": "law"}
    assert client.post(f"{talked}record/note/", told).status_code == 302
    page = text(client, "/outlook/")
    assert "Asked about children." in page
    assert "orientation, not legal advice" in page


def test_words_of_the_seeker_are_escaped(client: Client, seeker: UUID, talked: str) -> None:
    detail = Detail(text="<script>alert(1)</script>", more=((MATTERS, "yes"),))
    record(seeker=seeker, candidacy=id_in(talked), what=What.NOTE, when=When(DAY), detail=detail, now=HERE_AND_NOW)
    assert "<script>alert" not in text(client, "/outlook/")


@pytest.mark.parametrize("page", PAGES)
def test_a_stranger_sees_nothing(stranger: Client, page: str) -> None:
    assert stranger.get(page).status_code == 403


def test_another_seekers_candidacy_takes_no_forecast(client: Client) -> None:
    page = "/candidacies/00000000-0000-0000-0000-000000000001/forecast/"
    assert client.post(page, {"own": "3", "key": "x"}).status_code == 404
    assert not Forecast.objects.exists()
