"""Put Trailmark into the person's menu and make it open .trailmark files: `python3 run.py desktop` (Linux)."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

HERE = Path(__file__).resolve().parent
ROOT = HERE.parents[1]
BASE_PYTHON: str = getattr(sys, "_base_executable", sys.executable)


def main() -> int:
    """Write desktop file, MIME type and icon below the person's data folder; return the exit code."""
    if not sys.platform.startswith("linux"):
        print("On this system the bundle brings its own menu entry: python3 run.py bundle", file=sys.stderr)
        return 1
    data = Path(os.environ.get("XDG_DATA_HOME") or Path.home() / ".local" / "share")
    for path in install(data, [BASE_PYTHON, str(ROOT / "run.py")]):
        print(path)
    for command in (
        ["update-mime-database", data / "mime"],
        ["update-desktop-database", data / "applications"],
    ):
        if shutil.which(str(command[0])):
            subprocess.run([str(word) for word in command], check=False)
    return 0


def install(data: Path, program: list[str]) -> list[Path]:
    """Write the three files below `data`, the program started by `program`; return their paths."""
    entry = data / "applications" / "trailmark.desktop"
    kind = data / "mime" / "packages" / "trailmark.xml"
    icon = data / "icons" / "hicolor" / "scalable" / "apps" / "trailmark.svg"
    for path in (entry, kind, icon):
        path.parent.mkdir(parents=True, exist_ok=True)
    text = (HERE / "trailmark.desktop").read_text(encoding="utf-8")
    start = " ".join(quoted(word) for word in program)
    entry.write_text(text.replace("Exec=trailmark %f", f"Exec={start} %f"), encoding="utf-8")
    shutil.copyfile(HERE / "trailmark-mime.xml", kind)
    shutil.copyfile(ROOT / "resources" / "icons" / "trailmark.svg", icon)
    return [entry, kind, icon]


def quoted(word: str) -> str:
    """Quote a word for an Exec line (Desktop Entry Specification 1.5: backslash, quote, dollar, backtick, %)."""
    for mark in ("\\", '"', "$", "`"):
        word = word.replace(mark, "\\" + mark)
    return '"' + word.replace("\\", "\\\\").replace("%", "%%") + '"'


if __name__ == "__main__":
    sys.exit(main())
