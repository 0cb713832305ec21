"""How employers say things, kind by kind: tables only. Each row is a weight and a pattern of a sentence in small letters.

Weights: 3 says it outright, 2 strongly suggests it, 1 is a hint that counts beside others.
"""

from __future__ import annotations

import re

from candidacy.followup.mail.cues import ends, offers, talks, tasks, waiting
from candidacy.followup.mail.cues.shorthand import compiled
from candidacy.followup.mail.kinds import Kind

Cue = tuple[float, re.Pattern[str]]
CUES: dict[Kind, tuple[Cue, ...]] = {
    kind: tuple((weight, compiled(words)) for weight, words in rows)
    for table in (ends.ROWS, offers.ROWS, talks.ROWS, tasks.ROWS, waiting.ROWS)
    for kind, rows in table.items()
}
