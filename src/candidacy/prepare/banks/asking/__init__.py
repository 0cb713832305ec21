"""How interviewers ask about each theme of soft skills."""

from __future__ import annotations

from candidacy.prepare.banks.asking import manner, method, together
from candidacy.prepare.banks.themes import Asking, Theme

ASKING: dict[Theme, Asking] = {**together.ASKING, **manner.ASKING, **method.ASKING}
