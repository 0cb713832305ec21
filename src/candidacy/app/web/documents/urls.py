"""The addresses of the documents."""

from __future__ import annotations

from django.urls import path

from candidacy.app.web.documents import views

urlpatterns = [
    path("", views.documents, name="documents"),
    path("add/", views.add, name="document-add"),
    path("<uuid:document>/", views.document, name="document-one"),
    path("<uuid:document>/file/", views.file, name="document-file"),
]
