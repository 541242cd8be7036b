"""The first and the last sheet: what was found in a page, and how it came about."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from datetime import UTC, datetime

from coding.analysis.analyses import frequency_of, saturation_of, transitions_of
from coding.exporters.material import Material, program
from coding.exporters.table import Column, Place, Table, Value
from coding.journey.view import Card, JourneyView

METHOD, SUMMARY = "Method", "Summary"
TOP = 10
Line = tuple[str, Value]


def summary(material: Material, places: dict[str, str]) -> Table:
    """What the study is, and its strongest cards; `places` gives the place of a card by its id."""
    view = material.view
    lines: list[Line] = [
        ("Study", material.title),
        ("Map", view.title),
        ("Participants on the map", view.participants),
        ("Participants in the project", len(material.participants)),
        ("Sources", len(material.sources)),
        ("Passages", len({one.passage for one in material.counted})),
        ("Codings", len(material.counted)),
        ("Codes", sum(code.codable for code in material.codes)),
        *(
            (f"{moment.kind.capitalize()} of the curve", _moment(view, moment.stage_id))
            for moment in view.moments
        ),
    ]
    links: dict[Place, str] = {}
    for kind, title in (("pain point", "Pain point"), ("opportunity", "Opportunity"), ("need", "Need")):
        for stage, card in strongest(view, kind):
            if card.id in places:
                links[len(lines), 1] = places[card.id]
            lines.append((f"{title} · {stage}", f"{card.text} ({card.badge}, tier {card.tier})"))
    return Table(SUMMARY, (Column("What", 34), Column("Found", 100)), lines, links)


def _moment(view: JourneyView, stage_id: str) -> str:
    stage = view.stage(stage_id)
    return f"{stage.name} ({stage.emotion.mean:+.2f})" if stage.emotion.mean is not None else stage.name


def strongest(view: JourneyView, kind: str) -> list[tuple[str, Card]]:
    """The counted cards of a kind, most participants first, with their stages."""
    found = [
        (cell.stage, card)
        for lane in view.lanes
        for cell in lane.cells
        for card in cell.cards
        if card.kind == kind and card.badge and card.k
    ]
    found.sort(key=lambda one: (-one[1].k, one[1].text))
    return found[:TOP]


def method(material: Material) -> Table:
    """How the sample was made, coded and counted, and by which a later reading tells an old workbook."""
    lines = [*method_lines(material), *_identity(material)]
    return Table(METHOD, (Column("What", 34), Column("How", 110)), lines)


def method_lines(material: Material) -> list[Line]:
    """The appendix on method: sample, exposure, codebook, agreement, saturation, what intervals mean."""
    view = material.view
    kinds = Counter(one.kind for one in material.sources)
    lines: list[Line] = [
        ("Study", material.title),
        ("Sample", f"{len(material.participants)} participants; {_counts(kinds.items())}"),
        ("Lifecycle", _counts(Counter(one.lifecycle or "not said" for one in material.participants).items())),
        ("Exposure of codings", _counts(Counter(one.exposure for one in material.counted).items())),
        ("Origin of codings", _counts(Counter(one.origin for one in material.counted).items())),
        ("Coders", ", ".join(sorted({one.coder for one in material.codings}))),
        (
            "Codebook",
            f"{sum(code.codable for code in material.codes)} codes, as after change {material.event}",
        ),
        *(("Only", material.mask.words(text)) for text in material.only),
        ("Map", view.title),
        *(("What the map counts", text) for text in view.filters),
        *(("How the map counts", text) for text in view.method),
        *((f"Tier {tier}", rule) for tier, rule in zip("ABCD", view.tier_rule, strict=False)),
        ("Prevalence", _said(material, frequency_of(material.study).sentence())),
        ("Ways", _said(material, transitions_of(material.study).sentence())),
    ]
    if len({one.coder for one in material.codings}) > 1:
        lines.append(("Agreement", _said(material, material.agreement.sentence())))
    lines += [
        ("Saturation", _said(material, one.sentence())) for one in saturation_of(material.study).values()
    ]
    return lines + list(_privacy(material))


def _said(material: Material, sentence: str) -> Value:
    return material.mask.cell(sentence)


def _privacy(material: Material) -> Iterable[Line]:
    if not material.anonymised:
        yield "Names", "This file holds words and attributes of participants as they are in the project."
        return
    yield "Names", "Names are replaced by aliases, redacted words by their labels."
    yield "Quotes", "Only quotes whose participants released them are shown; all others are counted."
    yield "Attributes", "Values and combinations that fewer than three participants share are generalised."


def _identity(material: Material) -> Iterable[Line]:
    yield "Written by", program()
    yield "Written on", datetime.now(UTC).replace(tzinfo=None, microsecond=0).isoformat(" ") + " UTC"
    yield "Anonymised", "yes" if material.anonymised else "no"
    yield "Project", material.project_guid
    yield "Change", material.event


def _counts(found: Iterable[tuple[str, int]]) -> str:
    return ", ".join(f"{number} {name}" for name, number in sorted(found, key=lambda one: (-one[1], one[0])))
