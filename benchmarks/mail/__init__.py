"""Made-up mails with what they mean: those the reader was made with, and those it never saw (`unseen/`)."""
