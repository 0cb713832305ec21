"""What the seeker's documents show of each requirement, and how strongly."""

from candidacy.fit.matching.door import compare

__all__ = ["compare"]
