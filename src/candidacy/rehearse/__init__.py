"""Rehearse: what a recorded answer says, and how."""
