"""Notes and letters of one candidacy: what is due, drawing up, editing, sending."""
