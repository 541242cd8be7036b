"""The wheel: its four top-level names, its data and its ways to start."""

from __future__ import annotations

import configparser
import zipfile
from pathlib import Path, PurePosixPath

import pytest
from hatchling.builders.wheel import WheelBuilder

from resources.packaging.desktop import install
from tests.support.sources import FLOORS, ROOT

PACKAGING = ROOT / "resources" / "packaging"


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> list[str]:
    """Build the wheel and return the names in it, with the text of entry_points.txt appended as the last."""
    folder = tmp_path_factory.mktemp("wheel")
    (path,) = WheelBuilder(str(ROOT)).build(directory=str(folder), versions=["standard"])
    with zipfile.ZipFile(path) as archive:
        names = archive.namelist()
        entries = next(name for name in names if name.endswith("entry_points.txt"))
        return [*names, archive.read(entries).decode("utf-8")]


def test_the_wheel_brings_the_four_floors_and_nothing_else(wheel: list[str]) -> None:
    """The names are generic, so nothing more may lie at the top level: no tests, no run.py."""
    tops = {PurePosixPath(name).parts[0] for name in wheel[:-1]}
    assert {top for top in tops if not top.endswith(".dist-info")} == set(FLOORS)
    assert not [name for name in wheel[:-1] if "__pycache__" in name or name.endswith(".trailmark")]


def test_the_wheel_brings_what_the_program_reads(wheel: list[str]) -> None:
    """Every shipped file of resources travels along."""
    kept = [
        path for path in (ROOT / "resources").rglob("*") if path.is_file() and "__pycache__" not in path.parts
    ]
    assert {path.relative_to(ROOT).as_posix() for path in kept} <= set(wheel)


def test_the_wheel_starts_in_a_window_and_on_the_command_line(wheel: list[str]) -> None:
    """Both entry points lead to the same function."""
    entries = configparser.ConfigParser()
    entries.read_string(wheel[-1])
    assert entries["console_scripts"]["trailmark"] == "app.__main__:main"
    assert entries["gui_scripts"]["trailmark-window"] == "app.__main__:main"


def test_the_desktop_file_names_the_kind_of_file_and_the_icon() -> None:
    """Desktop file, MIME type and icon belong together."""
    desktop = configparser.ConfigParser(interpolation=None, strict=True)
    desktop.optionxform = str  # type: ignore[method-assign,assignment]
    desktop.read(PACKAGING / "trailmark.desktop", encoding="utf-8")
    entry = desktop["Desktop Entry"]
    mime = (PACKAGING / "trailmark-mime.xml").read_text(encoding="utf-8")
    assert f'type="{entry["MimeType"].rstrip(";")}"' in mime
    assert '<glob pattern="*.trailmark"/>' in mime
    assert (ROOT / "resources" / "icons" / f"{entry['Icon']}.svg").is_file()
    assert entry["Exec"] == "trailmark %f"
    assert Path(entry["Icon"]).name == entry["Icon"]


def test_the_menu_entry_starts_this_checkout(tmp_path: Path) -> None:
    """`python3 run.py desktop` writes three files; awkward letters in a path are quoted as the standard asks."""
    entry, kind, icon = install(tmp_path, ["/opt/a b/python3", "/home/$me/100%/run.py"])
    assert '\nExec="/opt/a b/python3" "/home/\\\\$me/100%%/run.py" %f\n' in entry.read_text(encoding="utf-8")
    assert kind.is_file()
    assert icon.is_file()
