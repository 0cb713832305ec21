"""The app as a person starts it, and the system's Chromium in front of it."""

from __future__ import annotations

import os
import re
import shutil
import signal
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest
from playwright.sync_api import Browser, BrowserContext, Page, Request, sync_playwright

CHROMIUM = shutil.which("chromium") or shutil.which("chromium-browser") or shutil.which("google-chrome")
FLAGS = [
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
]
PHONE, DESKTOP = {"width": 360, "height": 740}, {"width": 1100, "height": 800}


@dataclass(frozen=True)
class App:
    """The running app: where it answers, and how to get in."""

    home: Path
    address: str
    link: str
    process: subprocess.Popen[str]


def started(home: Path) -> App:
    """Start the app as a person does, and wait for its link."""
    process = subprocess.Popen(
        [sys.executable, "-m", "candidacy.app.cli.main", "--no-browser"],
        env={**os.environ, "CANDIDACY_HOME": str(home), "PYTHONUNBUFFERED": "1"},
        stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True,
    )  # fmt: skip
    assert process.stdout
    lines: list[str] = []
    for line in process.stdout:
        lines.append(line)
        if "Ctrl-C" in line:
            break
    found = re.search(r"(http://127\.0\.0\.1:\d+/)enter/\S+", "".join(lines))
    assert found, "".join(lines)
    return App(home, found[1], found[0], process)


def stopped(app: App) -> int:
    """Stop the app as Ctrl-C does, and return its exit code."""
    app.process.send_signal(signal.SIGINT)
    code = app.process.wait(20)
    assert app.process.stdout
    app.process.stdout.close()
    return code


@pytest.fixture
def app(tmp_path: Path) -> Iterator[App]:
    """Return an app with nothing in it."""
    made = started(tmp_path / "home")
    yield made
    stopped(made)


@pytest.fixture(scope="module")
def browser() -> Iterator[Browser]:
    """Return the system's Chromium."""
    if CHROMIUM is None:
        pytest.skip("there is no Chromium on this machine (Debian: apt install chromium)")
    with sync_playwright() as playwright:
        chromium = playwright.chromium.launch(executable_path=CHROMIUM, args=FLAGS)
        yield chromium
        chromium.close()


@pytest.fixture
def context(browser: Browser, app: App) -> Iterator[BrowserContext]:
    """Return a visitor signed in by the link; whatever the pages ask for is asked of this machine only."""
    made = browser.new_context(viewport=DESKTOP)  # type: ignore[arg-type]
    asked: list[str] = []
    wrong: list[str] = []
    made.on("request", lambda request: asked.append(_address(request)))
    made.on("console", lambda message: wrong.append(message.text) if message.type == "error" else None)
    page = made.new_page()
    page.goto(app.link)
    page.close()
    yield made
    made.close()
    assert [one for one in asked if not one.startswith((app.address, "data:"))] == []
    assert [one for one in wrong if "403" not in one and "422" not in one] == []


def _address(request: Request) -> str:
    return request.url


@pytest.fixture
def page(context: BrowserContext, app: App) -> Page:
    """Return a page on Today."""
    opened = context.new_page()
    opened.goto(app.address)
    return opened
