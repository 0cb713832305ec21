"""What a shell is offered when Tab is pressed. Nothing here opens the data, and nothing that goes wrong is shown."""

from __future__ import annotations

from collections.abc import Callable

OWN_COMMANDS = "correction", "parked", "unparked"
"""Kinds of events that have a command of their own."""


def begun_candidacies(incomplete: str) -> list[tuple[str, str]]:
    """Return the candidacies that may be meant, each with its name; none where they cannot be read."""
    try:
        from candidacy.app.desk.completing import candidacies_begun  # noqa: PLC0415 - not needed for --help

        return candidacies_begun(incomplete)
    except Exception:  # noqa: BLE001 - a boundary: whatever is wrong with the data, it is not for the prompt of a shell
        return []


def begun_kinds(incomplete: str) -> list[str]:
    """Return the kinds of events that begin so."""
    from candidacy.ledger.kinds import What  # noqa: PLC0415 - the ledger is not needed for --help

    return [kind for kind in map(str, What) if kind.startswith(incomplete) and kind not in OWN_COMMANDS]


def among(words: tuple[str, ...]) -> Callable[[str], list[str]]:
    """Return what offers those of the words that begin so."""

    def begun(incomplete: str) -> list[str]:
        return [word for word in words if word.startswith(incomplete)]

    return begun
