"""Guide-style session notes: questions are the interviewer's, answers the participant's, remarks the observer's."""

from __future__ import annotations

import hashlib
import json
import re
from collections import Counter
from pathlib import Path

import pytest

from coding.importers import ImportedSource, read_paths
from coding.importers.opening import read_bytes
from tests.support import real_data

EXPECTED = Path(__file__).parents[2] / "data" / "imports" / "expected_speakers.json"
WORD = re.compile(r"\w+")

HEAD = "# Session 4, P4\n\nLena\n\n- 44\n- two screens\n\n## Warm-up Questions\n\n"
NOTES = {
    "quotes": HEAD + "- How did you hear of it?\n> From my lead. **scrolls down** It looked fine.\n\n"
    "- Would you buy it?\n> /laughs/\n> No.\n\n## First Task\n\nFind the price. Where would you go?\n\n"
    "> To the menu.\n",
    "bold questions": HEAD
    + "- **How did you hear of it?** <br>\nFrom my lead.\n\n  - **When was that?** <br>\n  In May.\n\n"
    "*[pause]*\n\n- **Would you buy it?** <br>\nNo, not now.\n\n- **Why is that?**<br>\nToo dear for us.\n",
    "bold answers": HEAD
    + "- How did you hear of it?\n  - **From my lead.**\n- Would you buy it?\n  - **No, not now.**\n"
    "  - And later?\n    - **Perhaps.**\n- What would help?\n  - **A trial of two weeks.**\n"
    "  - **And a price list.**\n",
    "nested": HEAD
    + "- How did you hear of it?\n  - From my lead. [smiles]\n- Would you buy it?\n  - No, not now.\n"
    "    - *Why is that, if I may ask?*\n      - Too dear.\n\n## First Task\n\n"
    "Find the price. Where would you go?\n\n- To the menu.\n",
    "next line": HEAD
    + "- How did you hear of it?\nFrom my lead.\n\n  - When was that?\nIn May.\n\n- Would you buy it?\nNo, not now.\n",
    "headings": "# Session 4, P4\n\n- 44\n\n### How did you hear of it?\n\nFrom my lead.\n\n### When was that?\n"
    "\nIn May.\n\n"
    "[Scrolls down]\n\n### Would you buy it?\n\nNo, not now.\n\n### Why?\n\nToo dear.\n",
    "numbered lines": "Visit at P4\n\n1. How did you hear of it?\nFrom my lead.\n\n2. Would you buy it?\n"
    "No, not now.\n\n"
    "3. Why is that?\nToo dear.\nMuch too dear.\n",
    "numbered": "# P4\n\n## Background questions\n\nQ1: How did you hear of it?\n* From my lead.\n"
    "* User looks at the price.\n\n"
    "Q2: Would you buy it?\n* No, not now.\n\nQ3: Why is that?\n* Too dear.\n\n## Post-task interview\n\n"
    "Q4: Else?\n* No more.\n",
}


def spoken(source: ImportedSource) -> dict[str, list[str]]:
    said: dict[str, list[str]] = {"interviewer": [], "participant": [], "observer": []}
    for turn in source.turns:
        said[turn.role] += source.text[turn.start : turn.end].split("\n")
    return said


@pytest.mark.parametrize("name", NOTES)
def test_questions_and_answers_are_told_apart(name: str) -> None:
    source = read_bytes(NOTES[name].encode(), "20240506-p4-notes.md", {})[0]
    said = spoken(source)
    asked = [line for line in said["interviewer"] if line.endswith("?")]
    assert len(asked) >= 3 - (name == "quotes")
    assert not [line for line in said["participant"] if line.endswith("?")]
    assert any("From my lead." in line for line in said["participant"])
    assert any(re.search(r"\bNo\b", line) for line in said["participant"])
    assert source.kind == "session"
    assert [person.name for person in source.participants] == ["P4"]


@pytest.mark.parametrize("name", NOTES)
def test_notes_lose_no_word(name: str) -> None:
    source = read_bytes(NOTES[name].encode(), "p4.md", {})[0]
    kept = "\n".join([source.text, *(words for _, words in source.left_out)])
    original = re.sub(r"<br>", " ", NOTES[name])
    assert Counter(WORD.findall(kept)) == Counter(WORD.findall(original))


