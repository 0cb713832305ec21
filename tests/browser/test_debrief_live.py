"""A debrief with scripts: what is written is kept when the tab is gone, and expected questions are offered."""

from __future__ import annotations

import re
from datetime import date, timedelta

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import BrowserContext, Page, expect

from tests.browser.conftest import CHROMIUM, PHONE, App
from tests.browser.journey import EXAMPLE, Hands

pytestmark = [pytest.mark.browser, pytest.mark.skipif(CHROMIUM is None, reason="there is no Chromium on this machine")]
YESTERDAY = date.today() - timedelta(days=1)  # noqa: DTZ011 - the app asks the same clock


@pytest.fixture
def phone(context: BrowserContext, app: App) -> Page:
    """Return a phone with scripts, on the first part of a debrief of a job with expected questions."""
    browser = context.browser
    assert browser
    made = browser.new_context(viewport=PHONE, storage_state=context.storage_state(), has_touch=True)  # type: ignore[arg-type]
    page = made.new_page()
    page.goto(app.address)
    hands = Hands(page)
    hands.press("Add a job")
    hands.write("The posting", (EXAMPLE / "posting.md").read_text("utf-8"))
    hands.give("Your résumé", EXAMPLE / "cv.md")
    hands.press("Save")
    hands.press("← Library Assistant")
    hands.press("An interview is set")
    hands.write("Day of the interview", YESTERDAY.isoformat())
    hands.press("Save")
    hands.press("Debrief it")
    return page


def faults(page: Page) -> list[str]:
    """Return what axe finds."""
    return [f"{one['id']}: {one['nodes'][0]['html'][:200]}" for one in Axe().run(page).response["violations"]]


def test_what_is_written_is_there_again_when_the_tab_was_gone_and_counts_once_it_is_saved(
    phone: Page, app: App
) -> None:
    where = phone.url
    phone.get_by_label("What they asked").first.fill("Why did you leave the bakery?")
    expect(phone.get_by_role("status").filter(has_text="Kept at")).to_be_visible()
    phone.close(run_before_unload=False)
    again = phone.context.new_page()
    again.goto(where)
    expect(again.get_by_text("and did not save it yet.")).to_be_visible()
    expect(again.get_by_label("What they asked").first).to_have_value("Why did you leave the bakery?")
    assert faults(again) == []
    again.goto(f"{where.rsplit('asked', 1)[0]}finish/")
    again.get_by_role("link", name="What they asked", exact=True).click()
    Hands(again).press("Save and go on")
    again.goto(where)
    expect(again.get_by_text("and did not save it yet.")).to_have_count(0)
    expect(again.get_by_label("What they asked").first).to_have_value("Why did you leave the bakery?")


@pytest.mark.thorough
def test_the_last_words_are_kept_when_the_page_is_left_at_once(phone: Page, app: App) -> None:
    where = phone.url
    phone.get_by_label("What they asked").first.fill("Are you quick?")
    phone.goto(app.address)
    phone.wait_for_load_state("networkidle")
    phone.goto(where)
    if not phone.get_by_text("and did not save it yet.").count():
        # The words go beside the next page, not before it: on a busy machine they arrive a moment after it.
        phone.wait_for_timeout(3000)
        phone.goto(where)
    expect(phone.get_by_label("What they asked").first).to_have_value("Are you quick?")
    Hands(phone).press("Throw it away")
    expect(phone.get_by_label("What they asked").first).to_have_value("")


def test_expected_questions_are_offered_while_one_types_and_chosen_at_a_press(phone: Page) -> None:
    expected = phone.locator("[name=expected]").first.get_attribute("value")
    assert expected
    where = phone.url
    phone.get_by_label("What they asked").first.press_sequentially(expected[: len(expected) * 2 // 3], delay=2)
    offered = phone.get_by_role("group", name="Did you expect it?").first
    offered.get_by_role("button", name=expected).click()
    expect(offered.get_by_role("button", name=expected)).to_have_attribute("aria-pressed", "true")
    assert faults(phone) == []
    assert not phone.evaluate("document.documentElement.scrollWidth > document.documentElement.clientWidth")
    phone.get_by_label("What they asked").nth(1).fill("Do you like penguins, and have you ever fed one?")
    none = phone.get_by_role("group", name="Did you expect it?").nth(1).get_by_role("button", name="None of these")
    if none.is_visible():
        none.click()
    Hands(phone).press("Save and go on")
    phone.goto(where.rsplit("asked", 1)[0])
    expect(phone.get_by_text(re.compile(f"^Expected: {re.escape(expected)}"))).to_be_visible()


@pytest.mark.thorough
def test_two_windows_on_one_part_overwrite_nothing(phone: Page) -> None:
    other = phone.context.new_page()
    other.goto(phone.url)
    other.get_by_label("What they asked").first.fill("From the other window")
    Hands(other).press("Save and go on")
    phone.get_by_label("What they asked").first.fill("From this window")
    expect(phone.get_by_text("Press Save to see both.")).to_be_visible()
    Hands(phone).press("Save and go on")
    expect(phone.get_by_text("Nothing was overwritten")).to_be_visible()
    expect(phone.get_by_label("What they asked").first).to_have_value("From this window")
