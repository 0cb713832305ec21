"""Whose published rates are meant: a country by its two letters."""

from __future__ import annotations

from candidacy.kernel.odds_refusals import NotACountry


def country_code(words: str) -> str:
    """Return the two letters in capitals, or nothing where nothing is said.

    Raises NotACountry for anything else.
    """
    told = words.strip().upper()
    if told and not (len(told) == 2 and told.isascii() and told.isalpha()):
        raise NotACountry(f"“{words}” is not a country's two letters.")
    return told
