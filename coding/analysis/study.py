"""Everything the analyses of one project start from, as plain frozen facts."""

from __future__ import annotations

from dataclasses import dataclass, field, replace

from coding.analysis.codebook_quality import Entry
from coding.analysis.hypotheses import Claim
from coding.analysis.journeys import Journey
from coding.analysis.marks import Choice, Mark, Person
from coding.analysis.reports import Voice
from coding.analysis.survey_rows import SurveyRows
from coding.analysis.told import Told


@dataclass(frozen=True)
class SourceFacts:
    """One source by its guid: title, kind, length in code points, date and who speaks in it."""

    guid: str
    title: str
    kind: str
    length: int
    recorded_on: str | None = None
    participants: frozenset[str] = frozenset()
    readers: frozenset[str] = frozenset()
    """Coders who coded in it or marked parts of it as reviewed."""
    source_id: int = 0


@dataclass(frozen=True)
class SurveyFacts:
    """One survey with its scale."""

    name: str
    scale: tuple[float, float]
    rows: SurveyRows
    id: int = 0


@dataclass(frozen=True)
class Study:
    """The facts of a project; `Mark.source` is a guid and `Mark.code` a path."""

    reflexive: bool = False
    marks: tuple[Mark, ...] = ()
    """One for each coding; with several stages it names the first."""
    placed: tuple[Mark, ...] = ()
    """One for each coding and stage."""
    people: tuple[Person, ...] = ()
    sources: tuple[SourceFacts, ...] = ()
    stages: tuple[str, ...] = ()
    """The columns of the map, in order."""
    journeys: tuple[Journey, ...] = ()
    told: Told = field(default_factory=dict)
    """The codings the journeys were made of."""
    entries: tuple[Entry, ...] = ()
    claims: tuple[Claim, ...] = ()
    speakers: tuple[Voice, ...] = ()
    participants: tuple[Voice, ...] = ()
    surveys: tuple[SurveyFacts, ...] = ()
    choice: Choice = field(default_factory=Choice)
    """What the map counts; the default of every analysis."""

    def source(self, guid: str) -> SourceFacts:
        """The source with this guid; KeyError when the project has none."""
        for one in self.sources:
            if one.guid == guid:
                return one
        raise KeyError(guid)

    def names(self) -> tuple[str, ...]:
        """Participants of the map: heard in a source that counts, and in its segment."""
        heard = (person.name for person in self.people if person.source_kinds - {"internal"})
        return tuple(
            name for name in heard if not self.choice.participants or name in self.choice.participants
        )

    def blind_to_all_but(self, coder: str) -> Study:
        """The study as one coder may see it while working blind."""
        return replace(
            self,
            marks=tuple(mark for mark in self.marks if mark.coder == coder),
            placed=tuple(mark for mark in self.placed if mark.coder == coder),
        )
