"""A made-up search: ten candidacies of an invented person, over several trades and in every stage.

Days are counted from the day it is put in; what is negative lies behind.
"""

from __future__ import annotations

from dataclasses import dataclass, field

from candidacy.ledger.kinds import What

SEEKER = "Rosalind Tam-Ferreira (invented)"


@dataclass(frozen=True, slots=True)
class Happened:
    """One event: how many days from today, what, and what it says."""

    days: int
    what: What
    day: int | None = None
    """The day it speaks of, counted from today too."""
    deadline: int | None = None
    told: dict[str, str] = field(default_factory=dict)
    people: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class MadeUp:
    """One candidacy."""

    title: str
    employer: str
    place: str
    happened: tuple[Happened, ...]
    applicants: int | None = None
    interviewed: int | None = None


SEARCH = (
    MadeUp("School secretary", "Heron Lane Primary (invented)", "Tern Bay", ()),
    MadeUp("Bakery shift lead", "Crumb & Kettle (invented)", "Tern Bay", (
        Happened(-44, What.APPLIED, told={"form": "their own form"}), Happened(-31, What.INTERVIEW_SCHEDULED, day=-28),
        Happened(-28, What.INTERVIEW_HELD), Happened(-13, What.WRITTEN_OFFER, deadline=-6),
        Happened(-13, What.CONTINGENCY_ADDED, deadline=6, told={"name": "Food hygiene certificate", "who": "the bakery's owner"}),
        Happened(-7, What.ACCEPTED_FORMALLY), Happened(-6, What.START_DATE_RECEIVED, day=22),
    )),
    MadeUp("Dental receptionist", "Gannet Street Dental (invented)", "Northmole", (
        Happened(-34, What.APPLIED), Happened(-33, What.ACKNOWLEDGED), Happened(-12, What.HEARD_NOTHING),
        Happened(-2, What.PARKED, day=12),
    )),
    MadeUp("Council clerk", "Tern Bay Town Council (invented)", "Tern Bay", (
        Happened(-19, What.APPLIED), Happened(-9, What.SCREENED, told={"who": "Ms Abara"}),
        Happened(-3, What.ASSESSMENT_ASKED, told={"text": "A filing task, at home, by Friday."}),
    )),
    MadeUp("Library assistant", "Tern Bay Public Library (invented)", "Tern Bay", (
        Happened(-16, What.APPLIED), Happened(-4, What.INTERVIEW_INVITED),
        Happened(-3, What.INTERVIEW_SCHEDULED, day=3, told={"form": "in person"}, people=("Ines Moreau", "Tom Achterberg")),
    ), applicants=64, interviewed=5),
    MadeUp("Care home coordinator", "Samphire House (invented)", "Northmole", (
        Happened(-30, What.APPLIED), Happened(-15, What.INTERVIEW_SCHEDULED, day=-11, told={"form": "by video"}),
        Happened(-11, What.INTERVIEW_HELD, told={"text": "Long and friendly. Still just an interview."}),
        Happened(-7, What.REFERENCES_ASKED), Happened(-5, What.REFERENCES_GIVEN),
        Happened(-4, What.PROMISED_DATE, day=4),
    )),
    MadeUp("Museum shop manager", "Lightship Museum (invented)", "Port Elver", (
        Happened(-41, What.APPLIED), Happened(-24, What.INTERVIEW_SCHEDULED, day=-20), Happened(-20, What.INTERVIEW_HELD),
        Happened(-8, What.VERBAL_OFFER, told={"who": "Mr Lindqvist, by telephone"}),
        Happened(-5, What.WRITTEN_OFFER, deadline=5, told={"terms": "34 hours a week, every second Sunday."}),
        Happened(-5, What.CONTINGENCY_ADDED, deadline=9, told={"name": "Two references", "who": "the museum's office"}),
    )),
    MadeUp("Hotel front desk", "The Breakwater (invented)", "Port Elver", (
        Happened(-52, What.APPLIED), Happened(-40, What.INTERVIEW_SCHEDULED, day=-37), Happened(-37, What.INTERVIEW_HELD),
        Happened(-29, What.VERBAL_OFFER), Happened(-21, What.FELL_THROUGH, told={"reason": "hiring_freeze", "text": "The owners stopped all hiring until the summer."}),
    )),
    MadeUp("Bookshop manager", "Pebble & Page (invented)", "Northmole", (
        Happened(-47, What.APPLIED), Happened(-28, What.INTERVIEW_SCHEDULED, day=-25), Happened(-25, What.INTERVIEW_HELD),
        Happened(-14, What.REJECTED, told={"who": "Ms Okafor", "text": "They chose someone with a buyer's experience."}),
    )),
    MadeUp("Saturday reading host", "Tern Bay Community Centre (invented)", "Tern Bay", (
        Happened(-70, What.APPLIED), Happened(-60, What.INTERVIEW_SCHEDULED, day=-58), Happened(-58, What.INTERVIEW_HELD),
        Happened(-50, What.WRITTEN_OFFER), Happened(-48, What.ACCEPTED_FORMALLY), Happened(-47, What.START_DATE_RECEIVED, day=-36),
        Happened(-36, What.FIRST_DAY_WORKED),
    )),
)  # fmt: skip
WITH_PAPERS = 4
"""The place of the one whose posting and résumé are kept."""
FORETOLD, OWN_OF_TWENTY = 5, 9
"""The place of the one with a forecast, and what the invented person said: nine of twenty."""
STORIES = (
    {
        "title": "Counting two shelves every morning", "situation": "Stock at the stationer's was wrong in one count of eleven.",
        "task": "I was to bring the errors down without more hours.", "action": "I had us count two shelves every morning before opening.",
        "result": "Errors fell from 9% to 2% in a year.", "learned": "Small and daily beats large and yearly.",
    },
    {"title": "The angry customer and the wrong ink", "situation": "A customer came back for the third time.", "action": "I let him finish, then opened the packet with him."},
)  # fmt: skip
SHOWN_BY_STORIES = (("care over detail", "initiative"), ("conflict and complaints",))
