"""Compare the files of one import: shared guide text, the same file twice, the same code in two studies."""

from __future__ import annotations

from collections import Counter, defaultdict
from dataclasses import replace
from pathlib import Path

from coding.importers.imported import INTERVIEWER, ImportedSource
from coding.importers.nearly import NearTexts
from coding.transcript.fingerprint import fingerprint
from coding.transcript.names import is_identifier
from models.translation import tr

Found = list[tuple[str, ImportedSource]]


def shared_guide_lines(
    sources: list[list[ImportedSource]], paths: list[str], known: frozenset[str] = frozenset()
) -> list[frozenset[str]]:
    """For each file of guide-style notes, the hashes of its lines that are a guide's.

    Those are the lines that another file of its folder holds too, and those in `known`.
    """
    lines = [_guide_lines(group) for group in sources]
    counts: dict[str, Counter[str]] = defaultdict(Counter)
    for path, own in zip(paths, lines, strict=True):
        counts[_folder(path)].update(own)
    return [
        frozenset(line for line in own if counts[_folder(path)][line] > 1 or line in known)
        for path, own in zip(paths, lines, strict=True)
    ]


def guide_lines_of(source: ImportedSource) -> frozenset[str]:
    """The hashes of the lines that were taken for the interviewer's in guide-style notes."""
    if source.kind != "session":
        return frozenset()
    asked = (source.text[turn.start : turn.end] for turn in source.turns if turn.role == INTERVIEWER)
    return frozenset(mark for said in asked for line in said.split("\n") if (mark := fingerprint(line)))


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
    earlier = NearTexts()
    answers = []
    for path, source in found:
        key = (source.sha256, source.title if _is_part(source) else "")
        first = seen.setdefault(key, path)
        near = earlier.add(source.title, source.text)
        same = tr("It is the same file as {name}.", name=Path(first).name) if first != path else ""
        alike = tr("It is nearly the same text as “{title}”.", title=near) if near and not same else ""
        answers.append((same, alike))
    return answers


def _is_part(source: ImportedSource) -> bool:
    return source.format in ("csv", "xlsx", "qdpx")


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
