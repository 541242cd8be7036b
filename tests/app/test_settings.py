"""Settings keep what was chosen, and no file, however damaged, stops the program."""

from __future__ import annotations

import json
import stat
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pytestqt.qtbot import QtBot

from app.settings import SETTINGS, Settings, fits, groups


def test_every_default_fits_its_row_and_every_row_of_the_dialog_has_a_label() -> None:
    assert all(fits(row, row.default) for row in SETTINGS)
    assert all(row.label for _, rows in groups() for row in rows)
    assert len({row.key for row in SETTINGS}) == len(SETTINGS)


def test_a_value_is_kept_in_a_private_file(tmp_path: Path, qtbot: QtBot) -> None:
    path = tmp_path / "settings.json"
    settings = Settings(path)
    with qtbot.waitSignal(settings.changed) as told:
        settings.set("reading_size", 20)
    assert told.args == ["reading_size"]
    assert Settings(path).get("reading_size") == 20
    assert stat.S_IMODE(path.stat().st_mode) == 0o600


@pytest.mark.parametrize(
    ("key", "value"),
    [
        ("reading_size", 4000),
        ("reading_size", "20"),
        ("reading_size", True),
        ("theme", "pink"),
        ("recent", [1]),
    ],
)
def test_a_value_that_does_not_fit_is_refused(tmp_path: Path, key: str, value: object) -> None:
    with pytest.raises(ValueError, match=key):
        Settings(tmp_path / "settings.json").set(key, value)


@given(st.binary(max_size=200))
def test_a_damaged_file_means_defaults(tmp_path_factory: pytest.TempPathFactory, content: bytes) -> None:
    path = tmp_path_factory.mktemp("settings") / "settings.json"
    path.write_bytes(content)
    assert Settings(path).get("theme") == "system"


junk = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(),
    lambda x: st.lists(x) | st.dictionaries(st.text(), x),
)


@given(st.dictionaries(st.sampled_from([row.key for row in SETTINGS]), junk))
def test_values_of_a_wrong_kind_count_as_defaults(
    tmp_path_factory: pytest.TempPathFactory, content: dict[str, object]
) -> None:
    path = tmp_path_factory.mktemp("settings") / "settings.json"
    path.write_text(json.dumps(content), "utf-8")
    settings = Settings(path)
    assert all(fits(row, settings.get(row.key)) for row in SETTINGS)


def test_recent_projects_are_newest_first_and_gone_when_the_file_is(tmp_path: Path) -> None:
    settings = Settings(tmp_path / "settings.json")
    files = [tmp_path / f"{number}.trailmark" for number in range(10)]
    for path in files:
        path.touch()
        settings.remember(path)
    assert settings.recent() == files[:1:-1]
    files[9].unlink()
    assert files[9] not in settings.recent()
    settings.forget(files[8])
    assert settings.recent()[0] == files[7]


def test_nothing_is_remembered_when_the_person_does_not_want_it(tmp_path: Path) -> None:
    settings = Settings(tmp_path / "settings.json")
    settings.set("remember_recent", False)
    (tmp_path / "a.trailmark").touch()
    settings.remember(tmp_path / "a.trailmark")
    assert settings.recent() == []
