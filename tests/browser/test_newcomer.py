"""A newcomer without instructions gets from nothing to a brief, and through an offer that falls through."""

from __future__ import annotations

import pytest
from playwright.sync_api import BrowserContext, Page, expect

from tests.browser.conftest import PHONE, App
from tests.browser.journey import Hands, Keys, newcomer

pytestmark = pytest.mark.browser


def test_a_newcomer_finds_the_way(page: Page) -> None:
    newcomer(Hands(page))


def test_a_newcomer_finds_the_way_on_a_phone_without_scripts(context: BrowserContext, app: App) -> None:
    browser = context.browser
    assert browser
    phone = browser.new_context(
        viewport=PHONE,  # type: ignore[arg-type]
        java_script_enabled=False, storage_state=context.storage_state(), color_scheme="dark",
    )  # fmt: skip
    page = phone.new_page()
    page.goto(app.address)
    newcomer(Hands(page))
    phone.close()


@pytest.mark.thorough
def test_a_newcomer_finds_the_way_by_keyboard_alone(page: Page) -> None:
    newcomer(Keys(page))


def test_the_first_tab_leads_past_the_frame(page: Page) -> None:
    page.keyboard.press("Tab")
    expect(page.get_by_role("link", name="Skip to the page")).to_be_focused()
    page.keyboard.press("Enter")
    assert page.evaluate("document.activeElement.id") == "main"


def test_undo_stands_beside_what_was_saved(page: Page) -> None:
    hands = Hands(page)
    hands.press("Add a job")
    hands.write("Job title", "Cook")
    hands.write("Employer", "Elm Street School")
    hands.press("Save")
    hands.press("I applied")
    hands.press("Save")
    hands.press("Undo")
    expect(page.get_by_text("Taken back: I applied.")).to_be_visible()
    expect(page.locator(".stage")).to_have_text("Noted")


def test_an_error_says_what_to_do_and_keeps_what_was_written(page: Page) -> None:
    hands = Hands(page)
    hands.press("Add a job")
    hands.write("Job title", "Cook")
    hands.press("Save")
    field = page.get_by_label("Employer")
    expect(field).to_have_attribute("aria-invalid", "true")
    expect(page.locator("#id_employer_error")).to_have_text("Write the employer, or add the posting.")
    expect(page.get_by_label("Job title")).to_have_value("Cook")
