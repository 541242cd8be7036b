"""Real material, folder by folder: the right speakers, the interviewer told, no word of speech lost."""

from __future__ import annotations

import html
import json
import re
from collections import Counter
from pathlib import Path

import pytest

from coding.importers import ImportedSource, read_paths
from tests.support import real_data

WORD = re.compile(r"[^\W_]+")
EXPECTED = json.loads((Path(__file__).parents[2] / "data" / "imports" / "expected_folders.json").read_text())
TAGS = {"br", "hr", "em", "i", "b", "p", "strong"}
TEXT = (".md", ".lr", ".vtt", ".txt")


def sources(folder: str) -> tuple[Path, tuple[ImportedSource, ...]]:
    path = real_data() / "data" / "sources" / folder
    batch = read_paths([path])
    assert not batch.failed
    return path, batch.imported


@pytest.mark.parametrize("folder", EXPECTED)
def test_speakers_of_each_file(folder: str) -> None:
    _, found = sources(folder)
    expected = EXPECTED[folder]
    by_file = {source.file_name: source for source in found}
    for name, told in expected.items():
        source = by_file[name]
        turns = Counter(t.speaker for t in source.turns if t.speaker)
        assert {s.name: [s.role, turns[s.name]] for s in source.speakers} == told["speakers"], name
        assert (source.kind, source.timestamps, source.recorded_on) == (
            told["kind"],
            told["times"],
            told["date"],
        ), name


@pytest.mark.parametrize("folder", EXPECTED)
def test_no_word_is_lost(folder: str) -> None:
    path, found = sources(folder)
    for source in found:
        if not source.file_name.endswith(TEXT):
            continue
        original = html.unescape(plain((path / source.file_name).read_text(encoding="utf-8")))
        labels = set(WORD.findall(" ".join([*(s.name for s in source.speakers), *source.warnings])))
        kept = "\n".join([source.text, *(words for _, words in source.left_out)])
        missing = set(Counter(WORD.findall(original)) - Counter(WORD.findall(kept))) - labels - TAGS
        assert not {word for word in missing if not word.isdigit()}, source.file_name


def plain(text: str) -> str:
    """The words of a file without what only tells time or structure."""
    text = re.sub(r"^.*-->.*$|^WEBVTT|^\d+\r?$", "", text, flags=re.MULTILINE)
    return re.sub(r"\\", "", text)
