"""The sample's codes beyond the template, its codings, and where quoted words lie."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping
from typing import Any

from sqlalchemy import insert, update
from sqlalchemy.orm import Session

from coding.codebook import FAMILIES, add_code, code_paths
from coding.passages import passages_at
from coding.sample.people import People
from coding.sample.read import read_codings
from coding.sample.sources import Texts
from coding.tagging import NewCoding, apply_codings, describe_passages
from models.code import Cue, SeedQuote
from models.passage import Passage
from models.span import Span

KINDS = {family: kind for kind, family in FAMILIES.items()}
TEXTS = ("definition", "when_to_use", "when_not", "example", "valence", "severity")


class Places:
    """Finds quoted words in the stored texts; a quote that is not there is a fault of the sample."""

    def __init__(self, texts: Texts) -> None:
        self._texts = texts

    def source(self, title: str) -> int:
        """The id of a source."""
        return self._texts[title][0]

    def of(self, quoted: Mapping[str, Any]) -> tuple[int, Span]:
        """Source id and span of `quote` in `source`, the `nth` one (from 1) where it stands more than once."""
        source_id, text = self._texts[quoted["source"]]
        start = -1
        for _ in range(quoted.get("nth", 1)):
            start = text.index(quoted["quote"], start + 1)
        return source_id, Span(start, start + len(quoted["quote"]))

    def passages(self, session: Session, quoted: Iterable[Mapping[str, Any]]) -> list[int]:
        """The ids of the passages at these quotes, in their order, made where there were none."""
        wanted = [self.of(one) for one in quoted]
        found = passages_at(session, wanted)
        return [found[place] for place in wanted]


def add_codes(session: Session, entries: Iterable[Mapping[str, Any]]) -> dict[str, int]:
    """Add the study's own codes below the template's families; the ids of all codes by path."""
    paths = {path: code for code, path in code_paths(session).items()}
    for entry in entries:
        family, _, name = entry["path"].partition("/")
        values = {field: entry[field] for field in TEXTS if entry[field] is not None}
        values["blocks_id"] = paths[f"Stages/{entry['blocks']}"] if entry["blocks"] else None
        code = add_code(session, name, KINDS[family], paths[family], **values)
        for table, texts in ((Cue, entry["cues"]), (SeedQuote, entry["seeds"])):
            rows = [{"code_id": code, "text": text, "position": i} for i, text in enumerate(texts)]
            session.execute(insert(table), rows)
        paths[entry["path"]] = code
    return paths


def add_codings(session: Session, places: Places, codes: Mapping[str, int], people: People) -> None:
    """Apply the codings of both coders; say what was prompted, what is about a competitor, and what came
    when.
    """
    lines = read_codings()
    apply_codings(
        session,
        [
            NewCoding(
                *places.of(line),
                codes[line["code"]],
                people.coders[line["coder"]],
                memo=line.get("memo", ""),
                valence=line.get("valence"),
                weight=line.get("weight"),
            )
            for line in lines
        ],
    )
    apart: dict[tuple[str | None, str | None], list[Mapping[str, Any]]] = defaultdict(list)
    for line in lines:
        if "exposure" in line or "brand" in line:
            apart[line.get("exposure"), line.get("brand")].append(line)
    for (exposure, brand), some in apart.items():
        describe_passages(session, places.passages(session, some), exposure=exposure, brand=brand)
    ordered = [line for line in lines if "order" in line]
    rows = [
        {"id": passage, "journey_order": line["order"]}
        for line, passage in zip(ordered, places.passages(session, ordered), strict=True)
    ]
    session.execute(update(Passage), rows)
