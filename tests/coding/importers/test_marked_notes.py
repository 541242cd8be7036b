"""Twelve guide-style notes marked line by line from the originals: whose words are taken for whose.

`marked_lines.json` holds numbers of lines of the original Markdown only, read and marked by a person who did not
look at what the importer makes of them: what the participant says, what an observer noted; all else is the guide's.
"""

from __future__ import annotations

import json
import re
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

from coding.correcting.alignment import GONE, align
from coding.importers import ImportedSource, read_paths
from tests.support import real_data

WORD = re.compile(r"\w+")
MARKS = Path(__file__).parents[2] / "data" / "imports" / "marked_lines.json"


def test_at_most_five_percent_of_answers_and_ten_of_questions_are_mistaken() -> None:
    folder = real_data() / "data" / "sources"
    marked = json.loads(MARKS.read_text())
    assert len(marked) >= 10
    counts: Counter[tuple[str, str]] = Counter()
    for study in sorted({name.split("/")[0] for name in marked}):
        for source in read_paths([folder / study]).imported:
            name = f"{study}/{source.file_name}"
            if name in marked:
                counts += measured(source, (folder / name).read_text("utf-8"), marked[name])
    said = sum(n for (truth, _), n in counts.items() if truth == "participant")
    asked = sum(n for (truth, _), n in counts.items() if truth == "interviewer")
    assert said > 8_000
    assert asked > 5_000
    assert counts["participant", "interviewer"] <= 0.05 * said, counts
    assert counts["interviewer", "participant"] <= 0.10 * asked, counts


def measured(source: ImportedSource, original: str, marks: dict[str, str]) -> Counter[tuple[str, str]]:
    """Words by whose they are in truth and whose they were taken for; words are found again in their order."""
    truth = dict.fromkeys(numbers(marks["participant"]), "participant")
    truth.update(dict.fromkeys(numbers(marks["observer"]), "observer"))
    first = [
        (word, truth.get(number, "interviewer"))
        for number, line in enumerate(original.split("\n"), 1)
        for word in WORD.findall(line.casefold())
    ]
    second = [
        (word, turn.role)
        for turn in source.turns
        for word in WORD.findall(source.text[turn.start : turn.end].casefold())
    ]
    found = align([word for word, _ in first], [word for word, _ in second])
    kept = [(role, second[place][1]) for (_, role), place in zip(first, found, strict=True) if place != GONE]
    assert len(kept) > 0.9 * len(second), source.title
    return Counter(kept)


def numbers(written: str) -> Iterator[int]:
    """The numbers in “3,5-7”."""
    for part in written.split(","):
        first, _, last = part.partition("-")
        yield from range(int(first), int(last or first) + 1)
