"""The bus ride home: an interview is written down on a phone, left, taken up again, finished; its points are there when they call again."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from playwright.sync_api import BrowserContext, Page, expect

from tests.browser.conftest import PHONE, App
from tests.browser.journey import Hands

pytestmark = pytest.mark.browser
TODAY = date.today()  # noqa: DTZ011 - the app asks the same clock


@pytest.fixture
def phone(context: BrowserContext, app: App) -> Page:
    """Return a phone without scripts."""
    browser = context.browser
    assert browser
    made = browser.new_context(
        viewport=PHONE,  # type: ignore[arg-type]
        java_script_enabled=False, storage_state=context.storage_state(), has_touch=True,
    )  # fmt: skip
    page = made.new_page()
    page.goto(app.address)
    return page


def interviewed_yesterday(hands: Hands) -> None:
    hands.press("Add a job")
    hands.write("Job title", "Cook")
    hands.write("Employer", "Elm Street School")
    hands.press("Save")
    hands.press("Something else")
    hands.press("An interview is set")
    hands.write("Day of the interview", (TODAY - timedelta(days=1)).isoformat())
    hands.press("Save")


def test_a_debrief_is_written_on_the_bus_and_comes_back(phone: Page) -> None:
    hands = Hands(phone)
    interviewed_yesterday(hands)
    job = phone.url.split("?")[0]
    hands.press("Debrief it")
    expect(phone.get_by_text("1 of 10")).to_be_visible()
    phone.get_by_label("What they asked").first.fill("How do you cook for 300?")
    hands.press("Save and go on")

    phone.goto(job)
    hands.press("Go on with your debrief")
    expect(phone.get_by_text("2 of 10")).to_be_visible()
    hands.press("Skip this")
    phone.get_by_label("What could be better").first.fill("I forgot the allergies")
    phone.get_by_label("What you will do next time").first.fill("Name the allergies first")
    phone.get_by_label("Which question it was about").first.select_option("How do you cook for 300?")
    hands.press("Save and go on")
    hands.press("Skip this")
    phone.get_by_label("Name, as it is spelled there").fill("Ada Okoro")
    hands.press("Save and go on")
    phone.get_by_label("What was promised").first.fill("Send a week's menu")
    hands.press("Save and go on")
    phone.get_by_label("By what day").fill((TODAY + timedelta(days=9)).isoformat())
    hands.press("Save and go on")
    for _ in range(3):
        hands.press("Skip this")

    for words in ("I had the interview", "They said I will hear", "Ada Okoro"):
        phone.get_by_label(words).check()
    hands.press("Finish")
    expect(phone.get_by_text("Saved: I had the interview.").first).to_be_visible()
    expect(phone.get_by_text("Saved: They said when I will hear.").first).to_be_visible()
    assert not phone.evaluate("document.documentElement.scrollWidth > document.documentElement.clientWidth")

    phone.goto(job)
    expect(phone.get_by_role("heading", name="For the next round")).to_be_visible()
    for words in ("You promised: Send a week's menu", "Name the allergies first", "How do you cook for 300?"):
        expect(phone.get_by_text(words).first).to_be_visible()
    expect(phone.get_by_role("link", name="Ada Okoro", exact=True)).to_be_visible()
    assert phone.get_by_role("button", name="Debrief it").count() == 0
