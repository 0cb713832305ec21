"""The inbox: what waits, what was decided, and mail given by hand."""

from __future__ import annotations

from typing import Any
from uuid import UUID

from django.http import HttpRequest, HttpResponse, HttpResponseBase
from django.shortcuts import redirect, render
from django.views.decorators.http import require_POST, require_safe

from candidacy.app.desk import inbox as desk
from candidacy.app.desk.mailbox import mailbox_of, password_is_kept
from candidacy.app.desk.papers import Paper
from candidacy.app.kept_mail import Taken
from candidacy.app.mail_states import MailState
from candidacy.app.paper.inbox.unread import unread_lines
from candidacy.app.paper.inbox.waiting import taken_words
from candidacy.app.web.frame.forms import fresh_key
from candidacy.app.web.frame.visit import Visit, visit_of
from candidacy.app.web.inbox.forms import MailForm, PasswordForm
from candidacy.app.web.inbox.shown import MailShown, mails_shown
from candidacy.app.web.inbox.working import worked_through
from candidacy.kernel.refusals import NotFound

MOST_DECIDED = 20
AT_ONCE_BYTES = 300_000
"""A file so small is read within a second or two; a larger one says how far it is."""


@require_safe
def page(request: HttpRequest) -> HttpResponse:
    """Show what waits, and how mail comes in."""
    return shown(request, {})


def shown(request: HttpRequest, forms: dict[str, Any], status: int = 200) -> HttpResponse:
    """Return the page of the inbox, with the forms as they were sent."""
    visit = visit_of(request)
    waiting = desk.proposals(seeker=visit.seeker, now=visit.now)
    decided = desk.decided(seeker=visit.seeker, now=visit.now, most=MOST_DECIDED)
    mails = mails_shown([*waiting, *decided], visit)
    told = {
        "mails": mails[: len(waiting)], "decided": mails[len(waiting) :], "key": fresh_key(),
        "box": mailbox_of(seeker=visit.seeker),
        "given": MailForm(), "fetching": PasswordForm(kept=password_is_kept(seeker=visit.seeker)),
        "notice": _just_decided(request, visit), "said": _taken(request), **forms,
    }  # fmt: skip
    return render(request, "inbox/inbox.html", told, status=status)


def _taken(request: HttpRequest) -> str:
    """What came of mail given just now, from the numbers in the address."""
    numbers = request.GET.get("taken", "").split("-")
    if len(numbers) != 3 or not all(one.isdecimal() and len(one) < 7 for one in numbers):
        return ""
    new, known, alone = map(int, numbers)
    return taken_words(Taken(new, known, alone))


def _just_decided(request: HttpRequest, visit: Visit) -> MailShown | None:
    try:
        mail = desk.kept_mail(seeker=visit.seeker, mail=UUID(request.GET["done"]), now=visit.now)
    except (KeyError, ValueError, NotFound):
        return None
    return mails_shown([mail], visit)[0] if mail.state is MailState.CONFIRMED else None


@require_POST
def add(request: HttpRequest) -> HttpResponseBase:
    """The mail is taken in; what is about a candidacy waits. Of much mail the page says how far it is."""
    visit, form = visit_of(request), MailForm(request.POST, request.FILES)
    paper = form.paper("file", "pasted", "what you pasted") if form.is_valid() else None
    if paper and len(paper.data) > AT_ONCE_BYTES:
        return worked_through(request, "Reading mail", desk.taking_in(seeker=visit.seeker, papers=[paper], now=visit.now))  # fmt: skip
    taken = form.made(lambda: _taken_in(paper, visit)) if paper else None
    if taken and taken.problems:
        # They have too many words for an address.
        return shown(request, {"said": taken_words(taken), "unread": unread_lines(taken.problems)})
    if taken:
        return redirect(f"/inbox/?taken={taken.new}-{taken.known}-{taken.left_alone}")
    return shown(request, {"given": form}, form.status)


def _taken_in(paper: Paper, visit: Visit) -> Taken:
    return desk.take_in(seeker=visit.seeker, papers=[paper], now=visit.now)
