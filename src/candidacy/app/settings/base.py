"""What every profile shares. No clock zone is guessed here: times are kept in universal time, days as they were typed."""

from __future__ import annotations

INSTALLED_APPS = ["candidacy.app.store"]
DEFAULT_AUTO_FIELD = "django.db.models.BigAutoField"
USE_TZ = True
TIME_ZONE = "UTC"
USE_I18N = False
LANGUAGE_CODE = "en"
