"""A form that changes something: it carries what it was filled in on, so that nothing unseen is overwritten."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date
from typing import Any, cast

from django import forms
from django.http import QueryDict

from candidacy.app.web.frame.forms import Made, WishForm
from candidacy.kernel.answers import ANSWERS
from candidacy.kernel.change_refusals import ChangedMeanwhile
from candidacy.ledger.days import said


class ChangeForm(WishForm):
    """A form whose thing may have been changed in another window; `initial` says what it is now."""

    filled_on = forms.CharField(widget=forms.HiddenInput, required=False, max_length=64)

    clash: bool = False
    """Whether what the form changes was changed in another place after it was opened."""

    @property
    def status(self) -> int:
        """The status of the page that shows the form again."""
        return ANSWERS[ChangedMeanwhile.code].http_status if self.clash else super().status

    def made(self, wish: Callable[[], Made]) -> Made | None:
        """Return what the wish made, or None: with a refusal above the form, or beside what it says now."""

        def unless_changed() -> Made | None:
            try:
                return wish()
            except ChangedMeanwhile:
                self._clashed()
                return None

        return super().made(unless_changed)

    def _clashed(self) -> None:
        """The words stay; sent again, they are saved over what is shown beside them now."""
        self.clash = True
        again = QueryDict(mutable=True)
        for name in self.data:
            again.setlist(name, cast("QueryDict", self.data).getlist(name))
        again["filled_on"] = self.initial["filled_on"]
        self.data = again

    @property
    def says_now(self) -> list[tuple[str, str]]:
        """What it says now, field by field, where that is other than what was written here."""
        shown = [field for field in self.visible_fields() if field.name in self.changed_data]
        return [(str(field.label), _words(field.field, self.initial.get(field.name))) for field in shown]


def _words(field: forms.Field, value: Any) -> str:
    if isinstance(value, date):
        return said(value)
    names = {str(key): str(name) for key, name in getattr(field, "choices", ())}
    several: Sequence[Any] = value if isinstance(value, list) else [] if value in (None, "") else [value]
    return ", ".join(names.get(str(one), str(one)) for one in several) or "nothing"
