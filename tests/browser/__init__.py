"""The app driven in a real browser."""
