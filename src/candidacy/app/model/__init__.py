"""Sentence models of the seeker's choice: loaded from a directory, or fetched when asked to, never by themselves."""
