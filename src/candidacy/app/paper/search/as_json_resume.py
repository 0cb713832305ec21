"""A résumé that was read, as JSON Resume (jsonresume.org, schema 1.0.0), with nothing in it that the résumé does not say."""

from __future__ import annotations

from typing import Any

from candidacy.fit.values import Month, Position, Resume, Section

SCHEMA = "https://raw.githubusercontent.com/jsonresume/resume-schema/v1.0.0/schema.json"


def json_resume(resume: Resume) -> dict[str, Any]:
    """Return name, positions and skills, each in the résumé's own words."""
    numbered = list(enumerate(resume.positions))
    return {
        "$schema": SCHEMA,
        "basics": {"name": resume.name},
        "work": [_position(at, one, resume) for at, one in numbered if one.section is not Section.EDUCATION],
        "education": [_schooling(one) for _, one in numbered if one.section is Section.EDUCATION],
        "skills": [{"name": quote.shown} for quote in resume.skills],
    }


def _position(at: int, one: Position, resume: Resume) -> dict[str, Any]:
    told = {"name": one.employer, "position": one.title, **_dates(one)}
    done = [claim.quote.shown for claim in resume.claims if claim.position == at]
    return {**{key: value for key, value in told.items() if value}, "highlights": done}


def _schooling(one: Position) -> dict[str, Any]:
    told = {"institution": one.employer, "studyType": one.title, **_dates(one)}
    return {key: value for key, value in told.items() if value}


def _dates(one: Position) -> dict[str, str]:
    last = "" if one.present else _month(one.end, one.year_only)
    return {"startDate": _month(one.start, one.year_only), "endDate": last}


def _month(month: Month | None, year_only: bool) -> str:
    if month is None:
        return ""
    return f"{month.year:04}" if year_only else f"{month.year:04}-{month.month:02}"
