"""Seconds of a recording as they are written everywhere."""

from __future__ import annotations


def clock(second: float) -> str:
    """Return a second of a recording as minutes and whole seconds, cut and not rounded, as players show it: "1:05"."""
    whole = int(second)
    return f"{whole // 60}:{whole % 60:02d}"
