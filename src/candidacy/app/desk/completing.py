"""The wish: "finish that word for me", for a shell: quick, and without opening the data as the other wishes do."""

from __future__ import annotations

from collections.abc import Iterator

from candidacy.app.store.glance import names_at_a_glance

KEPT_MARKS = " -"


def candidacies_begun(begun: str) -> list[tuple[str, str]]:
    """Return what may be written for a candidacy, beginning as given, each with its name: its number, or a word that decides.

    A name may come from a posting, and shells take some characters for commands: here it is letters, digits, spaces and dashes.
    """
    known = {str(number): harmless(f"{title}, {employer}") for number, title, employer in names_at_a_glance()}
    if not begun or begun.isdecimal():
        return [(number, name) for number, name in known.items() if number.startswith(begun)]
    return [*_words(begun, list(known.values()))]


def harmless(name: str) -> str:
    """Return the name with a space for everything that could mean something to a shell."""
    return " ".join("".join(mark if mark.isalnum() or mark in KEPT_MARKS else " " for mark in name).split())


def _words(begun: str, names: list[str]) -> Iterator[tuple[str, str]]:
    wanted = begun.casefold()
    for name in names:
        for word in dict.fromkeys(name.split()):
            plain = word.casefold()
            decides = sum(plain in other.casefold() for other in names) == 1
            if plain.startswith(wanted) and len(plain) == len(word) and decides and harmless(begun) == begun:
                yield begun + word[len(begun) :], name
