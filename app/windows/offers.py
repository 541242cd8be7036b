"""What the command palette offers of the open project: its sources and codes."""

from __future__ import annotations

from functools import partial

from app.codecolours import code_colour
from app.delegates.lists import code_text
from app.desk import Desk
from app.widgets.quick_pick import Pick


def offers(desk: Desk) -> list[Pick]:
    """Rows that reveal a source or a code."""
    if not desk.is_open:
        return []
    from coding.browse import code_lines, source_lines

    sources = [
        Pick(
            line.title,
            line.kind,
            icon=line.kind,
            data=partial(desk.reveal, line.id),
            also=line.participant_names,
        )
        for line in desk.read(source_lines)
    ]
    codes = [
        Pick(
            code_text(line),
            f"{line.kind} · {line.codings}",
            colour=code_colour(line.color, line.kind).strip,
            data=partial(_show_code, desk, line.id),
        )
        for line in desk.read(code_lines)
        if line.codable
    ]
    return [*sources, *codes]


def _show_code(desk: Desk, code: int) -> None:
    desk.go("evidence")
    desk.code_revealed.emit(code)
