"""The odds in words, as text for a terminal, and as JSON."""
