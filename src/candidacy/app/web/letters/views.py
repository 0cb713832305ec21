"""The letters of one candidacy: what is due and why, what is begun, what went out."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any
from uuid import UUID

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_safe

from candidacy.app.desk.letters_kept import letters as kept_letters
from candidacy.app.desk.looking import standing_of
from candidacy.app.desk.met import Meeting, in_time, meetings, unthanked_of
from candidacy.app.desk.people import people
from candidacy.app.kept import Here, Role
from candidacy.app.kept_letters import KeptLetter, NoteDue
from candidacy.app.web.frame.visit import Visit, visit_of
from candidacy.app.web.letters.shown import NAMES, WAYS, name_of, write_address
from candidacy.followup.notes.values import Kind
from candidacy.ledger.facts import facts_of
from candidacy.ledger.history import history_of
from candidacy.ledger.values import Stage

Row = dict[str, Any]


@require_safe
def letters(request: HttpRequest, candidacy: UUID) -> HttpResponse:
    """Show what is due, what else can be written, what is begun and what went out."""
    visit = visit_of(request)
    here = standing_of(seeker=visit.seeker, candidacy=candidacy, today=visit.today)
    base, known = f"/candidacies/{candidacy}/", kept_letters(seeker=visit.seeker, candidacy=candidacy)
    over = _over(visit, here)
    unthanked = _unthanked(here, over, known)
    due = in_time(unthanked, visit.today) if here.standing.open else ()
    told = {
        "one": here.candidacy, "base": base, "open": here.standing.open, "due": [due_row(base, one) for one in due],
        "missed": [due_row(base, one) for one in unthanked if one not in due],
        "drafts": [letter_row(one) for one in known if one.sent is None],
        "sent": [letter_row(one) for one in reversed(known) if one.sent], "others": [*_thanks(here, over), *_others(visit, here, {one.kind for one in known if one.sent is None})],
    }  # fmt: skip
    return render(request, "letters/letters.html", told)


def _over(visit: Visit, here: Here) -> tuple[Meeting, ...]:
    return meetings(seeker=visit.seeker, candidacy=here.candidacy.id, today=visit.today, now=visit.now, here=here)


def _unthanked(here: Here, over: Sequence[Meeting], known: Sequence[KeptLetter]) -> list[NoteDue]:
    return [one for meeting in over for one in unthanked_of(here.candidacy.id, meeting, known)]


def write_to_them(visit: Visit, here: Here) -> dict[str, Any]:
    """Return what the page of the candidacy says of letters: notes that are due, what is begun, how many went out."""
    known = kept_letters(seeker=visit.seeker, candidacy=here.candidacy.id)
    where = here.candidacy.id
    due = in_time(_unthanked(here, _over(visit, here), known), visit.today) if here.standing.open else ()
    return {
        "notes_due": [due_row(f"/candidacies/{where}/", one) for one in due],
        "letters_begun": [letter_row(one) for one in known if one.sent is None and one.kind is not Kind.THANKS],
        "letters_sent": len([one for one in known if one.sent]),
    }


def due_row(base: str, due: NoteDue) -> Row:
    """Return a note that is due as the pages show it: one that is begun leads to its draft."""
    address = f"{base}letters/{due.draft.id}/" if due.draft else write_address(base, due)
    return {
        "name": due.to.name,
        "due": due.due,
        "held": due.held,
        "why": due.why,
        "sources": due.sources,
        "address": address,
        "begun": due.draft,
    }


def letter_row(letter: KeptLetter) -> Row:
    """Return a letter as the lists show it."""
    way = WAYS[letter.how] if letter.how else ""
    return {
        "name": name_of(letter),
        "letter": letter,
        "way": way,
        "address": f"/candidacies/{letter.candidacy}/letters/{letter.id}/",
    }


def _thanks(here: Here, over: Sequence[Meeting]) -> list[tuple[str, str]]:
    """Return where to thank somebody of the last interview whose name is not on record."""
    if not over or not here.standing.open:
        return []
    name = "Thank someone else" if over[-1].people else "A thank-you note"
    return [(f"/candidacies/{here.candidacy.id}/letters/write/thanks/?round={over[-1].talk.round}", name)]


def _others(visit: Visit, here: Here, begun: set[Kind]) -> list[tuple[str, str]]:
    """Return the address and name of what may be written as things stand, the likeliest first; what is begun is left out."""
    facts = facts_of(history_of(here.events, visit.today))
    kinds: list[Kind] = []
    if facts.spoken and not facts.written:
        kinds += [Kind.CONFIRMING]
    if facts.written and here.standing.stage is Stage.OFFER:
        kinds += [Kind.ACCEPTING]
    if facts.offered and here.standing.open:
        kinds += [Kind.DECLINING]
    if here.standing.open and any(
        one.role is Role.REFEREE for one in people(seeker=visit.seeker, candidacy=here.candidacy.id)
    ):
        kinds += [Kind.BRIEFING]
    if here.standing.open and not facts.offered:
        kinds += [Kind.WITHDRAWING]
    if here.standing.open and Kind.CONFIRMING not in kinds:
        kinds += [Kind.CONFIRMING]
    return [
        (f"/candidacies/{here.candidacy.id}/letters/write/{kind}/", NAMES[kind])
        for kind in kinds
        if kind not in begun - {Kind.BRIEFING}
    ]
