"""The keys of wishes that are carried out in several parts, each of them once however often the whole is sent."""

from __future__ import annotations


def key_of_part(key: str | None, part: str) -> str | None:
    """Return the key of that part of the wish; None where the wish has no key."""
    return f"{key}:{part}" if key else None
