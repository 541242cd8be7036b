"""What the command palette offers of the open project: its sources, codes and people."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from app.codecolours import code_colour
from app.delegates.lists import code_text
from app.desk import Desk
from app.widgets.quick_pick import Pick
from models.translation import tr


def offers(desk: Desk, show_person: Callable[[int], None]) -> list[Pick]:
    """Rows that reveal a source, a code or a participant."""
    if not desk.is_open:
        return []
    from coding.browse import code_lines, participant_names, uncounted_sources

    sources = [
        Pick(
            line.title,
            line.kind,
            icon=line.kind,
            data=partial(desk.reveal, line.id),
            also=line.participant_names,
        )
        for line in desk.read(uncounted_sources)
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
    people = [
        Pick(name, tr("participant"), icon="person", data=partial(show_person, number))
        for number, name in desk.read(participant_names)
    ]
    return [*sources, *codes, *people]


def _show_code(desk: Desk, code: int) -> None:
    desk.go("evidence")
    desk.code_revealed.emit(code)
