"""The rows of a workbook that differ from the project."""

from __future__ import annotations

from dataclasses import dataclass, field

from coding.exporters.editable import Fields


@dataclass(frozen=True)
class Change:
    """One edited row: `act` is changed, added or deleted; `row` as the spreadsheet counts, 0 for a deleted one.

    `before` and `after` hold only what differs, by heading; a heading that is in one alone was or becomes empty.
    """

    sheet: str
    act: str
    row: int
    guid: str
    label: str
    before: Fields = field(default_factory=dict)
    after: Fields = field(default_factory=dict)
    about: str = ""
    """The words of the passage, for a row of evidence."""


@dataclass(frozen=True)
class Differences:
    """What can be taken over, what cannot and why, and how many acts the project has seen since the export."""

    changes: tuple[Change, ...]
    refused: tuple[str, ...]
    acts_since: int

    @property
    def stale(self) -> bool:
        """True when the project went on after the workbook was written."""
        return self.acts_since > 0
