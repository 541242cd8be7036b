"""A map as a Mermaid flowchart or user journey."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import pairwise

_NODE = re.compile(r"\b(\w+)\s*[\[({]+\"?([^\])}\"]+)\"?[\])}]+")
_ID = re.compile(r"^\s*(\w+)")


@dataclass(frozen=True)
class Mood:
    """What is felt or done in a stage, with its valence −2…+2 and who feels it."""

    stage: str
    text: str
    valence: float
    actors: tuple[str, ...] = ()


def flow_edges(lines: Iterable[str]) -> tuple[tuple[str, str], ...]:
    """The pairs of labels a flowchart connects."""
    names: dict[str, str] = {}
    edges: list[tuple[str, str]] = []
    for line in lines:
        names.update(_NODE.findall(line))
        if "-->" in line:
            ids = [found[1] for part in line.split("-->") if (found := _ID.match(_unlabelled(part)))]
            edges += pairwise(ids)
    return tuple((names.get(a, a), names.get(b, b)) for a, b in edges)


def _unlabelled(part: str) -> str:
    """An arrow's own words, between bars, do not name a node."""
    return re.sub(r"^\s*\|[^|]*\|", "", part)


def flowchart(stages: Sequence[str]) -> tuple[str, ...]:
    """The lines of a flowchart through the stages in order."""
    nodes = [f"{_letter(i)}[{_label(name)}]" for i, name in enumerate(stages)]
    if len(nodes) == 1:
        return ("flowchart LR", f"    {nodes[0]}")
    links = [f"    {nodes[0] if i == 0 else _letter(i)} --> {nodes[i + 1]}" for i in range(len(nodes) - 1)]
    return ("flowchart LR", *links)


def user_journey(title: str, moods: Iterable[Mood]) -> tuple[str, ...]:
    """The lines of a Mermaid journey; its score 1…5 is the valence plus three."""
    lines = ["journey", f"    title {_plain(title)}"]
    section = None
    for mood in moods:
        if mood.stage != section:
            section = mood.stage
            lines.append(f"    section {_plain(section)}")
        who = f": {', '.join(map(_plain, mood.actors))}" if mood.actors else ""
        lines.append(f"      {_plain(mood.text)}: {score(mood.valence)}{who}")
    return tuple(lines)


def score(valence: float) -> int:
    """1…5 for a valence of −2…+2, halves away from zero."""
    step = int(abs(valence) + 0.5) * (1 if valence >= 0 else -1)
    return max(-2, min(2, step)) + 3


def _letter(index: int) -> str:
    """A, B … Z, A1, B1 …"""
    return chr(ord("A") + index % 26) + (str(index // 26) if index >= 26 else "")


def _label(name: str) -> str:
    """Quoted when Mermaid would read its signs as shape."""
    text = " ".join(name.split()).replace('"', "#quot;")
    return text if re.fullmatch(r"[\w &+,./'-]+", text) and text.casefold() != "end" else f'"{text}"'


def _plain(text: str) -> str:
    """One line without the signs that end a title or a task."""
    return " ".join(text.replace(":", " –").replace(";", ",").replace("#", "").split())
