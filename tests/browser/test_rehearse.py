"""A whole mock interview with a WAV for a microphone: what was recorded measures as the WAV does, and a killed tab loses nothing."""

from __future__ import annotations

import re
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import BrowserContext, Page, expect, sync_playwright

from candidacy.app.desk.hearing import Wishes
from candidacy.app.desk.rehearsing import file_listened_to
from tests.app.sound.recordings import write
from tests.browser.conftest import CHROMIUM, DESKTOP, FLAGS, App, started, stopped
from tests.browser.journey import Hands
from tests.rehearse.sound.voices import Answer, answer

pytestmark = [pytest.mark.browser, pytest.mark.skipif(CHROMIUM is None, reason="there is no Chromium on this machine")]

BEFORE_S, AFTER_S = 2.5, 3.0
"""Silence in the WAV before and after the speech, for the presses."""
LISTENED_WITHIN_MS = 60_000


@pytest.fixture(scope="module")
def spoken(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, Answer]:
    """Return the WAV that stands for a microphone, and what is in it."""
    made = answer((5, 7, 6), (0.5, 0.8), latency_s=BEFORE_S, tail_s=AFTER_S, seed=11)
    return write(tmp_path_factory.mktemp("voice") / "answer.wav", made.samples), made


@pytest.fixture
def visitor(spoken: tuple[Path, Answer], app: App) -> Iterator[BrowserContext]:
    """Return a browser whose microphone is the WAV; it begins whenever the microphone is opened."""
    fake = [
        "--use-fake-ui-for-media-stream", "--use-fake-device-for-media-stream",
        f"--use-file-for-fake-audio-capture={spoken[0].resolve()}%noloop",
    ]  # fmt: skip
    with sync_playwright() as playwright:
        chromium = playwright.chromium.launch(executable_path=CHROMIUM, args=[*FLAGS, *fake])
        made = chromium.new_context(viewport=DESKTOP)  # type: ignore[arg-type]
        asked: list[str] = []
        made.on("request", lambda request: asked.append(request.url))
        made.new_page().goto(app.link)
        yield made
        chromium.close()
    assert [one for one in asked if not one.startswith(("http://127.0.0.1:", "data:", "blob:"))] == []


def begun(page: Page, app: App, questions: str) -> None:
    """Begin a mock interview of these questions with no time to think."""
    hands = Hands(page)
    page.goto(f"{app.address}rehearse/")
    hands.write("Or only these questions", questions)
    hands.choose("Time to think before each answer", "None")
    hands.press("Begin")
    expect(page.get_by_role("button", name="Start: hear the question")).to_be_visible()


def speaking(page: Page) -> None:
    """Press Start and go straight to the answer: the WAV is running from the first press on."""
    page.get_by_role("button", name="Start: hear the question").click()
    page.get_by_role("button", name="I am ready").click()
    expect(page.get_by_text("Recording.", exact=True)).to_be_visible()


def answered(page: Page, spoken: Answer) -> None:
    """Say all of the WAV and finish."""
    speaking(page)
    page.wait_for_timeout(1000 * (len(spoken.samples) / 16_000 - 1.0))
    page.get_by_role("button", name="I have finished").click()
    expect(page.get_by_role("heading", name="Your answer is saved")).to_be_visible()


def measures(app: App, page: Page) -> dict[str, Any]:
    """Return what was measured in the newest take, once it was listened to."""
    from candidacy.app.store.sqlite.library import library

    expect(page.locator(".listening progress:visible")).to_have_count(0, timeout=LISTENED_WITHIN_MS)
    import json

    with library().connect(f"file:{app.home}/candidacy.sqlite3?mode=ro", uri=True) as file:
        return dict(json.loads(file.execute("SELECT sound FROM store_take ORDER BY made DESC LIMIT 1").fetchone()[0]))


