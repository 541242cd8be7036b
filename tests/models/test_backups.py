"""Thinning keeps the newest whatever the clock says; a copy is verified or not there at all."""

from __future__ import annotations

import contextlib
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from models import backups
from models.backups import ALWAYS_KEPT, PRECIOUS, Backup, copy_verified, make_backup, thinned
from models.errors import UserError
from models.sqlite import connect
from models.store import Store

moments = st.datetimes(datetime(2000, 1, 1), datetime(2040, 1, 1), timezones=st.just(UTC))


@given(st.lists(st.tuples(moments, st.sampled_from(["open", "manual", *PRECIOUS])), max_size=80))
def test_the_newest_and_the_precious_stay(made: list[tuple[datetime, str]]) -> None:
    all_made = [Backup(Path(str(n)), n, when, reason, n, 1) for n, (when, reason) in enumerate(made, 1)]
    gone = {backup.number for backup in thinned(all_made)}
    newest = {backup.number for backup in all_made[-ALWAYS_KEPT:]}
    precious = {backup.number for backup in [b for b in all_made if b.reason in PRECIOUS][-ALWAYS_KEPT:]}
    assert not gone & (newest | precious)


def test_ninety_days_leave_a_handful() -> None:
    start = datetime(2026, 1, 1, tzinfo=UTC)
    kept: list[Backup] = []
    for number in range(1, 90 * 8 + 1):
        kept.append(Backup(Path(str(number)), number, start + timedelta(hours=3 * number), "open", number, 1))
        gone = {backup.number for backup in thinned(kept)}
        kept = [backup for backup in kept if backup.number not in gone]
    assert len(kept) <= 50
    assert min(backup.made for backup in kept) < start + timedelta(days=31)


def test_a_copy_that_differs_is_not_kept(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    project = tmp_path / "p.trailmark"
    Store.create(project, "P").close()
    numbers = iter(({"source": 1}, {"source": 2}))
    monkeypatch.setattr(backups, "counts", lambda connection: next(numbers))
    with (
        contextlib.closing(connect(project, "ro")) as connection,
        pytest.raises(UserError, match="could not be verified"),
    ):
        copy_verified(connection, tmp_path / "copy.trailmark")
    assert [path.name for path in tmp_path.iterdir()] == ["p.trailmark"]


def test_numbers_order_backups_when_the_clock_goes_back(tmp_path: Path) -> None:
    project = tmp_path / "p.trailmark"
    Store.create(project, "P").close()
    with contextlib.closing(connect(project, "ro")) as connection:
        for year in (2036, 2016, 2026):
            make_backup(connection, tmp_path / "backups", "manual", datetime(year, 1, 1, tzinfo=UTC))
    assert [backup.made.year for backup in backups.list_backups(tmp_path / "backups")] == [2026, 2016, 2036]