def test_remarks_are_the_observers() -> None:
    said = spoken(read_bytes(NOTES["quotes"].encode(), "p4.md", {})[0])
    assert {"Lena", "two screens", "scrolls down", "/laughs/"} <= set(said["observer"])
    assert (
        "*Why is that, if I may ask?*".strip("*")
        in spoken(read_bytes(NOTES["nested"].encode(), "p4.md", {})[0])["interviewer"]
    )


def test_notes_on_several_people_have_several_participants() -> None:
    part = "\n## Participant {n}\n- Male, 30s\n\n### Warm-up\n- What do you use?\n  - A phone {n}.\n"
    part += "- Why?\n  - Habit {n}.\n"
    part += "\n#### Observer 1:\n1. He was quick.\n"
    text = "# Notes\n" + "".join(part.format(n=n) for n in (1, 2, 3))
    source = read_bytes(text.encode(), "all.md", {})[0]
    assert [(s.name, s.participant) for s in source.speakers if s.role == "participant"] == [
        (f"Participant {n}", f"P{n}") for n in (1, 2, 3)
    ]
    second = [source.text[t.start : t.end] for t in source.turns if t.speaker == "Participant 2"]
    assert second == ["A phone 2.", "Habit 2."]
    assert not [
        t for t in source.turns if t.role == "participant" and "quick" in source.text[t.start : t.end]
    ]


def test_lines_that_other_files_hold_too_are_the_guides(tmp_path: Path) -> None:
    guide = (
        "# Notes p{n}\n\n## Tasks\n\n- Please have a look at this page now\n  - Answer number {n} from me.\n"
    )
    guide += (
        "- Gift card, address, recruiting note\n- What else?\n  - Nothing {n}.\n- Is it good?\n  - Yes.\n"
    )
    for n in (1, 2):
        (tmp_path / f"p{n}.md").write_text(guide.format(n=n))
    first = read_paths([tmp_path]).imported[0]
    assert "Gift card, address, recruiting note" in spoken(first)["interviewer"]
    assert spoken(first)["participant"] == ["Answer number 1 from me.", "Nothing 1.", "Yes."]


def test_a_guide_without_answers_has_no_participant() -> None:
    text = "# Guide\n\n## Warm-up\n\n- What do you use?\n- Why?\n\n## Closing\n\n- Do you have any questions for me?\n"
    source = read_bytes(text.encode(), "guide.md", {})[0]
    assert not source.participants
    assert any("without answers" in warning for warning in source.warnings)


def line_hash(line: str) -> str:
    return hashlib.sha1(" ".join(WORD.findall(line.casefold())).encode(), usedforsecurity=False).hexdigest()[
        :10
    ]


def test_real_notes_keep_the_guide_out_of_the_answers() -> None:
    folder = real_data() / "data" / "sources"
    expected = json.loads(EXPECTED.read_text())
    counts: Counter[tuple[str, str]] = Counter()
    for study in sorted({name.split("/")[0] for name in expected}):
        for source in read_paths([folder / study]).imported:
            marked = expected.get(f"{study}/{source.file_name}")
            if marked:
                assert sorted(person.name for person in source.participants) == marked["participants"]
                counts += measured(source, marked["lines"])
    participant = sum(n for (truth, _), n in counts.items() if truth == "P")
    interviewer = sum(n for (truth, _), n in counts.items() if truth == "I")
    unknown = sum(n for (truth, _), n in counts.items() if truth == "?")
    assert participant > 15_000
    assert counts["P", "interviewer"] <= 0.05 * participant
    assert counts["I", "participant"] <= 0.10 * interviewer
    assert unknown <= 0.02 * sum(counts.values())


def measured(source: ImportedSource, lines: dict[str, str]) -> Counter[tuple[str, str]]:
    """Words by the role a person marked (P, I, O, ? when the line is not marked) and the role found."""
    counts: Counter[tuple[str, str]] = Counter()
    for turn in source.turns:
        for line in source.text[turn.start : turn.end].split("\n"):
            counts[lines.get(line_hash(line), "?"), turn.role] += len(WORD.findall(line))
    return counts
