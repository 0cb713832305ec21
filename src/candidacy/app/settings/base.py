"""What every profile shares. No clock zone is guessed here: times are kept in universal time, days as they were typed."""

from __future__ import annotations

from pathlib import Path

INSTALLED_APPS = ["candidacy.app.store"]
DEFAULT_AUTO_FIELD = "django.db.models.BigAutoField"
USE_TZ = True
TIME_ZONE = "UTC"
USE_I18N = False
LANGUAGE_CODE = "en"

ROOT_URLCONF = "candidacy.app.web.urls"
WEB = Path(__file__).parents[1] / "web"
"""Each room of the pages has its templates beside its views."""
TEMPLATES = [
    {
        "BACKEND": "django.template.backends.django.DjangoTemplates",
        "DIRS": sorted(WEB.glob("*/templates")),
        "OPTIONS": {
            "builtins": ["candidacy.app.web.frame.filters"],
            "context_processors": ["django.template.context_processors.csrf", "candidacy.app.web.frame.context.frame"],
        },
    }
]
