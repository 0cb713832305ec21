"""The addresses of the letters of one candidacy."""

from __future__ import annotations

from django.urls import path

from candidacy.app.web.frame.later import view_later
from candidacy.app.web.letters import letter, sending, views, writing

FOLLOWING = "candidacy.app.web.letters.following_up"

urlpatterns = [
    path("", views.letters, name="letters"),
    path("write/<str:kind>/", writing.write, name="letter-write"),
    path("follow-up/", view_later(FOLLOWING, "follow_up"), name="follow-up"),
    path("<uuid:letter>/", letter.letter, name="letter"),
    path("<uuid:letter>/drop/", letter.drop, name="letter-drop"),
    path("<uuid:letter>/sent/", sending.sent, name="letter-sent"),
    path("<uuid:letter>/send/", sending.send, name="letter-send"),
    path(
        "<uuid:letter>/redraft/", view_later("candidacy.app.web.letters.redrafting", "redrafted"), name="letter-redraft"
    ),
    path("<uuid:letter>/copy/", sending.copy, name="letter-copy"),
    path("<uuid:letter>/letter.eml", sending.as_eml, name="letter-eml"),
]
