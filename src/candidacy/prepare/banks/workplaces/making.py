"""Kinds of workplaces in the trades, manufacturing and technical offices."""

from __future__ import annotations

from candidacy.prepare.banks.workplaces.entry import REGISTER, Workplace

TECHNICAL: tuple[Workplace, ...] = (
    Workplace(
        "a laboratory",
        "laboratory, lab, lab technician, analytical chemist, microbiolog",
        (
            (
                "dress",
                (
                    "Neat everyday clothes, long trousers or a long skirt and closed shoes; hair tied back if it "
                    "is "
                    "long."
                ),
                "They will probably show you the laboratory, where these are the rules.",
            ),
            ("behaviour", "Touch nothing without asking and follow the signs.", "Care is the work."),
        ),
        (REGISTER, ("What it is accredited for", "the public list of the national accreditation body")),
    ),
    Workplace(
        "a factory or workshop",
        (
            "factory, production, manufactur, machinist, cnc, operator, assembly, toolmaker, workshop, garage, "
            "mechanic, fabricat, welder, plant"
        ),
        (
            (
                "dress",
                (
                    "Clean, sturdy clothes without loose ends, and firm closed shoes, safety shoes if you own "
                    "them; "
                    "rings and chains off."
                ),
                "They will probably show you the floor or give you a practical test, and loose things get caught.",
            ),
            (
                "behaviour",
                "Stay behind the lines and touch no machine unless you are asked to.",
                "They see at once who is at home on a shop floor.",
            ),
            (
                "behaviour",
                "If you have photographs of your own work, bring a few, without names or secrets of others.",
                "A piece of work speaks for itself.",
            ),
        ),
        (REGISTER,),
    ),
    Workplace(
        "building sites and customers' homes",
        "",
        (
            (
                "dress",
                (
                    "Clean work clothes or plain everyday clothes, and firm closed shoes; safety shoes in the "
                    "car in "
                    "case there is a site visit."
                ),
                "They want to see somebody they can send to a customer, and who can walk onto a site.",
            ),
            (
                "behaviour",
                "Bring your cards, tickets and licences in one envelope.",
                "They have to check them before you may work.",
            ),
            (
                "behaviour",
                "If you have photographs of your own work, bring a few, without names or addresses.",
                "A piece of work speaks for itself.",
            ),
        ),
        (REGISTER, ("What they have built or repaired lately", "the pictures on their own site, and local news")),
    ),
)

SOFTWARE: tuple[Workplace, ...] = (
    Workplace(
        "a technical office or studio",
        "",
        (
            (
                "dress",
                "Neat everyday clothes. If the firm sells to banks or the state, one step smarter.",
                "Most such places are informal, and tidy is never wrong.",
            ),
            (
                "behaviour",
                "Think aloud when you are given a task, and ask before you assume.",
                "They want to see how you work, not only what comes out.",
            ),
            (
                "behaviour",
                "Show work only if you are free to show it.",
                "How you treat a former employer's secrets is how you will treat theirs.",
            ),
        ),
        (
            REGISTER,
            ("What they make and how it is used", "the product itself, its documentation and its list of changes"),
        ),
    ),
)
