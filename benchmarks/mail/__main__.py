"""Measure reading mail on the labelled mails: `python -m benchmarks.mail [first|later] [--wrong]`."""

from __future__ import annotations

import sys

from benchmarks.mail.measuring import report

if __name__ == "__main__":
    halves = [one for one in sys.argv[1:] if not one.startswith("-")] or ["first", "later"]
    for half in halves:
        print(report(half, wrong="--wrong" in sys.argv))
