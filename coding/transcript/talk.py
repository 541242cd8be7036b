"""What a layout makes of a document: utterances in order, and what is left out of the text."""

from __future__ import annotations

from dataclasses import dataclass, field


@dataclass(slots=True)
class Utterance:
    """What one voice says in one stretch; paragraphs become lines. Times in seconds, `date` ISO 8601."""

    speaker: str | None = None
    paragraphs: list[str] = field(default_factory=list)
    role: str | None = None
    time_start: float | None = None
    time_end: float | None = None
    date: str | None = None
    heading: str | None = None
    stage: str | None = None
    channel: str | None = None
    rating: str | None = None

    @property
    def text(self) -> str:
        """The words as they will be stored."""
        return "\n".join(self.paragraphs)


@dataclass(slots=True)
class Talk:
    """A document read in one layout; `participants` maps a speaker to the person when the file says it."""

    layout: str
    utterances: list[Utterance] = field(default_factory=list)
    left_out: list[tuple[str, str]] = field(default_factory=list)
    warnings: list[str] = field(default_factory=list)
    participants: dict[str, str] = field(default_factory=dict)
    attributes: dict[str, dict[str, str]] = field(default_factory=dict)
    kind: str | None = None
    timestamps: bool = False
    recorded_on: str | None = None
    title: str | None = None
