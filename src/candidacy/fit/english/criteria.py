"""The heads of a table of criteria: columns that say how firmly their cells are asked for."""

from __future__ import annotations

import re

FIRMNESS = re.compile(
    r"\W*(?:essential|desirable|required|preferred|must[- ]haves?|nice[- ]to[- ]haves?|minimum)\W*(?:criteria|requirements?|skills|[ED])?\W*",
    re.IGNORECASE,
)
TICK = re.compile(r"[\s✓✔☑☒✗xXyY*•●■√E]{1,3}|yes", re.IGNORECASE)
