"""The rows of published rates: of those who waited at a stage, how many advanced; research/science.md §0 and §1."""

from __future__ import annotations

from dataclasses import dataclass

from candidacy.kernel.chances import Source
from candidacy.odds.rates import sources as of
from candidacy.odds.values import Seniority, Stage, Tag

OWN_COUNTRY = "strength_own_country"


@dataclass(frozen=True, slots=True)
class Row:
    """One published rate: whom it is about, and where it stands; `None` means that the row does not tell apart."""

    stage: Stage
    rate: float
    strength: float
    """Sum of the two Beta numbers; how far seekers and employers may differ from the figure."""
    tag: Tag
    sources: tuple[Source, ...]
    country: str | None = None
    """ISO 3166 alpha-2."""
    seniority: Seniority | None = None
    strength_by: str = ""
    """The assumption that gives the strength, where one does."""
    rate_by: str = ""
    """The assumption that gives the rate, where nobody has published one."""


ROWS = (
    Row(Stage.APPLICATION, 0.04, 50, Tag.SEEN, (of.CAREERPLUG, of.SMART_UK, of.SMART_FR, of.SMART_DE)),
    Row(Stage.APPLICATION, 0.043, 70, Tag.SEEN, (of.SMART_UK,), "GB", strength_by=OWN_COUNTRY),
    Row(Stage.APPLICATION, 0.022, 70, Tag.SEEN, (of.SMART_FR,), "FR", strength_by=OWN_COUNTRY),
    Row(Stage.APPLICATION, 0.054, 70, Tag.SEEN, (of.SMART_DE,), "DE", strength_by=OWN_COUNTRY),
    Row(Stage.APPLICATION, 0.03, 70, Tag.SEEN, (of.CAREERPLUG,), "US", strength_by=OWN_COUNTRY),
    Row(Stage.SCREEN, 6 / 19, 19, Tag.SEEN, (of.LEVER_SMB,)),
    Row(Stage.INTERVIEW, 0.33, 20, Tag.COMPUTED, (of.LEVER_SMB, of.CAREERPLUG, of.SMART_UK, of.SMART_FR, of.SMART_DE)),
    Row(Stage.INTERVIEW, 0.45, 40, Tag.SEEN, (of.NACE,), seniority=Seniority.GRADUATE),
    Row(Stage.FINAL, 7 / 21, 21, Tag.SEEN, (of.LEVER_2019, of.LEVER_SMB)),
    Row(Stage.FINAL, 0.45, 40, Tag.SEEN, (of.NACE,), seniority=Seniority.GRADUATE),
    Row(Stage.VERBAL_OFFER, 0.90, 20, Tag.ASSUMED, (), rate_by="verbal_to_written", strength_by="strength_verbal"),
    Row(Stage.WRITTEN_OFFER, 28 / 30, 30, Tag.ASSUMED, (), rate_by="written_to_start", strength_by="strength_written"),
)  # fmt: skip
"""Top-of-funnel rows are of 2023 to 2024 only: before 2021 three to five times as many applications were answered."""
