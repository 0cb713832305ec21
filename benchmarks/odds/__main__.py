"""Measure the odds and write benchmarks/ODDS.md: `make bench`."""

from __future__ import annotations

import os
import platform
import time
from datetime import UTC, datetime
from importlib.util import find_spec
from pathlib import Path

from benchmarks.odds import logs, peer
from benchmarks.odds.made import made
from candidacy.odds.fit import fit

SIZES = (100, 300, 1000, 3000, 10_000)


def table(rows: list[dict[str, object]]) -> str:
    columns = list(rows[0])
    head = ["| " + " | ".join(columns) + " |", "|---" * len(columns) + "|"]
    return "\n".join(head + ["| " + " | ".join(_said(row[column]) for column in columns) + " |" for row in rows])


def _said(value: object) -> str:
    return f"{value:.3g}" if isinstance(value, float) else str(value)


def overall(rows: list[dict[str, object]]) -> str:
    said = []
    for name in dict.fromkeys(row["by"] for row in rows):
        of = [row for row in rows if row["by"] == name]
        weights = [int(str(row["forecasts"])) for row in of]
        brier, log = (
            sum(weight * float(str(row[score])) for weight, row in zip(weights, of, strict=True)) / sum(weights)
            for score in ("Brier", "log score")
        )
        said.append(f"{name} {brier:.4f} and {log:.4f}")
    return f"All {sum(weights)} forecasts together, Brier and log score: {'; '.join(said)}."


def refreshes() -> list[dict[str, object]]:
    rows: list[dict[str, object]] = []
    for size in SIZES:
        search = made(size, size // 10, 1)
        took = []
        for _ in range(3):
            started, used = time.perf_counter(), time.process_time()
            draws = fit(search, 1)
            took.append((time.perf_counter() - started, time.process_time() - used))
        wall, used = max(took)
        tail = max(one.tail for one in draws.stages.values())
        rows.append({
            "candidacies": size, "open, begun lately": size // 10, "waits": len(search.waits), "wall s": wall,
            "CPU s": used, "ms a candidacy": 1000 * wall / size, "worst Pareto k": tail,
            "least effective draws": min(one.effective for one in draws.stages.values()),
        })  # fmt: skip
    return rows


def against_peer() -> str:
    if find_spec("numpyro") is None:
        return "Not measured: NumPyro is not in the environment (`make bench` brings it where jaxlib has a wheel)."
    import numpyro

    found = peer.compared(made(300, 30, 1))
    rows = [{"NumPyro " + numpyro.__version__: name, "": value} for name, value in found.items()]
    return table(rows)


def main() -> None:
    machine = f"{platform.system()} {platform.machine()}, {os.cpu_count()} cores shared with others, load {os.getloadavg()[0]:.1f}, Python {platform.python_version()}, OMP_NUM_THREADS={os.environ.get('OMP_NUM_THREADS', 'not set')}"
    parts = [
        "# The odds, measured",
        f"{datetime.now(UTC):%Y-%m-%d}, `OMP_NUM_THREADS=1 .venv/bin/python -m benchmarks.odds`, {machine}. Logs from `CANDIDACY_BENCH_LOGS` (default `../shared/data/job-search-logs`, see its SOURCE.txt; never in this repository).",
        "## On logs that people published",
        f"Fitted on what was known at the cut (a share of the applications by date), forecast whether an application reaches a first talk. \"Sent later\": silent for {logs.CLOSED} days counts as no, younger ones are left out. \"Own base rate\": (advanced + ½)/(sent + 1) in the first part, silent ones counted in. Lower scores are better; SE of the log score. An answer of unknown date counts as not known at the cut.",
        table(logs.rows()) if logs.FOLDER.is_dir() else "Not measured: no logs.",
        overall(logs.rows()) if logs.FOLDER.is_dir() else "",
        "Two people, self-selected, with a handful of talks each: no difference of a few thousandths here is more than chance, and the parts of one log overlap. It can show a gross fault; it cannot prove calibration. Before the fit doubted its rates (2026-11-29, one Beta of the table, channels by the published ratio) its mean over all 392 forecasts was Brier .0467 and log score .1754, the prior alone .0457 and .1733. Two more logs named in SOURCE.txt are not in the folder.",
        "## The same model in NumPyro", "300 candidacies, 30 open, all six stages in one run, 4,000 draws each (NUTS, 4 chains, 500 steps of warm-up, in double precision). z: difference of posterior means over its Monte-Carlo error; if only chance is at work its root mean square is about 1.",
        against_peer(),
        "## A full refresh", "2,000 draws of all six stages, slowest of three. Goal: one second at 300 candidacies and 30 open ones.", table(refreshes()),
    ]  # fmt: skip
    Path("benchmarks/ODDS.md").write_text("\n\n".join(parts) + "\n", encoding="utf-8")
    print("\n\n".join(parts))


if __name__ == "__main__":
    main()