@pytest.mark.thorough
def test_an_interview_of_three_questions_with_the_tab_killed_in_the_second(
    visitor: BrowserContext, app: App, spoken: tuple[Path, Answer]
) -> None:
    path, made = spoken
    page = visitor.pages[0]
    begun(page, app, "Why do you want this job?\nTell me about a time something went wrong.\nWhat are you good at?")
    answered(page, made)
    same_within_bounds(measures(app, page), file_listened_to(path=path, wishes=Wishes(hear=False)).measures, made)
    page.get_by_role("button", name="Next question").click()
    speaking(page)
    page.wait_for_timeout(5000)
    killed(page)
    page = visitor.new_page()
    page.goto(f"{app.address}rehearse/")
    page.get_by_role("link", name="Any job").first.click()
    expect(page.get_by_role("heading", name="Your answer broke off")).to_be_visible()
    page.get_by_role("button", name="Keep it as my answer").click()
    expect(page.get_by_text("It broke off; what you had said by then is here.")).to_be_visible()
    kept = measures(app, page)
    assert kept["duration_s"] > 3.0
    assert kept["speech_s"] > 0.5
    page.get_by_role("button", name="Next question").click()
    answered(page, made)
    page.get_by_role("button", name="Next question").click()
    expect(page.get_by_role("heading", name="Your turn to ask")).to_be_visible()
    page.get_by_role("button", name="Skip this question").click()
    expect(page.get_by_role("heading", name="That was the interview")).to_be_visible()
    assert len(page.get_by_role("link", name="hear it and see what it showed").all()) == 3


def same_within_bounds(ours: dict[str, Any], true: dict[str, Any], made: Answer) -> None:
    """The recording begins later than the WAV and holds all that is said in it."""
    assert len(ours["pauses"]) == len(true["pauses"]) == len(made.pauses)
    for one, other in zip(ours["pauses"], true["pauses"], strict=True):
        assert one["end_s"] - one["start_s"] == pytest.approx(other["end_s"] - other["start_s"], abs=0.05)
    assert ours["answer_s"] == pytest.approx(true["answer_s"], abs=0.06)
    assert ours["speech_s"] == pytest.approx(true["speech_s"], abs=0.08)
    assert ours["syllables"] == pytest.approx(true["syllables"], abs=1)
    assert ours["pitch"]["median_hz"] == pytest.approx(true["pitch"]["median_hz"], rel=0.01)
    assert ours["pitch"]["sd_semitones"] == pytest.approx(true["pitch"]["sd_semitones"], abs=0.1)
    assert ours["loudness"]["sd_db"] == pytest.approx(true["loudness"]["sd_db"], abs=0.3)


def killed(page: Page) -> None:
    """The tab is gone without a word to its page."""
    page.close(run_before_unload=False)


@pytest.mark.thorough
def test_an_answer_kept_in_another_window_is_saved_whole_at_the_end(
    visitor: BrowserContext, app: App, spoken: tuple[Path, Answer]
) -> None:
    page = visitor.pages[0]
    begun(page, app, "Why do you want this job?")
    speaking(page)
    page.wait_for_timeout(2500)
    other = visitor.new_page()
    other.goto(page.url)
    other.get_by_role("button", name="Keep it as my answer").click()
    other.get_by_role("heading", name="Your answer is saved").wait_for()
    page.bring_to_front()
    expect(page.get_by_text("At the end you can save all of it anew.")).to_be_visible(timeout=10_000)
    page.wait_for_timeout(2000)
    page.get_by_role("button", name="I have finished").click()
    page.get_by_role("button", name="Try to save it again").click()
    expect(page.get_by_role("heading", name="Your answer is saved")).to_be_visible(timeout=10_000)
    assert measures(app, page)["duration_s"] > 4.0


@pytest.mark.thorough
def test_with_the_program_gone_the_whole_answer_can_be_kept_as_a_file(
    visitor: BrowserContext, app: App, spoken: tuple[Path, Answer], tmp_path: Path
) -> None:
    page = visitor.pages[0]
    begun(page, app, "Why do you want this job?")
    speaking(page)
    page.wait_for_timeout(2500)
    app.process.kill()
    app.process.wait(20)
    page.wait_for_timeout(2500)
    page.get_by_role("button", name="I have finished").click()
    link = page.get_by_role("link", name="Keep it as a file")
    expect(link).to_be_visible(timeout=20_000)
    with page.expect_download() as kept:
        link.click()
    kept.value.save_as(tmp_path / "answer.webm")
    found = file_listened_to(path=tmp_path / "answer.webm", wishes=Wishes(hear=False)).measures
    assert found["duration_s"] > 4.0


