"""Answers to the questions of the Analysis workspace; each asks for its choices while it is computed."""

from __future__ import annotations

from dataclasses import replace

from coding.analysis import analyses, of_map
from coding.analysis.asked import Asked, key_of, named
from coding.analysis.comparison import Comparison
from coding.analysis.ground import Ground
from coding.analysis.hypotheses import Rule
from coding.analysis.importance import Crosshair
from coding.analysis.marks import Choice
from coding.analysis.result import Analysis, NotComputed, capital, count
from coding.analysis.saturation import ORDERS
from coding.analysis.segment import members, segments
from coding.analysis.transitions import PATHS, REPRESENTATIVES, STAGES, STEPS
from models.code import CODE_KINDS
from models.translation import tr, trn

CROSSHAIRS: tuple[Crosshair, ...] = ("midpoint", "mean", "median")


def _value(attribute: str, value: str) -> str:
    """A value of the program's own in the reader's language; what a project calls things stays."""
    return tr(value) if attribute in ("Lifecycle", "DMU") or value in ("yes", "no") else value


def ask_people(on: Ground, asked: Asked) -> None:
    """Everybody, or the participants of one persona or segment."""
    everyone = [("", tr("Everyone"), ("", ""))]
    found = [
        (key_of("\n".join(one)), tr("{name}: {value}", name=tr(one[0]), value=_value(*one)), one)
        for one in segments(on.study)
    ]
    segment = asked.one("people", tr("People"), [*everyone, *found])
    if segment[0]:
        on.narrow(members(on.study, segment))


def ask_kinds(on: Ground, asked: Asked, name: str = "kind", label: str = "") -> tuple[str, ...]:
    """All kinds of codes but stages, or one of them."""
    used = {entry.kind for entry in on.study.entries} - {"stage"}
    kinds = [(kind, capital(tr(kind)), (kind,)) for kind in CODE_KINDS if kind in used]
    every: tuple[str, ...] = ()
    return asked.one(name, label or tr("Codes"), [("", tr("All kinds"), every), *kinds])


def counting_kinds(on: Ground, asked: Asked) -> Choice:
    """What counts, with only the codes of the chosen kind."""
    on.choice = replace(on.choice, kinds=ask_kinds(on, asked))
    return on.choice


def prevalence(on: Ground, asked: Asked) -> Analysis:
    """Codes by participants."""
    return analyses.frequency_of(on.study, counting_kinds(on, asked))


def saturation(on: Ground, asked: Asked) -> Analysis:
    """New codes by interview, with base, run, threshold and the band of random orders as chosen."""
    choice = counting_kinds(on, asked)
    base = asked.one("base", tr("Base"), [(str(n), count(n, "interview"), n) for n in (4, 5, 6)])
    run = asked.one("run", tr("Run"), [(str(n), count(n, "interview"), n) for n in (2, 3)])
    threshold = asked.one(
        "threshold", tr("New codes"), [(str(n), f"≤ {n} %", n / 100) for n in (0, 5, 10)], 1
    )
    band = asked.flag("band", tr("Random orders"), (tr("with band"), tr("without band")))
    orders = ORDERS if band else 0
    found = analyses.saturation_of(
        on.study, None, choice, base=base, run=run, threshold=threshold, orders=orders
    )
    return found[""]


def cooccurrence(on: Ground, asked: Asked) -> Analysis:
    """Pairs of codes of two kinds, or of codes chosen one by one."""
    units = {
        "participant": tr("Participants"),
        "participant × stage": tr("Participant × stage"),
        "passage": tr("Passages"),
    }
    on.unit = asked.one("unit", tr("Count"), [(key, words, key) for key, words in units.items()])
    rows = ask_kinds(on, asked, "rows", tr("Rows"))
    columns = ask_kinds(on, asked, "columns", tr("Columns"))
    found = analyses.cooccurrence_of(on.study, on.unit, on.choice)
    kinds = {entry.code: entry.kind for entry in on.study.entries}
    fitting = {
        code: sides
        for code in found.counts
        if any(sides := (not rows or kinds.get(code) in rows, not columns or kinds.get(code) in columns))
    }
    chosen = set(asked.some("codes", tr("Codes"), named(sorted(fitting))))
    return found.between_groups(
        {code for code, sides in fitting.items() if sides[0] and code in chosen},
        {code for code, sides in fitting.items() if sides[1] and code in chosen},
    )


