"""What of a project goes into an export, for whom, and whether its names stay."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from coding.codings import CodingView
from models.errors import UserError
from models.translation import tr

SHEETS = (
    *("Summary", "Map", "Cards", "Evidence", "Passages", "Codebook", "Participants", "Participants × codes"),
    *("0-1", "Memos", "Prevalence", "Emotion", "Transitions", "Agreement", "KPIs", "Decision makers"),
    *("Hypotheses", "Decisions"),
)
"""The sheets of a workbook that may be left out; the method is always there."""


@dataclass(frozen=True)
class Choice:
    """The filters of an export; an empty one lets everything through.

    Stages, personas and coders by name, codes by path (a family takes in what lies below it), sources by guid.
    `sheets` are those of a workbook, `preset` is one of `coding.refi.presets.PRESETS`.
    `remarks` lets out what researchers remarked on the quotes of the map; else they stay in the project.
    """

    anonymised: bool = False
    sheets: frozenset[str] = frozenset(SHEETS)
    stages: frozenset[str] = frozenset()
    personas: frozenset[str] = frozenset()
    codes: frozenset[str] = frozenset()
    coders: frozenset[str] = frozenset()
    sources: frozenset[str] = frozenset()
    preset: str = "standard"
    remarks: bool = False

    @property
    def filtered(self) -> bool:
        """Whether any filter leaves codings out."""
        return any((self.stages, self.personas, self.codes, self.coders, self.sources))

    def takes(self, one: CodingView) -> bool:
        """Whether a coding passes every filter."""
        return (
            (not self.stages or bool(self.stages & set((one.stage or "").split(", "))))
            and (not self.personas or one.persona in self.personas)
            and (not self.codes or any(_below(one.code, path) for path in self.codes))
            and (not self.coders or one.coder in self.coders)
            and (not self.sources or one.source in self.sources)
        )

    def places(self, one: CodingView) -> bool:
        """Whether a coding counts on the map: one that passes, or a stage of the people and sources that pass."""
        if one.kind != "stage" or self.takes(one):
            return self.takes(one)
        return (not self.personas or one.persona in self.personas) and (
            not self.sources or one.source in self.sources
        )

    def sentences(self, titles: Iterable[tuple[str, str]]) -> list[str]:
        """The filters in words; `titles` are the guids and titles of sources as the reader may see them."""
        shown = sorted(title for guid, title in titles if guid in self.sources)
        named = (
            (tr("Stages"), sorted(self.stages)),
            (tr("Personas"), sorted(self.personas)),
            (tr("Codes"), sorted(self.codes)),
            (tr("Coders"), sorted(self.coders)),
            (tr("Sources"), shown),
        )
        return [tr("{what}: {which}", what=what, which="; ".join(which)) for what, which in named if which]

    def check(self, passed: int) -> None:
        """UserError when the filters leave nothing to write."""
        if self.filtered and not passed:
            raise UserError(
                tr("No coding passes these filters. Nothing was written."),
                tr("Take one of the filters away."),
            )


def _below(code: str, path: str) -> bool:
    return code == path or code.startswith(f"{path}/")


ALL = Choice()
