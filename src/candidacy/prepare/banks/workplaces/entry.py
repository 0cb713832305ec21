"""One kind of workplace, and the places to look that several kinds share."""

from __future__ import annotations

from dataclasses import dataclass

ADVICE = tuple[str, str, str]

LOOKUP = tuple[str, str]


@dataclass(frozen=True, slots=True)
class Workplace:
    """A kind of workplace: the signs that tell it, its dress and manners with reasons, and its own sources."""

    name: str
    signs: str
    advice: tuple[ADVICE, ...]
    lookups: tuple[LOOKUP, ...] = ()


ANY_ADVICE: tuple[ADVICE, ...] = (
    (
        "behaviour",
        "Be there ten minutes early, with your telephone off, and greet everyone you meet, the reception too.",
        "People compare notes afterwards, and being in time is the first thing they can check.",
    ),
    (
        "behaviour",
        "If you need a moment, say “let me think” and take it.",
        "A short silence sounds considered; talking without a thought does not.",
    ),
    (
        "by video",
        (
            "If it is by video: sit with the light in front of you, at a quiet place, and test sound and picture "
            "the day before."
        ),
        "They can only judge what they can hear and see.",
    ),
    (
        "help",
        "If you need something, such as a step-free way, more time or an interpreter, tell them a few days before.",
        "They can only prepare what they know, and in many places they have to.",
    ),
)

UNSURE = (
    "if unsure",
    "Ask when you confirm: “What do people usually wear with you, and will there be a practical part?”",
    "It is an ordinary question, and nobody will think less of you for it.",
)

CLINICAL_INSPECTION = (
    "What the last inspection found",
    "the public inspection reports for care and health services of your country or state",
)

SCHOOL_INSPECTION = (
    "What the last inspection found",
    "the public school or childcare inspection reports of your country or state",
)

FOOD_INSPECTION = (
    "How the last hygiene inspection went",
    "the public food hygiene ratings of your town, state or country, where there are any",
)

REGISTER = ("Who owns it, how old and how large it is", "the public companies register, and the last annual report")

CHARITY = ("Where its money comes from and goes to", "the public charities register, and the last annual report")

LOOKUPS: tuple[LOOKUP, ...] = (
    ("What they do and for whom, in their own words", "their own website, above all “About us” and the news"),
    ("What has happened there in the last year", "the local paper or the trade press: search the name and the place"),
    ("Who will sit in front of you and what they do", "the invitation; if it names nobody, ask when you confirm"),
    ("What it is like to work there", "somebody who works or has worked there; ask friends and former colleagues"),
    (
        "How you get there and how long it takes at that time of day",
        "a map or timetable, and best of all one trial trip",
    ),
)
