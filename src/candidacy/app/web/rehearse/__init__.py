"""Rehearse: a mock interview spoken aloud, its takes, and what they show."""
