"""What every bundle holds: the program, its data, and no module that could reach a network."""

from __future__ import annotations

import re
from pathlib import Path

from PyInstaller.utils.hooks import collect_data_files, collect_submodules, copy_metadata

ROOT = Path(__file__).resolve().parents[2]
FONTS_CONF = str(ROOT / "resources" / "packaging" / "fonts.conf")
START = str(ROOT / "resources" / "packaging" / "start.py")
FONTS = ("font_source_sans_pro", "font_source_serif_pro")
EXCLUDES = [
    "PySide6.QtNetwork", "PySide6.QtQml", "PySide6.QtQuick", "PySide6.QtQuickWidgets", "PySide6.QtDBus",
    "PySide6.QtOpenGL", "PySide6.QtOpenGLWidgets", "PySide6.QtSql", "PySide6.QtTest", "PySide6.QtUiTools",
    "PySide6.QtDesigner", "PySide6.QtHelp", "tkinter", "pytest", "hypothesis", "mypy", "setuptools", "pip", "uv",
    "apsw", "IPython", "matplotlib", "torch", "PIL.ImageQt",
]  # fmt: skip
_LEFT_OUT = re.compile(
    r"Qt6?(Network|Qml|Quick|VirtualKeyboard|Pdf|Sql|Test|Designer|Help|Labs|OpenGLWidgets|EglFS)"
    r"|plugins/(tls|networkinformation|qmltooling|virtualkeyboard|sqldrivers|generic|egldeviceintegrations)/"
    r"|plugins/platforms/libq(vnc|vkkhrdisplay|linuxfb|eglfs|minimalegl)|libqgtk3"
    r"|(^|/)lib(gtk-3|gdk-3|gdk_pixbuf-2\.0|atk-1\.0|atk-bridge-2\.0|atspi|pango(cairo|ft2)?-1\.0|cairo(-gobject)?"
    r"|fribidi|thai|datrie|harfbuzz|graphite2|pixman-1)\.so"
)


def hidden() -> list[str]:
    """Modules that are imported by name only, so that no analysis finds them."""
    ours = [name for floor in ("app", "coding", "models") for name in collect_submodules(floor)]
    language = ["spacy.lang.en", "spacy.pipeline", *collect_submodules("thinc.backends")]
    return [*ours, *language, *FONTS, *collect_submodules("whoosh")]


def data() -> list[tuple[str, str]]:
    """Return (file, folder in the bundle) of the shipped files, the fonts and what libraries read."""
    shipped = [path for path in (ROOT / "resources").rglob("*") if path.is_file() and _shipped(path)]
    ours = [(str(path), str(path.relative_to(ROOT).parent)) for path in shipped]
    libraries = [*FONTS, "docx", "pptx", "spacy", "faker"]
    read = [pair for name in libraries for pair in collect_data_files(name)]
    return [*ours, *read, *copy_metadata("trailmark", recursive=True), (FONTS_CONF, ".")]


def _shipped(path: Path) -> bool:
    return "packaging" not in path.parts and "__pycache__" not in path.parts


def without_network(entries: list[tuple[str, str, str]]) -> list[tuple[str, str, str]]:
    """Leave out Qt's network, QML and other unused libraries that hooks bring along."""
    return [entry for entry in entries if not _LEFT_OUT.search(entry[0].replace("\\", "/"))]
