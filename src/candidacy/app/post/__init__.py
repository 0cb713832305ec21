"""Letters out and mail in, through the seeker's own mail account and only when the seeker asks."""
