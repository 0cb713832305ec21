"""Tables of applications, as other programs and spreadsheets write them, read into candidacies and events."""

from candidacy.ledger.reading.tables.door import read_table
from candidacy.ledger.reading.tables.values import DateOrder, Happened, NotedRow, Table

__all__ = ["DateOrder", "Happened", "NotedRow", "Table", "read_table"]