def crosstab(on: Ground, asked: Asked) -> Analysis:
    """Codes × the values of an attribute."""
    attributes = _attributes(on)
    if not attributes:
        return NotComputed(tr("Codes × attribute"), tr("no field tells participants apart yet"))
    attribute = asked.one("attribute", tr("By"), named_fields(attributes))
    return analyses.crosstab_of(on.study, attribute, counting_kinds(on, asked))


def _attributes(on: Ground) -> list[str]:
    found = analyses.attributes_of(on.study)
    return sorted(found, key=lambda name: (name != "Persona", name))


def named_fields(names: list[str]) -> list[tuple[str, str, str]]:
    """Fields of participants as options; those of the program are read in the reader's language."""
    return [(key_of(name), tr(name), name) for name in names]


def groups(on: Ground, asked: Asked) -> Analysis:
    """Participants with one value of a field against those with another."""
    title, attributes = tr("Groups of people"), _attributes(on)
    if not attributes:
        return NotComputed(title, tr("no field tells participants apart yet"))
    attribute = asked.one("attribute", tr("By"), named_fields(attributes))
    held = analyses.groups_of(on.study, attribute)
    if len(held) < 2:
        return NotComputed(title, tr("fewer than two values are held by participants"))
    options = [(key_of(value), f"{value} ({len(held[value])})", value) for value in held]
    largest = sorted(range(len(options)), key=lambda at: -len(held[options[at][2]]))
    first = asked.one("first", tr("First"), options, largest[0])
    others = [one for one in options if one[2] != first]
    next_to = max(range(len(others)), key=lambda at: len(held[others[at][2]]))
    second = asked.one("second", tr("Second"), others, next_to)
    sides = (frozenset(held[first]), frozenset(held[second]))
    on.sides = (lambda mark: mark.participant in sides[0], lambda mark: mark.participant in sides[1])
    return analyses.compare_attribute(on.study, attribute, first, second, counting_kinds(on, asked))


def waves(on: Ground, asked: Asked) -> Analysis:
    """Two waves of the same or of other participants."""
    found = sorted({wave for person in on.study.people for wave in person.waves})
    if len(found) < 2:
        return NotComputed(tr("Waves"), tr("sources belong to fewer than two waves"))
    first = asked.one("first", tr("First"), named(found))
    second = asked.one("second", tr("Second"), named(wave for wave in found if wave != first))
    on.choice = replace(on.choice, waves=())
    on.sides = (lambda mark: mark.wave == first, lambda mark: mark.wave == second)
    return analyses.compare_waves_of(on.study, first, second, (), counting_kinds(on, asked))


def coders(on: Ground, asked: Asked) -> Analysis:
    """What two coders found in the sources both of them read."""
    found = sorted({reader for one in on.study.sources for reader in one.readers if reader})
    if len(found) < 2:
        return NotComputed(tr("Coders"), tr("fewer than two coders have coded"))
    first = asked.one("first", tr("First"), named(found))
    second = asked.one("second", tr("Second"), named(coder for coder in found if coder != first))
    on.of_coders = True
    shared = {one.guid for one in on.study.sources if {first, second} <= one.readers}
    on.sides = (
        lambda mark: mark.coder == first and mark.source in shared,
        lambda mark: mark.coder == second and mark.source in shared,
    )
    return analyses.compare_coders(on.study, first, second, counting_kinds(on, asked))


def said_did(on: Ground, asked: Asked) -> Comparison | NotComputed:
    """Interviews against diaries and sessions of the same participants."""
    on.sides = (lambda mark: mark.source_kind == "interview", lambda mark: mark.source_kind in analyses.DID)
    return analyses.compare_said_did(on.study, counting_kinds(on, asked))


def transitions(on: Ground, asked: Asked) -> Analysis:
    """Steps between stages; rare ones can be left out of picture and table."""
    fewest = [(str(n), trn("{n} person or more", "{n} people or more", n), n) for n in (1, 2, 3, 5)]
    least = asked.one("fewest", tr("Steps of"), fewest)
    found = analyses.transitions_of(on.study)
    if isinstance(found, NotComputed):
        return found
    words = {STEPS: tr("Steps"), STAGES: tr("Stages"), PATHS: tr("Paths taken")}
    if found.representatives:
        words[REPRESENTATIVES] = tr("Representative journeys")
    table = asked.one("table", tr("Table of"), [(key, said, key) for key, said in words.items()])
    steps = tuple(one for one in found.transitions if one.share.k >= least)
    return replace(found, transitions=steps, table=table)


