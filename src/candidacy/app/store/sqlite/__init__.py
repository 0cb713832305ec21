"""A database engine for Django: its own SQLite engine on the SQLite library that keeps our promises."""
