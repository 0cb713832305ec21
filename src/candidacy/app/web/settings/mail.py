"""How the seeker signs, and the mail server that takes their letters: set up, tried, its password kept in the keyring or nowhere."""

from __future__ import annotations

from django import forms
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.views.decorators.http import require_http_methods, require_POST

from candidacy.app.desk.mail_account import (
    account_of,
    asks_password,
    forget_kept_password,
    keep_account,
    keep_typed_password,
    sending_account,
    try_account,
)
from candidacy.app.desk.mail_server import LAST_PORT
from candidacy.app.desk.unchanged import version_of
from candidacy.app.kept_letters import KeptAccount
from candidacy.app.web.frame.changing import ChangeForm
from candidacy.app.web.frame.forms import WishForm, a_line
from candidacy.app.web.frame.visit import Visit, visit_of
from candidacy.app.web.letters.forms import a_password
from candidacy.app.web.letters.sending import PATIENCE_S
from candidacy.app.web.undoing.saved import told_at

SECURITIES = (
    ("tls", "TLS from the first byte (usual with port 465)"), ("starttls", "STARTTLS (usual with port 587)"),
    ("none", "Not encrypted (only a server on this machine)"),
)  # fmt: skip
PAGE = "/settings/mail/"
FIELDS = "sender", "address", "host", "port", "user", "security"


class AccountForm(ChangeForm):
    """How the seeker signs and sends."""

    sender = a_line("Your name, as you sign")
    address = a_line("Your mail address", needed=True, longest=254)
    host = a_line("Server for sending", hint="Such as smtp.example.org: your mail provider calls it the outgoing or SMTP server. Leave it empty to send by your own mail program.")  # fmt: skip
    security = forms.ChoiceField(label="How it is kept safe", choices=SECURITIES)
    port = forms.IntegerField(label="Port", required=False, min_value=1, max_value=LAST_PORT, help_text="Leave it empty for the usual one.")  # fmt: skip
    user = a_line("User name there", hint="Often your whole mail address.")


class TryForm(WishForm):
    """The password, for one try."""

    password = a_password(hint="Many providers want an app password here, made in your account's security settings.")
    keep = forms.BooleanField(label="If it works, keep the password in this system's keyring", required=False)

    def __init__(self, asks: bool, *args: object, **kwargs: object) -> None:
        super().__init__(*args, **kwargs)  # type: ignore[arg-type]
        if not asks:
            del self.fields["password"], self.fields["keep"]


@require_http_methods(["GET", "HEAD", "POST"])
def account(request: HttpRequest) -> HttpResponse:
    """The account is as the form says."""
    visit = visit_of(request)
    known = account_of(seeker=visit.seeker)
    initial: dict[str, object] = {name: getattr(known, name) for name in FIELDS} if known else {"security": "tls"}
    if known and not known.sends:
        initial["port"] = None
    form = AccountForm(request.POST or None, initial=initial | {"filled_on": version_of(known)})
    if request.method == "POST" and form.done(lambda: _kept(form, visit)):
        return told_at(PAGE, visit, form.said("key"))
    return _page(request, known, form, None, form.status)


def _kept(form: AccountForm, visit: Visit) -> KeptAccount:
    given = {name: form.said(name) for name in FIELDS if name != "port"}
    return keep_account(
        seeker=visit.seeker, now=visit.now, port=form.cleaned_data["port"], key=form.said("key"),
        filled_on=form.said("filled_on"), **given,
    )  # fmt: skip


@require_POST
def try_it(request: HttpRequest) -> HttpResponse:
    """The server let the seeker in, or why it did not; nothing is sent."""
    visit = visit_of(request)
    known = sending_account(seeker=visit.seeker)
    form = TryForm(asks_password(known), request.POST, auto_id="try_%s")
    answer = form.made(lambda: _tried(form, visit))
    initial: dict[str, object] = {name: getattr(known, name) for name in FIELDS} | {"filled_on": known.version}
    return _page(request, known, AccountForm(initial=initial), form, form.status, answer)


def _tried(form: TryForm, visit: Visit) -> str:
    password = form.said("password")
    answer = try_account(seeker=visit.seeker, password=password, seconds=PATIENCE_S)
    if form.said("keep"):
        keep_typed_password(seeker=visit.seeker, password=password)
    return answer or "OK"


@require_POST
def forget(request: HttpRequest) -> HttpResponse:
    """The keyring holds no password for the account."""
    forget_kept_password(seeker=visit_of(request).seeker)
    return redirect(PAGE)


def _page(
    request: HttpRequest,
    known: KeptAccount | None,
    form: AccountForm,
    tried: TryForm | None,
    status: int,
    answer: str | None = None,
) -> HttpResponse:
    asks = asks_password(known) if known and known.sends else True
    told = {
        "account": known, "form": form, "try_form": tried if tried is not None and not answer else TryForm(asks, auto_id="try_%s"), "answer": answer,
        "kept": bool(known and known.user and not asks), "patience": round(PATIENCE_S),
    }  # fmt: skip
    return render(request, "settings/mail.html", told, status=status)
