"""Made-up fits from several trades."""

from __future__ import annotations

from candidacy.fit.values import Break, Fit, Kind, Level, Month, NoteKind, Section, Strength, Support, Years
from tests.prepare.builders import Ask, Job, Says, fit


def cook() -> Fit:
    return fit(
        "Cook (full-time)",
        "Hill House Care Home",
        [
            Ask(
                "Preparing and serving meals to residents",
                Kind.DUTY,
                Level.MUST,
                Support.STRONG,
                ((0, Strength.RESULT),),
            ),
            Ask(
                "3+ years' experience in a busy kitchen",
                Kind.EXPERIENCE,
                Level.MUST,
                Support.WEAK,
                ((1, Strength.DONE),),
                years=Years(3, None, "kitchen"),
                years_shown=1.6,
            ),
            Ask("Strong knowledge of HACCP", Kind.SKILL, Level.MUST, Support.NONE, closest=3),
            Ask("Food hygiene certificate Level 2", Kind.LICENCE, Level.MUST, Support.STRONG, ((2, Strength.HELD),)),
            Ask("Ability to work under pressure", Kind.SOFT, Level.MUST, Support.NONE),
            Ask("Good team player", Kind.SOFT, Level.NICE, Support.WEAK, ((4, Strength.LISTED),)),
            Ask("You will manage your own section", Kind.DUTY, Level.UNCLEAR, Support.NONE),
            Ask("Willing to work weekends and evenings", Kind.AVAILABILITY, Level.MUST, Support.NONE),
            Ask(
                "Experience with special diets and allergies",
                Kind.EXPERIENCE,
                Level.NICE,
                Support.STRONG,
                ((5, Strength.DONE),),
                missing=("allergies",),
            ),
        ],
        [
            (NoteKind.ABOUT, "Hill House is a care home for 48 residents in Ashford."),
            (NoteKind.PAY, "£13.20 an hour"),
            (NoteKind.HOURS, "37.5 hours a week on a rota"),
            (NoteKind.CULTURE, "We treat every resident as family."),
            (NoteKind.FUTURE, "A new kitchen opens next spring."),
            (NoteKind.PROCESS, "Closing date: 12 May"),
        ],
        [
            Says("Cooked lunch for 60 guests a day and cut food waste by 18 %", has_number=True),
            Says("Worked on the hot section during service"),
            Says("Food hygiene certificate Level 2 (2024)", Section.LICENCES, None, has_action=False),
            Says("Kept the fridges and stores clean and checked", position=1),
            Says("Hard-working team player who loves food", Section.SUMMARY, None, has_action=False),
            Says("Prepared special diets for guests with allergies", position=1),
            Says("Responsible for various duties in the kitchen", position=1, has_action=False),
        ],
        [
            Job("Commis chef", "The Anchor", (2024, 9), (2025, 12)),
            Job("Kitchen assistant", "Bridge School", (2023, 1), (2023, 6)),
        ],
        [Break(14, Month(2023, 7), Month(2024, 8), 1, 0)],
    )


def librarian() -> Fit:
    return fit(
        "Librarian",
        "Marsh Valley Public Library",
        [
            Ask(
                "Assist readers at the desk and by telephone",
                Kind.DUTY,
                Level.MUST,
                Support.STRONG,
                ((0, Strength.DONE),),
            ),
            Ask(
                "Master's degree in library science", Kind.EDUCATION, Level.MUST, Support.STRONG, ((1, Strength.HELD),)
            ),
            Ask(
                "Knowledge of MARC 21 and RDA",
                Kind.SKILL,
                Level.MUST,
                Support.WEAK,
                ((2, Strength.LISTED),),
                missing=("RDA",),
            ),
            Ask("Plan story times for young children", Kind.DUTY, Level.MUST, Support.NONE),
            Ask("Fluent Spanish", Kind.LANGUAGE, Level.NICE, Support.NONE),
            Ask("Excellent communication skills", Kind.SOFT, Level.MUST, Support.STRONG, ((3, Strength.DONE),)),
            Ask("Commitment to equality and inclusion", Kind.CULTURE, Level.UNCLEAR, Support.NONE),
        ],
        [(NoteKind.TEAM, "You join a team of six.")],
        [
            Says("Answered questions from readers at the enquiry desk every day"),
            Says("MA Library and Information Studies", Section.EDUCATION, None, has_action=False),
            Says("MARC 21, Excel, Word", Section.SKILLS, None, has_action=False),
            Says("Explained the new catalogue to groups of older readers"),
        ],
        [
            Job("Library assistant", "Town Library", (2022, 3), None),
            Job("Sales assistant", "Book Corner", (2021, 1), (2022, 6)),
        ],
        overlaps=[Break(4, Month(2022, 3), Month(2022, 6), 1, 0)],
    )


