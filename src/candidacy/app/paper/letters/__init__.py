"""Letters on paper: for a terminal, and as JSON."""
