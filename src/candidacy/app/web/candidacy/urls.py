"""The addresses of one candidacy."""

from __future__ import annotations

from django.urls import path

from candidacy.app.web.candidacy import brief, papers, people, plan, questions, recording, removing, views
from candidacy.app.web.frame.later import view_later

urlpatterns = [
    path("", views.candidacy, name="candidacy"),
    path("change/", views.change, name="change"),
    path("record/", recording.choose, name="record"),
    path("record/<str:what>/", recording.record, name="record-what"),
    path("events/<uuid:event>/", recording.correct, name="correct"),
    path("undo/<uuid:event>/", recording.undo, name="undo"),
    path("park/", recording.park, name="park"),
    path("unpark/", recording.unpark, name="unpark"),
    path("forecast/", view_later("candidacy.app.web.candidacy.odds", "forecast"), name="forecast"),
    path("brief/", brief.page, name="brief"),
    path("brief.pdf", brief.as_pdf, name="brief-pdf"),
    path("questions/", questions.page, name="questions"),
    path("questions/note/", questions.note, name="question-note"),
    path("ask/", brief.ask, name="ask"),
    path("ask/<uuid:ask>/", brief.answer, name="answer"),
    path("ask/<uuid:ask>/remove/", removing.ask, name="ask-remove"),
    path("plan/", plan.add, name="plan"),
    path("plan/<uuid:item>/tick/", plan.tick, name="tick"),
    path("plan/<uuid:item>/remove/", removing.item, name="plan-remove"),
    path("fact/<uuid:fact>/remove/", removing.fact, name="fact-remove"),
    path("fact/", brief.fact, name="fact"),
    path("posting/", papers.posting, name="posting"),
    path("document/", papers.document, name="document"),
    path("document/<uuid:document>/detach/", removing.document, name="detach"),
    path("attach/", papers.attach, name="attach"),
    path("person/", people.add, name="person"),
    path("person/<uuid:person>/", people.change, name="person-change"),
]
