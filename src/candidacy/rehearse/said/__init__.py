"""The words of a rehearsed answer: what it says, what it shows, what could be asked next."""
