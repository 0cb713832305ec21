"""Every page: no violation that axe knows, no wider than a phone, in light and dark; pictures of them for the guide."""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Browser, BrowserContext, Page

from tests.browser.conftest import DESKTOP, PHONE, App, started, stopped

pytestmark = pytest.mark.browser

ROOT = Path(__file__).resolve().parents[2]
PICTURES = Path(os.environ.get("CANDIDACY_PICTURES", ROOT / "build" / "pictures"))
LOOKS: dict[str, dict[str, Any]] = {
    "desktop-light": {"viewport": DESKTOP, "color_scheme": "light"},
    "desktop-dark": {"viewport": DESKTOP, "color_scheme": "dark"},
    "phone-light": {"viewport": PHONE, "color_scheme": "light", "has_touch": True},
    "phone-dark": {"viewport": PHONE, "color_scheme": "dark", "has_touch": True},
}
KEPT = {
    "desktop-light": {
        "today",
        "interview",
        "offer",
        "brief",
        "outlook",
        "take",
        "mail",
        "calendar",
        "letter begun",
        "follow-up",
    },
    "desktop-dark": {"candidacies"},
    "phone-light": {"record", "debrief asked", "debrief"},
    "phone-dark": {"today"},
}
"""The pages the guide shows."""


@pytest.fixture(scope="module")
def sample(tmp_path_factory: pytest.TempPathFactory, browser: Browser) -> Iterator[tuple[App, Any]]:
    """Return an app with the made-up search in it, and the browser's cookies."""
    app = started(tmp_path_factory.mktemp("sample") / "home")
    context = browser.new_context()
    page = context.new_page()
    page.goto(app.link)
    page.get_by_role("button", name="Try it with a made-up search").click()
    page.get_by_role("heading", name="To do").wait_for()
    yield app, context.storage_state()
    context.close()
    stopped(app)


@pytest.fixture(scope="module")
def every(sample: tuple[App, Any], browser: Browser) -> dict[str, str]:
    """Return the address of every page there is, by its name."""
    app, cookies = sample
    context = browser.new_context(storage_state=cookies)
    found = pages(context, app)
    context.close()
    return found


USUAL = ("phone-dark",)
"""The look of every run; the others are looked at by `make thorough` and CI."""


@pytest.mark.parametrize(
    "look", [pytest.param(one, marks=() if one in USUAL else pytest.mark.thorough) for one in LOOKS]
)
def test_every_page_is_in_order(sample: tuple[App, Any], every: dict[str, str], browser: Browser, look: str) -> None:
    app, cookies = sample
    context = browser.new_context(**LOOKS[look], storage_state=cookies)
    asked: list[str] = []
    context.on("request", lambda request: asked.append(request.url))
    page = context.new_page()
    found = [fault for name, address in every.items() for fault in faults(page, name, address, look)]
    context.close()
    assert found == []
    assert asked
    assert [address for address in asked if not address.startswith(app.address)] == []


def pages(context: BrowserContext, app: App) -> dict[str, str]:
    """Return the address of every page there is, by its name."""
    page = context.new_page()
    page.goto(f"{app.address}candidacies/")
    jobs = {link.inner_text(): str(link.get_attribute("href")) for link in page.query_selector_all(".card h2 a")}
    page.goto(f"{app.address}stories/")
    story = str(page.locator(".card h2 a").first.get_attribute("href"))
    page.goto(f"{app.address}documents/")
    paper = str(page.locator(".rows a").first.get_attribute("href"))
    page.goto(f"{app.address}rehearse/")
    mock = str(page.locator("#before ~ .rows a").first.get_attribute("href"))
    page.goto(f"{app.address}{mock[1:]}")
    take = str(page.get_by_role("link", name="see what it showed").last.get_attribute("href"))
    page.goto(f"{app.address}inbox/")
    mail, clear = (str(link.get_attribute("href")) for link in page.get_by_role("link", name="Look at it").all())
    letters = letter_pages(page, app, jobs)
    page.close()
    talk = jobs["Library assistant"]
    rooms = {"today": "/", "candidacies": "/candidacies/", "nothing found": "/candidacies/?words=nothing", "add": "/candidacies/add/", "outlook": "/outlook/", "outlook far": "/outlook/?weeks=52&per_week=3", "whose rates": "/outlook/whose/", "assumptions": "/outlook/assumptions/", "assumption": "/outlook/assumptions/never_final/", "rehearse": "/rehearse/", "how to practise": "/rehearse/how/", "mock over": mock, "take": take, "words": f"{take}words/", "told": f"{take}story/", "deleting": f"{take}delete/", "stories": "/stories/", "story": story, "story add": "/stories/add/", "documents": "/documents/", "document": paper, "document add": "/documents/add/", "inbox": "/inbox/", "mail": mail, "mail clear": clear, "mail of a job": f"{mail}new/", "mailbox": "/inbox/mailbox/", "calendar": "/calendar/", "calendar habits": "/calendar/habits/", "settings": "/settings/", "lost": "/lost/"}  # fmt: skip
    one = {"interview": "", "record": "record/", "brief": "brief/", "questions": "questions/", "park": "park/", "change": "change/", "posting": "posting/", "paper": "document/", "person": "person/", "ask": "ask/", "plan": "plan/", "fact": "fact/", "interview set": "record/interview_scheduled/", "fell through": "record/fell_through/"}  # fmt: skip
    others = {"offer": jobs["Museum shop manager"], "ended": jobs["Hotel front desk"], "begun": jobs["Saturday reading host"], "condition": jobs["Museum shop manager"] + "record/contingency_cleared/", "own forecast": jobs["Council clerk"], "forecast kept": jobs["Care home coordinator"], "no brief": jobs["School secretary"] + "brief/"}  # fmt: skip
    rooms |= {**letters, "mail account": "/settings/mail/", "language model": "/settings/model/"}
    care, museum = (jobs[title] + "debrief/" for title in ("Care home coordinator", "Museum shop manager"))
    begun = {f"debrief {at}": f"{museum}1/{at}/" for at in ("asked", "well", "better", "learned", "people", "promises", "next_steps", "forecast", "felt_wrong", "notes", "finish")}  # fmt: skip
    others |= {"debriefs": care, "debrief": f"{care}1/", "debrief begun": f"{museum}1/", "debrief expected": f"{care}1/expected/", "lessons": "/debrief/lessons/", **begun}  # fmt: skip
    every = {**rooms, **{name: talk + at for name, at in one.items()}, **others}
    return {name: app.address.rstrip("/") + at for name, at in every.items()}


