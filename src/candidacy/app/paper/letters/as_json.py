"""Letters, notes that are due, the follow-up and the mail account, for scripts; no password is among them."""

from __future__ import annotations

from collections.abc import Iterable

from candidacy.app.kept_letters import FollowUpHere, FollowUpSet, KeptAccount, LookedAt, NoteDue
from candidacy.app.paper.search.as_json import Json
from candidacy.kernel.chances import Source


def sources_json(sources: Iterable[Source]) -> list[Json]:
    """Return what a reason rests on."""
    return [{"name": one.name, "year": one.year, "sample": one.sample, "address": one.address} for one in sources]


def letter_json(looked: LookedAt) -> Json:
    """Return the letter with what is worth a look."""
    one = looked.letter
    return {
        "id": str(one.id), "kind": str(one.kind), "tone": str(one.tone), "round": one.round, "name": one.name,
        "address": one.address, "subject": one.subject, "body": one.body, "why": one.why, "sources": sources_json(one.sources),
        "due": one.due.isoformat() if one.due else None, "sent": one.sent.isoformat() if one.sent else None,
        "how": str(one.how) if one.how else None, "complete": looked.complete,
        "look": [{"code": each.code, "text": each.text, "place": each.place} for each in looked.problems],
    }  # fmt: skip


def due_json(one: NoteDue) -> Json:
    """Return the note that is due."""
    return {
        "name": one.to.name, "address": one.to.address, "round": one.round, "held": one.held.isoformat(),
        "due": one.due.isoformat(), "why": one.why, "sources": sources_json(one.sources),
        "draft": str(one.draft.id) if one.draft else None,
    }  # fmt: skip


def follow_up_json(found: FollowUpHere) -> Json:
    """Return the day advised and why; null days where there is none."""
    advised = found.advised
    return {
        "awaited": advised is not None, "day": advised.day.isoformat() if advised and advised.day else None,
        "why": advised.why if advised else None, "advised": bool(advised and advised.advised),
        "asked": found.asked.isoformat() if found.asked else None,
        "set_for": found.set_for.isoformat() if found.set_for else None,
        "sources": sources_json(advised.sources if advised else ()),
        "assumptions": [{"name": one.name, "value": one.value, "unit": one.unit, "why": one.why} for one in (advised.assumptions if advised else ())],
    }  # fmt: skip


def set_json(done: FollowUpSet) -> Json:
    """Return what setting it did: the event of the parking, and what to turn to now."""
    thing = done.settled.next
    return {
        "parked": str(done.parked.event) if done.parked else None,
        "until": done.settled.park_until.isoformat() if done.parked and done.settled.park_until else None,
        "next": {"code": thing.code, "text": thing.text, "candidacy": thing.candidacy} if thing else None,
    }  # fmt: skip


def account_json(one: KeptAccount | None, asks: bool) -> Json:
    """Return how the seeker signs and sends, and whether a password is asked for."""
    if one is None:
        return {"account": None}
    return {
        "account": {
            "sender": one.sender, "address": one.address, "host": one.host, "port": one.port, "user": one.user,
            "security": one.security, "sends": one.sends, "asks_password": asks,
        }
    }  # fmt: skip
