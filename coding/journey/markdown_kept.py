"""What a Markdown document says that a map has no place of its own for, kept in the map's settings."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from coding.journey.markdown_map import STAGED, TABULAR, MarkdownMap

SETTING = "markdown"
Extra = tuple[tuple[str, tuple[str, ...]], ...]


@dataclass(frozen=True)
class Kept:
    """Layout, names and order of things, and whatever no lane or table takes."""

    layout: str = ""
    fields: tuple[tuple[str, str], ...] = ()
    diagram: tuple[str, ...] = ()
    lanes: tuple[str, ...] = ()
    wrapper: tuple[str, ...] = ()
    fenced: bool = False
    extra: Extra = ()
    stage_extra: tuple[tuple[str, Extra], ...] = ()
    """Stage name → its extra sections."""
    top_pains: tuple[str, ...] = ()
    top_opportunities: tuple[str, ...] = ()
    persona: str = ""
    persona_text: str = ""
    persona_notes: tuple[str, ...] = ()


def kept_of(written: MarkdownMap, persona_text: str) -> Kept:
    """What to keep of a document besides its cards and tables."""
    return Kept(
        layout=written.layout,
        fields=written.fields,
        diagram=written.diagram,
        lanes=written.lanes,
        wrapper=written.wrapper,
        fenced=written.fenced,
        extra=written.extra,
        stage_extra=tuple((stage.name, stage.extra) for stage in written.stages if stage.extra),
        top_pains=tuple(one.text for one in written.top_pains),
        top_opportunities=written.top_opportunities,
        persona=written.persona,
        persona_text=persona_text,
        persona_notes=written.persona_notes,
    )


def to_setting(kept: Kept) -> dict[str, Any]:
    """As plain JSON data."""
    return {
        "layout": kept.layout,
        "fields": [list(pair) for pair in kept.fields],
        "diagram": list(kept.diagram),
        "lanes": list(kept.lanes),
        "wrapper": list(kept.wrapper),
        "fenced": kept.fenced,
        "extra": _plain(kept.extra),
        "stage_extra": [[stage, _plain(extra)] for stage, extra in kept.stage_extra],
        "top_pains": list(kept.top_pains),
        "top_opportunities": list(kept.top_opportunities),
        "persona": kept.persona,
        "persona_text": kept.persona_text,
        "persona_notes": list(kept.persona_notes),
    }


def document_of(settings: Mapping[str, Any]) -> str:
    """What a map's settings keep, as one JSON text; empty when it came from no document."""
    found = settings.get(SETTING)
    return json.dumps(found, ensure_ascii=False, separators=(",", ":")) if isinstance(found, dict) else ""


def from_document(document: str) -> Kept:
    """What was kept in such a text; anything of another shape, as in a stranger's file, is left out."""
    try:
        found = json.loads(document) if document else {}
    except ValueError:
        found = {}
    data: Mapping[str, Any] = found if isinstance(found, dict) else {}
    layout = data.get("layout")
    return Kept(
        layout=layout if layout in (STAGED, TABULAR) else "",
        fields=tuple((one[0], one[1]) for one in map(_texts, _lists(data.get("fields"))) if len(one) == 2),
        diagram=_texts(data.get("diagram")),
        lanes=_texts(data.get("lanes")),
        wrapper=_texts(data.get("wrapper")),
        fenced=data.get("fenced") is True,
        extra=_extra(data.get("extra")),
        stage_extra=tuple(
            (one[0], _extra(one[1]))
            for one in _lists(data.get("stage_extra"))
            if len(one) == 2 and isinstance(one[0], str)
        ),
        top_pains=_texts(data.get("top_pains")),
        top_opportunities=_texts(data.get("top_opportunities")),
        persona=_text(data.get("persona")),
        persona_text=_text(data.get("persona_text")),
        persona_notes=_texts(data.get("persona_notes")),
    )


def _plain(extra: Extra) -> list[list[Any]]:
    return [[heading, list(lines)] for heading, lines in extra]


def _extra(data: Any) -> Extra:
    pairs = (one for one in _lists(data) if len(one) == 2 and isinstance(one[0], str))
    return tuple((heading, _texts(lines)) for heading, lines in pairs)


def _lists(data: Any) -> Sequence[Sequence[Any]]:
    return [one for one in data if isinstance(one, list)] if isinstance(data, list) else []


def _texts(data: Any) -> tuple[str, ...]:
    return tuple(one for one in data if isinstance(one, str)) if isinstance(data, (list, tuple)) else ()


def _text(data: Any) -> str:
    return data if isinstance(data, str) else ""
