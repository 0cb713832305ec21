"""What a correction points at: an id, a place in the list, or words that name a kind or a day."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from candidacy.kernel.problems import Problem
from candidacy.ledger.kinds import What
from candidacy.ledger.order import by_day
from candidacy.ledger.reading.dates import days_in, when_in
from candidacy.ledger.reading.details import words
from candidacy.ledger.reading.drafts import Draft

OF_ROW = "corrects", "of", "target", "event"
OF_DETAIL = *OF_ROW, "id", "index", "row"
_SPELT = sorted((what.replace("_", "[ _-]") for what in What), key=len, reverse=True)
_KINDS = re.compile(rf"(?<![a-z])({'|'.join(_SPELT)})(?![a-z])")
_EVERYDAY = frozenset({What.NOTE, What.NOTED, What.CORRECTION})
"""Kinds whose names are also everyday words in a remark."""

Drafts = Mapping[int, Draft]


def points(draft: Draft) -> bool:
    """Say whether the row corrects another."""
    return draft.what is What.CORRECTION or any(draft.row.get(key) is not None for key in ("corrects", "target"))


def targets_of(at: int, drafts: Drafts, problems: list[Problem]) -> list[int]:
    """Return the places in the list that the row at `at` corrects, none where it points at nothing."""
    pointer = _pointer(drafts[at])
    several = pointer if isinstance(pointer, list) else [pointer]
    search = _Search(at, drafts, problems)
    return list(dict.fromkeys(target for one in several for target in search.meant(one)))


def _pointer(draft: Draft) -> object:
    """Return what the row gives as its target: under a key of its own, or in its detail."""
    row, detail = draft.row, draft.row.get("detail")
    own = next((row[key] for key in OF_ROW if row.get(key) is not None), None)
    if own is None and isinstance(detail, dict):
        return next((detail[key] for key in OF_DETAIL if detail.get(key) is not None), detail)
    return detail if own is None else own


@dataclass(frozen=True, slots=True)
class _Search:
    """The search for what one row points at."""

    at: int
    drafts: Drafts
    problems: list[Problem]

    def meant(self, pointer: object) -> list[int]:
        if isinstance(pointer, dict):
            return self._described(pointer)
        text = words(pointer)
        by_id = [place for place, draft in self.drafts.items() if text and draft.id == text]
        if by_id:
            return by_id
        if text.isdecimal() and len(text) < 10:
            place = int(text)
            return [place] if place in self.drafts and place != self.at else []
        return self._named_in(text)

    def _described(self, pointer: Mapping[str, object]) -> list[int]:
        key = next((key for key in OF_DETAIL if pointer.get(key) is not None), None)
        if key is not None:
            return self.meant(words(pointer[key]))
        when = when_in(pointer.get("date"))
        kind = re.sub(r"[\s\-_]+", "_", words(pointer.get("what")).lower())
        kinds = [What(kind)] if kind in set(What) else []
        if not when and not kinds:
            return self._named_in(words(dict(pointer)))
        return self._last_of(kinds, [when.day] if when else [], words(pointer.get("round")))

    def _named_in(self, text: str) -> list[int]:
        """Find the event that free words name; the kind named first that is on record counts."""
        days = [day for _, day in days_in(text)]
        kinds = [What(re.sub(r"[ -]", "_", found)) for found in _KINDS.findall(text.lower())]
        for kind in sorted(dict.fromkeys(kinds), key=lambda kind: kind in _EVERYDAY):
            found = self._last_of([kind], days)
            if found:
                return found
        return [] if set(kinds) - _EVERYDAY else self._last_of([], days)

    def _last_of(self, kinds: Sequence[What], days: Sequence[date], number: str = "") -> list[int]:
        """Return the last event that fits, as the one most likely meant; never the correction itself."""
        if not kinds and not days:
            return []
        fits = [place for place in self.drafts if place != self.at and self._fits(place, kinds, days, number)]
        if len({self.drafts[place].content for place in fits}) > 1:
            text = "Several events fit what this corrects; the latest was taken. Point at it by its id or its place."
            self.problems.append(Problem("correction_unclear", text, self.drafts[self.at].place))
        return [max(fits, key=self._order)] if fits else []

    def _fits(self, place: int, kinds: Sequence[What], days: Sequence[date], number: str) -> bool:
        draft = self.drafts[place]
        right_kind = draft.what in kinds if kinds else draft.what is not What.CORRECTION
        right_day = not days or (draft.when is not None and draft.when.day in days)
        return right_kind and right_day and number in ("", words(draft.round))

    def _order(self, place: int) -> tuple[tuple[int, int], str, int]:
        draft = self.drafts[place]
        return by_day(draft.what, draft.when), draft.content, place
