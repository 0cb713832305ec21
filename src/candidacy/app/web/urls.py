"""The addresses of all pages, room by room."""

from __future__ import annotations

from django.urls import include, path

from candidacy.app.web.door import views as door
from candidacy.app.web.frame import views as frame
from candidacy.app.web.frame.later import view_later
from candidacy.app.web.scripts.serving import script
from candidacy.app.web.today import views as today

urlpatterns = [
    path("", today.today, name="today"),
    path("not-today/", today.not_today, name="not-today"),
    path("candidacies/", include("candidacy.app.web.candidacies.urls")),
    path("candidacies/<uuid:candidacy>/letters/", include("candidacy.app.web.letters.urls")),
    path("candidacies/<uuid:candidacy>/", include("candidacy.app.web.candidacy.urls")),
    path("candidacies/<uuid:candidacy>/debrief/", include("candidacy.app.web.debrief.urls")),
    path("debrief/lessons/", view_later("candidacy.app.web.debrief.reading", "lessons"), name="lessons"),
    path("rehearse/", include("candidacy.app.web.rehearse.urls")),
    path("outlook/", include("candidacy.app.web.outlook.urls")),
    path("inbox/", include("candidacy.app.web.inbox.urls")),
    path("calendar/", include("candidacy.app.web.calendar.urls")),
    path("stories/", include("candidacy.app.web.stories.urls")),
    path("documents/", include("candidacy.app.web.documents.urls")),
    path("changes/", include("candidacy.app.web.undoing.urls")),
    path("settings/", include("candidacy.app.web.settings.urls")),
    path("enter/<str:token>/", door.enter, name="enter"),
    path("leave/", door.leave, name="leave"),
    path("icon.svg", frame.icon, name="icon"),
    path("style/<str:name>.css", frame.style, name="style"),
    path("script/<str:version>/<str:name>", script, name="script"),
]
handler404 = "candidacy.app.web.door.refused.not_found"
handler500 = "candidacy.app.web.door.refused.failed"
