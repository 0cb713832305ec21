"""A part of a debrief spoken instead of typed: recorded, written down, put into the form, and deleted for good."""

from __future__ import annotations

import shutil
import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Page, expect, sync_playwright

from tests.browser.conftest import CHROMIUM, FLAGS, PHONE, App
from tests.browser.journey import Hands
from tests.browser.test_debrief import interviewed_yesterday
from tests.browser.test_debrief_live import faults

pytestmark = [pytest.mark.browser, pytest.mark.skipif(CHROMIUM is None, reason="there is no Chromium on this machine")]
SAID = "They asked me about the shelves, and I told them how I count the stock."


@pytest.fixture
def speaker(tmp_path: Path, app: App) -> Iterator[Page]:
    """Return a page whose microphone says `SAID`."""
    if not shutil.which("flite"):
        pytest.skip("needs flite")
    voice = tmp_path / "said.wav"
    subprocess.run(["flite", "-voice", "slt", "-t", f"{SAID} {SAID}", "-o", str(voice)], check=True)
    fake = [
        "--use-fake-ui-for-media-stream", "--use-fake-device-for-media-stream",
        f"--use-file-for-fake-audio-capture={voice}%noloop",
    ]  # fmt: skip
    with sync_playwright() as playwright:
        chromium = playwright.chromium.launch(executable_path=CHROMIUM, args=[*FLAGS, *fake])
        page = chromium.new_context(viewport=PHONE).new_page()  # type: ignore[arg-type]
        page.goto(app.link)
        yield page
        chromium.close()


@pytest.mark.thorough
def test_a_part_is_spoken_written_down_put_into_the_form_and_deleted_for_good(speaker: Page, app: App) -> None:
    hands, page = Hands(speaker), speaker
    interviewed_yesterday(hands)
    hands.press("Debrief it")
    hands.press("Skip this")
    expect(page.get_by_text("2 of 10")).to_be_visible()
    page.get_by_role("button", name="Record what I say").click()
    expect(page.get_by_text("Recording. Say it as you would to a friend.")).to_be_visible()
    assert faults(page) == []
    page.wait_for_timeout(6000)
    page.get_by_role("button", name="I have finished").click()
    expect(page.get_by_role("heading", name="What you said")).to_be_visible()
    expect(page.locator("[data-watch] progress:visible")).to_have_count(0, timeout=60_000)
    heard = page.locator("[data-words]").inner_text()
    assert "shelves" in heard or "stock" in heard
    page.get_by_role("button", name="Put these words above").click()
    expect(page.get_by_label("What went well").first).to_have_value(heard)
    assert faults(page) == []
    hands.press("Save and go on")
    page.go_back()
    assert page.locator("audio").count() == 1
    page.get_by_role("link", name="Delete this recording").click()
    hands.press("Delete it for good")
    expect(page.get_by_label("What went well").first).to_have_value(heard)
    expect(page.get_by_role("heading", name="What you said")).to_have_count(0)
    assert not [path for path in (app.home / "files").rglob("*") if path.is_file()]
