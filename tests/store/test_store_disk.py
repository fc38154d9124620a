"""Whether the disk is encrypted is read from what Linux says of it, through LVM and RAID too."""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path

import pytest

from store.disk import is_encrypted

LUKS, LVM = "CRYPT-LUKS2-4f0c-root\n", "LVM-9xYz\n"
Device = Callable[..., Path]


@pytest.fixture
def devices(tmp_path: Path) -> Path:
    """Where Linux lists block devices by number; empty."""
    made = tmp_path / "block"
    made.mkdir()
    return made


@pytest.fixture
def device(tmp_path: Path, devices: Path) -> Device:
    """Make a device; the one that the folder lies on is listed by its number."""

    def make(name: str, uuid: str | None = None, on: tuple[Path, ...] = ()) -> Path:
        place = tmp_path / "devices" / name
        (place / "slaves").mkdir(parents=True)
        if uuid is not None:
            (place / "dm").mkdir()
            (place / "dm" / "uuid").write_text(uuid)
        for below in on:
            (place / "slaves" / below.name).symlink_to(below)
        number = tmp_path.stat().st_dev
        listed = devices / f"{os.major(number)}:{os.minor(number)}"
        listed.unlink(missing_ok=True)
        listed.symlink_to(place)
        return place

    return make


def test_what_cryptsetup_opened_is_encrypted(tmp_path: Path, devices: Path, device: Device) -> None:
    device("dm-0", LUKS)
    assert is_encrypted(tmp_path, devices) is True


def test_a_plain_partition_and_a_plain_volume_are_not(
    tmp_path: Path, devices: Path, device: Device
) -> None:
    disk = device("sda1")
    assert is_encrypted(tmp_path, devices) is False
    device("dm-1", LVM, (disk,))
    assert is_encrypted(tmp_path, devices) is False


def test_a_volume_is_encrypted_where_all_that_it_stands_on_is(
    tmp_path: Path, devices: Path, device: Device
) -> None:
    sealed, plain = device("dm-0", LUKS), device("sdb1")
    device("dm-1", LVM, (sealed,))
    assert is_encrypted(tmp_path, devices) is True
    device("dm-2", LVM, (sealed, plain))
    assert is_encrypted(tmp_path, devices) is False


def test_what_is_no_block_device_cannot_be_told(tmp_path: Path, devices: Path) -> None:
    assert is_encrypted(tmp_path, devices) is None
