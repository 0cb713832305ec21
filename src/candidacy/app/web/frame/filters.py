"""The words of the pages, as the templates ask for them."""

from __future__ import annotations

from datetime import date, datetime

from django import template
from django.utils.safestring import SafeString, mark_safe

from candidacy.app.kept import PaperKind, Role
from candidacy.app.own_day import own_day
from candidacy.app.paper.markup import Markup
from candidacy.app.web.frame import words
from candidacy.ledger.days import said
from candidacy.ledger.events import Event
from candidacy.ledger.kinds import What
from candidacy.ledger.values import ContingencyState, MilestoneName, Stage, Standing

register = template.Library()


@register.filter
def day(value: date | datetime | None) -> str:
    """Return the day as people write it."""
    if isinstance(value, datetime):
        value = own_day(value)
    return said(value) if value else ""


def clock_time(moment: datetime) -> str:
    """Return the time of the moment on this machine's clock."""
    return f"{moment.astimezone():%H:%M}"


@register.filter
def day_and_time(moment: datetime) -> str:
    """Return the day and the time of the moment on this machine's clock."""
    return f"{day(moment)} at {clock_time(moment)}"


@register.filter
def event_day(event: Event) -> str:
    """Return the day of the event, and its time where known."""
    if not event.when:
        return "no day"
    return f"about {said(event.when.day)}" if event.when.about else said(event.when.day)


@register.filter
def event_words(what: What) -> str:
    """Return what happened in plain words."""
    return words.EVENTS[what]


@register.filter
def stage_words(standing: Standing) -> str:
    """Return the stage, with the round of interviews where there is one."""
    name = words.STAGES[standing.stage]
    return f"{name}, round {standing.round}" if standing.stage is Stage.INTERVIEW and standing.round else name


@register.filter
def milestone_words(name: MilestoneName) -> str:
    """Return the name of the milestone."""
    return words.MILESTONES[name]


@register.filter
def condition_words(state: ContingencyState) -> str:
    """Return how the condition stands."""
    return words.CONDITIONS[state]


@register.filter
def paper_words(kind: PaperKind) -> str:
    """Return what the document is."""
    return words.PAPERS[kind]


@register.filter
def role_words(role: Role) -> str:
    """Return what the person is."""
    return words.ROLES[role]


@register.filter
def reason_words(reason: str) -> str:
    """Return the reason in plain words; the seeker's own stay as they are."""
    known = {str(one): said for one, said in words.REASONS.items()}
    return known.get(reason, reason)


@register.filter
def clock(event: Event) -> str:
    """Return the time of the day the event speaks of, or nothing."""
    given = dict(event.detail.more).get("time", "")
    try:
        return f"{datetime.fromisoformat(given):%H:%M}" if given else ""
    except ValueError:
        return given


@register.filter
def drawn(markup: Markup) -> SafeString:
    """Return HTML that was made by our own escaping, as it is."""
    if not isinstance(markup, Markup):
        raise TypeError("only what was escaped already is shown as it is")
    return mark_safe(markup)  # noqa: S308 - every text in it was escaped when it was made


@register.filter
def figure(number: float) -> str:
    """Return the number with at most three figures that count."""
    return f"{number:.3g}"


@register.filter
def size(number: int) -> str:
    """Return the size of a file in words."""
    return f"{max(1, round(number / 1024))} KB" if number < 1024 * 1024 else f"{number / 1024 / 1024:.1f} MB"
