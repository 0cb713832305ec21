"""Candidacy: from the invitation to an interview to the first day of work."""

__version__ = "0.1.0"
