"""All cases in one file, to keep elsewhere, to restore, or to move to another database.

write_backup(database, files, Path("cases.zip"))
restore(Path("cases.zip"), new_database, files)
"""

from majika.backup.restoring import restore
from majika.backup.writing import write_backup

__all__ = ["restore", "write_backup"]
