"""Kinds of workplaces in shops and offices."""

from __future__ import annotations

from candidacy.prepare.banks.workplaces.entry import REGISTER, Workplace

SHOP: tuple[Workplace, ...] = (
    Workplace(
        "a call or service centre",
        "call centre, call center, contact centre, contact center, telesales, telephone adviser, helpline",
        (
            (
                "dress",
                "Neat everyday clothes.",
                "Callers do not see you, but the team does, and most centres are informal.",
            ),
            (
                "behaviour",
                "Speak clearly and let people finish, from the first greeting on.",
                "Your voice is the work: they listen for it from the start.",
            ),
        ),
        (REGISTER, ("How their service sounds", "a call to their own line, as a customer with an honest question")),
    ),
    Workplace(
        "a shop",
        "",
        (
            (
                "dress",
                "Neat clothes that would not look out of place among what they sell, and comfortable closed shoes.",
                "You would stand for what they sell, and they may show you the floor.",
            ),
            (
                "behaviour",
                "Look round the shop beforehand as a customer: what sells, what is easy to find, who comes in.",
                "You will have something real to talk about.",
            ),
            ("behaviour", "Greet the people at the till, too.", "They are often asked what they thought of you."),
        ),
        (
            REGISTER,
            (
                "What customers praise and what they complain about",
                "reviews of this branch, and a visit as a customer",
            ),
        ),
    ),
)

OFFICE: tuple[Workplace, ...] = (
    Workplace(
        "a law office, bank or insurer",
        (
            "law firm, solicitor, legal, paralegal, bank, insurance, underwriter, conveyancing, notary, "
            "barrister, chambers, investment"
        ),
        (
            (
                "dress",
                "Plain business clothes in dark or quiet colours, well pressed; clean closed shoes.",
                "Clients trust these places with money and secrets, and most of them dress soberly.",
            ),
            (
                "behaviour",
                "Say nothing about clients or cases of former employers.",
                "Discretion is the first thing they look for.",
            ),
        ),
        (
            REGISTER,
            (
                "Whether it is licensed, and since when",
                "the public register of the profession or of financial services",
            ),
        ),
    ),
    Workplace(
        "an office",
        "",
        (
            (
                "dress",
                (
                    "Neat business-casual clothes: a shirt, blouse or plain knitwear and clean shoes. A step "
                    "smarter "
                    "than you would wear on a working day there."
                ),
                "It is never wrong in an office, and small changes make it smarter or easier.",
            ),
            (
                "behaviour",
                "Have your papers in order and a pen and a notebook with you.",
                "For office work, how you bring your own papers is a sample of it.",
            ),
        ),
        (REGISTER, ("Who works there and for how long", "its website and professional networks")),
    ),
)
