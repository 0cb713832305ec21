"""The addresses of the calendar. The feed is the only page that a calendar program may ask for without signing in."""

from __future__ import annotations

from django.urls import path

from candidacy.app.web.calendar import views

urlpatterns = [
    path("", views.page, name="calendar"),
    path("candidacy.ics", views.export, name="calendar-export"),
    path("habits/", views.habits, name="calendar-habits"),
    path("address/", views.give, name="calendar-give"),
    path("address/revoke/", views.revoke, name="calendar-revoke"),
    path("feed/<str:token>.ics", views.feed, name="calendar-feed"),
]
