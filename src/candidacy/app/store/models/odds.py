"""How the seeker wants the odds, and the forecasts as they were made."""

from __future__ import annotations

from typing import ClassVar

from django.db import models

from candidacy.app.store.models.candidacies import Candidacy
from candidacy.app.store.models.owned import Owned


class Outlook(Owned):
    """Whether odds are shown at all, whose rates are nearest, and the assumptions that the seeker changed."""

    hidden = models.BooleanField(default=False)
    country = models.CharField(max_length=2, blank=True)
    seniority = models.CharField(max_length=20, blank=True)
    assumptions = models.JSONField(default=dict, blank=True)
    """Values by the name of the assumption; those not named are ours."""

    class Meta:
        constraints: ClassVar = [models.UniqueConstraint(fields=["seeker"], name="one_outlook_a_seeker")]


class Forecast(Owned):
    """A forecast as it was made; the database refuses to change it (guard.py)."""

    candidacy = models.ForeignKey(Candidacy, on_delete=models.CASCADE)
    stage = models.CharField(max_length=30)
    until = models.DateField()
    own = models.FloatField(null=True, blank=True)
    """What the seeker said before seeing ours, 0 to 1; null where the question was passed over."""
    ours = models.FloatField()
    prior = models.FloatField()
    """What is usual, before any own outcome: what skill is measured against."""
    days = models.JSONField(default=list, blank=True)
    prior_days = models.JSONField(default=list, blank=True)
    inputs = models.JSONField(default=dict, blank=True)
    version = models.CharField(max_length=60)
    """The version of the model that made it."""
