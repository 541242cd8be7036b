"""What the actions of coding do: the whole codebook, rules, memos."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from app.dialogs.codebook_export_sheet import show_codebook_export
from app.dialogs.codebook_import_sheet import look_at_codebook
from app.dialogs.files import Files
from app.dialogs.rule_sheet import show_rules
from app.dialogs.starter_sheet import show_starters
from app.windows.main_window import MainWindow


def coding_acts(window: MainWindow, files: Files) -> dict[str, Callable[[], object]]:
    """The acts by the ids of their actions."""
    desk, whole = window.desk, window.whole

    def import_codebook() -> None:
        path = files.codebook_to_open()
        if path is not None:
            look_at_codebook(desk, whole, path)

    def on_code_page(what: str) -> None:
        window.show_page("code")
        window.ask_page(what)

    return {
        "starters": lambda: show_starters(desk, whole),
        "codebook_in": import_codebook,
        "codebook_out": lambda: show_codebook_export(desk, files, whole),
        "rules": lambda: show_rules(desk, window.tools.searching, whole),
        "memos": partial(on_code_page, "show_memos"),
        "journal": partial(on_code_page, "new_journal_entry"),
    }
