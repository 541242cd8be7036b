"""The start page: begin, go on, or look at the sample study."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QEvent, QSize, Qt, QUrl, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.icons import icon
from app.theme import current_type
from app.widgets.boxes import Ground, Scroll, clear, column, row
from app.widgets.buttons import Button, IconButton
from app.widgets.text import ElidedLabel, Label, set_tip
from models.translation import tr

_WIDTH = 720


class StartPage(Ground):
    """New, open, recent, sample; `recent_chosen` carries a path, `template_chosen` a template's name."""

    template_chosen = Signal(str)
    open_asked = Signal()
    sample_asked = Signal()
    recent_chosen = Signal(object)
    recent_forgotten = Signal(object)

    def __init__(self, templates: list[tuple[str, str, str]], parent: QWidget | None = None) -> None:
        super().__init__("window", "", parent)
        self.setAcceptDrops(True)
        inner = Ground("window")
        centre = row(inner, margins=(32, 0, 32, 32))
        middle = QWidget(inner)
        self._middle = middle
        self._box = column(middle, gap=8)
        centre.addStretch(1)
        centre.addWidget(middle, 1000)
        centre.addStretch(1)
        column(self).addWidget(Scroll(inner))
        self._head()
        self._templates(templates)
        self._recent = column(gap=4)
        self._box.addLayout(self._recent)
        self._box.addStretch(1)
        self._fit()

    def _fit(self) -> None:
        self._middle.setMaximumWidth(round(_WIDTH * current_type().scale))

    def changeEvent(self, event: QEvent) -> None:
        """QWidget: follows the type size."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self._fit()

    def _head(self) -> None:
        self._box.addSpacing(48)
        self._box.addWidget(Label(tr("Read closely. See the journey."), "hero"))
        text = tr("Import interviews, code them, and let the journey map build itself from the evidence.")
        self._box.addWidget(
            Label(tr("{text} Everything stays on this computer.", text=text), "muted", wrap=True)
        )
        self._box.addSpacing(16)
        line = row(gap=12)
        self.sample = Button(tr("Open the sample study"), "primary", self.sample_asked.emit)
        self.open = Button(tr("Open a project …"), "plain", self.open_asked.emit)
        line.addWidget(self.sample)
        line.addWidget(self.open)
        line.addStretch(1)
        self._box.addLayout(line)

    def _templates(self, templates: list[tuple[str, str, str]]) -> None:
        self._box.addSpacing(24)
        self._box.addWidget(Label(tr("Start a new project"), "title"))
        self.tiles: dict[str, Tile] = {}
        for first in range(0, len(templates), 2):
            line = row(gap=12)
            for key, title, text in templates[first : first + 2]:
                tile = Tile(tr(title), tr(text))
                tile.clicked.connect(lambda _=False, key=key: self.template_chosen.emit(key))
                self.tiles[key] = tile
                line.addWidget(tile, 1)
            self._box.addLayout(line)

    def show_recent(self, paths: list[Path]) -> None:
        """The recent projects, newest first."""
        clear(self._recent)
        if not paths:
            return
        self._recent.addSpacing(24)
        self._recent.addWidget(Label(tr("Recent"), "title"))
        for path in paths:
            self._recent.addWidget(RecentRow(path, self))

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """QWidget: takes one project file."""
        if _project(event.mimeData().urls()) is not None:
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """QWidget: opens the project."""
        path = _project(event.mimeData().urls())
        if path is not None:
            self.recent_chosen.emit(path)


class Tile(Button):
    """A button with a name and a sentence."""

    def __init__(self, title: str, text: str) -> None:
        super().__init__("", "tile")
        self.setAccessibleName(tr("New project: {title}", title=title))
        self.setAccessibleDescription(text)
        box = self._words = column(self, margins=(16, 12, 16, 12), gap=2)
        for label in (Label(title, "strong"), Label(text, "small", wrap=True)):
            label.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
            box.addWidget(label)
        box.addStretch(1)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def sizeHint(self) -> QSize:
        """QWidget: what the words want."""
        return self._words.sizeHint()

    def hasHeightForWidth(self) -> bool:
        """QWidget: the sentence wraps."""
        return True

    def heightForWidth(self, width: int) -> int:
        """QWidget: as high as its words at a width."""
        return self._words.totalHeightForWidth(width)


class RecentRow(QWidget):
    """One recent project: its name, its folder, and a way to take it off the list."""

    def __init__(self, path: Path, page: StartPage) -> None:
        super().__init__()
        line = row(self, gap=8)
        button = Button("", "quiet", lambda: page.recent_chosen.emit(path))
        button.setAccessibleName(tr("Open {stem}, in {parent}", stem=path.stem, parent=path.parent))
        inner = row(button, margins=(8, 0, 8, 0), gap=10)
        picture = Label()
        picture.setPixmap(icon("file").pixmap(16, 16))
        picture.setFixedWidth(16)
        folder = ElidedLabel(_short(path.parent), "small")
        name = Label(path.stem, "body")
        for label in (picture, name, folder):
            label.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        inner.addWidget(picture)
        inner.addWidget(name)
        inner.addWidget(folder, 1)
        button.setMinimumHeight(34)
        set_tip(button, str(path))
        line.addWidget(button, 1)
        line.addWidget(
            IconButton("close", tr("Forget {stem}", stem=path.stem), lambda: page.recent_forgotten.emit(path))
        )


def _short(folder: Path) -> str:
    home = Path.home()
    if folder == home:
        return tr("Home")
    return f"~/{folder.relative_to(home)}" if folder.is_relative_to(home) else str(folder)


def _project(urls: list[QUrl]) -> Path | None:
    paths = [Path(url.toLocalFile()) for url in urls if url.isLocalFile()]
    return paths[0] if len(paths) == 1 and paths[0].suffix == ".trailmark" else None
