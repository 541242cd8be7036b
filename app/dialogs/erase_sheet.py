"""Erasing a participant: what would go, the name typed once more, and the certificate afterwards."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QLineEdit, QWidget

from app.desk import Desk
from app.dialogs.files import Files
from app.operations import safety
from app.settings import Settings
from app.widgets.boxes import clear, column
from app.widgets.buttons import Button
from app.widgets.fields import Choice
from app.widgets.sheet import Sheet
from app.widgets.text import Label
from models.translation import tr, trn

if TYPE_CHECKING:
    from coding.privacy.erasure import Erasure


class EraseSheet(Sheet):
    """Nothing happens before the name was typed; `plan` is what the dry run said."""

    def __init__(self, desk: Desk, settings: Settings, files: Files, window: QWidget) -> None:
        super().__init__(tr("Erase a participant"), window, 560, 460)
        self._desk, self._settings, self._files, self._window = desk, settings, files, window
        self.plan: Erasure | None = None
        words = tr(
            "For a participant who withdraws: their words, codings, memos, history and backups go for good. "
            "In a source where others speak too, only this person’s turns are blacked out."
        )
        self.body.addWidget(Label(words, "muted", wrap=True))
        self.who = Choice()
        self.who.setAccessibleName(tr("Participant"))
        self.who.currentIndexChanged.connect(lambda _: self._look())
        self.body.addWidget(self.who)
        self._plan = column(gap=4)
        self.body.addLayout(self._plan)
        self.typed = QLineEdit()
        self.typed.setAccessibleName(tr("Type the name of the participant to confirm"))
        self.typed.setPlaceholderText(tr("Type the name to confirm"))
        self.typed.textChanged.connect(lambda _: self._allow())
        self.body.addWidget(self.typed)
        self.body.addStretch(1)
        self.foot.addStretch(1)
        self.foot.addWidget(Button(tr("Cancel"), "plain", self.leave))
        self.button = Button(tr("Erase for good"), "danger", self._run)
        self.button.setEnabled(False)
        self.foot.addWidget(self.button)

    def look(self) -> None:
        """Lists the participants."""
        from coding.views import participants

        names = sorted(person.name for person in self._desk.read(participants))
        self.who.addItems(names)
        self.who.setEnabled(bool(names))
        if not names:
            self._plan.addWidget(Label(tr("This project has no participants.")))

    def _look(self) -> None:
        self.plan = None
        self.typed.clear()
        name = self.who.currentText()
        safety.plan_erasure(self._desk, name, lambda plan: self._show(name, plan))

    def _show(self, name: str, plan: Erasure) -> None:
        if not self.isVisible() or name != self.who.currentText():
            return
        clear(self._plan)
        self.plan = plan
        self._plan.addWidget(Label(tr("This would go"), "title"))
        for line in _lines(plan):
            self._plan.addWidget(Label(f"•  {line}", wrap=True))
        self._allow()

    def _allow(self) -> None:
        same = self.typed.text().strip() == self.who.currentText() != ""
        self.button.setEnabled(same and self.plan is not None and not self._desk.read_only)

    def _run(self) -> None:
        self.leave()
        desk, files, window = self._desk, self._files, self._window

        def told(done: Erasure) -> None:
            show_certificate(done, files, window)

        safety.erase_participant(desk, self._settings, self.who.currentText(), told)


def _lines(plan: Erasure) -> list[str]:
    lines = [trn("{n} source, whole", "{n} sources, whole", plan.sources)]
    if plan.shared:
        lines.append(
            trn("their turns in {n} shared source", "their turns in {n} shared sources", plan.shared)
        )
    lines += [
        trn("{n} coding", "{n} codings", plan.codings),
        trn("{n} memo", "{n} memos", plan.memos),
        trn(
            "{n} entry of the history; nothing before can be undone",
            "all {n} entries of the history; nothing before can be undone",
            plan.history,
        ),
        trn("{n} backup, replaced by a new one", "{n} backups, replaced by a new one", plan.backups),
        tr("saved snapshots of maps, the search index and computed vectors"),
    ]
    return lines


def show_certificate(done: Erasure, files: Files, window: QWidget) -> Sheet:
    """The certificate, which names nobody, and a way to keep it."""
    sheet = Sheet(tr("Erased"), window, 520, 300)
    sheet.body.addWidget(Label(done.certificate, wrap=True))
    sheet.body.addStretch(1)

    def save() -> None:
        path = files.file_to_write(tr("Save the certificate"), tr("Certificate of erasure") + ".txt", "*.txt")
        if path is not None:
            sheet.leave()
            safety.write_text(path, done.certificate + "\n")

    sheet.foot.addStretch(1)
    sheet.foot.addWidget(Button(tr("Close"), "plain", sheet.leave))
    sheet.foot.addWidget(Button(tr("Save the certificate …"), "primary", save))
    sheet.present()
    return sheet


def show_erase(desk: Desk, settings: Settings, files: Files, window: QWidget) -> EraseSheet:
    """Opens the sheet over the window."""
    sheet = EraseSheet(desk, settings, files, window)
    sheet.present(sheet.who)
    sheet.look()
    return sheet
