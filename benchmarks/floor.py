"""The plain Django floor: an empty view behind the same middleware; `python -m benchmarks.floor same` serves it alone."""

from __future__ import annotations

import sys

from django.http import HttpRequest, HttpResponse
from django.urls import URLPattern, URLResolver, path

urlpatterns: list[URLPattern | URLResolver] = []
"""Filled once it is known whether the app's own addresses stand beside the empty view."""


def empty(_request: HttpRequest) -> HttpResponse:
    return HttpResponse("")


EMPTY = path("empty/", empty, name="today")


def beside_the_app() -> None:
    from candidacy.app.web import urls

    urlpatterns[:] = [*urls.urlpatterns, path("empty/", empty)]


def _same() -> None:
    """The settings and the middleware of the app, the door to come in by, and nothing else."""
    from django.conf import settings

    from candidacy.app.settings import home

    told = {name: getattr(home, name) for name in dir(home) if name.isupper()}
    settings.configure(**{**told, "ROOT_URLCONF": "__main__"})


def _bare() -> None:
    from django.conf import settings

    csrf = "django.middleware.csrf.CsrfViewMiddleware"
    settings.configure(ROOT_URLCONF="__main__", MIDDLEWARE=[csrf], SECRET_KEY="floor", ALLOWED_HOSTS=["127.0.0.1"])


def _way_in(address: str) -> str:
    """Return the sign-in link, which leads to the empty view."""
    from candidacy.app.web.door.links import DOOR, link
    from candidacy.app.web.door.views import enter

    urlpatterns[:] = [EMPTY, path("enter/<str:token>/", enter, name="enter")]
    return link(address, DOOR.key)


def serve(kind: str) -> None:
    """Serve until stopped: `same` as the app is served, `bare` with Django's own check of forms only."""
    import django
    from django.core.wsgi import get_wsgi_application
    from waitress.server import create_server

    urlpatterns[:] = [EMPTY]
    (_same if kind == "same" else _bare)()
    django.setup()
    server = create_server(get_wsgi_application(), host="127.0.0.1", port=0, threads=4)
    address = f"http://127.0.0.1:{server.effective_port}/"
    print(_way_in(address) if kind == "same" else f"{address}empty/", flush=True)
    server.run()


if __name__ == "__main__":
    serve(sys.argv[1])
