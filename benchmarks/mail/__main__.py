"""Measure reading mail on the labelled mails: `python -m benchmarks.mail [sealed|ordinary|open|first …] [--wrong]`; do not look at what is wrong in the first two."""

from __future__ import annotations

import sys

from benchmarks.mail.measuring import report

if __name__ == "__main__":
    halves = [one for one in sys.argv[1:] if not one.startswith("-")] or ["sealed", "ordinary"]
    for half in halves:
        print(report(half, wrong="--wrong" in sys.argv))
