"""The colours of marks as QColor, mixed and kept per theme."""

from __future__ import annotations

from PySide6.QtGui import QColor

from app.codecolours import code_colour
from app.colour import mix
from app.text.content import TextMark
from app.text.index import Colors
from app.theme import Theme

_PER_CODE, _MOST_MORE = 0.05, 0.10
_HOT_MORE = 0.16
_SELECTION_SHARE = {False: 0.27, True: 0.34}
_DIM_SHARE = 0.42
_LEAD = 3


class Look:
    """Colours of one theme."""

    def __init__(self, theme: Theme) -> None:
        self.theme = theme
        self.page = QColor(theme.panel)
        self.text = QColor(theme.text)
        self.muted = QColor(theme.muted)
        self.muted_on_tint = QColor(mix(theme.text, theme.muted, 0.55))
        self.dimmed = QColor(mix(theme.text, theme.panel, _DIM_SHARE))
        self.line = QColor(theme.strong_line)
        self.window = QColor(mix(theme.muted, theme.panel, 0.14))
        self.accent = QColor(theme.accent)
        self.found = QColor(mix(theme.flash, theme.panel, 0.7))
        self.flash = QColor(theme.flash)
        self.target = QColor(theme.accent_tint)
        self.selection = QColor(mix(theme.accent, theme.panel, _SELECTION_SHARE[theme.dark]))
        self.more = QColor(mix(theme.muted, theme.panel, 0.75))
        self._labels: dict[tuple[str, str], QColor] = {}
        self._tints: dict[tuple[Colors, bool, bool], QColor] = {}
        self._full: dict[tuple[str, str, bool], QColor] = {}

    def strip(self, mark: TextMark, *, dimmed: bool = False) -> QColor:
        """The full colour of a code, for strips and brackets."""
        key = mark.color, mark.kind, dimmed
        found = self._full.get(key)
        if found is None:
            name = self._name(mark.color, mark.kind)
            found = self._full[key] = QColor(mix(name, self.theme.panel, _DIM_SHARE) if dimmed else name)
        return found

    def label(self, mark: TextMark) -> QColor:
        """A colour of the code's hue that reads at 4.5:1 or better on the page."""
        key = mark.color, mark.kind
        found = self._labels.get(key)
        if found is None:
            found = self._labels[key] = QColor(code_colour(mark.color, mark.kind, self.theme).label)
        return found

    def tint(self, colors: Colors, *, hot: bool = False, dimmed: bool = False) -> QColor:
        """The pale ground of words that codes of all these colours cover.

        The first leads, because a plain mean of blue and amber would be grey.
        """
        key = colors, hot, dimmed
        found = self._tints.get(key)
        if found is None:
            names = tuple(dict.fromkeys(self._name(*color) for color in colors))
            share = self.theme.tint_share + min(_PER_CODE * (len(names) - 1), _MOST_MORE)
            share = share * 0.4 if dimmed else share + _HOT_MORE * hot
            found = self._tints[key] = QColor(mix(_blend(names), self.theme.panel, share))
        return found

    def _name(self, color: str, kind: str) -> str:
        return code_colour(color, kind, self.theme).strip


_LOOKS: dict[str, Look] = {}


def look_of(theme: Theme) -> Look:
    """The colours of a theme, made once."""
    found = _LOOKS.get(theme.name)
    if found is None or found.theme is not theme:
        found = _LOOKS[theme.name] = Look(theme)
    return found


def _blend(names: tuple[str, ...]) -> str:
    """The weighted mean of the colours; the first weighs as much as `_LEAD` others."""
    found = names[-1]
    weight = 1
    for name in names[-2:0:-1]:
        weight += 1
        found = mix(name, found, 1 / weight)
    return mix(names[0], found, _LEAD / (_LEAD + weight)) if len(names) > 1 else found
