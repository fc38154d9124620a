"""What is kept, how long, and how it is backed up: all settings of it in one place."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import timedelta
from pathlib import Path

Whole = Callable[[Mapping[str, str], str, int, int, int], int]


@dataclass(frozen=True)
class Keeping:
    """How long what people said is kept, and the keys of backups.

    Attributes:
        words_in_chat: of somebody who agreed to chat and to nothing more.
        words_for_review: of somebody whom reviewers may read.
        words_for_research: of somebody who agreed to research too.
        without_consent: somebody who never agreed to chat, or took it back, is deleted after this.
        unheard: somebody who has not written for this long is deleted.
        backups: how long backups are kept at the most; the ledger of deletions outlives them.
        ledger: the file that says, outside the database, who was deleted since a backup.
        recipients: age public keys that backups are sealed for.
        identities: age secret keys that open them.
    """

    words_in_chat: timedelta
    words_for_review: timedelta
    words_for_research: timedelta
    without_consent: timedelta
    unheard: timedelta
    backups: timedelta
    ledger: Path
    recipients: tuple[str, ...]
    identities: tuple[str, ...] = field(repr=False)


def keeping_from(
    env: Mapping[str, str], var: Path, refused: Callable[[str], Exception], whole: Whole
) -> Keeping:
    """Read KEEP_…_DAYS, DELETIONS_LEDGER, BACKUP_RECIPIENTS and BACKUP_IDENTITIES.

    Raises:
        what `refused` makes of a sentence: a value cannot be used.
    """

    def days(name: str, usual: int) -> timedelta:
        return timedelta(days=whole(env, name, usual, 1, 3650))

    ledger = env.get("DELETIONS_LEDGER", "").strip()
    read = Keeping(
        words_in_chat=days("KEEP_WORDS_DAYS", 90),
        words_for_review=days("KEEP_WORDS_FOR_REVIEW_DAYS", 365),
        words_for_research=days("KEEP_WORDS_FOR_RESEARCH_DAYS", 730),
        without_consent=days("KEEP_WITHOUT_CONSENT_DAYS", 30),
        unheard=days("KEEP_UNHEARD_DAYS", 730),
        backups=days("KEEP_BACKUPS_DAYS", 35),
        ledger=Path(ledger).expanduser().absolute() if ledger else var / "deletions.ledger",
        recipients=_keys(env, "BACKUP_RECIPIENTS", r"age1[0-9a-z]{58}", refused),
        identities=_keys(env, "BACKUP_IDENTITIES", r"AGE-SECRET-KEY-1[0-9A-Z]{58}", refused),
    )
    if read.unheard < read.words_in_chat:
        raise refused("KEEP_UNHEARD_DAYS must not be less than KEEP_WORDS_DAYS.")
    return read


def _keys(
    env: Mapping[str, str], name: str, shape: str, refused: Callable[[str], Exception]
) -> tuple[str, ...]:
    keys = tuple(one.strip() for one in env.get(name, "").split(",") if one.strip())
    if not all(re.fullmatch(shape, key) for key in keys):
        # A secret, or a secret with a slip in it: it is not repeated.
        raise refused(
            f"{name} must be keys as 'coach backup-key' prints them, with commas between."
        )
    return keys
