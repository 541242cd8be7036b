"""The faces: the system interface font where it is a good one, else Source Sans; Source Serif to read."""

from __future__ import annotations

from collections.abc import Iterable
from importlib.util import find_spec
from pathlib import Path

from PySide6.QtGui import QFont, QFontDatabase

from app.theme import Type, current_type

_LAST_RESORT = {
    "dejavu sans",
    "bitstream vera sans",
    "sans serif",
    "sans",
    "sans-serif",
    "helvetica",
    "fixed",
    "",
}
_SANS = ("SourceSansPro-Regular", "SourceSansPro-It", "SourceSansPro-Semibold", "SourceSansPro-Bold")
_SERIF = ("SourceSerifPro-Regular", "SourceSerifPro-It", "SourceSerifPro-Semibold", "SourceSerifPro-Bold")


class _Families:
    """The families chosen at start."""

    interface = ""
    reading = "serif"
    document = ""
    lift = 0


def register() -> None:
    """Chooses and loads the faces; once, after QApplication exists and before the first widget."""
    _Families.reading = _load("font_source_serif_pro", _SERIF) or "serif"
    system = QFontDatabase.systemFont(QFontDatabase.SystemFont.GeneralFont).family()
    _Families.interface = system
    if system.casefold() in _LAST_RESORT:
        loaded = _load("font_source_sans_pro", _SANS)
        _Families.interface, _Families.lift = (loaded, 1) if loaded else (system, 0)


def lift() -> int:
    """Pixels to add to interface sizes, because Source Sans looks small for its size."""
    return _Families.lift


def interface_family() -> str:
    """The family of labels, lists and buttons."""
    return _Families.interface


def reading_family() -> str:
    """The family transcripts and quotes are set in."""
    return _Families.reading


def document_families() -> tuple[str, str]:
    """Sans and serif of drawn documents: the packaged faces, so that a map breaks alike on every machine."""
    if not _Families.document:
        _Families.document = _load("font_source_sans_pro", _SANS) or _Families.interface
    return _Families.document, _Families.reading


def interface_font(size: int | None = None, *, strong: bool = False) -> QFont:
    """The interface font at a pixel size (default: body), at weight 600 where strong."""
    return _font(_Families.interface, size or _sizes().body, strong=strong)


def reading_font(size: int | None = None, *, italic: bool = False) -> QFont:
    """The serif reading face at a pixel size (default: the reader's choice)."""
    font = _font(_Families.reading, size or _sizes().reading, strong=False)
    font.setItalic(italic)
    return font


def _sizes() -> Type:
    return current_type()


def _font(family: str, size: int, *, strong: bool) -> QFont:
    font = QFont(family)
    font.setPixelSize(size)
    if strong:
        font.setWeight(QFont.Weight.DemiBold)
    return font


def _load(package: str, names: Iterable[str]) -> str:
    """Registers the package's TrueType files and returns their family, or "" where the package is absent."""
    spec = find_spec(package)
    if spec is None or spec.origin is None:
        return ""
    folder = Path(spec.origin).parent / "files"
    numbers = [QFontDatabase.addApplicationFont(str(folder / f"{name}.ttf")) for name in names]
    families = [
        family
        for number in numbers
        if number >= 0
        for family in QFontDatabase.applicationFontFamilies(number)
    ]
    return families[0] if families else ""
