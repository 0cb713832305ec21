"""Fuzzing the readers: `python fuzz/run.py pdf --seconds 10`, or a target below under atheris."""
