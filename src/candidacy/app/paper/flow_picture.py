"""The flow of a search as a picture that may leave the machine: stages and numbers, no name."""

from __future__ import annotations

from collections.abc import Sequence

from candidacy.drawing.flow import anonymous_flow
from candidacy.followup.flow import ENDS, GOING_ON, NOTED, STEPS

STAGES = frozenset({NOTED, GOING_ON, *(name for name, _ in STEPS), *ENDS.values()})
TITLE = "A job search as a flow"
SAID = "How many candidacies went from one stage to the next; drawn with Candidacy, without names."
PAGE = '#set page(width: 24cm, height: auto, margin: 8mm, fill: white)\n#image(bytes(sys.inputs.flow), format: "svg", width: 100%)\n'
DOTS_PER_INCH = 200


def as_svg(flows: Sequence[tuple[str, str, int]]) -> str:
    """Return the picture as the text of an SVG file."""
    return anonymous_flow(flows, STAGES, TITLE, SAID)


def as_png(flows: Sequence[tuple[str, str, int]]) -> bytes:
    """Return the same picture as PNG, 24 cm wide at 200 dots an inch; set by Typst, which draws SVG."""
    import typst  # noqa: PLC0415  # 84 MB of library that the other papers do without

    return typst.compile(PAGE.encode(), format="png", ppi=DOTS_PER_INCH, sys_inputs={"flow": as_svg(flows)})
