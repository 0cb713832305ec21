"""Tests of what a recorded answer sounds like."""
