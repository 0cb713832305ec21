"""Questions to the employer on workplace."""

from __future__ import annotations

from candidacy.fit.values import NoteKind
from candidacy.prepare.banks.asks.entry import Entry
from candidacy.prepare.banks.trades import Trade

ASKS: tuple[Entry, ...] = (
    Entry(
        "Who would I work with most closely?",
        "You will spend your days with them.",
        (
            "members of staff, staff members, of staff, staff and, team of, work alongside, working alongside, "
            "small team, reporting to, report to, reports to"
        ),
        frozenset({NoteKind.TEAM}),
    ),
    Entry(
        "How do you settle it when two people in the team disagree?",
        "It tells you more about a place than any motto.",
    ),
    Entry(
        "What do you like about working here yourself?",
        "People answer it gladly, and what they leave out counts too.",
    ),
    Entry(
        "How long have the people in the team been here?",
        "Where people stay, there is usually a reason.",
        "long-standing, longstanding, long-serving, average length of service, years with us, established team",
    ),
    Entry(
        "How does the team keep each other in the picture: meetings, a book, messages?",
        "It shows how much you would have to find out for yourself.",
        "daily meeting, stand-up, standup, team meeting, weekly meeting, briefing",
    ),
    Entry(
        "What happens here when somebody makes a mistake?",
        "The answer tells you whether it is safe to speak up.",
        "no blame, no-blame, learn from mistakes, blameless",
    ),
    Entry(
        "How do you get through the day when somebody is ill?",
        "It shows how thin the cover is.",
        "bank staff, agency staff, cover for colleagues",
    ),
    Entry(
        "May I see the place where I would work, today or another day?",
        "You see in five minutes what nobody tells you.",
        "tour, informal visit, visit us, open day, open evening, look around",
    ),
    Entry(
        "How would you describe the way the team is led?",
        "You will notice it every day.",
        "management style, flat hierarch, open-door, open door",
    ),
    Entry("What do new people find most surprising here?", "It gets you an honest picture."),
    Entry(
        "What have you changed because somebody in the team suggested it?",
        "It shows whether ideas are heard.",
        "your ideas, suggestions, your input",
    ),
    Entry(
        "Whom do I call at night or at the weekend when I need advice?",
        "Nobody should have to decide alone.",
        "on-call, on call, out of hours",
        frozenset(),
        frozenset({Trade.HEALTH, Trade.SOCIAL, Trade.PUBLIC}),
    ),
    Entry(
        "How do kitchen and service get on with each other?",
        "It decides how an evening goes.",
        "",
        frozenset(),
        frozenset({Trade.KITCHEN}),
    ),
    Entry(
        "How do you work with parents here?",
        "It takes more of the day than most people think.",
        "parents, families, carers",
        frozenset(),
        frozenset({Trade.EDUCATION}),
    ),
    Entry(
        "Who are the people who come in, and who does not come in yet?",
        "It tells you whom the place is for.",
        "diverse community, our users, our readers, our visitors, population",
        frozenset(),
        frozenset({Trade.LIBRARY, Trade.SOCIAL}),
    ),
    Entry(
        "How do you make sure here that nobody has to work unsafely when time is short?",
        "Their answer tells you what safety is worth to them.",
        "safety first, zero harm, stop work",
        frozenset(),
        frozenset({Trade.TECHNICAL, Trade.TRANSPORT, Trade.PUBLIC}),
    ),
    Entry(
        "How do you check one another's work before it reaches the people who use it?",
        "It shows how you would learn here.",
        "code review, peer review, pair programming, design review",
        frozenset(),
        frozenset({Trade.SOFTWARE}),
    ),
    Entry(
        "How do you help each other when the queue is long?",
        "It shows whether it is one team.",
        "",
        frozenset(),
        frozenset({Trade.SHOP, Trade.LIBRARY, Trade.PERSONAL}),
    ),
    Entry(
        "How do you share the work when two deadlines fall on one day?",
        "It shows whether it is one team.",
        "",
        frozenset(),
        frozenset({Trade.OFFICE}),
    ),
)
