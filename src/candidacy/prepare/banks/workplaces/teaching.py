"""Kinds of workplaces in schools, libraries and museums."""

from __future__ import annotations

from candidacy.prepare.banks.workplaces.entry import SCHOOL_INSPECTION, Workplace

EDUCATION: tuple[Workplace, ...] = (
    Workplace(
        "a nursery or childcare setting",
        (
            "nursery, early years, preschool, pre-school, kindergarten, childcare, daycare, day care, nanny, "
            "toddlers, babies"
        ),
        (
            (
                "dress",
                (
                    "Neat clothes that may get dirty, in which you can sit on the floor; flat shoes; nothing that "
                    "dangles or has sharp edges."
                ),
                "You may be asked to join the children, and small hands pull at things.",
            ),
            (
                "behaviour",
                "Go down to the children's height when you speak with them.",
                "How you are with children counts for more than what you say about it.",
            ),
            (
                "behaviour",
                "Take no photographs, and keep your telephone in your bag.",
                "Children's safety comes first, and there are rules on it everywhere.",
            ),
        ),
        (SCHOOL_INSPECTION,),
    ),
    Workplace(
        "a college or university",
        "university, college, lecturer, professor, faculty, adult education, students, campus",
        (
            (
                "dress",
                "Neat everyday clothes, a little smarter than the students'; shoes for a walk across the campus.",
                "Most departments are informal, but a panel usually dresses up slightly.",
            ),
            (
                "behaviour",
                "Find out who sits on the panel and what they work on.",
                "They will ask about your subject, and they like to be known.",
            ),
        ),
        (
            (
                "What students say, and what is being built or merged",
                "its own news, the student paper and its published strategy",
            ),
        ),
    ),
    Workplace(
        "a school",
        "",
        (
            (
                "dress",
                "Smart, practical clothes you could teach in for a whole day; shoes that let you stand.",
                "Pupils and parents see you, and you may be asked to teach or help in a lesson.",
            ),
            (
                "behaviour",
                "Be kind to pupils who show you round: they are often asked what they thought.",
                "How you are with them says more than an answer.",
            ),
            (
                "behaviour",
                "Bring your identity papers and certificates. Keep your telephone away.",
                "Schools have to check them, and there are rules on photographs.",
            ),
        ),
        (
            SCHOOL_INSPECTION,
            ("What matters to the school", "its newsletter and the letters to parents on its website"),
        ),
    ),
)

LIBRARY: tuple[Workplace, ...] = (
    Workplace(
        "a library, archive or museum",
        "",
        (
            (
                "dress",
                "Neat, comfortable everyday clothes and shoes in which you can kneel at a low shelf.",
                "Visitors see you, and you may be shown the stacks.",
            ),
            (
                "behaviour",
                "Go there before as a visitor: ask a question at the desk, look something up in the catalogue.",
                "You will see how it works, and you can speak from it.",
            ),
            (
                "behaviour",
                "In an archive or a store, ask before you touch anything and use a pencil.",
                "It is the rule of the house and shows that you know it.",
            ),
        ),
        (
            (
                "What it plans and how it is funded",
                "its annual report, its strategy and the minutes of its council, trustees or board",
            ),
            ("Whom it serves", "its programme of events and the figures it publishes on visits and loans"),
        ),
    ),
)
