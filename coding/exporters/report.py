"""Codebook, evidence and method as a document of headings, paragraphs, quotes and tables."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from coding.codings import CodingView
from coding.exporters.cells import clean
from coding.exporters.material import Material
from coding.exporters.sheets_method import method_lines
from coding.exporters.text_tables import plain
from coding.journey.remarks import remarks_of
from coding.views import CodeView
from models.translation import tr

_SIGNS = re.compile(r"([\\`*_{}\[\]<>#|~$])")
_START = re.compile(r"^(\s*)([-+=>]|\d+[.)])(?=\s|$)", re.MULTILINE)


@dataclass(frozen=True)
class Block:
    """One piece of a document: `kind` is heading (with `level`), text, quote or table (with `rows`)."""

    kind: str
    text: str = ""
    level: int = 1
    by: str = ""
    rows: Sequence[tuple[str, str]] = ()


def report_of(material: Material) -> list[Block]:
    """The whole report: codebook with its evidence, then the method."""
    blocks = [Block("heading", material.title, 1), Block("heading", tr("Codes and evidence"), 2)]
    said: dict[int, list[CodingView]] = defaultdict(list)
    for one in material.counted:
        said[one.code_id].append(one)
    for code in material.codes:
        blocks += _code(code, material.cues.get(code.id, ()), level=3)
        blocks += [Block("quote", one.quote, by=_by(one)) for one in said[code.id] if one.kind != "stage"]
    remarked = remarks_of(material.view)
    if remarked:
        blocks.append(Block("heading", tr("Remarks on quotes"), 2))
    for each in remarked:
        where = f"{each.stage} · {each.lane} · {each.card}"
        blocks.append(Block("quote", each.quote.quote, by=" · ".join((where, each.quote.participant or ""))))
        blocks.append(Block("text", each.quote.remark))
    blocks.append(Block("heading", tr("Method"), 2))
    blocks.append(Block("table", rows=[(what, plain(how)) for what, how in method_lines(material)]))
    return blocks


def codebook_blocks(title: str, codes: Iterable[CodeView], cues: Mapping[int, Sequence[str]]) -> list[Block]:
    """The codebook alone."""
    blocks = [Block("heading", tr("{title}: codebook", title=title), 1)]
    for code in codes:
        blocks += _code(code, cues.get(code.id, ()), level=2)
    return blocks


def _code(code: CodeView, cues: Sequence[str], level: int) -> list[Block]:
    depth = min(6, level + code.path.count("/"))
    told = [
        (tr("Kind"), tr(code.kind)),
        (tr("Definition"), code.definition),
        (tr("When to use"), code.when_to_use),
        (tr("When not"), code.when_not),
        (tr("Example"), code.example),
        (tr("Cue words"), "; ".join(cues)),
        (tr("Valence"), "" if code.valence is None else f"{code.valence:+d}"),
        (tr("Severity"), "" if code.severity is None else str(code.severity)),
        (
            tr("Use"),
            tr("{codings} codings of {people} participants", codings=code.codings, people=code.participants)
            if code.codable
            else "",
        ),
    ]
    return [Block("heading", code.name, depth), Block("table", rows=[row for row in told if row[1]])]


def _by(one: CodingView) -> str:
    return " · ".join(part for part in (one.participant or one.speaker, one.stage, one.source_title) if part)


def markdown_of(blocks: Iterable[Block]) -> str:
    """The document as Markdown; words that would be markup are escaped."""
    return "\n\n".join(_markdown(block) for block in blocks) + "\n"


def _markdown(block: Block) -> str:
    if block.kind == "heading":
        return f"{'#' * block.level} {escaped(_line(block.text))}"
    if block.kind == "quote":
        lines = "\n".join(f"> {line}".rstrip() for line in escaped(block.text).split("\n"))
        return f"{lines}\n>\n> — {escaped(_line(block.by))}" if block.by else lines
    if block.kind == "table":
        return "\n".join(f"- **{escaped(what)}:** {escaped(_line(how))}" for what, how in block.rows)
    return escaped(block.text)


def _line(text: str) -> str:
    return " ".join(text.split())


def escaped(text: str) -> str:
    """Words that Markdown shows exactly as they are."""
    return _START.sub(r"\1\\\2", _SIGNS.sub(r"\\\1", clean(text)))
