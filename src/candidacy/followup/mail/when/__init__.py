"""Days and times in the words of a mail: mentions found, then the one that is meant."""
