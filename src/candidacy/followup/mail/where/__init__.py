"""Where a talk is held, as the mail says it; never a place that it does not say."""

from candidacy.followup.mail.where.places import NOWHERE, Where, where_of

__all__ = ["NOWHERE", "Where", "where_of"]
