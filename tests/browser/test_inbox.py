"""Mail by hand, in a real browser without scripts: read, recorded, taken back; the calendar's address shown once; both in order."""

from __future__ import annotations

import re
from datetime import datetime, timedelta
from pathlib import Path

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Browser, Page, ViewportSize, expect

from candidacy.ledger.days import said
from tests.browser.conftest import PHONE, App

pytestmark = pytest.mark.browser
SMALL = ViewportSize(width=PHONE["width"], height=PHONE["height"])
DAY = datetime.now().astimezone().date() + timedelta(9)
WORDS = f"""From: Jo Bell <jo.bell@harrowfoods.example>
Subject: Your application for Packer

We are pleased to invite you to an interview for the Packer role on {said(DAY)} at 2pm.
"""


def in_order(page: Page) -> None:
    assert [one["id"] for one in Axe().run(page).response["violations"]] == []
    assert not page.evaluate("document.documentElement.scrollWidth > document.documentElement.clientWidth")


def test_a_mail_becomes_an_interview_in_the_calendar_and_back(app: App, browser: Browser, tmp_path: Path) -> None:
    context = browser.new_context(viewport=SMALL)
    page = context.new_page()
    page.goto(app.link)
    page.goto(f"{app.address}inbox/")
    page.get_by_label("The text of a mail").fill(WORDS)
    page.get_by_role("button", name="Read it").click()
    expect(page.get_by_text("It is not clear which of your candidacies")).to_be_visible()
    page.get_by_role("link", name="It is a new job").click()
    expect(page.get_by_label("Job title")).to_have_value("Packer")
    page.get_by_label("Employer").fill("Harrow Foods")
    page.get_by_role("button", name="Note the job").click()
    expect(page.get_by_label("For which candidacy")).not_to_have_value("")
    in_order(page)
    page.get_by_role("button", name="Record it").click()
    expect(page.get_by_text("Recorded: An interview is set")).to_be_visible()
    in_order(page)
    page.goto(f"{app.address}calendar/")
    expect(page.get_by_text("14:00 to 15:00")).to_be_visible()
    page.get_by_role("button", name="Make an address").click()
    expect(page.locator("code").first).to_have_text(re.compile(r"/calendar/feed/[\w-]{43}\.ics"))
    in_order(page)
    feed = page.locator("code").first.inner_text()
    stranger = browser.new_context()
    assert "Interview" in stranger.request.get(feed).text()
    assert stranger.request.get(f"{app.address}calendar/").status == 403
    page.goto(f"{app.address}inbox/")
    page.get_by_role("button", name="Take back").click()
    expect(
        page.get_by_role("link", name="Look at it").or_(page.get_by_role("button", name="Record it")).first
    ).to_be_visible()
    page.goto(f"{app.address}calendar/")
    expect(page.get_by_text("Nothing has a day yet")).to_be_visible()
    stranger.close()
    context.close()


@pytest.mark.thorough
def test_a_page_that_is_written_while_it_works_is_in_order(app: App, browser: Browser, tmp_path: Path) -> None:
    mark = "From jo@b.example Mon Mar  2 09:00:00 2026\n"
    box = tmp_path / "all.mbox"
    box.write_text(
        "".join(f"{mark}{WORDS}\nNumber {at}. {'We will be glad to see you. ' * 150}\n\n" for at in range(90))
    )
    context = browser.new_context(viewport=SMALL)
    page = context.new_page()
    page.goto(app.link)
    page.goto(f"{app.address}inbox/")
    page.get_by_label("Or mail as a file").set_input_files(box)
    page.get_by_role("button", name="Read it").click()
    expect(page.get_by_text("90 mails wait to be looked at.")).to_be_visible(timeout=60_000)
    in_order(page)
    page.get_by_role("link", name="See what came in").click()
    expect(page.get_by_role("heading", name="90 to look at")).to_be_visible()
    context.close()
