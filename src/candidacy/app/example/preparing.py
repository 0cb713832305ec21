"""How the made-up seeker prepares: plans, questions to the employers with their answers, and what she found out.

All of it is invented. Days are counted from the day the sample is put in; what is negative lies behind.
"""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class ToDo:
    """One thing of a plan: its last day, how long it takes, and how many days ago it was done."""

    text: str
    minutes: int | None = None
    day: int | None = None
    done: int | None = None


@dataclass(frozen=True, slots=True)
class Asked:
    """A question to the employer, and what was answered if it was asked."""

    text: str
    group: str
    answer: str = ""
    overrule: str = ""


@dataclass(frozen=True, slots=True)
class Found:
    """Something found out about an employer."""

    text: str
    source: str
    days: int
    topic: str


@dataclass(frozen=True, slots=True)
class Prepared:
    """What is prepared for one candidacy."""

    plan: tuple[ToDo, ...] = ()
    asks: tuple[Asked, ...] = ()
    facts: tuple[Found, ...] = ()


PREPARED = {
    "Library assistant": Prepared(
        plan=(
            ToDo("Read their opening hours and the children's programme", 20, done=-1),
            ToDo("Walk the way to the library once, with the bus of that hour", 40, day=2),
            ToDo("Say aloud how the two shelves were counted every morning", 15),
            ToDo("Find an honest answer on the library's catalogue program, which I never used", 20),
            ToDo("Choose three questions and write them on a card"),
            ToDo("Lay out the invitation, the certificate and the blue jacket", 10, day=2),
        ),
        asks=(
            Asked("What would a good first month look like to you?", "responsibilities"),
            Asked("Who is at the desk on a Saturday, and how is that shared?", "workplace"),
        ),
        facts=(
            Found("The reading room reopens after the flood in spring.", "Tern Bay Gazette (invented), page 3", -6, "plans"),
            Found("Two of five at the desk are volunteers.", "Told by the librarian at the door", -2, "people"),
        ),
    ),
    "Council clerk": Prepared(
        plan=(ToDo("Do the filing task, and let it lie for an hour before it is sent", 90, day=2), ToDo("Ask Ms Abara in which form they want it", 5, done=-2)),
        asks=(Asked("Which of the registers are still on paper?", "responsibilities", "Burials and moorings. The rest was moved last year."),),
        facts=(Found("Council meetings are on the first Tuesday, and the minutes are open to all.", "Notice board at the town hall (invented)", -8, "how they work"),),
    ),
    "Care home coordinator": Prepared(
        asks=(
            Asked("How do you hand over from the night to the morning?", "workplace", "Fifteen minutes together, on paid time."),
            Asked("What do you hope the new coordinator will change?", "what_they_seek", "Fewer forms twice, and someone who rings the families first."),
        ),
        facts=(Found("Forty residents on two floors; a garden wing is being built.", "Their own leaflet (invented)", -14, "size and plans"),),
    ),
    "Museum shop manager": Prepared(
        plan=(ToDo("Read the offer line by line and write down what is not in it", 30, day=2), ToDo("Tell both referees that the museum will call", 20, done=-4)),
        asks=(
            Asked("Who decides what the shop buys?", "responsibilities", "The manager, within a sum agreed each quarter."),
            Asked("How are the Sundays paid?", "", overrule="The Sundays decide whether I can take it at all."),
        ),
        facts=(Found("Visitors doubled in the year the lightship came back.", "The museum's yearly report (invented)", -10, "how they are doing"),),
    ),
    "Bakery shift lead": Prepared(
        plan=(ToDo("Take the food hygiene test", 60, day=4), ToDo("Buy shoes for a wet floor", 45)),
        asks=(Asked("How long does the early shift know its days ahead?", "workplace", "Three weeks, and swaps are fine."),),
    ),
}  # fmt: skip
"""By the title of the candidacy."""
