"""The table and the picture of an analysis as files of their own."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from sqlalchemy.orm import Session

from coding.analysis.findings import Finding
from coding.analysis.result import Rows
from coding.exporters.anonymous import Mask
from coding.exporters.atomic import written
from coding.exporters.leaks import refuse_names
from coding.exporters.table import Table, columns
from coding.exporters.text_tables import write_csv
from coding.journey.display import Text
from coding.journey.measure import PlainMeasure
from coding.journey.pen import Pen
from coding.journey.svg import write_svg
from models.translation import tr

_AIR = 16.0


def write_finding(finding: Finding, path: Path, hide: Session | None = None) -> int:
    """Write a finding's table as `write_rows` does; how many rows the table has."""
    return write_rows(finding.question.title, finding.rows, finding.sentence, path, hide, finding.chosen())


def write_rows(
    title: str, rows: Rows, sentence: str, path: Path, hide: Session | None = None, chosen: str = ""
) -> int:
    """Write a table whose first row holds the headings as CSV, its sentence and what was chosen last; its rows.

    With `hide`, a session on the project, names become aliases, and UserError when one is left all the same.
    """
    mask = Mask.of(hide) if hide is not None else Mask()
    head, *body = ([mask.cell(cell) for cell in row] for row in rows)
    said = [(mask.words(words),) for words in (sentence, chosen) if words]
    table = Table(title, columns(*(str(cell or "") for cell in head)), [*body, (), *said])
    with written(path) as draft:
        write_csv(table, draft)
        if hide is not None:
            refuse_names(hide, draft)
    return len(body)


def write_picture(finding: Finding, path: Path, hide: Session | None = None) -> None:
    """Write a finding's picture as SVG with its question, its sentence and what was chosen below it.

    With `hide` names become aliases as in `write_rows`; KeyError for a finding without a picture.
    """
    if finding.picture is None:
        raise KeyError(finding.question.id)
    mask = Mask.of(hide) if hide is not None else Mask()
    drawing = finding.picture
    items = tuple(
        replace(item, text=mask.words(item.text)) if isinstance(item, Text) else item
        for item in drawing.items
    )
    pen = Pen(PlainMeasure())
    below = drawing.height
    for role, words in (("body", finding.sentence), ("small", finding.chosen())):
        lines, height = pen.measure.lines(mask.words(words), role, drawing.width - 2 * _AIR)
        for line in lines:
            pen.text(_AIR, below, line, role, "muted")
            below += height / len(lines)
        below += _AIR / 2
    said = replace(
        drawing,
        height=below + _AIR,
        items=(*items, *pen.items),
        title=mask.words(tr(finding.question.title)),
        description=mask.words(drawing.description),
    )
    with written(path) as draft:
        draft.write_text(write_svg(said), "utf-8")
        if hide is not None:
            refuse_names(hide, draft)
