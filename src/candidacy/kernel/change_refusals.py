"""Refusals where something was changed meanwhile, in another window or by another hand, or is not said whole."""

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


class EventIncomplete(Refusal):
    """An event means nothing without its day, its reason, or what else it speaks of."""

    code = "event_incomplete"
    next_step = "Say it with the event: a day as WHEN or with --on, a reason with --reason, a condition with --name, a note’s words with --note."
