"""What would you do if …: one scene for each theme in each family of trades."""

from __future__ import annotations

from candidacy.prepare.banks.situations import (
    education,
    health,
    kitchen,
    library,
    office,
    other_work,
    personal,
    public_work,
    shop,
    social,
    software,
    technical,
    transport,
)
from candidacy.prepare.banks.themes import Theme
from candidacy.prepare.banks.trades import Trade

SITUATIONS: dict[Trade, dict[Theme, str]] = {
    Trade.HEALTH: health.SITUATIONS,
    Trade.EDUCATION: education.SITUATIONS,
    Trade.KITCHEN: kitchen.SITUATIONS,
    Trade.SHOP: shop.SITUATIONS,
    Trade.OFFICE: office.SITUATIONS,
    Trade.LIBRARY: library.SITUATIONS,
    Trade.TECHNICAL: technical.SITUATIONS,
    Trade.TRANSPORT: transport.SITUATIONS,
    Trade.SOFTWARE: software.SITUATIONS,
    Trade.PERSONAL: personal.SITUATIONS,
    Trade.SOCIAL: social.SITUATIONS,
    Trade.PUBLIC: public_work.SITUATIONS,
    Trade.OTHER: other_work.SITUATIONS,
}
