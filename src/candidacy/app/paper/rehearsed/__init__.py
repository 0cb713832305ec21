"""What the words of a rehearsed answer say, as text and as JSON."""

from candidacy.app.paper.rehearsed.words_json import said_json
from candidacy.app.paper.rehearsed.words_text import said_text, write_said

__all__ = ["said_json", "said_text", "write_said"]
