"""Passwords of projects: asked for when one is opened; set, changed and taken off."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QLineEdit, QWidget

from app.widgets.buttons import Button
from app.widgets.fields import Tick
from app.widgets.sheet import Sheet
from app.widgets.text import Label
from models.translation import tr

SHORTEST = 8


class _Field(QLineEdit):
    """A line that hides what is typed."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setEchoMode(QLineEdit.EchoMode.Password)
        self.setAccessibleName(name)
        self.setPlaceholderText(name)


class AskPassword(Sheet):
    """One line and a button, which says what the password is for; `given(password)` is called once."""

    def __init__(
        self, name: str, window: QWidget, given: Callable[[str], None], problem: str, button: str
    ) -> None:
        super().__init__(tr("{name} is protected", name=name), window, 460, 240)
        self._given = given
        self.field = _Field(tr("Password of the project"))
        self.field.returnPressed.connect(self._run)
        self.problem = Label(problem, "strong", wrap=True)
        self.body.addWidget(self.problem)
        self.problem.setVisible(bool(problem))
        self.body.addWidget(self.field)
        self.body.addStretch(1)
        self.foot.addStretch(1)
        self.foot.addWidget(Button(tr("Cancel"), "plain", self.leave))
        self.button = Button(button, "primary", self._run)
        self.foot.addWidget(self.button)

    def _run(self) -> None:
        if self.field.text():
            self.leave()
            self._given(self.field.text())


class SetPassword(Sheet):
    """A new password typed twice, or none; `change(password or None)` is called once."""

    def __init__(
        self, protected: bool, possible: bool, window: QWidget, change: Callable[[str | None], None]
    ) -> None:
        super().__init__(tr("Password of the project"), window, 520, 400)
        self._change = change
        words = tr(
            "With a password the project, its backups and its copies are encrypted (SQLCipher, AES-256). "
            "Exports to other programs are not. Encryption of the whole disk stays the base of safety."
        )
        self.body.addWidget(Label(words, "muted", wrap=True))
        self.first, self.second = _Field(tr("New password")), _Field(tr("The same once more"))
        self.known = Tick(tr("I know that nobody can open it without the password"))
        self.hint = Label("", "small", wrap=True)
        if possible:
            for widget in (self.first, self.second, self.known, self.hint):
                self.body.addWidget(widget)
        else:
            lacking = tr("This installation has no encryption: install Trailmark with the extra “password”.")
            self.body.addWidget(Label(lacking, "strong", wrap=True))
        self.body.addStretch(1)
        self._finish(protected)
        for field in (self.first, self.second):
            field.textChanged.connect(lambda _: self._look())
        self.known.toggled.connect(lambda _: self._look())
        self._look()

    def _finish(self, protected: bool) -> None:
        self.off = Button(tr("Take the password off"), "danger", lambda: self._run(None))
        self.button = Button(
            tr("Change the password") if protected else tr("Set the password"),
            "primary",
            lambda: self._run(self.first.text()),
        )
        self.foot.addWidget(self.off)
        self.off.setVisible(protected)
        self.foot.addStretch(1)
        self.foot.addWidget(Button(tr("Cancel"), "plain", self.leave))
        self.foot.addWidget(self.button)

    def _look(self) -> None:
        first, second = self.first.text(), self.second.text()
        hint = ""
        if first and len(first) < SHORTEST:
            hint = tr("At least {n} characters; a few words in a row are easy to keep in mind.", n=SHORTEST)
        elif second and first != second:
            hint = tr("The two are not the same.")
        self.hint.setText(hint)
        self.button.setEnabled(len(first) >= SHORTEST and first == second and self.known.isChecked())

    def _run(self, password: str | None) -> None:
        self.leave()
        self._change(password)


def ask_password(
    name: str, window: QWidget, given: Callable[[str], None], problem: str = "", button: str = ""
) -> AskPassword:
    """Opens the sheet over the window."""
    sheet = AskPassword(name, window, given, problem, button or tr("Open"))
    sheet.present(sheet.field)
    return sheet


def show_password(
    protected: bool, possible: bool, window: QWidget, change: Callable[[str | None], None]
) -> SetPassword:
    """Opens the sheet over the window."""
    sheet = SetPassword(protected, possible, window, change)
    sheet.present(sheet.first if possible else None)
    return sheet
