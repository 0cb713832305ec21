"""The documents that are kept."""
