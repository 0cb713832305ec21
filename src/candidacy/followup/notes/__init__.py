"""Notes and letters of a candidacy, drawn from what was really said; sending them is always the seeker's own click."""
