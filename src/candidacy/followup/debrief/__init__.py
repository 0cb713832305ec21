"""The review after a real interview: what was asked, what was learned, what was promised, what to do differently."""
