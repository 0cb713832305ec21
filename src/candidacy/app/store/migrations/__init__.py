"""One line of migrations, never edited after a release."""
