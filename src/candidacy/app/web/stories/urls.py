"""The addresses of the stories."""

from __future__ import annotations

from django.urls import path

from candidacy.app.web.stories import views

urlpatterns = [
    path("", views.stories, name="stories"),
    path("add/", views.add, name="story-add"),
    path("<uuid:story>/", views.change, name="story"),
    path("<uuid:story>/forget/", views.forget, name="story-forget"),
]
