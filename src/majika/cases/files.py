"""Messages and evidence, each a file named by its own SHA-256. Nothing of a mail names a file."""

from __future__ import annotations

import os
import re
import tempfile
import time
from collections.abc import Iterator
from contextlib import suppress
from hashlib import sha256
from pathlib import Path
from typing import Any, Protocol
from uuid import uuid4

from majika.errors import (
    CaseAddressError,
    CaseFileError,
    CasePackageError,
    CaseStoreDownError,
)

_NAME = re.compile("[0-9a-f]{64}")
_ABANDONED = 24 * 3600
"""Seconds after which a half-written file belongs to a program that is gone."""


class Files(Protocol):
    """Where files lie. Each is written as a whole or not at all."""

    def has(self, name: str) -> bool: ...

    def put(self, data: bytes) -> str:
        """Keep it, and return its name. What is there already is not written again."""
        ...

    def get(self, name: str) -> bytes:
        """Raises `CaseFileError` when it is gone, or is not what it was."""
        ...

    def remove(self, name: str) -> None: ...

    def names(self) -> Iterator[str]:
        """Of all files."""
        ...


def open_files(place: Path | str) -> Files:
    """A folder, or any URL that fsspec knows (`s3://bucket/folder`).

    Raises `CaseAddressError`, `CasePackageError`, and `OSError` for a folder that cannot be made.
    """
    if isinstance(place, Path) or "://" not in place:
        return LocalFiles(Path(place))
    return _remote(place)


class LocalFiles:
    """Files in a folder, for its owner's eyes only."""

    def __init__(self, folder: Path) -> None:
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        self._folder = folder

    def has(self, name: str) -> bool:
        return self._path(name).is_file()

    def put(self, data: bytes) -> str:
        name = sha256(data).hexdigest()
        if not self.has(name):
            self._write(self._path(name), data)
        return name

    def get(self, name: str) -> bytes:
        try:
            return _checked(self._path(name).read_bytes(), name)
        except FileNotFoundError:
            raise CaseFileError("A file of this case is gone.") from None

    def remove(self, name: str) -> None:
        self._path(name).unlink(missing_ok=True)

    def names(self) -> Iterator[str]:
        """Of all files; what a killed program left half-written is swept away."""
        for path in self._folder.glob("??/*"):
            if _NAME.fullmatch(name := path.parent.name + path.name):
                yield name
        for path in self._folder.glob(".half-*"):
            with suppress(FileNotFoundError):
                if time.time() - path.stat().st_mtime > _ABANDONED:
                    path.unlink()

    def _path(self, name: str) -> Path:
        return self._folder / name[:2] / name[2:]

    def _write(self, path: Path, data: bytes) -> None:
        """Under another name first: a kill or a full disk leaves no half file behind the name."""
        path.parent.mkdir(mode=0o700, exist_ok=True)
        handle, half = tempfile.mkstemp(prefix=".half-", dir=self._folder)  # 0600
        try:
            with os.fdopen(handle, "wb") as file:
                file.write(data)
                file.flush()
                os.fsync(file.fileno())
            os.replace(half, path)
        except BaseException:
            Path(half).unlink(missing_ok=True)
            raise
        _keep_name(path.parent)


def _keep_name(folder: Path) -> None:
    """A new name outlives a power cut only once its folder was written too (not on Windows)."""
    if os.name == "posix":
        handle = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)


class RemoteFiles:
    """Files wherever fsspec reaches."""

    def __init__(self, system: Any, folder: str) -> None:
        self._system = system
        self._folder = folder.rstrip("/")

    def has(self, name: str) -> bool:
        return bool(self._ask("exists", self._path(name)))

    def put(self, data: bytes) -> str:
        name = sha256(data).hexdigest()
        if not self.has(name):
            self._write(self._path(name), data)
        return name

    def get(self, name: str) -> bytes:
        try:
            return _checked(self._ask("cat_file", self._path(name)), name)
        except FileNotFoundError:
            raise CaseFileError("A file of this case is gone.") from None

    def remove(self, name: str) -> None:
        with suppress(FileNotFoundError):
            self._ask("rm_file", self._path(name))

    def names(self) -> Iterator[str]:
        for path in self._ask("find", self._folder):
            if _NAME.fullmatch(name := "".join(path.split("/")[-2:])):
                yield name

    def _path(self, name: str) -> str:
        return f"{self._folder}/{name[:2]}/{name[2:]}"

    def _write(self, path: str, data: bytes) -> None:
        half = f"{self._folder}/half/{uuid4().hex}"
        for each in (half, path):
            self._ask("makedirs", each.rpartition("/")[0], exist_ok=True)
        self._ask("pipe_file", half, data)
        self._ask("mv", half, path)

    def _ask(self, what: str, *of: Any, **how: Any) -> Any:
        """Every store has errors of its own; only those that Python knows tell us anything."""
        try:
            return getattr(self._system, what)(*of, **how)
        except OSError:
            raise
        except Exception as error:
            raise CaseStoreDownError("The store of files does not answer.") from error


def _checked(data: bytes, name: str) -> bytes:
    if sha256(data).hexdigest() != name:
        raise CaseFileError("A file of this case is not what it was when it was kept.")
    return data


def _remote(url: str) -> Files:
    """Errors name the kind of address only: the rest may hold a password."""
    kind = url.partition("://")[0]
    try:
        from fsspec.core import url_to_fs

        system, folder = url_to_fs(url)
    except ImportError:
        raise CasePackageError(f"A Python package is missing for files at {kind}://") from None
    except ValueError:
        raise CaseAddressError(f"Files cannot be kept at an address of kind {kind}://") from None
    return LocalFiles(Path(folder)) if kind == "file" else RemoteFiles(system, folder)
