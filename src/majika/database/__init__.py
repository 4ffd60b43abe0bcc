"""One database for all that majika keeps: SQLite in a file, or PostgreSQL by its URL."""

from majika.database.connecting import Database

__all__ = ["Database"]
