"""How many backups stay is a choice of the person; the newest and the precious ones always do."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from models.backups import ALWAYS_KEPT, TIMES, Backup, keep, thinned

NOW = datetime(2026, 3, 1, 12, tzinfo=UTC)
HOURLY = [
    Backup(Path(f"{number}"), number, NOW - timedelta(hours=400 - number), "interval", number, 1)
    for number in range(400)
]


@pytest.fixture(autouse=True)
def as_usual() -> Iterator[None]:
    yield
    keep("usual")


def left(amount: str, backups: list[Backup]) -> list[Backup]:
    """What stays of backups."""
    keep(amount)
    gone = {backup.number for backup in thinned(backups)}
    return [backup for backup in backups if backup.number not in gone]


def test_more_or_fewer_stay_as_the_person_wants() -> None:
    few, usual, many = (len(left(amount, HOURLY)) for amount in ("few", "usual", "many"))
    assert few < usual < many < len(HOURLY)


def test_the_newest_always_stay() -> None:
    for amount in TIMES:
        stays = {backup.number for backup in left(amount, HOURLY)}
        assert set(range(400 - ALWAYS_KEPT, 400)) <= stays


def test_a_word_that_is_no_amount_is_a_mistake() -> None:
    with pytest.raises(KeyError):
        keep("all")
