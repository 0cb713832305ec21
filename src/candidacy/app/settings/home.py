"""The profile of one's own machine: one SQLite file in the data folder."""

from __future__ import annotations

import secrets

from candidacy.app.folder import data_folder
from candidacy.app.settings.base import *  # noqa: F403 - a profile is the base with more
from candidacy.app.store.place import database_file
from candidacy.app.store.sqlite.library import pragmas

SECONDS_TO_WAIT = 20
"""How long a writer waits for another before it gives up with a refusal."""

DATABASES = {
    "default": {
        "ENGINE": "candidacy.app.store.sqlite",
        "NAME": str(database_file(data_folder())),
        # Closing the last connection forces a checkpoint: a lasting one a thread is twice as quick (research/scale.md §2).
        "CONN_MAX_AGE": None,
        "OPTIONS": {
            "timeout": SECONDS_TO_WAIT,
            # A writer takes its turn at the start: reading first and writing later would fail with "locked".
            "transaction_mode": "IMMEDIATE",
            "init_command": pragmas(),
        },
    }
}

SECRET_KEY = secrets.token_urlsafe(50)
"""New at every start: what it signs is not to outlive the process."""
ALLOWED_HOSTS = ["127.0.0.1", "localhost"]
MIDDLEWARE = [
    "candidacy.app.web.door.guard.guard",
    "django.middleware.csrf.CsrfViewMiddleware",
    "candidacy.app.web.door.refused.RefusalsAsPages",
]
CSRF_COOKIE_HTTPONLY = True
CSRF_COOKIE_NAME = "candidacy_form"
CSRF_FAILURE_VIEW = "candidacy.app.web.door.refused.token_missing"
DATA_UPLOAD_MAX_MEMORY_SIZE = 5 * 1024 * 1024
"""Of the words of a form; files are counted apart."""
LOGGING = {
    "version": 1,
    "disable_existing_loggers": False,
    "handlers": {"console": {"class": "logging.StreamHandler"}},
    "loggers": {
        # A fault of ours is shown where the app was started; who is refused or lost is no fault.
        "django": {"handlers": ["console"], "level": "ERROR", "propagate": False},
        "waitress": {"handlers": ["console"], "level": "ERROR", "propagate": False},
    },
}
