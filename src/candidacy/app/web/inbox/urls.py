"""The addresses of the inbox."""

from __future__ import annotations

from django.urls import path

from candidacy.app.web.inbox import deciding, mailbox, views

urlpatterns = [
    path("", views.page, name="inbox"),
    path("add/", views.add, name="inbox-add"),
    path("fetch/", mailbox.fetch, name="inbox-fetch"),
    path("mailbox/", mailbox.change, name="mailbox"),
    path("mailbox/try/", mailbox.attempt, name="mailbox-try"),
    path("mailbox/forget/", mailbox.forget, name="mailbox-forget"),
    path("<uuid:mail>/", deciding.confirm, name="mail"),
    path("<uuid:mail>/record/", deciding.record, name="mail-record"),
    path("<uuid:mail>/dismiss/", deciding.dismiss, name="mail-dismiss"),
    path("<uuid:mail>/undo/", deciding.undo, name="mail-undo"),
    path("<uuid:mail>/new/", deciding.new, name="mail-new"),
]
