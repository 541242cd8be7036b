"""Speakers and the interviewer's share in real transcripts, against what a person read in the files.

`speakers_by_hand.json` was written by reading; words are counted here by a reader of labels of its own.
"""

from __future__ import annotations

import csv
import json
import re
from collections import Counter
from pathlib import Path
from typing import Any

import pytest

from coding.importers import ImportedSource, read_paths
from tests.support import real_data

WORD = re.compile(r"[^\W_]+")
MARK = re.compile(r"\\?\[\d+(?::\d\d)+\\?\]")
TOLD: dict[str, Any] = json.loads(
    (Path(__file__).parents[2] / "data" / "imports" / "speakers_by_hand.json").read_text("utf-8")
)
FILES = [name for name in TOLD if not name.startswith("_")]


def words(text: str) -> int:
    return len(WORD.findall(text))


def said_in(text: str, told: dict[str, Any]) -> dict[str, list[str]]:
    """Voice → what follows each of its labels, up to the next label."""
    text = text.split(told["until"])[0] if "until" in told else text
    same = told.get("same", {})
    names = [*told["voices"], *same, "Break"]
    way = re.escape(told["label"]).replace("NAME", "(" + "|".join(map(re.escape, names)) + ")")
    found = list(re.finditer(rf"^{way}", text, re.MULTILINE))
    said: dict[str, list[str]] = {}
    for at, label in enumerate(found):
        end = found[at + 1].start() if at + 1 < len(found) else len(text)
        said.setdefault(same.get(label[1], label[1]), []).append(MARK.sub(" ", text[label.end() : end]))
    return said


@pytest.mark.parametrize("name", FILES)
def test_voices_roles_and_shares_are_those_a_person_read(name: str) -> None:
    path = real_data() / "data" / "sources" / name
    (source,) = read_paths([path]).imported
    told = TOLD[name]
    said = said_in(path.read_bytes().decode("utf-8").replace("\r\n", "\n"), told)
    assert {voice: len(parts) for voice, parts in said.items() if voice != "Break"} == {
        voice: count for voice, (_, count) in told["voices"].items()
    }
    roles = {voice.name: voice.role for voice in source.speakers if voice.name != "Unlabelled"}
    assert set(roles) == set(told["voices"])
    for voice, (role, _) in told["voices"].items():
        assert role is None or roles[voice] == role, voice
    asked = sum(
        words(part)
        for voice, (role, _) in told["voices"].items()
        for part in said[voice]
        if role == "interviewer"
    )
    everything = sum(words(part) for voice, parts in said.items() if voice != "Break" for part in parts)
    found = share_of_interviewer(source)
    assert found == pytest.approx(asked / everything, abs=0.03)


def share_of_interviewer(source: ImportedSource) -> float:
    counts: Counter[str] = Counter()
    for turn in source.turns:
        if turn.speaker != "Unlabelled":
            counts[turn.role] += words(source.text[turn.start : turn.end])
    return counts["interviewer"] / sum(counts.values())


def test_a_table_of_transcripts_has_the_voices_of_each_cell() -> None:
    path = real_data() / "data" / "sources" / "ai-adoption-interviews" / "creatives_transcripts.first20.csv"
    with open(path, encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file))
    found = read_paths([path]).imported
    assert [source.title for source in found] == [row["transcript_id"] for row in rows]
    for source, row in zip(found, rows, strict=True):
        labels = Counter(re.findall(r"^(Assistant|AI|User):", row["text"], re.MULTILINE))
        turns = Counter(turn.speaker for turn in source.turns)
        assert {voice.name: voice.role for voice in source.speakers} == {
            "Assistant": "interviewer",
            "AI": "interviewer",
            "User": "participant",
        }
        assert turns["User"] == labels["User"] or abs(turns["User"] - labels["User"]) <= 1
    assert sum(len(re.findall(r"^User:", row["text"], re.MULTILINE)) for row in rows) == 201


def test_diaries_are_by_their_authors_on_their_days() -> None:
    folder = real_data() / "data" / "sources" / "diary-cc-outreachy"
    found = {source.file_name: source for source in read_paths([folder]).imported}
    assert len(found) == 25
    for name, source in found.items():
        head = (folder / name).read_text("utf-8")
        (author,) = re.findall(r"^author: *(.+?) *$", head, re.MULTILINE)
        (day,) = re.findall(r"^pub_date: *(\d{4}-\d\d-\d\d)", head, re.MULTILINE)
        assert (source.kind, source.recorded_on) == ("diary", day), name
        assert [(voice.name, voice.role) for voice in source.speakers] == [(author, "participant")], name
        assert {turn.date for turn in source.turns} == {day}, name


def test_times_of_cues_stay_beside_the_words() -> None:
    """The first and last cue of every turn, by a reader of cues of its own."""
    (path,) = (real_data() / "data" / "sources" / "va-caregivers-vtt").glob("*.vtt")
    (source,) = read_paths([path]).imported
    cue = re.compile(
        r"^(\d\d):(\d\d):(\d\d\.\d{3}) --> (\d\d):(\d\d):(\d\d\.\d{3})\r?\n(?:([\w ]+): )?", re.MULTILINE
    )
    turns: list[list[Any]] = []
    for found in cue.finditer(path.read_bytes().decode("utf-8")):
        h, m, s, last_h, last_m, last_s, name = found.groups()
        start, end = (
            int(h) * 3600 + int(m) * 60 + float(s),
            int(last_h) * 3600 + int(last_m) * 60 + float(last_s),
        )
        if turns and name in (None, turns[-1][0]):
            turns[-1][2] = max(turns[-1][2], end)
        else:
            turns.append([name, start, end])
    assert [[turn.speaker, turn.time_start, turn.time_end] for turn in source.turns] == [
        [name, pytest.approx(start), pytest.approx(end)] for name, start, end in turns
    ]
