"""The seeker's own log against what is usual: one joint posterior of chances, silence and reply times."""

from candidacy.odds.fit.refresh import fit

__all__ = ["fit"]
