"""Refusals where something was changed by another hand, or in another window, meanwhile."""

from __future__ import annotations

from candidacy.kernel.refusal import Refusal


class ChangedSince(Refusal):
    """What is to be taken back was changed again since, so what was before cannot simply come back."""

    code = "changed_since"
    next_step = "Open it, see what it says now, and change it there; or take back the later change first."


class ChangedMeanwhile(Refusal):
    """A form was filled in on something that says something else by now."""

    code = "changed_meanwhile"
    next_step = "Nothing was overwritten. See what it says now, then save yours over it or leave it."
