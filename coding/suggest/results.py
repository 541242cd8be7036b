"""What else the engine gives: quality of codes, a reading order, proposals; plain data without NumPy."""

from __future__ import annotations

from dataclasses import dataclass

from coding.suggest.plain import Suggestion
from models.translation import tr

FEWEST_POSITIVE, FEWEST_NEGATIVE = 8, 8
FEWEST_CODED = 10


@dataclass(frozen=True, slots=True)
class CodeQuality:
    """Counts behind the figures of one code; figures are None while there are not enough examples.

    `right` of `suggested` were positive (precision), `right` of `positives` were found (recall). Answers are
    those given in the queue; `passages` are the codings the positives come from, of which long ones give several.
    """

    code: str
    positives: int
    negatives: int
    suggested: int
    right: int
    enough: bool
    accepted: int = 0
    refused: int = 0
    passages: int = 0

    @property
    def precision(self) -> float | None:
        """Share of the suggested that were right."""
        return self.right / self.suggested if self.enough and self.suggested else None

    @property
    def recall(self) -> float | None:
        """Share of the positives that were suggested."""
        return self.right / self.positives if self.enough else None

    @property
    def acceptance(self) -> float | None:
        """Share of the answered suggestions that were accepted."""
        answered = self.accepted + self.refused
        return self.accepted / answered if answered else None

    @property
    def verdict(self) -> str:
        """The figures in words, or why there are none."""
        if not self.enough:
            return tr(
                "Not enough examples: {coded} coded, {others} not ({fewest} and {fewest_others} are needed).",
                coded=self.passages,
                others=self.negatives,
                fewest=FEWEST_POSITIVE,
                fewest_others=FEWEST_NEGATIVE,
            )
        return tr(
            "{right} of {suggested} suggested were right, {right} of {positives} found.",
            right=self.right,
            suggested=self.suggested,
            positives=self.positives,
        )


@dataclass(frozen=True, slots=True)
class Triage:
    """Uncoded passages in reading order, each with the code that is most likely there.

    `found[n]` is the estimated share found after n + 1 of them, None if unknown.
    """

    passages: tuple[Suggestion, ...]
    found: tuple[float, ...] | None

    def says(self, read: int) -> str:
        """What reading the first `read` passages finds, in words."""
        if not self.passages:
            return tr("Everything in this source is coded or reviewed.")
        if self.found is None:
            return tr(
                "Most promising first. With {n} passages coded and {n} left in sources marked as read, "
                "an estimate of the share found stands here.",
                n=FEWEST_CODED,
            )
        share = self.found[min(read, len(self.found)) - 1]
        return tr(
            "The first {read} of {all} passages hold about {share} of what there is.",
            read=read,
            all=len(self.passages),
            share=f"{share:.0%}",
        )


@dataclass(frozen=True, slots=True)
class Help:
    """Proposals for a code: words or pairs telling for its codings, and typical short quotes."""

    cues: tuple[str, ...]
    seeds: tuple[str, ...]
