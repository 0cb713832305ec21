"""How far clocks on the wall are from UTC, anywhere."""

from __future__ import annotations

from datetime import timedelta

_BETWEEN = (-570, -210, -150, 210, 270, 330, 345, 390, 525, 570, 630, 765, 825)
"""Minutes of the zones that are no whole hours, in winter and in summer; from the tz database, https://www.iana.org/time-zones."""
OFFSETS = frozenset(timedelta(hours=one) for one in range(-12, 15)) | {timedelta(minutes=one) for one in _BETWEEN}
"""Every difference from UTC that some clock shows today."""