def deviations(on: Ground, asked: Asked) -> Analysis:
    """Journeys against the order of the map."""
    return analyses.deviations_of(on.study)


def losses(on: Ground, asked: Asked) -> Analysis:
    """Boundaries by how many are lost."""
    return of_map.drop_offs_of(on.view, on.study)


def moments(on: Ground, asked: Asked) -> Analysis:
    """Stages by how much hangs on them."""
    return of_map.make_or_break_of(on.view, on.study, of_map.drop_offs_of(on.view, on.study))


def blind_spots(on: Ground, asked: Asked) -> Analysis:
    """Cells of the map nobody filled; or its stages by pain."""
    found = of_map.blind_spots_of(on.view, of_map.drop_offs_of(on.view, on.study))
    tables = (("cells", tr("Cells"), False), ("stages", tr("Stages by pain"), True))
    return replace(found, by_stage=asked.one("table", tr("Table of"), tables))


def survey(on: Ground, asked: Asked) -> Analysis:
    """One survey: ratings, rankings or best–worst choices, as it holds them."""
    surveys = on.study.surveys
    if not surveys:
        return NotComputed(tr("Importance × performance"), tr("no survey has been imported"))
    at = asked.one("survey", tr("Survey"), [(str(one.id), one.name, at) for at, one in enumerate(surveys)])
    rows = surveys[at].rows
    kinds = (
        ("ratings", tr("Ratings"), bool(rows.ratings)),
        ("ranks", tr("Ranking"), bool(rows.ranks)),
        ("choices", tr("MaxDiff"), bool(rows.choices)),
    )
    asks = [(key, words, key) for key, words, held in kinds if held] or [
        ("ratings", tr("Ratings"), "ratings")
    ]
    asks_for = asked.one("asks", tr("Asked by"), asks)
    if asks_for == "ranks":
        return analyses.ranking_of(on.study, at)
    if asks_for == "choices":
        return analyses.maxdiff_of(on.study, at)
    words = {"midpoint": tr("Middle of the scale"), "mean": tr("Mean"), "median": tr("Median")}
    cross = asked.one("crosshair", tr("Crosshair"), [(one, words[one], one) for one in CROSSHAIRS])
    scores = asked.flag("opportunity", tr("Opportunity score"), (tr("shown"), tr("not shown")), False)
    return analyses.importance_of(on.study, at, cross, scores)


def hypotheses(on: Ground, asked: Asked) -> Analysis:
    """The register, judged by a rule that can be made stricter."""
    people = [(str(n), trn("{n} participant", "{n} participants", n), n) for n in (2, 3, 4, 5)]
    enough = asked.one("enough", tr("Decided from"), people, 1)
    minority = asked.one(
        "minority", tr("Other side at most"), [(str(n), f"{n} %", n / 100) for n in (0, 10, 20, 30)], 2
    )
    looks = (
        ("sides", tr("for and against"), False),
        ("importance", tr("importance × evidence"), True),
    )
    look = asked.one("look", tr("Picture"), looks)
    return replace(analyses.hypotheses_of(on.study, Rule(enough, minority)), by_importance=look)


def agreement(on: Ground, asked: Asked) -> Analysis:
    """All coders, or those ticked."""
    found = sorted({reader for one in on.study.sources for reader in one.readers if reader})
    chosen = asked.some("coders", tr("Coders"), named(found)) if len(found) > 2 else ()
    return analyses.agreement_of(on.study, chosen)


def coding_report(on: Ground, asked: Asked) -> Analysis:
    """How densely each participant or voice was coded."""
    return analyses.coding_report_of(on.study, _voices(asked))


def coding_matrix(on: Ground, asked: Asked) -> Analysis:
    """Which codes each participant or voice has."""
    return analyses.coding_matrix_of(on.study, _voices(asked))


def _voices(asked: Asked) -> str:
    words = (("participant", tr("Participants"), "participant"), ("speaker", tr("Speakers"), "speaker"))
    return asked.one("voices", tr("By"), words)


def codebook(on: Ground, asked: Asked) -> Analysis:
    """The codebook and how it is used."""
    return analyses.codebook_quality_of(on.study)
