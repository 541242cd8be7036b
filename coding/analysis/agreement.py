"""Would another coder fill the same cell for the same participant, on the same words?"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from itertools import combinations
from statistics import fmean

from coding.analysis.alpha import Alpha, Jackknife, alpha_of_counts, jackknife, krippendorff_alpha
from coding.analysis.alpha_u import AlphaU, alpha_u_overall
from coding.analysis.disagreements import Disagreement, disagreements
from coding.analysis.intervals import Share
from coding.analysis.kappa import Kappa, kappa_of_counts
from coding.analysis.marks import Mark
from coding.analysis.presence import CellOf, Presence, presence
from coding.analysis.result import NotComputed, Row, Rows, count, listed, rounded
from coding.analysis.shared_text import shared_text, text_agreement
from models.translation import tr

RELIABLE, TENTATIVE = 0.8, 0.667
"""Customary thresholds (Krippendorff 2004)."""


@dataclass(frozen=True)
class PairKappa:
    """Cohen's κ of two coders over participant × cell, or over the participants for one code."""

    first: str
    second: str
    kappa: Kappa
    code: str = ""


@dataclass(frozen=True)
class CodeAgreement:
    """One code: α over participants, α_U over the text."""

    code: str
    alpha: Alpha
    alpha_u: AlphaU
    agreed: int
    """Participants about whom all their coders say the same."""
    differences: int


@dataclass(frozen=True)
class CellAgreement:
    """One cell: the participants about whom all their coders say the same, of those judged twice or more."""

    cell: str
    agreed: Share


@dataclass(frozen=True)
class Agreement:
    """α on participant × cell, κ of every pair of coders, α_U of the text, and the places that differ."""

    coders: tuple[str, ...]
    participants: int
    cells: int
    alpha: Alpha
    alpha_interval: Jackknife
    pairs: tuple[PairKappa, ...]
    alpha_u: AlphaU
    codes: tuple[CodeAgreement, ...]
    by_cell: tuple[CellAgreement, ...]
    differences: tuple[Disagreement, ...]
    sources: int
    """Sources at least two coders worked on; others are left out."""
    left_out: int
    valence: Alpha
    """Interval α of the mean valence coders found for a participant at a stage."""
    text_coders: tuple[str, ...]
    text_sources: int
    """α_U needs sources that all its coders read: these coders, that many sources."""
    pairs_by_code: tuple[PairKappa, ...] = ()

    def to_rows(self) -> Rows:
        head: Row = ("Code", "α", "α_U", "Participants agreed", "Participants", "Places that differ")
        body = tuple(
            (
                one.code,
                rounded(one.alpha.value),
                rounded(one.alpha_u.value),
                one.agreed,
                one.alpha.units,
                one.differences,
            )
            for one in self.codes
        )
        total: Row = (
            tr("All codes"),
            rounded(self.alpha.value),
            rounded(self.alpha_u.value),
            None,
            self.participants,
            len(self.differences),
        )
        felt: Row = (
            tr("Valence of feelings"),
            rounded(self.valence.value),
            None,
            None,
            self.valence.units,
            None,
        )
        return (head, *body, felt, total)

    def cell_rows(self) -> Rows:
        """Every cell, least agreement first."""
        body = ((one.cell, one.agreed.k, one.agreed.n, rounded(one.agreed.value)) for one in self.by_cell)
        return ((tr("Cell"), tr("Participants agreed"), tr("Participants"), tr("Share")), *body)

    def sentence(self) -> str:
        people = count(self.participants, "participant")
        who = tr(
            "{listed} read {people} in {count} twice or more",
            listed=listed(self.coders),
            people=people,
            count=count(self.sources, "source"),
        )
        if self.alpha.value is None:
            return tr("{who}, and no code was given that could be compared.", who=who)
        worst = min(self.codes, key=lambda one: 2.0 if one.alpha.value is None else one.alpha.value)
        places = count(len(self.differences), "place differs", "places differ")
        return tr(
            "{who}: α = {value}{value2} on participant × cell, {verdict}; α_U = {number} on the "
            "text; least agreement on {code} (α = {number2}); {places}.",
            who=who,
            value=f"{self.alpha.value:.3f}",
            value2=self._range(),
            verdict=_verdict(self.alpha.value),
            number=_number(self.alpha_u.value),
            code=worst.code,
            number2=_number(worst.alpha.value),
            places=places,
        )

    def _range(self) -> str:
        if self.alpha_interval.low is None or self.alpha_interval.high is None:
            return ""
        return tr(
            " (jackknife {low} to {high})",
            low=f"{self.alpha_interval.low:.2f}",
            high=f"{self.alpha_interval.high:.2f}",
        )


