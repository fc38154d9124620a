"""An archive sealed with age (https://age-encryption.org): written and read as a stream.

Sealed for public keys: the machine that makes backups need not be able to read them. What it holds
goes through a pipe, so that no unsealed archive ever lies on the disk. `age -d -i KEY FILE | tar x`
opens it too, without this project.
"""

from __future__ import annotations

import os
import tarfile
import threading
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

import pyrage


class CannotOpen(Exception):
    """The archive cannot be opened; the message is one sentence for a person."""


def new_pair() -> tuple[str, str]:
    """A secret key that opens, and the public key that seals for it."""
    identity = pyrage.x25519.Identity.generate()
    return str(identity), str(identity.to_public())


def public_of(identity: str) -> str:
    """The public key of a secret one. Raises ValueError where it is none."""
    try:
        return str(pyrage.x25519.Identity.from_str(identity).to_public())
    except pyrage.IdentityError as error:
        raise ValueError("That is no secret key of age's.") from error


def seal(file: Path, recipients: Sequence[str], fill: Callable[[tarfile.TarFile], None]) -> None:
    """Write a new archive, whole and on the disk when this returns, or not there at all.

    Args:
        file: must not be there yet.
        recipients: public keys; any one of their secret keys opens it.
        fill: adds to the archive.

    Raises:
        ValueError: a key is none.
        OSError: it cannot be written.
    """
    try:
        keys = [pyrage.x25519.Recipient.from_str(one) for one in recipients]
    except pyrage.RecipientError as error:
        raise ValueError("A key in BACKUP_RECIPIENTS is no public key of age's.") from error
    part = file.with_name(f".{file.name}.part")
    part.unlink(missing_ok=True)
    part.touch(mode=0o600)
    try:
        with part.open("wb") as sealed:
            with _piped(fill) as plain:
                pyrage.encrypt_io(plain, sealed, keys)
            sealed.flush()
            os.fsync(sealed.fileno())
        # Never over one that is there.
        os.link(part, file)
    finally:
        part.unlink(missing_ok=True)


@contextmanager
def _piped(fill: Callable[[tarfile.TarFile], None]) -> Iterator[object]:
    """What `fill` puts into an archive, to be read; its error is raised at the end."""
    failed: list[BaseException] = []
    read_end, write_end = os.pipe()

    def run() -> None:
        try:
            with os.fdopen(write_end, "wb") as out, tarfile.open(fileobj=out, mode="w|") as tar:
                fill(tar)
        except BaseException as error:  # noqa: BLE001 - handed to whoever reads
            failed.append(error)

    writer = threading.Thread(target=run, daemon=True)
    writer.start()
    with os.fdopen(read_end, "rb") as plain:
        yield plain
    writer.join()
    if failed:
        raise failed[0]


def unseal(file: Path, identities: Sequence[str], into: Path) -> None:
    """Put what an archive holds into an empty folder.

    Raises:
        CannotOpen: it is no archive, is damaged, or none of the keys opens it.
        OSError: the folder cannot be written.
    """
    keys = [pyrage.x25519.Identity.from_str(one) for one in identities]
    failed: list[BaseException] = []
    read_end, write_end = os.pipe()

    def run() -> None:
        try:
            with os.fdopen(write_end, "wb") as out, file.open("rb") as sealed:
                pyrage.decrypt_io(sealed, out, keys)
        except BaseException as error:  # noqa: BLE001 - told below
            failed.append(error)

    reader = threading.Thread(target=run, daemon=True)
    reader.start()
    damaged = False
    with os.fdopen(read_end, "rb") as plain:
        try:
            with tarfile.open(fileobj=plain, mode="r|") as tar:
                _extract(tar, into)
            # To its end: only there is it known to be whole.
            while plain.read(1 << 20):
                pass
        except tarfile.TarError:
            damaged = True
    reader.join()
    if failed and isinstance(failed[0], pyrage.DecryptError):
        raise CannotOpen(
            f"{file} cannot be opened: it is no backup, or BACKUP_IDENTITIES holds none of the "
            "keys that it was sealed for."
        )
    if failed or damaged:
        raise CannotOpen(f"{file} is damaged: take another backup.")


def _extract(tar: tarfile.TarFile, into: Path) -> None:
    root = into.resolve()
    for member in tar:
        target = (root / member.name).resolve()
        # Plain files and folders inside, whatever an archive says.
        if not (member.isfile() or member.isdir()) or root not in (target, *target.parents):
            raise tarfile.TarError(member.name)
        if member.isdir():
            target.mkdir(mode=0o700, parents=True, exist_ok=True)
            continue
        target.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        content = tar.extractfile(member)
        handle = os.open(target, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
        with os.fdopen(handle, "wb") as out:
            while content is not None and (chunk := content.read(1 << 20)):
                out.write(chunk)
