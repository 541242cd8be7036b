"""The colours of coders: a colour key of the project in the current theme."""

from __future__ import annotations

from collections.abc import Mapping
from functools import lru_cache
from types import MappingProxyType

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QIcon, QPainter, QPixmap

from app.codecolours import code_colour
from app.theme import THEMES, current
from models.translation import tr

_FAMILIES: Mapping[str, str] = MappingProxyType({"rose": "red-5", "olive": "green-5"})


def coder_colour(key: str) -> str:
    """The full colour of a coder as #rrggbb; an unknown key is grey."""
    return code_colour(_FAMILIES.get(key, f"{key}-1"), "theme").strip


def coder_label(key: str) -> str:
    """A colour of the coder's hue in which words can be read."""
    return _label(key, current().name)


@lru_cache(maxsize=64)
def _label(key: str, theme: str) -> str:
    return code_colour(_FAMILIES.get(key, f"{key}-1"), "theme", THEMES[theme]).label


def colour_names() -> dict[str, str]:
    """The colours a coder can have, in words."""
    return {
        "violet": tr("Violet"),
        "teal": tr("Teal"),
        "amber": tr("Amber"),
        "blue": tr("Blue"),
        "rose": tr("Rose"),
        "olive": tr("Olive"),
        "grey": tr("Grey"),
    }


def dot(key: str) -> QIcon:
    """The colour of a coder as a small disc."""
    picture = QPixmap(32, 32)
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(coder_colour(key)))
    painter.drawEllipse(QRectF(4, 4, 24, 24))
    painter.end()
    return QIcon(picture)
