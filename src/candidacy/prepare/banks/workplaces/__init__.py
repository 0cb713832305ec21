"""Kinds of workplaces: how to tell them, what to wear and how to behave there, and where to find out more."""

from __future__ import annotations

from candidacy.prepare.banks.trades import Trade
from candidacy.prepare.banks.workplaces import caring, hosting, making, moving, selling, teaching
from candidacy.prepare.banks.workplaces.entry import ANY_ADVICE, LOOKUPS, UNSURE, Workplace

__all__ = ["ANY_ADVICE", "LOOKUPS", "UNSURE", "WORKPLACES", "Workplace"]

WORKPLACES: dict[Trade, tuple[Workplace, ...]] = {
    Trade.HEALTH: caring.HEALTH,
    Trade.SOCIAL: caring.SOCIAL,
    Trade.EDUCATION: teaching.EDUCATION,
    Trade.LIBRARY: teaching.LIBRARY,
    Trade.KITCHEN: hosting.KITCHEN,
    Trade.PERSONAL: hosting.PERSONAL,
    Trade.SHOP: selling.SHOP,
    Trade.OFFICE: selling.OFFICE,
    Trade.TECHNICAL: making.TECHNICAL,
    Trade.SOFTWARE: making.SOFTWARE,
    Trade.TRANSPORT: moving.TRANSPORT,
    Trade.PUBLIC: moving.PUBLIC,
    Trade.OTHER: moving.OTHER,
}
