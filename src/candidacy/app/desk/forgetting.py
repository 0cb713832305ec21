"""Nothing that was worked out outlives what it was worked out from."""

from __future__ import annotations

import sys

from candidacy.app.desk.kept_brief import fit_of
from candidacy.app.desk.minding import forget_minds


def forget_what_was_worked_out() -> None:
    """Nothing of any candidacy or document is left in this process's mind: after an erasing, an import or a restore."""
    forget_minds()
    # The odds are loaded only where they are asked for: they bring NumPy and SciPy with them.
    courses = sys.modules.get("candidacy.app.desk.courses")
    if courses:
        courses.forget_bases()
    fit_of.cache_clear()
