"""What was read and what a person chose so far; no widget, so that every choice can be tested by itself."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

if TYPE_CHECKING:
    from coding.importers.choices import Choice
    from coding.importers.imported import ImportedSource
    from coding.importers.preview import TablePreview
    from coding.importers.remembered import Reading


@dataclass
class Draft:
    """One source to be, or None for a table that gave none yet; `choices` are those a person made, in order."""

    path: str
    source: ImportedSource | None
    included: bool = True
    choices: list[Choice] = field(default_factory=list)
    _counted: tuple[str, int] | None = None

    @property
    def title(self) -> str:
        """The source's title, or the file's name."""
        return self.source.title if self.source is not None else Path(self.path).name

    @property
    def words(self) -> int:
        """How many words the text has; counted when first asked, for a long text takes a while."""
        text = self.source.text if self.source is not None else ""
        if self._counted is None or self._counted[0] is not text:
            self._counted = text, len(text.split())
        return self._counted[1]


class Drafts(QObject):
    """The sources of one import in order; `changed(place)` after one changed, `filled` after the list did."""

    changed = Signal(int)
    filled = Signal()

    def __init__(self, reading: Reading, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.batch = reading.batch
        self.tables: dict[str, TablePreview] = dict(reading.tables)
        self.all: list[Draft] = [Draft(source.path, source) for source in reading.batch.imported]
        read = {draft.path for draft in self.all}
        self.all += [Draft(path, None) for path in self.tables if path not in read]

    def chosen(self) -> list[ImportedSource]:
        """The sources to store."""
        return [draft.source for draft in self.all if draft.included and draft.source is not None]

    def choose(self, at: int, choice: Choice) -> None:
        """Make a choice on one source, and remember it for similar ones."""
        from coding.importers.choices import choose

        draft = self.all[at]
        if draft.source is None:
            return
        made = choose(draft.source, choice)
        if made != draft.source:
            draft.source = made
            draft.choices.append(choice)
            self.changed.emit(at)

    def describe(self, at: int, **values: str | None) -> None:
        """Set the title or the date of one source."""
        draft = self.all[at]
        made = replace(draft.source, **values) if draft.source is not None else None  # type: ignore[arg-type]
        if made is not None and made != draft.source:
            draft.source = made
            self.changed.emit(at)

    def switch_turns(self, at: int, turns: Iterable[int], role: str) -> None:
        """Give turns of one source, by their numbers, to a role."""
        from coding.importers.edits import set_turns_role

        draft = self.all[at]
        if draft.source is not None:
            draft.source = set_turns_role(draft.source, turns, role)
            self.changed.emit(at)

    def include(self, at: int, included: bool) -> None:
        """Leave a source out of the import, or take it in again."""
        self.all[at].included = included
        self.changed.emit(at)

    def similar(self, at: int) -> list[int]:
        """The places of the sources like this one: same folder, format and layout."""
        from coding.importers.choices import similar_to

        places = [place for place, draft in enumerate(self.all) if draft.source is not None]
        if at not in places:
            return []
        sources = [draft.source for draft in self.all if draft.source is not None]
        return [places[near] for near in similar_to(sources, places.index(at))]

    def follow(self, at: int) -> int:
        """Make the choices of one source in every similar one; how many sources there were."""
        from coding.importers.choices import follow

        places = self.similar(at)
        for place in places:
            draft = self.all[place]
            if draft.source is not None:
                draft.source = follow(draft.source, self.all[at].choices)
                draft.choices = [*draft.choices, *self.all[at].choices]
                self.changed.emit(place)
        return len(places)

    def take(self, at: int, source: ImportedSource) -> None:
        """Put a source read again, with another encoding, in the place of one; choices are made again."""
        from coding.importers.choices import follow

        draft = self.all[at]
        kept = replace(source, path=draft.path)
        draft.source = follow(kept, draft.choices)
        self.changed.emit(at)

    def take_table(self, reading: Reading) -> None:
        """Put what one table gave when read with other columns in the place of what it gave before."""
        for path, table in reading.tables.items():
            self.tables[path] = table
            places = [at for at, draft in enumerate(self.all) if draft.path == path]
            made = [Draft(path, source) for source in reading.batch.imported if source.path == path]
            first = places[0] if places else len(self.all)
            kept = [draft for draft in self.all if draft.path != path]
            self.all = [*kept[:first], *(made or [Draft(path, None)]), *kept[first:]]
            others = tuple(one for one in self.batch.failed if one.path != path)
            self.batch = replace(self.batch, failed=(*others, *reading.batch.failed))
        self.filled.emit()


def remembered(kept: Mapping[str, object]) -> dict[str, str]:
    """The column mappings in the settings; anything else there counts as none."""
    return {key: value for key, value in kept.items() if isinstance(value, str)}
