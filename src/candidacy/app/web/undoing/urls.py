"""The addresses of changes."""

from __future__ import annotations

from django.urls import path

from candidacy.app.web.undoing import views

urlpatterns = [
    path("<uuid:change>/undo/", views.undo, name="change-undo"),
    path("<uuid:change>/put-back/", views.put_back, name="change-put-back"),
]
