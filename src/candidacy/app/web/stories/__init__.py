"""The seeker's stories, and which competencies have none yet."""
