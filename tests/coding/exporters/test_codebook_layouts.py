"""The codebook in the layouts of other programs: read back with its levels, nothing dangerous, nothing lost."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from sqlalchemy.orm import Session

from coding.codebook import add_code, describe_code, find_code
from coding.codebook_files import import_codes, read_codebook
from coding.codebook_look import look_at
from coding.codebook_rows import CodeRow
from coding.exporters.codebook_layouts import export_layout, layouts
from coding.projects import create_project
from coding.views import codes
from coding.workspace import Workspace
from models.errors import UserError

KEYS = ("taguette", "maxqda", "nvivo", "qualcoder", "xlsx", "csv", "qdc")


@pytest.mark.parametrize("key", KEYS)
def test_each_layout_is_read_back(sample: Session, tmp_path: Path, key: str) -> None:
    layout = next(each for each in layouts() if each.key == key)
    path = tmp_path / f"codes.{layout.ending}"
    count = export_layout(sample, path, key)
    rows = read_codebook(path)
    found = {row.path: row for row in rows}
    assert count == len(codes(sample))
    for code in codes(sample):
        if code.codable:
            names = tuple(code.path.split("/"))
            row = found[(".".join(names),) if key == "taguette" else names]
            assert row.definition.startswith(code.definition.split("\n")[0]) or not code.definition


def test_atlas_keeps_families_as_groups(sample: Session, tmp_path: Path) -> None:
    export_layout(sample, tmp_path / "atlas.csv", "atlasti")
    rows = read_codebook(tmp_path / "atlas.csv")
    assert len(rows) == sum(code.codable for code in codes(sample))
    assert len({row.path for row in rows}) == len(rows)
    [row] = [row for row in rows if row.path[-1] == "Information overload"]
    assert row.groups == ("Pain points",)


def test_long_names_are_cut_for_maxqda_without_losing_codes(tmp_path: Path) -> None:
    workspace = create_project(tmp_path / "long.trailmark", "empty", "Ada")
    with workspace.operation("Add") as session:
        for end in ("one", "two"):
            add_code(session, f"{'A very long name ' * 5}{end}", "theme")
        add_code(session, "=HYPERLINK(1)", "theme")
    with workspace.reading() as session:
        export_layout(session, tmp_path / "codes.xlsx", "maxqda")
        export_layout(session, tmp_path / "codes.csv", "taguette")
        with pytest.raises(UserError, match="no codebook layout"):
            export_layout(session, tmp_path / "codes.x", "dedoose")
    names = [row.path[-1] for row in read_codebook(tmp_path / "codes.xlsx") if len(row.path) > 1]
    assert len(set(names)) == 3 and max(map(len, names)) <= 63
    assert ",=HYPERLINK" not in (tmp_path / "codes.csv").read_text()
    assert "\n=HYPERLINK" not in (tmp_path / "codes.csv").read_text()
    workspace.close()


@pytest.fixture
def workspace(tmp_path: Path) -> Workspace:
    return create_project(tmp_path / "study.trailmark", "b2b-purchase", "Ada")


def test_a_look_tells_new_more_other_and_same(workspace: Workspace) -> None:
    with workspace.operation("Prepare") as session:
        learning = find_code(session, "Pain points/Learning curve")
        describe_code(session, learning, definition="Ours", when_not="", severity=2)
    rows = [
        CodeRow(("Pain points", "Learning curve"), kind="pain point", definition="Theirs", severity=2),
        CodeRow(("Pain points", "Pricing not comparable"), kind="pain point"),
        CodeRow(("Pain points", "Brand new"), kind="pain point", definition="New"),
        CodeRow(("Learning curve",), definition="At another place"),
        CodeRow(("Pain points", "Learning curve"), when_not="A second time"),
    ]
    with workspace.reading() as session:
        looks = look_at(session, rows)
    assert [(look.at, look.state) for look in looks] == [(0, "differs"), (1, "same"), (2, "new"), (3, "new")]
    [differs] = looks[0].differs
    assert (differs.name, differs.ours, differs.theirs) == ("what it means", "Ours", "Theirs")
    assert looks[3].elsewhere == "Pain points/Learning curve"
    workspace.close()


def test_conflicts_keep_ours_or_take_theirs(workspace: Workspace) -> None:
    stage = CodeRow(("Stages", "Trial"), kind="stage", shortcut="1")
    row = CodeRow(
        ("Pain points", "Learning curve"),
        kind="pain point",
        definition="Theirs",
        cues=("learn",),
        blocks="Stages/Trial",
    )
    with workspace.operation("Import") as session:
        assert import_codes(session, [row, stage]).added == 1
    with workspace.reading() as session:
        held = {code.path: code for code in codes(session)}
        assert held["Pain points/Learning curve"].definition != "Theirs"
        assert held["Stages/Trial"].shortcut is None
    with workspace.operation("Import") as session:
        import_codes(session, [row], overwrite=True)
        assert [look.state for look in look_at(session, [row, stage])] == ["same", "fills"]
    with workspace.reading() as session:
        held = {code.path: code for code in codes(session)}
        assert held["Pain points/Learning curve"].definition == "Theirs"
        assert held["Pain points/Learning curve"].blocks_id == held["Stages/Trial"].id
    workspace.undo()
    with workspace.reading() as session:
        held = {code.path: code for code in codes(session)}
        assert held["Pain points/Learning curve"].definition != "Theirs"
    workspace.close()


def test_a_code_renamed_elsewhere_is_known_by_its_guid(workspace: Workspace, tmp_path: Path) -> None:
    with workspace.reading() as session:
        export_layout(session, tmp_path / "codes.qdc", "qdc")
        learning = find_code(session, "Pain points/Learning curve")
        count = len(codes(session))
    rows = [
        replace(row, path=("Pain points", "Steep start")) if row.path[-1] == "Learning curve" else row
        for row in read_codebook(tmp_path / "codes.qdc")
    ]
    with workspace.operation("Look, keep ours") as session:
        [look] = [look for look in look_at(session, rows) if look.state in ("new", "differs")]
        assert (look.differs[0].ours, look.differs[0].theirs) == (
            "Pain points/Learning curve",
            "Pain points/Steep start",
        )
        assert import_codes(session, rows).added == 0
        assert find_code(session, "Pain points/Learning curve") == learning
    with workspace.operation("Take theirs") as session:
        assert import_codes(session, rows, overwrite=True).added == 0
        assert find_code(session, "Pain points/Steep start") == learning
        assert len(codes(session)) == count
    workspace.close()


def test_new_codes_keep_the_guid_of_the_file(workspace: Workspace, tmp_path: Path) -> None:
    guid = "11111111-2222-4333-8444-555555555555"
    rows = [CodeRow(("Outside", "Inside"), guid=guid), CodeRow(("Outside",), guid="nonsense")]
    with workspace.operation("Import") as session:
        assert import_codes(session, rows).added == 1
        assert find_code(session, guid) == find_code(session, "Outside/Inside")
        assert import_codes(session, rows).added == 0
    workspace.close()
