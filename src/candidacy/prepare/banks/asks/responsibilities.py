"""Questions to the employer on responsibilities."""

from __future__ import annotations

from candidacy.prepare.banks.asks.entry import Entry
from candidacy.prepare.banks.trades import Trade

ASKS: tuple[Entry, ...] = (
    Entry(
        "What does an ordinary day in this job look like?",
        "The posting lists tasks; this shows you the day.",
        "typical day, ordinary day, day in the life, day to day, daily routine",
    ),
    Entry(
        "Which of the tasks takes most of the time?",
        "It shows what the job is in truth.",
        "% of your time, % of the time, percent of, per cent of, most of your time, majority of your time",
    ),
    Entry(
        "What is the hardest part of the work?",
        "You want to know it before you say yes.",
        "biggest challenge, main challenge, challenging part, hardest part",
    ),
    Entry(
        "What is the first thing you would want me to take off your hands?",
        "It shows where the need is greatest.",
        "first task, first project, immediate priorit, initial focus",
    ),
    Entry(
        "Which decisions would be mine, and which would I bring to somebody?",
        "It shows how much you may do by yourself.",
        "decision-making authority, full autonomy, sign off, budget responsibility",
    ),
    Entry(
        "Who did this work before, and what became of them?",
        "A new post and a post that nobody stays in are two different things.",
        (
            "new role, newly created, new position, new post, maternity cover, replacement, due to retirement, "
            "due to promotion, owing to, parental leave cover"
        ),
    ),
    Entry(
        "Which parts of the work change with the seasons?",
        "It tells you when it gets busy.",
        "seasonal, peak season, peak times, christmas period, busy periods",
        frozenset(),
        frozenset(
            {Trade.KITCHEN, Trade.SHOP, Trade.TRANSPORT, Trade.OFFICE, Trade.TECHNICAL, Trade.PERSONAL, Trade.OTHER}
        ),
    ),
    Entry(
        "With whom outside the team would I have most to do?",
        "It shows who else must be content with your work.",
        "liaise with, liaising with, work closely with, external partners, stakeholders",
    ),
    Entry(
        "Which tools or programs are used for this work, and how well do they work?",
        "They shape the day more than one thinks.",
        "software, system, program, microsoft, tools, equipment",
    ),
    Entry(
        "How much of the work is planned, and how much comes up on the day?",
        "It shows which pace to expect.",
        "no two days, fast-paced, every day is different, reactive",
    ),
    Entry(
        "How many people in your care would I look after on a usual shift, and with how many colleagues?",
        "It is the best single sign of what a shift is like.",
        "ratio, per shift, -bed, bedded, beds, caseload of",
        frozenset(),
        frozenset({Trade.HEALTH}),
    ),
    Entry(
        "How is handover done from one shift to the next?",
        "Where handover is good, fewer things go wrong.",
        "handover",
        frozenset(),
        frozenset({Trade.HEALTH, Trade.TRANSPORT, Trade.PUBLIC}),
    ),
    Entry(
        "How many plates or rooms do you do on a usual day and on a full one?",
        "It gives you the size of the work.",
        "covers, seats, seater, bedroom, rooms, meals a day, meals per day, meals daily",
        frozenset(),
        frozenset({Trade.KITCHEN}),
    ),
    Entry(
        "Who writes the menu, and how often does it change?",
        "It shows how much room there is for your ideas.",
        "menu",
        frozenset(),
        frozenset({Trade.KITCHEN}),
    ),
    Entry(
        "How large are the groups or classes, and who else is in the room?",
        "It tells you what kind of teaching is possible.",
        "class size, ratio, small groups, groups of, form entry",
        frozenset(),
        frozenset({Trade.EDUCATION}),
    ),
    Entry(
        "How much of the week is spent at the desk, and how much behind the scenes?",
        "Both belong to it; the share makes the job.",
        "behind the scenes, desk hours, % of",
        frozenset(),
        frozenset({Trade.LIBRARY}),
    ),
    Entry(
        "Which machines or installations would I work on, and how old are they?",
        "It tells you what to read up on.",
        "machines, haas, mazak, siemens, boilers, machinery, plant",
        frozenset(),
        frozenset({Trade.TECHNICAL}),
    ),
    Entry(
        "How many cases would I carry, and how are they shared out?",
        "The size of a caseload decides what can be done for each person.",
        "caseload of, cases",
        frozenset(),
        frozenset({Trade.SOCIAL, Trade.PUBLIC}),
    ),
    Entry(
        "Which route, area or building would be mine to begin with?",
        "So you can picture the day.",
        "route, area covers, territory, your area",
        frozenset(),
        frozenset({Trade.TRANSPORT}),
    ),
    Entry(
        "What is already decided about how this is built, and what is still open?",
        "It shows where your own thinking is wanted.",
        "greenfield, from scratch, legacy",
        frozenset(),
        frozenset({Trade.SOFTWARE}),
    ),
    Entry(
        "What do most customers come for, and what do they ask that nobody expects?",
        "It shows you the counter before you stand behind it.",
        "",
        frozenset(),
        frozenset({Trade.SHOP}),
    ),
    Entry(
        "How are clients shared out among you, and how does a new person build up their own?",
        "It decides how your first months go.",
        "walk-in, established clientele, existing client, column",
        frozenset(),
        frozenset({Trade.PERSONAL}),
    ),
    Entry(
        "What comes in at the end of the month or year, and how do you share it out?",
        "It tells you when it gets hard and who helps.",
        "month-end, month end, year-end, year end",
        frozenset(),
        frozenset({Trade.OFFICE}),
    ),
)
