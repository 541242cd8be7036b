"""Set-up: what `run.py` promises before anything is installed, the lock, the project file and the Qt pin."""

from __future__ import annotations

import ast
import os
import re
import shutil
import signal
import subprocess
import sys
import time
import tomllib
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QColor, QImage, QPainter, QPainterPath, QPen, QTextCursor, QTextDocument
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

import run

ROOT = Path(run.__file__).resolve().parent
OLD = "sys.version_info = (3, 10, 13); sys.version = '3.10.13 (main)'; sys.modules['tomllib'] = None"
LOCKED = (ROOT / "requirements.lock").read_text(encoding="utf-8")


@pytest.fixture
def checkout(tmp_path: Path) -> Path:
    """Return a folder that holds what set-up reads, and nothing else."""
    for name in ("run.py", "requirements.lock", "pyproject.toml"):
        shutil.copy(ROOT / name, tmp_path)
    return tmp_path


def start(
    folder: Path, *words: str, before: str = "", **environment: str
) -> subprocess.CompletedProcess[str]:
    """Run `run.py` of `folder` in an own process, after the statements `before`."""
    script = f"""
import runpy, sys
sys.argv = {["run.py", *words]!r}
{before}
runpy.run_path("run.py", run_name="__main__")
"""
    return subprocess.run(
        [sys.executable, "-c", script],
        cwd=folder,
        env={**os.environ, **environment},
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )


def test_run_needs_the_standard_library_only() -> None:
    """No import of run.py reaches beyond what Python brings."""
    tree = ast.parse((ROOT / "run.py").read_text(encoding="utf-8"))
    names = {node.module or "" for node in ast.walk(tree) if isinstance(node, ast.ImportFrom)}
    names |= {alias.name for node in ast.walk(tree) if isinstance(node, ast.Import) for alias in node.names}
    assert {name.partition(".")[0] for name in names} <= sys.stdlib_module_names


def test_an_old_python_is_refused_in_one_sentence(checkout: Path) -> None:
    """Python 3.10 gets one sentence, and nothing is written."""
    done = start(checkout, before=OLD)
    assert done.returncode == 1
    assert done.stderr == "Trailmark needs Python 3.11 or newer, and this is 3.10.13.\n"
    assert not (checkout / ".venv").exists()


def test_a_missing_venv_names_the_exact_line(checkout: Path) -> None:
    """Debian's Python without python3-venv lacks ensurepip; the line that installs it is printed."""
    done = start(checkout, before="sys.modules['ensurepip'] = None")
    assert done.returncode == 1
    assert done.stderr.rstrip().endswith("apt-get install -y python3-venv")
    assert "Traceback" not in done.stderr


