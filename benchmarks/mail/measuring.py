"""Precision and recall per kind, how right employer, job, day and round are, and whether the confidence keeps its word."""

from __future__ import annotations

import itertools
from collections import Counter
from datetime import date, datetime

from benchmarks.mail.labelled import Labelled, labelled
from candidacy.followup.mail import Kind, ReadMail, read_mail

BANDS = (0.0, 0.6, 0.75, 0.9, 1.01)


def report(half: str, *, wrong: bool = False) -> str:
    """The figures of one half, as Markdown."""
    rows = [(one, read_mail(one.data, one.name)) for one in labelled(half)]
    lines = [f"### {half} half, {len(rows)} mails", "", *_kinds(rows), "", *_details(rows), "", *_bands(rows)]
    return "\n".join([*lines, *(_wrong(rows) if wrong else [])])


def _kinds(rows: list[tuple[Labelled, ReadMail]]) -> list[str]:
    gold, said = Counter(one.kind for one, _ in rows), Counter(str(read.kind) for _, read in rows)
    right = Counter(one.kind for one, read in rows if one.kind == read.kind)
    lines = ["| kind | mails | precision | recall |", "|---|---|---|---|"]
    lines += [
        f"| {kind} | {gold[kind]} | {_share(right[kind], said[kind])} | {_share(right[kind], gold[kind])} |"
        for kind in map(str, Kind)
    ]
    f1 = [2 * right[k] / (gold[k] + said[k]) if gold[k] + said[k] else 1.0 for k in map(str, Kind)]
    lines.append(
        f"| **all** | {len(rows)} | {_share(sum(right.values()), len(rows))} right | macro F1 {sum(f1) / len(f1):.3f} |"
    )
    return lines


def _share(part: int, whole: int) -> str:
    return f"{part / whole:.2f} ({part}/{whole})" if whole else "–"


def _details(rows: list[tuple[Labelled, ReadMail]]) -> list[str]:
    lines = [
        "| what | stated and read right | stated, read wrong | stated, not read | not stated, read all the same |",
        "|---|---|---|---|---|",
    ]
    for name, pairs in (
        ("employer", [_names(one.employer, read, read.employer) for one, read in _ours(rows)]),
        ("job", [_names(one.job, read, read.job) for one, read in _ours(rows)]),
        ("when", [(one.when, _when(read.when)) for one, read in _ours(rows)]),
        ("round", [(str(one.round or ""), str(read.round or "")) for one, read in _ours(rows)]),
    ):
        lines.append(f"| {name} | " + " | ".join(map(str, _tally(pairs))) + " |")
    return lines


def _tally(pairs: list[tuple[str, str]]) -> tuple[int, int, int, int]:
    stated = [pair for pair in pairs if pair[0]]
    right = sum(gold == read for gold, read in stated)
    missed = sum(not read for _, read in stated)
    return right, len(stated) - right - missed, missed, sum(bool(read) for gold, read in pairs if not gold)


def _ours(rows: list[tuple[Labelled, ReadMail]]) -> list[tuple[Labelled, ReadMail]]:
    return [(one, read) for one, read in rows if one.kind == read.kind != Kind.NOT_ABOUT]


def _names(gold: str, read: ReadMail, got: str) -> tuple[str, str]:
    """What a person and the program say; a name the mail does not hold is not asked for, a longer form of it is right."""
    said, found = _squashed(gold), _squashed(got)
    if said not in _squashed(read.text + read.sender.name) and said not in _squashed(read.sender.address):
        return "", ""
    longer = min(len(said), len(found)) >= 5 and (
        said.startswith(found) or found.startswith(said) or said.endswith(found)
    )
    return said, said if longer else found


def _squashed(words: str) -> str:
    return "".join(letter for letter in words.casefold().replace("&", "and") if letter.isalnum())


def _plain(words: str) -> str:
    return " ".join(words.casefold().replace("’", "'").removeprefix("the ").split())


def _when(when: date | datetime | None) -> str:
    """The day, or the time on the clock that the mail uses: the labels name no zone."""
    return (when.replace(tzinfo=None) if isinstance(when, datetime) else when).isoformat() if when else ""


def _bands(rows: list[tuple[Labelled, ReadMail]]) -> list[str]:
    lines = ["| confidence | mails | mean said | right |", "|---|---|---|---|"]
    for low, high in itertools.pairwise(BANDS):
        within = [(one.kind == read.kind, read.confidence) for one, read in rows if low <= read.confidence < high]
        if within:
            said = sum(confidence for _, confidence in within) / len(within)
            lines.append(
                f"| {low:.2f} to {min(high, 1):.2f} | {len(within)} | {said:.2f} | {_share(sum(ok for ok, _ in within), len(within))} |"
            )
    return lines


def _wrong(rows: list[tuple[Labelled, ReadMail]]) -> list[str]:
    lines = [""]
    for one, read in rows:
        if one.kind != read.kind:
            lines.append(
                f"{one.name}: {one.kind} read as {read.kind} ({read.confidence}) {read.quote.shown if read.quote else ''!r}"
            )
        elif one.kind != Kind.NOT_ABOUT:
            for name, gold, got in (
                ("employer", *_names(one.employer, read, read.employer)),
                ("job", *_names(one.job, read, read.job)),
                ("when", one.when, _when(read.when)),
                ("round", str(one.round or ""), str(read.round or "")),
            ):
                if _plain(gold) != _plain(got):
                    lines.append(f"{one.name}: {name} {gold!r} read as {got!r}")
    return lines
