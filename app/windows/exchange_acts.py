"""What the actions do that take evidence out and bring edited workbooks and codings of others back."""

from __future__ import annotations

from collections.abc import Callable

from app.dialogs.export_sheet import show_export
from app.dialogs.files import Files
from app.dialogs.segments_sheet import bring_in_segments
from app.dialogs.workbook_sheet import read_workbook_back
from app.windows.main_window import MainWindow


def exchange_acts(window: MainWindow, files: Files) -> dict[str, Callable[[], object]]:
    """The acts by the ids of their actions."""
    desk, whole = window.desk, window.whole

    def surveys() -> None:
        from app.analysis.surveys_sheet import show_surveys

        show_surveys(desk, whole, files)

    def journeys() -> None:
        from app.analysis.timeline_sheet import show_timeline

        show_timeline(desk, whole, leaving=window.page_id)

    return {
        "export": lambda: show_export(desk, files, whole),
        "workbook": lambda: read_workbook_back(desk, files, whole),
        "surveys": surveys,
        "journeys": journeys,
        "segments": lambda: bring_in_segments(desk, files, whole),
    }
