"""Names that were found, to tick and to rename, before they are replaced everywhere; the key goes to a file."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QLineEdit, QWidget

from app.desk import Desk
from app.dialogs.files import Files
from app.operations.naming import replace_names
from app.widgets.boxes import clear, row
from app.widgets.buttons import Button
from app.widgets.fields import Tick
from app.widgets.sheet import Sheet
from app.widgets.text import ElidedLabel, Label
from models.translation import noted, tr, trn

if TYPE_CHECKING:
    from coding.privacy.names import Finding
    from coding.privacy.names_replace import Pseudonym

_HEADS = {
    "person": noted("Persons"),
    "e-mail": noted("E-mail addresses"),
    "phone": noted("Phone numbers"),
    "address": noted("Addresses"),
    "web address": noted("Web addresses"),
    "candidate": noted("Other names: tick companies and places that must not be known"),
}
_TICKED = ("person", "e-mail", "phone", "address")
_MOST = 150
_AT_ONCE = 4


@dataclass
class NameLine:
    """One finding on the sheet."""

    tick: Tick
    label: QLineEdit
    variants: tuple[str, ...]


class NamesSheet(Sheet):
    """Looks for names in the background, then lists them; `lines` once they are there."""

    def __init__(self, desk: Desk, files: Files, window: QWidget) -> None:
        super().__init__(tr("Replace names"), window, 640, 640)
        self._desk, self._files = desk, files
        self.lines: list[NameLine] = []
        self.body.addWidget(Label(tr("Looking for names …"), "muted"))
        self.foot.addStretch(1)
        self.foot.addWidget(Button(tr("Cancel"), "plain", self.leave))
        self.button = Button(tr("Replace, and save the key …"), "primary", self._run)
        self.button.setEnabled(False)
        self.foot.addWidget(self.button)

    def look(self) -> None:
        """Begin to look; the list comes when it is ready."""
        from coding.privacy.names_project import find_names

        self._desk.read_later(find_names, done=self._fill)

    def _fill(self, found: list[Finding]) -> None:
        if not self.isVisible():
            return
        clear(self.body)
        words = tr(
            "Ticked names become the words beside them, in brackets, in texts, memos, titles and attributes."
        )
        self.body.addWidget(Label(words if found else tr("No names were found."), "muted", wrap=True))
        self._desk.jobs.in_steps(self._rows(found), self._listed)

    def _rows(self, found: list[Finding]) -> Iterator[None]:
        """Adds the lines, a few in each turn of the event loop; stops when the sheet is gone."""
        from coding.privacy.names_replace import propose

        for kind, head in _HEADS.items():
            some = sorted(
                (finding for finding in found if finding.kind == kind),
                key=lambda finding: (-len(finding.places), finding.name),
            )
            if some:
                self.body.addWidget(Label(tr(head), "section", wrap=True))
            for number, (finding, pseudonym) in enumerate(zip(some, propose(some), strict=True)):
                if not self.isVisible():
                    return
                if number < _MOST:
                    self._add(finding, pseudonym)
                if number % _AT_ONCE == 0:
                    yield
            if len(some) > _MOST:
                more = trn("and {n} rarer one", "and {n} rarer ones", len(some) - _MOST)
                self.body.addWidget(Label(more, "small"))

    def _listed(self) -> None:
        if self.isVisible():
            self.body.addStretch(1)
            self.button.setEnabled(bool(self.lines))

    def _add(self, finding: Finding, pseudonym: Pseudonym) -> None:
        tick = Tick("")
        tick.setAccessibleName(tr("Replace {name}", name=finding.name))
        tick.setChecked(finding.kind in _TICKED)
        label = QLineEdit(pseudonym.label)
        label.setAccessibleName(tr("Pseudonym of {name}", name=finding.name))
        label.setMaximumWidth(200)
        times = len(finding.places)
        line = row(gap=8)
        line.addWidget(tick)
        line.addWidget(ElidedLabel(", ".join(finding.variants)), 1)
        line.addWidget(Label(tr("{times} time{value}", times=times, value="s" * (times != 1)), "small"))
        line.addWidget(label)
        self.body.addLayout(line)
        self.lines.append(NameLine(tick, label, finding.variants))

    def chosen(self) -> list[Pseudonym]:
        """What is ticked and has a pseudonym."""
        from coding.privacy.names_replace import Pseudonym

        return [
            Pseudonym(line.label.text().strip(" []"), line.variants)
            for line in self.lines
            if line.tick.isChecked() and line.label.text().strip(" []")
        ]

    def _run(self) -> None:
        table = self.chosen()
        if not table:
            return
        key = self._files.file_to_write(
            tr("Save the key"), tr("{name} names.csv", name=self._desk.name), tr("Table (*.csv)")
        )
        if key is not None:
            self.leave()
            replace_names(self._desk, table, key)


def show_names(desk: Desk, files: Files, window: QWidget) -> NamesSheet:
    """Opens the sheet over the window and begins to look for names."""
    sheet = NamesSheet(desk, files, window)
    sheet.present()
    sheet.look()
    return sheet
