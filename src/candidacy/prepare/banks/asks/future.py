"""Questions to the employer on future."""

from __future__ import annotations

from candidacy.fit.values import NoteKind
from candidacy.prepare.banks.asks.entry import Entry
from candidacy.prepare.banks.trades import Trade

ASKS: tuple[Entry, ...] = (
    Entry(
        "What will have changed here in two years?",
        "You would be there to see it.",
        (
            "we open, will open, opening soon, expansion, expanding, growth plan, new site, by 2027, by 2028, by "
            "2030, five-year, five year, strategy"
        ),
        frozenset({NoteKind.FUTURE}),
    ),
    Entry(
        "How might this job change over the next years?",
        "It tells you what to learn.",
        "role will develop, role will evolve, post will develop, job will grow, scope to grow, grow the role",
    ),
    Entry(
        "What have people gone on to do who started in this job?",
        "It shows where the way leads.",
        (
            "career path, progression, progress to, promotion, career development, career ladder, opportunities "
            "to progress"
        ),
    ),
    Entry(
        "What is the biggest thing you have to solve in the year to come?",
        "It shows what they worry about, and where you could help.",
        "biggest challenge, challenges ahead, key challenge",
    ),
    Entry(
        "What is it that you would like to do here and have not had the time for?",
        "It opens a talk about the work itself.",
    ),
    Entry(
        "What would you support if I wanted to learn more for this work?",
        "It shows whether they mean people to grow.",
        "training, qualification, study, development opportunit, cpd, professional development, courses",
    ),
    Entry(
        "What will be new in the way the work is done: other machines, other programs, other rules?",
        "You can prepare for it.",
        "new system, digital transformation, modernis, moderniz, roll out, rollout",
    ),
    Entry(
        "What would you like people outside to say about this place in a few years?",
        "It tells you what they care about.",
        "our vision, our mission, we aim to become, our ambition",
    ),
    Entry(
        "How has demand for your work changed in the last years?",
        "It tells you how safe the ground is.",
        "growing demand, record year, fastest-growing, fastest growing, rapidly growing",
    ),
    Entry(
        "What did the last inspection ask you to work on?",
        "It is public, and the way they speak of it tells you a lot.",
        "outstanding, rated good, ofsted, cqc, inspection",
        frozenset(),
        frozenset({Trade.HEALTH, Trade.EDUCATION, Trade.KITCHEN}),
    ),
    Entry(
        "What do you plan for the place itself: the building, the rooms, the collections?",
        "It shapes the work for years.",
        "refurbish, renovat, new building, new library, redevelop",
        frozenset(),
        frozenset({Trade.LIBRARY, Trade.PUBLIC, Trade.EDUCATION}),
    ),
    Entry(
        "Which orders or projects are coming up?",
        "It tells you what you would be doing in half a year.",
        "projects include, upcoming project, pipeline, order book",
        frozenset(),
        frozenset({Trade.TECHNICAL, Trade.SOFTWARE}),
    ),
)
