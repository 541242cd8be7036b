"""The sample's codes beyond the template, its codings, and where quoted words lie."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping
from typing import Any

from sqlalchemy import insert
from sqlalchemy.orm import Session

from coding.codebook import add_code, code_paths, find_code
from coding.passages import passages_at
from coding.sample.people import People
from coding.sample.read import read_codings
from coding.sample.sources import Texts
from coding.tagging import NewCoding, apply_codings, describe_passages
from models.code import Code, Cue, SeedQuote
from models.span import Span

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
    for entry in entries:
        family, _, name = entry["path"].partition("/")
        parent = find_code(session, family)
        values = {field: entry[field] for field in TEXTS if entry[field] is not None}
        blocks = entry["blocks"]
        values["blocks_id"] = find_code(session, f"Stages/{blocks}") if blocks else None
        code = add_code(session, name, session.get_one(Code, parent).kind, parent, **values)
        for table, texts in ((Cue, entry["cues"]), (SeedQuote, entry["seeds"])):
            rows = [{"code_id": code, "text": text, "position": i} for i, text in enumerate(texts)]
            session.execute(insert(table), rows)
    return {path: code for code, path in code_paths(session).items()}


def add_codings(session: Session, places: Places, codes: Mapping[str, int], people: People) -> None:
    """Apply the codings of both coders, and mark what was prompted or said about a competitor."""
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
