"""The addresses of the list."""

from __future__ import annotations

from django.urls import path

from candidacy.app.web.candidacies import views

urlpatterns = [
    path("", views.candidacies, name="candidacies"),
    path("add/", views.add, name="add"),
]
