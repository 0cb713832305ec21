"""A standing as text and as JSON."""

from candidacy.app.paper.standing.as_json import standing_json
from candidacy.app.paper.standing.as_text import standing_text

__all__ = ["standing_json", "standing_text"]
