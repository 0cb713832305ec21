"""Résumés and letters read: sections, dated positions, claims with their exact places."""

from candidacy.fit.resumes.door import read_resume

__all__ = ["read_resume"]
