"""How much slower or faster than usual a trade answers: every wait of it is longer by this factor."""

from __future__ import annotations

from candidacy.kernel.chances import Source
from candidacy.odds.rates import sources as of
from candidacy.odds.values import Sector

PACES: dict[Sector, tuple[float, Source]] = {
    Sector.GOVERNMENT: (1.6, of.NACE_PACE),
    Sector.HOSPITALITY: (1.6, of.NACE_PACE),
    Sector.UNIVERSITY: (2.5, of.GLASSDOOR),
    Sector.POLICE: (5.4, of.GLASSDOOR),
}
"""38 to 39.5 days against about 24 (NACE); 60.3 and 127.6 days against 23.8 (Glassdoor)."""


def pace_of(sector: Sector | None) -> float:
    """Return the factor on every wait; 1 where the sector is unknown or nobody has counted it."""
    return PACES[sector][0] if sector else 1.0


def pace_sources(sector: Sector | None) -> tuple[Source, ...]:
    """Return who counted the pace."""
    return (PACES[sector][1],) if sector else ()
