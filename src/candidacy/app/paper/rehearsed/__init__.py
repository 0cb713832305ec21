"""What the words of a rehearsed answer say, what they show over takes, and the interview itself, as text and as JSON."""

from candidacy.app.paper.rehearsed.interview import interview_json, interview_text
from candidacy.app.paper.rehearsed.points import points_json, points_text
from candidacy.app.paper.rehearsed.progress import progress_json, progress_picture, progress_text
from candidacy.app.paper.rehearsed.words_json import said_json
from candidacy.app.paper.rehearsed.words_text import said_text, write_said

__all__ = [
    "interview_json",
    "interview_text",
    "points_json",
    "points_text",
    "progress_json",
    "progress_picture",
    "progress_text",
    "said_json",
    "said_text",
    "write_said",
]
