"""What makes a line of a résumé vague, and what to count where it has no number."""

from __future__ import annotations

# Words that name a role without saying what was done.
VAGUE = (
    "responsible for, duties included, duties include, helped with, helped to, helping with, assisted "
    "with, assisted in, involved in, "
    "worked on, worked with various, various, several, many, some, different tasks, a range of, wide "
    "range, variety of, etc, "
    "and more, general duties, other duties, all aspects, day-to-day, participated in, supported, "
    "contributed to, familiar with, "
    "exposure to, knowledge of"
)

# Words that describe a person and prove nothing.
SELF_PRAISE = (
    "team player, hard-working, hardworking, hard working, motivated, reliable, dynamic, results-driven, "
    "results driven, results-oriented, "
    "detail-oriented, detail oriented, passionate, enthusiastic, self-starter, go-getter, dedicated, "
    "flexible, creative, "
    "excellent communication, strong communication, good communication, people person, fast learner, quick learner, "
    "problem solver, proactive, friendly, punctual, organised, organized, works well under pressure, strong work ethic"
)

# Signs of something that can be counted, and the question that counts it.
MEASURES: tuple[tuple[str, str], ...] = (
    (
        "increas, improv, reduc, cut, saved, grew, raised, lowered, faster, boosted, decreas, halved, doubled",
        "By how much was that, and how do you know?",
    ),
    ("team, staff, crew, brigade, volunteers, apprentices, trainees, supervis", "How many people was that?"),
    ("budget, sales, revenue, turnover, cost, cash, stock, fund, grant", "What sums were these, roughly?"),
    (
        (
            "patients, residents, guests, customers, clients, pupils, children, students, readers, visitors, "
            "callers, families, users, passengers, members"
        ),
        "How many was that on an ordinary day?",
    ),
    (
        (
            "orders, calls, letters, invoices, records, files, reports, deliveries, parcels, meals, covers, "
            "rooms, books, items, tickets, cases, appointments, lessons, events, repairs, machines, vehicles"
        ),
        "How many was that in an ordinary week?",
    ),
    ("project, installation, campaign, programme, program, site", "How large was it, and how long did it take?"),
)
