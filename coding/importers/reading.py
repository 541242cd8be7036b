"""Files and folders to an ImportBatch: all files parsed, then compared with each other."""

from __future__ import annotations

import os
from collections.abc import Iterator, Sequence
from dataclasses import asdict, replace
from pathlib import Path
from typing import Any

from coding.importers.batch import ImportBatch, ImportFailure, ImportSkip
from coding.importers.compare import find_duplicates, shared_guide_lines, tell_studies_apart
from coding.importers.imported import ImportedSource
from coding.importers.mapping import ColumnMapping
from coding.importers.pool import Job, Result, run
from coding.progress import Progress
from models.errors import UserError
from models.translation import tr

_MEDIA = frozenset(
    ".mp3 .m4a .wav .aac .ogg .opus .flac .wma .mp4 .mov .mkv .webm .avi .m4v .png .jpg .jpeg .gif .heic "
    ".tiff .bmp .svg .pptx .ppt .key .numbers .pages .db .exe .dll .ics .lnk".split()
)
_IGNORED = frozenset({"thumbs.db", "desktop.ini"})


def read_paths(
    paths: Sequence[str | os.PathLike[str]],
    *,
    kind: str | None = None,
    mapping: ColumnMapping | None = None,
    progress: Progress | None = None,
    encoding: str | None = None,
    guide: frozenset[str] = frozenset(),
) -> ImportBatch:
    """Read files and folders; `kind` and `mapping` hold for all of them. Nothing is stored.

    `guide` holds the hashes of lines that are known to be a discussion guide's (`coding.guides`).
    Failures of single files are in the result; an error raised by `progress` is raised on.
    """
    found = list(dict.fromkeys(file for path in paths for file in _walk(Path(path))))
    asked = {Path(path) for path in paths}
    other = [file for file in found if file not in asked and file.suffix.lower() in _MEDIA]
    files = [file for file in found if file not in other]
    options = _options(kind, mapping, encoding)
    jobs = [Job(str(file), options) for file in files]
    results = run(jobs, progress)
    results = _again_with_guide(jobs, results, options, guide)
    batch = _batch(jobs, results)
    aside = tuple(
        ImportSkip(str(file), tr("It is no text, so it was passed over in its folder.")) for file in other
    )
    return replace(batch, skipped=(*batch.skipped, *aside))


def read_text(
    text: str, title: str, *, kind: str | None = None, guide: frozenset[str] = frozenset()
) -> ImportedSource:
    """The source in pasted text; raises UserError when it holds no words."""
    data = text.encode("utf-8", "surrogatepass")
    return _alone(Job(title, {**_options(kind, None, None), "pasted": True}, data), guide)


def read_data(
    data: bytes,
    path: str,
    *,
    kind: str | None = None,
    encoding: str | None = None,
    guide: frozenset[str] = frozenset(),
) -> ImportedSource:
    """The first source in the bytes of a file, for a preview with another encoding; raises UserError."""
    return _alone(Job(path, _options(kind, None, encoding), data), guide)


def _alone(job: Job, guide: frozenset[str]) -> ImportedSource:
    """The first source of one job; raises UserError when there is none."""
    result = _again_with_guide([job], run([job]), job.options, guide)[0]
    if isinstance(result, ImportFailure):
        raise UserError(result.error, result.hint)
    return result[0]


def _options(kind: str | None, mapping: ColumnMapping | None, encoding: str | None) -> dict[str, Any]:
    return {"kind": kind, "mapping": asdict(mapping) if mapping else None, "encoding": encoding}


def _walk(path: Path) -> Iterator[Path]:
    """The files at a path, in order of name; a folder's hidden files and leftovers of programs stay out."""
    if not path.is_dir():
        yield path
        return
    for folder, folders, files in os.walk(path):
        folders[:] = sorted(name for name in folders if not name.startswith((".", "__MACOSX")))
        for name in sorted(files):
            if not name.startswith((".", "~$")) and name.lower() not in _IGNORED:
                yield Path(folder) / name


def _again_with_guide(
    jobs: list[Job], results: list[Result], options: dict[str, Any], guide: frozenset[str]
) -> list[Result]:
    """Read guide-style notes once more, now knowing which of their lines other files or the project hold too."""
    sources = [result if isinstance(result, list) else [] for result in results]
    shared = shared_guide_lines(sources, [job.path for job in jobs], guide)
    known = [at for at, lines in enumerate(shared) if lines]
    more = run([replace(jobs[at], options={**options, "guide": sorted(shared[at])}) for at in known])
    again = dict(zip(known, more, strict=True))
    return [again.get(at, result) for at, result in enumerate(results)]


def _batch(jobs: list[Job], results: list[Result]) -> ImportBatch:
    failed = [result for result in results if isinstance(result, ImportFailure)]
    found = [
        (job.path, replace(s, path=job.path))
        for job, result in zip(jobs, results, strict=True)
        if isinstance(result, list)
        for s in result
    ]
    told = tell_studies_apart(found)
    kept: list[ImportedSource] = []
    skipped: list[ImportSkip] = []
    for (path, source), (same, warning) in zip(told, find_duplicates(told), strict=True):
        if same:
            skipped.append(ImportSkip(path, same))
        else:
            kept.append(replace(source, warnings=(*source.warnings, warning)) if warning else source)
    return ImportBatch(tuple(kept), tuple(failed), tuple(skipped))