def nurse() -> Fit:
    return fit(
        "Staff Nurse – Night Shift",
        "St Clare's Hospital",
        [
            Ask(
                "Registered nurse with current NMC PIN", Kind.LICENCE, Level.MUST, Support.STRONG, ((0, Strength.HELD),)
            ),
            Ask("Administering medication safely", Kind.DUTY, Level.MUST, Support.STRONG, ((1, Strength.RESULT),)),
            Ask("Experience of dementia care", Kind.EXPERIENCE, Level.NICE, Support.WEAK, ((2, Strength.RELATED),)),
            Ask("Compassion and patience", Kind.SOFT, Level.MUST, Support.WEAK, ((3, Strength.SIMILAR),)),
            Ask("Venepuncture and cannulation", Kind.SKILL, Level.MUST, Support.NONE),
        ],
        [(NoteKind.ABOUT, "A ward of 24 beds.")],
        [
            Says("NMC registered since 2019", Section.LICENCES, None, has_action=False),
            Says("Gave medication on a ward of 28 patients without an error for two years", has_number=True),
            Says("Looked after older patients after operations"),
            Says("Sat with families when the news was bad"),
        ],
        [Job("Staff nurse", "County Hospital", (2019, 9), None)],
    )


def electrician() -> Fit:
    return fit(
        "Electrician",
        "",
        [
            Ask(
                "Install and test wiring in homes and small shops",
                Kind.DUTY,
                Level.UNCLEAR,
                Support.STRONG,
                ((0, Strength.DONE),),
            ),
            Ask("Full UK driving licence", Kind.LICENCE, Level.UNCLEAR, Support.NONE),
            Ask("18th Edition wiring regulations", Kind.SKILL, Level.UNCLEAR, Support.STRONG, ((1, Strength.HELD),)),
        ],
        [],
        [
            Says("Installed wiring in new homes"),
            Says("18th Edition, City & Guilds 2382", Section.LICENCES, None, has_action=False),
        ],
        [Job("Electrician", "Volt Ltd", (2018, 1), (2025, 10))],
    )


def clerk() -> Fit:
    return fit(
        "Accounts Clerk",
        "Baker & Sons",
        [
            Ask(
                "Reconcile supplier accounts and chase late payments",
                Kind.DUTY,
                Level.MUST,
                Support.STRONG,
                ((0, Strength.RESULT),),
            ),
            Ask("Sage or Xero", Kind.SKILL, Level.MUST, Support.STRONG, ((1, Strength.LISTED),), any_part=True),
            Ask("Attention to detail", Kind.SOFT, Level.MUST, Support.NONE),
            Ask("Good organisational skills and able to prioritise", Kind.SOFT, Level.NICE, Support.NONE),
        ],
        [],
        [
            Says("Reconciled 120 supplier accounts a month", has_number=True),
            Says("Sage 50, Excel", Section.SKILLS, None, has_action=False),
        ],
        [Job("Office assistant", "Post & Co", (2020, 1), None)],
    )


ALL = (cook, librarian, nurse, electrician, clerk)
