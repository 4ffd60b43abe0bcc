"""What went wrong with a database or a folder, as majika's own errors.

None of them repeats what the database said: that may name hosts, users and files.
"""

from __future__ import annotations

import errno
import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager

from sqlalchemy.exc import DBAPIError, NoSuchModuleError
from sqlalchemy.exc import TimeoutError as PoolTimeoutError

from majika.errors import (
    CaseAddressError,
    CaseStoreBusyError,
    CaseStoreDownError,
    CaseStoreError,
    CaseStoreFullError,
    CaseStoreReadOnlyError,
)

_SQLITE = {
    sqlite3.SQLITE_BUSY: CaseStoreBusyError,
    sqlite3.SQLITE_LOCKED: CaseStoreBusyError,
    sqlite3.SQLITE_FULL: CaseStoreFullError,
    sqlite3.SQLITE_READONLY: CaseStoreReadOnlyError,
    sqlite3.SQLITE_CANTOPEN: CaseStoreReadOnlyError,
    sqlite3.SQLITE_PERM: CaseStoreReadOnlyError,
}

_POSTGRESQL = {
    "53100": CaseStoreFullError,
    "55P03": CaseStoreBusyError,
    "40P01": CaseStoreBusyError,
    "57014": CaseStoreBusyError,
    "25006": CaseStoreReadOnlyError,
    "42501": CaseStoreReadOnlyError,
    "3D000": CaseAddressError,
    "28000": CaseAddressError,
    "28P01": CaseAddressError,
}
"""By SQLSTATE; without one, there was no server to give it."""

_SYSTEM = {
    errno.ENOSPC: CaseStoreFullError,
    errno.EDQUOT: CaseStoreFullError,
    errno.EROFS: CaseStoreReadOnlyError,
    errno.EACCES: CaseStoreReadOnlyError,
    errno.EPERM: CaseStoreReadOnlyError,
    errno.ENOENT: CaseAddressError,
    errno.ENOTDIR: CaseAddressError,
    errno.EISDIR: CaseAddressError,
    errno.EEXIST: CaseAddressError,
}

_SAID: dict[type[CaseStoreError], str] = {
    CaseStoreBusyError: "Another program has been writing to the cases for too long.",
    CaseStoreFullError: "There is no room left to keep cases.",
    CaseStoreReadOnlyError: "Cases cannot be written there.",
    CaseStoreDownError: "The database of cases does not answer.",
    CaseAddressError: "There is no database or folder for cases at this address.",
    CaseStoreError: "The database of cases is damaged, or is none of majika's.",
}


@contextmanager
def told() -> Iterator[None]:
    """Turn errors of the database and the file system into `CaseStoreError`s."""
    try:
        yield
    except DBAPIError as error:
        kind = _kind(error)
        raise kind(_SAID[kind]) from error
    except PoolTimeoutError as error:
        raise CaseStoreBusyError(_SAID[CaseStoreBusyError]) from error
    except NoSuchModuleError as error:
        raise CaseAddressError(_SAID[CaseAddressError]) from error
    except OSError as error:
        kind = _SYSTEM.get(error.errno or 0, CaseStoreDownError)
        raise kind(_SAID[kind]) from error


def _kind(error: DBAPIError) -> type[CaseStoreError]:
    if isinstance(error.orig, sqlite3.Error):
        code = getattr(error.orig, "sqlite_errorcode", 0) & 0xFF
        return _SQLITE.get(code, CaseStoreError)
    state = getattr(error.orig, "sqlstate", None)
    return _POSTGRESQL.get(state, CaseStoreError) if state else _without_state(error)


def _without_state(error: DBAPIError) -> type[CaseStoreError]:
    """No server spoke: it is down. libpq hands over refusals at the door as text only."""
    said = str(error.orig)
    if "does not exist" in said or "authentication failed" in said or "pg_hba.conf" in said:
        return CaseAddressError
    return CaseStoreDownError
