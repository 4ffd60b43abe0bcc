"""One database for all that majika keeps: SQLite in a file, or PostgreSQL by its URL."""

from majika.database.connecting import Database
from majika.database.opening import open_database

__all__ = ["Database", "open_database"]
