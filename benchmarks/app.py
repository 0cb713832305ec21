"""Measure the pages and commands with many candidacies, and write benchmarks/APP.md: `make bench`."""

from __future__ import annotations

import json
import os
import platform
import statistics
import subprocess
import sys
import tempfile
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from benchmarks import starting
from benchmarks.filling import EVENTS_EACH
from benchmarks.pages import FLOOR, SAVING, SLOW, TIMES, TIMES_SLOW

HERE = Path(__file__).parent
FEW, MANY = 100, 1000
PAGE_MS, SHARE, MEMORY_TIMES, HELP_MS, RECORD_MS = 60, 95, 2, 150, 700
NOT_PAGES = FLOOR, SLOW, SAVING

Pages = dict[str, dict[str, Any]]


@contextmanager
def filled(size: int) -> Iterator[None]:
    """CANDIDACY_HOME names a folder with so many candidacies, which is gone afterwards."""
    with tempfile.TemporaryDirectory(prefix="candidacy-bench-") as folder:
        os.environ["CANDIDACY_HOME"] = folder
        code = "import sys, datetime; from benchmarks.filling import fill; fill(int(sys.argv[1]), datetime.datetime.now().astimezone())"
        subprocess.run([sys.executable, "-c", code, str(size)], check=True, cwd=HERE.parent)
        yield


def asked(*options: str) -> Pages:
    command = [sys.executable, "-m", "benchmarks.pages", *options]
    return json.loads(subprocess.run(command, check=True, stdout=subprocess.PIPE, cwd=HERE.parent).stdout)


def walk_through(started: starting.Started, pages: Mapping[str, str]) -> None:
    """Every page is asked for three times, the brief last."""
    for name, address in sorted(pages.items(), key=lambda page: page[0] == "brief"):
        if name not in NOT_PAGES:
            if name == "brief":
                started.look("after every other page")
            for _ in range(3):
                started.get(address)
    started.look("after the brief too")


def percentile(values: list[float]) -> float:
    return statistics.quantiles(values, n=20, method="inclusive")[-1]


def page_rows(many: Pages, few: Pages) -> list[str]:
    rows = ["| | median ms | 95th percentile ms | median CPU ms | first ms | queries at 100 | queries at 1,000 |", "|---|---|---|---|---|---|---|"]  # fmt: skip
    for name, told in many.items():
        times = statistics.median(told["wall"]), percentile(told["wall"]), statistics.median(told["cpu"]), *told["first"]  # fmt: skip
        figures = [*(f"{time:.1f}" for time in times), str(few[name]["queries"]), str(told["queries"])]
        rows.append(f"| {name} | " + " | ".join(figures) + " |")
    return rows


def share_under(pages: Pages, which: str) -> float:
    """Return how many of a hundred askings for a page took less than the goal."""
    times = [time for name, told in pages.items() if name not in NOT_PAGES for time in told[which]]
    return 100 * sum(time < PAGE_MS for time in times) / len(times)


def slow_pages(pages: Pages, which: str) -> str:
    """Return the pages whose 95th percentile is beyond the goal."""
    found = [name for name, told in pages.items() if name not in NOT_PAGES and percentile(told[which]) >= PAGE_MS]
    return ", ".join(found) or "none"


def lines(title: str, figures: Mapping[str, float], unit: str) -> list[str]:
    return [f"| {title}, {name} | {value:.2f} {unit} |" for name, value in figures.items()]


def start_rows(apps: Mapping[str, starting.Started], floors: Mapping[str, starting.Started]) -> list[str]:
    every = {**apps, **floors}
    return ["| | |", "|---|---|", *(row for name, one in every.items() for row in lines(name, one.seconds, "s"))]


def memory_rows(app: starting.Started, floors: Mapping[str, starting.Started]) -> list[str]:
    rows = ["| | MB | times " + " | times ".join(floors) + " |", "|---" * (2 + len(floors)) + "|"]
    bases = [next(iter(one.memory.values())) for one in floors.values()]
    every = {f"app, {name}": value for name, value in app.memory.items()}
    every |= dict(zip(floors, bases, strict=True))
    rows += [f"| {name} | {value:.1f} | " + " | ".join(f"{value / base:.2f}" for base in bases) + " |" for name, value in every.items()]  # fmt: skip
    return rows


def command_rows(told: Mapping[str, Mapping[str, float]]) -> list[str]:
    rows = ["| | median wall ms | best | worst | median CPU ms |", "|---|---|---|---|---|"]
    for name, row in told.items():
        rows.append(
            f"| {name} | " + " | ".join(f"{row[column]:.0f}" for column in ("wall", "best", "worst", "cpu")) + " |"
        )
    return rows


