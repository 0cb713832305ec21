"""Made-up people who were talked with."""

from __future__ import annotations

from datetime import date

from candidacy.followup.notes.values import Addressee, Occasion, TalkedWith

HELD = date(2026, 3, 2)
COOK = Occasion("Cook", "Hill House Care Home", "Sam Ortega", HELD)
ANA = TalkedWith(
    Addressee("Ana Łoft", "ana@hillhouse.example"), "", "We talked about their new kitchen.", "the lunch rush",
    "Cooked lunch for 60 guests a day and cut food waste by 18 %",
)  # fmt: skip
BEN = TalkedWith(
    Addressee("Dr Ben Ode", "ben@hillhouse.example"), "", "How they train new people", "soft diets",
    "I cooked soft meals for two years at Bridge School", "my food hygiene certificate",
)  # fmt: skip
