"""What every row of a seeker has: a name of its own that no other row ever had, and whose it is."""

from __future__ import annotations

import uuid

from django.db import models


class Row(models.Model):
    """A row with an id that stays the same through export and import."""

    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)

    class Meta:
        abstract = True


class Owned(Row):
    """A row that belongs to one seeker; it goes when the seeker is erased."""

    seeker = models.ForeignKey("store.Seeker", on_delete=models.CASCADE)
    made = models.DateTimeField()

    class Meta:
        abstract = True
