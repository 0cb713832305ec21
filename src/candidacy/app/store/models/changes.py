"""What the latest changes did to the rows, so that they can be taken back."""

from __future__ import annotations

from typing import ClassVar

from django.db import models

from candidacy.app.store.models.candidacies import SHORT, Candidacy, Seeker
from candidacy.app.store.models.owned import Row


class Change(Row):
    """One change of rows by one command; only the newest are kept, no export takes them, and an erasing ends them."""

    seeker = models.ForeignKey(Seeker, on_delete=models.CASCADE)
    number = models.PositiveBigIntegerField()
    """The order of the changes, counted from 1 for each seeker."""
    event = models.PositiveBigIntegerField()
    """The place of the seeker's last event before it, so that changes and events stand in one order."""
    candidacy = models.ForeignKey(Candidacy, on_delete=models.CASCADE, null=True)
    command = models.CharField(max_length=200)
    wish = models.CharField(max_length=60)
    name = models.CharField(max_length=SHORT, blank=True)
    """What was changed, in the seeker's words."""
    states = models.JSONField()
    """Each row touched: its table, its id, its values before and after; null where it was not there."""
    at = models.DateTimeField()
    taken_back = models.DateTimeField(null=True)

    class Meta:
        constraints: ClassVar = [models.UniqueConstraint(fields=["seeker", "number"], name="one_change_a_number")]
