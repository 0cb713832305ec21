"""Who may come in: this machine's name only, no posts from other sites, and only who holds the sign-in link."""
