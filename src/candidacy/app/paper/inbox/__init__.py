"""What mail says, on paper: as text and as JSON."""

from candidacy.app.paper.inbox.as_json import inbox_json
from candidacy.app.paper.inbox.as_text import inbox_text

__all__ = ["inbox_json", "inbox_text"]
