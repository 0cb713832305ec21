"""The addresses of the outlook."""

from __future__ import annotations

from django.urls import path

from candidacy.app.web.frame.later import view_later

VIEWS, WANTING = "candidacy.app.web.outlook.views", "candidacy.app.web.outlook.wanting"

urlpatterns = [
    path("", view_later(VIEWS, "outlook"), name="outlook"),
    path("flow.<str:kind>", view_later(VIEWS, "flow"), name="flow"),
    path("hide/", view_later(WANTING, "hide"), name="odds-hide"),
    path("show/", view_later(WANTING, "show"), name="odds-show"),
    path("whose/", view_later(WANTING, "whose"), name="odds-whose"),
    path("assumptions/", view_later(WANTING, "assumptions"), name="assumptions"),
    path("assumptions/<str:name>/", view_later(WANTING, "assume"), name="assume"),
]
