"""The addresses of the debriefs of one candidacy."""

from __future__ import annotations

from django.urls import path

from candidacy.app.web.frame.later import view_later

WRITING, READING = "candidacy.app.web.debrief.writing", "candidacy.app.web.debrief.reading"
LIVE = "candidacy.app.web.debrief.live"

urlpatterns = [
    path("", view_later(WRITING, "rounds"), name="debriefs"),
    path("<int:number>/", view_later(READING, "page"), name="debrief"),
    path("<int:number>/begin/", view_later(WRITING, "begin"), name="debrief-begin"),
    path("<int:number>/finish/", view_later(READING, "finish"), name="debrief-finish"),
    path("<int:number>/expected/", view_later(WRITING, "expected"), name="debrief-expected"),
    path("<int:number>/remove/", view_later(WRITING, "remove"), name="debrief-remove"),
    path("<int:number>/promise/<int:place>/", view_later(WRITING, "promise"), name="debrief-promise"),
    path("<int:number>/<str:part>/", view_later(WRITING, "part"), name="debrief-part"),
    path("<int:number>/<str:part>/draft/", view_later(LIVE, "draft"), name="debrief-draft"),
    path("<int:number>/<str:part>/draft/drop/", view_later(LIVE, "drop"), name="debrief-draft-drop"),
    path("<int:number>/<str:part>/takes/", view_later(LIVE, "speak"), name="debrief-speak"),
    path("<int:number>/<str:part>/file/", view_later(LIVE, "give"), name="debrief-give"),
]
