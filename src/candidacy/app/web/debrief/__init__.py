"""The debrief: written part by part, finished, read, and its lessons where they matter."""
