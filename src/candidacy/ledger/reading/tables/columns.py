"""Which column means what: the names that trackers and people give them."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence

NAMES: dict[str, tuple[str, ...]] = {
    "employer": ("company", "company name", "employer", "employer name", "organisation", "organization", "firm", "business", "where"),
    "title": ("job title", "title", "position", "position title", "role", "job", "job name", "post", "vacancy", "job position"),
    "place": ("location", "job location", "place", "city", "town", "office"),
    "link": ("url", "job url", "job post url", "job posting url", "posting url", "link", "job link", "listing", "website", "posting"),
    "note": ("notes", "note", "comments", "comment", "remarks", "remark", "next steps"),
    "salary": ("salary", "salary range", "pay", "wage", "compensation", "expected salary"),
    "source": ("source", "job source", "channel", "where found", "found on", "via", "applied via"),
    "contact": ("contact", "contact person", "contact name", "recruiter"),
    "status": ("status", "application status", "job status", "stage", "state", "list", "list name", "board list", "column", "progress", "outcome", "result", "response"),
    "noted": ("date added", "added", "added at", "date created", "created", "created at", "createdat", "date saved", "saved", "saved at", "date found"),
    "applied": ("date applied", "applied", "applied date", "applied at", "applied on", "application date", "date of application", "appliedat", "submitted", "date submitted"),
    "interview": ("interview", "interview date", "date of interview", "first interview", "interview on", "interviewed", "interviewed at"),
    "offer": ("offer", "offer date", "date of offer", "offered at", "offered"),
    "ended": ("rejected", "rejection date", "date rejected", "rejected at", "closed", "closed date", "date closed"),
    "updated": ("last updated", "updated", "updated at", "last activity", "date updated", "moved at", "last moved", "status date"),
}  # fmt: skip
"""For each meaning the names it goes by, in small letters; the first column that fits is taken."""


def plain(name: str) -> str:
    """Return the name in small letters, its words parted by single blanks."""
    parted = re.sub(r"(?<=[a-z])(?=[A-Z])", " ", name)
    return " ".join(re.sub(r"[^\w]+|_", " ", parted).casefold().split())


def columns_in(header: Sequence[str], given: Mapping[str, str]) -> dict[str, int]:
    """Return the place of each meaning's column; what is given by name goes before what is guessed."""
    names = [plain(one) for one in header]
    found = {meaning: names.index(plain(name)) for meaning, name in given.items() if plain(name) in names}
    for meaning, known in NAMES.items():
        place = next((names.index(one) for one in known if one in names), None)
        if meaning not in found and place is not None and place not in found.values():
            found[meaning] = place
    return found
