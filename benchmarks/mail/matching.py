"""How often a mail finds its candidacy: `python -m benchmarks.mail.matching [first|later] [--wrong]`."""

from __future__ import annotations

import itertools
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime
from email.message import EmailMessage
from email.utils import format_datetime
from pathlib import Path

from candidacy.followup.mail import ReadMail, read_mail
from candidacy.followup.mail.matching import Known, Match, matched

HERE = Path(__file__).parent
BANDS = (0.0, 0.7, 0.85, 0.95, 1.001)


@dataclass(frozen=True)
class Labelled:
    """One mail in a search with what a person says it belongs to; "" where it belongs to none, or nobody could say."""

    name: str
    mail: ReadMail
    known: tuple[Known, ...]
    gold: str


def labelled(half: str) -> Iterator[Labelled]:
    """Every mail of a half."""
    for world in (HERE / f"matches_{half}.txt").read_text("utf-8").split("=== ")[1:]:
        head, *mails = world.split("\n@@ ")
        title, *rows = head.strip().split("\n")
        known = tuple(_known(row) for row in rows)
        for number, block in enumerate(mails, start=1):
            yield _labelled(f"{title} {number}", block, known)


def _known(row: str) -> Known:
    one = [part.strip() for part in row.split("|")]
    lists = [tuple(word.strip() for word in part.split(";") if word.strip()) for part in one]
    days = [date.fromisoformat(part) if len(part) == len("2026-02-02") and part[:2] == "20" else None for part in one]
    return Known(
        one[0], one[1], one[2], lists[3], lists[4], lists[5], lists[6], days[7],
        tuple(date.fromisoformat(day) for day in lists[8]), days[9],
    )  # fmt: skip


def _labelled(name: str, block: str, known: tuple[Known, ...]) -> Labelled:
    label, _, body = block.partition("\n")
    gold, sender, subject, day, *thread = (part.strip() for part in label.split("|"))
    message = EmailMessage()
    message["From"], message["Subject"] = sender, subject
    message["Date"] = format_datetime(datetime.fromisoformat(f"{day}T09:00+00:00"))
    if thread:
        message["References"] = f"<{thread[0]}>"
    message.set_content(body.strip())
    return Labelled(name, read_mail(message.as_bytes(), name), known, "" if gold == "-" else gold)


def report(half: str, *, wrong: bool = False) -> str:
    """The figures of a half, as Markdown."""
    rows = [(one, matched(one.mail, one.known)) for one in labelled(half)]
    told = [(one, match) for one, match in rows if match.candidacy]
    right = sum(one.gold == match.candidacy for one, match in told)
    ours = sum(bool(one.gold) for one, _ in rows)
    offered = sum(not match.candidacy and one.gold in match.near for one, match in rows if one.gold)
    lines = [
        "| mails | of a candidacy | of none | precision | recall | right of none | among those offered for choosing |",
        "|---|---|---|---|---|---|---|",
        f"| {len(rows)} | {ours} | {len(rows) - ours} | {_share(right, len(told))} | {_share(right, ours)} | "
        f"{_share(sum(not one.gold and not match.candidacy for one, match in rows), len(rows) - ours)} | {offered} |",
        "", "| confidence | matches | mean said | right |", "|---|---|---|---|", *_bands(told),
    ]  # fmt: skip
    return "\n".join(
        [
            *lines,
            *(
                [""] + [_shown(one, match) for one, match in rows if one.gold != (match.candidacy or "")]
                if wrong
                else []
            ),
        ]
    )


def _bands(told: list[tuple[Labelled, Match]]) -> Iterator[str]:
    for low, high in itertools.pairwise(BANDS):
        inside = [(one, match) for one, match in told if low <= match.confidence < high]
        if inside:
            mean = sum(match.confidence for _, match in inside) / len(inside)
            yield f"| {low:.2f} to {min(high, 1):.2f} | {len(inside)} | {mean:.2f} | {_share(sum(one.gold == match.candidacy for one, match in inside), len(inside))} |"


def _share(part: int, whole: int) -> str:
    return f"{part / whole:.2f} ({part}/{whole})" if whole else "–"


def _shown(one: Labelled, match: Match) -> str:
    read = one.mail
    return (
        f"{one.name}: {one.gold or 'none'} taken for {match.candidacy} ({match.confidence}) {match.reasons} near {match.near}"
        f" [{read.kind}, {read.employer!r}, {read.job!r}, {read.sender.address}]"
    )


if __name__ == "__main__":
    for half in [one for one in sys.argv[1:] if not one.startswith("-")] or ["first", "later"]:
        print(f"### {half} half\n\n{report(half, wrong='--wrong' in sys.argv)}\n")
