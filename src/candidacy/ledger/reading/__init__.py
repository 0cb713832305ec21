"""Events read from a file of simple rows: {date, what, round, detail}."""

from candidacy.ledger.reading.rows import Read, read_events, read_rows

__all__ = ["Read", "read_events", "read_rows"]
