"""A view whose module is loaded when it is first asked for: what brings NumPy and SciPy with it waits until then."""

from __future__ import annotations

import sys
from collections.abc import Callable
from importlib import import_module

from django.http import HttpRequest, HttpResponseBase

from candidacy.app.web.frame.settling import settle


def view_later(module: str, name: str) -> Callable[..., HttpResponseBase]:
    """Return a view that passes the request on to the one of that name in that module."""

    def view(request: HttpRequest, **named: object) -> HttpResponseBase:
        first = module not in sys.modules
        found: Callable[..., HttpResponseBase] = getattr(import_module(module), name)
        if first:
            settle()
        return found(request, **named)

    return view
