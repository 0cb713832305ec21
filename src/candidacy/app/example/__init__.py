"""A made-up résumé and posting, to show the brief at work. The people and places in them do not exist."""
