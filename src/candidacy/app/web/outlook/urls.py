"""The addresses of the outlook."""

from __future__ import annotations

from django.urls import path

from candidacy.app.web.outlook import views, wanting

urlpatterns = [
    path("", views.outlook, name="outlook"),
    path("flow.<str:kind>", views.flow, name="flow"),
    path("hide/", wanting.hide, name="odds-hide"),
    path("show/", wanting.show, name="odds-show"),
    path("whose/", wanting.whose, name="odds-whose"),
    path("assumptions/", wanting.assumptions, name="assumptions"),
    path("assumptions/<str:name>/", wanting.assume, name="assume"),
]
