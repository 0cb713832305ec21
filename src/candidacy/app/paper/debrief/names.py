"""What the parts of a debrief are called."""

from __future__ import annotations

from candidacy.followup.debrief.values import Part

PARTS = {
    Part.ASKED: "What they asked",
    Part.WELL: "What went well",
    Part.BETTER: "What could be better",
    Part.LEARNED: "What you learned",
    Part.PEOPLE: "People",
    Part.PROMISES: "Promises",
    Part.NEXT_STEPS: "Next steps",
    Part.FORECAST: "What you expect",
    Part.FELT_WRONG: "What felt wrong",
    Part.NOTES: "How long and how warm",
}
