"""The wish: "let me show my search to others without a name in it"."""

from __future__ import annotations

from datetime import date
from uuid import UUID

from candidacy.app.desk.courses import known_of
from candidacy.app.paper.flow_picture import as_png, as_svg
from candidacy.app.paper.search.as_sankeymatic import sankeymatic
from candidacy.followup.flow import flows_along
from candidacy.kernel.odds_refusals import NothingToDraw
from candidacy.kernel.refusals import BadUse

KINDS = "svg", "png", "txt"


def flow_to_share(*, seeker: UUID, kind: str, today: date) -> bytes:
    """Return the flow as a file of that kind: svg, png or txt (SankeyMATIC); it says stages and numbers, and no name.

    Raises BadUse for another kind, NothingToDraw while nothing is recorded.
    """
    if kind not in KINDS:
        raise BadUse(f"A flow is written as one of {', '.join(KINDS)}.")
    found = flows_along(one.path for one in known_of(seeker=seeker, today=today).values())
    if not found:
        raise NothingToDraw("Nothing is recorded yet, so there is no flow to draw.")
    if kind == "txt":
        return sankeymatic(found).encode()
    return as_png(found) if kind == "png" else as_svg(found).encode()
