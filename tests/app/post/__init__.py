"""Tests of post, against servers that really listen."""
