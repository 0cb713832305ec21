"""Kinds of workplaces in kitchens, hotels, salons and gyms."""

from __future__ import annotations

from candidacy.prepare.banks.workplaces.entry import FOOD_INSPECTION, REGISTER, Workplace

KITCHEN: tuple[Workplace, ...] = (
    Workplace(
        "a kitchen",
        ("cook, chef, kitchen, commis, sous, baker, bakery, pastry, butcher, dishwasher, canteen, catering assistant"),
        (
            (
                "dress",
                (
                    "Clean plain clothes, and closed shoes with grip in case of a trial shift. If you have your "
                    "own "
                    "knives and whites, bring them, wrapped."
                ),
                "Many kitchens let you work for an hour, and floors are wet.",
            ),
            (
                "dress",
                "Short clean nails without varnish, no rings or bracelets, hair tied back or covered.",
                "It is food hygiene, and a chef looks at hands first.",
            ),
            (
                "behaviour",
                (
                    "Come outside service times, say “behind” when you pass, taste with a clean spoon, clean up "
                    "after yourself."
                ),
                "Habits show more than words in a kitchen.",
            ),
        ),
        (
            FOOD_INSPECTION,
            ("What they cook and for whom", "the menu, and if it is open to all, a visit as a guest"),
        ),
    ),
    Workplace(
        "a hotel",
        (
            "hotel, housekeeping, housekeeper, room attendant, concierge, night porter, bed and breakfast, "
            "resort, hostel"
        ),
        (
            (
                "dress",
                "Neat and well pressed, a step smarter than the guests; quiet polished shoes.",
                "Guests see everyone who works there, and the interview begins in the lobby.",
            ),
            (
                "behaviour",
                "Greet everybody you pass, guests and colleagues alike.",
                "Hospitality is the work, and they will watch for it.",
            ),
        ),
        (
            ("What guests praise and what they complain about", "guest reviews of the last half year"),
            FOOD_INSPECTION,
        ),
    ),
    Workplace(
        "a restaurant, café or bar",
        "",
        (
            (
                "dress",
                "Clean, neat, mostly dark clothes and closed comfortable shoes with grip.",
                "It is what most places wear in service, and there may be a trial shift.",
            ),
            (
                "behaviour",
                "Come between the rushes, not at noon or at eight in the evening.",
                "Nobody has time for you during service.",
            ),
            (
                "behaviour",
                "Know three things on the menu and what you would recommend.",
                "It is the simplest sign that you are interested.",
            ),
        ),
        (
            FOOD_INSPECTION,
            (
                "What guests praise and what they complain about",
                "guest reviews of the last half year, and a visit as a guest",
            ),
        ),
    ),
)

PERSONAL: tuple[Workplace, ...] = (
    Workplace(
        "a gym, pool or sports place",
        "gym, fitness, sport, pool, swimming, lifeguard, leisure, coach, personal trainer, yoga",
        (
            (
                "dress",
                "Clean sporty clothes or neat everyday clothes; training clothes and indoor shoes in your bag.",
                "You may be asked to lead an exercise or show a rescue.",
            ),
            (
                "behaviour",
                "Bring your certificates, first aid among them.",
                "They may not let you work without them.",
            ),
        ),
        (REGISTER, ("What members praise and complain about", "reviews, the timetable and a visit")),
    ),
    Workplace(
        "a salon or studio",
        "",
        (
            (
                "dress",
                (
                    "Neat clothes that suit the style of the house, and shoes to stand in; your own tools in a "
                    "clean "
                    "case."
                ),
                "You may be asked to work on a model, and clients will see you.",
            ),
            (
                "dress",
                "Clean, well-kept hands, with nails short enough for the work.",
                "Clients look at hands first.",
            ),
            (
                "behaviour",
                "Bring pictures of your work, with the clients' consent.",
                "They say more than a description.",
            ),
        ),
        (("What clients praise and complain about", "reviews and the pictures the house itself shows"),),
    ),
)
