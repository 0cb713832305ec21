"""Logs that job seekers published: fit on the first part of each by date, forecast the rest."""

from __future__ import annotations

import csv
import os
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path

import numpy as np

from candidacy.odds.fit import fit
from candidacy.odds.search import Course, Outcome, Search, Wait
from candidacy.odds.silence import still_waiting
from candidacy.odds.values import ADVANCE, Channel, Draws, Stage

FOLDER = Path(os.environ.get("CANDIDACY_BENCH_LOGS", Path(__file__).parents[3] / "shared/data/job-search-logs"))
LOGS = ("hanneman_2021_2023.csv", "jbhunt_2024_2025.csv")
CUTS = (1 / 3, 1 / 2, 2 / 3)
CLOSED = 60
"""Days of silence after which an application counts as not going on (science.md §7.4: scored as no)."""
SEED = 20261129


@dataclass(frozen=True)
class Sent:
    day: date
    outcome: Outcome
    answered: date | None
    channel: Channel = Channel.COLD

    def known(self, today: date) -> Wait:
        """As it stood on `today`; an answer of no known date is taken to have come after it."""
        if self.outcome is not Outcome.OPEN and self.answered and self.answered <= today:
            days, age = (self.answered - self.day).days, (today - self.answered).days
            return Wait(Stage.APPLICATION, self.outcome, float(max(days, 0)), float(age), self.channel)
        return Wait(Stage.APPLICATION, Outcome.OPEN, float((today - self.day).days), 0.0, self.channel)


def _day(text: str) -> date | None:
    return datetime.strptime(text, "%m/%d/%Y").date() if text.strip() else None  # noqa: DTZ007


def _hanneman(row: dict[str, str]) -> Sent | None:
    day = _day(row["Date sent"])
    words = row["Response?"]
    outcome = Outcome.ADVANCED if words in ("Interview", "Inter + Rejec", "Offer") else Outcome.TOLD_NO
    site = row["Application site"]
    channel = Channel.CAREERS_PAGE if site.startswith("Company") else Channel.COLD
    known = Outcome.OPEN if words == "Ghosted" else outcome
    return Sent(day, known, _day(row["Date of 1st Response"]), channel) if day else None


def _jbhunt(row: dict[str, str]) -> Sent | None:
    day = _day(row["date_submitted"])
    talked = row["interviewed"] == "Yes" or row["outcome"] == "1"
    outcome = Outcome.ADVANCED if talked else Outcome.TOLD_NO if row["outcome"] else Outcome.OPEN
    channel = Channel.REFERRED if row["referral"] == "Yes" else Channel.COLD
    return Sent(day, outcome, _day(row["date_outcome"]), channel) if day else None


READERS = {LOGS[0]: _hanneman, LOGS[1]: _jbhunt}


def read(name: str) -> list[Sent]:
    with (FOLDER / name).open(encoding="utf-8-sig", newline="") as file:
        rows = [READERS[name](row) for row in csv.DictReader(file)]
    return sorted((row for row in rows if row), key=lambda row: row.day)


def end_of(log: Sequence[Sent]) -> date:
    return max(day for row in log for day in (row.day, row.answered) if day)


def scored(log: Sequence[Sent], cut: float) -> Iterator[dict[str, object]]:
    today = log[int(cut * len(log))].day
    first = [row for row in log if row.day < today]
    later = [row for row in log if row.day >= today and _told(row, end_of(log))]
    search = Search(tuple(Course((row.known(today),)) for row in first))
    draws = {"fit": fit(search, SEED), "prior alone": fit(Search(), SEED)}
    passed = sum(wait.outcome is Outcome.ADVANCED for wait in search.waits)
    base = (passed + 0.5) / (len(first) + 1)
    happened = np.array([row.outcome is Outcome.ADVANCED for row in later], dtype=float)
    forecasts = {name: np.array([_fresh(one, row.channel) for row in later]) for name, one in draws.items()}
    forecasts["own base rate"] = np.full(len(later), base)
    yield from _rows("sent later", len(first), forecasts, happened)
    waiting = [row for row in first if row.known(today).outcome is Outcome.OPEN and row.day < today]
    went_on = np.array([row.outcome is Outcome.ADVANCED for row in waiting], dtype=float)
    silent = {name: np.array([_silent(one, row.known(today)) for row in waiting]) for name, one in draws.items()}
    silent["own base rate"] = np.full(len(waiting), base)
    yield from _rows("open at the cut", len(first), silent, went_on)


def _told(row: Sent, end: date) -> bool:
    return row.outcome is not Outcome.OPEN or (end - row.day).days >= CLOSED


def _fresh(draws: Draws, channel: Channel) -> float:
    return float(draws.shares(Stage.APPLICATION, channel)[:, ADVANCE].mean())


def _silent(draws: Draws, wait: Wait) -> float:
    of = draws.stages[Stage.APPLICATION]
    left = still_waiting(draws.shares(wait.stage, wait.channel), of.medians, of.spreads, np.array([wait.days or 0.0]))
    return float((left[:, 0, ADVANCE] / left[:, 0].sum(axis=1)).mean())


def _rows(what: str, first: int, forecasts: dict[str, np.ndarray], happened: np.ndarray) -> Iterator[dict[str, object]]:
    for name, chances in forecasts.items():
        p = np.clip(chances, 1e-4, 1 - 1e-4)
        logs = -(happened * np.log(p) + (1 - happened) * np.log1p(-p))
        yield {
            "forecast of": what, "fitted on": first, "forecasts": len(p), "happened": int(happened.sum()), "by": name,
            "expected": f"{p.sum():.1f}", "Brier": f"{np.mean((p - happened) ** 2):.4f}",
            "log score": f"{logs.mean():.4f}", "± SE": f"{logs.std(ddof=1) / np.sqrt(len(p)):.4f}",
        }  # fmt: skip


def rows() -> list[dict[str, object]]:
    return [
        {"log": name.split("_")[0], "cut": f"{cut:.2f}", **row}
        for name in LOGS for cut in CUTS for row in scored(read(name), cut)
    ]  # fmt: skip
