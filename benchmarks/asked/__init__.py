"""Labelled questions that were asked, and which predicted ones they were."""
