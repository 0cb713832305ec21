"""One function per wish of the seeker, keyword-only: it opens what is needed, asks the rooms, and answers."""
