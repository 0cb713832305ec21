"""Postings read: what is asked for, how firmly, and what is said beside it."""

from candidacy.fit.postings.door import read_posting

__all__ = ["read_posting"]