def goal(name: str, wanted: str, found: str, *, met: bool) -> str:
    return f"| {name} | {wanted} | {found} | {'yes' if met else '**no**'} |"


def goal_rows(pages: Pages, largest: float, base: float, told: Mapping[str, Mapping[str, float]]) -> list[str]:
    share, used = share_under(pages, "wall"), share_under(pages, "cpu")
    shown = f"{share:.1f} % ({used:.1f} % by processor time)"
    rows = [goal("askings for a page under 60 ms", f"{SHARE} %", shown, met=share >= SHARE)]
    rows.append(goal("largest memory beside the floor", f"{MEMORY_TIMES} times", f"{largest / base:.2f} times", met=largest <= MEMORY_TIMES * base))  # fmt: skip
    for name, most in (("`--help`", HELP_MS), ("`record`", RECORD_MS)):
        wall, cpu = told[name]["wall"], told[name]["cpu"]
        rows.append(goal(name, f"{most} ms", f"{wall:.0f} ms ({cpu:.0f} ms CPU)", met=wall < most))
    return ["| | goal | found | met |", "|---|---|---|---|", *rows]


def load() -> str:
    return ", ".join(f"{value:.1f}" for value in os.getloadavg())


def measured() -> dict[str, Any]:
    """Return every figure; the app is started before the commands, so that its first start is the first of the hour."""
    with filled(FEW):
        few = asked("--queries")
    with filled(MANY):
        first = starting.app()
        first.stop()
        again = starting.app()
        many = asked()
        walk_through(again, {name: told["address"] for name, told in many.items()})
        again.stop()
        told = starting.commands()
    floors = {"floor, same middleware": starting.floor("same"), "floor, bare Django": starting.floor("bare")}
    for one in floors.values():
        one.stop()
    return {"few": few, "many": many, "first": first, "again": again, "commands": told, "floors": floors}


def report(found: Mapping[str, Any], before: str) -> str:
    many, few, again, floors, told = (found[name] for name in ("many", "few", "again", "floors", "commands"))
    base = next(iter(next(iter(floors.values())).memory.values()))
    grown = [name for name in many if many[name]["queries"] != few[name]["queries"]]
    apps = {"app, first start in an hour (proves and copies)": found["first"], "app, next start": again}
    parts = [
        "# The app with many candidacies",
        f"Measured {datetime.now(UTC):%Y-%m-%d} with `python -m benchmarks.app` (part of `make bench`) on {platform.system()} {platform.machine()}, {os.cpu_count()} cores, Python {platform.python_version()}. {MANY:,} candidacies with {MANY * EVENTS_EACH:,} events, made up from a seed.",
        f"**Load while measuring** (1, 5, 15 minutes): before {before}; after {load()}. Where it is above the number of cores, other work ran beside it, and times by the clock are longer than on a machine of one's own; processor time says more then.",
        "## Goals", "\n".join(goal_rows(many, max(again.memory.values()), base, told)),
        f"Pages whose 95th percentile is 60 ms or more: by the clock {slow_pages(many, 'wall')}; by processor time {slow_pages(many, 'cpu')}.",
        "## Pages, time in the server", "\n".join(page_rows(many, few)),
        f"Django's test client in one process, through all middleware, without the network: {TIMES} times each ({SLOW}: {TIMES_SLOW}) after the first and one to warm up. \"First\" is the first asking in that process, in the order of the table: the first of all works out every standing and loads what the frame needs. The goal counts pages only, not the floor, the PDF and the saving. Each page counts alike there, small forms as much as Today, so the share flatters: the pages people open most are the slow ones.",
        "Queries that differ between 100 and 1,000 candidacies: " + (", ".join(grown) or "none") + ".",
        "## Start", "\n".join(start_rows(apps, floors)), "From the start of the program, the interpreter included.",
        "## Largest memory of the process", "\n".join(memory_rows(again, floors)),
        "High-water mark of resident memory (`VmHWM`), every page asked three times over HTTP. The floor with the same middleware loads what that middleware imports; bare Django has one empty view and its own check of forms. Short-lived children that read documents are not in it.",
        "## Commands", "\n".join(command_rows(told)), f"Each {starting.TIMES} times after one to warm up, the interpreter's start included.",
    ]  # fmt: skip
    return "\n\n".join(parts) + "\n"


def main() -> None:
    before = load()
    text = report(measured(), before)
    (HERE / "APP.md").write_text(text, encoding="utf-8")
    print(text)


if __name__ == "__main__":
    main()
