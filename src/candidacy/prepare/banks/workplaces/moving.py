"""Kinds of workplaces in transport, buildings, public service and any other work."""

from __future__ import annotations

from candidacy.prepare.banks.workplaces.entry import REGISTER, Workplace

TRANSPORT: tuple[Workplace, ...] = (
    Workplace(
        "a warehouse",
        "warehouse, picker, packer, forklift, stock, distribution centre, distribution center, fulfilment, loading",
        (
            (
                "dress",
                "Clean plain clothes you can move in and firm closed shoes, safety shoes if you own them.",
                "You will probably be shown the floor.",
            ),
            (
                "behaviour",
                "Keep to the marked walkways and leave your telephone in your pocket.",
                "Safety is the first thing they look at.",
            ),
        ),
        (REGISTER,),
    ),
    Workplace(
        "buildings that you look after",
        "cleaner, cleaning, caretaker, janitor, custodian, porter, facilities",
        (
            (
                "dress",
                "Clean, neat, plain clothes and closed shoes with grip.",
                "They send you to other people's rooms and want to be able to rely on you.",
            ),
            (
                "behaviour",
                "If you are shown round, look where a cleaner or caretaker would look, and ask about it.",
                "It shows that you see work.",
            ),
        ),
        (REGISTER,),
    ),
    Workplace(
        "a depot and the road",
        "",
        (
            (
                "dress",
                "Clean, neat clothes and firm closed shoes in which you can drive.",
                "There may be a test drive.",
            ),
            (
                "behaviour",
                "Bring your licence and cards, and know your driving record.",
                "They have to check them, and surprises are worse than facts.",
            ),
        ),
        (REGISTER, ("Which fleet and which routes they run", "their own site, and what you see on the road")),
    ),
)

PUBLIC: tuple[Workplace, ...] = (
    Workplace(
        "a service in uniform",
        (
            "police, fire, prison, officer in uniform, security guard, guard, border, customs, ambulance, "
            "correctional, warden, ranger, coastguard, armed forces"
        ),
        (
            (
                "dress",
                (
                    "Plain business clothes, well pressed, with clean closed shoes; sports clothes too, if a "
                    "fitness "
                    "test is announced."
                ),
                "Order in small things is part of the work.",
            ),
            (
                "behaviour",
                "Be exact about facts and dates, and say so when you do not remember.",
                "What you say will be checked.",
            ),
        ),
        (("How it is led and judged", "its annual report and the reports of its inspectorate"),),
    ),
    Workplace(
        "a public office",
        "",
        (
            (
                "dress",
                "Neat business clothes, sober rather than fashionable.",
                "You would stand for the authority in front of the public.",
            ),
            (
                "behaviour",
                "Expect a panel that asks everyone the same questions and takes notes.",
                "It is meant to be fair; answer fully, even if they do not nod.",
            ),
        ),
        (
            (
                "What it has to do by law and what it plans",
                "its published plan, budget and the minutes of its council",
            ),
        ),
    ),
)

OTHER: tuple[Workplace, ...] = (
    Workplace(
        "a workplace like this one",
        "",
        (
            (
                "dress",
                ("Neat, clean clothes, one step smarter than you would wear on a working day there, and closed shoes."),
                "It is never far wrong, and you can walk through any workplace in it.",
            ),
            (
                "behaviour",
                (
                    "Look at how people dress and greet one another when they come out at the end of the day, if "
                    "you "
                    "can."
                ),
                "It tells you more than any rule.",
            ),
        ),
        (REGISTER,),
    ),
)
