"""The one table that `python3 run.py bench` ends with: what was measured, the bar, and the peers on the same work.

Seconds are of the processor, which a busy machine changes little, with the clock of now beside them. The peers were
measured with their own windows on a machine of the same kind (QualCoder 4.0-beta offscreen; Taguette 1.5.2, its
server and Chromium): median seconds of the clock on a quiet machine.
"""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Line:
    """One row; all as shown."""

    area: str
    what: str
    processor: str
    clock: str
    bar: str
    qualcoder: str
    taguette: str


LINES: list[Line] = []


def seconds(
    area: str,
    what: str,
    processor: float,
    clock: float | None = None,
    bar: float | None = None,
    peers: tuple[str, str] = ("", ""),
) -> None:
    """Adds a row of seconds."""
    LINES.append(Line(area, what, _time(processor), _time(clock), _time(bar), *peers))


def megabytes(
    area: str, what: str, amount: float, bar: float | None = None, peers: tuple[str, str] = ("", "")
) -> None:
    """Adds a row of memory."""
    limit = "" if bar is None else f"{bar:.0f} MB"
    LINES.append(Line(area, what, f"{amount:.0f} MB", "", limit, *peers))


def growth(what: str, processor: tuple[float, ...], power: float) -> None:
    """Adds a row of seconds for 1×, 10× and 50× the work, and the power of the work with which they grow."""
    taken = " · ".join(_time(one) for one in processor)
    LINES.append(Line("growth 1× · 10× · 50×", what, taken, f"n^{power:.2f}", "", "", ""))


def shown() -> str:
    """The table as plain text, by area in the order of the first row of each."""
    areas = list(dict.fromkeys(line.area for line in LINES))
    head = f"{'':<50}{'cpu s':>24}{'clock s':>9}{'bar':>9}  {'QualCoder':>18}  {'Taguette':>18}"
    rows = [head]
    for area in areas:
        rows.append(area)
        rows += [_row(line) for line in LINES if line.area == area]
    return "\n".join(rows)


def _row(line: Line) -> str:
    return (
        f"  {line.what:<48}{line.processor:>24}{line.clock:>9}{line.bar:>9}"
        f"  {line.qualcoder:>18}  {line.taguette:>18}"
    )


def _time(value: float | None) -> str:
    if value is None:
        return ""
    return f"{value:.3f}" if value < 1 else f"{value:.2f}" if value < 10 else f"{value:.1f}"
