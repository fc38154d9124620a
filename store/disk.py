"""Whether the disk below a folder is encrypted, as far as Linux tells; it is not ours to do."""

from __future__ import annotations

import os
from pathlib import Path

BLOCK_DEVICES = Path("/sys/dev/block")
#: What device-mapper calls a device that cryptsetup has opened (LUKS and plain alike).
_OPENED_BY_CRYPTSETUP = "CRYPT-"


def is_encrypted(folder: Path, devices: Path = BLOCK_DEVICES) -> bool | None:
    """True or False; None where it cannot be told (memory, a network disk, a disk that the machine
    below this one may encrypt, another system)."""
    number = folder.stat().st_dev
    device = devices / f"{os.major(number)}:{os.minor(number)}"
    return _opened(device.resolve()) if device.exists() else None


def _opened(device: Path) -> bool:
    """Whether it, or everything that it stands on (LVM, RAID), is behind cryptsetup."""
    name = device / "dm" / "uuid"
    if name.is_file() and name.read_text(encoding="utf-8").startswith(_OPENED_BY_CRYPTSETUP):
        return True
    below = device / "slaves"
    under = sorted(below.iterdir()) if below.is_dir() else []
    return bool(under) and all(_opened(one.resolve()) for one in under)
