"""Kinds of workplaces in care and social work."""

from __future__ import annotations

from candidacy.prepare.banks.workplaces.entry import CHARITY, CLINICAL_INSPECTION, Workplace

HEALTH: tuple[Workplace, ...] = (
    Workplace(
        "a care home",
        "care home, nursing home, residential, residents, elderly care, assisted living",
        (
            (
                "dress",
                (
                    "Neat, plain clothes that you can move in and closed flat shoes; sleeves that you can roll up "
                    "above the elbow."
                ),
                "You may be shown round and asked to help for a moment, and hands must be easy to wash.",
            ),
            (
                "dress",
                "Short nails, no rings with stones, hair tied back if it is long, hardly any scent.",
                "It is hygiene, and strong smells can upset people who are unwell.",
            ),
            (
                "behaviour",
                "Speak to residents before you speak about them, and knock before you go into a room.",
                "It is their home, and how you meet them is part of the interview.",
            ),
        ),
        (CLINICAL_INSPECTION, ("How families speak of it", "reviews by relatives, read with care")),
    ),
    Workplace(
        "the homes of the people cared for",
        "home care, domiciliary, home help, in their own homes, community nurse, district nurse, live-in",
        (
            (
                "dress",
                (
                    "Neat, plain clothes and closed flat shoes that come off easily; sleeves that roll up above "
                    "the "
                    "elbow."
                ),
                "You would be a guest in other people's homes, with work for your hands.",
            ),
            (
                "dress",
                "Short nails, little jewellery, hardly any scent.",
                "It is hygiene, and scents linger in a small room.",
            ),
            (
                "behaviour",
                "Have your travel thought through: which streets, by which means, at what time.",
                "The work is on the road, and they will ask.",
            ),
        ),
        (CLINICAL_INSPECTION,),
    ),
    Workplace(
        "a surgery or practice",
        ("dental, dentist, gp practice, surgery, optician, veterinary, vet, pharmacy, physiotherapy, practice manager"),
        (
            (
                "dress",
                "Neat everyday clothes in good order, closed shoes, sleeves that roll up.",
                "You would be seen by everyone who comes in, and it is a place of hygiene.",
            ),
            (
                "behaviour",
                "Do not read what lies on the desk, and speak softly at the reception.",
                "Discretion is part of the work, and they will notice.",
            ),
        ),
        (CLINICAL_INSPECTION,),
    ),
    Workplace(
        "a hospital or clinic",
        "",
        (
            (
                "dress",
                (
                    "Smart, plain clothes; for anything near patients bare below the elbows: short or rolled "
                    "sleeves, no watch, no rings with stones."
                ),
                "It is the hygiene rule in most clinical places, and it shows that you know it.",
            ),
            (
                "dress",
                "Closed, quiet shoes, hair tied back if it is long, hardly any scent.",
                "You may be shown a ward, with long corridors and people who are unwell.",
            ),
            (
                "behaviour",
                "Clean your hands when you enter and leave a ward. Speak of patients without names.",
                "They look for habits, not only for answers.",
            ),
        ),
        (
            CLINICAL_INSPECTION,
            (
                "Which units there are and what is planned",
                "its annual report and board papers, which public hospitals publish",
            ),
        ),
    ),
)

SOCIAL: tuple[Workplace, ...] = (
    Workplace(
        "a social service or community organisation",
        "",
        (
            (
                "dress",
                "Neat everyday clothes in which you would go to see a family; nothing showy.",
                "People you help should feel at ease with you, and the office is usually informal.",
            ),
            (
                "behaviour",
                "Speak of the people you helped with respect and without names.",
                "How you speak of them is what they listen for.",
            ),
        ),
        (CHARITY, ("What it says about the people it works for", "its reports and what it publishes")),
    ),
)
