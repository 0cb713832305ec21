"""A debrief, its lessons, and the notes that come of it as text."""

from candidacy.app.paper.debrief.as_json import debrief_json, lesson_json, open_points_json, score_json
from candidacy.app.paper.debrief.as_text import (
    debrief_text,
    lessons_text,
    note_text,
    open_points_listed,
    open_points_text,
)

__all__ = [
    "debrief_json",
    "debrief_text",
    "lesson_json",
    "lessons_text",
    "note_text",
    "open_points_json",
    "open_points_listed",
    "open_points_text",
    "score_json",
]
