"""Mail that came in: what it says, what it would record, and what the seeker makes of it."""
