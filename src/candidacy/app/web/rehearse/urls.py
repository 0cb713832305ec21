"""The addresses of the rehearsal."""

from __future__ import annotations

from collections.abc import Callable

from django.http import HttpResponseBase
from django.urls import path

from candidacy.app.web.frame.later import view_later


def _view(module: str, name: str) -> Callable[..., HttpResponseBase]:
    return view_later(f"candidacy.app.web.rehearse.{module}", name)


urlpatterns = [
    path("", _view("beginning", "page"), name="rehearse"),
    path("progress/", _view("beginning", "progress"), name="rehearse-progress"),
    path("how/", _view("beginning", "how"), name="rehearse-how"),
    path("<uuid:rehearsal>/", _view("room", "page"), name="rehearsal"),
    path("<uuid:rehearsal>/next/", _view("room", "go_further"), name="rehearsal-next"),
    path("<uuid:rehearsal>/more/", _view("room", "more"), name="rehearsal-more"),
    path("<uuid:rehearsal>/calm/", _view("room", "calm"), name="rehearsal-calm"),
    path("<uuid:rehearsal>/leave/", _view("room", "leave"), name="rehearsal-leave"),
    path("<uuid:rehearsal>/go-on/", _view("room", "go_on"), name="rehearsal-go-on"),
    path("<uuid:rehearsal>/delete/", _view("deleting", "rehearsal"), name="rehearsal-delete"),
    path("<uuid:rehearsal>/type/", _view("room", "write"), name="rehearsal-type"),
    path("<uuid:rehearsal>/file/", _view("room", "give"), name="rehearsal-file"),
    path("<uuid:rehearsal>/takes/", _view("recording", "begin"), name="take-begin"),
    path("takes/<uuid:take>/pieces/<int:number>/", _view("recording", "piece"), name="take-piece"),
    path("takes/<uuid:take>/end/", _view("recording", "end"), name="take-end"),
    path("takes/<uuid:take>/state/", _view("recording", "state"), name="take-state"),
    path("takes/<uuid:take>/", _view("take", "page"), name="take"),
    path("takes/<uuid:take>/sound/", _view("playing", "sound"), name="take-sound"),
    path("takes/<uuid:take>/keep/", _view("take", "keep"), name="take-keep"),
    path("takes/<uuid:take>/stop/", _view("take", "stop"), name="take-stop"),
    path("takes/<uuid:take>/again/", _view("take", "again"), name="take-again"),
    path("takes/<uuid:take>/words/", _view("take", "words"), name="take-words"),
    path("takes/<uuid:take>/story/", _view("take", "story"), name="take-story"),
    path("takes/<uuid:take>/delete/", _view("deleting", "take"), name="take-delete"),
]
