"""The first and the last sheet: what was found in a page, and how it came about."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from datetime import UTC, datetime

from coding.analysis.analyses import frequency_of, saturation_of, transitions_of
from coding.exporters.material import Material, program
from coding.exporters.table import Column, Place, Table, Value
from coding.journey.view import Card, JourneyView
from models.translation import noted, tr, trn

METHOD, SUMMARY = "Method", "Summary"
_MOMENTS = {
    "peak": noted("Peak of the curve"),
    "valley": noted("Valley of the curve"),
    "end": noted("End of the curve"),
}
TOP = 10
Line = tuple[str, Value]


def summary(material: Material, places: dict[str, str]) -> Table:
    """What the study is, and its strongest cards; `places` gives the place of a card by its id."""
    view = material.view
    lines: list[Line] = [
        (tr("Study"), material.title),
        (tr("Map"), view.title),
        (tr("Participants on the map"), view.participants),
        (tr("Participants in the project"), len(material.participants)),
        (tr("Sources"), len(material.sources)),
        (tr("Passages"), len({one.passage for one in material.counted})),
        (tr("Codings"), len(material.counted)),
        (tr("Codes"), sum(code.codable for code in material.codes)),
        *((tr(_MOMENTS[moment.kind]), _moment(view, moment.stage_id)) for moment in view.moments),
    ]
    links: dict[Place, str] = {}
    for kind, title in (
        ("pain point", tr("Pain point")),
        ("opportunity", tr("Opportunity")),
        ("need", tr("Need")),
    ):
        for stage, card in strongest(view, kind):
            if card.id in places:
                links[len(lines), 1] = places[card.id]
            lines.append(
                (
                    f"{title} · {stage}",
                    tr("{text} ({badge}, tier {tier})", text=card.text, badge=card.badge, tier=card.tier),
                )
            )
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
    people = trn("{n} participant", "{n} participants", len(material.participants))
    lines: list[Line] = [
        (tr("Study"), material.title),
        (tr("Sample"), f"{people}; {_counts(kinds.items())}"),
        (
            tr("Lifecycle"),
            _counts(Counter(one.lifecycle or noted("not said") for one in material.participants).items()),
        ),
        (tr("Exposure of codings"), _counts(Counter(one.exposure for one in material.counted).items())),
        (tr("Origin of codings"), _counts(Counter(one.origin for one in material.counted).items())),
        (tr("Coders"), ", ".join(sorted({one.coder for one in material.codings}))),
        (
            tr("Codebook"),
            tr(
                "{codes} codes, as after change {event}",
                codes=sum(code.codable for code in material.codes),
                event=material.event,
            ),
        ),
        *((tr("Only"), material.mask.words(text)) for text in material.only),
        (tr("Map"), view.title),
        *((tr("What the map counts"), text) for text in view.filters),
        *((tr("How the map counts"), text) for text in view.method),
        *((tr("Tier {tier}", tier=tier), rule) for tier, rule in zip("ABCD", view.tier_rule, strict=False)),
        (tr("Prevalence"), _said(material, frequency_of(material.study).sentence())),
        (tr("Ways"), _said(material, transitions_of(material.study).sentence())),
    ]
    if len({one.coder for one in material.codings}) > 1:
        lines.append((tr("Agreement"), _said(material, material.agreement.sentence())))
    lines += [
        (tr("Saturation"), _said(material, one.sentence())) for one in saturation_of(material.study).values()
    ]
    return lines + list(_privacy(material))


def _said(material: Material, sentence: str) -> Value:
    return material.mask.cell(sentence)


def _privacy(material: Material) -> Iterable[Line]:
    if not material.anonymised:
        yield (
            tr("Names"),
            tr("This file holds words and attributes of participants as they are in the project."),
        )
        return
    yield tr("Names"), tr("Names are replaced by aliases, redacted words by their labels.")
    yield (
        tr("Quotes"),
        tr("Only quotes whose participants released them are shown; all others are counted."),
    )
    yield (
        tr("Attributes"),
        tr("Values and combinations that fewer than three participants share are generalised."),
    )


def _identity(material: Material) -> Iterable[Line]:
    yield "Written by", program()
    yield "Written on", datetime.now(UTC).replace(tzinfo=None, microsecond=0).isoformat(" ") + " UTC"
    yield "Anonymised", "yes" if material.anonymised else "no"
    yield "Project", material.project_guid
    yield "Change", material.event


def _counts(found: Iterable[tuple[str, int]]) -> str:
    return ", ".join(
        f"{number} {tr(name)}" for name, number in sorted(found, key=lambda one: (-one[1], one[0]))
    )
