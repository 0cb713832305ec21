"""The app as a program: started, found again, stopped."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import urllib.error
import urllib.request
from collections.abc import Iterator
from pathlib import Path

import pytest

from candidacy.app.desk.alone import alone
from candidacy.app.web.serving.notice import DOORSTEP, Notice, notice_in, put_up, take_down
from tests.browser.conftest import App, started, stopped

TOGETHER = pytest.mark.skipif(os.name != "posix", reason="stopped by the signals of POSIX systems")


def run(home: Path, *words: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-m", "candidacy.app.cli.main", *words],
        env={**os.environ, "CANDIDACY_HOME": str(home)}, capture_output=True, text=True, check=False, timeout=60,
    )  # fmt: skip


def status(address: str, **headers: str) -> int:
    opener = urllib.request.build_opener(urllib.request.HTTPCookieProcessor())
    try:
        with opener.open(urllib.request.Request(address, headers=headers), timeout=10) as answer:
            return int(answer.status)
    except urllib.error.HTTPError as error:
        with error:
            return error.code


def stop(app: App) -> None:
    assert stopped(app) == 0


@pytest.fixture(scope="module")
def running(tmp_path_factory: pytest.TempPathFactory) -> Iterator[App]:
    """Return an app that runs, for those who do not stop it."""
    app = started(tmp_path_factory.mktemp("running") / "home")
    yield app
    stop(app)


@TOGETHER
def test_it_starts_lets_in_by_the_link_only_and_stops_by_ctrl_c(tmp_path: Path) -> None:
    app = started(tmp_path / "home")
    try:
        assert status(app.address) == 403
        assert status(app.address, Host="evil.example") == 400
        assert status(app.link) == 200
        assert status(app.link) == 403
        assert (app.home / "app.json").stat().st_mode & 0o077 == 0
        assert app.home.stat().st_mode & 0o077 == 0
    finally:
        stop(app)
    assert not (app.home / "app.json").exists()


@TOGETHER
def test_a_second_start_opens_the_first(running: App) -> None:
    second = run(running.home, "--no-browser")
    assert second.returncode == 0
    assert f"open already, at {running.address}" in second.stdout
    fresh = next(line.strip() for line in second.stdout.splitlines() if "/enter/" in line)
    assert fresh != running.link
    assert status(fresh) == 200


@pytest.mark.thorough
@TOGETHER
def test_after_a_kill_the_next_start_is_the_first_again(tmp_path: Path) -> None:
    app = started(tmp_path / "home")
    app.process.send_signal(signal.SIGKILL)
    app.process.wait(10)
    assert app.process.stdout
    app.process.stdout.close()
    again = started(app.home)
    try:
        assert status(again.link) == 200
    finally:
        stop(again)


@pytest.mark.thorough
@TOGETHER
def test_a_restore_is_refused_while_the_app_runs(tmp_path: Path) -> None:
    app = started(tmp_path / "home")
    try:
        made = json.loads(run(app.home, "backup", "--json").stdout)["file"]
        before = (app.home / "candidacy.sqlite3").stat().st_ino
        refused = run(app.home, "restore", made)
        assert refused.returncode == 61
        assert "Ctrl-C" in refused.stderr
        assert (app.home / "candidacy.sqlite3").stat().st_ino == before
    finally:
        stop(app)
    assert run(app.home, "restore", made).returncode == 0


@TOGETHER
def test_a_port_in_use_is_refused_with_what_to_do(running: App, tmp_path: Path) -> None:
    port = running.address.rstrip("/").rpartition(":")[2]
    refused = run(tmp_path / "other", "--no-browser", "--port", port)
    assert refused.returncode == 60
    assert "Leave --port out" in refused.stderr


def test_help_names_the_options_and_loads_no_django() -> None:
    code = (
        "import sys, atexit; from candidacy.app.cli.main import main\n"
        "atexit.register(lambda: print([m for m in ('django', 'waitress') if m in sys.modules]))\n"
        "sys.argv = ['candidacy', '--help']; main()"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, check=True, text=True)
    assert "--no-browser" in done.stdout
    assert done.stdout.rstrip().endswith("[]")


def test_one_lock_a_folder(tmp_path: Path) -> None:
    with alone(tmp_path) as first, alone(tmp_path) as second:
        assert (first, second) == (True, False)
    with alone(tmp_path) as again:
        assert again


def test_a_notice_is_private_and_a_damaged_one_is_none(tmp_path: Path) -> None:
    notice = Notice("http://127.0.0.1:1/", "key")
    put_up(tmp_path, notice)
    assert notice_in(tmp_path) == notice
    (tmp_path / "app.json").write_text("{}", "utf-8")
    assert notice_in(tmp_path) is None
    take_down(tmp_path)
    assert notice_in(tmp_path) is None


def test_the_browser_is_led_by_a_private_page_and_not_by_its_command_line(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from candidacy.app.web.serving import start

    opened: list[str] = []
    monkeypatch.setenv("DISPLAY", ":0")
    monkeypatch.setattr("webbrowser.open", opened.append)
    start._show(tmp_path, Notice("http://127.0.0.1:1/", "key"), True, lambda _: None, "Open at")
    page = tmp_path / DOORSTEP
    assert opened == [page.as_uri()]
    assert "/enter/" in page.read_text("utf-8")
    assert page.stat().st_mode & 0o077 == 0


def test_without_a_screen_no_browser_is_started(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    from candidacy.app.web.serving import start

    monkeypatch.setattr("sys.platform", "linux")
    for name in ("DISPLAY", "WAYLAND_DISPLAY"):
        monkeypatch.delenv(name, raising=False)
    assert not start._can_show()


def test_the_app_starts_without_what_only_the_odds_need(home: Path) -> None:
    """NumPy and SciPy take half a second and some 40 MB: they wait until odds are asked for."""
    ask = (
        "import sys; from datetime import UTC, datetime; from candidacy.app.desk.opening import open_home; "
        "open_home(now=datetime.now(UTC)); import candidacy.app.web.urls; "
        "print([m for m in ('numpy', 'scipy', 'typst', 'icalendar', 'av') if m in sys.modules])"
    )
    told = {**os.environ, "CANDIDACY_HOME": str(home)}
    done = subprocess.run([sys.executable, "-c", ask], env=told, capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"
