"""Damage is noticed before anything is believed; what can be read is salvaged into a new project."""

from __future__ import annotations

import contextlib
import os
import random
import sqlite3
import statistics
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import select

from coding.checking import check_file
from coding.rescue import salvage_project
from coding.workspace import opened
from models.errors import UserError
from models.passage import Coding, Passage
from models.source import Original, Source
from tests.support.scale import count

PAGE = 4096
Spoil = Callable[[Callable[[bytearray], None]], Path]
Content = tuple[dict[str, str], set[tuple[str, int, int, int, int]], set[bytes]]


def content(path: Path) -> Content:
    """Every text, every coding as (source, span, code, coder), every original."""
    with opened(path) as workspace, workspace.reading() as session:
        texts = {row.title: row.text for row in session.execute(select(Source.title, Source.text))}
        marks = session.execute(
            select(Source.title, Passage.start, Passage.end, Coding.code_id, Coding.coder_id)
            .join(Passage, Passage.source_id == Source.id)
            .join(Coding, Coding.passage_id == Passage.id)
        )
        return (
            texts,
            {(a, b, c, d, e) for a, b, c, d, e in marks},
            set(session.scalars(select(Original.content))),
        )


def number(name: str, ci: int, nightly: int, least: int) -> int:
    return max(least, int(os.environ.get(name, count(ci=ci, nightly=nightly))))


def flipped(content: bytearray, choose: random.Random) -> None:
    content[choose.randrange(100, len(content))] ^= 1 << choose.randrange(8)


def scrambled(content: bytearray, choose: random.Random) -> None:
    at = choose.randrange(1, len(content) // PAGE) * PAGE
    content[at : at + PAGE] = choose.randbytes(PAGE)


def zeroed(content: bytearray, choose: random.Random) -> None:
    at = choose.randrange(1, len(content) // PAGE) * PAGE
    content[at : at + PAGE] = bytes(PAGE)


@pytest.mark.parametrize(
    ("damage", "name", "times"),
    [(flipped, "FLIPS", (15, 400)), (scrambled, "PAGES", (15, 200)), (zeroed, "ZEROED", (15, 200))],
)
def test_no_damage_is_silent(
    study: Path,
    spoil: Spoil,
    damage: Callable[[bytearray, random.Random], None],
    name: str,
    times: tuple[int, int],
) -> None:
    """Either the check speaks, or every text, coding and original is what it was."""
    right = content(study)
    choose = random.Random(name)
    spoken = 0
    for _ in range(number(f"TRAILMARK_{name}", *times, least=10)):
        path = spoil(lambda content: damage(content, choose))
        if check_file(path):
            spoken += 1
        else:
            assert content(path) == right
    print(f"{name}: {spoken} told, 0 silent differences")
    assert spoken > 0


def test_every_cut_is_refused_and_kept(study: Path) -> None:
    whole = study.read_bytes()
    choose = random.Random(5)
    for _ in range(number("TRAILMARK_CUTS", 30, 200, least=20)):
        part = whole[: choose.randrange(len(whole) - 1)]
        study.write_bytes(part)
        with pytest.raises(UserError):
            opened(study, write=True).__enter__()
        assert study.read_bytes() == part


def test_a_bad_page_costs_few_codings(study: Path, spoil: Spoil, tmp_path: Path) -> None:
    before = len(content(study)[1])
    choose = random.Random(11)
    shares = []
    for turn in range(number("TRAILMARK_SALVAGES", 10, 100, least=8)):
        path = spoil(lambda content: scrambled(content, choose))
        damaged = path.read_bytes()
        target = tmp_path / f"saved {turn}.trailmark"
        rescue = salvage_project(path, target)
        assert path.read_bytes() == damaged
        assert rescue.kept
        kept = content(target)[1]
        shares.append(len(kept) / before)
        assert not [
            problem for problem in check_file(target) if "text of" not in problem and "file of" not in problem
        ]
        target.unlink()
    print(f"salvage: mean {statistics.mean(shares):.4f}, median {statistics.median(shares):.4f}")
    assert statistics.median(shares) >= 0.98
    assert statistics.mean(shares) >= 0.9


def test_a_cut_file_gives_back_its_first_part(study: Path, tmp_path: Path) -> None:
    whole = study.read_bytes()
    study.write_bytes(whole[: len(whole) * 3 // 4 // PAGE * PAGE])
    rescue = salvage_project(study, tmp_path / "saved.trailmark")
    assert any("source" in line for line in rescue.kept)
    with (
        opened(tmp_path / "saved.trailmark", write=True) as workspace,
        pytest.raises(UserError, match="nothing to undo"),
    ):
        workspace.undo()


def test_what_holds_nothing_is_told_and_leaves_nothing(tmp_path: Path) -> None:
    for name, bytes_ in {"empty": b"", "words": b"Interviewer: hm\n" * 900, "zeros": bytes(40_960)}.items():
        damaged, target = tmp_path / f"{name}.trailmark", tmp_path / "new.trailmark"
        damaged.write_bytes(bytes_)
        with pytest.raises(UserError):
            salvage_project(damaged, target)
        assert damaged.read_bytes() == bytes_
        assert not target.exists()
    assert sorted(p.name for p in tmp_path.iterdir()) == [
        "empty.trailmark",
        "words.trailmark",
        "zeros.trailmark",
    ]


def test_a_salvage_overwrites_nothing(study: Path, tmp_path: Path) -> None:
    (tmp_path / "there.trailmark").write_text("mine")
    with pytest.raises(UserError, match="already a file"):
        salvage_project(study, tmp_path / "there.trailmark")
    assert (tmp_path / "there.trailmark").read_text() == "mine"


def test_a_text_that_lost_its_end_keeps_what_points_into_it(study: Path, tmp_path: Path) -> None:
    """A bad page at the end of a text: its length is noted anew, and signs stand where words cannot be read."""
    right = content(study)
    [(length, text)] = sql(study, "SELECT characters, text FROM source WHERE id = 8")
    sql(study, f"UPDATE source SET text = substr(text, 1, {length - 3000}), characters = 7 WHERE id = 8")
    rescue = salvage_project(study, tmp_path / "saved.trailmark")
    kept = content(tmp_path / "saved.trailmark")
    assert kept[1] == right[1]
    assert kept[0]["P08"][: length - 3000] == text[: length - 3000]
    assert set(kept[0]["P08"][length - 3000 :]) == {"\N{REPLACEMENT CHARACTER}"}
    assert any("text of “P08”" in remark for remark in rescue.remarks)


def test_places_beyond_reason_are_cut_in_the_new_project(study: Path, tmp_path: Path) -> None:
    sql(study, 'UPDATE passage SET "end" = 9000000000 WHERE id = 5')
    sql(study, 'UPDATE turn SET "end" = 9000000001 WHERE id = 9')
    rescue = salvage_project(study, tmp_path / "saved.trailmark")
    assert any(remark.startswith("Cut 1 passage") for remark in rescue.remarks)
    assert check_file(tmp_path / "saved.trailmark") == []


def sql(path: Path, statement: str) -> list[tuple[Any, ...]]:
    with contextlib.closing(sqlite3.connect(path)) as connection:
        rows = connection.execute(statement).fetchall()
        connection.commit()
    return rows
