"""What to do now: the things of today with their reasons and the commands to do them by, as text and as JSON."""

from __future__ import annotations

import shlex
from datetime import date

from candidacy.app.kept import Today
from candidacy.app.paper.search.as_json import Json, thing_json, whole
from candidacy.app.paper.terminal import BOLD, Sheet
from candidacy.followup.things import Thing

WIDTH = 80
NOTHING = "Nothing to do now. Put it out of mind."
WAYS: dict[str, tuple[str, ...]] = {
    "debrief": ("debrief add {number} --round {about} --asked WORDS --went WORDS",),
    "thank": ("note {number}",),
    "news": ("show {number}",),
    "promise": ("debrief kept {number} --round {round} {about}",),
    "follow_up": ("followup {number} --draft",),
    "planned": ("plan {number} --done {about}",),
    "prepare": ("prepare {number}",),
    "answer_offer": ("letter accepting {number}", "letter declining {number}"),
    "offer": ("show {number}",),
    "start": ("record {number} first_day_worked",),
    "expect": ("park {number} {day}",),
    "condition": ("record {number} contingency_cleared --name {name}",),
    "interview_not_recorded": ("record {number} interview_held WHEN", "record {number} interview_rescheduled WHEN"),
    "promised_date_passed": ("followup {number}",),
    "start_date_passed": ("record {number} first_day_worked WHEN", "record {number} start_date_moved WHEN"),
    "offer_deadline_passed": ("show {number}",),
    "apply": ("record {number} applied",),
    "find_next": ("add TITLE --at EMPLOYER",),
}
"""How each thing is done, or ticked off, by its code; words in capitals are the seeker's to fill in."""


def ways_of(thing: Thing, number: int | None) -> tuple[str, ...]:
    """Return the commands by which the thing is done or ticked off, the likeliest first; `number` is its candidacy's."""
    told = {
        "number": number, "about": _argument(thing.about), "round": thing.round, "day": thing.day,
        "name": shlex.quote(" ".join(thing.about.partition("/")[2].split())),
    }  # fmt: skip
    return tuple(f"candidacy {way.format_map(told)}" for way in WAYS[thing.code])


def _argument(words: str) -> str:
    """Return the words as a shell takes them for an argument, also where they begin as an option does."""
    flat = " ".join(words.split())
    return f"{'-- ' if flat.startswith('-') else ''}{shlex.quote(flat)}"


def next_text(today: Today, colour: bool) -> str:
    """Return each thing with why, and the commands to do it by."""
    sheet = Sheet(WIDTH, colour)
    if not today.agenda.things:
        sheet.write(NOTHING)
    for at, thing in enumerate(today.agenda.things, start=1):
        if at > 1:
            sheet.blank()
        sheet.write(thing.text, first=f"{at}. ", indent=3, style=BOLD)
        if thing.why:
            sheet.write(thing.why, indent=3)
        for way in ways_of(thing, _number(thing, today)):
            sheet.write(way, first="   $ ", indent=5)
    return str(sheet)


def next_json(today: Today, day: date) -> Json:
    """Return the things as `candidacy today` has them, each with its commands; docs/reference/search-json.md explains the keys."""
    things = [
        thing_json(one, today) | {"commands": list(ways_of(one, _number(one, today)))} for one in today.agenda.things
    ]
    return whole(as_of=day.isoformat(), things=things)


def _number(thing: Thing, today: Today) -> int | None:
    about = today.candidacies.get(thing.candidacy or "")
    return about.number if about else None
