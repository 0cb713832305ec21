"""Rehearse: what a recorded answer sounds like and says, measured; never a score of a person."""
