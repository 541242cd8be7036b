"""Qt without a window, for the command line: an application object offscreen, and the faces."""

from __future__ import annotations

import os
import sys

from PySide6.QtGui import QGuiApplication

from app import fonts


class _Kept:
    """The application object made here; Qt needs it to live as long as the program."""

    application: QGuiApplication | None = None


def ensure_gui() -> None:
    """Makes what fonts and painters need, where no window of the program has made it already."""
    if QGuiApplication.instance() is None:
        if sys.platform.startswith("linux") and not _has_display():
            os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
        _Kept.application = QGuiApplication(["trailmark"])
    if not fonts.interface_family():
        fonts.register()


def _has_display() -> bool:
    return bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))
