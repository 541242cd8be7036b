"""The filters of a map as plain values: what can be chosen, what is, and how a choice changes them."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING, Any

from app.vocabulary import heading, word
from models.translation import noted, tr

if TYPE_CHECKING:
    from coding.journey.rows import Facts
    from coding.journey.spec import MapSpec

EXPOSURES = (
    (noted("Unprompted"), "unprompted"),
    (noted("Prompted"), "prompted"),
    (noted("Saw the draft map"), "shown draft"),
)
COUNTS = (
    (noted("Of those who reached the stage"), "visited"),
    (noted("Of those it was covered with"), "covered"),
    (noted("Of all on this map"), "all"),
)
SHORT_COUNTS = {
    "visited": noted("of those who reached it"),
    "covered": noted("of those asked"),
    "all": noted("of all"),
}
TITLES = {
    "kinds": noted("Kind of source"),
    "lifecycles": noted("Lifecycle"),
    "dmus": noted("Role in the decision"),
    "accounts": noted("Company"),
    "coders": noted("Coder"),
    "brands": noted("Brand"),
}
Option = tuple[str, Any]


def said(table: Iterable[tuple[str, str]]) -> list[tuple[str, str]]:
    """A table of words and values in the reader's language."""
    return [(tr(words), value) for words, value in table]


def options(facts: Facts) -> dict[str, list[Option]]:
    """What can be filtered by, per field; fields in which everything is alike are left out."""
    sources = [row for row in facts.sources if row.kind != "internal"]
    found: dict[str, list[Option]] = {
        "kinds": _named(row.kind for row in sources),
        "lifecycles": _named(row.lifecycle for row in facts.participants),
        "dmus": _named(row.dmu for row in facts.participants),
        "accounts": _named(row.account for row in facts.participants),
        "coders": sorted(((name, key) for key, name in facts.coders.items()), key=lambda pair: pair[0]),
        "brands": _named(row.brand for row in sources),
    }
    return {key: values for key, values in found.items() if len(values) > 1}


def _named(values: Iterable[str | None]) -> list[Option]:
    return [(heading(value), value) for value in sorted({value for value in values if value})]


def active(spec: MapSpec, facts: Facts) -> list[tuple[str, Any, str]]:
    """Field, value and words of every filter that is set; the exposures are not among them."""
    found: list[tuple[str, Any, str]] = []
    for key in TITLES:
        for value in sorted(getattr(spec, key)):
            found.append((key, value, _words(key, value, facts)))
    return found


def _words(key: str, value: Any, facts: Facts) -> str:
    if key == "coders":
        return tr("coded by {coders}", coders=facts.coders.get(value, "somebody"))
    if key == "brands":
        return tr("{brand} brand", brand=word(value))
    if key == "kinds":
        return tr("{kind} sources", kind=word(value))
    return word(str(value)) if key in ("lifecycles", "dmus") else str(value)


def toggled(filters: Mapping[str, Any], key: str, value: Any) -> dict[str, Any]:
    """The filters with a value of a field added, or taken away; an empty field is left out."""
    now = [each for each in filters.get(key, ()) if each != value]
    if len(now) == len(filters.get(key, ())):
        now.append(value)
    rest = {name: values for name, values in filters.items() if name != key}
    return {**rest, key: now} if now else rest


def stored_filters(facts: Facts, spec: MapSpec) -> dict[str, Any]:
    """The filters as a map keeps them; those of a map nobody has kept yet come from its specification."""
    if facts.map is not None:
        return dict(facts.map.filters)
    found = {key: sorted(getattr(spec, key)) for key in (*TITLES, "exposures")}
    return {key: values for key, values in found.items() if values}


def spec_values(filters: Mapping[str, Any]) -> dict[str, frozenset[Any]]:
    """The filters as fields of a MapSpec."""
    values = {key: frozenset(filters.get(key, ())) for key in (*TITLES, "exposures")}
    return {**values, "exposures": values["exposures"] or frozenset({"unprompted"})}


def exposure_words(exposures: Iterable[str]) -> str:
    """The exposures counted, for a chip."""
    chosen = set(exposures)
    return " + ".join(tr(text) for text, value in EXPOSURES if value in chosen) or tr("Unprompted")
