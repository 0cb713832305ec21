"""What the app and the commands cost from outside: seconds until they answer, processor time, largest memory."""

from __future__ import annotations

import os
import re
import signal
import statistics
import subprocess
import sys
import time
import urllib.request
from collections.abc import Sequence
from dataclasses import dataclass
from http.cookiejar import CookieJar
from pathlib import Path

CANDIDACY = str(Path(sys.executable).parent / "candidacy")
COMMANDS: dict[str, Sequence[str]] = {
    "bare Python (`-c pass`)": (sys.executable, "-c", "pass"),
    "`--help`": (CANDIDACY, "--help"),
    "`record`": (CANDIDACY, "record", "7", "note", "--note", "They called."),
    "`list`": (CANDIDACY, "list"),
    "`show`": (CANDIDACY, "show", "7"),
    "`today`": (CANDIDACY, "today"),
}
TIMES = 10
ROOT = Path(__file__).parents[1]


def commands() -> dict[str, dict[str, float]]:
    """Return milliseconds of each command, ten times after one that warms the disk up."""
    return {name: _command(command) for name, command in COMMANDS.items()}


def _command(command: Sequence[str]) -> dict[str, float]:
    runs = [_run(command) for _ in range(TIMES + 1)][1:]
    wall, used = sorted(run[0] for run in runs), [run[1] for run in runs]
    return {"wall": statistics.median(wall), "best": wall[0], "worst": wall[-1], "cpu": statistics.median(used)}


def _run(command: Sequence[str]) -> tuple[float, float]:
    began = time.perf_counter()
    process = subprocess.Popen(command, stdout=subprocess.DEVNULL)
    _, status, used = os.wait4(process.pid, 0)
    wall = time.perf_counter() - began
    process.returncode = os.waitstatus_to_exitcode(status)
    assert process.returncode == 0, command
    return wall * 1000, (used.ru_utime + used.ru_stime) * 1000


@dataclass
class Started:
    """A server that was started, and the largest memory it had so far, in MB, by when it was looked at."""

    process: subprocess.Popen[str]
    browser: urllib.request.OpenerDirector
    address: str
    seconds: dict[str, float]
    memory: dict[str, float]

    def get(self, path: str) -> None:
        self.browser.open(self.address + path.lstrip("/")).read()

    def look(self, name: str) -> None:
        told = Path(f"/proc/{self.process.pid}/status").read_text("utf-8")
        self.memory[name] = int(re.search(r"VmHWM:\s+(\d+)", told)[1]) / 1024

    def stop(self) -> None:
        self.process.send_signal(signal.SIGINT)
        self.process.wait(30)


def app() -> Started:
    """The app as a person starts it: until its link is there, and until Today is there behind the link."""
    began = time.perf_counter()
    process = subprocess.Popen([CANDIDACY, "--no-browser"], stdout=subprocess.PIPE, text=True)
    link = next(line.strip() for line in process.stdout if "/enter/" in line)
    listening = time.perf_counter() - began
    browser = urllib.request.build_opener(urllib.request.HTTPCookieProcessor(CookieJar()))
    started = Started(process, browser, link.split("enter/")[0], {"until its link is there": listening}, {})
    started.get("icon.svg")
    started.seconds["until it answers (its icon)"] = time.perf_counter() - began
    browser.open(link).read()
    started.seconds["until Today is shown"] = time.perf_counter() - began
    started.look("after Today")
    return started


def floor(kind: str) -> Started:
    """The floor's server, asked for its empty page."""
    began = time.perf_counter()
    command = [sys.executable, "-m", "benchmarks.floor", kind]
    process = subprocess.Popen(command, stdout=subprocess.PIPE, text=True, cwd=ROOT)
    link = process.stdout.readline().strip()
    browser = urllib.request.build_opener(urllib.request.HTTPCookieProcessor(CookieJar()))
    browser.open(link).read()
    found = Started(process, browser, re.match(r"http://[^/]+/", link)[0], {}, {})
    found.seconds["until the empty page is there"] = time.perf_counter() - began
    for _ in range(20):
        found.get("empty/")
    found.look("after 21 requests")
    return found