def test_a_folder_that_cannot_be_written_is_named(checkout: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Set-up in a read-only place ends with one sentence."""
    monkeypatch.setattr(run, "ROOT", checkout / "absent")
    monkeypatch.setattr(run, "MARK", checkout / "absent" / "installed")
    with pytest.raises(run.SetupError, match="cannot be written to"):
        run.set_up()


def test_set_up_is_done_once_and_again_after_a_change(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    """The mark is written last; without it, or with another lock or Python, set-up is done again."""
    steps: list[str] = []
    monkeypatch.setattr(run, "ROOT", tmp_path)
    monkeypatch.setattr(run, "MARK", tmp_path / "installed")
    monkeypatch.setattr(run, "LOCK", tmp_path / "requirements.lock")
    shutil.copy(ROOT / "pyproject.toml", tmp_path)
    run.LOCK.write_text("one==1\n", encoding="utf-8")
    parts = ["make_environment", "install", "install_itself", "fetch_model"]
    for name in parts:
        monkeypatch.setattr(run, name, lambda name=name: steps.append(f"{name} {run.MARK.exists()}"))
    run.set_up()
    run.set_up()
    assert steps == [f"{name} False" for name in parts]
    run.LOCK.write_text("one==2\n", encoding="utf-8")
    run.set_up()
    assert len(steps) == 2 * len(parts)


def test_a_second_set_up_waits_even_for_a_step_that_outlived_its_killed_parent(tmp_path: Path) -> None:
    """After kill -9 of a set-up, the step that it started keeps the lock until it ends."""
    code = "import run; from contextlib import ExitStack\nwith run.only_one(): run.run({step!r})"
    step = [sys.executable, "-c", "import time; open('started', 'w'); time.sleep(1.0); open('ended', 'w')"]
    shutil.copy(ROOT / "run.py", tmp_path)
    with subprocess.Popen([sys.executable, "-c", code.format(step=step)], cwd=tmp_path) as first:
        while not (tmp_path / "started").exists():
            time.sleep(0.01)
        os.kill(first.pid, signal.SIGKILL)
    held = "import run, os\nwith run.only_one(): print(os.path.exists('ended'))"
    second = subprocess.run(
        [sys.executable, "-c", held], cwd=tmp_path, capture_output=True, text=True, timeout=30, check=True
    )
    assert second.stdout == "True\n"
    assert "waiting" in second.stderr


def test_a_missing_qt_library_is_named_with_its_line(monkeypatch: pytest.MonkeyPatch) -> None:
    """Where apt cannot help, the sentence holds the library and the line."""
    monkeypatch.setattr(run, "OFFSCREEN_LIBRARIES", {"libtrailmark-absent.so.0": "libabsent0"})
    monkeypatch.setattr(sys, "platform", "linux")
    monkeypatch.setattr(shutil, "which", lambda name: None)
    with pytest.raises(run.SetupError) as caught:
        run.require_libraries(screen=False)
    assert "libtrailmark-absent.so.0" in str(caught.value)
    assert str(caught.value).endswith("apt-get install -y libabsent0")


def test_a_display_that_does_not_answer_is_no_screen(monkeypatch: pytest.MonkeyPatch) -> None:
    """DISPLAY left over from another session must not abort Qt."""
    monkeypatch.setattr(sys, "platform", "linux")
    monkeypatch.delenv("QT_QPA_PLATFORM", raising=False)
    monkeypatch.delenv("WAYLAND_DISPLAY", raising=False)
    for display in ("", ":987", "unix:987.0"):
        monkeypatch.setenv("DISPLAY", display)
        assert not run.has_screen()
    monkeypatch.setenv("DISPLAY", "desk:10.0")
    assert run.has_screen()
    monkeypatch.setenv("QT_QPA_PLATFORM", "offscreen")
    assert not run.has_screen()


def test_every_pin_is_hashed_and_no_host_is_named() -> None:
    """The lock can be installed by hash alone, from whatever index the person uses."""
    pins = re.findall(
        r"^([A-Za-z0-9._-]+)==[^\n]*\\\n(?:    --hash=sha256:[0-9a-f]{64})", LOCKED, re.MULTILINE
    )
    assert len(pins) == len(re.findall(r"^[A-Za-z0-9]", LOCKED, re.MULTILINE)) > 80
    for name in ("requirements.lock", "requirements.in", "pyproject.toml", "resources/language/model.lock"):
        text = (ROOT / name).read_text(encoding="utf-8")
        assert not re.search(r"https?://|--(extra-)?index-url [^-]|--find-links [^-]|file:", text), name


def test_the_bootstrap_is_hashed_too() -> None:
    """uv and setuptools come by the hashes of the same lock."""
    for name in run.BOOTSTRAP:
        lines = run.locked(name).splitlines()
        assert lines[0].startswith(f"{name}==")
        assert all("--hash=sha256:" in line for line in lines[1:])
        assert len(lines) > 1


def test_the_project_file_asks_for_what_is_locked() -> None:
    """Every requirement of the wheel is a line of requirements.in, and locked."""
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    asked = set(project["dependencies"]) | set(project["optional-dependencies"]["password"])
    listed = {
        line.partition("#")[0].strip() for line in (ROOT / "requirements.in").read_text("utf-8").splitlines()
    }
    assert asked <= listed
    for line in asked:
        name = re.split(r"[=<>]", line)[0].lower()
        assert re.search(rf"^{re.escape(name)}==", LOCKED, re.MULTILINE), name


NONE_KEPT = 500


def _calls(widget: QWidget, painter: QPainter) -> dict[str, Callable[[], None]]:
    """Name void Qt calls of the kinds that took a reference from None in PySide6 6.12.0."""
    box, color = QRectF(1, 1, 5, 5), QColor("red")
    pen, path = QPen(color, 2), QPainterPath()
    document = QTextDocument("words " * 50)
    cursor = QTextCursor(document)
    return {
        "fillRect": lambda: painter.fillRect(box, color),
        "setPen": lambda: painter.setPen(pen),
        "drawLine": lambda: painter.drawLine(QPointF(0, 0), QPointF(1, 1)),
        "drawPath": lambda: painter.drawPath(path),
        "translate": lambda: painter.translate(0, 0),
        "lineTo": lambda: path.lineTo(QPointF(1, 1)),
        "setPosition": lambda: cursor.setPosition(2),
        "update": lambda: widget.update(),
        "setToolTip": lambda: widget.setToolTip("words"),
        "resize": lambda: widget.resize(3, 3),
    }


def test_qt_keeps_every_reference_to_none(qtbot: QtBot) -> None:
    """Guard the PySide6 pin: a binding that takes references from None aborts after some 5,000 calls."""
    widget = QWidget()
    qtbot.addWidget(widget)
    image = QImage(20, 20, QImage.Format.Format_RGB32)
    painter = QPainter(image)
    drift = {name: _drift(call) for name, call in _calls(widget, painter).items()}
    painter.end()
    assert {name: lost for name, lost in drift.items() if abs(lost) > NONE_KEPT // 10} == {}


def _drift(call: Callable[[], None]) -> int:
    call()
    before = sys.getrefcount(None)
    for _ in range(NONE_KEPT):
        call()
    return sys.getrefcount(None) - before
