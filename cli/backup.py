"""`coach backup`, `restore`, `retain` and `rotate-keys`: what is remembered, safe and no longer."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from pathlib import Path

from cli.problem import Problem
from cli.running import find_running
from store.engine import session
from store.settings import settings


def backup(file: Path) -> str:
    """Make a backup; what it holds, for a person.

    Raises:
        Problem: it cannot be made; one sentence says what to do.
    """
    from operations.backup import back_up
    from store.migrations import DatabaseUnusable
    from store.snapshot import CannotCopy

    try:
        manifest = back_up(file.absolute())
    except (CannotCopy, DatabaseUnusable, ValueError) as error:
        raise Problem(str(error)) from None
    rows = sum(manifest.counts.values())
    ledger = settings().keeping.ledger
    return "\n".join(
        [
            *_counted(manifest.counts),
            f"{rows:,} rows are in {file}, sealed.",
            f"Copy {ledger} away as well, and often: it says who deleted their data since.",
        ]
    )


def restore(file: Path, ledgers: Sequence[Path], *, none_left: bool) -> str:
    """Put a backup into this empty home; what is there now, for a person.

    Raises:
        Problem: it cannot be put back; one sentence says what to do.
    """
    from operations.restore import CannotRestore, restore

    if (running := find_running(settings().var_dir)) is not None:
        raise Problem(f"The coach runs (process {running.pid}): stop it first.")
    if not ledgers and not none_left and not settings().keeping.ledger.exists():
        raise Problem(
            "Name the ledger of deletions (--ledger var/deletions.ledger of the lost machine), so "
            "that nobody who deleted their data since comes back; --no-ledger where none is left."
        )
    for one in (file, *ledgers):
        if not one.is_file():
            raise Problem(f"There is no file {one}.")
    try:
        restored = restore(file, ledgers)
    except CannotRestore as error:
        raise Problem(str(error)) from None
    from directory.indexing import index_words

    with session() as opened:
        index_words(opened)
    rows = sum(restored.counts.values())
    again = ", ".join(f"{what} {many}" for what, many in sorted(restored.done_again.items()))
    return "\n".join(
        [
            *_counted(restored.counts),
            f"{rows:,} rows are back, as they were on {restored.manifest.made_at:%d %B %Y, %H:%M} "
            "UTC.",
            f"Done again since then: {again or 'nothing'}.",
        ]
    )


def backup_key() -> str:
    """A new pair of keys, for a person to put where they belong."""
    from operations.sealed import new_pair

    identity, public = new_pair()
    return (
        f"BACKUP_RECIPIENTS={public}\n"
        "  for the machine that makes backups; before the old one, with a comma between.\n"
        f"BACKUP_IDENTITIES={identity}\n"
        "  opens them: keep it elsewhere, as long as any backup that was sealed for it."
    )


def retain() -> str:
    """Let go of what is kept for too long; what went, for a person."""
    from store.clock import now_utc
    from store.retention import retain

    chosen = settings()
    gone = retain(session, chosen.keeping, now_utc(), chosen.var_dir / "files")
    return "\n".join([*_counted(gone), f"{sum(gone.values()):,} rows, files and words have gone."])


def rotate_keys() -> str:
    """Seal anew with the newest of IDENTITY_KEYS; what was, for a person.

    Raises:
        Problem: something was sealed with a key that is not among them.
    """
    from store.sealing import CannotOpen, Seal
    from store.second_factor import seal_secrets_anew
    from store.telegram_chats import seal_anew

    seal = Seal(settings().identity_keys)
    try:
        with session() as opened:
            chats, secrets = seal_anew(opened, seal), seal_secrets_anew(opened, seal)
    except CannotOpen:
        raise Problem(
            "IDENTITY_KEYS holds none of the keys that something was sealed with: put the key of "
            "before behind the new one. Nothing was changed."
        ) from None
    return (
        f"{chats} chats and {secrets} second factors are sealed anew. The keys behind the first "
        "may go, once every process runs with the new one."
    )


def _counted(counts: Counter[str] | dict[str, int]) -> list[str]:
    wide = max(map(len, counts), default=0)
    return [f"{name:{wide}} {rows:9,}" for name, rows in counts.items() if rows]