def test_pressure_ends_while_one_speaks_and_stopping_saves_the_answer(visitor: BrowserContext, app: App) -> None:
    page = visitor.pages[0]
    page.goto(f"{app.address}rehearse/")
    hands = Hands(page)
    hands.choose("Time to think before each answer", "None")
    page.get_by_label("Under pressure").check()
    hands.press("Begin")
    speaking(page)
    expect(page.locator("#clock")).to_contain_text(" of ")
    page.get_by_role("button", name="No more pressure, please").click()
    expect(page.locator("#clock")).not_to_contain_text(" of ")
    page.wait_for_timeout(1500)
    page.get_by_role("button", name="Stop here").click()
    expect(page.get_by_role("heading", name="You have stopped")).to_be_visible()
    expect(page.get_by_role("link", name="hear it and see what it showed")).to_have_count(1)


@pytest.mark.thorough
def test_the_program_killed_while_one_speaks_has_what_was_spoken_at_its_next_start(
    visitor: BrowserContext, app: App, spoken: tuple[Path, Answer]
) -> None:
    page = visitor.pages[0]
    begun(page, app, "Why do you want this job?")
    speaking(page)
    page.wait_for_timeout(4000)
    app.process.kill()
    app.process.wait(20)
    expect(page.get_by_text("Candidacy does not answer just now.")).to_be_visible()
    again = started(app.home)
    page = visitor.new_page()
    page.goto(again.link)
    page.goto(f"{again.address}rehearse/")
    page.get_by_role("link", name="Any job").first.click()
    expect(page.get_by_text("It broke off; what you had said by then is here.")).to_be_visible()
    assert measures(again, page)["duration_s"] > 2.0
    stopped(again)


@pytest.mark.thorough
def test_pages_with_a_microphone_are_in_order_by_keyboard_and_for_axe(
    visitor: BrowserContext, app: App, spoken: tuple[Path, Answer]
) -> None:
    page = visitor.pages[0]
    begun(page, app, "Why do you want this job?")
    assert faults(page) == []
    page.get_by_role("button", name="Test the microphone").focus()
    page.keyboard.press("Enter")
    expect(page.get_by_text("Your voice comes through well.")).to_be_visible(timeout=10_000)
    page.get_by_role("button", name="Start: hear the question").focus()
    page.keyboard.press("Enter")
    expect(page.get_by_role("button", name="I am ready")).to_be_focused()
    page.keyboard.press("Enter")
    expect(page.get_by_role("button", name="I have finished")).to_be_focused()
    assert faults(page) == []
    page.get_by_role("button", name="Pause").focus()
    page.keyboard.press("Enter")
    expect(page.get_by_text("Paused. Nothing is recorded until you go on.")).to_be_visible()
    held = page.locator("#clock").inner_text()
    time.sleep(1.2)
    assert page.locator("#clock").inner_text() == held
    page.keyboard.press("Enter")
    page.wait_for_timeout(1500)
    page.get_by_role("button", name="I have finished").focus()
    page.keyboard.press("Enter")
    expect(page.get_by_role("heading", name="Your answer is saved")).to_be_visible()
    assert faults(page) == []
    page.get_by_role("link", name="Hear it, and see").click()
    expect(page.locator(".listening progress:visible")).to_have_count(0, timeout=LISTENED_WITHIN_MS)
    expect(page.get_by_role("img", name=re.compile("waveform"))).to_be_visible()
    assert faults(page) == []
    player = page.locator("audio")
    assert player.evaluate("(one) => new Promise((done) => one.duration ? done(one.duration) : one.addEventListener('loadedmetadata', () => done(one.duration)))") > 1.0  # fmt: skip
    page.get_by_role("link", name="Delete it for good").click()
    page.get_by_role("button", name="Delete it for good").click()
    expect(page.get_by_role("button", name="Start: hear the question")).to_be_visible()
    assert not [path for path in (app.home / "files").rglob("*") if path.is_file()]


def faults(page: Page) -> list[str]:
    """Return what axe finds."""
    return [f"{one['id']}: {one['nodes'][0]['html'][:200]}" for one in Axe().run(page).response["violations"]]
