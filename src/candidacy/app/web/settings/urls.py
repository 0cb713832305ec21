"""The addresses of the settings."""

from __future__ import annotations

from django.urls import path

from candidacy.app.web.settings import mail, model, views

urlpatterns = [
    path("", views.settings, name="settings"),
    path("mail/", mail.account, name="mail-account"),
    path("mail/try/", mail.try_it, name="mail-try"),
    path("mail/forget/", mail.forget, name="mail-forget"),
    path("model/", model.model, name="language-model"),
    path("model/off/", model.off, name="language-model-off"),
    path("sample/in/", views.sample_in, name="sample-in"),
    path("sample/out/", views.sample_out, name="sample-out"),
]
