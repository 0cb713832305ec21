"""The measures of an answer as text and as JSON."""

from candidacy.app.paper.rehearsal.as_json import rehearsal_json, take_json
from candidacy.app.paper.rehearsal.as_text import rehearsal_text

__all__ = ["rehearsal_json", "rehearsal_text", "take_json"]
