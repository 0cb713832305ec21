"""The command line: one module a room; it reads what was typed, asks the desk and prints."""
