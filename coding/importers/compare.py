"""Compare the files of one import: shared guide text, the same file twice, the same code in two studies."""

from __future__ import annotations

from collections import Counter, defaultdict
from dataclasses import replace
from pathlib import Path

from coding.importers.imported import ImportedSource
from coding.transcript.block import words
from coding.transcript.fingerprint import fingerprint
from coding.transcript.names import is_identifier

_ALIKE = 0.9  # share of different words two files must share to be nearly the same
_SHINGLE = 4

Found = list[tuple[str, ImportedSource]]


def shared_guide_lines(sources: list[list[ImportedSource]], paths: list[str]) -> list[frozenset[str]]:
    """For each file of guide-style notes, the hashes of its lines that another file of its folder holds too."""
    lines = [_guide_lines(group) for group in sources]
    counts: dict[str, Counter[str]] = defaultdict(Counter)
    for path, own in zip(paths, lines, strict=True):
        counts[_folder(path)].update(own)
    return [
        frozenset(line for line in own if counts[_folder(path)][line] > 1)
        for path, own in zip(paths, lines, strict=True)
    ]


def _folder(path: str) -> str:
    return str(Path(path).parent)


def _guide_lines(group: list[ImportedSource]) -> frozenset[str]:
    return frozenset(
        mark
        for source in group
        if source.kind == "session" and source.format not in ("csv", "xlsx", "qdpx")
        for line in source.text.split("\n")
        if (mark := fingerprint(line))
    )


def find_duplicates(found: Found) -> list[tuple[str, str]]:
    """(reason to skip, warning) for each source: skipped when the bytes are the same as an earlier file's."""
    seen: dict[tuple[str, str], str] = {}
    earlier: list[tuple[str, frozenset[int]]] = []
    answers = []
    for path, source in found:
        key = (source.sha256, source.title if _is_part(source) else "")
        first = seen.setdefault(key, path)
        runs = shingles(source.text)
        near = next((name for name, other in earlier if alike(runs, other)), None)
        same = f"It is the same file as {Path(first).name}." if first != path else ""
        answers.append((same, f"It is nearly the same text as “{near}”." if near and not same else ""))
        earlier.append((source.title, runs))
    return answers


def _is_part(source: ImportedSource) -> bool:
    return source.format in ("csv", "xlsx", "qdpx")


def shingles(text: str) -> frozenset[int]:
    """Every run of four words, as numbers."""
    said = words(text.casefold())
    return frozenset(hash(tuple(said[i : i + _SHINGLE])) for i in range(max(0, len(said) - _SHINGLE + 1)))


def alike(one: frozenset[int], other: frozenset[int]) -> bool:
    """Whether two texts, given as their shingles, are nearly the same."""
    smaller, larger = sorted((len(one), len(other)))
    return smaller >= 20 and smaller >= _ALIKE * larger and len(one & other) >= _ALIKE * larger


def tell_studies_apart(found: Found) -> Found:
    """Add the study to codes such as P1 that file names or headings gave to people of several studies."""
    studies: dict[str, set[str]] = defaultdict(set)
    for path, source in found:
        for name in _borrowed(source):
            studies[name].add(_study(path, source))
    clashing = {name for name, places in studies.items() if len(places) > 1}
    return [(path, _qualified(source, clashing, _study(path, source))) for path, source in found]


def _study(path: str, source: ImportedSource) -> str:
    """The folder; a file with many participants is a study of its own."""
    return Path(path).stem if len(source.participants) > 2 else Path(path).parent.name


def _borrowed(source: ImportedSource) -> list[str]:
    """Participants whose name is not the label in the transcript but came from the file's name or a heading."""
    return [
        s.participant
        for s in source.speakers
        if s.participant and s.participant != s.name and is_identifier(s.participant)
    ]


def _qualified(source: ImportedSource, clashing: set[str], study: str) -> ImportedSource:
    renamed = {name: f"{name} ({study})" for name in _borrowed(source) if name in clashing}
    if not renamed:
        return source
    return replace(
        source,
        speakers=tuple(
            replace(s, participant=renamed.get(s.participant or "", s.participant)) for s in source.speakers
        ),
        participants=tuple(replace(p, name=renamed.get(p.name, p.name)) for p in source.participants),
    )