def agreement(
    marks: Iterable[Mark],
    lengths: Mapping[str, int],
    readers: Mapping[str, Iterable[str]] | None = None,
    cell_of: CellOf | None = None,
    reflexive: bool = False,
) -> Agreement | NotComputed:
    """Agreement of all coders who share sources.

    `lengths` are the code points of each source; `readers` the coders who worked through a source, besides
    those who coded in it; `cell_of` names a mark's cell, by default its stage and code.
    """
    if reflexive:
        return NotComputed(
            tr("Agreement"), tr("the project works reflexively, where coders are not interchangeable")
        )
    all_marks = tuple(marks)
    who = _readers(all_marks, readers)
    shared = {source for source, coders in who.items() if len(coders) > 1 and lengths.get(source, 0) > 0}
    if not shared:
        return NotComputed(tr("Agreement"), tr("no source was read by two coders"))
    used = tuple(mark for mark in all_marks if mark.source in shared)
    differences = disagreements(used, who)
    units = presence(used, who, cell_of or _stage_and_code)
    alpha = alpha_of_counts(units.counts())
    text = shared_text(who, lengths)
    texts = text_agreement(used, text, lengths)
    coded = presence(used, who, lambda mark: mark.code)
    return Agreement(
        coders=tuple(sorted({coder for source in shared for coder in who[source]})),
        participants=len(units.judges),
        cells=len(units.cells),
        alpha=alpha,
        alpha_interval=_jackknife(alpha, units),
        pairs=_pairs(units),
        alpha_u=alpha_u_overall(texts),
        codes=_by_code(coded, texts, differences),
        by_cell=_by_cell(units),
        differences=differences,
        sources=len(shared),
        left_out=len({mark.source for mark in all_marks} - shared),
        valence=krippendorff_alpha(_valences(used), "interval"),
        text_coders=text.coders,
        text_sources=len(text.sources),
        pairs_by_code=_pairs_by_code(coded),
    )


def _readers(marks: Sequence[Mark], given: Mapping[str, Iterable[str]] | None) -> dict[str, frozenset[str]]:
    found: dict[str, set[str]] = {source: set(coders) for source, coders in (given or {}).items()}
    for mark in marks:
        found.setdefault(mark.source, set()).add(mark.coder)
    return {source: frozenset(coders) for source, coders in found.items()}


def _stage_and_code(mark: Mark) -> str:
    return f"{mark.stage} · {mark.code}" if mark.stage else mark.code


def _valences(marks: Iterable[Mark]) -> list[tuple[float, ...]]:
    """For each participant and stage one mean valence per coder who found any feeling there."""
    felt: dict[tuple[str, str | None], dict[str, list[float]]] = {}
    for mark in marks:
        if mark.valence is not None and mark.participant is not None:
            by_coder = felt.setdefault((mark.participant, mark.stage), {})
            by_coder.setdefault(mark.coder, []).append(mark.valence)
    return [tuple(fmean(values) for values in by_coder.values()) for by_coder in felt.values()]


def _jackknife(alpha: Alpha, units: Presence) -> Jackknife:
    if len(units.judges) < 2:
        return jackknife(None, {})
    everyone = units.counts()
    rest = {person: alpha_of_counts(everyone - units.counts_of(person)).value for person in units.judges}
    return jackknife(alpha.value, rest)


def _pairs(units: Presence) -> tuple[PairKappa, ...]:
    coders = sorted({coder for judges in units.judges.values() for coder in judges})
    return tuple(PairKappa(a, b, kappa_of_counts(units.pair(a, b))) for a, b in combinations(coders, 2))


def _pairs_by_code(units: Presence) -> tuple[PairKappa, ...]:
    pairs = [(pair.first, pair.second) for pair in _pairs(units)]
    return tuple(
        PairKappa(a, b, kappa_of_counts(units.pair_in(code, a, b)), code)
        for code in sorted(units.cells)
        for a, b in pairs
    )


def _by_cell(units: Presence) -> tuple[CellAgreement, ...]:
    found = [CellAgreement(cell, Share(*counts)) for cell, counts in units.agreed().items()]
    return tuple(sorted(found, key=lambda one: (one.agreed.value or 0.0, one.cell)))


def _by_code(
    units: Presence, texts: Mapping[str, AlphaU], differences: Sequence[Disagreement]
) -> tuple[CodeAgreement, ...]:
    differ = Counter(one.code for one in differences)
    agreed = units.agreed()
    rows = []
    for code in sorted(texts):
        counts = units.counts_in(code)
        same = agreed.get(code, (0, 0))[0]
        rows.append(CodeAgreement(code, alpha_of_counts(counts), texts[code], same, differ[code]))
    return tuple(rows)


def _number(value: float | None) -> str:
    return tr("not defined") if value is None else f"{value:.3f}"


def _verdict(value: float) -> str:
    if value >= RELIABLE:
        return tr("reliable by the customary {reliable}", reliable=RELIABLE)
    if value >= TENTATIVE:
        return tr(
            "good for tentative conclusions only (customary {tentative} to {reliable})",
            tentative=TENTATIVE,
            reliable=RELIABLE,
        )
    return tr("below the customary {tentative}", tentative=TENTATIVE)
