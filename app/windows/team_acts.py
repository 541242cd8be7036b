"""What the actions of a team do: merge a copy, who codes, work blind, compare, settle."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from app.dialogs.agreement_sheet import show_agreement
from app.dialogs.coders_sheet import show_coders
from app.dialogs.files import Files
from app.dialogs.merged_sheet import show_merged
from app.dialogs.password_sheet import ask_password
from app.dialogs.settle_sheet import show_settling
from app.operations import exchange
from app.teaming import Teaming
from app.widgets.buttons import Button
from app.windows.main_window import MainWindow
from models.translation import tr

if TYPE_CHECKING:
    from coding.merging import Merged


def team_acts(window: MainWindow, files: Files) -> dict[str, Callable[[], object]]:
    """The acts by the ids of their actions; also shows in the status bar that coders work blind."""
    desk, whole, settings = window.desk, window.whole, window.settings
    teaming = Teaming(desk, window)
    sign = Button(tr("Blind: only your codings. End"), "link", teaming.toggle)
    sign.setVisible(False)
    window.status.add_sign(sign)
    teaming.changed.connect(sign.setVisible)

    def settle() -> object:
        return show_settling(desk, whole)

    def merge() -> None:
        path = files.project_to_open()
        if path is not None:
            bring_in(path)

    def bring_in(path: Path, problem: str = "") -> None:
        from coding.protected import PasswordNeeded, needs_password

        def failed(error: BaseException) -> None:
            if isinstance(error, PasswordNeeded):
                bring_in(path, error.message)
            else:
                desk.fail(error)

        def run(password: str | None) -> None:
            exchange.merge_copy(desk, path, partial(told, path.name), password, failed)

        if needs_password(path):
            ask_password(path.stem, whole, run, problem, tr("Merge"))
        else:
            run(None)

    def told(name: str, merged: Merged) -> None:
        show_merged(desk, merged, name, whole)

    return {
        "merge": merge,
        "coders": lambda: show_coders(desk, settings, teaming, whole),
        "blind": teaming.toggle,
        "agreement": lambda: show_agreement(desk, files, settle, whole),
        "settle": settle,
    }