def letter_pages(page: Page, app: App, jobs: dict[str, str]) -> dict[str, str]:
    """Return the pages of letters: the lists, one begun, one with a gap, one sent, drawing up, copying, the follow-up."""
    care, museum = jobs["Care home coordinator"], jobs["Museum shop manager"]
    found = {"letters": f"{care}letters/", "follow-up": f"{care}letters/follow-up/", "thank": f"{care}letters/write/thanks/?to=Odile&round=1", "brief a referee": jobs["Library assistant"] + "letters/write/briefing/"}  # fmt: skip
    for name, job, section in (("begun", care, "drafts"), ("gap", museum, "drafts"), ("sent", museum, "sent")):
        page.goto(f"{app.address.rstrip('/')}{job}letters/")
        found[f"letter {name}"] = str(page.locator(f"#{section} ~ .rows a").first.get_attribute("href"))
    return found | {"letter copy": f"{found['letter begun']}copy/"}


def faults(page: Page, name: str, address: str, look: str) -> list[str]:
    """Return what axe and the ruler find at this address, and keep its picture; one tab for all is twice as quick."""
    page.goto(address)
    wide = page.evaluate("document.documentElement.scrollWidth > document.documentElement.clientWidth")
    violations = Axe().run(page).response["violations"]
    picture(page, name, look)
    told = [f"{name}, {look}: {one['id']}: {one['nodes'][0]['html'][:200]}" for one in violations]
    return [*told, f"{name}, {look}: wider than the screen"] if wide else told


def picture(page: Page, name: str, look: str) -> None:
    if name in KEPT[look]:
        PICTURES.mkdir(parents=True, exist_ok=True)
        page.screenshot(path=PICTURES / f"{name.replace(' ', '-')}-{look}.png")


def test_a_plan_that_does_not_fit_is_in_order_on_a_phone(
    sample: tuple[App, Any], every: dict[str, str], browser: Browser
) -> None:
    context = browser.new_context(**LOOKS["phone-light"], storage_state=sample[1])
    job, page = every["interview"], context.new_page()
    for what, minutes in (("Try the way there", "1000"), *[(f"Say answer {at} aloud", "60") for at in range(4)]):
        page.goto(f"{job}plan/")
        page.get_by_label("What to do").fill(what)
        page.get_by_label("How many minutes it takes").fill(minutes)
        page.get_by_role("button", name="Save").click()
    page.get_by_role("link", name="30 min", exact=True).click()
    page.get_by_text("more than you have a day").first.wait_for()
    page.get_by_role("heading", name="Leave out").wait_for()
    found = faults(page, "plan", f"{job}?minutes=30", "phone-light")
    context.close()
    assert found == []


@pytest.mark.thorough
@pytest.mark.parametrize("look", ["desktop-light", "phone-dark"])
def test_the_empty_pages_and_the_door_are_in_order(app: App, browser: Browser, look: str) -> None:
    context = browser.new_context(**LOOKS[look])
    page = context.new_page()
    found = faults(page, "closed door", app.address, look)
    page.goto(app.link)
    for name in ("", "candidacies/", "outlook/", "stories/", "documents/", "inbox/", "calendar/", "settings/"):
        found += faults(page, f"empty {name}", app.address + name, look)
    page.goto(f"{app.address}candidacies/add/")
    page.get_by_role("button", name="Save").click()
    found += [one["id"] for one in Axe().run(page).response["violations"]]
    context.close()
    assert found == []


def test_a_page_prints_without_its_buttons(sample: tuple[App, Any], browser: Browser) -> None:
    app, cookies = sample
    context = browser.new_context(storage_state=cookies)
    page = context.new_page()
    page.goto(app.address)
    page.emulate_media(media="print")
    assert not page.get_by_role("navigation", name="Rooms").is_visible()
    assert page.get_by_role("heading", name="Today").is_visible()
    context.close()


def test_axe_itself_notices_a_fault(browser: Browser) -> None:
    page = browser.new_page()
    page.set_content("<html lang='en'><title>x</title><main><h1>x</h1><img src='x.png'></main></html>")
    assert [one["id"] for one in Axe().run(page).response["violations"]] == ["image-alt"]
    page.close()
