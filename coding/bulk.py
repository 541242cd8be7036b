"""Codings from plain objects, as scripts write them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from coding.codebook import code_paths, find_code, make_code_path
from coding.current import coder_named
from coding.sources import find_source
from coding.tagging import Applied, NewCoding, apply_codings, check_codes
from models.errors import UserError
from models.source import Source
from models.span import Span
from models.translation import tr


def apply_lines(session: Session, lines: Sequence[Mapping[str, Any]], *, create: bool = False) -> Applied:
    """Apply `{"source","start","end","code","coder","memo"}` objects, all or none; UserError names the line.

    With `create` codes that are missing are made with the kind of their parent, else as themes.
    """
    reader = _Reader(session, create)
    return apply_codings(session, [reader.read(number, line) for number, line in enumerate(lines, 1)])


class _Reader:
    """Finds sources, codes and coders once each."""

    def __init__(self, session: Session, create: bool) -> None:
        self._session = session
        self._create = create
        self._codes = {path: code_id for code_id, path in code_paths(session).items()}
        self._sources: dict[str, int] = {}
        self._coders: dict[str, int] = {}
        self._codable: set[int] = set()
        self._lengths = dict(session.execute(select(Source.id, Source.characters)).all())

    def read(self, number: int, line: Mapping[str, Any]) -> NewCoding:
        """One coding; UserError with the number of the line for anything that does not fit the project."""
        try:
            source = self._source(str(line["source"]))
            span = self._span(number, source, line["start"], line["end"])
            coder = line.get("coder")
            return NewCoding(
                source,
                span,
                self._code(str(line["code"])),
                self._coder(str(coder)) if coder else None,
                memo=str(line.get("memo") or ""),
            )
        except KeyError as missing:
            raise UserError(
                tr("Line {number} lacks “{args}”.", number=number, args=missing.args[0]),
                tr("Nothing was changed."),
            ) from None
        except UserError as error:
            if error.message.startswith("Line "):
                raise
            raise UserError(
                tr("Line {number}: {message}", number=number, message=error.message),
                tr("{hint} Nothing was changed.", hint=error.hint),
            ) from None

    def _span(self, number: int, source: int, start: Any, end: Any) -> Span:
        whole = type(start) is int and type(end) is int
        if not whole or not 0 <= start < end <= self._lengths[source]:
            hint = tr(
                "Offsets are code points, 0 ≤ start < end ≤ {length}. Nothing was changed.",
                length=self._lengths[source],
            )
            raise UserError(tr("Line {number}: the passage lies outside its source.", number=number), hint)
        return Span(start, end)

    def _source(self, name: str) -> int:
        if name not in self._sources:
            self._sources[name] = find_source(self._session, name)
        return self._sources[name]

    def _code(self, path: str) -> int:
        if path not in self._codes:
            make = make_code_path if self._create else find_code
            self._codes[path] = make(self._session, path)
        code_id = self._codes[path]
        if code_id not in self._codable:
            check_codes(self._session, {code_id})
            self._codable.add(code_id)
        return code_id

    def _coder(self, name: str) -> int:
        if name not in self._coders:
            self._coders[name] = coder_named(self._session, name)
        return self._coders[name]
