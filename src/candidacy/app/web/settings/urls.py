"""The addresses of the settings."""

from __future__ import annotations

from django.urls import path

from candidacy.app.web.settings import views

urlpatterns = [
    path("", views.settings, name="settings"),
    path("sample/in/", views.sample_in, name="sample-in"),
    path("sample/out/", views.sample_out, name="sample-out"),
]
