"""The way through a debrief: which parts there are, where the seeker is, where it goes on."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any
from uuid import UUID

from django.http import Http404

from candidacy.app.desk.debriefs import own_asks
from candidacy.app.desk.drafts import drafts_of
from candidacy.app.desk.interviews import to_be_met
from candidacy.app.desk.wanted import wanted
from candidacy.app.kept_debrief import KeptDebrief, PartSeen
from candidacy.app.paper.debrief.names import PARTS
from candidacy.app.web.frame.visit import Visit
from candidacy.followup.debrief.asking import Prompt, questions_of_debrief
from candidacy.followup.debrief.values import Met, Part


@dataclass(frozen=True, slots=True)
class Step:
    """One part on the way: its place, its name, and how it stands in words."""

    place: int
    prompt: Prompt
    name: str
    state: str
    address: str


@dataclass(frozen=True, slots=True)
class Course:
    """All parts of one debrief in their order."""

    base: str
    steps: tuple[Step, ...]

    def step(self, part: str) -> Step:
        """Return the step of the part; no page where there is none."""
        found = next((one for one in self.steps if one.prompt.part == part), None)
        if found is None:
            raise Http404
        return found

    def after(self, step: Step) -> str:
        """Return where it goes on after the step: the next part, or the end."""
        rest = self.steps[step.place :]
        return rest[0].address if rest else f"{self.base}finish/"

    @property
    def open(self) -> Step | None:
        """The first part that is neither saved nor left out."""
        return next((one for one in self.steps if one.state in NOT_DONE), None)

    @property
    def done(self) -> int:
        """How many parts are saved or left out."""
        return sum(one.state not in NOT_DONE for one in self.steps)

    @property
    def begun(self) -> list[Step]:
        """The parts of which something was written that is not saved."""
        return [one for one in self.steps if one.state == BEGUN]


EMPTY, BEGUN, TOLD, LEFT_OUT = "still empty", "begun, not saved", "written", "left out"
NOT_DONE = EMPTY, BEGUN


def base_of(candidacy: UUID, round_number: int) -> str:
    """Return the address of the debrief's page."""
    return f"/candidacies/{candidacy}/debrief/{round_number}/"


def course_of(visit: Visit, kept: KeptDebrief) -> Course:
    """Return the way; the own forecast is not asked where odds are hidden."""
    hidden = wanted(seeker=visit.seeker).hidden
    prompts = [
        one
        for one in questions_of_debrief(predicted=kept.expected, of_round=kept.told.round or 1)
        if not (hidden and one.part is Part.FORECAST)
    ]
    base = base_of(kept.candidacy, kept.told.round)
    begun = {one.part for one in drafts_of(seeker=visit.seeker, debrief=kept.id)}
    steps = (
        Step(at, one, PARTS[one.part], BEGUN if one.part in begun else _state(kept, one.part), f"{base}{one.part}/")
        for at, one in enumerate(prompts, start=1)
    )
    return Course(base, tuple(steps))


def seen_of(visit: Visit, kept: KeptDebrief, part: Part) -> PartSeen:
    """Return the part as the form is filled in on it."""
    return kept.part(part, own_asks(seeker=visit.seeker, candidacy=kept.candidacy, part=part))


def offered(visit: Visit, kept: KeptDebrief, seen: PartSeen) -> Sequence[Any]:
    """Return what the lines begin with: what is kept, or the people one was to meet while none are written down."""
    if seen.part is not Part.PEOPLE or seen.values or Part.PEOPLE in kept.told.skipped:
        return seen.values
    return [Met(name) for name in to_be_met(seeker=visit.seeker, debrief=kept, today=visit.today)]


def _state(kept: KeptDebrief, part: Part) -> str:
    if part in kept.told.skipped:
        return LEFT_OUT
    return EMPTY if part in kept.told.unanswered else TOLD
