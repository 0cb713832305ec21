"""What is usual before anything is known of the seeker: published rates with their sources, and our assumptions."""

from candidacy.odds.rates.assumptions import ASSUMPTIONS, assumed
from candidacy.odds.rates.channels import channel_odds
from candidacy.odds.rates.pace import pace_of
from candidacy.odds.rates.rate import rate_for
from candidacy.odds.rates.road import Turn, road_from
from candidacy.odds.rates.table import ROWS, Row
from candidacy.odds.rates.waits import usual_wait, wait_basis

__all__ = [
    "ASSUMPTIONS", "ROWS", "Row", "Turn", "assumed", "channel_odds", "pace_of", "rate_for", "road_from", "usual_wait", "wait_basis",
]  # fmt: skip
